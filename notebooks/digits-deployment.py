# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Digits, stage 4: deployment
#
# The chosen model becomes a service with typed input, a health check, clear errors and tests. The page
# [Deployment](../lifecycle/deployment.md) tells the story. In Colab, run `%pip install fastapi httpx2`
# first.

# %%
import json
import logging
import platform
import re
import sys
import tempfile
import time
from pathlib import Path
from typing import Annotated

import joblib
import numpy as np
import sklearn
from fastapi import FastAPI, HTTPException
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.testclient import TestClient
from pydantic import BaseModel, ConfigDict, Field
from sklearn.datasets import load_digits
from sklearn.kernel_approximation import Nystroem
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler

digits = load_digits()
label_text = "".join(map(str, digits.target))
ends = [m.end() for m in re.finditer("4908(?:98|93)?", label_text)]
form = np.searchsorted(ends, np.arange(len(digits.target)), side="right")
dev = form < 11

# %% [markdown]
# ## One file holds what belongs together
#
# The model, the threshold chosen with it, a version, and the versions it was trained with.

# %% tags=["cell:save"]
model = make_pipeline(
    MinMaxScaler(),
    Nystroem(gamma=0.2, n_components=300, random_state=0),
    LogisticRegression(C=100, max_iter=3000),
).fit(digits.data[dev], digits.target[dev])

bundle = {
    "version": "1.0.0",
    "model": model,
    "threshold": 0.89,  # chosen in the modeling stage, for this model only
    "scikit-learn": sklearn.__version__,
    "python": platform.python_version(),
}
folder = tempfile.TemporaryDirectory()
path = Path(folder.name) / "digits-1.0.0.joblib"
saved = joblib.dump(bundle, path, compress=3)


# %% tags=["cell:load"]
def load_bundle(path):
    """Loads the file, but only with the scikit-learn that made it."""
    # this runs code from the file: load only files that you made
    bundle = joblib.load(path)
    made_with, here = bundle["scikit-learn"], sklearn.__version__
    if made_with != here:
        raise RuntimeError(f"model made with scikit-learn {made_with}, "
                           f"running {here}")
    return bundle


loaded = load_bundle(path)

# %% tags=["number:file_kb"]
same = np.array_equal(loaded["model"].predict_proba(digits.data), model.predict_proba(digits.data))
assert same, "the saved model must answer exactly as the one in memory"
wrong_version = Path(folder.name) / "other.joblib"
saved_too = joblib.dump(bundle | {"scikit-learn": "0.1"}, wrong_version)
try:
    load_bundle(wrong_version)
except RuntimeError as error:
    assert "0.1" in str(error)
else:
    raise AssertionError("a model of another scikit-learn was loaded")
round(path.stat().st_size / 1000)

# %% [markdown]
# ## The contract, as types
#
# 64 numbers from 0 to 16. `strict` means that the text "7" and the value `true` are no numbers, and
# `extra="forbid"` turns a misspelled field into an error instead of silence.

# %% tags=["cell:contract"]
Pixel = Annotated[float, Field(ge=0, le=16, allow_inf_nan=False)]


class Image(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")
    pixels: Annotated[list[Pixel], Field(min_length=64, max_length=64)]


class Reading(BaseModel):
    digit: int | None  # None: a person should read it
    confidence: float
    model: str


# %% tags=["cell:service"]
log = logging.getLogger("digits")


def make_app(bundle):
    app = FastAPI(title="Digit reader", version=bundle["version"])

    @app.get("/health")
    def health():
        if not np.isfinite(
                bundle["model"].predict_proba(np.zeros((1, 64)))).all():
            raise HTTPException(503, "the model gives no finite answer")
        return {"status": "ok", "model": bundle["version"]}

    @app.post("/predict")
    def predict(image: Image) -> Reading:
        probability = bundle["model"].predict_proba(
            np.array([image.pixels]))[0]
        confidence = float(probability.max())
        sure = confidence >= bundle["threshold"]
        digit = int(probability.argmax()) if sure else None
        log.info(json.dumps({  # what monitoring needs, and no image
            "model": bundle["version"], "asked": not sure,
            "confidence": round(confidence, 3),
            "ink": round(float(np.mean(image.pixels)), 2)}))
        return Reading(digit=digit, confidence=confidence,
                       model=bundle["version"])

    @app.exception_handler(RequestValidationError)
    def explain(request, error):
        problems = [{"where": ".".join(map(str, e["loc"][1:])),
                     "what": e["msg"]} for e in error.errors()]
        return JSONResponse(status_code=422,
                            content={"problems": problems[:5]})

    return app


# %% [markdown]
# ## Try it

# %% tags=["cell:try_it"]
client = TestClient(make_app(loaded), raise_server_exceptions=False)
print(client.get("/health").json())

first = np.flatnonzero(~dev)[0]  # a digit from a form the model never saw
answer = client.post("/predict", json={"pixels": digits.data[first].tolist()})
print(answer.status_code, {k: round(v, 3) if k == "confidence" else v
                           for k, v in answer.json().items()})
print("label in the file:", int(digits.target[first]))


# %% [markdown]
# What the service writes about that request. Without labels, this is all that monitoring will have.

# %% tags=["cell:log_line"]
to_stdout = logging.StreamHandler(sys.stdout)
log.addHandler(to_stdout)
log.setLevel(logging.INFO)
again = client.post("/predict", json={"pixels": digits.data[first].tolist()})
log.removeHandler(to_stdout)
log.setLevel(logging.WARNING)

# %%
lines = []


class Keep(logging.Handler):
    def emit(self, record):
        lines.append(json.loads(record.getMessage()))


keep = Keep()
log.addHandler(keep)
log.setLevel(logging.INFO)
seen = client.post("/predict", json={"pixels": digits.data[first].tolist()}).json()
refused = client.post("/predict", json={"pixels": [8] * 64}).json()
rejected = client.post("/predict", json={"pixels": [99] * 64})
log.removeHandler(keep)
log.setLevel(logging.WARNING)
assert [set(line) for line in lines] == [{"model", "asked", "confidence", "ink"}] * 2
assert [line["asked"] for line in lines] == [False, True] and refused["digit"] is None
assert lines[0]["confidence"] == round(seen["confidence"], 3) and lines[1]["ink"] == 8


# %% tags=["cell:bad_input"]
def post(body, client=client):
    """Sends the body as JSON text, NaN too: not every caller is careful."""
    return client.post("/predict", content=json.dumps(body),
                       headers={"content-type": "application/json"})


good = digits.data[first].tolist()
bad_bodies = {
    "63 numbers": {"pixels": good[:63]},
    "a 17": {"pixels": [17, *good[1:]]},
    "the text '7'": {"pixels": ["7", *good[1:]]},
    "a missing value": {"pixels": [None, *good[1:]]},
    "NaN": {"pixels": [float("nan"), *good[1:]]},
    "misspelled field": {"pixel": good},
}
for name, body in bad_bodies.items():
    response = post(body)
    problem = response.json()["problems"][0]
    print(f"{name:17s} {response.status_code}  "
          f"{problem['where']}: {problem['what']}")

# %%
for name, body in bad_bodies.items():
    response = post(body)
    assert response.status_code == 422, name
    assert len(response.content) < 400, "an error does not echo the image"
assert post("hello").status_code == 422


class Broken:
    def predict_proba(self, rows):
        return np.full((len(rows), 10), np.nan)


broken = TestClient(make_app(loaded | {"model": Broken()}), raise_server_exceptions=False)
assert broken.get("/health").status_code == 503


class Lax(BaseModel):
    pixels: list[float]


assert Lax.model_validate({"pixels": ["7"]}).pixels == [7.0], "without strict, text passes as a number"

# %% [markdown]
# ## A trap worth knowing
#
# The framework's own error answer repeats the rejected value. A NaN cannot be written as JSON, so the
# error answer itself breaks, and the caller's mistake shows up as *our* server error. The short handler
# above avoids that. Here is the same contract without it.

# %% tags=["number:nan_without_handler", "number:nan_with_handler"]
plain = FastAPI()


@plain.post("/predict")
def plain_predict(image: Image):
    return {"ok": True}


without = post(bad_bodies["NaN"], TestClient(plain, raise_server_exceptions=False)).status_code
with_handler = post(bad_bodies["NaN"]).status_code
assert with_handler == 422
{"nan_without_handler": without, "nan_with_handler": with_handler}

# %% [markdown]
# ## Does the service say what the notebook said?
#
# Every digit of the three unseen forms goes through the service, and each answer is compared with the
# model's own.

# %% tags=["number:compared", "number:differences", "number:asked"]
unseen = digits.data[~dev]
expected = model.predict_proba(unseen)
answers = [client.post("/predict", json={"pixels": row.tolist()}).json() for row in unseen]
differences = 0
for answer, probability in zip(answers, expected, strict=True):
    digit = int(probability.argmax()) if probability.max() >= 0.89 else None
    differences += answer["digit"] != digit or abs(answer["confidence"] - probability.max()) > 1e-9
asked = sum(answer["digit"] is None for answer in answers)
assert differences == 0
{"compared": len(answers), "differences": int(differences), "asked": asked}

# %% [markdown]
# ## How long does it take?
#
# Measured here, on the machine that built this page, inside one process and without a network. These
# are the only numbers of the notebook that differ from run to run.


# %% tags=["number:model_ms", "number:request_ms", "number:slow_request_ms"]
def measure(call, times=200):
    """Milliseconds per call: (median, 95th percentile)."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        call()
        taken.append(1000 * (time.perf_counter() - start))
    return float(np.median(taken)), float(np.quantile(taken, 0.95))


one = unseen[:1]
body = {"pixels": unseen[0].tolist()}
model_ms, _ = measure(lambda: model.predict_proba(one))
request_ms, slow_request_ms = measure(lambda: client.post("/predict", json=body))
{"model_ms": model_ms, "request_ms": request_ms, "slow_request_ms": slow_request_ms}

# %%
folder.cleanup()

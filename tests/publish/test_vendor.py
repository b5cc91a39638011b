"""The vendored interpreter is the one that the manifest names."""

from __future__ import annotations

import json

from macros.notebooks import interpreter
from macros.publish import vendor


def test_the_interpreter_is_the_one_of_the_manifest() -> None:
    manifest = json.loads(vendor.MANIFEST.read_text(encoding="utf-8"))
    text = vendor.SCRIPT.read_text(encoding="utf-8")
    module, wasm = vendor.parts(text)
    assert vendor.sha256(text.encode()) == manifest["sha256"]["micropython.js"]
    assert vendor.sha256(module) == manifest["sha256"][vendor.MODULE]
    assert vendor.sha256(wasm) == manifest["sha256"][vendor.WASM]
    assert vendor.script(module, wasm, manifest["version"]) == text
    assert manifest["version"] in interpreter.able()["version"]

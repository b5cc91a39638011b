"""What runs in the page's interpreter around a reader's code: helper cells, the code, the check, in one scope.

The worker sets the names _helper, _code and _check (texts, empty where there is none) and reads _result: JSON, "{}" or
what went wrong: the stage ("helper", "your code", "check"), kind and text of the error, and its traceback. MicroPython.
"""

import gc
import io
import json
import sys


def _input(*prompt):
    raise RuntimeError("no keyboard to read from: write the value into the code")


def _run(helper, code, check):
    scope = {"__name__": "__main__", "input": _input}
    stage = ""
    try:
        for stage, text in (("helper", helper), ("your code", code), ("check", check)):
            exec(compile(text, stage, "exec"), scope)
    except SystemExit:
        if check:
            said = "your code ended the program, so the check never saw its result"
            return json.dumps({"stage": stage, "kind": "SystemExit", "said": said, "trace": "SystemExit: " + said})
    except BaseException as error:
        scope = None  # what filled the memory goes first: the report needs some
        gc.collect()
        out = io.StringIO()
        sys.print_exception(error, out)
        return json.dumps({"stage": stage, "kind": type(error).__name__, "said": str(error), "trace": out.getvalue()})
    return "{}"


_result = _run(_helper, _code, _check)  # noqa: F821 the worker sets the three

"""The bundles that pages load are what their sources make."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import bundle

JS = "overrides/assets/javascripts"


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    """A small project with sources of both rooms, and their bundles."""
    for name, text in {
        "overrides/scripts/site.js": 'import { say } from "./shared/say.js";\nsay("naïve");\n',
        "overrides/scripts/live.js": 'import text from "./live/code.py";\nconsole.log(text);\n',
        "overrides/scripts/live/code.py": 'print("</script>")\n',
        "overrides/scripts/shared/say.js": "export const say = (words) => console.log(words);\n"
        "export const unused = 1;\n",
        "overrides/styles/site.css": '@import "./site/colors.css";\n@import "./site/type.css";\n',
        "overrides/styles/site/colors.css": ":root { --paper: light-dark(#fff, #000); }\n",
        "overrides/styles/site/type.css": 'p { background: url("../images/a.svg"); &:hover { color: red; } }\n',
    }.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    bundle.write(tmp_path)
    return tmp_path


def test_each_entry_becomes_one_classic_file_that_says_where_it_comes_from(scratch: Path) -> None:
    made = {file.name: file.read_text("utf-8") for file in (scratch / "overrides/assets").rglob("*.*")}
    assert sorted(made) == ["live.js", "site.css", "site.js"]
    assert all(text.startswith("/* Made by `make scripts` from overrides/s") for text in made.values())
    for name, text, there in (
        ("site.js", "import ", False),
        ("site.js", "unused", False),
        ("site.js", "naïve", True),
        ("live.js", r"<\/script>", True),
        ("site.css", "@import", False),
        ("site.css", "light-dark(#fff, #000)", True),
        ("site.css", "../images/a.svg", True),
    ):
        assert (text in made[name]) is there, text
    assert bundle.problems(scratch) == []
    assert bundle.write(scratch) == []


def test_a_bundle_that_is_edited_lost_or_old_is_a_problem(scratch: Path) -> None:
    with (scratch / JS / "site.js").open("a", encoding="utf-8") as file:
        file.write("// by hand\n")
    (scratch / JS / "live.js").unlink()
    (scratch / JS / "gone.js").write_text("", encoding="utf-8")
    found = bundle.problems(scratch)
    assert [line.partition(":1: ")[0] for line in found] == [f"{JS}/{name}.js" for name in ("gone", "live", "site")]
    assert found[2] == (
        f"{JS}/site.js:1: site.js is not what its sources make; allowed: what the bundler makes of "
        "overrides/scripts/site.js; fix: run make scripts"
    )
    bundle.write(scratch)
    assert bundle.problems(scratch) == []
    assert not (scratch / JS / "gone.js").exists()


def test_a_source_that_changes_or_breaks_is_a_problem(scratch: Path) -> None:
    with (scratch / "overrides/styles/site/colors.css").open("a", encoding="utf-8") as file:
        file.write("b { color: red }\n")
    assert [line.partition(":1: ")[0] for line in bundle.problems(scratch)] == ["overrides/assets/stylesheets/site.css"]
    (scratch / "overrides/scripts/site.js").write_text('import "./lost.js";\n', encoding="utf-8")
    with pytest.raises(SystemExit, match=r'Could not resolve "./lost.js"'):
        bundle.problems(scratch)

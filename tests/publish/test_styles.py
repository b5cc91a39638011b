"""The theme's style sheets without what nothing on the site can match."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.publish import sheet, styles

PAGE = (
    '<html class="no-js"><input type="checkbox" id="__toc" hidden>'
    '<a class="md-nav md-nav--x" style="color:var(--mine)">'
    '<script>document.body.classList.add("set");box.dataset.mdState = "shut"</script>'
    '<script type="application/json">{"text": "data"}</script><script src="x.js">nothing</script>'
)


def pruned(css: str, *there: str) -> str:
    """A style sheet without what cannot match these."""
    return sheet.prune(sheet.parse(css), {*there})


def test_a_page_tells_what_selectors_can_find_on_it() -> None:
    found = set(styles.of_page(PAGE))
    assert {"html", "input", "a", ".no-js", ".md-nav", ".md-nav--x", "#__toc", "[hidden", "[type=checkbox"} <= found
    assert {"*set", "*shut", "*data-md-state", "--mine"} <= found
    assert not {"*text", "*data", "*nothing", ".set"} & found


@pytest.mark.parametrize(
    ("selector", "there"),
    [
        (".a", {".a"}),
        (".a:hover > p::before", {".a", "p"}),
        ("#x", {"#x"}),
        ("nav [hidden]", {"nav", "[hidden"}),
        ('[dir="rtl"] .a', {".a", "[dir=rtl"}),
        ("[data-x^=y]", {"[data-x"}),
        (":is(.a .b, .c)", {".c"}),
        (":is(.a .b, .c)", {".a", ".b"}),
        ("p:has(> .a)", {"p", ".a"}),
        ("p:not(.a, [hidden])", {"p"}),
        ("li:nth-child(2n + 1 of .x)", {"li"}),
        ("*, ::before", set()),
        (".a.b", {".a", "*b"}),
        ("[data-x=y]", {"*data-x", "*y"}),
        ("[data-x=y]", {"[data-x", "*y"}),
    ],
)
def test_what_can_match_stays_and_goes_with_each_thing_that_it_needs(selector: str, there: set[str]) -> None:
    rule = f"{selector}{{color:red}}"
    assert pruned(rule, *there).replace(" ", "") == rule.replace(" ", "")
    for one in there:  # without it the rule cannot match
        assert pruned(rule, *there - {one}) == ""


def test_of_a_list_of_selectors_only_those_that_cannot_match_go() -> None:
    assert pruned(".a,.b .c,p{x:y}.a{}", ".a", ".c", "p") == ".a,p{x:y}"


def test_groups_go_when_they_are_empty() -> None:
    css = "@media print{.a{x:y}}@media screen{@supports (x:y){.b{x:y}}}@font-face{font-family:f}@charset 'x';"
    assert pruned(css, ".b") == "@media screen{@supports (x:y){.b{x:y}}}@font-face{font-family:f}"


def test_variables_and_animations_that_nothing_asks_for_go_also_in_a_chain() -> None:
    css = (
        ":root{--a:var(--b);--b:1;--c:var(--d);--d:2;--e:3}.a{width:var(--a,2px);animation:run 1s}.b{left:var(--c)}"
        "@keyframes run{to{top:0}}@keyframes rest{to{top:0}}"
    )
    assert pruned(css, ".a", "--e") == (
        ":root{--a:var(--b);--b:1;--e:3}.a{width:var(--a,2px);animation:run 1s}@keyframes run{to{top:0}}"
    )


def test_what_stays_is_as_it_was() -> None:
    css = '.a{content:"}";--x:url("data:image/svg+xml,<svg>;</svg>");x:var(--x)!important}@media (width>1em){.a{y:z}}'
    assert pruned(css, ".a") == css


def built(folder: Path, page: str) -> Path:
    """A built site of one page, and the style sheet that is made for it."""
    files = {
        "index.html": page,
        "assets/stylesheets/main.1.min.css": ".a,.b{x:var(--v)}.s{x:y}.f.focus-visible{x:y}:root{--v:1;--w:1;--z:1}",
        "assets/stylesheets/palette.2.min.css": ".dark{x:y}",
        "assets/stylesheets/site.css": "p{x:var(--w)}",
        "assets/javascripts/site.js": 'node.classList.add("s")',
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "assets/stylesheets/theme.css"


def test_the_site_gets_one_sheet_in_the_place_of_the_themes(tmp_path: Path) -> None:
    made = built(tmp_path / "site", '<p class="b"><i class="f">')
    memo = styles.kept(tmp_path)
    for _ in range(2):  # the second time from what was kept
        built(tmp_path / "site", '<p class="b"><i class="f">')
        styles.site(tmp_path / "site", memo)
        assert made.read_text(encoding="utf-8") == (".b{x:var(--v)}.s{x:y}.f:focus-visible{x:y}:root{--v:1;--w:1}")
        assert sorted(file.name for file in made.parent.iterdir()) == ["site.css", "theme.css"]


def test_a_page_that_changes_changes_the_sheet(tmp_path: Path) -> None:
    made = built(tmp_path / "site", "<p>")
    memo = styles.kept(tmp_path)
    styles.site(tmp_path / "site", memo)
    assert ".a" not in made.read_text(encoding="utf-8")
    built(tmp_path / "site", '<p class="a">')
    styles.site(tmp_path / "site", memo)
    assert ".a{" in made.read_text(encoding="utf-8")

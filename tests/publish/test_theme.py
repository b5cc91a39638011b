"""The theme's markup, mended."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.problems import ProjectError
from macros.publish import theme


def test_templates_indentation_goes_but_code_keeps_it() -> None:
    html = (
        "<div>\n   <p>a  b</p>\n\n\n  </div><pre>\n  x\n\n  y</pre>\n  <script>\n  // c\n  d()</script>\n"
        " <textarea>\n  z</textarea>"
    )
    assert theme.page(html) == (
        "<div>\n<p>a  b</p>\n</div><pre>\n  x\n\n  y</pre>\n<script>\n  // c\n  d()</script>\n"
        "<textarea>\n  z</textarea>"
    )


def test_what_the_theme_leaves_invalid_is_mended() -> None:
    html = (
        '<input class="md-toggle" type="checkbox" id="x" autocomplete="off">'
        '<input class="other" autocomplete="off"><nav tabindex="">x</nav>'
        '<div data-md-component="search" role="dialog">'
    )
    assert theme.page(html) == (
        '<input class="md-toggle" type="checkbox" id="x"><input class="other" autocomplete="off">'
        '<nav tabindex="0">x</nav><div data-md-component="search" role="dialog" aria-label="Search">'
    )


def test_headers_say_what_they_head_and_tables_are_named_after_their_section() -> None:
    row = '<tbody><tr><th scope="row">a</th><td>1</td></tr></tbody>'
    html = (
        '<h2 id="x">The <code>"cost"</code> of it<a class="headerlink" href="#x">#</a></h2>'
        f'<table><thead><tr><th></th><th style="x: y">A</th><th scope="colgroup">B</th></tr></thead>{row}'
        f'</table><table class="audit"><caption>Named</caption><thead><tr><th>A</th></tr></thead>{row}</table>'
        '<table class="highlighttable"><tr><th>x</th></tr></table><script>"<table><thead><th>"</script>'
    )
    assert theme.page(html) == (
        '<h2 id="x">The <code>"cost"</code> of it<a class="headerlink" href="#x">#</a></h2>'
        '<div class="md-typeset__scrollwrap"><div class="md-typeset__table">'
        '<table aria-label="The &quot;cost&quot; of it"><thead><tr><td></td><th scope="col" style="x: y">A</th>'
        f'<th scope="colgroup">B</th></tr></thead>{row}</table></div></div>'
        f'<table class="audit"><caption>Named</caption><thead><tr><th scope="col">A</th></tr></thead>{row}</table>'
        '<table class="highlighttable"><tr><th>x</th></tr></table><script>"<table><thead><th>"</script>'
    )


def test_a_group_of_pages_is_named_by_its_title() -> None:
    title = '<label class="md-nav__title" for="__nav_2"><span class="md-nav__icon md-icon"></span>Lessons</label>'
    nav = '<input id="__nav_2"><nav class="md-nav" data-md-level="1"'
    assert theme.page(f'{nav} aria-labelledby="__nav_2_label" aria-expanded="true">{title}</nav>') == (
        f'{nav} aria-label="Lessons">{title}</nav>'
    )


SCRIPT = 'x=y(location.protocol!=="file:");L($(location.protocol!=="file:"),Je("search")).pipe(a)'


def built(folder: Path, *scripts: str) -> None:
    """A built site with the theme's scripts."""
    for number, script in enumerate(scripts):
        file = folder / f"assets/javascripts/bundle.{number}.min.js"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(script)


def test_only_what_no_page_loads_is_dropped(tmp_path: Path) -> None:
    built(tmp_path, SCRIPT)
    files = (
        "assets/javascripts/bundle.0.min.js.map",
        "assets/stylesheets/main.css.map",
        "assets/javascripts/lunr/min/lunr.de.min.js",
        "data/my.map",
        "index.html",
    )
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    theme.site(tmp_path)
    left = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*") if file.is_file()}
    assert left == {"assets/javascripts/bundle.0.min.js", "data/my.map", "index.html"}


def test_the_search_index_waits_on_a_server_too(tmp_path: Path) -> None:
    built(tmp_path, SCRIPT)
    theme.site(tmp_path)
    script = (tmp_path / "assets/javascripts/bundle.0.min.js").read_text()
    assert script == 'x=y(location.protocol!=="file:");L($(!1),Je("search")).pipe(a)'


@pytest.mark.parametrize("scripts", [(), ("another script",), (SCRIPT * 2,), (SCRIPT, SCRIPT)])
def test_another_script_of_the_theme_is_noticed(scripts: tuple[str, ...], tmp_path: Path) -> None:
    built(tmp_path, *scripts)
    with pytest.raises(ProjectError, match="begins its search in another place"):
        theme.site(tmp_path)

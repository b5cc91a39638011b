"""The theme's markup, mended."""

from __future__ import annotations

from pathlib import Path

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
    )
    assert theme.page(html) == (
        '<input class="md-toggle" type="checkbox" id="x"><input class="other" autocomplete="off">'
        '<nav tabindex="0">x</nav>'
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


def test_what_says_nothing_here_goes() -> None:
    html = (
        '<meta name="generator" content="x"><body data-md-color-scheme="default" data-md-color-primary="custom">'
        '<input class="md-toggle" data-md-toggle="search" type="checkbox" id="__search">'
        '<div data-md-component="announce">\n</div><div class="a" data-md-component="sidebar" data-md-type="toc">'
        '<ul data-md-component="toc"><svg xmlns="http://www.w3.org/2000/svg"><pre>\n<div>\n<div></pre>'
    )
    assert theme.page(html) == (
        '<body data-md-color-scheme="default"><div class="a"><ul data-md-component="toc"><svg><pre>\n<div>\n<div></pre>'
    )


def test_only_what_no_page_loads_is_dropped(tmp_path: Path) -> None:
    files = (
        "assets/javascripts/bundle.0.min.js",
        "assets/javascripts/bundle.0.min.js.map",
        "assets/javascripts/workers/search.0.min.js",
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
    assert left == {"data/my.map", "index.html"}

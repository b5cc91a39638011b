"""Cells in the page, opened from disk: the same output as in CPython, limits, keyboard, what a reader keeps."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

AXE = Path(__file__).resolve().parent.parent / "node_modules" / "axe-core" / "axe.min.js"
LISTEN = "addEventListener('plus:exercise-passed', (event) => (window.passed ||= []).push(event.detail.id))"
SETTLED = re.compile("^done$")


@pytest.fixture(scope="module")
def pages(site: Path) -> list[Path]:
    """The pages with cells."""
    return [file for file in sorted(site.rglob("*.html")) if "data-live=" in file.read_text(encoding="utf-8")]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of a fresh context that notes passed exercises."""
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    context.add_init_script(LISTEN)
    yield context.new_page()
    context.close()


@pytest.fixture
def cell(page: Page, site: Path) -> Locator:
    """A cell of the first ten minutes, on its page from disk."""
    page.goto((site / "start" / "first-ten-minutes.html").as_uri())
    return page.locator('[data-live="first-ten-minutes:nobody_survives"]')


def run(cell: Locator, code: str | None = None, wait: float = 15) -> None:
    """Puts the code into the cell, presses Run and waits for the end."""
    if code is not None:
        cell.locator("textarea").fill(code)
    cell.evaluate("cell => cell.dataset.state = ''")
    cell.locator(".live-run").click()
    expect(cell).to_have_attribute("data-state", SETTLED, timeout=wait * 1000)


def shown(cell: Locator) -> str:
    """The result's HTML, without what only depends on its width."""
    text: str = cell.locator(".live-result").inner_html()
    return text.replace(' tabindex="0"', "")


@pytest.mark.parametrize("part", [0, 1])
def test_every_cell_gives_in_the_page_what_it_gave_in_cpython(page: Page, pages: list[Path], part: int) -> None:
    for file in pages[part::2]:
        page.goto(file.as_uri())
        for cell in page.locator(".live-on:not(.live-exercise)").all():
            before = shown(cell)
            run(cell)
            assert shown(cell) == before, cell.get_attribute("data-live")


@pytest.mark.parametrize("part", [0, 1])
def test_every_exercise_takes_its_solution_and_no_starter(page: Page, pages: list[Path], part: int) -> None:
    for file in pages[part::2]:
        page.goto(file.as_uri())
        names = []
        for cell in page.locator(".live-exercise").all():
            names.append(cell.get_attribute("data-live"))
            run(cell)
            expect(cell.locator(".live-verdict")).to_contain_text("Not yet.")
            run(cell, cell.locator(".live-solution code").text_content())
            expect(cell.locator(".live-verdict"), names[-1]).to_contain_text("Passed.")
        assert page.evaluate("window.passed || []") == names


def test_the_interpreter_comes_with_the_first_run(page: Page, cell: Locator) -> None:
    assert page.locator('script[src*="micropython"]').count() == 0
    run(cell)
    assert page.locator('script[src*="micropython"]').count() == 1


def test_over_http_as_well(page: Page, served: str) -> None:
    page.goto(served + "start/first-ten-minutes.html")
    cell = page.locator('[data-live="first-ten-minutes:nobody_survives"]')
    run(cell, "print(6 * 7)")
    expect(cell.locator(".live-result")).to_contain_text("42")


def test_an_error_is_a_traceback_with_its_line_marked(cell: Locator) -> None:
    run(cell, "print('before')\n\ndef f():\n    return 1 / 0\n\nf()\n")
    expect(cell.locator(".live-error")).to_contain_text('File "your code", line 4, in f')
    expect(cell.locator(".live-error")).to_contain_text("ZeroDivisionError")
    expect(cell.locator(".live-error")).not_to_contain_text("stdin")
    expect(cell.locator(".live-status")).to_have_text("ZeroDivisionError on line 4.")
    expect(cell.locator(".live-result")).to_contain_text("before")
    assert cell.locator(".live-strip").evaluate("strip => strip.style.getPropertyValue('--line')") == "3"
    expect(cell.locator("textarea")).to_have_attribute("aria-invalid", "true")
    cell.locator("textarea").press("a")
    expect(cell.locator(".live-strip")).to_be_hidden()


def test_an_endless_loop_ends_at_the_time_limit_and_at_stop(cell: Locator) -> None:
    cell.locator("textarea").fill("print('first')\nwhile True:\n    pass")
    cell.locator(".live-run").click()
    expect(cell.locator(".live-result")).to_contain_text("first")  # at once, though the loop never ends
    cell.locator(".live-stop").click()
    expect(cell.locator(".live-verdict")).to_have_text("Stopped by you.")
    expect(cell.locator(".live-result")).to_contain_text("first")
    run(cell, wait=20)
    expect(cell.locator(".live-verdict")).to_contain_text("Stopped after 10 seconds")
    run(cell, "print('alive')")
    expect(cell.locator(".live-result")).to_contain_text("alive")


def test_a_huge_list_ends_at_the_memory_limit(cell: Locator) -> None:
    run(cell, "rows = []\nwhile True:\n    rows.append([0] * 100000)")
    expect(cell.locator(".live-status")).to_have_text("MemoryError on line 3.")
    expect(cell.locator(".live-verdict")).to_contain_text("64 MB")
    run(cell, "print('alive')")
    expect(cell.locator(".live-result")).to_contain_text("alive")


@pytest.mark.parametrize("line", ["print('again')", "print('x' * 100, end='')"])
def test_endless_output_ends(line: str, cell: Locator) -> None:
    run(cell, f"while True:\n    {line}")
    expect(cell.locator(".live-verdict")).to_contain_text("1000 lines")


@pytest.mark.parametrize(("lines", "last"), [("print(n, end=' ')", "229"), ("print('line', n)", "line 229")])
def test_what_was_printed_before_a_loop_hangs_is_shown(lines: str, last: str, cell: Locator) -> None:
    cell.locator("textarea").fill(f"for n in range(230):\n    {lines}\nwhile True:\n    pass")
    cell.locator(".live-run").click()
    expect(cell.locator(".live-result")).to_contain_text(last)
    cell.locator(".live-stop").click()
    expect(cell.locator(".live-result")).to_contain_text(last)


def test_reading_from_the_keyboard_says_what_to_do(cell: Locator) -> None:
    run(cell, "name = input('Who? ')")
    expect(cell.locator(".live-error")).to_contain_text("write the value into the code")


@pytest.mark.parametrize("line", ["raise SystemExit", "import sys\nsys.exit(0)"])
def test_no_exercise_is_passed_by_leaving_early(line: str, page: Page, site: Path) -> None:
    page.goto((site / "start" / "first-ten-minutes.html").as_uri())
    exercise = page.locator('[data-live="first-ten-minutes:beat_nobody"]')
    run(exercise, line)
    expect(exercise.locator(".live-error")).to_contain_text("the check never saw its result")
    assert page.evaluate("window.passed || []") == []


@pytest.mark.parametrize("rows", ["[(1, float('inf')), (2, float('nan'))]", "[(1, 2), (3, 4, 5)]"])
def test_what_cannot_be_drawn_stays_text(rows: str, cell: Locator) -> None:
    run(
        cell,
        f"print('[line chart] One')\nprint('x | y')\nfor row in {rows}:\n"
        "    print(' | '.join([str(one) for one in row]))",
    )
    expect(cell.locator(".live-result")).to_contain_text("[line chart] One")
    expect(cell.locator(".live-status")).to_contain_text("Done in")


def test_a_bracket_left_open_marks_the_last_line(cell: Locator) -> None:
    run(cell, "print((1, 2)")
    expect(cell.locator(".live-status")).to_have_text("SyntaxError on line 1.")


def test_reset_stops_what_runs(cell: Locator) -> None:
    recorded = shown(cell)
    cell.locator("textarea").fill("print('mine')\nwhile True:\n    pass")
    cell.locator(".live-run").click()
    expect(cell.locator(".live-result")).to_contain_text("mine")
    cell.locator(".live-reset").click()
    expect(cell).to_have_attribute("data-state", SETTLED)
    assert shown(cell) == recorded


def test_edits_survive_a_reload_and_reset_brings_the_original_back(page: Page, cell: Locator) -> None:
    original = cell.locator("textarea").input_value()
    recorded = shown(cell)
    cell.locator("textarea").fill("print('mine')")
    page.reload()
    expect(cell.locator("textarea")).to_have_value("print('mine')")
    run(cell)
    cell.locator(".live-reset").click()
    expect(cell.locator("textarea")).to_have_value(original)
    assert shown(cell) == recorded
    page.reload()
    expect(cell.locator("textarea")).to_have_value(original)


def test_the_keyboard_is_enough(page: Page, cell: Locator) -> None:
    field = cell.locator("textarea")
    field.fill("")
    field.focus()
    page.keyboard.type("for n in [1, 2]:")
    page.keyboard.press("Enter")
    page.keyboard.type("print(n)")
    expect(field).to_have_value("for n in [1, 2]:\n    print(n)")
    page.keyboard.press("Control+Enter")
    expect(cell.locator(".live-result")).to_contain_text("1\n2")
    page.keyboard.press("Enter")
    page.keyboard.press("Backspace")
    page.keyboard.press("Tab")
    expect(field).to_have_value("for n in [1, 2]:\n    print(n)\n    ")
    expect(field).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(cell.locator(".live-run")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(field).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(field).not_to_be_focused()


def test_a_chart_is_a_picture_with_its_numbers(page: Page, site: Path) -> None:
    page.goto((site / "start" / "first-ten-minutes.html").as_uri())
    cell = page.locator('[data-live="first-ten-minutes:one_question"]')
    said = re.compile("^Bars: How many survived, by class.*1st 62")
    expect(cell.locator("svg[role=img]")).to_have_attribute("aria-label", said)
    expect(cell.locator(".live-chart pre")).to_contain_text("crew | 23.95")


def test_nothing_is_lost_without_script(browser: Browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "start" / "first-ten-minutes.html").as_uri())
    cell = page.locator('[data-live="first-ten-minutes:nobody_survives"]')
    expect(cell.locator(".live-code")).to_be_visible()
    expect(cell.locator(".live-result")).to_contain_text("right about 1490 of 2201")
    exercise = page.locator('[data-live="first-ten-minutes:beat_nobody"]')
    expect(exercise.locator(".live-hint").nth(1)).to_be_hidden()
    exercise.locator(".live-hint summary").first.click()
    expect(exercise.locator(".live-hint").nth(1)).to_be_visible()
    exercise.locator(".live-solution summary").click()
    expect(exercise.locator(".live-solution code")).to_be_visible()
    context.close()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1200), ("dark", 1200), ("light", 320)])
def test_cells_are_accessible(browser: Browser, site: Path, scheme: str, width: int) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})  # type: ignore[arg-type]
    page = context.new_page()
    page.goto((site / "start" / "first-ten-minutes.html").as_uri())
    cell = page.locator('[data-live="first-ten-minutes:nobody_survives"]')
    run(cell, "print(1)\n1 / 0")
    run(page.locator('[data-live="first-ten-minutes:beat_nobody"]'))
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways"
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(
        "axe.run('.live').then((result) => result.violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))"
    )
    assert found == []
    context.close()


def test_pages_without_cells_load_nothing_of_this(site: Path) -> None:
    assert "live.js" not in (site / "glossary.html").read_text(encoding="utf-8")


def test_the_recorded_output_is_in_the_page_itself(site: Path) -> None:
    text = html.unescape((site / "start" / "first-ten-minutes.html").read_text(encoding="utf-8"))
    assert "[bars chart] How many survived, by class" in text

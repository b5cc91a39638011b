"""Slots: HTML goes in after Markdown is done."""

from __future__ import annotations

from macros.markup.slots import Slots


def test_a_block_takes_the_place_of_its_paragraph() -> None:
    slots = Slots()
    slots.start("a.md")
    x, y, z = slots.inline("<i>x</i>"), slots.block("<div>y</div>"), slots.block("<b>z</b>")
    html = slots.fill(f"<p>{x} and</p>\n<p>{y}</p><td>{z}</td>", "a.md")
    assert html == "<p><i>x</i> and</p>\n<div>y</div><td><b>z</b></td>"


def test_an_inline_fragment_keeps_its_paragraph() -> None:
    slots = Slots()
    slots.start("a.md")
    assert slots.fill(f"<p>{slots.inline('<i>x</i>')}</p>", "a.md") == "<p><i>x</i></p>"


def test_more_than_ten_fragments_keep_their_order() -> None:
    slots = Slots()
    slots.start("a.md")
    text = "".join(slots.inline(f"[{number}]") for number in range(12))
    assert slots.fill(text, "a.md") == "".join(f"[{number}]" for number in range(12))


def test_backslashes_in_a_fragment_stay() -> None:
    slots = Slots()
    slots.start("a.md")
    assert slots.fill(slots.inline(r"\1 \g<0> \n"), "a.md") == r"\1 \g<0> \n"


def test_each_page_has_its_own() -> None:
    slots = Slots()
    slots.start("a.md")
    first = slots.inline("A")
    slots.start("b.md")
    second = slots.inline("B")
    assert (slots.fill(first, "a.md"), slots.fill(second, "b.md")) == ("A", "B")
    slots.start("a.md")  # built anew, on serve
    assert slots.fill(slots.inline("C"), "a.md") == "C"


def test_a_slot_is_safe_in_markdown() -> None:
    from markdown import markdown

    slots = Slots()
    slots.start("a.md")
    x, y, z = slots.inline("<i>*x*</i>"), slots.block("<p>**y**</p>"), slots.block("<hr>")
    text = f"| a |\n|---|\n| {x} |\n\n- {y}\n\n{z}\n"
    html = slots.fill(markdown(text, extensions=["tables", "attr_list"]), "a.md")
    assert "<td><i>*x*</i></td>" in html
    assert "<li><p>**y**</p></li>" in html
    assert html.endswith("\n<hr>")

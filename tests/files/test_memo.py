"""What was read out of a text before, kept on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.files.memo import NOTHING, Memo, Recent


class Reader:
    """Reads the words of a text, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, text: str) -> list[str]:
        self.times += 1
        return text.split()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The source of the module that reads."""
    file = tmp_path / "reader.py"
    file.write_text("one", encoding="utf-8")
    return file


def test_a_text_is_read_once(tmp_path: Path, source: Path) -> None:
    read = Reader()
    folder = tmp_path / "kept"
    assert Memo(folder, str(source), "1").get("a é", read) == ["a", "é"]
    assert Memo(folder, str(source), "1").get("a é", read) == ["a", "é"]
    assert read.times == 1
    assert Memo(folder, str(source), "1").get("a è", read) == ["a", "è"]
    assert read.times == 2


def test_another_version_or_another_reader_reads_again(tmp_path: Path, source: Path) -> None:
    read = Reader()
    Memo(tmp_path / "kept", str(source), "1").get("a", read)
    Memo(tmp_path / "kept", str(source), "2").get("a", read)
    source.write_text("two", encoding="utf-8")
    Memo(tmp_path / "kept", str(source), "1").get("a", read)
    assert read.times == 3


def test_what_was_cut_off_is_read_again(tmp_path: Path, source: Path) -> None:
    read = Reader()
    folder = tmp_path / "kept"
    Memo(folder, str(source)).get("a b", read)
    (file,) = folder.iterdir()
    file.write_text('["a"', encoding="utf-8")
    assert Memo(folder, str(source)).get("a b", read) == ["a", "b"]
    assert read.times == 2
    assert [item.name for item in folder.iterdir()] == [file.name], "no part is left over"


def test_what_was_not_asked_for_is_dropped(tmp_path: Path, source: Path) -> None:
    read = Reader()
    folder = tmp_path / "kept"
    first = Memo(folder, str(source))
    first.get("a", read)
    first.get("b", read)
    second = Memo(folder, str(source))
    second.get("b", read)
    second.drop_the_rest()
    assert len(list(folder.iterdir())) == 1
    Memo(folder, str(source)).get("b", read)
    assert read.times == 2


def test_without_a_folder_nothing_is_kept() -> None:
    read = Reader()
    assert [NOTHING.get("a", read), NOTHING.get("a", read)] == [["a"], ["a"]]
    assert read.times == 2
    NOTHING.drop_the_rest()


def test_what_another_run_is_writing_is_not_dropped(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, move = tmp_path / "kept", Path.replace

    def late(self: Path, target: Path) -> Path:
        Memo(folder, str(source)).drop_the_rest()  # of a run that ends between our writing and moving
        return move(self, target)

    monkeypatch.setattr(Path, "replace", late)
    assert Memo(folder, str(source)).get("a", Reader()) == ["a"]


def test_a_value_that_is_marked_stays_though_nobody_asked_for_it(tmp_path: Path) -> None:
    first = Memo(tmp_path, __file__)
    for text in ("a", "b"):
        first.keep(text, text.upper())
    second = Memo(tmp_path, __file__)
    assert second.find("c") is None
    second.mark("a")
    second.drop_the_rest()
    assert [second.find(text) for text in ("a", "b")] == ["A", None]
    NOTHING.mark("a")
    NOTHING.keep("a", 1)
    assert NOTHING.find("a") is None


def test_recent_gives_the_same_object_until_its_source_changes() -> None:
    recent = Recent()
    one = recent.get("a", 1, object)
    assert recent.get("a", 1, object) is one
    assert recent.get("b", 1, object) is not one
    assert recent.get("a", 2, object) is not one

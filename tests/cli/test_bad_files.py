"""Files that are missing, torn, of another kind or from a newer app; folders that cannot be written."""

from __future__ import annotations

import hashlib
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.answer import Answer

Run = Callable[..., Answer]


def missing(_: Path) -> Path:
    return Path("Nobody.life")


def folder(_: Path) -> Path:
    Path("Folder.life").mkdir()
    return Path("Folder.life")


def empty(_: Path) -> Path:
    Path("Empty.life").touch()
    return Path("Empty.life")


def text(_: Path) -> Path:
    Path("Text.life").write_text("My week\n" * 100, "utf-8")
    return Path("Text.life")


def cut_short(leonard: Path) -> Path:
    leonard.write_bytes(leonard.read_bytes()[: leonard.stat().st_size // 3])
    return leonard


def first_page_only(leonard: Path) -> Path:
    leonard.write_bytes(leonard.read_bytes()[:4096])
    return leonard


def other_database(_: Path) -> Path:
    with closing(sqlite3.connect("Other.life")) as db:
        db.execute("create table shopping (thing text)")
    return Path("Other.life")


def newer(leonard: Path) -> Path:
    with closing(sqlite3.connect(leonard)) as db:
        db.execute("pragma user_version = 999")
    return leonard


def no_end_to_its_name(_: Path) -> Path:
    return Path("L" * 5000 + ".life")


def noise(leonard: Path) -> Path:
    content = bytearray(leonard.read_bytes())
    for at in range(200, len(content), 7):
        content[at] ^= 0x55
    leonard.write_bytes(content)
    return leonard


BAD = [missing, folder, empty, text, cut_short, first_page_only, other_database, newer, no_end_to_its_name, noise]
ASKING = {
    "describe": ("describe", "LIFE"),
    "describe with files": ("describe", "LIFE", "--files", "kept"),
    "export": ("export", "LIFE", "--as", "pdf", "--to", "week.pdf"),
    "check": ("check", "LIFE"),
    "import": ("import", "LIFE", "photo.jpg"),
    "tour": ("tour", "pictures", "--life", "LIFE"),
    "open": ("open", "LIFE"),
}


@pytest.mark.parametrize("make", BAD)
@pytest.mark.parametrize("asking", ASKING)
def test_a_bad_file_gets_one_sentence_and_is_left_as_it_was(
    make: Callable[[Path], Path], asking: str, buildalife: Run, leonard: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    path = make(leonard)
    before = bytes_of(path)
    there = set(Path.cwd().rglob("*"))
    answer = buildalife(*(path if word == "LIFE" else word for word in ASKING[asking]))
    assert answer.says_only("newer" if make is newer else "")
    assert bytes_of(path) == before
    assert set(Path.cwd().rglob("*")) == there


def bytes_of(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None


def test_check_finds_a_fact_that_points_nowhere(buildalife: Run, leonard: Path) -> None:
    with closing(sqlite3.connect(leonard)) as db, db:
        db.execute("delete from people where name = 'Ruth'")
    assert buildalife("check", leonard).says_only("Leonard.life", "damaged")


@pytest.mark.parametrize(
    "words",
    [
        ("example", "leonard", "PLACE/Leonard.life"),
        ("create", "PLACE/Leonard.life", "--from", "told.json"),
        ("export", "LIFE", "--as", "pdf", "--to", "PLACE/week.pdf"),
        ("describe", "LIFE", "--files", "PLACE/kept"),
        ("say", "My week", "--to", "PLACE/week.wav"),
    ],
    ids=lambda words: words[0],
)
@pytest.mark.parametrize("place", ["not/there", "/proc", "file"])
def test_a_place_that_cannot_be_written_is_said(
    words: tuple[str, ...], place: str, buildalife: Run, leonard: Path
) -> None:
    if place == "/proc" and sys.platform != "linux":
        pytest.skip("/proc is a folder where not even root can write, and only Linux has it")
    Path("file").write_text("not a folder", "utf-8")
    Path("told.json").write_text('{"format": 1, "me": {"name": "Mo"}}', "utf-8")
    asked = [word.replace("PLACE", place).replace("LIFE", str(leonard)) for word in words]
    assert buildalife(*asked).says_only()
    assert {path.name for path in Path.cwd().iterdir()} == {"file", "told.json"}


def test_a_folder_in_the_way_is_said(buildalife: Run, leonard: Path) -> None:
    for name in ("week.pdf", "week.wav", "Leonard.life"):
        Path(name).mkdir()
    assert buildalife("export", leonard, "--as", "pdf", "--to", "week.pdf").says_only()
    assert buildalife("say", "My week", "--to", "week.wav").says_only()
    assert buildalife("example", "leonard", "Leonard.life").says_only()
    assert all(path.is_dir() and not list(path.iterdir()) for path in Path.cwd().iterdir())


def test_files_do_not_go_out_of_their_folder(buildalife: Run, leonard: Path) -> None:
    """A life from somebody else may name its photos as it likes."""
    with closing(sqlite3.connect(leonard)) as db, db:
        db.execute("insert into photos (id, name, width, height) values ('../../out', '', 1, 1)")
        db.execute("insert into photo_bytes values ('../../out', x'00')")
    assert buildalife("describe", leonard, "--files", "kept").says_only("Leonard.life")
    assert not list(leonard.parents[1].rglob("out*"))


@pytest.mark.parametrize("name", ["Leonard.life", "Other.LIFE", "kept elsewhere"])
def test_nothing_takes_the_place_of_a_life(name: str, buildalife: Run, leonard: Path) -> None:
    Path(name).write_bytes(leonard.read_bytes())
    for words in (("export", leonard, "--as", "pdf"), ("say", "My week")):
        assert buildalife(*words, "--to", name).says_only(name, "life")
    assert Path(name).read_bytes() == leonard.read_bytes()


def test_a_home_that_cannot_be_written_is_said(buildalife: Run, home: Path) -> None:
    home.write_text("not a folder", "utf-8")
    assert buildalife("example", "leonard", "Leonard").says_only("Leonard.life")
    assert buildalife("check", "Leonard").says_only("Leonard")


def test_a_value_no_fact_can_have_is_said(buildalife: Run, leonard: Path) -> None:
    with closing(sqlite3.connect(leonard)) as db, db:
        db.execute("update activities set feeling = 'splendid'")
    for words in (("describe", leonard), ("export", leonard, "--as", "pdf", "--to", "week.pdf"), ("check", leonard)):
        assert buildalife(*words).says_only("Leonard.life", "damaged")

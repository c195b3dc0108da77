"""The faces on the wall."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.verbs.me import like_it, name_me, show_me
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.faces import Face, face_of, faces_in, mark_used
from buildalife_desktop.store.opening import create_life, open_life
from tests.store.whole_life import SHOWN, SMALL


def test_no_folder_and_an_empty_one(tmp_path: Path) -> None:
    assert faces_in(tmp_path / "gone") == []
    assert faces_in(tmp_path) == []
    assert faces_in(Path(__file__)) == []


def test_a_face_with_a_photo(whole: Path) -> None:
    assert face_of(whole) == Face(whole, 'Zoë "Zo" مريم 🏳️‍🌈', SHOWN, SMALL, True, "contrast", 150)


def test_a_drawn_face_and_one_with_no_name_yet(tmp_path: Path) -> None:
    edits = Edits(create_life(tmp_path / "Leonard.life", Life()))
    assert face_of(edits.file.path) == Face(edits.file.path, "Leonard")
    edits.do(name_me, "Len")
    edits.do(show_me, "symbol:1F468")
    edits.do(like_it, theme="dark", text_percent=200)
    assert face_of(edits.file.path) == Face(edits.file.path, "Len", "symbol:1F468", None, True, "dark", 200)
    edits.file.close()


def test_what_cannot_be_read_is_shown_and_nothing_else_is(path: Path, whole: Path) -> None:
    folder = path.parent
    (folder / "Torn.life").write_bytes(path.read_bytes()[:3000])
    (folder / "Letter.life").write_text("Dear Ruth")
    (folder / "Empty.life").touch()
    (folder / "Folder.life").mkdir()
    (folder / "Leonard.life.part").write_bytes(path.read_bytes())
    (folder / "Leonard.life.old").write_bytes(path.read_bytes())
    (folder / "._Leonard.life").write_bytes(b"as macOS leaves on a stick")
    (folder / "holiday.jpg").touch()
    faces = {face.name: face.is_readable for face in faces_in(folder)}
    assert faces == {
        "Torn": False,
        "Letter": False,
        "Empty": False,
        "Folder": False,
        "Leonard": True,
        'Zoë "Zo" مريم 🏳️‍🌈': True,
    }
    assert (folder / "Empty.life").stat().st_size == 0


def test_the_one_used_last_comes_first(path: Path, whole: Path) -> None:
    os.utime(path, (1000, 1000))
    os.utime(whole, (2000, 2000))
    assert [face.path for face in faces_in(path.parent)] == [whole, path]
    mark_used(path)
    assert [face.path for face in faces_in(path.parent)] == [path, whole]
    mark_used(path.parent / "gone.life")


def test_those_that_need_help_come_last(path: Path, whole: Path) -> None:
    torn = path.with_name("Torn.life")
    torn.touch()
    with closing(sqlite3.connect(whole)) as db:
        db.execute("pragma user_version = 99")
    for time, one in enumerate((path, torn, whole)):
        os.utime(one, (time, time))
    faces = faces_in(path.parent)
    assert [(face.path, face.is_readable) for face in faces] == [(path, True), (whole, False), (torn, False)]
    assert faces[1].name == face_of(whole).name != "whole"  # It still says whose it is.


def test_a_life_in_capitals_from_another_system(path: Path) -> None:
    loud = path.rename(path.with_name("LEONARD.LIFE"))
    assert [face.path for face in faces_in(path.parent)] == [loud]


def test_a_face_is_seen_while_its_life_is_open_and_changed(path: Path) -> None:
    edits = Edits(open_life(path))
    edits.do(name_me, "Len")
    assert [face.name for face in faces_in(path.parent)] == ["Len"]
    edits.file.close()


def test_looking_at_faces_needs_no_heavy_library(path: Path) -> None:
    """It is on the way to the first screen (facts: sqlite_utils alone costs 180 ms)."""
    look = (
        "import sys; from pathlib import Path; from buildalife_desktop.store.faces import faces_in;"
        "assert faces_in(Path(sys.argv[1]));"
        "heavy = {'sqlite_utils', 'sqlcipher3', 'jsonschema'};"
        "print(*sorted(heavy & {name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", look, str(path.parent)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""

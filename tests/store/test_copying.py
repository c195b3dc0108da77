"""A whole life to and from a stick."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from buildalife_desktop.model.verbs.activities import remove_activity
from buildalife_desktop.model.verbs.me import name_me
from buildalife_desktop.store.checking import trouble_in
from buildalife_desktop.store.copying import bring_life, copy_life
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.life_problem import LifeProblem
from buildalife_desktop.store.opening import open_life
from buildalife_desktop.store.telling import describe
from tests.store.conftest import leonard
from tests.store.whole_life import PHOTO, PHOTO_ID, SMALL, VOICE, VOICE_ID

CUT_SHORT = """
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("pragma cache_size = 5")
db.execute("begin")
db.execute("update activities set name = 'half'")
for number in range(3000):
    db.execute("insert into places (id, name, picture) values (?, ?, '')", (str(number), "x" * 999))
os._exit(0)
"""
"""A change so large that half of it is in the file before it is done."""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_there_and_back_everything_comes_along(whole: Path, stick: Path, tmp_path: Path) -> None:
    edits = Edits(open_life(whole))
    edits.do(remove_activity, "gardening")
    copy = copy_life(edits.file, stick / "Zoë.life")
    brought = bring_life(copy, tmp_path / "Lives")
    assert names(stick) == ["Zoë.life"]
    assert names(tmp_path / "Lives") == ["Zoë.life"]
    there = Edits(open_life(brought))
    assert describe(there.life) == describe(edits.life)
    kept = [
        there.file.bytes_of(*one) for one in (("photos", PHOTO_ID), ("thumbnails", PHOTO_ID), ("recordings", VOICE_ID))
    ]
    assert kept == [PHOTO, SMALL, VOICE]
    there.undo()
    edits.undo()
    assert describe(there.life) == describe(edits.life)
    there.file.close()
    edits.file.close()


def test_a_newer_copy_replaces_an_older_one(path: Path, stick: Path) -> None:
    edits = Edits(open_life(path))
    copy_life(edits.file, stick / "A.life")
    edits.do(name_me, "Later")
    copy = open_life(copy_life(edits.file, stick / "A.life"))
    assert copy.read().person.name == "Later"
    copy.close()
    edits.file.close()


def test_a_life_is_never_copied_over_itself(path: Path) -> None:
    edits = Edits(open_life(path))
    with pytest.raises(LifeProblem) as problem:
        copy_life(edits.file, path)
    assert problem.value.said.msgid == "{file} is open here. Choose another place for the copy."
    edits.do(name_me, "Still kept")
    edits.file.close()
    assert open_life(path).read().person.name == "Still kept"


def test_a_stick_that_is_gone(path: Path, stick: Path) -> None:
    file = open_life(path)
    shutil.rmtree(stick)
    with pytest.raises(LifeProblem) as problem:
        copy_life(file, stick / "A.life")
    assert problem.value.said.msgid == "{file} cannot be saved there. Choose another place with room."
    with pytest.raises(LifeProblem) as problem:
        bring_life(stick / "A.life", path.parent)
    assert problem.value.said.msgid == "There is no file called {file}. Look for it in another place."
    file.close()


def test_a_copy_that_was_cut_short_before_is_no_trouble(path: Path, stick: Path) -> None:
    (stick / "A.life.part").write_bytes(b"half")
    file = open_life(path)
    copy_life(file, stick / "A.life")
    file.close()
    assert names(stick) == ["A.life"]


def test_a_torn_life_is_not_brought_and_says_its_own_name(path: Path, stick: Path, tmp_path: Path) -> None:
    torn = stick / "Torn.life"
    torn.write_bytes(path.read_bytes()[:-5000])
    before = torn.read_bytes()
    lives = tmp_path / "Lives"
    with pytest.raises(LifeProblem) as problem:
        bring_life(torn, lives)
    assert problem.value.said.fields["file"] == "Torn.life"
    assert names(lives) == []
    assert torn.read_bytes() == before


def test_another_file_is_not_brought(stick: Path, tmp_path: Path) -> None:
    (stick / "Letter.life").write_text("Dear Ruth")
    with pytest.raises(LifeProblem):
        bring_life(stick / "Letter.life", tmp_path / "Lives")
    assert not (tmp_path / "Lives").exists()


def test_a_second_one_of_the_name_gets_a_number(path: Path, stick: Path, tmp_path: Path) -> None:
    lives = tmp_path / "Lives"
    assert [bring_life(path, lives).name for _ in range(3)] == ["Leonard.life", "Leonard 2.life", "Leonard 3.life"]


def test_a_change_cut_short_on_the_stick_is_tidied_in_the_copy_only(path: Path, stick: Path, tmp_path: Path) -> None:
    """The stick was pulled in the middle of a change: its rollback journal lies beside the file."""
    shutil.copyfile(path, stick / "A.life")
    subprocess.run([sys.executable, "-c", CUT_SHORT, str(stick / "A.life")], check=True)
    assert names(stick) == ["A.life", "A.life-journal"]
    before = [one.read_bytes() for one in sorted(stick.iterdir())]
    assert b"half" in before[0], "the half change has to be in the file for this to try anything"
    brought = bring_life(stick / "A.life", tmp_path / "Lives")
    assert [one.read_bytes() for one in sorted(stick.iterdir())] == before
    assert names(tmp_path / "Lives") == ["A.life"]
    assert trouble_in(brought) is None
    assert b"half" not in brought.read_bytes()
    there = open_life(brought)
    assert there.read() == leonard()
    there.close()

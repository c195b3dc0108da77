"""Full disks, disks that cannot be written to, and sticks that are pulled: real ones, small and in memory."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.verbs.me import name_me
from buildalife_desktop.store.checking import trouble_in
from buildalife_desktop.store.copying import bring_life, copy_life
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.faces import faces_in
from buildalife_desktop.store.life_problem import LifeProblem
from buildalife_desktop.store.opening import create_life, open_life
from tests.store.conftest import leonard

NO_ROOM = "There is no room to save {file}. Make room, then try again."
NOT_HERE = "{file} cannot be changed here. Copy it to another place."
GONE = "{file} is not there any more. Put it back, then try again."
NOT_THERE = "{file} cannot be saved there. Choose another place with room."


def mount(*words: str) -> None:
    done = subprocess.run(["mount", *words], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"a small disk cannot be made here: {done.stderr.strip()}")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 700 KB."""
    if os.name != "posix" or not shutil.which("mount"):
        pytest.skip("a small disk needs a system with mount")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount("-t", "tmpfs", "-o", "size=700k", "tmpfs", str(disk))
    yield disk
    if disk.is_mount():
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


def fill_up(disk: Path) -> Path:
    """Fill the disk to its last byte; deleting what is returned makes room."""
    filling = disk / "filling"
    with filling.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            return filling


def edit_until_it_is_refused(edits: Edits) -> int:
    """How many edits were answered before the one that was told there is no room."""
    for number in range(2000):
        try:
            edits.do(name_me, f"Name {number} " + "x" * 150)
        except LifeProblem as problem:
            if problem.said.msgid == NO_ROOM:
                return number
            raise
    raise AssertionError("the disk never was full")


def make_read_only(disk: Path) -> None:
    mount("-o", "remount,ro", str(disk))


def test_a_full_disk_loses_nothing_and_works_again_after_room_is_made(disk: Path) -> None:
    path = disk / "Leonard.life"
    edits = Edits(create_life(path, leonard()))
    edits.do(name_me, "Leonard")
    filling = fill_up(disk)
    answered = edit_until_it_is_refused(edits)
    kept = edits.life
    with pytest.raises(LifeProblem):
        edits.undo()
    with pytest.raises(LifeProblem) as problem:
        edits.file.keep_bytes("photos", "0" * 64, b"\0" * 100_000)
    assert problem.value.said.msgid == NO_ROOM
    assert edits.life == kept == edits.file.read()
    filling.unlink()
    assert trouble_in(path) is None
    edits.do(name_me, "After")
    assert edits.undo()
    assert edits.life == kept
    assert len([entry for entry in edits.entries(10_000) if entry.of is None]) == answered + 2
    edits.file.close()
    assert Edits(open_life(path)).life == kept


def test_no_room_for_a_new_life(disk: Path) -> None:
    filling = fill_up(disk)
    with pytest.raises(LifeProblem) as problem:
        create_life(disk / "New.life", Life())
    assert problem.value.said.msgid == NOT_THERE
    assert [path.name for path in disk.iterdir()] == ["filling"]
    filling.unlink()
    create_life(disk / "New.life", Life()).close()
    assert trouble_in(disk / "New.life") is None


def test_no_room_on_the_stick_leaves_what_was_on_it(disk: Path, path: Path) -> None:
    file = open_life(path)
    earlier = copy_life(file, disk / "Leonard.life").read_bytes()
    Edits(file).do(name_me, "Leonard")
    filling = fill_up(disk)
    with pytest.raises(LifeProblem) as problem:
        copy_life(file, disk / "Leonard.life")
    assert problem.value.said.msgid == NOT_THERE
    assert sorted(one.name for one in disk.iterdir()) == ["Leonard.life", "filling"]
    assert (disk / "Leonard.life").read_bytes() == earlier
    filling.unlink()
    assert trouble_in(copy_life(file, disk / "Leonard.life")) is None
    file.close()


def test_no_room_to_bring_a_life(disk: Path, path: Path) -> None:
    fill_up(disk)
    with pytest.raises(LifeProblem) as problem:
        bring_life(path, disk)
    assert problem.value.said.msgid == NOT_THERE
    assert [one.name for one in disk.iterdir()] == ["filling"]


def test_a_disk_that_cannot_be_written_can_be_looked_at(disk: Path, tmp_path: Path) -> None:
    path = disk / "Leonard.life"
    create_life(path, leonard()).close()
    make_read_only(disk)
    assert [face.is_readable for face in faces_in(disk)] == [True]
    assert trouble_in(path) is None
    edits = Edits(open_life(path))
    before = edits.life
    with pytest.raises(LifeProblem) as problem:
        edits.do(name_me, "Somebody")
    assert problem.value.said.msgid == NOT_HERE
    assert edits.life == before == edits.file.read()
    with pytest.raises(LifeProblem) as problem:
        create_life(disk / "New.life", Life())
    assert problem.value.said.msgid == NOT_THERE
    with pytest.raises(LifeProblem):
        copy_life(edits.file, disk / "Copy.life")
    assert trouble_in(copy_life(edits.file, tmp_path / "Copy.life")) is None
    assert bring_life(path, tmp_path / "Lives").exists()
    edits.file.close()


def test_a_stick_pulled_while_its_life_is_open(disk: Path) -> None:
    """A change is refused in a sentence rather than answered and lost."""
    path = disk / "Leonard.life"
    edits = Edits(create_life(path, leonard()))
    before = edits.life
    subprocess.run(["umount", "--lazy", str(disk)], check=True)
    assert not path.exists()
    with pytest.raises(LifeProblem) as problem:
        edits.do(name_me, "Somebody")
    assert problem.value.said.msgid == GONE
    with pytest.raises(LifeProblem):
        edits.undo()
    assert edits.life == before
    edits.file.close()


def test_a_life_that_was_moved_away_and_put_back(tmp_path: Path) -> None:
    path = tmp_path / "Leonard.life"
    edits = Edits(create_life(path, leonard()))
    moved = path.rename(tmp_path / "elsewhere")
    with pytest.raises(LifeProblem) as problem:
        edits.do(name_me, "Somebody")
    assert problem.value.said.msgid == GONE
    moved.rename(path)
    edits.do(name_me, "Leonard")
    edits.file.close()
    assert open_life(path).read().person.name == "Leonard"

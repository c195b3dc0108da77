"""A whole life to and from a USB stick."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..model.said import Said
from .checking import trouble_in
from .connection import DiskTrouble
from .life_file import LifeFile
from .life_problem import LifeProblem
from .naming import free_path
from .opening import check_beginning, forget, put_in_place
from .troubles import cannot_write


def copy_life(file: LifeFile, target: Path) -> Path:
    """Write a whole copy of an open life to `target`, never half. An older copy there is replaced at the very end.

    Raises LifeProblem where it is full, pulled out or cannot be written.
    """
    making = target.with_name(target.name + ".part")
    try:
        if target.exists() and target.samefile(file.path):
            raise LifeProblem(Said("{file} is open here. Choose another place for the copy.", file=target.name))
        making.unlink(missing_ok=True)
        file.db.execute("vacuum into ?", [str(making)])
        put_in_place(making, target)
    except DiskTrouble as trouble:
        raise LifeProblem(cannot_write(target)) from trouble
    finally:
        forget(making)
    return target


def bring_life(source: Path, folder: Path) -> Path:
    """Copy a life from somewhere else into the folder of lives; gives where it is now.

    It is checked on arrival, and only then gets its name. What is on the stick is never touched.
    """
    check_beginning(source)
    target = free_path(folder, source.stem)
    arriving = target.with_name(target.name + ".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _copy_with_journal(source, arriving)
        found = trouble_in(arriving)
        if found:
            raise LifeProblem(Said(found.msgid, **{**found.fields, "file": source.name}))
        put_in_place(arriving, target)
    except OSError as trouble:
        raise LifeProblem(cannot_write(target)) from trouble
    finally:
        forget(arriving)
    return target


def _copy_with_journal(source: Path, target: Path) -> None:
    """A change that was cut short has left its rollback journal beside the file: it has to come along."""
    journal = source.with_name(source.name + "-journal")
    if journal.exists():
        shutil.copyfile(journal, target.with_name(target.name + "-journal"))
    shutil.copyfile(source, target)

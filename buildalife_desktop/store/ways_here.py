"""The way in of those whose lives are here: somebody with a switch opens their own life too."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from ..model.ways_in import WayIn, WaysIn
from .faces import faces_in
from .rows import fact_of

NEEDED_ON_THE_WALL = (WayIn.ONE_SWITCH, WayIn.TWO_SWITCHES)


def ways_on_the_wall(folder: Path) -> WaysIn:
    """How the face wall is pressed: with the switch of whoever was here last of those who have one.

    Dwelling counts only where the very last one dwells, for it would choose for everybody whose pointer stands still.
    With nobody of either it is pressed as by everybody.
    """
    for number, face in enumerate(face for face in faces_in(folder) if face.is_readable):
        ways = ways_of(face.path)
        if ways.way in NEEDED_ON_THE_WALL or (number == 0 and ways.way is WayIn.DWELL):
            return ways
    return WaysIn()


def ways_of(path: Path) -> WaysIn:
    """The way in that a life asks for; as by everybody where it cannot be read, or is from before there were any."""
    try:
        with closing(sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)) as db:
            kept = json.loads(db.execute("select ways_in from me").fetchone()[0])
            found = fact_of(WaysIn, kept)
    except (sqlite3.Error, OSError, TypeError, ValueError, KeyError):  # Whatever a torn file can hold.
        return WaysIn()
    assert isinstance(found, WaysIn)
    return found

"""A child that edits a life without end, telling on standard output the number of each edit once it was answered.

`python -m tests.store.scripted_editing LIFE SEED`. Some edits are an undo; each counts as one. After a start on an
existing life it goes on from where the journal ends, so that many kills can follow one another on one file.
"""

from __future__ import annotations

import hashlib
import os
import random
import sys
from pathlib import Path

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.ids import new_id
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.verbs import activities, keepsakes, week
from buildalife_desktop.model.verbs.me import name_me
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.opening import open_life


def edit(edits: Edits, number: int, choose: random.Random) -> None:
    """One edit, small or large."""
    kind = choose.randrange(6)
    if kind == 0:
        edits.do(week.copy_week, WhichWeek.NOW)
    elif kind == 1:
        edits.do(activities.add_activity, Activity(new_id(), f"Number {number}"))
    elif kind == 2:
        content = choose.randbytes(60_000)
        sha256 = _sha256(content)
        edits.file.keep_bytes("photos", sha256, content)
        edits.file.keep_bytes("thumbnails", sha256, content[:2000])
        edits.do(keepsakes.keep_photos, Photo(sha256))
    elif kind == 3 and edits.undo():
        return
    elif kind == 4 and len(edits.life.placings) > 40:
        edits.do(week.take_off, choose.choice(list(edits.life.placings)))
    else:
        activity = choose.choice(list(edits.life.activities))
        edits.do(week.put_activity, activity, WhichWeek.NOW, choose.randrange(7), choose.choice(list(Part)))
    edits.do(name_me, f"edit {number}")


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def main() -> None:
    """Edit until killed."""
    edits = Edits(open_life(Path(sys.argv[1])))
    choose = random.Random(int(sys.argv[2]))
    number = 0
    while True:
        number += 1
        edit(edits, number, choose)
        newest = next(edits.entries(1))
        os.write(1, f"{newest.number}\n".encode())


if __name__ == "__main__":
    main()

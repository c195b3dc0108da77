"""The app killed with -9 at random moments of editing: every edit that was answered is there, and nothing is torn.

20 kills in the ordinary run; `BUILDALIFE_KILLS=200` for the long one.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from buildalife_desktop.model.life import NOUNS
from buildalife_desktop.model.verbs.me import name_me
from buildalife_desktop.store.checking import trouble_in
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.entry import Entry
from buildalife_desktop.store.opening import open_life
from buildalife_desktop.store.rows import fact_of

pytestmark = pytest.mark.thorough

KILLS = int(os.environ.get("BUILDALIFE_KILLS", "20"))
ROOT = Path(__file__).resolve().parents[2]


def edit_and_kill(path: Path, choose: random.Random) -> int:
    """Let a child edit, kill it somewhere in an edit, and give the number of the last entry it was answered for."""
    words = [sys.executable, "-m", "tests.store.scripted_editing", str(path), str(choose.randrange(2**32))]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE) as child:
        assert child.stdout
        answered = [int(child.stdout.readline()) for _ in range(choose.randrange(1, 12))]
        try:
            # The moment is somewhere in the next edits, which take a few thousandths of a second each.
            child.wait(choose.uniform(0, 0.02))
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGKILL)
        answered += [int(line) for line in child.stdout.read().split(b"\n")[:-1]]
        assert child.wait() == -signal.SIGKILL, "the child ended by itself"
        return answered[-1]


def facts_in(path: Path) -> dict[str, dict[str, Any]]:
    """Every fact in the file, as a new reader finds it."""
    file = open_life(path)
    life = file.read()
    file.close()
    return {noun: dict(getattr(life, noun)) for noun in NOUNS}


def replay(life: dict[str, dict[str, Any]], entries: Iterable[Entry]) -> None:
    """Do to these facts what the journal says was done."""
    for change in (change for entry in entries for change in entry.rows):
        if change.after is None:
            del life[change.noun][change.id]
        else:
            life[change.noun][change.id] = fact_of(NOUNS[change.noun], change.after)


@pytest.mark.timeout(30 + 5 * KILLS)
def test_every_answered_edit_survives_kill_minus_nine(path: Path) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}, {KILLS} kills")
    choose = random.Random(seed)
    told = facts_in(path)
    seen = cut_short = 0
    for kill in range(KILLS):
        answered = edit_and_kill(path, choose)
        cut_short += path.with_name(path.name + "-journal").exists()
        assert trouble_in(path) is None, f"kill {kill}"
        edits = Edits(open_life(path))
        edits.do(name_me, f"after kill {kill}")
        assert [one.name for one in path.parent.iterdir()] == [path.name], "a rollback journal was left lying"
        new = list(reversed([entry for entry in edits.entries(1_000_000) if entry.number > seen]))
        assert [entry.number for entry in new] == list(range(seen + 1, new[-1].number + 1)), "a hole in the journal"
        assert new[-1].number > answered, f"kill {kill}: edit {answered} was answered and is lost"
        replay(told, new)
        assert told == facts_in(path), f"kill {kill}: the rows are not what the journal says"
        seen = new[-1].number
        edits.file.close()
    print(f"{KILLS} kills, {seen} entries, {cut_short} in the middle of a write")

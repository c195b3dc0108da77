"""The app killed with -9 at random moments of editing: every edit that was answered is there, and nothing is torn.

20 kills in the ordinary run; `BUILDALIFE_KILLS=200` for the long one.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from buildalife_desktop.model.life import NOUNS, Life
from buildalife_desktop.model.verbs.me import name_me
from buildalife_desktop.store.checking import trouble_in
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.opening import open_life
from buildalife_desktop.store.rows import fact_of

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


def replayed(first: Life, edits: Edits) -> Life:
    """What the journal alone says the life must be."""
    life = first
    entries = {entry.number: entry for entry in edits.entries(1_000_000)}
    for number in sorted(entries):
        for change in entries[number].rows:
            if change.after is None:
                life = life.without(change.noun, change.id)
            else:
                life = life.having(change.noun, fact_of(NOUNS[change.noun], change.after))
    return life


@pytest.mark.timeout(30 + 5 * KILLS)
def test_every_answered_edit_survives_kill_minus_nine(path: Path) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}, {KILLS} kills")
    choose = random.Random(seed)
    file = open_life(path)
    first = file.read()
    file.close()
    cut_short = 0
    for kill in range(KILLS):
        answered = edit_and_kill(path, choose)
        cut_short += path.with_name(path.name + "-journal").exists()
        assert trouble_in(path) is None, f"kill {kill}"
        edits = Edits(open_life(path))
        numbers = [entry.number for entry in edits.entries(1_000_000)]
        assert numbers == list(range(len(numbers), 0, -1)), f"kill {kill}: a hole in the journal"
        assert len(numbers) >= answered, f"kill {kill}: edit {answered} was answered and is lost"
        assert replayed(first, edits) == edits.life, f"kill {kill}: the rows are not what the journal says"
        edits.do(name_me, f"after kill {kill}")
        assert [one.name for one in path.parent.iterdir()] == [path.name], "a rollback journal was left lying"
        edits.file.close()
    print(f"{KILLS} kills, {len(numbers)} entries, {cut_short} in the middle of a write")

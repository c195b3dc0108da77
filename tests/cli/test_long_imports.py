"""Many photos: on a terminal, stopped half way, two at once."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.answer import Answer
from tests.cli.own_process import LINUX_ONLY, shell_environment, shell_words

pytestmark = pytest.mark.thorough

Shell = Callable[..., Answer]


def photos(folder: Path, how_many: int, colour: int = 0) -> Path:
    folder.mkdir()
    for number in range(how_many):
        Image.new("RGB", (3000, 2000), (number * 6, colour, 99)).save(folder / f"{number}.jpg", quality=60)
    return folder


def photos_in(life: Path) -> int:
    with closing(sqlite3.connect(life.as_uri() + "?mode=ro", uri=True)) as db:
        return int(db.execute("select count(*) from photo_bytes").fetchone()[0])


@LINUX_ONLY
def test_stopping_an_import_keeps_what_is_in(shell: Shell, leonard: Path, tmp_path: Path) -> None:
    folder = photos(tmp_path / "photos", 40)
    process = subprocess.Popen(
        shell_words("import", leonard, folder),
        env=shell_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    while photos_in(leonard) == 0:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")
    assert shell("check", leonard).is_good()
    kept = json.loads(shell("describe", leonard).out)["photos"]
    assert 0 < len(kept) < 40
    assert len(kept) == photos_in(leonard)


def test_two_imports_into_one_life_lose_nothing(shell: Shell, leonard: Path, tmp_path: Path) -> None:
    both = [
        subprocess.Popen(
            shell_words("import", leonard, photos(tmp_path / f"photos {colour}", 4, colour)),
            env=shell_environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for colour in (10, 200)
    ]
    for process in both:
        assert process.communicate(timeout=60) == (b"4 pictures are in the life.\n", b"")
    assert len(json.loads(shell("describe", leonard).out)["photos"]) == 8
    assert shell("check", leonard).is_good()


@LINUX_ONLY
def test_an_import_on_a_terminal_shows_how_far_it_is(leonard: Path, tmp_path: Path) -> None:
    near, far = os.openpty()
    process = subprocess.Popen(
        shell_words("import", leonard, photos(tmp_path / "photos", 3)),
        env=shell_environment(TERM="xterm"),
        stdout=subprocess.PIPE,
        stderr=far,
    )
    os.close(far)
    shown = b"".join(iter(lambda: read_terminal(near), b""))
    os.close(near)
    assert process.communicate(timeout=60)[0] == b"3 pictures are in the life.\n"
    assert b"3/3" in shown


def read_terminal(near: int) -> bytes:
    try:
        return os.read(near, 1000)
    except OSError:  # The other end is closed.
        return b""

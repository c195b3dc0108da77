"""The log says where in the code something went wrong, and nothing of the person."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from buildalife_desktop import paths
from buildalife_desktop.logbook import close_logbook, note, note_problem, open_logbook

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "Leonard's things"))
    open_logbook()
    yield paths.log_file()
    close_logbook()


def open_the_album(name: str) -> None:
    try:
        raise FileNotFoundError(2, f"{name} has no album", f"/home/{name}/album")
    except FileNotFoundError as lost:
        raise ValueError(f"nothing for {name}") from lost


def test_problem_is_noted_by_kind_and_place_only(log: Path) -> None:
    with pytest.raises(ValueError, match="Leonard") as found:
        open_the_album("Leonard")
    note_problem(found.value)

    written = log.read_text("utf-8")
    assert "builtins.ValueError" in written
    assert "builtins.FileNotFoundError 2" in written
    assert "test_logbook.py" in written
    assert "open_the_album" in written
    assert "Leonard" not in written
    assert "album\n" not in written.replace("open_the_album", "")


def test_event_is_noted(log: Path) -> None:
    note("window opened")
    assert "window opened" in log.read_text("utf-8")


def test_log_stays_small(log: Path) -> None:
    for _ in range(20_000):
        note("the same thing once more")
    kept = list(log.parent.glob("buildalife.log*"))
    assert 1 < len(kept) <= 3
    assert sum(one.stat().st_size for one in kept) < 700_000


def test_opening_it_twice_notes_things_once(log: Path) -> None:
    open_logbook()
    note("window opened")
    assert log.read_text("utf-8").count("window opened") == 1


def test_app_goes_on_where_no_log_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "file" / "home"))
    open_logbook()
    note("window opened")
    close_logbook()
    assert (tmp_path / "file").read_text() == "not a folder"


@pytest.mark.parametrize(
    "crash",
    [
        "raise RuntimeError('Leonard')",
        "import threading; t = threading.Thread(target=lambda: [].pop('Leonard')); t.start(); t.join()",
    ],
    ids=["in the window", "in a thread"],
)
def test_what_nobody_foresaw_is_noted(crash: str, tmp_path: Path) -> None:
    code = f"from buildalife_desktop.logbook import open_logbook; open_logbook(); {crash}"
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"BUILDALIFE_HOME": str(tmp_path), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    written = (tmp_path / "buildalife.log").read_text("utf-8")
    assert "Error" in written
    assert "Leonard" not in written
    assert "Error" in told.stderr

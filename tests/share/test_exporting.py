"""Keeping the week where the person said: whole, or not at all."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from buildalife_desktop.model.life import Life
from buildalife_desktop.share.exporting import export_week
from buildalife_desktop.share.share_problem import ShareProblem

TODAY = date(2026, 11, 23)


@pytest.fixture
def export(leonard: Life, english, no_photos) -> Callable[[Path], Path]:
    return lambda target: export_week(leonard, no_photos, english, target, today=TODAY)


@pytest.fixture
def small_stick(tmp_path: Path) -> Iterator[Path]:
    """A USB stick with room for 16 kB."""
    stick = tmp_path / "stick"
    stick.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "stick", stick]
    mounted = subprocess.run(mount, check=False, capture_output=True, text=True)
    if mounted.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {mounted.stderr.strip()}")
    yield stick
    subprocess.run(["umount", stick], check=True)


def test_it_is_kept_where_i_said(export, tmp_path):
    target = tmp_path / "Leonard's week.pdf"
    assert export(target) == target
    assert target.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [target]


def test_an_older_one_is_replaced(export, tmp_path):
    target = tmp_path / "week.pdf"
    target.write_text("an older week")
    export(target)
    assert target.read_bytes().startswith(b"%PDF-")


def test_a_folder_that_is_not_there_is_said(export, tmp_path, english):
    with pytest.raises(ShareProblem) as problem:
        export(tmp_path / "Stick" / "week.pdf")
    assert english.tell(problem.value.said) == "The folder Stick is not there. Choose another place."


def test_a_full_stick_keeps_no_half_file(export, small_stick, english):
    with pytest.raises(ShareProblem) as problem:
        export(small_stick / "week.pdf")
    assert english.tell(problem.value.said) == "There is no room left for week.pdf. Choose another place."
    assert list(small_stick.iterdir()) == []


def test_a_full_stick_keeps_the_older_week(export, small_stick):
    (small_stick / "week.pdf").write_text("an older week")
    with pytest.raises(ShareProblem):
        export(small_stick / "week.pdf")
    assert (small_stick / "week.pdf").read_text() == "an older week"


def test_a_stick_that_cannot_be_written_is_said(export, small_stick, english):
    subprocess.run(["mount", "-o", "remount,ro", small_stick], check=True)
    with pytest.raises(ShareProblem) as problem:
        export(small_stick / "week.pdf")
    assert english.tell(problem.value.said) == "week.pdf could not be kept there. Choose another place."


def test_a_folder_with_the_same_name_is_left_alone(export, tmp_path):
    (tmp_path / "week.pdf").mkdir()
    with pytest.raises(ShareProblem):
        export(tmp_path / "week.pdf")
    assert [one.name for one in tmp_path.iterdir()] == ["week.pdf"]

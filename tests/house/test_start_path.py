"""The way to the first painted screen brings in nothing slow, and the command line no Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOT_BEFORE_THE_FIRST_SCREEN = {
    "sqlite_utils", "sqlcipher3", "PIL", "pillow_heif", "pyttsx3", "typst", "docx", "icalendar", "jinja2", "babel",
    "jsonschema", "rich", "pydantic", "PySide6.QtMultimedia", "PySide6.QtNetwork", "buildalife_desktop.model.life",
}  # fmt: skip
QT_AT_THE_START = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg"}


def modules_after(code: str) -> set[str]:
    """The names of all modules that are there after this code ran in a fresh Python."""
    found = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint('\\n'.join(sys.modules))"],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert found.returncode == 0, found.stderr
    return set(found.stdout.split())


@pytest.fixture(scope="module")
def at_the_start() -> set[str]:
    return modules_after("import buildalife_desktop.app")


def test_start_brings_in_nothing_slow(at_the_start: set[str]) -> None:
    assert "buildalife_desktop.app" in at_the_start
    assert not NOT_BEFORE_THE_FIRST_SCREEN & at_the_start


def test_start_brings_in_four_parts_of_qt_at_most(at_the_start: set[str]) -> None:
    qt = {name for name in at_the_start if name.startswith("PySide6.Qt") and name.count(".") == 1}
    assert qt <= QT_AT_THE_START


def test_command_line_brings_in_no_qt() -> None:
    assert not {name for name in modules_after("import buildalife_desktop.cli") if name.startswith("PySide6")}


def test_english_words_bring_in_no_babel() -> None:
    said = "from buildalife_desktop.words.language import language_for\nlanguage_for('en')('My week')"
    assert "babel" not in modules_after(said)


WAYS_IN = {"scanning", "dwelling", "press_gate", "pressing", "switch_input", "beat", "ways_trial", "tile_press"}
WAYS_IN_MACHINES = {"scanner", "scan_groups", "dwell", "press_filter", "speak_first"}


def test_ways_in_are_read_only_where_somebody_needs_them(at_the_start: set[str]) -> None:
    wanted = {f"buildalife_desktop.ui.{name}" for name in WAYS_IN}
    wanted |= {f"buildalife_desktop.access.{name}" for name in WAYS_IN_MACHINES}
    assert not wanted & at_the_start
    needed = modules_after("import PySide6.QtWidgets, buildalife_desktop.ui.pressing, buildalife_desktop.ui.scanning")
    assert "buildalife_desktop.access.scanner" in needed

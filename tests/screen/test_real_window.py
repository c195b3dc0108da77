"""The app as it is started, in a real window, read and pressed from another process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import ImageGrab

from tests.screen.running_app import RunningApp, what_is_missing

RING_YELLOW = (0xFF, 0xD4, 0x00)
pytestmark = pytest.mark.screen


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home of the app's own with the life of Leonard in it."""
    folder = tmp_path / "home"
    environ = {**os.environ, "BUILDALIFE_HOME": str(folder)}
    subprocess.run(
        [sys.executable, "-m", "buildalife_desktop", "example", "leonard", "Leonard"],
        env=environ, check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    return folder


@pytest.fixture
def app(home: Path, tmp_path: Path) -> Iterator[RunningApp]:
    """The app on the face wall."""
    missing = what_is_missing()
    if missing:
        pytest.skip(missing)
    running = RunningApp(home, tmp_path / "log")
    try:
        running.wait_for(lambda: "Leonard" in running.buttons(), "the face wall")
        running.wait_for(lambda: "All right" in running.buttons(), "what is said about the missing sound")
        running.press("All right")
        running.wait_for(lambda: running.focused() == "Leonard", "the focus on my face")
        yield running
    finally:
        running.end()


def go_to_my_week(app: RunningApp) -> None:
    app.press("Leonard")
    app.wait_for(lambda: "My week" in app.buttons(), "home")
    app.press("My week")
    app.wait_for(lambda: "Choices" in app.buttons(), "my week")


def test_screen_reader_finds_faces_as_buttons(app: RunningApp) -> None:
    heard = {thing.name: thing.role for thing in app.read()}
    assert heard["Leonard"] in ("push button", "button")
    assert heard["Someone new"] in ("push button", "button")


def test_screen_reader_meets_the_week_day_by_day(app: RunningApp) -> None:
    go_to_my_week(app)
    heard = app.read()
    names = [thing.name for thing in heard]
    order = [names.index(day) for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")]
    assert order == sorted(order)
    monday = names[order[0] + 1 : order[1]]
    assert monday == ["Gardening", "Cooking", "TV with Jim"]
    gardening = heard[order[0] + 1]
    assert gardening.description.startswith("Monday, morning")


def test_week_is_changed_through_the_screen_reader_and_kept(app: RunningApp, home: Path) -> None:
    go_to_my_week(app)
    app.press("Put something on Saturday, morning")
    app.wait_for(lambda: "Church" in app.buttons(), "things to do")
    app.press("Church")
    app.wait_for(lambda: "Put something on Saturday, morning" not in app.buttons(), "church on saturday")
    assert app.close_as_a_person() == 0
    told = subprocess.run(
        [sys.executable, "-m", "buildalife_desktop", "describe", str(home / "Lives" / "Leonard.life")],
        capture_output=True, text=True, check=True, timeout=60,
    ).stdout  # fmt: skip
    assert told.count('"day": 5') == 5


def test_keys_alone_go_to_the_week_and_back(app: RunningApp) -> None:
    app.keys("Return")
    app.wait_for(lambda: app.focused() == "My week", "the focus on my week")
    app.keys("Return")
    app.wait_for(lambda: "Choices" in app.buttons(), "my week")
    app.keys("Down", "Right")
    app.wait_for(lambda: bool(app.focused()), "a focus")
    app.keys("Escape")
    app.wait_for(lambda: "Now and next" in app.buttons(), "home")


def test_focus_ring_can_be_seen(app: RunningApp) -> None:
    before = _yellow()
    app.keys("Right")
    app.wait_for(lambda: app.focused() != "Leonard", "the focus moved")
    app.wait_for(lambda: _yellow() > before + 500, "a yellow ring")


def test_closing_leaves_nothing_behind(app: RunningApp) -> None:
    app.wait_for(lambda: len(app.family()) > 1, "the voice")
    assert app.close_as_a_person() == 0
    assert app.left_over() == []


def _yellow() -> int:
    """How many pixels of the screen are of the yellow in the ring."""
    colours = ImageGrab.grab().convert("RGB").getcolors(1 << 24) or []
    return sum(count for count, colour in colours if colour == RING_YELLOW)

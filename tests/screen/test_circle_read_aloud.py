"""The circle of the example life, read and used from another process as a screen reader does."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screen.running_app import RunningApp, what_is_missing

pytestmark = pytest.mark.screen

RINGS = ("People I love", "My friends", "People I do things with", "People paid to help me")


@pytest.fixture
def circle(tmp_path: Path) -> Iterator[RunningApp]:
    """The app with the life of Leonard, on my people."""
    missing = what_is_missing()
    if missing:
        pytest.skip(missing)
    home = tmp_path / "home"
    subprocess.run(
        [sys.executable, "-m", "buildalife_desktop", "example", "leonard", "Leonard"],
        env={**os.environ, "BUILDALIFE_HOME": str(home)}, check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    app = RunningApp(home, tmp_path / "log")
    try:
        app.wait_for(lambda: "All right" in app.buttons(), "what is said about the missing sound")
        app.press("All right")
        app.press("Leonard")
        app.wait_for(lambda: "My people" in app.buttons(), "home")
        app.press("My people")
        app.wait_for(lambda: "Add a person" in app.buttons(), "my people")
        yield app
    finally:
        app.end()


def faces(app: RunningApp) -> list[str]:
    return [name for name in app.buttons() if re.search(r"\. \d+ of \d+$", name)]


def ring_of(face: str) -> str:
    return next(ring for ring in RINGS if f", {ring}. " in face)


def test_the_circle_is_met_ring_by_ring(circle: RunningApp) -> None:
    met = faces(circle)
    order = [RINGS.index(ring_of(face)) for face in met]
    assert len(met) > 8
    assert order == sorted(order)
    assert set(order) == {0, 1, 2, 3}
    assert [face.rpartition(". ")[2] for face in met] == [f"{n} of {len(met)}" for n in range(1, len(met) + 1)]
    assert any(face.startswith("Jim, My neighbour, ") for face in met)


def test_somebody_is_moved_through_the_screen_reader(circle: RunningApp) -> None:
    jim = next(face for face in faces(circle) if face.startswith("Jim, "))
    assert ring_of(jim) == "People I love"
    circle.press(jim)
    circle.wait_for(lambda: circle.focused() == "See more", "what can be done with Jim")
    circle.press("Further")
    circle.wait_for(
        lambda: any(face.startswith("Jim, My neighbour, My friends. ") for face in faces(circle)), "the move"
    )


def test_keys_alone_pick_and_let_go(circle: RunningApp) -> None:
    circle.wait_for(lambda: circle.focused() in faces(circle), "the focus on a face")
    picked = circle.focused()
    circle.keys("Return")
    circle.wait_for(lambda: circle.focused() == "See more", "what can be done")
    circle.keys("Escape")
    circle.wait_for(lambda: circle.focused() == picked, "the focus back on the face")

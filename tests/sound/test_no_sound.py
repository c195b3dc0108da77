"""No loudspeaker, no microphone, no voice: everything goes on, and it is said once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.sound.mouth import Mouth

pytestmark = pytest.mark.sound

ROOT = Path(__file__).resolve().parents[2]
Start = Callable[..., Mouth]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts the app on a computer with no sound device."""
    started: list[Mouth] = []

    def start(*words: str, **environ: str) -> Mouth:
        nowhere = {"PULSE_SERVER": f"unix:{tmp_path}/nothing", "QT_QPA_PLATFORM": "offscreen"}
        started.append(Mouth({**os.environ, **nowhere, **environ}, tmp_path / "voice", *words))
        return started[-1]

    yield start
    for mouth in started:
        mouth.close()


@pytest.mark.parametrize("missing", [[], ["no-multimedia"]], ids=["device", "library"])
def test_no_loudspeaker(start: Start, missing: list[str]) -> None:
    mouth = start("silent", *missing)
    mouth.do("warm")
    for key in (1, 2):
        mouth.do("say", words="Tea", key=key)
        mouth.wait_for("finished", key=key)
    assert mouth.told("started", "word", "finished", "fell_silent") == [
        ("started", 1), ("fell_silent", None), ("word", 1), ("finished", 1),
        ("started", 2), ("word", 2), ("finished", 2),
    ]  # fmt: skip
    said = next(each["said"] for each in mouth.events if each["event"] == "fell_silent")
    assert said == "No sound can be played here. Please check the loudspeaker or headphones."


def test_no_voice(start: Start, tmp_path: Path) -> None:
    for package in ("pyttsx3", "espeakng_loader"):
        (tmp_path / "bare" / package).mkdir(parents=True)
        (tmp_path / "bare" / package / "__init__.py").write_text("raise ImportError('not here')", "utf-8")
    mouth = start(PYTHONPATH=os.pathsep.join((str(tmp_path / "bare"), str(ROOT))))
    mouth.do("read", passages=[["Tea", 1], ["Pub", 2]])
    mouth.wait_for("reading_finished")
    assert mouth.told("started", "finished", "fell_silent") == [
        ("started", 1), ("fell_silent", None), ("finished", 1), ("started", 2), ("finished", 2),
    ]  # fmt: skip
    said = next(each["said"] for each in mouth.events if each["event"] == "fell_silent")
    assert said == "This computer has no voice. You can still use everything else."


def test_stop_in_silence(start: Start) -> None:
    mouth = start("silent")
    mouth.do("say", words="a hundred words " * 30, key="long")
    mouth.wait_for("started")
    assert not mouth.do("stop")["is_speaking"]
    assert mouth.told("finished") == [("finished", "long")]


@pytest.mark.parametrize("missing", [[], ["no-multimedia"]], ids=["device", "library"])
def test_no_microphone(start: Start, missing: list[str]) -> None:
    mouth = start("silent", *missing)
    mouth.do("record")
    assert mouth.do("keep")["wav"] == ""
    said = [each["said"] for each in mouth.events if each["event"] == "could_not_record"]
    assert said == ["No microphone was found. Please plug one in and try again."]

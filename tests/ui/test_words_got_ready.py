"""The sound of what comes next is made ahead, and never stands in the way of what is asked for now."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from buildalife_desktop.speech.silent_voice import SilentVoice
from buildalife_desktop.speech.word_mark import WordMark
from buildalife_desktop.ui.speaker import Speaker
from tests.ui.waiting import wait_for

pytestmark = pytest.mark.thorough


class SlowVoice(SilentVoice):
    """Writes nothing until it may, and remembers what it wrote."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self.is_free = threading.Event()

    def write(self, words: str, voice: str, speed: int, to: Path, pitch: int = 50) -> Sequence[WordMark]:
        self.is_free.wait(20)
        self.written.append(words)
        return super().write(words, voice, speed, to, pitch)


@pytest.fixture
def voice() -> SlowVoice:
    return SlowVoice()


@pytest.fixture
def speaker(app: QApplication, voice: SlowVoice, tmp_path: Path) -> Iterator[Speaker]:
    speaker = Speaker(tmp_path / "voice", voice)
    yield speaker
    voice.is_free.set()
    speaker.close()


def test_words_got_ready_are_spoken_without_being_made_again(speaker: Speaker, voice: SlowVoice) -> None:
    voice.is_free.set()
    speaker.prepare("Curry")
    assert wait_for(lambda: voice.written == ["Curry"])
    started: list[object] = []
    speaker.started.connect(started.append)
    speaker.say("Curry", key=1)
    assert wait_for(lambda: started == [1])
    assert voice.written == ["Curry"]


def test_what_is_asked_for_now_goes_before_what_was_to_be_got_ready(speaker: Speaker, voice: SlowVoice) -> None:
    for words in ("Under way", "Waiting", "Waiting too"):
        speaker.prepare(words)
    speaker.say("Now")
    voice.is_free.set()
    assert wait_for(lambda: "Now" in voice.written)
    assert not {"Waiting", "Waiting too"} & set(voice.written)

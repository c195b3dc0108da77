"""The person's voice through the microphone, as it was spoken."""

from __future__ import annotations

import base64
import wave
from pathlib import Path

import pytest

from buildalife_desktop.speech.saying import write_speech
from tests.sound.likeness import likeness, wav_loudness
from tests.sound.mouth import Mouth
from tests.sound.sound_room import SoundRoom

pytestmark = pytest.mark.sound


def seconds(wav: Path) -> float:
    with wave.open(str(wav)) as read:
        return read.getnframes() / read.getframerate()


def test_recorded_as_it_was_spoken(mouth: Mouth, sound_room: SoundRoom, tmp_path: Path) -> None:
    spoken, kept = tmp_path / "spoken.wav", tmp_path / "kept.wav"
    write_speech("Boccia on Wednesday with my friends, and then the bus home", spoken)
    mouth.do("record")
    mouth.wait_for("listening")
    sound_room.play_into_room(spoken)
    kept.write_bytes(base64.b64decode(mouth.do("keep")["wav"]))
    assert seconds(kept) >= seconds(spoken) - 0.3
    assert likeness(wav_loudness(kept), wav_loudness(spoken)) > 0.9
    levels = [each["level"] for each in mouth.events if each["event"] == "heard"]
    assert 0.1 < max(levels) <= 1
    assert min(levels) == 0


def test_the_first_word_is_whole(mouth: Mouth, sound_room: SoundRoom, tmp_path: Path) -> None:
    """Spoken the moment the screen says that it listens: nothing is missing at the front."""
    spoken, kept = tmp_path / "spoken.wav", tmp_path / "kept.wav"
    write_speech("Penny", spoken)
    for _ in range(3):
        mouth.do("record")
        mouth.wait_for("listening")
        sound_room.play_into_room(spoken)
        kept.write_bytes(base64.b64decode(mouth.do("keep")["wav"]))
        assert likeness(wav_loudness(kept), wav_loudness(spoken)) > 0.9


def test_a_new_recording_begins_empty(mouth: Mouth, sound_room: SoundRoom, tmp_path: Path) -> None:
    mouth.do("record")
    mouth.wait_for("listening")
    mouth.do("record")
    mouth.wait_for("listening")
    wav = base64.b64decode(mouth.do("keep")["wav"])
    (tmp_path / "kept.wav").write_bytes(wav)
    assert seconds(tmp_path / "kept.wav") < 2
    assert mouth.do("keep")["wav"] == base64.b64encode(wav).decode()

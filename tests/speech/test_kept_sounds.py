"""A sound kept in a life is heard where this computer has not the voice, or none at all."""

from __future__ import annotations

import math
import struct
import wave
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from buildalife_desktop.speech.no_voice import NoVoice
from buildalife_desktop.speech.not_said import NotSaid
from buildalife_desktop.speech.packed_sound import packed, unpacked
from buildalife_desktop.speech.silent_voice import SilentVoice
from buildalife_desktop.speech.speech_service import SpeechService
from buildalife_desktop.speech.spoken_wish import spoken_key
from buildalife_desktop.speech.voice_choice import VoiceChoice
from buildalife_desktop.speech.word_mark import WordMark

RATE = 22050
MARKS = (WordMark(0, 2, 0), WordMark(3, 4, 180))
PATIENCE_S = 20
Make = Callable[[SilentVoice], SpeechService]


class DeadVoice(SilentVoice):
    """A computer with no voice."""

    def choices(self) -> Sequence[VoiceChoice]:
        raise NoVoice


class TornVoice(SilentVoice):
    """It has the voice, and it does not speak."""

    def write(self, words: str, voice: str, speed: int, to: Path, pitch: int = 50) -> Sequence[WordMark]:
        raise NotSaid


def tone(tmp_path: Path, seconds: float = 1.0) -> bytes:
    """A quiet tone that swells, as a WAV."""
    samples = [
        round(8000 * math.sin(at / 12) * math.sin(math.pi * at / (RATE * seconds))) for at in range(int(RATE * seconds))
    ]
    path = tmp_path / "tone.wav"
    with wave.open(str(path), "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(RATE)
        wav.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return path.read_bytes()


def samples_of(wav: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{(len(wav) - 44) // 2}h", wav[44:])


@pytest.fixture
def kept(tmp_path: Path) -> bytes:
    return packed(tone(tmp_path), MARKS)


@pytest.fixture
def service_of(tmp_path: Path) -> Iterator[Make]:
    services: list[SpeechService] = []

    def make(voice: SilentVoice) -> SpeechService:
        services.append(SpeechService(tmp_path / f"voice {len(services)}", voice))
        return services[-1]

    yield make
    for service in services:
        service.close()


def test_packing_makes_it_small_and_hardly_changes_it(tmp_path: Path) -> None:
    wav = tone(tmp_path)
    small = packed(wav, MARKS)
    again, marks = unpacked(small)
    assert marks == MARKS
    assert len(small) < len(wav) / 2
    was, now = samples_of(wav), samples_of(again)
    assert len(was) == len(now)
    assert max(abs(a - b) for a, b in zip(was, now, strict=True)) <= max(map(abs, was)) / 30


@pytest.mark.parametrize("torn", [b"", b"{}\n", b"not JSON\nxx", b'{"rate": 1, "form": "plain", "marks": []}\nxx'])
def test_what_is_torn_is_told(torn: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says, it is told in one way
        unpacked(torn)


def test_the_key_tells_every_wish_apart() -> None:
    wishes = [("en-GB", "gmw/en", 160, 50, "My week")]
    wishes += [("cy", *wishes[0][1:]), (wishes[0][0], "other", *wishes[0][2:])]
    wishes += [("en-GB", "gmw/en", 90, 50, "My week"), ("en-GB", "gmw/en", 160, 9, "My week")]
    wishes += [("en-GB", "gmw/en", 160, 50, "Home")]
    assert len({spoken_key(*wish) for wish in wishes}) == len(wishes)


@pytest.mark.parametrize("voice", [DeadVoice(), TornVoice()], ids=["no voice", "a voice that does not speak"])
def test_with_a_dead_voice_what_was_kept_is_heard(service_of: Make, voice: SilentVoice, kept: bytes) -> None:
    service = service_of(voice)
    heard = service.sound_for("My week", "silent", kept=lambda: kept).result(PATIENCE_S)
    assert heard.path.read_bytes() == unpacked(kept)[0]
    assert heard.marks == MARKS
    assert not heard.is_stand_in
    with pytest.raises((NoVoice, NotSaid)):
        service.sound_for("Never heard before", "silent").result(PATIENCE_S)


def test_a_voice_that_is_not_here_is_heard_from_what_was_kept(service_of: Make, kept: bytes) -> None:
    service = service_of(SilentVoice())
    heard = service.sound_for("My week", "nsss.Alice", language="en-GB", kept=lambda: kept).result(PATIENCE_S)
    assert heard.path.read_bytes() == unpacked(kept)[0]
    other = service.sound_for("New words", "nsss.Alice", language="en-GB").result(PATIENCE_S)
    assert other.is_stand_in


def test_the_voice_itself_goes_before_what_was_kept(service_of: Make, kept: bytes) -> None:
    heard = service_of(SilentVoice()).sound_for("My week", "silent", kept=lambda: kept).result(PATIENCE_S)
    assert heard.path.read_bytes() != unpacked(kept)[0]


def test_a_torn_sound_of_the_life_is_left_out(service_of: Make) -> None:
    heard = service_of(SilentVoice()).sound_for("My week", "gone", kept=lambda: b"torn").result(PATIENCE_S)
    assert heard.is_stand_in


def test_what_another_voice_said_is_never_taken_for_the_one_wished_for(service_of: Make) -> None:
    service = service_of(SilentVoice())
    for _ in range(2):
        assert service.sound_for("My week", "gone").result(PATIENCE_S).is_stand_in
    assert not service.sound_for("My week", "silent").result(PATIENCE_S).is_stand_in

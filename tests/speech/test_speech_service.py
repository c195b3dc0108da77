"""Words in, sounds out."""

from __future__ import annotations

import threading
import wave
from concurrent.futures import CancelledError, Future
from pathlib import Path

import psutil
import pytest

from buildalife_desktop.speech.not_said import NotSaid
from buildalife_desktop.speech.silent_voice import SilentVoice
from buildalife_desktop.speech.speech_service import SpeechService
from buildalife_desktop.speech.system_voice import SystemVoice
from buildalife_desktop.speech.utterance import Utterance
from buildalife_desktop.speech.voice_choice import voices_of

PATIENCE_S = 60


def sound(asked: Future[Utterance]) -> Utterance:
    return asked.result(PATIENCE_S)


def loudest(wav: Path) -> int:
    with wave.open(str(wav)) as read:
        samples = memoryview(read.readframes(read.getnframes())).cast("h")
    return max(abs(sample) for sample in samples)


def test_words_become_a_sound_as_long_as_it_says(service: SpeechService) -> None:
    spoken = sound(service.sound_for("Gardening with Jim on Tuesday"))
    with wave.open(str(spoken.path)) as read:
        assert read.getnframes() / read.getframerate() == pytest.approx(spoken.seconds)
    assert 1 < spoken.seconds < 5
    assert loudest(spoken.path) > 3000


def test_each_word_has_its_moment(service: SpeechService) -> None:
    words = "Café at\nfour 😀 with Jim"
    spoken = sound(service.sound_for(words))
    marked = [words[mark.start : mark.start + mark.length] for mark in spoken.marks]
    assert [word for word in marked if word.strip() and word != "😀"] == ["Café", "at", "four", "with", "Jim"]
    moments = [mark.ms for mark in spoken.marks]
    assert moments == sorted(moments)
    assert moments[-1] < spoken.seconds * 1000


@pytest.mark.parametrize(
    "words",
    ["", "   ", "\n\n", "😀🎉", "...", "\u200f", "\ufeff", "a\x00b\ud800c", "مرحبا بالعالم", "<b>&[[h@l]]", "x" * 300],
    ids=ascii,
)
def test_any_words_will_do(service: SpeechService, words: str) -> None:
    spoken = sound(service.sound_for(words))
    assert spoken.seconds >= 0
    assert all(mark.start + mark.length <= len(words) for mark in spoken.marks)


def test_five_thousand_characters(service: SpeechService) -> None:
    words = "Going home. " * 417
    assert len(words) > 5000
    spoken = sound(service.sound_for(words))
    assert spoken.seconds > 60
    assert len(spoken.marks) == 2 * 417


def test_slower_is_longer(service: SpeechService) -> None:
    slow, quick = (sound(service.sound_for("Food shopping on my own", speed=speed)).seconds for speed in (100, 250))
    assert slow > 1.5 * quick


def test_settings_of_one_wish_do_not_reach_another(service: SpeechService) -> None:
    """Voice and speed by turns, forty times in one go: each comes as it does alone."""
    settings = [(voice, speed) for voice in ("en-GB", "cy", "en-US", "pl") for speed in (90, 160, 230, 300)]
    alone = {each: sound(service.sound_for("My week", *each)).seconds for each in settings}
    again = {each: service.sound_for("My week.", *each) for _ in range(3) for each in settings}
    for each, asked in again.items():
        assert sound(asked).seconds == pytest.approx(alone[each], abs=0.4)
    assert len({round(seconds, 2) for seconds in alone.values()}) > 8


def test_the_same_words_again_are_there_at_once(service: SpeechService, voice: SystemVoice) -> None:
    first = sound(service.sound_for("My people"))
    voice.close()
    again = service.sound_for("My people")
    assert again.done()
    assert again.result() == first


def test_another_voice_is_another_sound(service: SpeechService) -> None:
    one = sound(service.sound_for("My pictures", "en-GB"))
    other = sound(service.sound_for("My pictures", "en-US"))
    assert one.path.read_bytes() != other.path.read_bytes()


def test_voices_to_choose_from(service: SpeechService) -> None:
    choices = service.voices().result(PATIENCE_S)
    assert any(choice.language.lower().startswith("en") for choice in choices)
    assert all(choice.id and choice.name for choice in choices)
    assert sound(service.sound_for("Hello", choices[-1].id)).seconds > 0


def test_fifty_wishes_each_in_place_of_the_last(service: SpeechService) -> None:
    last = service.sound_for("Wish 0")
    for n in range(1, 51):
        last.cancel()
        last = service.sound_for(f"Wish {n}")
    assert sound(last).seconds > 0.5


def test_nothing_is_left_behind(voice: SystemVoice, tmp_path: Path) -> None:
    threads_before = threading.active_count()
    service = SpeechService(tmp_path, voice)
    asked = [service.sound_for(f"Sentence number {n}. " * 20) for n in range(10)]
    sound(asked[0])
    process = psutil.Process(voice.pid)
    service.close()
    assert not process.is_running()
    assert threading.active_count() == threads_before
    assert not list(tmp_path.glob("*.part"))
    assert all(each.done() for each in asked)
    with pytest.raises((NotSaid, CancelledError)):
        sound(asked[-1])
    with pytest.raises(NotSaid):
        sound(service.sound_for("Too late"))


def test_a_folder_that_cannot_be_written_costs_only_the_repeat(tmp_path: Path) -> None:
    (tmp_path / "voice").write_text("a file where the folder should be", "utf-8")
    service = SpeechService(tmp_path / "voice", SilentVoice())
    spoken = sound(service.sound_for("Hello"))
    assert spoken.path.is_file()
    service.close()
    assert not spoken.path.exists()


def test_a_silent_voice_keeps_the_promise(tmp_path: Path) -> None:
    service = SpeechService(tmp_path, SilentVoice())
    spoken = sound(service.sound_for("Knitting with my sister", speed=120))
    assert 1 < spoken.seconds < 3
    assert [mark.start for mark in spoken.marks] == [0, 9, 14, 17]
    assert loudest(spoken.path) == 0
    service.close()


def test_higher_is_another_sound_where_the_voice_can(service: SpeechService) -> None:
    choices = service.voices().result(PATIENCE_S)
    able = next((choice.id for choice in choices if choice.has_pitch), None)
    if able is None:
        pytest.skip("no voice of this computer can speak higher")
    sounds = [sound(service.sound_for("My week", able, pitch=pitch)).path.read_bytes() for pitch in (20, 50, 80)]
    assert len(set(sounds)) == 3
    assert sound(service.sound_for("My week.", able)).path.read_bytes() != sounds[2]


def test_every_voice_of_a_language_sounds_like_itself(service: SpeechService) -> None:
    choices = [choice.id for choice in voices_of("en-GB", service.voices().result(PATIENCE_S))]
    sounds = {sound(service.sound_for("My week", voice)).path.read_bytes() for voice in choices[:4]}
    assert len(sounds) == len(choices[:4])

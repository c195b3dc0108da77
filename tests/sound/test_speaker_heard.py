"""What is heard at the loudspeaker."""

from __future__ import annotations

from pathlib import Path

import pytest

from buildalife_desktop.speech.saying import write_speech
from tests.sound.ear import RATE, Ear
from tests.sound.likeness import likeness, loudness, wav_loudness
from tests.sound.mouth import Mouth

pytestmark = pytest.mark.sound

SOON_S = 1.0
"""Only to tell at once from not at all: how quick it is, the benchmark says."""


def heard_as(ear: Ear, after: float, wav: Path) -> float:
    return likeness(loudness(ear.samples(after), RATE), wav_loudness(wav))


def test_new_words_are_heard_as_they_were_written(mouth: Mouth, ear: Ear, tmp_path: Path) -> None:
    words = "Gardening, then the social club with my friends"
    write_speech(words, tmp_path / "same.wav")
    pressed = mouth.do("say", words=words, key="tile")["at"]
    assert ear.wait_for_sound(pressed) - pressed < SOON_S
    mouth.wait_for("finished", key="tile")
    ear.listen_for(0.1)
    assert heard_as(ear, pressed, tmp_path / "same.wav") > 0.9


def test_words_said_before_are_heard_again(mouth: Mouth, ear: Ear) -> None:
    pressed = mouth.do("say", words="Ready", key="again")["at"]
    mouth.wait_for("started", key="again")
    assert ear.wait_for_sound(pressed) - pressed < SOON_S
    mouth.wait_for("finished", key="again")


def test_stop_is_silence(mouth: Mouth, ear: Ear) -> None:
    pressed = mouth.do("say", words="A long sentence that will surely not be over soon, my friend", key="long")["at"]
    ear.wait_for_sound(pressed)
    stopped = mouth.do("stop")
    assert not stopped["is_speaking"]
    ear.listen_for(0.7)
    assert (ear.loud_until(pressed) or 0) - stopped["at"] < 0.3
    assert mouth.told("started", "finished") == [("started", "long"), ("finished", "long")]


def test_a_new_wish_takes_the_place_of_the_last(mouth: Mouth, ear: Ear) -> None:
    for n in range(20):
        mouth.do("say", words=f"Wish number {n}, which is a long one", key=n)
    mouth.do("say", words="Ready", key="last")
    mouth.wait_for("finished", key="last")
    finished = [key for _, key in mouth.told("finished")]
    assert finished == [*range(20), "last"]


def test_a_busy_window_does_not_tear_the_sound(mouth: Mouth, ear: Ear, tmp_path: Path) -> None:
    words = "My sister takes me to the market on Saturday"
    write_speech(words, tmp_path / "same.wav")
    pressed = mouth.do("say", words=words, key="busy")["at"]
    mouth.wait_for("started", key="busy")
    mouth.do("block", seconds=0.8)
    mouth.wait_for("finished", key="busy")
    ear.listen_for(0.1)
    assert heard_as(ear, pressed, tmp_path / "same.wav") > 0.9


def test_my_own_voice_is_played_instead(mouth: Mouth, ear: Ear, tmp_path: Path) -> None:
    write_speech("Penny, this is my own voice", tmp_path / "own.wav", "en-GB+f3", 130)
    pressed = mouth.do("say", words="Ready", key="own", recording=str(tmp_path / "own.wav"))["at"]
    mouth.wait_for("finished", key="own")
    ear.listen_for(0.1)
    assert heard_as(ear, pressed, tmp_path / "own.wav") > 0.9


def test_a_broken_recording_gives_the_words(mouth: Mouth, ear: Ear, tmp_path: Path) -> None:
    (tmp_path / "torn.wav").write_bytes(b"RIFF torn")
    pressed = mouth.do("say", words="Ready", key="torn", recording=str(tmp_path / "torn.wav"))["at"]
    ear.wait_for_sound(pressed)
    mouth.wait_for("finished", key="torn")


def test_reading_goes_in_order_to_the_end(mouth: Mouth) -> None:
    mouth.do("read", passages=[["Monday", "mon"], ["", "empty"], ["Tuesday. " * 60, "tue"], ["😀", "face"]])
    mouth.wait_for("finished", key="mon")
    mouth.wait_for("started", key="tue")
    mouth.wait_for("word", key="tue", start=9)
    mouth.do("read", passages=[["Monday", 1], ["", 2], ["Tuesday", 3]])
    mouth.wait_for("finished", key=3)
    mouth.wait_for("reading_finished")
    mouth.do("stop")
    assert mouth.told("started", "finished", "reading_finished")[-9:] == [
        ("finished", "tue"), ("reading_finished", None),
        ("started", 1), ("finished", 1), ("started", 2), ("finished", 2), ("started", 3), ("finished", 3),
        ("reading_finished", None),
    ]  # fmt: skip


def test_words_are_marked_while_they_are_heard(mouth: Mouth, ear: Ear) -> None:
    words = "Football on Saturday"
    pressed = mouth.do("say", words=words, key="marks")["at"]
    mouth.wait_for("finished", key="marks")
    marks = [each for each in mouth.events if each["event"] == "word"]
    assert [words[mark["start"] :][: mark["length"]] for mark in marks] == words.split()
    assert marks[0]["at"] - (ear.loud_from(pressed) or 0) < SOON_S
    assert 0.3 < marks[2]["at"] - marks[0]["at"] < 2


def test_closing_leaves_no_thread(sound_room: object, tmp_path: Path, ear: Ear) -> None:
    mouth = Mouth(sound_room.environ, tmp_path / "voice")  # type: ignore[attr-defined]
    mouth.do("say", words="Cut off in the middle of a sentence", key=1)
    mouth.wait_for("started")
    assert mouth.close()["threads"] == 2  # The window's and the test's own.

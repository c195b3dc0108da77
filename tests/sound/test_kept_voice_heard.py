"""A life that was spoken to before sounds the same on a laptop that has no voice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.speech.no_voice import NoVoice
from buildalife_desktop.speech.saying import write_speech
from buildalife_desktop.store.opening import create_life
from tests.sound.ear import RATE, Ear
from tests.sound.likeness import likeness, loudness, wav_loudness
from tests.sound.mouth import Mouth
from tests.sound.sound_room import SoundRoom

pytestmark = [pytest.mark.sound, pytest.mark.thorough]

WORDS = "Gardening with Grace, and then the café"


@pytest.fixture
def laptop(sound_room: SoundRoom, tmp_path: Path) -> Iterator[Callable[..., Mouth]]:
    """Opens the app on a laptop with nothing in its cache."""
    mouths: list[Mouth] = []

    def opened(name: str, *words: str) -> Mouth:
        (tmp_path / name).mkdir()
        mouths.append(Mouth(sound_room.environ, tmp_path / name / "voice", *words))
        mouths[-1].do("warm")
        return mouths[-1]

    yield opened
    while mouths:
        mouths.pop().close()


def test_with_no_voice_what_was_heard_before_still_sounds(
    laptop: Callable[..., Mouth], ear: Ear, tmp_path: Path
) -> None:
    life, nothing = tmp_path / "Leonard.life", tmp_path / "nothing"
    nothing.mkdir()
    create_life(life, Life(me={"me": Me(name="Leonard")})).close()
    write_speech(WORDS, tmp_path / "same.wav")
    first = laptop("first", f"life={life}")
    first.do("say", words=WORDS, key="tile")
    first.wait_for("finished", key="tile")
    first.do("keep_sounds")

    other = laptop("other", f"life={life}", f"dead={nothing}")
    pressed = other.do("say", words=WORDS, key="tile")["at"]
    ear.wait_for_sound(pressed)
    other.wait_for("finished", key="tile")
    ear.listen_for(0.1)
    heard = likeness(loudness(ear.samples(pressed), RATE), wav_loudness(tmp_path / "same.wav"))
    assert heard > 0.9
    assert other.told("fell_silent") == []
    other.do("say", words="Words that were never heard", key="new")
    assert other.wait_for("fell_silent")["said"] == NoVoice().said.msgid

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sound.ear import Ear
from tests.sound.mouth import Mouth
from tests.sound.sound_room import SoundRoom, what_is_missing


@pytest.fixture(scope="session")
def sound_room() -> Iterator[SoundRoom]:
    if missing := what_is_missing():
        pytest.skip(missing)
    with tempfile.TemporaryDirectory(prefix="sound-") as folder:
        room = SoundRoom(Path(folder))
        yield room
        room.close()


@pytest.fixture(scope="session")
def ear(sound_room: SoundRoom) -> Iterator[Ear]:
    ear = Ear(sound_room.environ)
    yield ear
    ear.close()


@pytest.fixture
def mouth(sound_room: SoundRoom, tmp_path: Path) -> Iterator[Mouth]:
    """The app, ready to speak on the loudspeaker."""
    mouth = Mouth(sound_room.environ, tmp_path / "voice")
    mouth.do("warm")
    mouth.do("say", words="Ready", key="ready")
    mouth.wait_for("finished", key="ready")
    mouth.events.clear()
    yield mouth
    mouth.close()

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from buildalife_desktop.speech.no_voice import NoVoice
from buildalife_desktop.speech.speech_service import SpeechService
from buildalife_desktop.speech.system_voice import SystemVoice


@pytest.fixture
def voice() -> Iterator[SystemVoice]:
    """The computer's own voice, ready."""
    voice = SystemVoice()
    try:
        voice.warm()
    except NoVoice as problem:
        voice.close()
        pytest.skip(f"this computer has no voice: {problem.reason}")
    yield voice
    voice.close()


@pytest.fixture
def service(voice: SystemVoice, tmp_path: Path) -> Iterator[SpeechService]:
    service = SpeechService(tmp_path / "voice", voice)
    yield service
    service.close()


@pytest.fixture
def no_library(tmp_path: Path) -> dict[str, str]:
    """The environment of a computer where pyttsx3 finds no library."""
    for package in ("pyttsx3", "espeakng_loader"):
        (tmp_path / "bare" / package).mkdir(parents=True)
        (tmp_path / "bare" / package / "__init__.py").write_text(
            "raise RuntimeError('This means you probably do not have eSpeak or eSpeak-ng installed!')", "utf-8"
        )
    return {**os.environ, "PYTHONPATH": str(tmp_path / "bare")}


@pytest.fixture
def no_data(tmp_path: Path) -> dict[str, str]:
    """The environment of a computer with eSpeak's library and none of its data: the library ends the process."""
    (tmp_path / "nothing").mkdir()
    return {**os.environ, "ESPEAK_DATA_PATH": str(tmp_path / "nothing")}

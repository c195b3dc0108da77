"""Saying something with no window."""

from __future__ import annotations

import subprocess
import sys
import wave
from pathlib import Path

import pytest

from buildalife_desktop.speech.no_sound import NoSound
from buildalife_desktop.speech.no_voice import NoVoice
from buildalife_desktop.speech.not_said import NotSaid
from buildalife_desktop.speech.saying import play_aloud, write_speech
from buildalife_desktop.speech.silent_voice import SilentVoice
from buildalife_desktop.speech.system_voice import SystemVoice


def test_words_into_a_file(voice: SystemVoice, tmp_path: Path) -> None:
    to = tmp_path / "Jim’s week.wav"
    write_speech("Jim is important", to, engine=voice)
    with wave.open(str(to)) as wav:
        assert wav.getnframes() > wav.getframerate() / 2
    assert list(tmp_path.iterdir()) == [to]


def test_no_words_into_a_file(tmp_path: Path) -> None:
    write_speech(" ", tmp_path / "a.wav", engine=SilentVoice())
    assert (tmp_path / "a.wav").stat().st_size > 44


@pytest.mark.parametrize("place", ["not there/a.wav", "folder"])
def test_a_place_that_cannot_be_written(voice: SystemVoice, place: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(NotSaid) as problem:
        write_speech("Hello", tmp_path / place, engine=voice)
    assert problem.value.said.msgid == "The sound could not be kept in {file}. Please choose another place."
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_no_voice(no_library: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(NoVoice):
        write_speech("Hello", tmp_path / "a.wav", engine=SystemVoice(no_library))
    assert not (tmp_path / "a.wav").exists()


def test_no_sound_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows plays sounds itself")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoSound):
        play_aloud(tmp_path / "a.wav")


def test_speech_knows_nothing_of_windows() -> None:
    """And pyttsx3 is loaded in the voice's own process only."""
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, buildalife_desktop.speech.saying; print(*sys.modules)"],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert not {"PySide6", "pyttsx3", "espeakng_loader"} & set(loaded)

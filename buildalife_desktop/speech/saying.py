"""Saying something with no window: into a file, or aloud with the sound program the computer has."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from buildalife_desktop.model.said import Said
from buildalife_desktop.speech.no_sound import NoSound
from buildalife_desktop.speech.not_said import NotSaid
from buildalife_desktop.speech.silence import write_silence
from buildalife_desktop.speech.speech_service import DEFAULT_SPEED, speakable
from buildalife_desktop.speech.system_voice import SystemVoice
from buildalife_desktop.speech.voice import Voice
from buildalife_desktop.speech.voice_choice import DEFAULT_LANGUAGE

_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))


def write_speech(
    words: str,
    to: Path,
    voice: str = DEFAULT_LANGUAGE,
    speed: int = DEFAULT_SPEED,
    engine: Voice | None = None,
) -> None:
    """Write `words` as a WAV at `to`, whole or not at all; waits until it is there. Raises NoVoice or NotSaid."""
    engine = engine or SystemVoice()
    part = to.with_name(f"{to.name}.{os.getpid()}.part")
    words = speakable(words)
    try:
        if words.strip():
            engine.write(words, voice, speed, part.absolute())
        else:
            write_silence(0.1, part)
        part.replace(to)
    except (OSError, NotSaid) as problem:
        raise _not_kept(problem, to) from problem
    finally:
        engine.close()
        part.unlink(missing_ok=True)


def say_aloud(words: str, voice: str = DEFAULT_LANGUAGE, speed: int = DEFAULT_SPEED) -> None:
    """Speak `words` and wait until they are spoken. Raises NoVoice, NotSaid or NoSound."""
    with tempfile.TemporaryDirectory(prefix="buildalife-say-") as folder:
        wav = Path(folder) / "said.wav"
        write_speech(words, wav, voice, speed)
        play_aloud(wav)


def play_aloud(wav: Path) -> None:
    """Play a WAV through the computer's own sound program, to its end. Raises NoSound when none of them can."""
    if sys.platform == "win32":
        _play_on_windows(wav)
        return
    for player in _PLAYERS:
        command = [*player, str(wav)]
        if shutil.which(player[0]) and subprocess.run(command, capture_output=True, check=False).returncode == 0:
            return
    raise NoSound


def _play_on_windows(wav: Path) -> None:
    import winsound

    try:
        winsound.PlaySound(str(wav), winsound.SND_FILENAME)  # type: ignore[attr-defined,unused-ignore]
    except RuntimeError as problem:
        raise NoSound from problem


def _not_kept(problem: Exception, to: Path) -> NotSaid:
    """Tells a place that cannot be written from words that cannot be spoken."""
    if isinstance(problem, NotSaid) and to.parent.is_dir() and os.access(to.parent, os.W_OK) and not to.is_dir():
        return problem
    said = Said("The sound could not be kept in {file}. Please choose another place.", file=str(to))
    return NotSaid(str(problem), said)

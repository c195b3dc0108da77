"""The voice's own process: reads wishes from its input as JSON lines, writes WAV files, answers with JSON lines.

    > {"words": "Gardening", "voice": "gmw/en", "speed": 160, "pitch": 50, "to": "/cache/x.part"}
    < {"marks": [[0, 9, 0]]}                or {"problem": "why not"}

The first line it writes is {"voices": [[id, name, language, has_pitch], ...]}, or {"no_voice": "why"} before it ends.
It ends when its input does. It never makes a sound itself: so Stop is never queued behind a driver, and a driver that
hangs, deadlocks or takes its process down takes nothing else along.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Protocol

from buildalife_desktop.speech.voice_choice import VoiceChoice
from buildalife_desktop.speech.word_mark import WordMark


class _Driver(Protocol):
    def choices(self) -> list[VoiceChoice]: ...

    def write(self, words: str, voice: str, speed: int, to: str, pitch: int) -> Sequence[WordMark]: ...


def main() -> None:
    """Speak until the input ends."""
    answers = _keep_answers_apart()
    try:
        driver = _driver()
        voices = [[choice.id, choice.name, choice.language, choice.has_pitch] for choice in driver.choices()]
    except Exception as problem:  # noqa: BLE001 - whatever a driver raises, there is no voice
        _answer(answers, {"no_voice": f"{type(problem).__name__}: {problem}"})
        return
    _answer(answers, {"voices": voices} if voices else {"no_voice": "the list of voices is empty"})
    for line in sys.stdin.buffer:
        _answer(answers, _written(driver, json.loads(line)))


def _keep_answers_apart() -> IO[bytes]:
    """Move the answers away from where drivers print."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _driver() -> _Driver:
    if sys.platform in ("win32", "darwin"):
        from buildalife_desktop.speech.platform_driver import PlatformDriver

        return PlatformDriver()
    from buildalife_desktop.speech.espeak_driver import EspeakDriver

    return EspeakDriver()


def _written(driver: _Driver, wish: dict[str, object]) -> dict[str, object]:
    to = str(wish["to"])
    try:
        Path(to).touch()  # Found out here: a driver that cannot write may never come back.
        speed, pitch = int(str(wish["speed"])), int(str(wish["pitch"]))
        marks = driver.write(str(wish["words"]), str(wish["voice"]), speed, to, pitch)
        return {"marks": [list(mark) for mark in marks]}
    except Exception as problem:  # noqa: BLE001 - drivers raise whatever they like
        return {"problem": f"{type(problem).__name__}: {problem}"}


def _answer(answers: IO[bytes], answer: dict[str, object]) -> None:
    answers.write(json.dumps(answer).encode() + b"\n")
    answers.flush()


if __name__ == "__main__":
    main()

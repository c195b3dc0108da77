"""The computer's own voices, through pyttsx3 in a process of its own."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from buildalife_desktop.speech.no_voice import NoVoice
from buildalife_desktop.speech.not_said import NotSaid
from buildalife_desktop.speech.voice import MIDDLE_PITCH
from buildalife_desktop.speech.voice_choice import VoiceChoice, voice_for
from buildalife_desktop.speech.word_mark import WordMark
from buildalife_desktop.speech.worker_process import WorkerLost, WorkerProcess

PATIENCE_S = 3.0
"""How long words may take before the process counts as hung."""
_MORE_PATIENCE_PER_CHARACTER_S = 0.004
_PATIENCE_AT_START_S = 15.0
"""A cold disk on an old laptop is slow to start anything."""
_TRIES = 2


class SystemVoice:
    """Keeps the promise of `Voice` with what the computer has: eSpeak NG, SAPI 5 or macOS.

    A process that crashed or hung is replaced and asked again, once. `environ` is the environment of the process.
    """

    name = "pyttsx3"

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        self._environ = dict(os.environ if environ is None else environ)
        self._worker: WorkerProcess | None = None
        self._choices: list[VoiceChoice] = []
        self._without: NoVoice | None = None
        self._asking = threading.RLock()
        self._closing = threading.Lock()
        self._is_closed = False

    @property
    def pid(self) -> int | None:
        """The number of its process, while there is one."""
        worker = self._worker
        return worker.pid if worker else None

    def warm(self) -> None:
        """Start the process. Raises NoVoice."""
        with self._asking:
            self._started()

    def choices(self) -> Sequence[VoiceChoice]:
        """The voices of this computer. Raises NoVoice."""
        with self._asking:
            self._started()
            return tuple(self._choices)

    def write(self, words: str, voice: str, speed: int, to: Path, pitch: int = MIDDLE_PITCH) -> Sequence[WordMark]:
        """Have `words` written at `to`, as `Voice` says."""
        patience = PATIENCE_S + len(words) * _MORE_PATIENCE_PER_CHARACTER_S
        with self._asking:
            for _ in range(_TRIES):
                worker = self._started()
                how = {"voice": voice_for(voice, self._choices), "speed": speed, "pitch": pitch}
                wish = {"words": words, **how, "to": str(to)}
                try:
                    return _marks(worker.ask(wish, patience))
                except WorkerLost as lost:
                    reason = str(lost)
                    self._let_go()
        raise NotSaid(reason)

    def close(self) -> None:
        """End the process, whatever it is doing."""
        with self._closing:
            self._is_closed = True
            if self._worker:
                self._worker.end()
        with self._asking:
            self._let_go()

    def _started(self) -> WorkerProcess:
        """The process, started and ready. A computer that had no voice is not asked again."""
        if self._without:
            raise self._without
        if self._worker:
            return self._worker
        reason = ""
        for _ in range(_TRIES):
            try:
                return self._start()
            except WorkerLost as lost:
                reason = str(lost)
                self._let_go()
        self._without = NoVoice(reason)
        raise self._without

    def _start(self) -> WorkerProcess:
        with self._closing:
            if self._is_closed:
                raise NotSaid("the voice is closed")
            try:
                self._worker = WorkerProcess(self._environ)
            except OSError as problem:
                raise WorkerLost(str(problem)) from problem
        hello = self._worker.hear(_PATIENCE_AT_START_S)
        voices = hello.get("voices")
        if not isinstance(voices, list):
            raise WorkerLost(str(hello.get("no_voice")))
        self._choices = [VoiceChoice(*voice) for voice in voices]
        return self._worker

    def _let_go(self) -> None:
        with self._closing:
            if self._worker:
                self._worker.let_go()
            self._worker = None


def _marks(answer: Mapping[str, object]) -> list[WordMark]:
    marks = answer.get("marks")
    if not isinstance(marks, list):
        raise NotSaid(str(answer.get("problem")))
    return [WordMark(*mark) for mark in marks]

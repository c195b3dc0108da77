"""A speaker for tests: keeps what it was asked to say, and is done when told so."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal

from buildalife_desktop.model.said import Said
from buildalife_desktop.speech.no_voice import NoVoice
from buildalife_desktop.speech.voice_choice import VoiceChoice
from buildalife_desktop.ui.passage import Passage

VOICES = (
    VoiceChoice("gmw/en", "English (Great Britain)", "en-gb", has_pitch=True),
    VoiceChoice("gmw/en-GB-scotland", "English (Scotland)", "en-gb-scotland", has_pitch=True),
    VoiceChoice("plain/en", "English with no pitch", "en-us"),
    VoiceChoice("cel/cy", "Welsh", "cy", has_pitch=True),
)
"""The voices of the computer of the tests; there is none for Arabic."""


class FakeSpeaker(QObject):
    """Keeps the promise of `Speaker` with no sound. `said` has every passage it began, in order."""

    started = Signal(object)
    word_spoken = Signal(object, int, int)
    finished = Signal(object)
    reading_finished = Signal()
    fell_silent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.recordings: list[bytes] = []
        self.prepared: list[str] = []
        self.voice: tuple[str, int] | None = None
        self.pitch, self.language = 50, ""
        self.choices: list[VoiceChoice] | None = list(VOICES)
        self.is_warm = False
        self.is_closed = False
        self._to_come: list[Passage] = []
        self._is_reading = False

    @property
    def is_speaking(self) -> bool:
        return bool(self._to_come)

    def say(self, words: str, key: object = None, recording: bytes | None = None) -> None:
        self.stop()
        self._to_come = [Passage(words, key, recording)]
        self._begin()

    def read(self, passages: Iterable[Passage]) -> None:
        self.stop()
        self._to_come = list(passages)
        self._is_reading = True
        if self._to_come:
            self._begin()
        else:
            self._end_reading()

    def prepare(self, words: str) -> None:
        self.prepared.append(words)

    def stop(self) -> None:
        cut_off, self._to_come = self._to_come[:1], []
        for passage in cut_off:
            self.finished.emit(passage.key)
        self._end_reading()

    def warm(self) -> None:
        self.is_warm = True

    def set_voice(self, voice_id: str, speed_wpm: int, pitch: int = 50, language: str = "") -> None:
        self.voice = (voice_id, speed_wpm)
        self.pitch, self.language = pitch, language

    def voices(self) -> Future[list[VoiceChoice]]:
        found: Future[list[VoiceChoice]] = Future()
        if self.choices is None:
            found.set_exception(NoVoice())
        else:
            found.set_result(self.choices)
        return found

    def close(self) -> None:
        self.stop()
        self.is_closed = True

    def speak_word(self, start: int, length: int) -> None:
        """By hand: this word of the passage is heard now."""
        self.word_spoken.emit(self._to_come[0].key, start, length)

    def finish(self) -> None:
        """By hand: the passage has been heard to its end; the next one begins."""
        over = self._to_come.pop(0)
        self.finished.emit(over.key)
        if self._to_come:
            self._begin()
        else:
            self._end_reading()

    def finish_all(self) -> None:
        """By hand: everything has been heard."""
        while self._to_come:
            self.finish()

    def fall_silent(self, why: Said) -> None:
        """By hand: there is no voice."""
        self.fell_silent.emit(why)

    def _begin(self) -> None:
        passage = self._to_come[0]
        self.said.append(passage.words)
        if passage.recording:
            self.recordings.append(passage.recording)
        self.started.emit(passage.key)

    def _end_reading(self) -> None:
        if self._is_reading:
            self._is_reading = False
            self.reading_finished.emit()

"""A microphone for tests: hears what it is told to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from buildalife_desktop.model.said import Said
from buildalife_desktop.ui.wav_sound import WavSound


class FakeRecorder(QObject):
    """Keeps the promise of `VoiceRecorder` with no sound device. With `has_microphone` False it never starts."""

    listening = Signal()
    heard = Signal(float)
    could_not_record = Signal(object)

    has_microphone = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_recording = False
        self._seconds = 0

    def warm(self) -> None:
        """Nothing has to be looked for."""

    def start(self) -> None:
        if not self.has_microphone:
            self.could_not_record.emit(Said("No microphone was found. Please plug one in and try again."))
            return
        self.is_recording = True
        self._seconds = 0

    def hear(self, loudness: float) -> None:
        """By hand: a second of sound has come."""
        if not self._seconds:
            self.listening.emit()
        self._seconds += 1
        self.heard.emit(loudness)

    def stop(self) -> bytes:
        self.is_recording = False
        return WavSound(8000, 1, 2, b"\1\0" * 8000 * self._seconds).to_wav() if self._seconds else b""

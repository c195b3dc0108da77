"""Records the person's voice."""

from __future__ import annotations

import array
import sys
from typing import Any

from PySide6.QtCore import QObject, Signal

from buildalife_desktop.model.said import Said
from buildalife_desktop.ui.sound_player import multimedia
from buildalife_desktop.ui.wav_sound import WavSound

_RATE = 22050
_TICKS_A_SECOND = 20
"""How often sound is handed over: with small pieces nothing is lost at the start or the end."""
_LOUDEST = 32768


class VoiceRecorder(QObject):
    """Records from the computer's microphone, from `start` to `stop`.

    The person should be asked to speak at `listening`, not at `start`: a microphone takes up to a tenth of a second.
    """

    listening = Signal()
    """The first sound has come: speak now."""
    heard = Signal(float)
    """How loud it was just now, from 0 to 1; twenty times a second."""
    could_not_record = Signal(object)
    """A Said: there is no microphone, or it went away. What was recorded before is still given by `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: Any = None
        self._pipe: Any = None
        self._samples = bytearray()
        self._rate, self._channels = _RATE, 1

    @property
    def is_recording(self) -> bool:
        """Is the microphone on?"""
        return self._source is not None

    def warm(self) -> None:
        """Look for the microphone ahead of the first recording."""
        qt = multimedia()
        if qt:
            qt.QMediaDevices.defaultAudioInput()

    def start(self) -> None:
        """Begin a new recording; one under way is thrown away."""
        self.stop()
        self._samples.clear()
        qt = multimedia()
        device = qt.QMediaDevices.defaultAudioInput() if qt else None
        if device is None or device.isNull():
            self._give_up()
            return
        form = self._format(qt, device)
        self._source = qt.QAudioSource(device, form, self)
        self._source.setBufferSize(self._rate * self._channels * 2 // _TICKS_A_SECOND)
        self._pipe = self._source.start()
        # As with playing: no signal tells of a device that will not open.
        if self._pipe is None or self._source.error() == qt.QtAudio.Error.OpenError:
            self._give_up()
            return
        self._pipe.readyRead.connect(self._take)
        self._source.stateChanged.connect(self._look)

    def stop(self) -> bytes:
        """Switch the microphone off. The recording as a WAV; empty when nothing was recorded."""
        self._take()
        source, self._source, self._pipe = self._source, None, None
        if source is not None:
            source.stop()
            source.deleteLater()
        if not self._samples:
            return b""
        return WavSound(self._rate, self._channels, 2, bytes(self._samples)).to_wav()

    def _format(self, qt: Any, device: Any) -> Any:
        form = device.preferredFormat()
        form.setSampleFormat(qt.QAudioFormat.SampleFormat.Int16)
        plain = qt.QAudioFormat(form)
        plain.setSampleRate(_RATE)
        plain.setChannelCount(1)
        chosen = plain if device.isFormatSupported(plain) else form
        self._rate, self._channels = chosen.sampleRate(), chosen.channelCount()
        return chosen

    def _take(self) -> None:
        if self._pipe is None:
            return
        piece = bytes(self._pipe.readAll().data())
        if not piece:
            return
        is_first = not self._samples
        self._samples += piece
        if is_first:
            self.listening.emit()
        self.heard.emit(_loudness(piece))

    def _look(self) -> None:
        if self._source is not None and self._source.state() == multimedia().QtAudio.State.StoppedState:
            self._give_up()

    def _give_up(self) -> None:
        self.stop()
        self.could_not_record.emit(Said("No microphone was found. Please plug one in and try again."))


def _loudness(piece: bytes) -> float:
    samples = array.array("h", piece[: len(piece) // 2 * 2])
    if sys.byteorder == "big":
        samples.byteswap()
    return max(abs(sample) for sample in samples) / _LOUDEST

"""Plays one sound at a time."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QLoggingCategory, QObject, Signal

from buildalife_desktop.ui.wav_sound import WavSound

MOST_AHEAD_BYTES = 1_000_000
"""Handed to the sound system at once: about twenty seconds of speech."""

_NOT_WORTH_TELLING = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"
"""That there is no PipeWire library, and which FFmpeg this is."""


class SoundPlayer(QObject):
    """Plays one sound at a time on the computer's loudspeaker; the next takes the place of the last.

    QtMultimedia is loaded by the first sound or by `warm`, for it is slow to load and not everybody listens.
    """

    ended = Signal()
    """The sound was played to its end, or the device went away in the middle. Not sent after `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink: Any = None
        self._buffer: QBuffer | None = None

    def warm(self) -> None:
        """Load what plays, and look for the loudspeaker, ahead of the first sound."""
        qt = multimedia()
        if qt:
            qt.QMediaDevices.defaultAudioOutput()

    def play(self, sound: WavSound) -> bool:
        """Play `sound` from its start. False when there is nothing to play it on."""
        self.stop()
        qt = multimedia()
        if not qt:
            return False
        device = qt.QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return False
        self._buffer = QBuffer(self)
        samples = sound.samples or bytes(sound.rate // 50 * sound.channels * sound.width)
        self._buffer.setData(QByteArray(samples))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._sink = qt.QAudioSink(device, _format(qt, sound), self)
        # With room for all of it, a window that is busy for a moment does not tear the sound.
        self._sink.setBufferSize(min(len(samples), MOST_AHEAD_BYTES))
        self._sink.start(self._buffer)
        # With no sound card there is no signal: the state has to be looked at.
        if self._sink.error() == qt.QtAudio.Error.OpenError:
            self.stop()
            return False
        self._sink.stateChanged.connect(self._look)
        return True

    def stop(self) -> None:
        """Silence at once; what was still to come is thrown away."""
        sink, buffer, self._sink, self._buffer = self._sink, self._buffer, None, None
        if sink is None or buffer is None:
            return
        sink.stateChanged.disconnect(self._look)
        sink.reset()
        buffer.close()
        sink.deleteLater()
        buffer.deleteLater()

    def _look(self) -> None:
        """Takes no state: PySide6 6.11 cannot hand one over. Idle in the middle is only a hiccup."""
        if self._sink is None or self._buffer is None:
            return
        states, state = multimedia().QtAudio.State, self._sink.state()
        if state == states.StoppedState or (state == states.IdleState and self._buffer.atEnd()):
            self.stop()
            self.ended.emit()


def multimedia() -> Any:
    """QtMultimedia, loaded when first asked for; None where the system has not the libraries it needs."""
    if "PySide6.QtMultimedia" not in sys.modules:
        QLoggingCategory.setFilterRules(_NOT_WORTH_TELLING)
    try:
        from PySide6 import QtMultimedia
    except ImportError:
        return None
    return QtMultimedia


def _format(qt: Any, sound: WavSound) -> Any:
    form = qt.QAudioFormat()
    form.setSampleRate(sound.rate)
    form.setChannelCount(sound.channels)
    kinds = qt.QAudioFormat.SampleFormat
    form.setSampleFormat({1: kinds.UInt8, 2: kinds.Int16, 4: kinds.Int32}[sound.width])
    return form

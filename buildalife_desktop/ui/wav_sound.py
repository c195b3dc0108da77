"""A WAV taken apart for playing, and put together from what was recorded."""

from __future__ import annotations

import io
import wave
from dataclasses import dataclass


@dataclass(frozen=True)
class WavSound:
    """Plain PCM sound: `samples` of `width` bytes, interleaved for each of `channels`, `rate` times a second."""

    rate: int
    channels: int
    width: int
    samples: bytes

    @property
    def seconds(self) -> float:
        """How long it is heard."""
        return len(self.samples) / (self.rate * self.channels * self.width)

    @staticmethod
    def read(wav: bytes) -> WavSound:
        """The sound in a WAV. Raises ValueError when it is not a WAV that can be played."""
        try:
            with wave.open(io.BytesIO(wav)) as read:
                sound = WavSound(
                    read.getframerate(), read.getnchannels(), read.getsampwidth(), read.readframes(read.getnframes())
                )
        except (wave.Error, EOFError) as problem:
            raise ValueError(str(problem)) from problem
        if sound.width not in (1, 2, 4) or not sound.rate or sound.channels not in (1, 2):
            raise ValueError(f"a WAV with {8 * sound.width} bits, {sound.channels} channels")
        return sound

    def to_wav(self) -> bytes:
        """As a WAV file."""
        written = io.BytesIO()
        with wave.open(written, "wb") as wav:
            wav.setnchannels(self.channels)
            wav.setsampwidth(self.width)
            wav.setframerate(self.rate)
            wav.writeframes(self.samples)
        return written.getvalue()

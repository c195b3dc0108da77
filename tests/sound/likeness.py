"""Is this the same sound?"""

from __future__ import annotations

import array
import math
import wave
from pathlib import Path

_TICKS_A_SECOND = 50


def loudness(samples: array.array[int], rate: int) -> list[float]:
    """How loud it is, fifty times a second."""
    step = rate // _TICKS_A_SECOND
    return [
        math.sqrt(sum(sample * sample for sample in samples[at : at + step : 4]) / (step / 4))
        for at in range(0, len(samples) - step, step)
    ]


def wav_loudness(wav: Path) -> list[float]:
    """The loudness of a mono WAV of 16 bits."""
    with wave.open(str(wav)) as read:
        return loudness(array.array("h", read.readframes(read.getnframes())), read.getframerate())


def likeness(heard: list[float], wanted: list[float]) -> float:
    """How alike, at the best place for `wanted` in `heard`: 1 is the same, 0 has nothing to do with it."""
    if len(heard) < len(wanted):
        heard = heard + [0.0] * (len(wanted) - len(heard))
    return max(_correlation(heard[at : at + len(wanted)], wanted) for at in range(len(heard) - len(wanted) + 1))


def _correlation(one: list[float], other: list[float]) -> float:
    mean_one, mean_other = sum(one) / len(one), sum(other) / len(other)
    together = sum((a - mean_one) * (b - mean_other) for a, b in zip(one, other, strict=True))
    apart = sum((a - mean_one) ** 2 for a in one) * sum((b - mean_other) ** 2 for b in other)
    return together / math.sqrt(apart) if apart else 0.0

"""A spoken sound made small enough to be kept by the thousand: about a third of its WAV, and no worse to hear.

The first line is JSON (`rate`, `form`, `marks`); after it come the samples, squeezed by zlib: 8 bits each by the
mu-law of telephones (ITU-T G.711), whose steps are as fine as the sound is quiet.
"""

from __future__ import annotations

import array
import io
import json
import sys
import wave
import zlib
from collections.abc import Sequence
from functools import cache

from buildalife_desktop.speech.word_mark import WordMark

_MU_LAW, _PLAIN = "mu-law", "plain"
_BIAS, _LOUDEST = 0x84, 0x7FFF - 0x84


def packed(wav: bytes, marks: Sequence[WordMark] = ()) -> bytes:
    """A WAV and its word marks in one small piece. Raises ValueError where it is no WAV."""
    try:
        with wave.open(io.BytesIO(wav)) as read:
            rate, channels, width = read.getframerate(), read.getnchannels(), read.getsampwidth()
            samples = read.readframes(read.getnframes())
    except (wave.Error, EOFError) as problem:
        raise ValueError(str(problem)) from problem
    form = _MU_LAW if (channels, width) == (1, 2) else _PLAIN
    about = {"rate": rate, "form": form, "marks": [list(mark) for mark in marks]}
    content = _to_mu_law(samples) if form == _MU_LAW else wav
    return json.dumps(about).encode() + b"\n" + zlib.compress(content)


def unpacked(small: bytes) -> tuple[bytes, tuple[WordMark, ...]]:
    """The WAV again, and its word marks. Raises ValueError where it is not whole."""
    first, _, content = small.partition(b"\n")
    try:
        about = json.loads(first)
        marks = tuple(WordMark(*mark) for mark in about["marks"])
        samples = zlib.decompress(content)
        return (samples if about["form"] == _PLAIN else _wav(_from_mu_law(samples), about["rate"])), marks
    except (zlib.error, LookupError, TypeError, wave.Error) as problem:
        raise ValueError(str(problem)) from problem


def _wav(samples: bytes, rate: int) -> bytes:
    written = io.BytesIO()
    with wave.open(written, "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(rate)
        wav.writeframes(samples)
    return written.getvalue()


def _to_mu_law(samples: bytes) -> bytes:
    loud = array.array("H", samples[: len(samples) // 2 * 2])
    if sys.byteorder == "big":
        loud.byteswap()
    return bytes(map(_small_steps().__getitem__, loud))


def _from_mu_law(steps: bytes) -> bytes:
    loud = array.array("h", map(_loudness().__getitem__, steps))
    if sys.byteorder == "big":
        loud.byteswap()
    return loud.tobytes()


@cache
def _small_steps() -> bytes:
    """The step for each of the 65,536 samples, by its bits."""
    return bytes(_step(bits - 0x10000 if bits & 0x8000 else bits) for bits in range(0x10000))


@cache
def _loudness() -> tuple[int, ...]:
    """The sample each of the 256 steps stands for."""
    return tuple(_sample(step) for step in range(0x100))


def _step(sample: int) -> int:
    sign = 0x80 if sample < 0 else 0
    loud = min(abs(sample), _LOUDEST) + _BIAS
    octave = loud.bit_length() - 8
    return ~(sign | octave << 4 | loud >> octave + 3 & 0x0F) & 0xFF


def _sample(step: int) -> int:
    step = ~step & 0xFF
    loud = (((step & 0x0F) << 3) + _BIAS << (step >> 4 & 7)) - _BIAS
    return -loud if step & 0x80 else loud

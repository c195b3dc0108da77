"""AIFF into WAV: macOS writes its speech as AIFF. (Python's own `aifc` is gone since 3.13.)"""

from __future__ import annotations

import array
import math
import struct
import sys
import wave
from collections.abc import Iterator
from pathlib import Path

_BIG_ENDIAN = (b"NONE", b"twos")
_LITTLE_ENDIAN = (b"sowt",)
_FLOATS = (b"fl32", b"FL32")


def aiff_to_wav(aiff: Path, wav: Path) -> None:
    """Write the sound in `aiff` at `wav`, 16 bits a sample. Raises ValueError when it is not a Mac's AIFF."""
    chunks = dict(_chunks(aiff.read_bytes()))
    if b"COMM" not in chunks or b"SSND" not in chunks:
        raise ValueError("not a whole AIFF file")
    channels, frames, bits = struct.unpack(">hIh", chunks[b"COMM"][:8])
    kind = chunks[b"COMM"][18:22] or b"NONE"
    samples = chunks[b"SSND"][8:][: channels * frames * ((bits + 7) // 8)]
    with wave.open(str(wav), "wb") as written:
        written.setnchannels(channels)
        written.setsampwidth(2)
        written.setframerate(round(_long_double(chunks[b"COMM"][8:18])))
        written.writeframes(_sixteen_bits(samples, kind, bits))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    if data[:4] != b"FORM" or data[8:12] not in (b"AIFF", b"AIFC"):
        raise ValueError("not an AIFF file")
    at = 12
    while at + 8 <= len(data):
        name, length = struct.unpack(">4sI", data[at : at + 8])
        yield name, data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _long_double(ten_bytes: bytes) -> float:
    """The 80-bit number an AIFF keeps its sample rate in."""
    exponent, mantissa = struct.unpack(">hQ", ten_bytes)
    return float(math.ldexp(mantissa, exponent - 16383 - 63))


def _sixteen_bits(samples: bytes, kind: bytes, bits: int) -> bytes:
    """As a WAV has them: 16 bits, little-endian."""
    if bits == 16 and kind in _LITTLE_ENDIAN:
        return samples
    if bits == 16 and kind in _BIG_ENDIAN:
        swapped = array.array("h", samples)
        swapped.byteswap()
        return swapped.tobytes()
    if bits == 32 and kind in _FLOATS:
        return _from_floats(samples)
    raise ValueError(f"AIFF of {bits} bits, kind {kind!r}")


def _from_floats(samples: bytes) -> bytes:
    floats = array.array("f", samples)
    if sys.byteorder == "little":
        floats.byteswap()
    whole = array.array("h", (max(-32768, min(32767, round(value * 32767))) for value in floats))
    if sys.byteorder == "big":
        whole.byteswap()
    return whole.tobytes()

"""What macOS writes, as a WAV."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

import pytest

from buildalife_desktop.speech.aiff import aiff_to_wav

RATE_22050 = struct.pack(">HQ", 16383 + 14, 22050 << (63 - 14))
TONE = [round(12000 * math.sin(n / 10)) for n in range(2001)]


def chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack(">I", len(data)) + data + b"\0" * (len(data) % 2)


def aiff(kind: bytes, samples: bytes, bits: int) -> bytes:
    common = struct.pack(">hIh", 1, len(TONE), bits) + RATE_22050
    if kind:
        common += kind + b"\x00\x00"
    parts = chunk(b"COMM", common) + chunk(b"ANNO", b"odd") + chunk(b"SSND", bytes(8) + samples)
    return b"FORM" + struct.pack(">I", len(parts) + 4) + (b"AIFC" if kind else b"AIFF") + parts


@pytest.mark.parametrize(
    ("kind", "layout", "bits"),
    [(b"", ">{}h", 16), (b"twos", ">{}h", 16), (b"sowt", "<{}h", 16), (b"fl32", ">{}f", 32)],
)
def test_the_sound_stays_the_same(kind: bytes, layout: str, bits: int, tmp_path: Path) -> None:
    values = [value / 32767 for value in TONE] if bits == 32 else TONE
    (tmp_path / "a.aiff").write_bytes(aiff(kind, struct.pack(layout.format(len(TONE)), *values), bits))
    aiff_to_wav(tmp_path / "a.aiff", tmp_path / "a.wav")
    with wave.open(str(tmp_path / "a.wav")) as wav:
        assert (wav.getframerate(), wav.getnchannels(), wav.getsampwidth()) == (22050, 1, 2)
        assert list(struct.unpack(f"<{len(TONE)}h", wav.readframes(len(TONE)))) == TONE


@pytest.mark.parametrize("data", [b"", b"RIFF1234WAVE", b"FORM\0\0\0\4AIFF", aiff(b"ulaw", b"1234", 8)])
def test_anything_else_is_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.aiff").write_bytes(data)
    with pytest.raises(ValueError, match="AIFF"):
        aiff_to_wav(tmp_path / "a.aiff", tmp_path / "a.wav")

"""Words already spoken, kept as sound files: a repeat is instant."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import tempfile
import time
import wave
from collections.abc import Sequence
from pathlib import Path
from shutil import disk_usage

from buildalife_desktop.speech.utterance import Utterance
from buildalife_desktop.speech.word_mark import WordMark

MOST_BYTES = 200_000_000
"""About an hour and a quarter of speech."""

_LEFT_BEHIND_S = 3600

_ENOUGH_BYTES = 2_000_000
"""A disk with less room is a full one: a long sentence takes about as much."""


class SoundCache:
    """A folder with `KEY.wav` and `KEY.json` (its length and its word marks) for every utterance.

    A WAV comes in by a rename, after its JSON: so what is found is whole. The least recently used go when there are
    too many bytes. Several apps may share the folder. Where it cannot be written, a temporary one stands in; where its
    disk is full, `give_way` lets one do so.
    `find` may be called from any thread; the rest from one.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes
        self._bytes: int | None = None
        self._stand_in: tempfile.TemporaryDirectory[str] | None = None
        self._numbers = itertools.count()

    @staticmethod
    def key(*parts: object) -> str:
        """The name under which what is spoken from `parts` is kept."""
        return hashlib.sha256("|".join(map(str, parts)).encode("utf-8", "replace")).hexdigest()

    def find(self, key: str) -> Utterance | None:
        """What is kept under `key`, which counts as used now; None when there is nothing whole."""
        wav = self._folder / f"{key}.wav"
        try:
            kept = json.loads(wav.with_suffix(".json").read_bytes())
            if wav.stat().st_size != kept["bytes"]:
                return None
            os.utime(wav)
            return Utterance(wav, kept["seconds"], tuple(WordMark(*mark) for mark in kept["marks"]))
        except (OSError, ValueError, LookupError, TypeError):
            return None

    def place_for(self, key: str) -> Path:
        """Where to write the WAV for `key`, to be given to `keep`. Raises OSError when no folder can be written."""
        if self._bytes is None:
            self._open()
        return self._folder / f"{key}.{os.getpid()}-{next(self._numbers)}.part"

    def keep(self, key: str, part: Path, marks: Sequence[WordMark]) -> Utterance:
        """Take in the WAV written at `part`. Raises OSError or wave.Error when it is not there or not whole."""
        with wave.open(str(part), "rb") as sound:
            seconds = sound.getnframes() / sound.getframerate()
        wav = self._folder / f"{key}.wav"
        size = part.stat().st_size
        described = part.with_suffix(".about.part")
        described.write_text(json.dumps({"bytes": size, "seconds": seconds, "marks": marks}), "utf-8")
        described.replace(wav.with_suffix(".json"))
        part.replace(wav)
        self._make_room(size)
        return Utterance(wav, seconds, tuple(marks))

    def give_way(self) -> bool:
        """Where the folder's disk is full, let a temporary one stand in. False where it has room, or did so before."""
        if self._stand_in or disk_usage(self._folder).free > _ENOUGH_BYTES:
            return False
        self._use_stand_in()
        return True

    def close(self) -> None:
        """Take the temporary folder away, if there was one."""
        if self._stand_in:
            self._stand_in.cleanup()

    def _open(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            tempfile.TemporaryFile(dir=self._folder).close()
        except OSError:
            self._use_stand_in()
        long_ago = time.time() - _LEFT_BEHIND_S
        for part in self._folder.glob("*.part"):
            if _age_and_size(part)[0] < long_ago:
                part.unlink(missing_ok=True)
        self._bytes = sum(_age_and_size(wav)[1] for wav in self._folder.glob("*.wav"))

    def _use_stand_in(self) -> None:
        self._stand_in = tempfile.TemporaryDirectory(prefix="buildalife-speech-")
        self._folder = Path(self._stand_in.name)

    def _make_room(self, more: int) -> None:
        """Count `more` bytes in; when that is too many, take away the least recently used down to nine tenths."""
        self._bytes = (self._bytes or 0) + more
        if self._bytes <= self._most_bytes:
            return
        kept = sorted((*_age_and_size(wav), wav) for wav in self._folder.glob("*.wav"))
        self._bytes = sum(size for _, size, _ in kept)
        for _, size, wav in kept[:-1]:
            if self._bytes <= self._most_bytes * 9 // 10:
                return
            wav.unlink(missing_ok=True)
            wav.with_suffix(".json").unlink(missing_ok=True)
            self._bytes -= size


def _age_and_size(file: Path) -> tuple[float, int]:
    """When it was last used, and its bytes; nothing for a file that another app has just taken away."""
    try:
        seen = file.stat()
        return seen.st_mtime, seen.st_size
    except OSError:
        return 0.0, 0

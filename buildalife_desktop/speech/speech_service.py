"""Words in, sounds out."""

from __future__ import annotations

import contextlib
import re
import wave
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from buildalife_desktop.speech.no_voice import NoVoice
from buildalife_desktop.speech.not_said import NotSaid
from buildalife_desktop.speech.packed_sound import unpacked
from buildalife_desktop.speech.silence import write_silence
from buildalife_desktop.speech.sound_cache import MOST_BYTES, SoundCache
from buildalife_desktop.speech.spoken_wish import SpokenWish
from buildalife_desktop.speech.system_voice import SystemVoice
from buildalife_desktop.speech.utterance import Utterance
from buildalife_desktop.speech.voice import MIDDLE_PITCH, Voice
from buildalife_desktop.speech.voice_choice import DEFAULT_LANGUAGE, VoiceChoice, is_here, voice_for
from buildalife_desktop.speech.word_mark import WordMark

DEFAULT_SPEED = 160
"""Words a minute: a little slower than most people talk."""

_Found = TypeVar("_Found")

_NOT_WRITTEN = (OSError, EOFError, wave.Error)

_UNSPEAKABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]")


class SpeechService:
    """Gives the sound for words: from the cache at once, or written by the voice in a thread of its own.

    A future that nobody wants any more can be cancelled; what waits behind it then comes sooner. Call `close` at the
    end: no thread, no process and no half-written file stays behind.
    """

    def __init__(self, cache_folder: Path, engine: Voice | None = None, most_bytes: int = MOST_BYTES) -> None:
        self._engine: Voice = engine or SystemVoice()
        self._cache = SoundCache(cache_folder, most_bytes)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="speech")
        self._is_closed = False

    def sound_for(
        self,
        words: str,
        voice: str = DEFAULT_LANGUAGE,
        speed: int = DEFAULT_SPEED,
        pitch: int = MIDDLE_PITCH,
        language: str = "",
        kept: Callable[[], bytes | None] = lambda: None,
    ) -> Future[Utterance]:
        """The sound for `words`, spoken by `voice` (an id from `voices`, or a language) at `speed` words a minute.

        `language` is that of the words. Where this computer has not the voice, the sound that was `kept` elsewhere (see
        `packed_sound`) is heard, or else another voice; `kept` is asked at once, in the caller's thread.

        The future is done already when the words are in the cache. It raises NoVoice or NotSaid. Any words will do:
        none, five thousand, emoji, lines, right to left. Word marks count in Python's characters.
        """
        wish = SpokenWish(speakable(words), voice, speed, pitch, language)
        found = self._cache.find(self._key(wish))
        if found:
            done: Future[Utterance] = Future()
            done.set_result(found)
            return done
        content = kept()
        return self._later(lambda: self._write(wish, content))

    def voices(self) -> Future[Sequence[VoiceChoice]]:
        """The voices to choose from. Raises NoVoice."""
        return self._later(self._engine.choices)

    def warm(self) -> Future[None]:
        """Get the voice ready ahead of the first words. Raises NoVoice."""
        return self._later(self._engine.warm)

    def close(self) -> None:
        """Stop at once, whatever is being written. Nothing can be asked afterwards."""
        self._is_closed = True
        self._engine.close()
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._cache.close()

    def _later(self, job: Callable[[], _Found]) -> Future[_Found]:
        if self._is_closed:
            late: Future[_Found] = Future()
            late.set_exception(NotSaid("the voice is closed"))
            return late
        return self._thread.submit(job)

    def _key(self, wish: SpokenWish) -> str:
        return SoundCache.key(self._engine.name, wish.voice, wish.speed, wish.pitch, wish.words)

    def _write(self, wish: SpokenWish, kept: bytes | None) -> Utterance:
        """By the voice wished for, or from what was kept, or by another voice."""
        try:
            if not wish.words.strip() or is_here(wish.voice, self._engine.choices()):
                return self._found_or_written(self._key(wish), lambda part: self._spoken(wish, part))
        except (NoVoice, NotSaid):
            if kept is None:
                raise
        if kept is not None:
            with contextlib.suppress(ValueError):
                return self._found_or_written(SoundCache.key("kept", self._key(wish)), lambda part: _unpack(kept, part))
        other = replace(wish, voice=voice_for(wish.language or wish.voice, self._engine.choices()))
        utterance = self._found_or_written(self._key(other), lambda part: self._spoken(other, part))
        return replace(utterance, is_stand_in=True)

    def _found_or_written(self, key: str, write: Callable[[Path], Sequence[WordMark]]) -> Utterance:
        found = self._cache.find(key)
        if found:
            return found
        try:
            try:
                return self._taken_in(key, write)
            except (NotSaid, *_NOT_WRITTEN):
                # A full disk must not take the voice away.
                if not self._cache.give_way():
                    raise
                return self._taken_in(key, write)
        except _NOT_WRITTEN as problem:
            raise NotSaid(str(problem)) from problem

    def _taken_in(self, key: str, write: Callable[[Path], Sequence[WordMark]]) -> Utterance:
        part = self._cache.place_for(key)
        try:
            return self._cache.keep(key, part, write(part))
        finally:
            part.unlink(missing_ok=True)

    def _spoken(self, wish: SpokenWish, part: Path) -> Sequence[WordMark]:
        if wish.words.strip():
            return self._engine.write(wish.words, wish.voice, wish.speed, part, wish.pitch)
        write_silence(0.1, part)
        return ()


def _unpack(kept: bytes, part: Path) -> Sequence[WordMark]:
    wav, marks = unpacked(kept)
    part.write_bytes(wav)
    return marks


def speakable(words: str) -> str:
    """`words` with a space for every character that no voice can be given, so that word marks stay right."""
    return _UNSPEAKABLE.sub(" ", words)

"""Words in, sounds out."""

from __future__ import annotations

import re
import wave
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from buildalife_desktop.speech.not_said import NotSaid
from buildalife_desktop.speech.silence import write_silence
from buildalife_desktop.speech.sound_cache import MOST_BYTES, SoundCache
from buildalife_desktop.speech.system_voice import SystemVoice
from buildalife_desktop.speech.utterance import Utterance
from buildalife_desktop.speech.voice import Voice
from buildalife_desktop.speech.voice_choice import DEFAULT_LANGUAGE, VoiceChoice
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

    def sound_for(self, words: str, voice: str = DEFAULT_LANGUAGE, speed: int = DEFAULT_SPEED) -> Future[Utterance]:
        """The sound for `words`, spoken by `voice` (an id from `voices`, or a language) at `speed` words a minute.

        The future is done already when the words are in the cache. It raises NoVoice or NotSaid. Any words will do:
        none, five thousand, emoji, lines, right to left. Word marks count in Python's characters.
        """
        words = speakable(words)
        key = SoundCache.key(self._engine.name, voice, speed, words)
        found = self._cache.find(key)
        if found:
            done: Future[Utterance] = Future()
            done.set_result(found)
            return done
        return self._later(lambda: self._write(key, words, voice, speed))

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

    def _write(self, key: str, words: str, voice: str, speed: int) -> Utterance:
        found = self._cache.find(key)
        if found:
            return found
        try:
            try:
                return self._kept(key, words, voice, speed)
            except (NotSaid, *_NOT_WRITTEN):
                # A full disk must not take the voice away.
                if not self._cache.give_way():
                    raise
                return self._kept(key, words, voice, speed)
        except _NOT_WRITTEN as problem:
            raise NotSaid(str(problem)) from problem

    def _kept(self, key: str, words: str, voice: str, speed: int) -> Utterance:
        part = self._cache.place_for(key)
        try:
            return self._cache.keep(key, part, self._spoken(words, voice, speed, part))
        finally:
            part.unlink(missing_ok=True)

    def _spoken(self, words: str, voice: str, speed: int, part: Path) -> Sequence[WordMark]:
        if words.strip():
            return self._engine.write(words, voice, speed, part)
        write_silence(0.1, part)
        return ()


def speakable(words: str) -> str:
    """`words` with a space for every character that no voice can be given, so that word marks stay right."""
    return _UNSPEAKABLE.sub(" ", words)

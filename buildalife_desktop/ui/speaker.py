"""Speaks to the person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from buildalife_desktop.model.said import Said
from buildalife_desktop.speech.breaths import breaths
from buildalife_desktop.speech.no_sound import NoSound
from buildalife_desktop.speech.no_voice import NoVoice
from buildalife_desktop.speech.not_said import NotSaid
from buildalife_desktop.speech.silence import spoken_seconds
from buildalife_desktop.speech.speech_service import DEFAULT_SPEED, SpeechService
from buildalife_desktop.speech.spoken_wish import spoken_key
from buildalife_desktop.speech.utterance import Utterance
from buildalife_desktop.speech.voice import MIDDLE_PITCH, Voice
from buildalife_desktop.speech.voice_choice import DEFAULT_LANGUAGE, VoiceChoice
from buildalife_desktop.speech.word_mark import WordMark
from buildalife_desktop.ui.life_sounds import LifeSounds
from buildalife_desktop.ui.passage import Passage
from buildalife_desktop.ui.sound_player import SoundPlayer
from buildalife_desktop.ui.wav_sound import WavSound
from buildalife_desktop.ui.word_clock import WordClock

NOT_THE_VOICE_CHOSEN = Said("The voice you chose is not on this computer. Another voice reads.")
NO_VOICE_FOR_LANGUAGE = Said("This computer has no voice for this language. Another voice reads.")


@dataclass(frozen=True)
class _Breath:
    """What is spoken in one go: a passage, or a part of a long one that starts at `offset` in its words."""

    passage: Passage
    words: str
    offset: int
    is_first: bool
    is_last: bool


class Speaker(QObject):
    """The one voice of the app: a new wish stops the last one at once.

    Every passage that was asked for ends with exactly one `finished`, stopped or not; those of a reading that were
    never reached do not. Where there is no voice or no loudspeaker everything goes on as if there were, in silence and
    taking as long as the words would, so that what is spoken can still be marked.
    """

    started = Signal(object)
    """A passage begins to be heard; its key."""
    word_spoken = Signal(object, int, int)
    """This word is being heard: key, where it starts in the passage's words, its length. Not every voice tells."""
    finished = Signal(object)
    """A passage is over or was stopped; its key."""
    reading_finished = Signal()
    """All passages given to `read` are over, or it was stopped."""
    fell_silent = Signal(object)
    """A Said: why nothing is heard, or another voice. Each reason once a session."""

    _arrived = Signal(int, int)

    def __init__(
        self,
        cache_folder: Path,
        engine: Voice | None = None,
        voice: str = DEFAULT_LANGUAGE,
        speed_wpm: int = DEFAULT_SPEED,
        parent: QObject | None = None,
        sounds: LifeSounds | None = None,
    ) -> None:
        """`cache_folder` is where spoken words are kept; `engine` is the kind of voice, the computer's own if None.

        `sounds` are those the open life keeps.
        """
        super().__init__(parent)
        self._service = SpeechService(cache_folder, engine)
        self._sounds_kept = sounds
        self._voice, self._speed_wpm, self._pitch, self._language = voice, speed_wpm, MIDDLE_PITCH, ""
        self._breaths: list[_Breath] = []
        self._at = 0
        self._is_reading = False
        self._wish = 0
        self._sounds: dict[int, Future[Utterance]] = {}
        self._ahead: list[Future[Utterance]] = []
        self._told: set[tuple[str, str]] = set()
        self._player = SoundPlayer(self)
        self._player.ended.connect(self._go_on)
        self._clock = WordClock(self)
        self._clock.reached.connect(self._tell_word)
        self._clock.ran_out.connect(self._go_on)
        # From the service's thread into the window's.
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def is_speaking(self) -> bool:
        """Is something being spoken, or on its way?"""
        return bool(self._breaths)

    def say(self, words: str, key: object = None, recording: bytes | None = None) -> None:
        """Stop what is being spoken and speak `words`, or play the person's own `recording` (a WAV) of them."""
        self._begin([Passage(words, key, recording)], is_reading=False)

    def read(self, passages: Iterable[Passage]) -> None:
        """Stop what is being spoken and speak all of `passages`, in order."""
        self._begin(passages, is_reading=True)

    def prepare(self, words: str) -> None:
        """Have the sound of these words ready: they are asked for next. Whatever is asked for sooner goes before."""
        self._ahead.append(self._asked(breaths(words)[0][1]))

    def stop(self) -> None:
        """Silence, at once."""
        self._wish += 1
        self._fall_quiet()

    def warm(self) -> None:
        """Get voice and loudspeaker ready ahead of the first press. Takes some 50 ms: call it after painting."""
        self._service.warm()
        self._player.warm()

    def set_voice(self, voice_id: str, speed_wpm: int, pitch: int = MIDDLE_PITCH, language: str = "") -> None:
        """From the next passage on: which voice, how many words a minute, how high, and the language of the words."""
        self._voice, self._speed_wpm, self._pitch, self._language = voice_id, speed_wpm, pitch, language

    def voices(self) -> Future[Sequence[VoiceChoice]]:
        """The voices of this computer. Raises NoVoice."""
        return self._service.voices()

    def close(self) -> None:
        """Silence, and let go of the voice and its process."""
        self.stop()
        self._service.close()

    def _begin(self, passages: Iterable[Passage], is_reading: bool) -> None:
        self._wish += 1
        wish = self._wish
        self._fall_quiet()
        if wish != self._wish:  # Whoever heard `finished` has asked for something else.
            return
        self._breaths = [breath for passage in passages for breath in _breaths(passage)]
        self._at, self._is_reading = 0, is_reading
        if self._breaths:
            self._speak()
        elif is_reading:
            self._is_reading = False
            self.reading_finished.emit()

    def _fall_quiet(self) -> None:
        """Stop the sound and forget what was asked for; tell who was being heard."""
        self._player.stop()
        self._clock.stop()
        for sound in (*self._sounds.values(), *self._ahead):
            sound.cancel()
        cut_off, was_reading = self._breaths[self._at : self._at + 1], self._is_reading
        self._sounds, self._ahead, self._breaths, self._is_reading = {}, [], [], False
        for breath in cut_off:
            self.finished.emit(breath.passage.key)
        if was_reading:
            self.reading_finished.emit()

    def _speak(self) -> None:
        """Have the breath that comes now heard, as soon as its sound is there."""
        recording = _own_voice(self._breaths[self._at].passage)
        if recording:
            self._sound(recording, ())
            return
        sound, wish, at = self._sound_for(self._at), self._wish, self._at
        if sound.done():
            self._take(wish, at)
        else:
            sound.add_done_callback(lambda _: self._arrived.emit(wish, at))

    def _sound_for(self, at: int) -> Future[Utterance]:
        if at not in self._sounds:
            self._sounds[at] = self._asked(self._breaths[at].words)
        return self._sounds[at]

    def _asked(self, words: str) -> Future[Utterance]:
        sounds, key = self._sounds_kept, self._life_key(words)
        kept = partial(sounds.find, key) if sounds is not None else lambda: None
        return self._service.sound_for(words, self._voice, self._speed_wpm, self._pitch, self._language, kept)

    def _life_key(self, words: str) -> str:
        return spoken_key(self._language, self._voice, self._speed_wpm, self._pitch, words)

    def _take(self, wish: int, at: int) -> None:
        """The sound of breath `at` has arrived, unless nobody wants it any more."""
        if (wish, at) != (self._wish, self._at) or not self._breaths:
            return
        try:
            utterance = self._sounds.pop(at).result()
            sound = WavSound.read(utterance.path.read_bytes())
        except (NoVoice, NotSaid) as problem:
            self._pass_in_silence(problem.said, (), None)
        except (OSError, ValueError) as problem:
            self._pass_in_silence(NotSaid(str(problem)).said, (), None)
        else:
            self._sound(sound, utterance.marks)
            self._keep_or_tell(at, utterance)

    def _keep_or_tell(self, at: int, utterance: Utterance) -> None:
        """What the voice said is kept in the life, after it is heard; that another voice speaks is told."""
        if at != self._at or not self._breaths:
            return
        if utterance.is_stand_in:
            is_language = self._voice == self._language
            self._tell_once(NO_VOICE_FOR_LANGUAGE if is_language else NOT_THE_VOICE_CHOSEN, self._voice)
        elif self._sounds_kept is not None:
            self._sounds_kept.note(self._life_key(self._breaths[at].words), utterance)

    def _sound(self, sound: WavSound, marks: Sequence[WordMark]) -> None:
        if not self._player.play(sound):
            self._pass_in_silence(NoSound().said, marks, sound.seconds)
            return
        self._clock.start(marks)
        self._tell_start()

    def _pass_in_silence(self, why: Said, marks: Sequence[WordMark], seconds: float | None) -> None:
        words = self._breaths[self._at].words
        self._clock.start(marks, seconds or spoken_seconds(words, self._speed_wpm))
        wish = self._wish
        self._tell_start()
        if wish == self._wish:
            self._tell_once(why)

    def _tell_once(self, why: Said, about: str = "") -> None:
        if (why.msgid, about) not in self._told:
            self._told.add((why.msgid, about))
            self.fell_silent.emit(why)

    def _tell_start(self) -> None:
        breath, wish = self._breaths[self._at], self._wish
        if self._at + 1 < len(self._breaths) and not self._breaths[self._at + 1].passage.recording:
            self._sound_for(self._at + 1)
        if breath.is_first and wish == self._wish:
            self.started.emit(breath.passage.key)

    def _tell_word(self, mark: WordMark) -> None:
        breath = self._breaths[self._at]
        self.word_spoken.emit(breath.passage.key, breath.offset + mark.start, mark.length)

    def _go_on(self) -> None:
        """The breath is over: the next one, or the end."""
        self._clock.stop()
        breath, wish = self._breaths[self._at], self._wish
        if self._at + 1 == len(self._breaths):
            self._wish += 1
            self._fall_quiet()
            return
        self._at += 1
        if breath.is_last:
            self.finished.emit(breath.passage.key)
        if wish == self._wish:
            self._speak()


def _breaths(passage: Passage) -> list[_Breath]:
    if passage.recording:
        return [_Breath(passage, passage.words, 0, is_first=True, is_last=True)]
    pieces = breaths(passage.words)
    last = len(pieces) - 1
    return [
        _Breath(passage, words, offset, is_first=n == 0, is_last=n == last) for n, (offset, words) in enumerate(pieces)
    ]


def _own_voice(passage: Passage) -> WavSound | None:
    """The person's recording; a broken one is left out, and the words are spoken."""
    try:
        return WavSound.read(passage.recording) if passage.recording else None
    except ValueError:
        return None

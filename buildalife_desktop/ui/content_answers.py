"""Asking for the words, the picture or the voice of what is said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..model.picture import symbol_code
from .around import Around
from .route import Route
from .symbol_drawers import symbols
from .widgets.said_content import SaidContent


class ContentAnswers:
    """Goes to write, to choose a picture or to speak, and hands on what comes of it.

    `question` is asked there, `now` is the statement, line, hope, step or decision as it is, and `change` is called
    with `words=`, `picture=` or `voice=`; the voice is kept in the life by then, "" for the app's own voice.
    """

    def __init__(
        self, around: Around, question: Callable[[], str], now: Callable[[], Any], change: Callable[..., None]
    ) -> None:
        self._around, self._question, self._now, self._change = around, question, now, change

    def listen_to(self, content: SaidContent) -> None:
        """Answer its three tiles."""
        content.words_asked.connect(self.ask_words)
        content.picture_asked.connect(self.ask_picture)
        content.voice_asked.connect(self.ask_voice)

    def ask(self, part: str) -> None:
        """Ask for one of `said_content.PARTS`."""
        {"words": self.ask_words, "picture": self.ask_picture, "voice": self.ask_voice}[part]()

    def ask_again(self) -> None:
        """Ask for what it says now, to change it: its words, else its voice, else its picture."""
        now = self._now()
        if now.words or not (now.voice or now.picture):
            self.ask_words()
        elif now.voice:
            self.ask_voice()
        else:
            self.ask_picture()

    def ask_words(self) -> None:
        """Write its words."""
        words = self._now().words
        self._around.go(Route("write", question=self._question(), words=words, then=self._change_words))

    def ask_picture(self) -> None:
        """Choose its picture."""
        now = self._now().picture
        route = Route("choose_picture", question=self._question(), then=self._change_picture, now=now)
        self._around.go(route)

    def ask_voice(self) -> None:
        """Say it with my own voice."""
        now = self._now()
        kept = self._around.session.bytes_of("recordings", now.voice) if now.voice else None
        words = now.words or self._question()
        self._around.go(Route("my_voice", words=words, then=self._change_voice, kept=kept or b""))

    def _change_words(self, words: str) -> None:
        self._change(words=words)

    def _change_picture(self, picture: str, words: str) -> None:
        """A picture brings its own words along, until there are others: nobody has to write."""
        now = self._now()
        if not picture:
            return
        if words and not now.voice and now.words in ("", self._words_of(now.picture)):
            self._change(picture=picture, words=words)
        else:
            self._change(picture=picture)

    def _words_of(self, picture: str) -> str:
        """The words a drawing brought along."""
        code = symbol_code(picture)
        symbol = symbols(self._around.t.code).named(code) if code else None
        return symbol.name if symbol else ""

    def _change_voice(self, wav: bytes, seconds: float) -> None:
        recording = self._around.session.keep_voice(wav, seconds) if wav else ""
        if recording or not wav:
            self._change(voice=recording)

"""Asking for the picture, the name and the voice of a person or of an activity."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..model.done import Done
from .around import Around
from .route import Route

Verb = Callable[..., Done]


class NameAnswers:
    """Goes to choose a picture, to write or to speak, and keeps what comes of it.

    `by` is the screen, `now` gives the person or the activity as it is. The verbs take the life, its id and what is
    new: the picture, the name, or the id of the recording ("" for the app's own voice).
    """

    def __init__(
        self, around: Around, by: Any, now: Callable[[], Any], *, change_picture: Verb, rename: Verb, keep_voice: Verb
    ) -> None:
        self._around, self._by, self._now = around, by, now
        self._verbs = {"picture": change_picture, "name": rename, "voice": keep_voice}

    def ask_picture(self, question: str, **given: Any) -> None:
        """Choose the picture; `given` is what else that screen is told."""
        route = Route("choose_picture", question=question, then=self._change_picture, now=self._now().picture, **given)
        self._around.go(route)

    def ask_name(self, question: str) -> None:
        """Write the name."""
        self._around.go(Route("write", question=question, words=self._now().name, then=self._rename))

    def ask_voice(self, words: str) -> None:
        """Say the name, in these words, with my own voice."""
        voice = self._now().voice
        kept = self._around.session.bytes_of("recordings", voice) if voice else None
        self._around.go(Route("my_voice", words=words, then=self._change_voice, kept=kept or b""))

    def _change_picture(self, picture: str, _words: str) -> None:
        if picture:
            self._do("picture", picture)

    def _rename(self, words: str) -> None:
        if words.strip() or self._now().picture:
            self._do("name", words)

    def _change_voice(self, wav: bytes, seconds: float) -> None:
        """My own recording from now on; an empty one means the app's voice."""
        recording = self._around.session.keep_voice(wav, seconds) if wav else ""
        if recording or not wav:
            self._do("voice", recording)

    def _do(self, what: str, new: str) -> None:
        self._around.session.do(self._by, self._verbs[what], self._now().id, new)

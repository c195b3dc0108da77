"""All voices for my language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.verbs.me import hear_it
from .. import signs
from ..around import Around
from ..slow_work import SlowWork
from ..voice_faces import MY_VOICES, voice_faces, voice_now
from .screen import Screen


class VoicesScreen(Screen):
    """Every voice this computer has for my language: a press makes it mine, and it says a sentence."""

    colour = "about"
    nouns = frozenset({"me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("voices")
        self._voices: Sequence[Any] | None = None
        self._pages = self.pages("voices")
        self._pages.chosen.connect(lambda key: self._choose(str(key)))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)
        self._work = SlowWork(self)
        self._work.ask(around.speaker.voices().result, self._voices_came, lambda _: self._voices_came(()))

    def title(self) -> str:
        return self.t("Which voice?")

    def sign(self) -> str:
        return signs.APP_VOICE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.APP_VOICE, self.t("Press a voice to hear it. It stays your voice.")),
            (signs.BACK, self.t("Press Back when you have found the best one.")),
            (signs.UNDO, self.t("Press Undo if you do not like it.")),
        )

    def leave(self) -> None:
        self._work.forget()

    def show_facts(self) -> None:
        me = self.life.person
        faces: list[tuple[object, Any]] = [*voice_faces(self._voices, me.language, me.hearing, self.around.t)]
        chosen = frozenset({voice_now(self._voices, me.language, me.hearing)})
        self._pages.show_items(faces, chosen, QSize(170, 150))

    def _voices_came(self, voices: Sequence[Any]) -> None:
        self._voices = voices
        self.show_facts()
        self.focus_what_came()

    def _choose(self, voice: str) -> None:
        me = self.life.person
        if voice == MY_VOICES:
            self.around.say(self.t("There is no voice for this language on this computer."))
            return
        wish = me.hearing.with_voice(me.language, voice)
        if wish != me.hearing:
            self.around.session.do(self, hear_it, wish)
        self.show_facts()
        self.around.say(self.t("Hello. This is how I speak."))

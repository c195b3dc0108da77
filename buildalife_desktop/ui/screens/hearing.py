"""How I hear it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from ...model.hearing_wishes import HEARD_AS_SPOKEN, ReadsByItself
from ...model.verbs.me import hear_it
from .. import signs
from ..around import Around
from ..route import Route
from ..slow_work import SlowWork
from ..voice_faces import MY_VOICES, voice_faces, voice_now
from ..widgets.question import MORE, Question
from ..widgets.question_rows import QuestionRows
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from ..wish_picture import wish_picture
from .screen import Screen

SPEEDS = {90: "symbol:1F40C", 125: "symbol:1F422", 160: "symbol:1F6B6", 210: "symbol:1F407"}
"""Words a minute, and the picture of each."""
PITCHES = (25, 50, 75)
CAPTIONS, MARKS = "captions", "marks"
BACK = "back"
LEAST = 150


class HearingScreen(Screen):
    """The voice, how fast and how high it is, what is read by itself, and what shows while it speaks.

    A press tries it on at once, and the voice says a sentence.
    """

    colour = "about"
    nouns = frozenset({"me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("hearing")
        self._voices: Sequence[Any] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        self._rows = QuestionRows(around.look, around.shelf, self.t, "hearing", LEAST)
        self._rows.chosen.connect(self._choose)
        column.addWidget(self._rows, 1)
        self._work = SlowWork(self)
        found = around.speaker.voices()
        self._work.ask(found.result, self._voices_came, lambda _: self._voices_came(()))

    def title(self) -> str:
        return self.t("How I hear it")

    def sign(self) -> str:
        return signs.EAR

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.APP_VOICE, self.t("Press a voice to hear it. It stays your voice.")),
            (SPEEDS[125], self.t("Press how fast you want to hear it.")),
            (signs.READ, self.t("Choose what is read to you by itself.")),
            (signs.UNDO, self.t("Press Undo if you do not like it.")),
        )

    def leave(self) -> None:
        self._work.forget()

    def show_facts(self) -> None:
        voices, speed, pitch = self._of_voice(), self._of_speed(), self._of_pitch()
        self._rows.show_questions([voices, speed, *pitch, self._of_reading(), self._of_showing(), self._back()])

    def _voices_came(self, voices: Sequence[Any]) -> None:
        self._voices = voices
        self.show_facts()
        self.focus_what_came()

    def _of_voice(self) -> Question:
        t, me = self.around.t, self.life.person
        faces = voice_faces(self._voices, me.language, me.hearing, t)
        more = TileFace(t("More voices"), signs.MORE, colour="about", is_empty=True) if len(faces) > 1 else None
        now = voice_now(self._voices, me.language, me.hearing)
        # The chosen one is always among those that show.
        faces.sort(key=lambda one: one[0] != now)
        return Question("voice", t("Which voice?"), signs.APP_VOICE, tuple(faces), frozenset({now}), more)

    def _of_speed(self) -> Question:
        t = self.around.t
        names = (t("Very slow"), t("Slow"), t("In the middle"), t("Fast"))
        faces = [(str(wpm), _face(words, SPEEDS[wpm])) for wpm, words in zip(SPEEDS, names, strict=True)]
        now = str(self.life.person.hearing.words_a_minute)
        return Question("speed", t("How fast?"), signs.CLOCK, tuple(faces), frozenset({now}))

    def _of_pitch(self) -> list[Question]:
        """Only where the voice can."""
        t, me = self.around.t, self.life.person
        now = voice_now(self._voices, me.language, me.hearing)
        if not any(voice.id == now and voice.has_pitch for voice in self._voices or ()):
            return []
        names = (t("Low"), t("In the middle"), t("High"))
        faces = [
            (str(one), _face(words, wish_picture("pitch", one))) for one, words in zip(PITCHES, names, strict=True)
        ]
        return [
            Question(
                "pitch", t("How high is the voice?"), signs.MUSIC, tuple(faces), frozenset({str(me.hearing.pitch)})
            )
        ]

    def _of_reading(self) -> Question:
        t = self.around.t
        names = (t("Where I am"), t("Where I am, and each card"), t("Nothing"))
        faces = [
            (str(one), _face(words, wish_picture("reads", one)))
            for one, words in zip(ReadsByItself, names, strict=True)
        ]
        now = str(self.life.person.hearing.reads)
        return Question("reads", t("What is read by itself?"), signs.READ, tuple(faces), frozenset({now}))

    def _of_showing(self) -> Question:
        t, hearing = self.around.t, self.life.person.hearing
        faces = (
            (CAPTIONS, _face(t("The words at the bottom"), wish_picture("captions", "shown"))),
            (MARKS, _face(t("The card is marked"), wish_picture("marks", "marked"))),
        )
        shown = {CAPTIONS: hearing.has_captions, MARKS: hearing.marks_words}
        chosen = frozenset(key for key, is_shown in shown.items() if is_shown)
        return Question("shows", t("What do I see while it speaks?"), signs.GLASSES, faces, chosen)

    def _back(self) -> Question:
        words = self.t("Put it all back")
        face = TileFace(words, signs.BRING_BACK, self.t("You can undo it."), form=TileForm.ROW, colour="about")
        return Question(BACK, self.t("As it was at first"), signs.HOME, ((BACK, face),), is_wide=True)

    def _choose(self, question: str, answer: str) -> None:
        if answer in (MORE, MY_VOICES):
            if self._voices:
                self.around.go(Route("voices"))
            else:
                self.around.say(self.t("This computer has no voice. You can still use everything else."))
            return
        me, hearing = self.life.person, self.life.person.hearing
        wish = {
            "voice": lambda: hearing.with_voice(me.language, answer),
            "speed": lambda: replace(hearing, words_a_minute=int(answer)),
            "pitch": lambda: replace(hearing, pitch=int(answer)),
            "reads": lambda: replace(hearing, reads=ReadsByItself(answer)),
            "shows": partial(self._turned, answer),
            BACK: lambda: HEARD_AS_SPOKEN,
        }[question]()
        if wish != hearing:
            self.around.session.do(self, hear_it, wish)
        self.show_facts()
        if question in ("voice", "speed", "pitch"):
            self.around.say(self.t("Hello. This is how I speak."))

    def _turned(self, answer: str) -> Any:
        hearing = self.life.person.hearing
        if answer == CAPTIONS:
            return replace(hearing, has_captions=not hearing.has_captions)
        return replace(hearing, marks_words=not hearing.marks_words)


def _face(words: str, picture: str) -> TileFace:
    return TileFace(words, picture, colour="about")

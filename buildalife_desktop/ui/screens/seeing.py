"""How I see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout

from ...model.seeing_wishes import SEEN_AS_DRAWN, Shows
from ...model.verbs.me import like_it
from .. import signs
from ..around import Around
from ..look.look import TEXT_SIZES
from ..look.themes import CALM, THEMES
from ..look_picture import letters_picture, theme_picture
from ..widgets.question import Question
from ..widgets.question_rows import QuestionRows
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from ..wish_picture import wish_picture
from .screen import Screen

LEAST = 150
BACK = "back"
AS_DRAWN = {"theme": CALM.name, "text_percent": TEXT_SIZES[0], "seeing": SEEN_AS_DRAWN}


class SeeingScreen(Screen):
    """Colours, size of words, what tiles show, how far apart they are, and where the bar begins.

    Each answer is a picture of how it would be. A press tries it on at once; Undo takes it off again.
    """

    colour = "about"
    nouns = frozenset({"me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("seeing")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        self._rows = QuestionRows(around.look, around.shelf, self.t, "seeing", LEAST)
        self._rows.chosen.connect(self._choose)
        column.addWidget(self._rows, 1)

    def title(self) -> str:
        return self.t("How I see it")

    def sign(self) -> str:
        return signs.GLASSES

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PAINT, self.t("Press a picture to try it.")),
            (signs.LETTERS, self.t("Press how big you want the words.")),
            (signs.UNDO, self.t("Press Undo if you do not like it.")),
            (signs.BRING_BACK, self.t("Put it all back makes it as it was first.")),
        )

    def show_facts(self) -> None:
        self._rows.show_questions([*self._of_colours_and_words(), *self._of_tiles(), self._back()])

    def _of_colours_and_words(self) -> list[Question]:
        t, me = self.around.t, self.life.person
        names = (t("Calm"), t("Black and yellow"), t("Dark"), t("Soft"))
        themes = [(key, _face(words, theme_picture(key))) for key, words in zip(THEMES, names, strict=True)]
        sizes = (t("Normal"), t("A bit bigger"), t("Big"), t("Very big"), t("Biggest"))
        letters = [
            (str(size), _face(words, letters_picture(size))) for size, words in zip(TEXT_SIZES, sizes, strict=True)
        ]
        return [
            Question("theme", t("Which colours?"), signs.PAINT, tuple(themes), frozenset({me.theme})),
            Question("text", t("How big are words?"), signs.LETTERS, tuple(letters), frozenset({str(me.text_percent)})),
        ]

    def _of_tiles(self) -> list[Question]:
        t, seeing = self.around.t, self.life.person.seeing
        names = (t("Pictures and words"), t("Only pictures"), t("Only words"))
        shows = [(str(one), _face(words, wish_picture("shows", one))) for one, words in zip(Shows, names, strict=True)]
        gaps = [
            ("small", _face(t("Close together"), wish_picture("gaps", "small"))),
            ("big", _face(t("Far apart"), wish_picture("gaps", "big"))),
        ]
        sides = (t("On the left"), t("On the right"))
        if t.is_right_to_left:
            sides = (sides[1], sides[0])
        first, other = ("right", "left") if t.is_right_to_left else ("left", "right")
        bar = [
            ("first", _face(sides[0], wish_picture("bar", first))),
            ("other", _face(sides[1], wish_picture("bar", other))),
        ]
        begins = "other" if seeing.bar_is_left_handed else "first"
        gap = "big" if seeing.has_big_gaps else "small"
        return [
            Question("shows", t("What is on the cards?"), signs.PICTURES, tuple(shows), frozenset({str(seeing.shows)})),
            Question("gaps", t("How far apart are cards?"), signs.BOTH, tuple(gaps), frozenset({gap})),
            Question("bar", t("Where does the top row begin?"), signs.HAND, tuple(bar), frozenset({begins})),
        ]

    def _back(self) -> Question:
        words = self.t("Put it all back")
        face = TileFace(words, signs.BRING_BACK, self.t("You can undo it."), form=TileForm.ROW, colour="about")
        return Question(BACK, self.t("As it was at first"), signs.HOME, ((BACK, face),), is_wide=True)

    def _choose(self, question: str, answer: str) -> None:
        me = self.life.person
        wish: dict[str, object] = {
            "theme": lambda: {"theme": answer},
            "text": lambda: {"text_percent": int(answer)},
            "shows": lambda: {"seeing": replace(me.seeing, shows=Shows(answer))},
            "gaps": lambda: {"seeing": replace(me.seeing, has_big_gaps=answer == "big")},
            "bar": lambda: {"seeing": replace(me.seeing, bar_is_left_handed=answer == "other")},
            BACK: lambda: AS_DRAWN,
        }[question]()
        if any(getattr(me, name) != value for name, value in wish.items()):
            self.around.session.do(self, like_it, **wish)
        else:
            self.show_facts()


def _face(words: str, picture: str) -> TileFace:
    return TileFace(words, picture, colour="about")

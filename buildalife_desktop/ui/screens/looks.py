"""How it looks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from ...model.verbs.me import like_it
from .. import signs
from ..around import Around
from ..look.themes import THEMES
from ..look_picture import letters_picture, theme_picture
from ..widgets.question import Question
from ..widgets.question_rows import QuestionRows
from ..widgets.tile_face import TileFace
from .screen import Screen

SIZES = (100, 125, 150, 200, 300)
MOST_TOGETHER = 150


class LooksScreen(Screen):
    """Colours and size of words. A press tries them on at once; Undo takes them off again."""

    colour = "about"
    nouns = frozenset({"me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("looks")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        self._rows = [QuestionRows(around.look, around.shelf, self.t, "looks") for _ in range(2)]
        for rows in self._rows:
            rows.chosen.connect(self._choose)
            column.addWidget(rows, 1)

    def title(self) -> str:
        return self.t("How it looks")

    def sign(self) -> str:
        return signs.PAINT

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PAINT, self.t("Press colours to try them.")),
            (signs.LETTERS, self.t("Press how big you want the words.")),
            (signs.UNDO, self.t("Press Undo if you do not like it.")),
        )

    def show_facts(self) -> None:
        t, me = self.around.t, self.life.person
        names = (t("Calm"), t("Black and yellow"), t("Dark"), t("Soft"))
        themes = [(key, _face(words, theme_picture(key))) for key, words in zip(THEMES, names, strict=True)]
        sizes = (t("Normal"), t("A bit bigger"), t("Big"), t("Very big"), t("Biggest"))
        letters = [(str(size), _face(words, letters_picture(size))) for size, words in zip(SIZES, sizes, strict=True)]
        questions = [
            Question("theme", t("Which colours?"), signs.PAINT, tuple(themes), frozenset({me.theme})),
            Question("text", t("How big are words?"), signs.LETTERS, tuple(letters), frozenset({str(me.text_percent)})),
        ]
        self._show(questions, is_roomy=self.around.look.text_percent <= MOST_TOGETHER)

    def _show(self, questions: list[Question], *, is_roomy: bool) -> None:
        """Each question has half of the screen; with big letters they share it, in pages."""
        first, second = self._rows
        first.show_questions(questions[:1] if is_roomy else questions)
        second.show_questions(questions[1:] if is_roomy else [])
        second.setVisible(is_roomy)

    def _choose(self, question: str, answer: str) -> None:
        me = self.life.person
        wish: dict[str, object] = {"theme": answer} if question == "theme" else {"text_percent": int(answer)}
        if any(getattr(me, name) != value for name, value in wish.items()):
            self.around.session.do(self, like_it, **wish)
        else:
            self.show_facts()


def _face(words: str, picture: str) -> TileFace:
    return TileFace(words, picture, colour="about")

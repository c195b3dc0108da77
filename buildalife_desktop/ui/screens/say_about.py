"""All that is said about one side of an activity."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.statement import About, Statement, View
from .. import signs
from ..activity_questions import sign_of
from ..around import Around
from ..going_back import go_back_if
from ..route import Route
from ..statement_words import KEPT_APART, question_of, statement_face, view_sign, view_words
from ..widgets.question import Question
from ..widgets.question_rows import QuestionRows
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

ADD = "add:"
IN_A_LINE = 3


class SayAboutScreen(Screen):
    """Everything said, each a tile to change it; mine, my family's and my supporters' apart where they may differ."""

    nouns = frozenset({"activities", "statements", "me"})

    def __init__(self, around: Around, activity: str, about: About) -> None:
        super().__init__(around)
        self.setObjectName("say_about")
        self._activity, self._about = activity, about
        self._rows = QuestionRows(around.look, around.shelf, self.t, "say_about")
        self._rows.chosen.connect(self._choose)
        self.fill_with((self._rows, 1), (self.done_tile(), 0))

    def title(self) -> str:
        return question_of(self._about, self.around.t)

    def sign(self) -> str:
        return sign_of(self._about)

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.SPEAK, self.t("Press a plus to say something.")),
            (signs.WORDS, self.t("Press what was said to change it.")),
            (signs.FAMILY, self.t("What each of us says is kept apart.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._activity not in self.life.activities, self.around.back):
            return
        there = [
            one for one in self.life.statements.values() if (one.activity, one.about) == (self._activity, self._about)
        ]
        if self._about in KEPT_APART:
            lines = [line for view in View for line in self._of_view(view, there)]
        else:
            lines = self._lines(self.title(), self.sign(), there, View.MINE)
        self._rows.show_questions(lines)

    def _of_view(self, view: View, there: Sequence[Statement]) -> list[Question]:
        said = [one for one in there if one.view is view]
        return self._lines(view_words(view, self.around.t), view_sign(view, self.life), said, view)

    def _lines(self, words: str, sign: str, said: Sequence[Statement], view: View) -> list[Question]:
        """What was said and room for more, in lines; each line tells again what it is about."""
        t = self.around.t
        choices = [(one.id, statement_face(one, self.life, t, with_view=False, text_size=24)) for one in said]
        add = TileFace(
            t("Say something"), signs.PLUS, more=words, form=TileForm.ROW, colour="week", is_empty=True, text_size=24
        )
        choices.append((ADD + view, add))
        return [
            Question(f"{view}.{at}", words, sign, tuple(choices[at : at + IN_A_LINE]), is_wide=True)
            for at in range(0, len(choices), IN_A_LINE)
        ]

    def _choose(self, _line: str, key: str) -> None:
        given = {"view": View(key.removeprefix(ADD))} if key.startswith(ADD) else {"statement": key}
        self.around.go(Route("statement", activity=self._activity, about=self._about, **given))

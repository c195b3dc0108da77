"""One thing said about an activity."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.ids import new_id
from ...model.statement import About, Statement, View
from ...model.verbs.statements import say_about, unsay
from ...model.who_said import WhoSaid
from .. import signs
from ..activity_questions import sign_of
from ..around import Around
from ..asked_content import AskedContent
from ..going_back import go_back_if
from ..said_fact import SaidFact
from ..said_questions import BY_WHOM, view_question, who_said_question
from ..statement_words import KEPT_APART, question_of
from ..widgets.question_rows import QuestionRows
from .screen import Screen


class StatementScreen(Screen):
    """Words, a picture or my voice; who said it, and whose view it is. Kept as soon as there is something in it."""

    nouns = frozenset({"activities", "statements", "me"})

    def __init__(
        self, around: Around, activity: str, about: About, statement: str = "", view: View = View.MINE
    ) -> None:
        super().__init__(around)
        self.setObjectName("statement")
        kept = self.life.statements.get(statement)
        self._about = kept.about if kept else about
        new = Statement(statement or new_id(), activity, self._about, view=view, who_said=BY_WHOM[view])
        self._activity = activity
        self._fact = SaidFact(around, self, "statements", new, add=say_about, take_away=unsay, was_kept=bool(statement))
        self._content = AskedContent(around, self._fact, "statement", self.title, self.colour)
        self._rows = QuestionRows(around.look, around.shelf, self.t, "statement")
        self._rows.chosen.connect(self._choose)
        self._away = self.row_tile(around.t("Take away. Undo brings it back."), signs.TAKE_OFF, "statement.take_away")
        self._away.chosen.connect(self._fact.take_away)
        foot = self.side_by_side((self._away, 0), (self.done_tile(), 0))
        self.fill_with((self._content, 3), (self._rows, 4), (foot, 0))

    def title(self) -> str:
        return question_of(self._about, self.around.t)

    def sign(self) -> str:
        return sign_of(self._about)

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.SPEAK, self.t("Say it in words, with a picture, or with your voice.")),
            (signs.SPEAKING_UP, self.t("Choose who said it. A guess is all right.")),
            (signs.DONE, self.t("It is kept at once. Press Done to go back.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, self._is_gone, self.around.back):
            return
        one = self._fact.now
        self._content.show_fact()
        self._away.setVisible(self._fact.is_kept)
        rows = [who_said_question(one.who_said, self.around.t, self.colour)]
        if self._about in KEPT_APART:
            rows.insert(0, view_question(one.view, self.life, self.around.t, self.colour))
        self._rows.show_questions(rows)

    def _is_gone(self) -> bool:
        """Taken away, or undone; one that is only just begun is not gone."""
        return self._fact.is_gone or self._activity not in self.life.activities

    def _choose(self, question: str, key: str) -> None:
        if question == "view":
            self._fact.change(view=View(key), who_said=BY_WHOM[View(key)])
        else:
            self._fact.change(who_said=WhoSaid(key))

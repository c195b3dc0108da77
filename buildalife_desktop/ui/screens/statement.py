"""One thing said about an activity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.ids import new_id
from ...model.statement import About, Statement, View
from ...model.verbs.statements import say_about, unsay
from ...model.who_said import WhoSaid
from .. import signs
from ..activity_questions import sign_of
from ..around import Around
from ..content_answers import ContentAnswers
from ..going_back import go_back_if
from ..said_questions import BY_WHOM, view_question, who_said_question
from ..statement_words import KEPT_APART, question_of
from ..widgets.question_rows import QuestionRows
from ..widgets.said_content import SaidContent
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
        self._was_kept = bool(statement)
        self._new = Statement(new_id(), activity, self._about, view=view, who_said=BY_WHOM[view])
        self._id = statement or self._new.id
        self._content = SaidContent(around.look, around.shelf, self.t, "statement", self.colour)
        self._answers = ContentAnswers(around, self.title, lambda: self._statement, self._change)
        self._answers.listen_to(self._content)
        self._rows = QuestionRows(around.look, around.shelf, self.t, "statement")
        self._rows.chosen.connect(self._choose)
        self._away = self.row_tile(around.t("Take away. Undo brings it back."), signs.TAKE_OFF, "statement.take_away")
        self._away.chosen.connect(lambda: around.session.do(self, unsay, self._id))
        self._done = self.row_tile(around.t("Done"), signs.DONE, "statement.done")
        self._done.chosen.connect(around.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap - 4)
        column.addWidget(self._content, 3)
        column.addWidget(self._rows, 4)
        foot = QHBoxLayout()
        foot.setSpacing(around.look.gap)
        foot.addWidget(self._away)
        foot.addWidget(self._done)
        column.addLayout(foot)

    @property
    def _statement(self) -> Statement:
        """As it is kept, or as it is meant while there is nothing in it yet."""
        return self.life.statements.get(self._id, self._new)

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
        one = self._statement
        self._content.show_content(one.words, one.picture, one.voice)
        self._away.setVisible(self._id in self.life.statements)
        rows = [who_said_question(one.who_said, self.around.t, self.colour)]
        if self._about in KEPT_APART:
            rows.insert(0, view_question(one.view, self.life, self.around.t, self.colour))
        self._rows.show_questions(rows)

    def _is_gone(self) -> bool:
        """Taken away, or undone; one that is only just begun is not gone."""
        is_kept = self._id in self.life.statements
        was_kept, self._was_kept = self._was_kept, self._was_kept or is_kept
        return self._new.activity not in self.life.activities or (was_kept and not is_kept)

    def _choose(self, question: str, key: str) -> None:
        if question == "view":
            self._change(view=View(key), who_said=BY_WHOM[View(key)])
        else:
            self._change(who_said=WhoSaid(key))

    def _change(self, **changes: object) -> None:
        """Keep it so. With nothing in it there is nothing to keep; one that was there is taken away then."""
        session = self.around.session
        after = replace(self._statement, said_on=self.around.clock().date(), **changes)
        has_content = bool(after.words.strip() or after.picture or after.voice)
        if has_content:
            session.do(self, say_about, after)
        elif self._id in self.life.statements:
            session.do(self, unsay, self._id)
        else:
            self._new = after
        self.show_facts()

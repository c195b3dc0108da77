"""One thing said about me."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.about_me import is_waiting
from ...model.heading import Heading
from ...model.ids import new_id
from ...model.line import Line
from ...model.statement import View
from ...model.verbs.lines import check, is_not_so, put_right, say_line, unsay_line
from ...model.who_said import WhoSaid
from .. import signs
from ..around import Around
from ..content_answers import ContentAnswers
from ..going_back import go_back_if
from ..line_words import heading_sign, heading_words, who_said_it
from ..said_questions import BY_WHOM, is_it_right_question, view_question, who_said_question
from ..widgets.question import Question
from ..widgets.question_rows import QuestionRows
from ..widgets.said_content import SaidContent, said_faces
from .screen import Screen

MOST_ON_A_PAGE = 150
"""With bigger letters than this, in per cent, what is said is on a page of its own, and the day is told with it."""


class LineScreen(Screen):
    """Words, a picture or my voice; who said it and when. Kept as soon as there is something in it.

    What somebody else said asks me whether it is right, as long as I have not said so (content rule 21).
    """

    colour = "about"
    nouns = frozenset({"lines", "me", "people", "decisions", "steps"})

    def __init__(
        self, around: Around, heading: Heading, goes_with: str = "", line: str = "", view: View = View.MINE
    ) -> None:
        super().__init__(around)
        self.setObjectName("line")
        kept = self.life.lines.get(line)
        self._heading = kept.heading if kept else heading
        self._was_kept = bool(line)
        self._new = Line(new_id(), self._heading, goes_with=goes_with, view=view, who_said=BY_WHOM[view])
        self._id = line or self._new.id
        self._content = SaidContent(around.look, around.shelf, self.t, "line", self.colour)
        self._answers = ContentAnswers(around, self.title, lambda: self._line, self._change)
        self._answers.listen_to(self._content)
        self._by_me = ContentAnswers(around, self.title, lambda: self._line, self._put_right)
        self._who_and_when = self.words("", 20)
        self._rows = QuestionRows(around.look, around.shelf, self.t, "line")
        self._rows.chosen.connect(self._choose)
        self._away = self.row_tile(around.t("Take away. Undo brings it back."), signs.TAKE_OFF, "line.take_away")
        self._away.chosen.connect(lambda: around.session.do(self, unsay_line, self._id))
        self._done = self.row_tile(around.t("Done"), signs.DONE, "line.done")
        self._done.chosen.connect(around.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap - 4)
        column.addWidget(self._content, 3)
        column.addWidget(self._who_and_when)
        column.addWidget(self._rows, 4)
        foot = QHBoxLayout()
        foot.setSpacing(around.look.gap)
        foot.addWidget(self._away)
        foot.addWidget(self._done)
        column.addLayout(foot)

    @property
    def _line(self) -> Line:
        """As it is kept, or as it is meant while there is nothing in it yet."""
        return self.life.lines.get(self._id, self._new)

    def title(self) -> str:
        return heading_words(self._heading, self.around.t)

    def sign(self) -> str:
        return heading_sign(self._heading)

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.SPEAK, self.t("Say it in words, with a picture, or with your voice.")),
            (signs.SPEAKING_UP, self.t("Choose who said it. A guess is all right.")),
            (signs.DONE, self.t("It is kept at once. Press Done to go back.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, self._is_gone, self.around.back):
            return
        t, one = self.around.t, self._line
        is_kept = one.id in self.life.lines
        who = who_said_it(one, t) if is_kept else ""
        has_room = self.around.look.text_percent <= MOST_ON_A_PAGE
        self._content.show_content(one.words, one.picture, one.voice)
        self._content.setVisible(has_room)
        self._who_and_when.setText(who)
        self._who_and_when.setFont(self.around.look.font(20))
        self._who_and_when.setVisible(is_kept and has_room)
        self._away.setVisible(is_kept)
        rows = [who_said_question(one.who_said, t, self.colour)]
        if self._heading.is_kept_apart:
            rows.insert(0, view_question(one.view, self.life, t, self.colour))
        if is_kept and is_waiting(one):
            rows.insert(0, is_it_right_question(t, self.colour))
        if not has_room:
            rows.insert(0, self._content_question(one, who))
        self._rows.show_questions(rows)

    def _content_question(self, one: Line, who: str) -> Question:
        faces = said_faces(one.words, one.picture, one.voice, self.around.t, self.colour, who)
        return Question("content", self.t("What is said"), self.sign(), faces)

    def _is_gone(self) -> bool:
        """Taken away, or undone, or what it goes with is; one that is only just begun is not gone."""
        is_kept = self._id in self.life.lines
        was_kept, self._was_kept = self._was_kept, self._was_kept or is_kept
        noun = self._heading.goes_with
        has_owner = not noun or self._line.goes_with in getattr(self.life, noun)
        return not has_owner or (was_kept and not is_kept)

    def _choose(self, question: str, key: str) -> None:
        match question, key:
            case "is_it_right", "right":
                self.around.session.do(self, check, "lines", self._id, self._today)
                self.show_facts()
            case "is_it_right", "change":
                self._by_me.ask_again()
            case "is_it_right", _:
                self.around.session.do(self, is_not_so, "lines", self._id)
            case "content", _:
                self._answers.ask(key)
            case "view", _:
                self._change(view=View(key), who_said=BY_WHOM[View(key)])
            case _:
                self._change(who_said=WhoSaid(key))

    @property
    def _today(self) -> object:
        return self.around.clock().date()

    def _put_right(self, **content: str) -> None:
        """I changed what somebody else said: with something in it, it is checked by me."""
        after = replace(self._line, **content)
        if after.words.strip() or after.picture or after.voice:
            self.around.session.do(self, put_right, "lines", self._id, self._today, **content)
        else:
            self.around.session.do(self, is_not_so, "lines", self._id)
        self.show_facts()

    def _change(self, **changes: object) -> None:
        """Keep it so. With nothing in it there is nothing to keep; one that was there is taken away then."""
        session = self.around.session
        after = replace(self._line, said_on=self.around.clock().date(), **changes)
        has_content = bool(after.words.strip() or after.picture or after.voice)
        if has_content:
            session.do(self, say_line, after)
        elif self._id in self.life.lines:
            session.do(self, unsay_line, self._id)
        else:
            self._new = after
        self.show_facts()

"""One thing said about me."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.heading import Heading
from ...model.ids import new_id
from ...model.line import Line
from ...model.statement import View
from ...model.verbs.lines import say_line, unsay_line
from ...model.who_said import WhoSaid
from .. import signs
from ..around import Around
from ..asked_content import AskedContent
from ..content_answers import ContentAnswers
from ..going_back import go_back_if
from ..line_words import heading_sign, heading_words, who_said_it
from ..said_fact import SaidFact
from ..said_questions import BY_WHOM, is_it_right_question, view_question, who_said_question
from ..widgets.question import Question
from ..widgets.question_rows import QuestionRows
from ..widgets.said_content import said_faces
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
        new = Line(line or new_id(), self._heading, goes_with=goes_with, view=view, who_said=BY_WHOM[view])
        self._fact = SaidFact(around, self, "lines", new, add=say_line, take_away=unsay_line, was_kept=bool(line))
        self._content = AskedContent(around, self._fact, "line", self.title)
        self._by_me = ContentAnswers(around, self.title, lambda: self._fact.now, self._fact.put_right)
        self._who_and_when = self.words("", 20)
        self._rows = QuestionRows(around.look, around.shelf, self.t, "line")
        self._rows.chosen.connect(self._choose)
        self._away = self.row_tile(around.t("Take away. Undo brings it back."), signs.TAKE_OFF, "line.take_away")
        self._away.chosen.connect(self._fact.take_away)
        self.fill_with(
            (self._content, 3),
            (self._who_and_when, 0),
            (self._rows, 4),
            (self.side_by_side((self._away, 0), (self.done_tile(), 0)), 0),
        )

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
        t, one, is_kept = self.around.t, self._fact.now, self._fact.is_kept
        who = who_said_it(one, t) if is_kept else ""
        has_room = self.around.look.text_percent <= MOST_ON_A_PAGE
        self._content.show_fact()
        self._content.setVisible(has_room)
        self._who_and_when.setText(who)
        self._who_and_when.setFont(self.around.look.font(20))
        self._who_and_when.setVisible(is_kept and has_room)
        self._away.setVisible(is_kept)
        rows = [who_said_question(one.who_said, t, self.colour)]
        if self._heading.is_kept_apart:
            rows.insert(0, view_question(one.view, self.life, t, self.colour))
        if self._fact.is_waiting:
            rows.insert(0, is_it_right_question(t, self.colour))
        if not has_room:
            rows.insert(0, self._content_question(one, who))
        self._rows.show_questions(rows)

    def _content_question(self, one: Line, who: str) -> Question:
        faces = said_faces(one.words, one.picture, one.voice, self.around.t, self.colour, who)
        return Question("content", self.t("What is said"), self.sign(), faces)

    def _is_gone(self) -> bool:
        """Taken away, or undone, or what it goes with is; one that is only just begun is not gone."""
        noun = self._heading.goes_with
        has_owner = not noun or self._fact.now.goes_with in getattr(self.life, noun)
        return self._fact.is_gone or not has_owner

    def _choose(self, question: str, key: str) -> None:
        match question, key:
            case "is_it_right", "right":
                self._fact.is_right()
            case "is_it_right", "change":
                self._by_me.ask_again()
            case "is_it_right", _:
                self._fact.is_not_so()
            case "content", _:
                self._content.ask(key)
            case "view", _:
                self._fact.change(view=View(key), who_said=BY_WHOM[View(key)])
            case _:
                self._fact.change(who_said=WhoSaid(key))

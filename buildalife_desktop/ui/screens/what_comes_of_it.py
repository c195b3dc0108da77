"""What comes of what I said: offered, and never done by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.answer import Answer, Reply
from ...model.board_of_answers import board_of
from ...model.coming_of_it import activity_of, answers_that_say, is_hoped_for, is_kept
from ...model.hope import Hope
from ...model.ids import new_id
from ...model.part import Part
from ...model.sitting import Sitting
from ...model.verbs.boards import make_board
from ...model.verbs.coming_of_it import keep_answer, want_in_week
from ...model.verbs.hopes import hope_for
from ...model.verbs.together import together
from ...model.which_week import WhichWeek
from ...model.who_said import WhoSaid
from .. import signs
from ..around import Around
from ..choice_set_words import set_name
from ..coming_of_it_questions import ALL, MINE, about_mine, coming_of_it_questions
from ..going_back import go_back_if
from ..reply_told import answer_words
from ..route import Route
from ..widgets.nothing_here import NothingHere
from ..widgets.question_tabs import QuestionTabs
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

WEEK, HOPE = "week", "hope"
TALLEST = 130
MOST_BESIDE = 150
"""With bigger letters than this, in per cent, a sentence is only said: the pictures need the room."""


class WhatComesOfItScreen(Screen):
    """What I like and want to try, to be put on a board, on the week I want, or among my hopes.

    What I said of things I do already can be kept with them: one press each. What I don't like stays here.
    """

    colour = "choose"
    nouns = frozenset({"sittings", "answers", "activities", "placings", "hopes", "statements", "photos"})
    asks = True

    def __init__(self, around: Around, sitting: str) -> None:
        super().__init__(around)
        self.setObjectName("what_comes_of_it")
        self._sitting = sitting
        self._tabs = QuestionTabs(around.look, around.shelf, self.t, "what_comes_of_it", self.colour)
        self._tabs.chosen.connect(self._choose)
        self._nothing = NothingHere(around.look, around.shelf)
        self._stays = self.words("", 20)
        self._stays.setContentsMargins(4, 0, 4, 0)
        self._board = self._foot_tile("board", self._make_board)
        self._done = self._foot_tile("done", self._finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(around.look.gap - 4)
        for part in (self._tabs, self._nothing):
            column.addWidget(part, 1)
        column.addWidget(self._stays)
        row = QHBoxLayout()
        row.setSpacing(around.look.gap)
        row.addWidget(self._board)
        row.addWidget(self._done)
        column.addLayout(row)

    @property
    def _fact(self) -> Sitting | None:
        return self.life.sittings.get(self._sitting)

    def title(self) -> str:
        return self.t("What comes next?")

    def spoken_title(self) -> str:
        return f"{self.title()} {self._stays.text()}".strip()

    def sign(self) -> str:
        return signs.STAR

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.STAR, self.t("Press a picture to put it on the week you want.")),
            (signs.PICTURES, self.t("What you like can go on a board.")),
            (signs.WEEK, self.t("Keep what you said with things you do.")),
            (signs.LOCK, self.t("What you don't like stays here. It is not shared unless you ask.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._fact is None, self.around.back):
            return
        t, questions = self.around.t, coming_of_it_questions(self.life, self._sitting, self.around.t)
        self._tabs.setVisible(bool(questions))
        self._nothing.setVisible(not questions)
        if questions:
            self._tabs.show_questions(questions)
        else:
            self._nothing.tell(t("What you said is kept."), signs.CHOOSE)
        left = self._answers(Reply.DONT_LIKE)
        self._stays.setText(t("What you don't like stays here. It is not shared unless you ask.") if left else "")
        self._stays.setFont(self.around.look.font(20))
        self._stays.setVisible(bool(left) and self.around.look.text_percent <= MOST_BESIDE)
        self._show_foot(self._board, t("Put my likes on a board"), signs.PICTURES, "pictures")
        self._board.setVisible(bool(self._answers(Reply.LIKE)))
        self._show_foot(self._done, t("Done"), signs.DONE, self.colour)

    # --- what is offered

    def _answers(self, *replies: Reply) -> list[Answer]:
        return answers_that_say(self.life, self._sitting, replies)

    # --- what can be done

    def _choose(self, question: str, key: str) -> None:
        if question == MINE:
            self._keep(key)
            return
        t, answer = self.around.t, self.life.answers[key]
        self.around.go(
            Route(
                "question",
                title=answer_words(answer, t),
                question=t("What would you like to do with it?"),
                answers=(
                    (WEEK, t("Put it on the week I want"), signs.STAR),
                    (HOPE, t("Make it one of my hopes"), signs.HOPE),
                ),
                then=partial(self._do_with, key),
                about=(answer.picture, answer_words(answer, t)),
            )
        )

    def _do_with(self, answer: str, what: str) -> None:
        if answer not in self.life.answers:
            return
        if what == HOPE:
            self._hope(self.life.answers[answer])
            return
        then, picture = partial(self._put, answer), self.life.answers[answer].picture
        asks = self.t("Where does it go?")
        self.around.go(Route("week", which=WhichWeek.WANTED, asks=asks, then=then, picture=picture))

    def _put(self, answer: str, day: int, part: Part) -> None:
        if answer in self.life.answers:
            self.around.session.do(self, want_in_week, answer, day, part)

    def _hope(self, answer: Answer) -> None:
        one, today = activity_of(self.life, answer), self.around.clock().date()
        hope = Hope(
            new_id(),
            answer.words,
            answer.picture,
            activity=one.id if one else "",
            who_said=WhoSaid.ME,
            said_on=today,
            is_checked=True,
        )
        if is_hoped_for(self.life, answer):
            self.around.say(self.t("It is one of your hopes already."))
        else:
            self.around.session.do(self, hope_for, hope)

    def _keep(self, key: str) -> None:
        wanted = about_mine(self.life, self._sitting) if key == ALL else [self.life.answers[key]]
        new = [one for one in wanted if not is_kept(self.life, one)]
        if not new:
            self.around.say(self.t("It is kept already. Undo takes it back."))
            self.show_facts()
            return
        steps = [partial(keep_answer, answer=one.id, words=self._statement_words(one)) for one in new]
        self.around.session.do(self, together, *steps)

    def _statement_words(self, answer: Answer) -> str:
        return self.around.t.tell(answer.reply.said)

    def _make_board(self) -> None:
        """What I like, on a new board that is opened at once."""
        assert self._fact is not None
        name = set_name(self.life, self._fact.choice_set, self.around.t)
        title = self.t("What I like: {name}", name=name)
        likes, right_to_left = self._answers(Reply.LIKE), self.around.t.is_right_to_left
        board, pinned = board_of(self.life, likes, title, right_to_left=right_to_left)
        if self.around.session.do(self, make_board, board, *pinned):
            self.around.go(Route("board", board=board.id))

    def _finish(self) -> None:
        """Back to where the next set can be chosen."""
        self.around.home()
        self.around.go(Route("choose"))

    def _foot_tile(self, name: str, slot: Callable[[], None]) -> Tile:
        tile = self.row_tile("", "", f"what_comes_of_it.{name}")
        tile.setMinimumWidth(self.around.look.touch)
        tile.setMaximumHeight(max(self.around.look.touch + 8, min(self.around.look.px(84), TALLEST)))
        tile.chosen.connect(slot)
        return tile

    def _show_foot(self, tile: Tile, words: str, sign: str, colour: str) -> None:
        form = TileForm.STRONG if tile is self._board else TileForm.ROW
        tile.show_face(TileFace(words, sign, form=form, colour=colour, text_size=24))

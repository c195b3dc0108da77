"""My plan: my week, About me, my people and my boards on paper; and pages for whoever goes out with a camera."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...model.life import NOUNS
from ...model.picture import photo_sha256
from ...model.which_week import WhichWeek
from .. import signs
from ..around import Around
from ..board_paper_questions import board_questions, other_boards
from ..board_sign_picture import use_board_signs
from ..going_back import go_back_if
from ..handing_over import HandingOver
from ..page_on_screen import PageOnScreen
from ..paper import Paper, paper_of
from ..paper_choices import ACTIONS, BOARD, MY_PLAN, WEEK, PaperChoices, actions, actions_question, choice_questions
from ..paper_pages import page_aloud, page_made, page_words, sheet_for
from ..route import Route
from ..slow_work import SlowWork
from ..widgets.question import MORE, Question
from ..widgets.question_rows import QuestionRows
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

CHOICES_WIDE = 420
"""Pixels at 100 percent: two answers beside each other."""
WIDEST = 0.4


class HandOverScreen(Screen):
    """What I choose on the left; on the right the page, exactly as they get it, and what can be done with it.

    The page is made beside the window, again whenever a choice or my week has changed.
    """

    colour = "plan"
    nouns = frozenset(NOUNS)

    def __init__(self, around: Around, which: WhichWeek = WhichWeek.NOW, page: str = WEEK, board: str = "") -> None:
        super().__init__(around)
        self.setObjectName("hand_over")
        look, shelf, t = around.look, around.shelf, around.t
        use_board_signs(shelf)
        self._chosen = PaperChoices(which, page=page, board=board)
        self._only_board = board
        self._sheet: Any = None
        self._asked: Any = None
        self._work = SlowWork(self)
        self._handing = HandingOver(around, self._work, self)
        self._questions = QuestionRows(look, shelf, self.t, "hand_over")
        self._questions.chosen.connect(self._choose)
        without_a_yes = self.words(t("Photos of people who did not say yes are drawings here."))
        self._page = PageOnScreen(around, page_words(self._chosen, t), without_a_yes)
        self._page.chosen.connect(self._read)
        self._page.turned.connect(self._turn)
        self._actions = QWidget()
        buttons = QHBoxLayout(self._actions)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(look.gap - 8)
        self._buttons = {key: self._button(key, face) for key, face in actions(t)}
        for button in self._buttons.values():
            buttons.addWidget(button)
        self._lay_out()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(self.around.look.gap - 4)
        right.addWidget(self._page, 1)
        right.addWidget(self._actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(self.around.look.margin)
        row.addWidget(self._questions)
        row.addLayout(right, 1)

    def title(self) -> str:
        if self._only_board:
            return self.t("Print or save")
        return self.t("My plan") if self._chosen.page in MY_PLAN else self.t("Photos on paper")

    def sign(self) -> str:
        return signs.PRINT if self._only_board else signs.PLAN

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PAGE, self.t("You see the page just as they get it.")),
            (signs.READ, self.t("Press the page to hear it.")),
            (signs.PRINT, self.t("Press Print to put it on paper.")),
            (signs.USB, self.t("Or save it, and give it to someone.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, self._is_gone, self.around.back):
            return
        t, look = self.around.t, self.around.look
        shown = dict(actions(t, is_picture=self._chosen.is_picture))
        for key, button in self._buttons.items():
            button.setVisible(key in shown)
            if key in shown:
                button.show_face(replace(shown[key], form=TileForm.STRONG))
            button.setMaximumHeight(max(look.touch + 16, look.px(84)))
        fits = self._has_room_for_actions()
        self._actions.setVisible(fits and self._has_page())
        self._questions.show_questions(self._asked_now(acts=not fits and self._has_page()))
        self._questions.setFixedWidth(self._choices_wide())
        self._page.show_look()
        self._make_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.is_stale:
            self.show_facts()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._page.paper is not None:
            self._show_paper(self._page.paper)

    def leave(self) -> None:
        self._handing.leave()
        self.around.shelf.take_back_lent()

    # --- room

    def _choices_wide(self) -> int:
        return min(self.around.look.px(CHOICES_WIDE), self.width() // 2 - self.around.look.margin)

    def _has_room_for_actions(self) -> bool:
        """Whether all that can be done stands in one line under the page, with its words as large as they are."""
        needed = sum(button.sizeHint().width() + 12 for button in self._buttons.values() if not button.isHidden())
        room = self.width() - self._choices_wide() - 3 * self.around.look.margin
        wanted = self.around.look.px(CHOICES_WIDE)
        return needed <= room and wanted <= self.width() * WIDEST and self.height() > 5 * self.around.look.px(84)

    def _button(self, key: str, face: TileFace) -> Any:
        button = self.tile(face.words, face.picture, f"hand_over.{key}", form=TileForm.STRONG)
        button.chosen.connect(lambda: self._act(key))
        return button

    # --- the page

    def _is_gone(self) -> bool:
        return bool(self._only_board) and self._only_board not in self.life.boards

    def _has_page(self) -> bool:
        return self._chosen.page != BOARD or bool(self.life.boards)

    def _asked_now(self, *, acts: bool) -> list[Question]:
        """The questions, with what can be done among them where there is no room for it under the page."""
        chosen, t = self._chosen, self.around.t
        questions = [actions_question(t, is_picture=chosen.is_picture)] if acts else []
        if not self._only_board:
            questions += choice_questions(chosen, t)
        if chosen.page == BOARD:
            questions += board_questions(chosen, self.around, asks_board=not self._only_board)
        return questions

    def _make_page(self) -> None:
        """Ask for the page that is wanted now, unless it is there or on its way."""
        chosen = self._chosen
        sheet = sheet_for(chosen, self.life, self.around.t, self.around.clock())
        wanted = (sheet, chosen.paper, chosen.is_picture)
        self._page.tell_of_drawings(has_some=getattr(sheet, "has_stand_ins", False))
        if wanted == self._asked:
            return
        self._sheet, self._asked = sheet, wanted
        if sheet is None:
            self._handing.forget()
            self._page.show_no_board()
            return
        photos = {picture: self._photo(picture) for picture in sheet.pictures}
        self._handing.wait()
        self._work.ask(partial(page_made, sheet, photos, chosen), partial(self._take, wanted), self._tell_trouble)

    def _photo(self, picture: str) -> tuple[bytes, str] | None:
        sha256 = photo_sha256(picture)
        content = self.around.session.bytes_of("photos", sha256) if sha256 else None
        return (content, ".jpg") if content else None

    def _take(self, wanted: object, paper: Paper) -> None:
        """A page that is no longer the one wanted is not shown."""
        if wanted == self._asked:
            self._show_paper(paper)
            self._handing.go_on(paper, self._chosen.paper, self._chosen.page)

    def _tell_trouble(self, trouble: Exception) -> None:
        self._asked = None
        self._handing.tell_trouble(trouble)

    def _show_paper(self, paper: Paper) -> None:
        self._page.show_paper(paper, page_words(self._chosen, self.around.t))

    def _turn(self, step: int) -> None:
        paper = self._page.paper
        if paper is not None:
            turned = partial(paper_of, paper.content, paper.page + step)
            self._work.ask(turned, partial(self._take_turned, self._asked))

    def _take_turned(self, wanted: object, paper: Paper) -> None:
        if wanted == self._asked:
            self._show_paper(paper)

    def _read(self) -> None:
        if not self._has_page():
            self.around.go(Route("boards"))
        elif self._sheet is not None:
            self.around.read(page_aloud(self._sheet, self.around.t), self._page.tile)

    # --- choosing

    def _choose(self, question: str, answer: str) -> None:
        if question == ACTIONS:
            self._act(answer)
        elif question == "board" and answer == MORE:
            self.around.go(other_boards(self.around, self._choose_board))
        else:
            self._choose_on_paper(question, answer)

    def _choose_on_paper(self, question: str, answer: str) -> None:
        change: dict[str, Any] = {
            "week": lambda: {"which": WhichWeek(answer)},
            "days": lambda: {"shown": int(answer)},
            "paper": lambda: {"paper": answer},
            "page": lambda: {"page": answer},
            "ideas": lambda: {"ideas": answer},
            "shape": lambda: {"shape": answer},
            "board": lambda: {"board": answer},
            "form": lambda: {"form": answer},
        }[question]()
        self._chosen = self._chosen.having(**change)
        self.show_facts()

    def _choose_board(self, board: str) -> None:
        self._choose_on_paper("board", board)

    def _act(self, key: str) -> None:
        self._handing.hand_over(key)

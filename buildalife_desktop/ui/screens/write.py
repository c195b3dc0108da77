"""Write words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...access.alphabets import has_noun_capitals
from ...access.words_offered import MOST, words_offered
from ...access.writing import Writing
from ...model.hearing_wishes import ReadsByItself
from ...model.my_word import MyWord
from ...model.my_words import my_words
from ...model.verbs.names import tidy
from .. import signs
from ..around import Around
from ..slow_work import SlowWork
from ..symbol_drawers import symbols
from ..widgets.field_row import FieldRow
from ..widgets.letter_board import LetterBoard
from ..widgets.tile_face import TileFace
from ..widgets.word_field import WordField
from ..widgets.word_row import WordRow
from ..widgets.writing_foot import DONE, NUMBERS, RUB_OUT, RUB_OUT_WORD, SPACE, STEP_BACK, WORDS, WritingFoot
from ..writing_faces import BACK, CAPITAL, ON, drawn_words, letter_faces, names_in, sign_faces, word_face
from .screen import Screen

MOST_IN_PAGES = 96
MOST_WITH_WORDS = 150
"""Per cent of text up to which a tile as large as a letter has room for words."""


class WriteScreen(Screen):
    """Words for something, by keyboard or by one press at a time: words of my life with pictures, then letters.

    The words stand in a row over the letters; all of them fill the place of both when they are asked for.
    """

    colour = "week"
    nouns = frozenset({"activities", "people", "places", "ways", "things", "lines"})

    def __init__(self, around: Around, question: str, words: str, then: Callable[[str], None]) -> None:
        super().__init__(around)
        self.setObjectName("write")
        self._question, self._then = question, then
        self._writing = Writing(words, len(words))
        self._offered: list[MyWord] = []
        self._has_numbers = self._has_all_words = False
        self._work = SlowWork(self)
        self._field = WordField(around.look, around.t("Write here"), "write.words")
        self._field.show_words(words, len(words))
        self._hear = self.row_tile(around.t("Hear it"), signs.READ, "write.hear")
        self._row = WordRow(around.look, around.shelf, "write.word")
        whole = TileFace(around.t("All letters"), signs.WORDS, colour="week")
        self._board = LetterBoard(around.look, around.shelf, "write.letter", whole)
        self._pages = self.pages("write.offer")
        self._foot = WritingFoot(around.look, around.shelf, around.t, "write", self.colour)
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self._question

    def sign(self) -> str:
        return signs.WORDS

    def first_focus(self) -> QWidget:
        return self._field

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.NOW, self.t("Press words that are here.")),
            (signs.WORDS, self.t("Or write with the letters.")),
            (signs.RUB_OUT, self.t("Rub out what is not right.")),
            (signs.DONE, self.t("Press Done when it is right.")),
        )

    def show_facts(self) -> None:
        look, is_open = self.around.look, self.around.session.is_open
        self._field.setFont(look.font(28))
        self._top.fit()
        self._show_foot()
        self._mine = my_words(self.life) if is_open else []
        code = self.around.t.code
        names = names_in(self.life, code) if is_open else ()
        self._writing = self._writing.knowing(names, keep_capitals=has_noun_capitals(code))
        self._show_writing()
        # The first word sorts the names of all drawings: done before the first letter is written.
        self._work.ask(lambda: symbols(code).find("a", 1), lambda _: None)

    def step_back(self) -> bool:
        """Out of a group of letters, or from all words to the letters."""
        if self._has_all_words:
            self._turn_words()
        elif self._board.has_open_group:
            self._board.close_group()
        else:
            return False
        return True

    def leave(self) -> None:
        self._work.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A keyboard writes wherever the focus is."""
        if event.text().isprintable() and event.text().strip():
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._field.insert(event.text())
            self._take_typed()
        else:
            super().keyPressEvent(event)

    # --- how it lies

    def _lay_out(self) -> None:
        self._top = FieldRow(self.around.look, self._field, [self._hear])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(self.around.look.gap - 4)
        column.addWidget(self._top)
        column.addWidget(self._row)
        column.addWidget(self._board, 1)
        column.addWidget(self._pages, 1)
        column.addWidget(self._foot)
        self._pages.hide()

    def _connect(self) -> None:
        self._field.textEdited.connect(lambda _: self._take_typed())
        self._field.cursorPositionChanged.connect(lambda *_: self._take_caret())
        self._field.returnPressed.connect(self._finish)
        self._row.chosen.connect(self._take_word)
        self._pages.chosen.connect(self._take_word)
        self._board.chosen.connect(self._take_letter)
        self._hear.chosen.connect(self._say_all)
        self._foot.chosen.connect(self._do)

    # --- what is shown

    def _show_writing(self) -> None:
        """The field, what is offered for it, and the letters as they will be written."""
        self._field.show_words(self._writing.text, self._writing.caret)
        drawn = drawn_words(self._writing.begun, self.around.t.code)
        most = MOST_IN_PAGES if self._has_all_words else MOST
        self._offered = words_offered(self._writing, self._mine, drawn, most)
        faces = [word_face(word) for word in self._offered]
        if self._has_all_words:
            self._pages.show_page(0)
            self._pages.show_items(list(enumerate(faces)), smallest=QSize(165, 130))
        else:
            self._row.show_words(faces)
            self._row.setVisible(bool(self._mine))
            self._foot.tile(WORDS).setVisible(bool(self._mine))
            self._board.show_letters(self._numbers_and_signs() if self._has_numbers else self._letters())

    def _letters(self) -> list[tuple[str, TileFace]]:
        return letter_faces(self._writing, self.around.t.code)

    def _numbers_and_signs(self) -> list[tuple[str, TileFace]]:
        return sign_faces(self.around.t, is_large=self.around.look.text_percent > MOST_WITH_WORDS)

    def _show_foot(self) -> None:
        self._foot.show_state(has_numbers=self._has_numbers, has_words=self._has_all_words)

    # --- what is pressed

    def _take_typed(self) -> None:
        """A keyboard has written."""
        self._writing = self._writing.typed(*self._field.written())
        self._show_writing()

    def _take_caret(self) -> None:
        text, caret = self._field.written()
        if text == self._writing.text and caret != self._writing.caret:
            self._writing = self._writing.moved(caret - self._writing.caret)
            self._show_writing()

    def _take_letter(self, letter: str) -> None:
        face = dict(self._numbers_and_signs()).get(letter) if self._has_numbers else None
        self._say((face.aloud or face.words) if face else letter)
        match letter:
            case _ if letter == CAPITAL:
                self._writing = self._writing.capital()
                self._turn_numbers()
            case _ if letter in (BACK, ON):
                self._writing = self._writing.moved(1 if letter == ON else -1)
                self._show_writing()
            case _:
                self._writing = self._writing.letter(letter)
                self._show_writing()

    def _take_word(self, number: int) -> None:
        word = self._offered[number]
        self._say(word.words)
        self._writing = self._writing.word(word)
        if self._has_all_words:
            self._turn_words()
        self._show_writing()

    def _do(self, key: str) -> None:
        """A tile of the foot was pressed."""
        others = {NUMBERS: self._turn_numbers, WORDS: self._turn_words, DONE: self._finish}
        if key in others:
            others[key]()
            return
        now = self._writing
        ways = {SPACE: now.space, RUB_OUT: now.rub_out, RUB_OUT_WORD: now.rub_out_word, STEP_BACK: now.step_back}
        self._writing = ways[key]()
        # The last word is said, so that all can be followed by ear.
        self._say(self._writing.last_word or self._foot.tile(key).face.words)
        self._show_writing()

    def _turn_numbers(self) -> None:
        self._has_numbers = not self._has_numbers
        if self._has_all_words:
            self._turn_words()
        self._show_foot()
        self._show_writing()

    def _turn_words(self) -> None:
        """From the letters to all words and back; the focus goes to the tile that does it, where it would be lost."""
        self._has_all_words = not self._has_all_words
        if self._pages.isAncestorOf(self.focusWidget() or self) or not self._has_all_words:
            self._foot.tile(WORDS).setFocus()
        for part in (self._row, self._board):
            part.setVisible(not self._has_all_words)
        self._pages.setVisible(self._has_all_words)
        self._show_foot()
        self._show_writing()

    def _say_all(self) -> None:
        self.around.say(self._writing.finished() or self.t("Nothing is written yet."))

    def _say(self, words: str) -> None:
        """Said only where I like things to be read by themselves."""
        session = self.around.session
        if not session.is_open or session.life.person.hearing.reads is not ReadsByItself.NOTHING:
            self.around.say(words)

    def _finish(self) -> None:
        words = tidy(self._writing.finished())
        self.around.back()
        self._then(words)

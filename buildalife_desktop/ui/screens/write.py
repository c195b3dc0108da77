"""Write words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...model.verbs.names import tidy
from .. import signs
from ..around import Around
from ..my_drawers import my_words
from ..symbol_drawers import symbols
from ..widgets.tile_face import TileFace
from ..widgets.word_field import WordField
from .screen import Screen

MOST = 96
MOST_DRAWN = 12


class WriteScreen(Screen):
    """Words for something: written, or one of those in my life already, so that nobody has to write."""

    colour = "week"
    nouns = frozenset({"activities", "people", "places", "ways", "things"})

    def __init__(self, around: Around, question: str, words: str, then: Callable[[str], None]) -> None:
        super().__init__(around)
        self.setObjectName("write")
        self._question, self._then = question, then
        self._offered: list[tuple[str, str]] = []
        self._field = WordField(around.look, around.t("Write here"), "write.words")
        self._field.setText(words)
        self._field.textEdited.connect(lambda _: self._show_offers())
        self._field.returnPressed.connect(self._finish)
        self._pages = self.pages("write.offer")
        self._pages.chosen.connect(self._take)
        self._done = self.row_tile(around.t("Done"), signs.DONE, "write.done")
        self._done.chosen.connect(self._finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._field)
        column.addWidget(self._pages, 1)
        column.addWidget(self._done)

    def title(self) -> str:
        return self._question

    def sign(self) -> str:
        return signs.WORDS

    def first_focus(self) -> QWidget:
        return self._field

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WORDS, self.t("Write words, or ask someone to.")),
            (signs.NOW, self.t("Or press words that are here.")),
            (signs.DONE, self.t("Press Done when it is right.")),
        )

    def show_facts(self) -> None:
        self._field.setFont(self.around.look.font(28))
        self._done.setMaximumHeight(max(self.around.look.touch + 8, self.around.look.px(84)))
        self._show_offers()

    def _show_offers(self) -> None:
        """Words that hold what is written so far; all of mine where none do."""
        written = tidy(self._field.text()).casefold()
        mine = my_words(self.life) if self.around.session.is_open else []
        fitting = [offer for offer in mine if written in offer[1].casefold()]
        found = symbols(self.around.t.code).find(written, MOST_DRAWN) if written else []
        drawn = [(one.reference, one.name) for one in found]
        self._offered = _once([*fitting, *drawn] or mine)[:MOST]
        items = [
            (number, TileFace(words, picture, colour="week")) for number, (picture, words) in enumerate(self._offered)
        ]
        self._pages.show_page(0)
        self._pages.show_items(items, smallest=QSize(165, 130))

    def _take(self, key: object) -> None:
        assert isinstance(key, int)
        words = self._offered[key][1]
        self._field.setText(words)
        self.around.say(words)

    def _finish(self) -> None:
        words = tidy(self._field.text())
        self.around.back()
        self._then(words)


def _once(offers: list[tuple[str, str]]) -> list[tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for picture, words in offers:
        found.setdefault(words.casefold(), (picture, words))
    return list(found.values())

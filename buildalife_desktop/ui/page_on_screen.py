"""A page on the screen, just as others get it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from . import signs
from .around import Around
from .board_sign_picture import BOARDS
from .paper import Paper
from .picture_shelf import file_picture
from .widgets.note import Note
from .widgets.page_view import PageView
from .widgets.pager import Pager
from .widgets.tile import Tile
from .widgets.tile_face import TileFace

LYING = 2**0.5


class PageOnScreen(QWidget):
    """The page as big as there is room; under it whether it has drawings for photos, and its other pages."""

    chosen = Signal()
    turned = Signal(int)  # one page on (1) or back (-1)

    def __init__(self, around: Around, words: str, drawings_words: QLabel) -> None:
        """`words` are what the page is called; `drawings_words` say that photos without a yes are drawings here."""
        super().__init__()
        self._around, self._made = around, 0
        self.paper: Paper | None = None
        look, shelf, t = around.look, around.shelf, around.t
        face = TileFace(words, signs.PLAN, more=t("The page is being made."), colour="plan", text_size=28)
        self.tile = Tile(look, shelf, face, "hand_over.page")
        self.tile.chosen.connect(self.chosen)
        self._view = PageView(self.tile)
        self._note = Note(look, shelf, drawings_words, signs.LOCK)
        self._pager = Pager(look, shelf, t, "hand_over.pages", self)
        self._pager.turned.connect(self.turned)
        self._pager.show_page(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap - 4)
        column.addWidget(self._view, 1)
        column.addWidget(self._note)
        column.addWidget(self._pager)

    def tell_of_drawings(self, *, has_some: bool) -> None:
        """Whether photos of people who did not say yes are drawings on it (content rule 24)."""
        self._note.show_look()
        self._note.setVisible(has_some)

    def show_look(self) -> None:
        """As large as the look of the moment wants it."""
        if self.paper is not None:
            self._pager.show_page(self.paper.page, self.paper.pages)

    def show_paper(self, paper: Paper, words: str) -> None:
        """Show this page, called by these words."""
        t, shelf = self._around.t, self._around.shelf
        self.paper = paper
        self._made += 1
        picture = file_picture(Path(f"page {self._made}"))
        shelf.take_back_lent()
        shelf.lend_image(picture, paper.image)
        page = t("Page {page} of {pages}.", page=paper.page + 1, pages=paper.pages) if paper.pages > 1 else ""
        more = " ".join(part for part in (page, t("Press the page to hear it.")) if part)
        self.tile.show_face(TileFace(words, picture, more=more, colour="plan", hidden_words=True))
        self._view.show_shape(paper.shape)
        self._pager.show_page(paper.page, paper.pages)

    def show_no_board(self) -> None:
        """What to do instead of looking at a page."""
        words = self._around.t("You have no board yet. Press to begin one.")
        self.paper = None
        self.tile.show_face(TileFace(words, BOARDS, colour="pictures", text_size=28))
        self._view.show_shape(LYING)
        self._pager.show_page(0, 1)

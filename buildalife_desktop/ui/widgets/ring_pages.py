"""One ring's faces in pages, where a circle has no room for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..look.letters import paintable
from ..look.look import Look
from ..look.ring_tints import ring_tint
from ..picture_shelf import PictureShelf
from .tile_face import TileFace
from .tile_pages import TilePages

FACE = QSize(108, 132)
LETTERS = 21


class RingPages(QWidget):
    """The faces of one ring on the ground of that ring, under its name."""

    chosen = Signal(str)  # the key of the face that was chosen

    def __init__(self, look: Look, shelf: PictureShelf, t: Callable[..., str], name: str) -> None:
        super().__init__()
        self._look = look
        self._ring, self._rings = 1, 1
        self._name = QLabel()
        self._name.setWordWrap(True)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._nobody = QLabel()
        self._nobody.setWordWrap(True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = TilePages(look, shelf, t, name)
        self.pages.chosen.connect(lambda key: self.chosen.emit(str(key)))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.margin, look.gap, look.margin, look.gap)
        column.setSpacing(look.gap - 4)
        column.addWidget(self._name)
        column.addWidget(self._nobody, 1)
        column.addWidget(self.pages, 1)

    def show_ring(
        self,
        ring: tuple[int, int],
        words: str,
        faces: Sequence[tuple[str, TileFace]],
        picked: str = "",
        nobody: str = "",
    ) -> None:
        """Show a ring, (its number, how many there are), its name and its faces; `nobody` is said where it has none.

        The number 0 stands for those who have no ring yet.
        """
        if ring != (self._ring, self._rings):
            self.pages.show_page(0)
        self._ring, self._rings = ring
        self._name.setText(paintable(words))
        self._name.setFont(self._look.font(26, bold=True))
        self._nobody.setText(nobody)
        self._nobody.setFont(self._look.font(22))
        self._nobody.setVisible(not faces)
        self.pages.setVisible(bool(faces))
        big = [(key, replace(face, text_size=LETTERS)) for key, face in faces]
        self.pages.show_items(big, frozenset({picked} - {""}), FACE)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = ring_tint(theme, self._ring, self._rings) if self._ring else QColor(theme.paper)
        style = Qt.PenStyle.SolidLine if self._ring else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(theme.places["people"].strong), 3, style))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), self._look.corner, self._look.corner)
        painter.end()

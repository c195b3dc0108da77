"""A message that stays until it is answered."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from .. import signs
from ..look.letters import paintable
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .plain_picture import paint_picture
from .tile import Tile
from .tile_face import TileFace
from .tile_form import TileForm

SIDE = 64
BESIDE = 24


class Notice(QWidget):
    """What happened and what to do, under the bar, until somebody presses its one button (content rule 15)."""

    answered = Signal()  # its button was pressed; it goes when the focus has gone elsewhere

    def __init__(self, look: Look, shelf: PictureShelf) -> None:
        super().__init__()
        self._look, self._shelf = look, shelf
        self._picture = ""
        row = QHBoxLayout(self)
        row.setSpacing(look.gap)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setObjectName("notice.sentence")
        self.button = Tile(look, shelf, TileFace("OK", form=TileForm.ROW), "notice.answer")
        self.button.setSizePolicy(self.button.sizePolicy().Policy.Maximum, self.button.sizePolicy().Policy.Fixed)
        self.button.chosen.connect(self._answer)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)
        self.hide()

    def show_message(self, sentence: str, answer: str, picture: str = signs.SORRY) -> None:
        """Show it, in place of one that is there."""
        self._picture = picture
        self._make_room()
        self.sentence.setFont(self._look.font(22, bold=True))
        self.sentence.setText(paintable(sentence))
        self.button.show_face(TileFace(answer, signs.DONE, form=TileForm.ROW))
        self.show()
        self.button.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        edge = QRectF(self.rect()).adjusted(self._look.margin - 4, 4, -self._look.margin + 4, -4)
        painter.setPen(QPen(QColor(theme.ink), 3))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(edge, self._look.corner, self._look.corner)
        left = self._look.margin + BESIDE // 2
        if self._is_mirrored():
            left = self.width() - left - SIDE
        spot = QRect(left, (self.height() - SIDE) // 2, SIDE, SIDE)
        paint_picture(painter, spot, self._picture, self._look, self._shelf)
        painter.end()

    def _make_room(self) -> None:
        """For the picture, on the side where reading begins."""
        picture, plain = self._look.margin + SIDE + BESIDE, self._look.margin + BESIDE // 2
        left, right = (plain, picture) if self._is_mirrored() else (picture, plain)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(left, 12, right, 12)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _answer(self) -> None:
        self.answered.emit()
        self.hide()

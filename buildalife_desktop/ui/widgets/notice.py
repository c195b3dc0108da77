"""A message that stays until it is answered."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from .. import signs
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .tile import Tile
from .tile_face import TileFace
from .tile_form import TileForm


class Notice(QWidget):
    """What happened and what to do, under the bar, until somebody presses its one button (content rule 15)."""

    answered = Signal()  # its button was pressed; it is gone by then

    def __init__(self, look: Look, shelf: PictureShelf) -> None:
        super().__init__()
        self._look, self._shelf = look, shelf
        self._picture = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(look.margin + 76, 8, look.margin, 8)
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
        self.sentence.setFont(self._look.font(22, bold=True))
        self.sentence.setText(sentence)
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
        side = 56
        pixmap = self._shelf.pixmap(self._picture, QSize(side, side), self.devicePixelRatio())
        if pixmap is not None:
            right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = self.width() - self._look.margin - side - 12 if right_to_left else self._look.margin + 12
            painter.drawPixmap(left, (self.height() - int(pixmap.deviceIndependentSize().height())) // 2, pixmap)
        painter.end()

    def _answer(self) -> None:
        self.hide()
        self.answered.emit()

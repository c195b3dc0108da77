"""What a camera sees."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from ..look.look import Look

EDGE, NUMBER = 4, 150


class LivePicture(QLabel):
    """A big picture that goes on changing, or stands still; before the first one words, over it a big number."""

    def __init__(self, look: Look, colour: str) -> None:
        super().__init__()
        self._look, self._colour = look, colour
        self._image = QImage()
        self._number = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def image(self) -> QImage:
        """What is shown; null where there is nothing yet."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show this picture."""
        self._image = image
        self.update()

    def show_number(self, number: str) -> None:
        """A big number over the picture, or "" for none."""
        self._number = number
        self.update()

    def show_words(self, words: str) -> None:
        """What is said of it, and what stands there while there is no picture."""
        self.setFont(self._look.font(24, bold=True))
        self.setText(words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self._look.touch)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        theme, room = self._look.theme, QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        spot = self._spot(room)
        path = QPainterPath()
        path.addRoundedRect(spot, self._look.corner, self._look.corner)
        if self._image.isNull():
            painter.fillPath(path, QColor(theme.card))
            painter.setFont(self.font())
            painter.setPen(QColor(theme.ink))
            inside = spot.adjusted(2 * EDGE, 2 * EDGE, -2 * EDGE, -2 * EDGE).toRect()
            painter.drawText(inside, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter), self.text())
        else:
            painter.setClipPath(path)
            painter.drawImage(spot, self._image)
            painter.setClipping(False)
        painter.setPen(QPen(QColor(theme.places[self._colour].strong), EDGE))
        painter.drawPath(path)
        if self._number:
            self._paint_number(painter, spot.toRect())
        painter.end()

    def _spot(self, room: QRectF) -> QRectF:
        if self._image.isNull():
            return room
        size = self._image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        spot = QRectF(0, 0, size.width(), size.height())
        spot.moveCenter(room.center())
        return spot

    def _paint_number(self, painter: QPainter, spot: QRect) -> None:
        """On a round plate, so that it shows on any picture."""
        place = self._look.theme.places[self._colour]
        side = min(self._look.px(NUMBER), spot.width() * 2 // 3, spot.height() * 2 // 3)
        plate = QRect(0, 0, side, side)
        plate.moveCenter(spot.center())
        painter.setPen(QPen(QColor(place.on_strong), EDGE))
        painter.setBrush(QColor(place.strong))
        painter.drawEllipse(plate)
        font = self._look.font(20, bold=True)
        font.setPixelSize(side * 2 // 3)
        painter.setFont(font)
        painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), self._number)

"""A picture with words that cannot be pressed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf


class Sign(QLabel):
    """A picture with words under or beside it, in no card, so that nobody presses it. A badge may follow the words."""

    def __init__(
        self,
        look: Look,
        shelf: PictureShelf,
        words: str,
        picture: str,
        *,
        beside: bool = False,
        text_size: int = 21,
        badge: str = "",
        badge_colours: tuple[str, str] = ("", ""),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._shelf, self._picture = look, shelf, picture
        self._beside, self._text_size = beside, text_size
        self._badge, self._badge_colours = badge, badge_colours
        self.setText(words)
        self.setAccessibleName(" ".join(part for part in (words, badge) if part))

    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        words = metrics.horizontalAdvance(self.text())
        if self._beside:
            extra = (
                QFontMetrics(self._look.font(20, bold=True)).horizontalAdvance(self._badge) + 40 if self._badge else 0
            )
            return QSize(words + self._look.px(56) + 16 + extra, max(self._look.px(56), metrics.height()))
        return QSize(words + 8, self._look.px(60) + metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._metrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(self._look.font(self._text_size, bold=True))
        if self._beside:
            self._paint_beside(painter)
        else:
            self._paint_under(painter)
        painter.end()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._look.font(self._text_size, bold=True))

    def _paint_under(self, painter: QPainter) -> None:
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        words = painter.boundingRect(QRect(0, 0, self.width(), self.height()), flags, self.text())
        side = max(0, min(self._look.px(60), self.width(), self.height() - words.height()))
        top = (self.height() - side - words.height()) // 2
        self._paint_picture(painter, QRect((self.width() - side) // 2, top, side, side))
        painter.setPen(QColor(self._look.theme.ink))
        painter.drawText(QRect(0, top + side, self.width(), words.height()), flags, self.text())

    def _paint_beside(self, painter: QPainter) -> None:
        side = min(self._look.px(52), self.height())
        words_wide = painter.fontMetrics().horizontalAdvance(self.text())
        self._paint_picture(painter, self._mirrored(QRect(0, (self.height() - side) // 2, side, side)))
        painter.setPen(QColor(self._look.theme.ink))
        room = QRect(side + 12, 0, max(words_wide, self.width() - side - 12), self.height())
        painter.drawText(
            self._mirrored(room), int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), self.text()
        )
        if self._badge:
            self._paint_badge(painter, side + 24 + words_wide)

    def _paint_badge(self, painter: QPainter, left: int) -> None:
        painter.setFont(self._look.font(20, bold=True))
        metrics = painter.fontMetrics()
        spot = self._mirrored(
            QRect(
                left,
                (self.height() - metrics.height() - 8) // 2,
                metrics.horizontalAdvance(self._badge) + 28,
                metrics.height() + 8,
            )
        )
        ground, ink = self._badge_colours
        path = QPainterPath()
        path.addRoundedRect(spot, 10, 10)
        painter.fillPath(path, QColor(ground))
        painter.setPen(QColor(ink))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), self._badge)

    def _paint_picture(self, painter: QPainter, spot: QRect) -> None:
        plate = self._look.theme.plate
        if plate:
            path = QPainterPath()
            path.addRoundedRect(spot, 10, 10)
            painter.fillPath(path, QColor(plate))
            spot = spot.adjusted(4, 4, -4, -4)
        pixmap = self._shelf.pixmap(self._picture, spot.size(), self.devicePixelRatio())
        if pixmap is not None:
            size = pixmap.deviceIndependentSize().toSize()
            left, top = (spot.width() - size.width()) // 2, (spot.height() - size.height()) // 2
            painter.drawPixmap(spot.topLeft() + QRect(left, top, 0, 0).topLeft(), pixmap)

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

"""What is lit: a frame that lies over the window and cannot be touched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFocusFrame, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .plain_picture import paint_picture

AROUND = 9
THICK, INSIDE = 6, 5
DISC, LEAST_DISC = 66, 22
BADGE, PAD = 19, 10


class Light(QFocusFrame):
    """A ring of two colours around a tile, a frame around a group, a ring that fills for dwelling.

    Being the toolkit's own kind of frame, it takes no press, and screen readers do not see it.
    """

    def __init__(self, look: Look, shelf: PictureShelf, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._shelf = look, shelf
        self._around = QRect()
        self._share = 0.0
        self._each: list[QRect] = []
        self._badge: tuple[str, str] = ("", "")
        self._is_dashed = self._covers = False
        self.hide()

    @property
    def around(self) -> QRect:
        """What it is around, in the window's pixels; nothing while it is out."""
        return QRect(self._around) if self.isVisible() else QRect()

    @property
    def share(self) -> float:
        """How full the ring of dwelling is."""
        return self._share

    def light(
        self, around: QRect, badge: tuple[str, str] = ("", ""), *, each: Sequence[QRect] = (), covers: bool = False
    ) -> None:
        """Light this, or `each` of these inside it. With a badge, a picture and words, the frame is dashed.

        It may cover all that is inside.
        """
        each = list(each)
        if self.isVisible() and (around, badge, each, 0.0) == (self._around, self._badge, self._each, self._share):
            return
        self._each = each
        self._share, self._badge, self._is_dashed, self._covers = 0.0, badge, bool(badge[1]), covers
        self._put(around)

    def fill(self, around: QRect, share: float) -> None:
        """A ring in the middle of this, filled so far."""
        if share == self._share and around == self._around and self.isVisible():
            return
        self._share, self._badge, self._is_dashed = share, ("", ""), False
        self._put(around)

    def go_out(self) -> None:
        """Nothing is lit."""
        self._share = 0.0
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._share:
            self._paint_share(painter)
        else:
            for around in self._each or [self._around]:
                self._paint_frame(painter, around)
            if self._badge[1]:
                self._paint_badge(painter)
        painter.end()

    def _put(self, around: QRect) -> None:
        self._around = QRect(around)
        room = around.adjusted(-AROUND, -AROUND, AROUND, AROUND)
        window = self.parentWidget()
        assert window is not None
        self.setGeometry(room & window.rect())
        self.show()
        self.raise_()
        self.update()

    def _paint_frame(self, painter: QPainter, around: QRect) -> None:
        theme, corner = self._look.theme, self._look.corner
        # What stands at the edge of the window has its whole frame too.
        room = around.adjusted(-AROUND, -AROUND, AROUND, AROUND).translated(-self.pos()) & self.rect()
        edge = QRectF(room).adjusted(THICK / 2, THICK / 2, -THICK / 2, -THICK / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        style = Qt.PenStyle.DashLine if self._is_dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(theme.ring), THICK))
        if self._covers:
            painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(edge, corner + THICK, corner + THICK)
        step = (THICK + INSIDE) / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.ring_inside), INSIDE, style))
        painter.drawRoundedRect(edge.adjusted(step, step, -step, -step), corner, corner)

    def _paint_badge(self, painter: QPainter) -> None:
        """What the frame means, on a card in its middle."""
        look, (picture, words) = self._look, self._badge
        font = look.font(24, bold=True)
        metrics = QFontMetrics(font)
        side = max(metrics.height(), min(look.px(44), self.height() - 4 * PAD))
        wide = min(self.width() - 4 * PAD, metrics.horizontalAdvance(words) + side + 4 * PAD)
        card = QRect(0, 0, wide, side + 2 * PAD)
        card.moveCenter(self.rect().center())
        painter.setPen(Qt.PenStyle.NoPen if self._covers else QPen(QColor(look.theme.ring), 4))
        painter.setBrush(QColor(look.theme.card))
        painter.drawRoundedRect(QRectF(card), BADGE, BADGE)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = card.right() - PAD - side if is_mirrored else card.left() + PAD
        paint_picture(painter, QRect(left, card.top() + PAD, side, side), picture, look, self._shelf)
        room = card.adjusted(PAD, 0, -side - 2 * PAD, 0) if is_mirrored else card.adjusted(side + 2 * PAD, 0, -PAD, 0)
        painter.setFont(font)
        painter.setPen(QColor(look.theme.ink))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_share(self, painter: QPainter) -> None:
        theme = self._look.theme
        radius = max(LEAST_DISC, min(DISC, min(self.width(), self.height()) / 2 - AROUND - THICK))
        middle = QPointF(self.width() / 2, self.height() / 2)
        ring = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.ring), 16))
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor(theme.card), 10))
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor(theme.ring_inside), 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * self._share))

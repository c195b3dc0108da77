"""The bar at the top, the same everywhere."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ..look.letters import paintable
from ..look.look import TITLE, Look
from ..picture_shelf import PictureShelf
from .tile import Tile
from .tile_face import TileFace
from .tile_form import TileForm
from .tile_measures import smallest_size

HIGH = 92
SPACE = 14
HIGHEST_TITLE = 60  # big enough for everyone, and still on one line with the buttons
BEFORE = ("home", "back", "me")
AFTER = ("undo", "read", "help")
FEWER_WORDS = ((), ("me",), ("me", "back", "home"), BEFORE + AFTER)
"""Which buttons give up their words, step by step, where the bar is too narrow."""


class Bar(QWidget):
    """Home, my face and name, where I am, Undo, Read to me, Help: always there, always in the same place.

    Where large letters leave no room, buttons show their picture only (their words stay for the voice and screen
    readers), and the title takes a line of its own.
    """

    home = Signal()  # to the doors
    back = Signal()  # to where I came from
    me = Signal()  # to my own page
    undo = Signal()  # take back the newest change
    read = Signal()  # read the screen, or stop reading
    help = Signal()  # what can I do here?
    resized = Signal()  # its height has changed

    def __init__(self, look: Look, shelf: PictureShelf) -> None:
        super().__init__()
        self._look = look
        self._shelf = shelf
        self._sign = ""
        names = ("home", "back", "me", "title", "undo", "read", "help")
        self.tiles = {
            name: Tile(look, shelf, TileFace(name, form=TileForm.ROW), f"bar.{name}", parent=self)
            for name in names
            if name != "title"
        }
        self.title = QLabel(self)
        self.title.setObjectName("bar.title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self._put_in_reading_order(names)
        for name in self.tiles:
            self.tiles[name].chosen.connect(getattr(self, name))

    def show_place(self, title: str, sign: str) -> None:
        """Say where I am."""
        self._sign = sign
        self.title.setText(paintable(title))
        self.arrange()

    def show_tile(self, name: str, words: str, picture: str, more: str = "", form: TileForm = TileForm.ROW) -> None:
        """What a button of the bar shows."""
        self.tiles[name].show_face(TileFace(words, picture, more=more, form=form))

    def show_only(self, *names: str) -> None:
        """Which buttons are there at all."""
        for name, tile in self.tiles.items():
            tile.setVisible(name in names)
        self.arrange()

    def arrange(self) -> None:
        """Put everything in its place for the width there is."""
        font = self._look.font(TITLE, bold=True)
        font.setPixelSize(min(font.pixelSize(), HIGHEST_TITLE))
        self.title.setFont(font)
        for two_lines in (False, True):
            for hide_words in FEWER_WORDS:
                widths = {name: self._width(name, name in hide_words) for name in self.tiles}
                before, after = self._sum(widths, BEFORE), self._sum(widths, AFTER)
                if self.width() - before - after >= (0 if two_lines else self._title_wide()):
                    return self._place(widths, hide_words, before, after, two_lines)
        return self._place(widths, FEWER_WORDS[-1], before, after, two_lines=True)

    def sizeHint(self) -> QSize:
        return QSize(0, self._high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._look.theme
        painter.fillRect(self.rect(), QColor(theme.card))
        painter.fillRect(QRect(0, self.height() - 3, self.width(), 3), QColor(theme.bar_line))
        if self._sign and self._sign_spot.isValid():
            spot = self._sign_spot
            if theme.plate:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.plate))
                painter.drawRoundedRect(spot, 10, 10)
            pixmap = self._shelf.pixmap(self._sign, spot.size(), self.devicePixelRatio())
            if pixmap is not None:
                size = pixmap.deviceIndependentSize()
                painter.drawPixmap(spot.center() - QRect(0, 0, int(size.width()), int(size.height())).center(), pixmap)
        painter.end()

    _high = HIGH
    _sign_spot = QRect()

    def _put_in_reading_order(self, names: tuple[str, ...]) -> None:
        """Child order is reading order."""
        for name in names:
            (self.title if name == "title" else self.tiles[name]).raise_()

    def _sign_side(self) -> int:
        return min(self._look.px(56), HIGH - 20) if self._sign else 0

    def _title_wide(self) -> int:
        return self.title.fontMetrics().horizontalAdvance(self.title.text()) + self._sign_side() + 3 * SPACE

    def _width(self, name: str, hides_words: bool) -> int:
        tile = self.tiles[name]
        if tile.isHidden():
            return 0
        face = replace(tile.face, hidden_words=False)
        return self._look.touch + 8 if hides_words else smallest_size(face, self._look).width() + 8

    def _sum(self, widths: dict[str, int], names: tuple[str, ...]) -> int:
        return sum(widths[name] + SPACE for name in names if widths[name]) + self._look.margin

    def _place(
        self, widths: dict[str, int], hide_words: tuple[str, ...], before: int, after: int, two_lines: bool
    ) -> None:
        high = self._look.touch + 8
        top = (HIGH - 3 - high) // 2
        left = self._look.margin - 4
        right = self.width() - self._look.margin + 4 - sum(widths[n] + SPACE for n in AFTER if widths[n]) + SPACE
        for name, tile in self.tiles.items():
            face = tile.face
            if face.hidden_words != (name in hide_words):
                tile.show_face(_with_hidden_words(face, name in hide_words))
            if not widths[name]:
                continue
            at = left if name in BEFORE else right
            tile.setGeometry(self._mirrored(QRect(at, top, widths[name], high)))
            if name in BEFORE:
                left += widths[name] + SPACE
            else:
                right += widths[name] + SPACE
        self._place_title(before, after, two_lines)

    def _place_title(self, before: int, after: int, two_lines: bool) -> None:
        side = self._sign_side()
        metrics = self.title.fontMetrics()
        free = self.width() - 2 * self._look.margin if two_lines else self.width() - before - after
        room = free - side - SPACE
        bounds = metrics.boundingRect(QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), self.title.text())
        wide = min(room, bounds.width() + 8)
        line_high = max(side, bounds.height()) if two_lines else HIGH - 3
        start = self._look.margin if two_lines else before + max(0, (free - wide - side - SPACE) // 2)
        top = HIGH - 6 if two_lines else 0
        self._sign_spot = self._mirrored(QRect(start, top + (line_high - side) // 2, side, side))
        self.title.setGeometry(self._mirrored(QRect(start + side + SPACE, top, wide, line_high)))
        high = HIGH + line_high + 4 if two_lines else HIGH
        if high != self._high:
            self._high = high
            self.setFixedHeight(high)
            self.resized.emit()
        self.update()

    def _mirrored(self, rect: QRect) -> QRect:
        """Begun from the side where reading begins, or from the other one for those who press with the left hand."""
        if (self.layoutDirection() is Qt.LayoutDirection.RightToLeft) != self._look.seeing.bar_is_left_handed:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect


def _with_hidden_words(face: TileFace, hidden: bool) -> TileFace:
    return replace(face, hidden_words=hidden)

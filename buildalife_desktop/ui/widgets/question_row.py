"""One question and its answers."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ..look.look import Look
from ..picture_shelf import PictureShelf
from .plain_picture import paint_picture
from .question import Question
from .row_shape import RowShape
from .tile import Tile
from .tile_face import TileFace

SIGN = 52
LETTERS = 24


class QuestionRow(QWidget):
    """A question with its picture, and the tiles that answer it. Screen readers hear the question as a group."""

    chosen = Signal(str, str)  # the key of the question, and of the tile that was pressed

    def __init__(self, look: Look, shelf: PictureShelf, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._shelf, self._name = look, shelf, name
        self._question = Question("", "", "", ())
        self._shape = RowShape(1, 1, 0, 0, 0, 0)
        self._keys: list[str] = []
        self._sign_spot = QRect()
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._tiles: list[Tile] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def tiles(self) -> list[Tile]:
        """The tiles that are shown."""
        return self._tiles[: len(self._keys)]

    def show_question(self, question: Question, shape: RowShape) -> None:
        """Show this question in this shape."""
        self._question, self._shape = question, shape
        self.setAccessibleName(question.words)
        self._words.setText(question.words)
        self._words.setFont(self._look.font(LETTERS, bold=True))
        shown = question.tiles_for(shape.columns * shape.lines)
        self._keys = [key for key, _ in shown]
        while len(self._tiles) < len(shown):
            self._add_to_pool()
        for number, tile in enumerate(self._tiles):
            if number < len(shown):
                self._show_tile(tile, *shown[number])
            tile.setVisible(number < len(shown))
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.touch, self._shape.high)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_tile(self, tile: Tile, key: str, face: TileFace) -> None:
        is_chosen = key in self._question.chosen
        tile.setObjectName(f"{self._name}.{self._question.key}.{key}")
        tile.setCheckable(not face.is_empty and not self._question.is_wide)
        tile.set_chosen(is_chosen)
        if tile.face != face:
            tile.show_face(face)

    def _add_to_pool(self) -> None:
        number = len(self._tiles)
        tile = Tile(self._look, self._shelf, TileFace(""), parent=self)
        tile.setMinimumSize(1, 1)
        tile.clicked.connect(lambda: self.chosen.emit(self._question.key, self._keys[number]))
        self._tiles.append(tile)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        paint_picture(painter, self._sign_spot, self._question.sign, self._look, self._shelf)
        painter.end()

    def _arrange(self) -> None:
        shape, gap = self._shape, self._shape.gap
        side = self._look.px(SIGN) if shape.beside else min(self._look.px(SIGN), shape.above)
        heading_high = self.height() if shape.beside else shape.above
        heading_wide = shape.beside - gap if shape.beside else self.width()
        self._sign_spot = self._mirrored(QRect(0, (heading_high - side) // 2, side, side))
        words_left = side + 2 * gap if side else 0
        self._words.setGeometry(self._mirrored(QRect(words_left, 0, heading_wide - words_left, heading_high)))
        wide = (self.width() - shape.beside - gap * (shape.columns - 1)) / shape.columns
        high = (self.height() - shape.above - gap * (shape.lines - 1)) / shape.lines
        for number, tile in enumerate(self.tiles):
            left = shape.beside + (number % shape.columns) * (wide + gap)
            top = shape.above + (number // shape.columns) * (high + gap)
            # One that is left over has the whole line: no empty corner.
            is_left_over = shape.columns == 2 and number % 2 == 0 and number == len(self.tiles) - 1 > 0
            room = 2 * wide + gap if is_left_over else wide
            tile.setGeometry(self._mirrored(QRect(round(left), round(top), round(room), round(high))))
        self.update()

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

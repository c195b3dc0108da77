"""Several drawings in a row as one picture: the answers there are to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from ..model.picture import symbol_code
from ..pictures.symbol_files import has_symbol, symbol_path

ANSWERS = "answers"
"""The kind of these pictures, for `PictureShelf.draw_kind`."""
_BEGIN = f"{ANSWERS}:"
_BETWEEN = "+"


def answers_picture(pictures: Sequence[str]) -> str:
    """The picture of these drawings beside each other."""
    return _BEGIN + _BETWEEN.join(symbol_code(one) or "" for one in pictures)


def draw_answers(picture: str, size: QSize) -> QImage:
    """The drawings, as big as they can be in one row, or in two where there is more room that way."""
    codes = [one for one in picture.removeprefix(_BEGIN).split(_BETWEEN) if has_symbol(one)]
    rows = max((1, 2), key=lambda rows: _side(size, len(codes), rows))
    side, columns = _side(size, len(codes), rows), -(-len(codes) // rows)
    image = QImage(round(side * columns), round(side * rows), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, code in enumerate(codes):
        down, across = divmod(number, columns)
        in_row = min(columns, len(codes) - down * columns)
        left = (columns - in_row) / 2 + across
        QSvgRenderer(str(symbol_path(code))).render(painter, QRectF(left * side, down * side, side, side))
    painter.end()
    return image


def _side(size: QSize, count: int, rows: int) -> float:
    columns = max(1, -(-count // rows))
    return max(1.0, min(size.width() / columns, size.height() / rows))

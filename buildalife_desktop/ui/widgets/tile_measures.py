"""How big a tile has to be, and how its words break."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetrics

from ..look.letters import paintable
from ..look.look import Look
from .seen_face import seen_face
from .tile_face import TileFace
from .tile_form import TileForm

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
WRAP_BESIDE = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
SMALLEST_LETTERS = 14
PAD = 10
ROW_PICTURE = 42


def words_flags(form: TileForm) -> int:
    """How words lie on a tile of this form."""
    return WRAP_BESIDE if form in (TileForm.ROW, TileForm.FACE, TileForm.STRONG, TileForm.LINE) else WRAP


def fitted_font(words: str, face: TileFace, look: Look, room: QSize) -> tuple[QFont, str]:
    """Letters with which all words fit into `room`, and the words; only far too long ones are cut, at the smallest."""
    size = face.text_size
    flags = words_flags(face.form)
    while True:
        font = look.font(size, bold=True)
        if font.pixelSize() < SMALLEST_LETTERS:
            font.setPixelSize(SMALLEST_LETTERS)
        metrics = QFontMetrics(font)
        widest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
        needed = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), flags, words)
        if widest <= room.width() and needed.height() <= room.height():
            return font, words
        if font.pixelSize() <= SMALLEST_LETTERS:
            lines = max(1, room.height() // metrics.lineSpacing())
            width = int(room.width() * lines * 0.9)
            return font, metrics.elidedText(words, Qt.TextElideMode.ElideRight, width) if widest <= room.width() else (
                _broken(words, metrics, room)
            )
        size -= 1


def _broken(words: str, metrics: QFontMetrics, room: QSize) -> str:
    """Words with a letter run too long for one line, cut into lines that fit."""
    lines, line = [], ""
    for letter in _letters(words):
        if line and metrics.horizontalAdvance(line + letter) > room.width():
            lines.append(line)
            line = ""
        line += letter
    lines.append(line)
    most = max(1, room.height() // metrics.lineSpacing())
    if len(lines) > most:
        lines = [
            *lines[: most - 1],
            metrics.elidedText("".join(lines[most - 1 :]), Qt.TextElideMode.ElideRight, room.width()),
        ]
    return "\n".join(lines)


def _letters(words: str) -> list[str]:
    """Letters as people see them: a family of joined pictures is one, and cutting it would leave boxes."""
    finder, letters, begin = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, words), [], 0
    # The finder counts as UTF-16 does, where many of these pictures are two.
    coded = words.encode("utf-16-le", "surrogatepass")
    while (end := finder.toNextBoundary()) != -1:
        letters.append(coded[2 * begin : 2 * end].decode("utf-16-le", "surrogatepass"))
        begin = end
    return letters


def smallest_size(face: TileFace, look: Look) -> QSize:
    """The smallest size a tile is still good at: its longest word on one line, its picture still clear."""
    face = seen_face(face, look.seeing.shows)
    metrics = QFontMetrics(look.font(face.text_size, bold=True))
    words = "" if face.hidden_words else paintable(face.words)
    widest = min(max((metrics.horizontalAdvance(word) for word in words.split()), default=0), look.px(260))
    line = metrics.lineSpacing() if words else 0
    match face.form:
        case TileForm.ROW | TileForm.FACE | TileForm.STRONG:
            whole = min(metrics.horizontalAdvance(words), look.px(320))
            wide = (ROW_PICTURE + PAD * 3 if face.picture else PAD * 2) + whole + PAD
            return QSize(max(look.touch, wide), max(look.touch, line + PAD * 2))
        case TileForm.LINE:
            wide = look.touch + min(widest, look.px(260)) + 4 * PAD
            return QSize(wide, max(look.touch, line + PAD * 2))
        case TileForm.HEADING:
            return QSize(max(look.touch, widest + 2 * PAD), max(look.touch, line + PAD))
        case _:
            return QSize(max(look.touch, widest + 2 * PAD), max(look.touch, line + 60 + 2 * PAD))

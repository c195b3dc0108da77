"""What is said: in words, with a picture, or with my voice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from .. import signs
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .tile import Tile
from .tile_face import TileFace
from .tile_form import TileForm

BIG_LETTERS = 150
"""From this size of letters on, in per cent, pictures stand beside the words."""
_ANY = 16_777_215
PARTS = ("words", "picture", "voice")


class SaidContent(QWidget):
    """Three tiles side by side: its words, its picture, and my voice. Those that are there are marked."""

    words_asked = Signal()  # somebody wants to write words
    picture_asked = Signal()  # somebody wants to choose a picture
    voice_asked = Signal()  # somebody wants to speak

    def __init__(self, look: Look, shelf: PictureShelf, t: Callable[..., str], name: str, colour: str) -> None:
        super().__init__()
        self._look, self._t, self._colour = look, t, colour
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap - 4)
        self._words, self._picture, self._voice = (Tile(look, shelf, TileFace(""), f"{name}.{part}") for part in PARTS)
        for tile, asked in (
            (self._words, self.words_asked),
            (self._picture, self.picture_asked),
            (self._voice, self.voice_asked),
        ):
            tile.setMinimumWidth(look.touch)
            tile.chosen.connect(asked)
            row.addWidget(tile, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def tiles(self) -> tuple[Tile, Tile, Tile]:
        """Words, picture and voice."""
        return self._words, self._picture, self._voice

    def show_content(self, words: str, picture: str, voice: str, told: str = "") -> None:
        """Show what there is; "" where there is none yet. `told` is told after the words: who said it, and when."""
        is_big = self._look.text_percent > BIG_LETTERS
        faces = said_faces(words, picture, voice, self._t, self._colour, told)
        for tile, (_part, face) in zip(self.tiles, faces, strict=True):
            tile.show_face(replace(face, form=TileForm.ROW if is_big else TileForm.CARD))
            tile.setMaximumHeight(max(120, self._look.px(50)) if is_big else _ANY)
        self.setMaximumHeight(self._words.maximumHeight())


def said_faces(
    words: str, picture: str, voice: str, t: Callable[..., str], colour: str, told: str = ""
) -> tuple[tuple[str, TileFace], ...]:
    """The tiles of words, picture and voice, each with its key of PARTS."""
    asked = t("Another picture") if picture else t("Choose a picture")
    shown = (
        (words or t("Write words"), "" if words else signs.WORDS, bool(words), told),
        (asked, picture or signs.PICTURES, bool(picture), ""),
        (t("My voice"), signs.VOICE, bool(voice), ""),
    )
    return tuple(
        (part, TileFace(face_words, sign, more, colour=colour, is_marked=is_there, text_size=24))
        for part, (face_words, sign, is_there, more) in zip(PARTS, shown, strict=True)
    )

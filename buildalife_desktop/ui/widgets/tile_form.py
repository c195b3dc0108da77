"""How picture and words sit on a tile."""

from __future__ import annotations

from enum import Enum, auto


class TileForm(Enum):
    """How picture and words sit on a tile."""

    CARD = auto()  # picture above, words under it
    DOOR = auto()  # picture on a pale ground, words on a strong band
    ROW = auto()  # picture beside words
    HEADING = auto()  # words on a strong ground
    FACE = auto()  # a round picture beside words
    STRONG = auto()  # picture beside words on a strong ground: the main thing to do here
    ROUND = auto()  # a round picture, its words on a label under it, and no card
    LINE = auto()  # picture beside words, small lines and a note under the words

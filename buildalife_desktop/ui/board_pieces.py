"""The pictures of a board as its view is told to show them."""

from __future__ import annotations

from ..model.boards import card_in, names_on, pinned_on
from ..model.life import Life
from ..model.picture import photo_sha256
from ..model.pinned import Pinned
from ..words.language import Language
from .widgets.board_piece import BoardPiece
from .widgets.tile_face import TileFace


def pieces_of(life: Life, board: str, t: Language, picked: str) -> list[BoardPiece]:
    """All that is on a board, from back to front; `picked` is the id of the one that is picked, or ""."""
    names = names_on(life, board)
    pieces = []
    for one in pinned_on(life, board):
        name = names[one.id]
        words = name if isinstance(name, str) else t.tell(name)
        more = t("You have picked this one.") if one.id == picked else ""
        face = TileFace(words, one.picture, more=more, colour="pictures", aloud=words, voice=_voice(life, one))
        pieces.append(BoardPiece(one.id, card_in(life, one), one.picture, face))
    return pieces


def _voice(life: Life, one: Pinned) -> str:
    """My voice for this picture; where it has no words here, what I said of the photo."""
    photo = life.photos.get(photo_sha256(one.picture) or "")
    return one.voice or (photo.voice if photo and not one.caption else "")

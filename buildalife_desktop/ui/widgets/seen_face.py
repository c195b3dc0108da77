"""A tile's face as somebody wishes to see it: with pictures and words, pictures only, or words only."""

from __future__ import annotations

from dataclasses import replace

from ...model.seeing_wishes import Shows
from .tile_face import TileFace
from .tile_form import TileForm

_SENTENCES = (TileForm.LINE, TileForm.HEADING)
"""What stands there cannot be said by a picture."""
_ARE_THEMSELVES = ("file:", "board:", "board-ground:", "board-layout:", "paper:", "look:", "seen:", "heard:")
"""Pictures that are what is chosen, and do not stand for it."""


def seen_face(face: TileFace, shows: Shows) -> TileFace:
    """What is painted of a face. Its name and what is spoken of it stay whole."""
    match shows:
        case Shows.PICTURES if face.picture and face.form not in _SENTENCES:
            return replace(face, hidden_words=True, chips=tuple((picture, "") for picture, _ in face.chips if picture))
        case Shows.WORDS if face.words and not face.hidden_words and not _is_itself(face):
            form = TileForm.STRONG if face.form is TileForm.DOOR else face.form
            return replace(face, picture="", form=form, chips=tuple(("", words) for _, words in face.chips if words))
    return face


def _is_itself(face: TileFace) -> bool:
    is_my_photo = face.colour == "pictures" and face.picture.startswith("photo:")
    return is_my_photo or face.form is TileForm.ROUND or face.picture.startswith(_ARE_THEMSELVES)

"""What a tile shows."""

from __future__ import annotations

from dataclasses import dataclass

from .tile_form import TileForm


@dataclass(frozen=True)
class TileFace:
    """What a tile shows and is called: a silent face on a real button.

    `words` are shown, spoken and told to screen readers; `more` is told and spoken after them. `hidden_words` keeps
    them from being shown where the picture says it all (a plus). `colour` is the name of a place in the theme, or a
    day as `day 0` to `day 6`. `badge` is a short word in the corner, `is_empty` a dashed outline. `chips` are small
    pictures with words inside the card. `aloud` is what "Read to me" says, where that is not all that is told; `voice`
    is the sha256 of the person's own recording, which is heard instead. `called` is what screen readers call it, where
    that is more than the words. `corner` is a small picture in the corner of a round face.
    """

    words: str
    picture: str = ""
    more: str = ""
    note: str = ""
    form: TileForm = TileForm.CARD
    colour: str = ""
    badge: str = ""
    is_empty: bool = False
    is_dim: bool = False
    is_marked: bool = False
    hidden_words: bool = False
    text_size: int = 21
    chips: tuple[tuple[str, str], ...] = ()
    aloud: str | None = None
    voice: str = ""
    called: str = ""
    corner: str = ""

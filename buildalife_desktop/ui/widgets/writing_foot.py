"""What is done with what is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from .. import signs
from ..look.look import Look
from ..picture_shelf import PictureShelf
from .row_of_tiles import RowOfTiles
from .tile import Tile
from .tile_face import TileFace
from .tile_form import TileForm

SPACE, RUB_OUT, RUB_OUT_WORD, STEP_BACK, NUMBERS, WORDS, DONE = (
    "space rub_out rub_out_word step_back numbers words_or_letters done".split()
)
HIGH = 84


class WritingFoot(RowOfTiles):
    """Space, rubbing out, one step back, numbers, more words and done, always in the same places.

    `t` finds the words.
    """

    chosen = Signal(str)  # which of them was pressed: SPACE to DONE

    def __init__(self, look: Look, shelf: PictureShelf, t: Callable[..., str], name: str, colour: str) -> None:
        self._t, self._colour = t, colour
        self._by_key: dict[str, Tile] = {}
        for key, (words, picture) in self._faces(has_numbers=False, has_words=False).items():
            face = TileFace(words, picture, form=TileForm.ROW, colour=colour)
            self._by_key[key] = Tile(look, shelf, face, f"{name}.{key}")
        super().__init__(look, list(self._by_key.values()))
        for key, tile in self._by_key.items():
            tile.chosen.connect(lambda key=key: self.chosen.emit(key))

    def tile(self, key: str) -> Tile:
        """One of them."""
        return self._by_key[key]

    def show_state(self, *, has_numbers: bool, has_words: bool) -> None:
        """What there is to turn to, when numbers are shown, or all words; in the size of letters there is now."""
        for key, (words, picture) in self._faces(has_numbers=has_numbers, has_words=has_words).items():
            tile = self._by_key[key]
            tile.setMaximumHeight(max(self._look.touch + 8, self._look.px(HIGH)))
            if tile.face.words != words:
                tile.show_face(TileFace(words, picture, form=TileForm.ROW, colour=self._colour))
        self.fit()

    def _faces(self, *, has_numbers: bool, has_words: bool) -> dict[str, tuple[str, str]]:
        t = self._t
        return {
            SPACE: (t("Space"), signs.SPACE),
            RUB_OUT: (t("Rub out"), signs.RUB_OUT),
            RUB_OUT_WORD: (t("Rub out word"), signs.RUB_OUT_WORD),
            STEP_BACK: (t("One step back"), signs.UNDO),
            NUMBERS: ("A B C", signs.WORDS) if has_numbers else ("1 2 3", signs.NUMBERS),
            WORDS: (t("Letters"), signs.WORDS) if has_words else (t("More words"), signs.PLUS),
            DONE: (t("Done"), signs.DONE),
        }

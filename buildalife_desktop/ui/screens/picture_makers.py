"""Who made the pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from ...model.picture import photo
from ...model.said import Said
from ...pictures.credits import credits_for
from .. import signs
from ..around import Around
from ..symbol_drawers import symbols
from ..widgets.line_of_words import LineOfWords
from ..widgets.picture_lines import PictureLines
from .screen import Screen

NAMES_A_LINE = 8


class PictureMakersScreen(Screen):
    """Whose the drawings are and what may be done with them, as their licence asks; then everyone who drew one."""

    colour = "about"
    is_for_supporters = True
    nouns = frozenset({"photos"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("picture_makers")
        self._lines = PictureLines(around.look, around.shelf, self.t, "picture_makers")
        self._ready = self.row_tile(around.t("All right"), signs.DONE, "picture_makers.done")
        self._ready.chosen.connect(around.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._lines, 1)
        column.addWidget(self._ready)

    def title(self) -> str:
        return self.t("Who made the pictures")

    def sign(self) -> str:
        return signs.MAKERS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return ((signs.MAKERS, self.t("You see who drew the pictures.")),)

    def _from_packs(self) -> list[Said]:
        """Who made the pictures of this life that came with packs."""
        if not self.around.session.is_open:
            return []
        photos = self.life.photos
        return credits_for([photo(one) for one in photos], photos)

    def show_facts(self) -> None:
        t = self.around.t
        self._ready.setMaximumHeight(max(self.around.look.touch + 8, self.around.look.px(84)))
        lines = [
            LineOfWords(picture, t.tell(said)) for picture in (signs.LIKE, signs.USB) for said in credits_for([picture])
        ]
        lines += [LineOfWords(signs.PICTURES, t.tell(said)) for said in self._from_packs()]
        drawings = (one for group in symbols().groups() for one in symbols().in_group(group.id))
        names = sorted({one.by for one in drawings if one.by and one.source == "openmoji"})
        for at in range(0, len(names), NAMES_A_LINE):
            drew = t.joined(names[at : at + NAMES_A_LINE])
            lines.append(LineOfWords(signs.MAKERS, t("These people drew pictures: {names}.", names=drew)))
        self._lines.show_lines(lines)

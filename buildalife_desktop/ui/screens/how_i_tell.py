"""How I tell you things."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.chart import COLUMNS, ChartRow, chart
from ...model.heading import Heading
from ...model.line import Line
from ...model.verbs.lines import unsay_line
from .. import signs
from ..around import Around
from ..line_words import by_whom, content_picture, content_words, heading_sign, heading_words, not_checked
from ..route import Route
from ..widgets.column_heads import ColumnHeads
from ..widgets.nothing_here import NothingHere
from ..widgets.tile_face import TileFace
from ..widgets.tile_table import TileTable
from .screen import Screen

OFF = "off"
SHARES = (1, 1, 1, 0)
"""Three columns as wide as each other, and a small one to take a row off."""


class HowITellScreen(Screen):
    """A chart with three columns that never change places. An empty cell is a plus."""

    colour = "about"
    nouns = frozenset({"lines"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("how_i_tell")
        self._heads = ColumnHeads(around.look, around.shelf, SHARES)
        self._nothing = NothingHere(around.look, around.shelf)
        self._rows = TileTable(around.look, around.shelf, self.t, "how_i_tell", SHARES)
        self._rows.chosen.connect(self._choose)
        say = self.row_tile(around.t("Add one"), signs.PLUS, "how_i_tell.add")
        say.chosen.connect(lambda: around.go(Route("line", heading=Heading.WHEN_I_DO)))
        ideas = self.row_tile(
            around.t("Ideas"), signs.IDEAS, "how_i_tell.ideas", more=around.t("See what you could say.")
        )
        ideas.chosen.connect(lambda: around.go(Route("starters", heading=Heading.WHEN_I_DO)))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap)
        column.addWidget(self._heads)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._rows, 1)
        foot = QHBoxLayout()
        foot.setSpacing(around.look.gap)
        for tile in (say, ideas):
            foot.addWidget(tile)
        column.addLayout(foot)

    def title(self) -> str:
        return self.t("How I tell you things")

    def sign(self) -> str:
        return signs.SPEAK

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.SPEAK, self.t("Each row is one thing I do, and what it means.")),
            (signs.PLUS, self.t("Press a plus to say something there.")),
            (signs.WORDS, self.t("Press what was said to change it.")),
            (signs.TAKE_OFF, self.t("Press the bin to take a row off. Undo brings it back.")),
        )

    def show_facts(self) -> None:
        t = self.around.t
        self._heads.show_heads([(heading_words(heading, t), heading_sign(heading)) for heading in COLUMNS])
        rows = chart(self.life)
        self._rows.show_rows([self._row(row) for row in rows])
        self._rows.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if not rows:
            self._nothing.tell(t("What do you do when words are not enough?"), signs.SPEAK)

    def _row(self, row: ChartRow) -> list[tuple[object, TileFace]]:
        name = content_words(row.when_i_do, self.around.t)
        cells: list[tuple[object, TileFace]] = [
            (f"{heading.name.lower()}.{row.when_i_do.id}", self._cell(heading, row.under(heading), name))
            for heading in COLUMNS
        ]
        words = self.t("Take this row off. Undo brings it back.")
        off = TileFace(words, signs.TAKE_OFF, more=name, colour=self.colour, hidden_words=True)
        return [*cells, (f"{OFF}.{row.when_i_do.id}", off)]

    def _cell(self, heading: Heading, lines: Sequence[Line], name: str) -> TileFace:
        """The first thing said there, big; what else was said small under it; or room for one."""
        t, told = self.around.t, heading_words(heading, self.around.t)
        if not lines:
            words = t("{heading}: say something.", heading=told)
            return TileFace(words, signs.PLUS, more=name, colour=self.colour, is_empty=True, hidden_words=True)
        first, *others = lines
        more = [told, *(content_words(line, t) for line in others)]
        more += dict.fromkeys(words for line in lines for words in (by_whom(line, t), not_checked(line, t)) if words)
        return TileFace(
            content_words(first, t),
            content_picture(first) or signs.SPEAK,
            more=". ".join(more),
            badge=next((not_checked(line, t) for line in lines if not_checked(line, t)), ""),
            colour=self.colour,
            text_size=24,
            voice=first.voice,
            chips=tuple((content_picture(line), content_words(line, t)) for line in others),
        )

    def _choose(self, key: object) -> None:
        kind, _, row = str(key).partition(".")
        if kind == OFF:
            self.around.session.do(self, unsay_line, row)
            return
        heading = Heading[kind.upper()]
        given = {} if heading is Heading.WHEN_I_DO else {"goes_with": row}
        found = next(one for one in chart(self.life) if one.when_i_do.id == row).under(heading)
        if len(found) == 1:
            self.around.go(Route("line", heading=heading, line=found[0].id, **given))
        else:
            self.around.go(Route("lines", heading=heading, **given))

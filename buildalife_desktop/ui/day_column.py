"""One day as columns of cards, one for each part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..model.part import Part
from ..model.placing import Placing
from ..model.week import on_date, on_part
from ..model.which_week import WhichWeek
from . import signs
from .around import Around
from .placing_face import chips_of, empty_face, placing_face
from .widgets.sign import Sign
from .widgets.tile import Tile
from .widgets.tile_face import TileFace
from .widgets.tile_pages import TilePages

ADD = "add"


class DayColumn(QWidget):
    """A part of a day: its name, what is on it as big cards, and a plus to add to it."""

    def __init__(self, around: Around, name: str, chosen: Callable[[object], None]) -> None:
        super().__init__()
        self._around, self._name = around, name
        self._sign: Sign | None = None
        self._pages = TilePages(around.look, around.shelf, lambda m, /, **g: around.t(m, **g), name)
        self._pages.chosen.connect(chosen)
        self._add = Tile(around.look, around.shelf, TileFace("", signs.PLUS, is_empty=True), f"{name}.add")
        self._add.setFixedSize(around.look.touch + 8, around.look.touch + 8)
        self._add.chosen.connect(lambda: chosen(ADD))
        self._head = QHBoxLayout()
        self._head.addStretch(1)
        self._head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.look.gap - 8)
        column.addLayout(self._head)
        column.addWidget(self._pages, 1)

    def show_part(self, day: int, part: Part, placings: list[Placing], *, is_now: bool, is_past: bool) -> None:
        """Show what is on this part of the day; `placings` in the person's order."""
        t, life = self._around.t, self._around.session.life
        self._show_sign(day, part, t("now") if is_now else "")
        more = t("Add something on {day}, {part}", day=day, part=part.within)
        self._add.show_face(TileFace(more, signs.PLUS, is_empty=True, hidden_words=True, aloud=""))
        self._add.setVisible(bool(placings))
        items: list[tuple[object, TileFace]] = []
        for placing in placings:
            face = placing_face(life, placing, t, today=day if is_now else None)
            items.append((placing.id, replace(face, is_dim=is_past, chips=chips_of(life, placing), text_size=34)))
        if not items:
            items.append((ADD, empty_face(t, day, part, signs.PLUS)))
        self._pages.show_items(items, smallest=QSize(200, 120))

    def _show_sign(self, day: int, part: Part, badge: str) -> None:
        look = self._around.look
        if self._sign is not None:
            self._head.removeWidget(self._sign)
            self._sign.hide()
            self._sign.deleteLater()
        colour = look.theme.badge or look.theme.days[day]
        words = self._around.t.tell(part.said)
        self._sign = Sign(
            look,
            self._around.shelf,
            words,
            part.picture,
            beside=True,
            text_size=28,
            badge=badge,
            badge_colours=(colour.strong, colour.on_strong),
        )
        self._sign.setMinimumHeight(max(look.touch + 8, self._sign.minimumSizeHint().height()))
        self._head.insertWidget(0, self._sign)


def placings_on(around: Around, week: WhichWeek, day: int, part: Part, when: date | None) -> list[Placing]:
    """What is on: on a real date only what comes round then, else all of the week."""
    life = around.session.life
    return on_date(life, when, part) if when is not None else on_part(life, week, day, part)

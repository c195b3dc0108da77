"""A week as faces for the week table."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from ..model.life import Life
from ..model.part import Part
from ..model.week import on_part, only_in, parts_of_day
from ..model.which_week import WhichWeek
from ..share.mark import Mark
from ..words.language import Language
from . import signs
from .look.look import Look
from .placing_face import empty_face, placing_face
from .widgets.cell_faces import CellFaces
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

EMPTY = "empty"
DAY = "day"


class WeekView:
    """Turns a week of a life into faces: headings of days, parts, and cells with what is on them."""

    def __init__(self, life: Life, week: WhichWeek, t: Language, today: int) -> None:
        self._life, self._week, self._t = life, week, t
        self._today = today if week is WhichWeek.NOW else None
        self.parts = parts_of_day(life)

    def headings(self, days: list[int]) -> list[tuple[str, TileFace]]:
        """A tile for each day, keyed `day.0` for Monday."""
        return [(f"{DAY}.{day}", self._heading(day)) for day in days]

    def part_signs(self) -> list[tuple[str, str]]:
        """Words and picture of each part of the day."""
        return [(self._t.tell(part.said), part.picture) for part in self.parts]

    def cells(self, days: list[int], *, mark_differences: bool = False) -> list[list[CellFaces]]:
        """For each day a cell for each part; an empty one has one tile keyed `empty.<day>.<part>`."""
        different = only_in(self._life, self._week) if mark_differences else frozenset()
        return [[self._cell(day, part, different) for part in self.parts] for day in days]

    def _heading(self, day: int) -> TileFace:
        is_today = day == self._today
        note = self._t("today") if is_today else ""
        return TileFace(
            self._t.weekday(day),
            note=note,
            form=TileForm.HEADING,
            colour=f"day {day}",
            is_marked=is_today,
            text_size=24,
        )

    def _cell(self, day: int, part: Part, different: frozenset[str]) -> CellFaces:
        tiles: list[tuple[str, TileFace]] = []
        for placing in on_part(self._life, self._week, day, part):
            badge = ""
            if placing.id in different:
                badge = self._t.tell(Mark.of(self._week).said)
            tiles.append((placing.id, placing_face(self._life, placing, self._t, today=self._today, badge=badge)))
        if not tiles:
            face = empty_face(self._t, day, part, signs.PLUS)
            tiles.append((f"{EMPTY}.{day}.{part}", face))
        return CellFaces(day, part.value, tiles)


def days_that_fit(look: Look, t: Language, width: int, wanted: int) -> int:
    """How many days fit beside each other with their names whole: 7, 5, 3, 2 or 1, and never more than wanted."""
    metrics = QFontMetrics(look.font(22, bold=True))
    column = max(metrics.horizontalAdvance(t.weekday(day)) for day in range(7)) + 24
    return next(days for days in (7, 5, 3, 2, 1) if days <= wanted and (days * column <= width or days == 1))


def key_of_empty(key: str) -> tuple[int, Part] | None:
    """The day and part of an empty place's key, or None for another key."""
    kind, _, rest = key.partition(".")
    if kind != EMPTY:
        return None
    day, _, part = rest.partition(".")
    return int(day), Part(part)

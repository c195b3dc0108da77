"""A week as others see it: what stands where, before it is a PDF, a web page or a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..model.life import Life
from ..model.week import DAYS
from ..model.which_week import WhichWeek
from ..pictures.credits import credits_for
from ..words.language import Language
from .day_heading import DayHeading
from .entry import Entry
from .named_picture import NamedPicture
from .said_lines import SaidLines
from .sheet_words import my_face, name_words, page_words
from .week_entries import day_headings, entries_on, part_headings


@dataclass(frozen=True)
class WeekSheet:
    """A week as others see it, all in the reader's language and in the order of the screen.

    `cells[part][day]` holds what is on it, in the order of `parts` and `days`; an empty place is an empty tuple.
    `page_words` has the gaps `{page}` and `{pages}`, for only the one who sets the pages knows them.
    """

    language: str
    is_right_to_left: bool
    title: str
    title_picture: str
    which: WhichWeek
    name_words: str
    face: NamedPicture
    made_on: str
    page_words: str
    said: SaidLines
    days: tuple[DayHeading, ...]
    parts: tuple[NamedPicture, ...]
    cells: tuple[tuple[tuple[Entry, ...], ...], ...]
    credits_words: str = ""

    @property
    def pictures(self) -> tuple[str, ...]:
        """Every picture on the sheet, once, in the order they come."""
        entries = [entry for row in self.cells for cell in row for entry in cell]
        shown = [self.face, *self.parts]
        for entry in entries:
            shown += [entry.shown, *entry.beside]
        return tuple(dict.fromkeys([self.title_picture, *(one.picture for one in shown if one.picture)]))


def week_sheet(life: Life, which: WhichWeek, language: Language, today: date, days: Sequence[int] = DAYS) -> WeekSheet:
    """The week of a life. `days` are those on the screen: what is not on the screen is not on the paper (look.md)."""
    t = language
    sheet = WeekSheet(
        language=t.code,
        is_right_to_left=t.is_right_to_left,
        title=_title(life, which, t),
        title_picture="symbol:1F5D3",
        which=which,
        name_words=name_words(life, t),
        face=my_face(life, t),
        made_on=t.date(today),
        page_words=page_words(t),
        said=SaidLines.in_words(t),
        days=day_headings(days, t),
        parts=part_headings(life, t),
        cells=entries_on(life, which, days, t),
    )
    return replace(sheet, credits_words=" ".join(t.tell(said) for said in credits_for(sheet.pictures, life.photos)))


def _title(life: Life, which: WhichWeek, t: Language) -> str:
    """Which week it is is said once there are two of them."""
    if which is WhichWeek.WANTED:
        return t("My week how I want it")
    has_both = any(placing.week is WhichWeek.WANTED for placing in life.placings.values())
    return t("My week now") if has_both else t("My week")

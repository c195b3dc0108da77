"""About me as others see it: what a new support worker reads first, before it is a PDF or anything else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ..model.about_me import lines_under, one_page
from ..model.heading import Heading
from ..model.life import Life
from ..pictures.credits import credits_for
from ..words.language import Language
from .named_picture import NamedPicture
from .said_lines import SaidLines
from .sheet_words import my_face, name_words, page_words
from .told_heading import ToldHeading
from .told_line import ToldLine, told_line


@dataclass(frozen=True)
class AboutSheet:
    """About me, all in the reader's language: photo, name, my opening lines, exactly three headings (content rule 20).

    `page_words` has the gaps `{page}` and `{pages}`, for only the one who sets the pages knows them. `said` and
    `checked_words` tell at the foot of a page who said what is on it.
    """

    language: str
    is_right_to_left: bool
    is_upright: bool
    title: str
    name_words: str
    face: NamedPicture
    opening: tuple[ToldLine, ...]
    headings: tuple[ToldHeading, ...]
    made_on: str
    page_words: str
    said: SaidLines
    checked_words: str
    credits_words: str = ""

    @property
    def lines(self) -> tuple[ToldLine, ...]:
        """Every line on the sheet, in the order they come."""
        return (*self.opening, *(line for heading in self.headings for line in heading.lines))

    @property
    def pictures(self) -> tuple[str, ...]:
        """Every picture on the sheet, once, in the order they come."""
        shown = [self.face, *(heading.shown for heading in self.headings), *(line.shown for line in self.lines)]
        return tuple(dict.fromkeys(one.picture for one in shown if one.picture))


def about_sheet(life: Life, t: Language, today: date, *, is_upright: bool = True) -> AboutSheet:
    """About me of a life, for paper that stands or lies."""
    sheet = AboutSheet(
        language=t.code,
        is_right_to_left=t.is_right_to_left,
        is_upright=is_upright,
        title=t("About me"),
        name_words=name_words(life, t),
        face=my_face(life, t),
        opening=tuple(told_line(line, life, t) for line in lines_under(life, Heading.WHO_I_AM)),
        headings=tuple(
            ToldHeading(
                NamedPicture(t.tell(heading.said), heading.picture), tuple(told_line(line, life, t) for line in lines)
            )
            for heading, lines in one_page(life).items()
        ),
        made_on=t.date(today),
        page_words=page_words(t),
        said=SaidLines.in_words(t),
        checked_words=t("This page: I said it, or I checked it."),
    )
    return replace(sheet, credits_words=" ".join(t.tell(said) for said in credits_for(sheet.pictures, life.photos)))

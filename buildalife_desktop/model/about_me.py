"""What there is to read about me, and what waits for me to say whether it is right."""

from __future__ import annotations

from collections.abc import Mapping

from .decision import Decision
from .heading import ONE_PAGE, Heading
from .hope import Hope
from .life import Life
from .line import Line
from .statement import About, Statement, View
from .step import Step
from .who_said import WhoSaid

SAID_OF_ME = ("lines", "hopes", "steps", "decisions")
"""The nouns somebody else can say of me, in the order they wait."""

SaidOfMe = Line | Hope | Step | Decision

_ABOUT: Mapping[Heading, About] = {Heading.WORKING: About.WORKING, Heading.NOT_WORKING: About.NOT_WORKING}


def lines_under(life: Life, heading: Heading, goes_with: str = "", view: View | None = None) -> list[Line]:
    """The lines under a heading, in the order they came; of one view only where one is asked for."""
    return [
        line
        for line in life.lines.values()
        if (line.heading, line.goes_with) == (heading, goes_with) and view in (None, line.view)
    ]


def one_page(life: Life) -> dict[Heading, list[Line]]:
    """The page with exactly three headings, and what is under each (content rule 20)."""
    return {heading: lines_under(life, heading) for heading in ONE_PAGE}


def said_about_my_week(life: Life, heading: Heading, view: View) -> list[Statement]:
    """What is said of activities that belongs beside what is working or not working in my life, of one view."""
    about = _ABOUT.get(heading)
    return [one for one in life.statements.values() if one.about is about and one.view is view]


def is_waiting(fact: SaidOfMe) -> bool:
    """Whether it was not said by me, and I have not said yet whether it is right (content rule 21)."""
    return fact.who_said is not WhoSaid.ME and not fact.is_checked


def waiting_for_me(life: Life) -> list[tuple[str, SaidOfMe]]:
    """All that waits for me to say whether it is right: its noun, and it."""
    return [(noun, fact) for noun in SAID_OF_ME for fact in getattr(life, noun).values() if is_waiting(fact)]

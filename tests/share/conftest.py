"""Lives to put on paper, and ways to look at the paper."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterable
from datetime import date
from gettext import NullTranslations

import pytest

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.placing import Placing
from buildalife_desktop.model.rhythm import HowOften, Rhythm
from buildalife_desktop.model.way import Way
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.words.language import Language

TODAY = date(2026, 11, 23)

# As on the mock-up of the week: each part of the day from Monday to Sunday.
_LEONARD = {
    Part.MORNING: "Gardening 1F9D1-200D-1F33E, Food shopping 1F6D2, Gardening 1F9D1-200D-1F33E, Café work 2615, "
    "Life skills 1F4DA, -, Church 26EA",
    Part.AFTERNOON: "Cooking 1F373, Physio 1F9BE, The shop 1F3EA, Sport 26BD, -, My sister 1F46D, Sunday dinner 1F37D",
    Part.EVENING: "Jim 1F4FA, -, Social club 1F3B3, Jim 1F4FA, The pub 1F37A, My sister 1F46D, -",
}
_ONCE_A_MONTH = ("Social club", Rhythm(HowOften.MONTH, which=1))


class WeekMaker:
    """Puts activities on a week one after another, in a line that reads like the week."""

    def __init__(self, me: Me) -> None:
        self.life = Life(me={"me": me})

    def put(
        self,
        name: str,
        days: Iterable[int],
        part: Part,
        *,
        picture: str = "",
        week: WhichWeek = WhichWeek.NOW,
        rhythm: Rhythm | None = None,
        who_said: WhoSaid = WhoSaid.ME,
        **facts: object,
    ) -> WeekMaker:
        made = Activity(id=f"{name} {picture}", name=name, picture=picture, who_said=who_said)
        clock = facts.pop("starts_at", None)
        made = Activity(**{**vars(made), **facts})
        self.life = self.life.having("activities", made)
        for day in days:
            order = len(self.life.placings)
            self.life = self.life.having(
                "placings", Placing(str(order), made.id, week, day, part, order, rhythm or Rhythm(), clock)
            )
        return self


@pytest.fixture
def week_of() -> Callable[[Me], WeekMaker]:
    return WeekMaker


@pytest.fixture
def leonard() -> Life:
    """His week on the mock-up; Thursday has who comes along and how he gets there."""
    maker = WeekMaker(Me(name="Leonard", picture="symbol:1F471-200D-2642-FE0F"))
    maker.life = maker.life.having(
        "people", Person("grace", "Grace", "symbol:1F469-1F3FE"), Person("jim", "Jim", "symbol:1F474")
    ).having("ways", Way("lift", "Lift from Ruth", "symbol:1F697"), Way("walk", "Walk", "symbol:1F6B6"))
    for part, line in _LEONARD.items():
        for day, spot in enumerate(line.split(", ")):
            if spot != "-":
                name, _, code = spot.rpartition(" ")
                rhythm = _ONCE_A_MONTH[1] if name == _ONCE_A_MONTH[0] else None
                along = {"Café work": ("grace", "lift"), "Jim": ("jim", "walk")}.get(name)
                beside = {"who_with": (along[0],), "ways": (along[1],)} if along else {}
                maker.put(name, [day], part, picture=f"symbol:{code}", rhythm=rhythm, **beside)
    return maker.life


@pytest.fixture
def english() -> Language:
    return Language("en", NullTranslations())


@pytest.fixture
def arabic() -> Language:
    """Arabic days and dates. The sentences stay English here: what is looked at is the direction."""
    return Language("ar", NullTranslations())


@pytest.fixture
def no_photos() -> Callable[[str], None]:
    return lambda picture: None


@pytest.fixture
def very_full(week_of: Callable[[Me], WeekMaker]) -> Life:
    """Five activities in each part of each day, every one with a name of its own: 105 of them."""
    maker = week_of(Me(name="Penny", picture="symbol:1F475"))
    for part in (Part.MORNING, Part.AFTERNOON, Part.EVENING):
        for day in range(7):
            for at in range(5):
                maker.put(f"Thing {part[:3]}{day}{at}", [day], part, picture="symbol:1F373")
    return maker.life


@pytest.fixture
def words_on() -> Callable[[bytes], str]:
    """The words of a PDF in the order they are read, as one line."""
    return read_words


def read_words(pdf: bytes, *options: str) -> str:
    told = subprocess.run(["pdftotext", *options, "-raw", "-", "-"], input=pdf, check=True, capture_output=True)
    return " ".join(told.stdout.decode().split())

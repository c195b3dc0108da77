"""A week drawn as seven short lines, for tests: read into a Life, and drawn again from one.

    mon: Gardening | Gardening | Club (first)
    tue: Shopping @10:30 | |
    wed: | Swimming, Tea |
    ...

Parts of the day stand between bars: morning, afternoon, evening, and night where there is a fourth. Several in one
part have commas. In brackets is how often: (some), (2w 2026-01-06), (first) to (fourth), (last). After an @ is a clock
time. An activity's id is its name, and a placing's id says where it was drawn: `mon morning Gardening`.
"""

from __future__ import annotations

import re
from datetime import date, time

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.placing import Placing
from buildalife_desktop.model.rhythm import EVERY_WEEK, LAST, HowOften, Rhythm
from buildalife_desktop.model.week import on_part
from buildalife_desktop.model.which_week import WhichWeek

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WHICH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": LAST}
_ONE = re.compile(r"(?P<name>[^@(]+?)\s*(?:\((?P<rhythm>[^)]*)\))?\s*(?:@(?P<clock>\d\d:\d\d))?")


def life_from(drawing: str, week: WhichWeek = WhichWeek.NOW, life: Life | None = None) -> Life:
    """The life with this week in it; added to `life` where one is given. Days that are not drawn are empty."""
    life = life or Life()
    for line in filter(None, (line.strip() for line in drawing.splitlines())):
        name, _, parts = line.partition(":")
        for part, ones in zip(Part, parts.split("|"), strict=False):
            for order, one in enumerate(filter(None, (one.strip() for one in ones.split(",")))):
                placing = _placing(one, week, DAYS.index(name), part, order)
                life = life.having("activities", Activity(placing.activity, placing.activity))
                life = life.having("placings", placing)
    return life


def drawn(life: Life, week: WhichWeek = WhichWeek.NOW) -> str:
    """The week as seven short lines, each with its three parts, and the night where there is something in it."""
    return "\n".join(_line(life, week, day) for day in range(7))


def same(drawing: str) -> str:
    """The drawing as `drawn` would draw it: with all seven days, and no more blanks than it needs."""
    return drawn(life_from(drawing))


def where(life: Life, drawn_id: str) -> str:
    """The id of what now is in the spot: `mon morning Gardening`."""
    day, part, name = drawn_id.split(" ", 2)
    found = [
        one.id
        for one in on_part(life, WhichWeek.NOW, DAYS.index(day), Part(part))
        if life.activities[one.activity].name == name
    ]
    assert len(found) == 1, f"{len(found)} of {drawn_id} in\n{drawn(life)}"
    return found[0]


def _placing(one: str, week: WhichWeek, day: int, part: Part, order: int) -> Placing:
    read = _ONE.fullmatch(one)
    assert read, f"cannot read {one!r}"
    clock = time.fromisoformat(read["clock"]) if read["clock"] else None
    prefix = "" if week is WhichWeek.NOW else "wanted "
    spot = f"{prefix}{DAYS[day]} {part} {read['name']}"
    return Placing(spot, read["name"], week, day, part, order, _rhythm(read["rhythm"]), clock)


def _rhythm(word: str | None) -> Rhythm:
    if not word:
        return EVERY_WEEK
    if word == "some":
        return Rhythm(HowOften.SOME_WEEKS)
    if word.startswith("2w "):
        return Rhythm(HowOften.TWO_WEEKS, starts=date.fromisoformat(word[3:]))
    return Rhythm(HowOften.MONTH, which=_WHICH[word])


def _line(life: Life, week: WhichWeek, day: int) -> str:
    parts = [", ".join(_one(life, placing) for placing in on_part(life, week, day, part)) for part in Part]
    shown = parts if parts[-1] else parts[:-1]
    return f"{DAYS[day]}: {' | '.join(shown)}".replace("  ", " ").rstrip()


def _one(life: Life, placing: Placing) -> str:
    clock = f" @{placing.starts_at:%H:%M}" if placing.starts_at else ""
    return life.activities[placing.activity].name + _how_often(placing.rhythm) + clock


def _how_often(rhythm: Rhythm) -> str:
    match rhythm.how_often:
        case HowOften.SOME_WEEKS:
            return " (some)"
        case HowOften.TWO_WEEKS:
            return f" (2w {rhythm.starts})"
        case HowOften.MONTH:
            return f" ({next(word for word, which in _WHICH.items() if which == rhythm.which)})"
        case _:
            return ""

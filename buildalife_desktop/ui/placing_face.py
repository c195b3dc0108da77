"""How a placing looks on a tile, wherever it is shown."""

from __future__ import annotations

from ..model.life import Life
from ..model.part import Part
from ..model.placing import Placing
from ..model.rhythm import HowOften
from ..words.language import Language
from .activity_words import activity_told
from .widgets.tile_face import TileFace


def placing_face(life: Life, placing: Placing, t: Language, *, today: int | None, badge: str = "") -> TileFace:
    """The face of a placing on the week: its activity, its clock time and rhythm in the corner, today marked."""
    activity = life.activities[placing.activity]
    words = activity.name or t("A picture")
    where = t("{day}, {part}", day=placing.day, part=placing.part.within)
    often = placing_badge(placing, t, has_clock_times=life.person.has_clock_times)
    return TileFace(
        activity.name,
        activity.picture,
        more=f"{where}. {activity_told(life, placing.activity, t)}",
        badge=", ".join(part for part in (badge, often) if part),
        colour=f"day {placing.day}",
        is_marked=placing.day == today,
        voice=activity.voice,
        aloud=t("{part}: {activity}.", part=placing.part.said, activity=words),
    )


def placing_badge(placing: Placing, t: Language, *, has_clock_times: bool) -> str:
    """The clock time where wanted, and how often where not every week, in a few words."""
    clock = t.time(placing.starts_at) if placing.starts_at and has_clock_times else ""
    often = {
        HowOften.EVERY_WEEK: "",
        HowOften.TWO_WEEKS: t("2 weeks"),
        HowOften.MONTH: t("Once a month"),
        HowOften.SOME_WEEKS: t("Some weeks"),
    }[placing.rhythm.how_often]
    return ", ".join(part for part in (clock, often) if part)


def empty_face(t: Language, day: int, part: Part, plus: str) -> TileFace:
    """The face of an empty part of a day: a dashed place with a plus."""
    words = t("Put something on {day}, {part}", day=day, part=part.within)
    return TileFace(words, plus, colour=f"day {day}", is_empty=True, hidden_words=True, aloud="")


def chips_of(life: Life, placing: Placing) -> tuple[tuple[str, str], ...]:
    """Who with, how I get there and where, as pictures with words."""
    activity = life.activities[placing.activity]
    people = [life.people[one] for one in activity.who_with]
    ways = [life.ways[one] for one in activity.ways]
    places = [life.places[one] for one in activity.places]
    return tuple((one.picture, one.name) for one in (*people[:2], *ways[:1], *places[:1]))

"""From the facts of a life to what stands in each place of a week."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.activity import Activity
from ..model.life import Life
from ..model.part import Part
from ..model.picture import NO_PICTURE
from ..model.placing import Placing
from ..model.rhythm import HowOften
from ..model.week import on_part, only_in, parts_of_day
from ..model.which_week import WhichWeek
from ..model.who_said import WhoSaid
from ..words.language import Language
from . import colours
from .day_heading import DayHeading
from .entry import Entry
from .mark import Mark
from .named_picture import NamedPicture
from .shared_pictures import face_of, shared_picture

ROOM_FOR_PEOPLE = 2
"""So many days leave room for who comes along and how I get there, as on the screen."""


def day_headings(days: Sequence[int], t: Language) -> tuple[DayHeading, ...]:
    """These days with their names and colours."""
    return tuple(DayHeading(day, t.weekday(day), colours.DAYS[day]) for day in days)


def part_headings(life: Life, t: Language) -> tuple[NamedPicture, ...]:
    """The parts of a day this person sees."""
    return tuple(NamedPicture(t.tell(part.said), part.picture) for part in parts_of_day(life))


def entries_on(
    life: Life, which: WhichWeek, days: Sequence[int], t: Language
) -> tuple[tuple[tuple[Entry, ...], ...], ...]:
    """What is on each part of each day: first by part, then by day."""
    marked = _marked(life, which)
    has_room = len(days) <= ROOM_FOR_PEOPLE
    return tuple(
        tuple(
            tuple(
                _entry(life, placing, placing.id in marked, has_room, t) for placing in on_part(life, which, day, part)
            )
            for day in days
        )
        for part in parts_of_day(life)
    )


def _marked(life: Life, which: WhichWeek) -> frozenset[str]:
    """What only this week has. A week alone has nothing to differ from."""
    weeks = {placing.week for placing in life.placings.values()}
    return only_in(life, which) if len(weeks) == len(WhichWeek) else frozenset()


def _entry(life: Life, placing: Placing, is_marked: bool, has_room: bool, t: Language) -> Entry:
    activity = life.activities[placing.activity]
    mark = Mark.of(placing.week) if is_marked else None
    has_clock = life.person.has_clock_times and placing.starts_at is not None
    return Entry(
        shown=NamedPicture(
            activity.name,
            shared_picture(life, activity.picture, NO_PICTURE),
            _alt(activity, placing.day, placing.part, t),
        ),
        how_often="" if placing.rhythm.how_often is HowOften.EVERY_WEEK else t.tell(placing.rhythm.said),
        clock=t.time(placing.starts_at) if has_clock and placing.starts_at else "",
        mark=mark,
        mark_words=t.tell(mark.said) if mark else "",
        beside=_beside(life, activity) if has_room else (),
        is_said_by_me=activity.who_said is WhoSaid.ME,
    )


def _alt(activity: Activity, day: int, part: Part, t: Language) -> str:
    """The picture in words. It names the day and the part: a reader who goes line by line hears where they are."""
    if not activity.name:
        return t("{day}, {part}: a picture", day=day, part=part.said)
    return t("{day}, {part}: a picture of {name}", day=day, part=part.said, name=activity.name)


def _beside(life: Life, activity: Activity) -> tuple[NamedPicture, ...]:
    """Who comes along, how I get there, and where."""
    people = (life.people[one] for one in activity.who_with)
    ways = (life.ways[one] for one in activity.ways)
    places = (life.places[one] for one in activity.places)
    return (
        *(NamedPicture(person.name, face_of(life, person)) for person in people),
        *(NamedPicture(way.name, shared_picture(life, way.picture, NO_PICTURE)) for way in ways),
        *(NamedPicture(place.name, shared_picture(life, place.picture, NO_PICTURE)) for place in places),
    )

"""Everything in a life that has somebody in it: what they hold up."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from .activity import Activity
from .life import Life
from .my_pictures import my_photos
from .part import Part
from .picture import NO_PICTURE, photo, photo_sha256
from .placing import Placing
from .said import Said
from .seeing import does_with
from .which_week import WhichWeek


class TheirPart(StrEnum):
    """What somebody has to do with an activity: the field of Activity they are in."""

    WITH = "who_with"
    HELPS = "helpers"
    TAKES_ME = "takes_me"

    @property
    def said(self) -> Said:
        """It in words."""
        return _PARTS[self]


_PARTS = {
    TheirPart.WITH: Said("We do it together"),
    TheirPart.HELPS: Said("Helps me"),
    TheirPart.TAKES_ME: Said("Takes me there"),
}


@dataclass(frozen=True)
class FaceThread:
    """All that has one person in it, as ids in the order it is told; `photos` are what the life calls pictures."""

    now: tuple[Placing, ...] = ()
    wanted: tuple[Placing, ...] = ()
    activities: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    boards: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing has them in it."""
        return self == FaceThread()


def face_thread(life: Life, person: str) -> FaceThread:
    """All that has this person in it. `activities` are those on neither week; hopes are told with their steps."""
    now, wanted = (_on_week(life, person, week) for week in (WhichWeek.NOW, WhichWeek.WANTED))
    placed = {placing.activity for placing in (*now, *wanted)}
    return FaceThread(
        now,
        wanted,
        tuple(one.id for one in activities_with(life, person) if one.id not in placed),
        _photos(life, person),
        tuple(
            line.id for line in life.lines.values() if (line.heading.goes_with, line.goes_with) == ("people", person)
        ),
        tuple(step.id for step in life.steps.values() if step.person == person),
        tuple(decision.id for decision in life.decisions.values() if person in decision.people),
        _boards(life, {life.people[person].picture, *_in_photos(life, person)} - {NO_PICTURE}),
    )


def activities_with(life: Life, person: str) -> list[Activity]:
    """What they do with me, help with, or take me to; what is on my week now comes first, in its order."""
    found = [one for one in life.activities.values() if does_with(one, person)]
    first = list(dict.fromkeys(placing.activity for placing in _on_week(life, person, WhichWeek.NOW)))
    return sorted(found, key=lambda one: first.index(one.id) if one.id in first else len(first))


def their_parts(activity: Activity, person: str) -> list[TheirPart]:
    """What they have to do with an activity."""
    return [part for part in TheirPart if person in getattr(activity, part)]


def _on_week(life: Life, person: str, week: WhichWeek) -> tuple[Placing, ...]:
    there = [
        one for one in life.placings.values() if one.week is week and does_with(life.activities[one.activity], person)
    ]
    return tuple(sorted(there, key=lambda one: (one.day, tuple(Part).index(one.part), one.order)))


def _photos(life: Life, person: str) -> tuple[str, ...]:
    """Their own photo, those they are in, and those of what we do together."""
    done = (one.picture for one in activities_with(life, person))
    pictures = [life.people[person].picture, *_in_photos(life, person), *done]
    return tuple(dict.fromkeys(one for one in pictures if photo_sha256(one) is not None))


def _in_photos(life: Life, person: str) -> list[str]:
    return [photo(one.id) for one in my_photos(life) if person in one.people]


def _boards(life: Life, pictures: Collection[str]) -> tuple[str, ...]:
    """The boards one of these is pinned on, each once."""
    return tuple(dict.fromkeys(one.board for one in life.pinned.values() if one.picture in pictures))

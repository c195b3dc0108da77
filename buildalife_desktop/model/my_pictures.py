"""Looking at all the pictures of a life: which there are, what shows them, and what belongs together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from .activity import LINKS, Activity
from .life import Life
from .part import Part
from .photo import Photo
from .picture import photo, photo_sha256
from .which_week import WhichWeek

THAT_SHOW = (
    "me",
    "activities",
    "people",
    "places",
    "ways",
    "things",
    "statements",
    "lines",
    "hopes",
    "steps",
    "decisions",
    "choice_sets",
    "options",
    "pinned",
)
"""The nouns whose facts show a picture."""

PICTURES = ("picture", "remembered_with")
"""The fields that hold one: its own, and what stands beside somebody who is not here any more."""


@dataclass(frozen=True)
class Use:
    """A fact that shows a picture: its noun of `life.NOUNS`, its id, and its name or words where it has some.

    What belongs to something else and has no words is called as that is.
    """

    noun: str
    id: str
    name: str


def day_of(one: Photo) -> date | None:
    """The day a photo belongs to: when it was taken, or else when it came into this life."""
    return one.taken_on or one.added_on


def my_photos(life: Life) -> list[Photo]:
    """Every photo that is not put away, the newest day first; on one day those that came last are first."""
    return _newest_first(one for one in life.photos.values() if not one.is_put_away)


def put_away_photos(life: Life) -> list[Photo]:
    """Those that are put away, the newest day first."""
    return _newest_first(one for one in life.photos.values() if one.is_put_away)


def photos_by_month(life: Life) -> dict[tuple[int, int], list[Photo]]:
    """My photos by (year, month), the newest month first; those with no day come last, under (0, 0)."""
    months: dict[tuple[int, int], list[Photo]] = {}
    for one in my_photos(life):
        day = day_of(one)
        months.setdefault((day.year, day.month) if day else (0, 0), []).append(one)
    return months


def photos_by_activity(life: Life) -> dict[str, list[Photo]]:
    """For each activity that has some: its own photo, what is said about it in photos, and those it is done with."""
    said: dict[str, list[str]] = {}
    for statement in life.statements.values():
        said.setdefault(statement.activity, []).append(statement.picture)
    found = {
        activity.id: [activity.picture, *said.get(activity.id, ()), *_pictures_beside(life, activity)]
        for activity in life.activities.values()
    }
    return _those_with_photos(life, found)


def photos_by_person(life: Life) -> dict[str, list[Photo]]:
    """For each person who has some: their own photo, those they are in, and those of what I do with them."""
    found = {person.id: [person.picture] for person in life.people.values()}
    for one in my_photos(life):
        for person in one.people:
            found[person].append(photo(one.id))
    for activity in life.activities.values():
        for person in (*activity.who_with, *activity.helpers, *activity.takes_me):
            found[person].append(activity.picture)
    return _those_with_photos(life, found)


def drawings_in_use(life: Life) -> list[str]:
    """Every picture that something shows and that is no photo, once."""
    shown = (picture for _, fact in _facts(life) for picture in pictures_of(fact))
    return list(dict.fromkeys(picture for picture in shown if photo_sha256(picture) is None))


def uses_of(life: Life, picture: str) -> list[Use]:
    """What shows this picture: me, what I do, people, places and things, and what is said, hoped for and pinned."""
    return [
        Use(noun, fact.id, _name_of(life, fact))
        for noun, fact in _facts(life)
        if picture and picture in pictures_of(fact)
    ]


def pictures_of(fact: Any) -> list[str]:
    """The pictures a fact shows."""
    return [getattr(fact, field) for field in PICTURES if getattr(fact, field, "")]


def activities_without_photo(life: Life) -> list[Activity]:
    """What is on my week now and has no photo, in the order of the week."""
    now = [one for one in life.placings.values() if one.week is WhichWeek.NOW]
    in_order = sorted(now, key=lambda one: (one.day, tuple(Part).index(one.part), one.order))
    found = dict.fromkeys(one.activity for one in in_order)
    return [life.activities[one] for one in found if photo_sha256(life.activities[one].picture) is None]


def people_without_photo(life: Life) -> list[Any]:
    """Everybody in my life who has no photo."""
    return [person for person in life.people.values() if photo_sha256(person.picture) is None]


def _name_of(life: Life, fact: Any) -> str:
    for field in _CALLED:
        if getattr(fact, field, ""):
            return str(getattr(fact, field))
    for field, noun in _OWNERS.items():
        owner = getattr(life, noun).get(getattr(fact, field, ""))
        if owner is not None:
            return _name_of(life, owner)
    return ""


_CALLED = ("known_as", "name", "words", "caption")
_OWNERS = {"activity": "activities", "goes_with": "people", "hope": "hopes", "board": "boards"}
"""What a fact without words is called after, by its field."""


def _facts(life: Life) -> Iterator[tuple[str, Any]]:
    for noun in THAT_SHOW:
        for fact in getattr(life, noun).values():
            yield noun, fact


def _pictures_beside(life: Life, activity: Activity) -> list[str]:
    """The pictures of the people, places, ways and things of an activity."""
    linked = [(noun, one) for question, noun in LINKS.items() for one in getattr(activity, question)]
    return [getattr(life, noun)[one].picture for noun, one in linked]


def _those_with_photos(life: Life, found: dict[str, list[str]]) -> dict[str, list[Photo]]:
    kept = {photo(one.id): one for one in my_photos(life)}
    photos = {key: [kept[one] for one in dict.fromkeys(pictures) if one in kept] for key, pictures in found.items()}
    return {key: some for key, some in photos.items() if some}


def _newest_first(photos: Iterator[Photo]) -> list[Photo]:
    came_last_first = list(photos)[::-1]
    return sorted(came_last_first, key=lambda one: day_of(one) or date.min, reverse=True)

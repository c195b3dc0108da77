"""What is in this life already, those used most and last before the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from ..model.activity import Activity
from ..model.life import Life
from ..model.picture import photo
from ..words.language import Language
from . import signs
from .drawer import Drawer

MY_ACTIVITIES = "mine-activities"
MY_PICTURES = "mine-pictures"
_WITH_A_PICTURE = ("activities", "people", "places", "ways", "things")


def my_activities(life: Life) -> list[Activity]:
    """Everything I do: what is on my weeks most often first, then what came into my life last."""
    times = Counter(placing.activity for placing in life.placings.values())
    newest_first = reversed(list(life.activities.values()))
    return sorted(newest_first, key=lambda activity: -times[activity.id])


def same_activity(life: Life, picture: str, words: str) -> str:
    """The id of the activity that is the same as this one, or "": of the same name, or the same picture and no name."""
    name = words.casefold()
    same = [one for one in life.activities.values() if one.name.casefold() == name] if name else []
    if not name:
        same = [one for one in my_activities(life) if picture and one.picture == picture]
    with_picture = [one for one in same if one.picture == picture]
    return (with_picture or same)[0].id if same else ""


def my_activities_drawer(life: Life, t: Language) -> Drawer:
    """All that I do."""
    inside = tuple((activity.picture, activity.name) for activity in my_activities(life))
    return Drawer(MY_ACTIVITIES, t("All that I do"), signs.WEEK, inside)


def my_pictures_drawer(life: Life, t: Language) -> Drawer:
    """My photos, the newest first, then every other picture in this life; each with the words of what it stands for.

    Photos that are put away are not there to choose from.
    """
    named: dict[str, str] = {}
    for fact in _with_a_picture(life):
        # Of somebody without a name, who they are to me.
        named.setdefault(fact.picture, getattr(fact, "known_as", fact.name))
    kept = [one for one in reversed(list(life.photos.values())) if not one.is_put_away]
    for one in kept:
        named[photo(one.id)] = named.get(photo(one.id), "") or one.words
    away = {photo(one.id) for one in life.photos.values() if one.is_put_away}
    pictures = [one for one in dict.fromkeys([*(photo(one.id) for one in kept), *named]) if one not in away]
    return Drawer(
        MY_PICTURES, t("All my pictures"), signs.PICTURES, tuple((one, named.get(one, "")) for one in pictures)
    )


def _with_a_picture(life: Life) -> Iterator[Any]:
    for noun in _WITH_A_PICTURE:
        for fact in getattr(life, noun).values():
            if fact.picture:
                yield fact
    if life.person.picture:
        yield life.person

"""Whether a life hangs together."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .activity import LINKS, Activity
from .life import Life
from .picture import NO_PICTURE, photo_sha256

_OF_AN_ACTIVITY = ("statements", "placings")
_THAT_POINT = ("photos", "me", "people", "places", "ways", "things", "activities", "statements")


def loose_ends(life: Life) -> list[str]:
    """Where a fact points at one that is not there: each as `noun/id field`, none where the life is whole."""
    found = [
        f"activities/{activity.id} {question}"
        for activity in life.activities.values()
        for question, noun in LINKS.items()
        if not set(getattr(activity, question)) <= getattr(life, noun).keys()
    ]
    for noun in _OF_AN_ACTIVITY:
        found += [
            f"{noun}/{fact.id} activity"
            for fact in getattr(life, noun).values()
            if fact.activity not in life.activities
        ]
    for noun in _THAT_POINT:
        for fact in getattr(life, noun).values():
            found += [f"{noun}/{fact.id} {field}" for field in _not_kept(life, fact)]
    return found


def mended(life: Life) -> Life:
    """The same life with every loose end let go: for facts that come back to a life that has changed meanwhile."""
    if not loose_ends(life):
        return life
    after = life
    for activity in life.activities.values():
        after = after.having("activities", replace(activity, **_links_that_hold(life, activity)))
    for noun in _OF_AN_ACTIVITY:
        lone = [fact.id for fact in getattr(life, noun).values() if fact.activity not in life.activities]
        after = after.without(noun, *lone)
    for noun in _THAT_POINT:
        for fact in getattr(after, noun).values():
            after = after.having(noun, replace(fact, **_not_kept(life, fact)))
    return after


def _links_that_hold(life: Life, activity: Activity) -> dict[str, Any]:
    return {
        question: tuple(one for one in getattr(activity, question) if one in getattr(life, noun))
        for question, noun in LINKS.items()
    }


def _not_kept(life: Life, fact: Any) -> dict[str, str]:
    """The fields of a fact that name a photo or a voice that is not here, each with nothing instead."""
    fields = {}
    sha256 = photo_sha256(getattr(fact, "picture", NO_PICTURE))
    if sha256 is not None and sha256 not in life.photos:
        fields["picture"] = NO_PICTURE
    made_from = getattr(fact, "made_from", "")
    if made_from and made_from not in life.photos:
        fields["made_from"] = ""
    voice = getattr(fact, "voice", "")
    if voice and voice not in life.recordings:
        fields["voice"] = ""
    return fields

"""The picture of a line of the journal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..model.life import Life
from . import signs

_OF_NOUN = {
    **signs.OF_NOUN,
    "me": signs.ABOUT,
    "photos": signs.CAMERA,
    "recordings": signs.VOICE,
    "activities": signs.WEEK,
    "statements": signs.SPEAK,
    "placings": signs.WEEK,
    "hopes": signs.HOPE,
    "steps": signs.STEP,
    "decisions": signs.DECIDE,
    "happenings": signs.HAPPENED,
}


def entry_picture(rows: Iterable[Any], life: Life) -> str:
    """The picture of what was changed: its own, that of the activity it belongs to, or the one of its kind."""
    kind = ""
    for change in rows:
        for row in (change.after, change.before):
            if row and row.get("picture"):
                return str(row["picture"])
            activity = life.activities.get(row.get("activity", "")) if row else None
            if activity is not None and activity.picture:
                return activity.picture
        kind = kind or change.noun
    return _OF_NOUN.get(kind, signs.CHANGES)

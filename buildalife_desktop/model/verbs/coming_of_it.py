"""What a person can make of their answers. Nothing of it happens by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ..activity import Activity
from ..answer import Answer, Reply
from ..coming_of_it import FEELINGS, STATEMENTS, SUPPORTS, activity_of
from ..done import Done
from ..ids import new_id
from ..life import Life
from ..part import Part
from ..said import Said
from ..statement import Statement
from ..which_week import WhichWeek
from ..who_said import WhoSaid
from .activities import add_activity
from .names import activity_name
from .statements import say_about
from .week import put_activity


def want_in_week(life: Life, answer: str, day: int, part: Part) -> Done:
    """Put what I answered to on my week how I want it. What is no activity of mine yet becomes one, as I said it.

    Raises ValueError where neither words nor a picture were shown.
    """
    said = life.answers[answer]
    one = activity_of(life, said)
    if one is None:
        feeling = FEELINGS.get(said.reply, Activity("").feeling)
        one = Activity(new_id(), said.words, said.picture, feeling=feeling, who_said=WhoSaid.ME, said_on=said.said_on)
        life = add_activity(life, one).life
    return put_activity(life, one.id, WhichWeek.WANTED, day, part)


def keep_answer(life: Life, answer: str, words: str = "") -> Done:
    """Let my activity say what I answered: how it is, how I do it, or that it works or not.

    Said by me, on the day I answered. `words` and the picture that was shown are what is said of working or not.
    Raises ValueError where it is about no activity of mine, or an activity has no place for the answer.
    """
    said = life.answers[answer]
    one = activity_of(life, said)
    if one is None:
        raise ValueError("this answer is about no activity")
    if said.reply in STATEMENTS:
        return say_about(life, _statement(one, said, words))
    changes = _changes(said.reply) | {"who_said": WhoSaid.ME, "said_on": said.said_on}
    after = life.having("activities", replace(one, **changes))
    return Done(after, Said("{activity}: what you said is kept.", activity=activity_name(life, one.id)))


def _changes(reply: Reply) -> dict[str, Any]:
    if reply in FEELINGS:
        return {"feeling": FEELINGS[reply]}
    if reply in SUPPORTS:
        return {"support": SUPPORTS[reply]}
    raise ValueError(f"an activity has no place for {reply}")


def _statement(one: Activity, said: Answer, words: str) -> Statement:
    day: date | None = said.said_on
    return Statement(new_id(), one.id, STATEMENTS[said.reply], words, one.picture, who_said=WhoSaid.ME, said_on=day)

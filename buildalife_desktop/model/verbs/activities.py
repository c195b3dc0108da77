"""What a person can do to their activities."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ..activity import LINKS, Activity, Cost
from ..done import Done
from ..letting_go import let_go
from ..life import Life
from ..said import Said
from ..who_said import WhoSaid
from .names import activity_name, tidy


def add_activity(life: Life, activity: Activity) -> Done:
    """A new activity. Raises ValueError where it has neither a name nor a picture."""
    activity = replace(activity, name=tidy(activity.name))
    _must_show(activity)
    after = life.having("activities", activity)
    return Done(after, Said("{activity} is new.", activity=activity_name(after, activity.id)))


def rename_activity(life: Life, activity: str, name: str) -> Done:
    """Give an activity other words. Raises ValueError where that leaves neither a name nor a picture."""
    name = tidy(name)
    said = Said("It is now called {activity}.", activity=name or Said("a picture"))
    return _changed(life, activity, said, name=name)


def change_activity_picture(life: Life, activity: str, picture: str) -> Done:
    """Give an activity another picture. Raises ValueError where that leaves neither a name nor a picture."""
    said = Said("{activity} has another picture.", activity=activity_name(life, activity))
    return _changed(life, activity, said, picture=picture)


def keep_my_voice(life: Life, activity: str, recording: str) -> Done:
    """Let my own recording speak for an activity; with "" the app's voice speaks again."""
    said = Said("My voice says {activity}.", activity=activity_name(life, activity))
    return _changed(life, activity, said, voice=recording)


def answer(life: Life, activity: str, question: str, value: Any, on: date | None = None) -> Done:
    """Answer one question about an activity: `question` is a field of Activity, `value` fits it.

    An answer the person gives here is theirs: who said it becomes "I said it" when nobody was named yet. Money is
    only known where it costs something.
    """
    said = Said("{activity}: {question}", activity=activity_name(life, activity), question=_QUESTIONS[question])
    changes: dict[str, Any] = {question: value}
    if question == "cost" and value is not Cost.COSTS:
        changes["cost_pence"] = None
    if question == "cost_pence" and value is not None:
        changes["cost"] = Cost.COSTS
    if question == "who_said":
        changes["said_on"] = on
    elif life.activities[activity].who_said is WhoSaid.NOT_ASKED:
        changes |= {"who_said": WhoSaid.ME, "said_on": on}
    return _changed(life, activity, said, **changes)


def turn_choice(life: Life, activity: str, question: str, choice: str, on: date | None = None) -> Done:
    """Choose one of several (a person, a place, a way, a thing) for a question, or let it go when it was chosen."""
    chosen: tuple[str, ...] = getattr(life.activities[activity], question)
    if choice in chosen:
        return answer(life, activity, question, tuple(one for one in chosen if one != choice), on)
    here = getattr(life, LINKS[question])[choice]
    return answer(life, activity, question, (*chosen, here.id), on)


def remove_activity(life: Life, activity: str) -> Done:
    """Take an activity out of my life, and off both weeks. It can be put back."""
    name = activity_name(life, activity)
    return Done(let_go(life, "activities", activity), Said("{activity} is taken away.", activity=name))


def _changed(life: Life, activity: str, said: Said, **changes: Any) -> Done:
    after = replace(life.activities[activity], **changes)
    _must_show(after)
    return Done(life.having("activities", after), said)


def _must_show(activity: Activity) -> None:
    if not activity.name and not activity.picture:
        raise ValueError("an activity needs a name or a picture")


_QUESTIONS = {
    "who_with": Said("Who with?"),
    "places": Said("Where?"),
    "ways": Said("How do I get there?"),
    "helpers": Said("Who helps?"),
    "takes_me": Said("Who takes me?"),
    "things": Said("What do I take?"),
    "support": Said("By myself, or with someone?"),
    "cost": Said("What does it cost?"),
    "cost_pence": Said("What does it cost?"),
    "feeling": Said("How is it?"),
    "firmness": Said("Can it change?"),
    "who_said": Said("Who said this?"),
}

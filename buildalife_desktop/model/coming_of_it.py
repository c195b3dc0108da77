"""What can come of a sitting: which answers are about what I do, and whether my activities say so already."""

from __future__ import annotations

from collections.abc import Iterable

from .activity import Activity, Feeling, Support
from .answer import Answer, Reply
from .choosing import activity_of as activity_of_key
from .choosing import answers_of
from .life import Life
from .statement import About, View
from .which_week import WhichWeek

FEELINGS = {
    Reply.LIKE: Feeling.LIKE,
    Reply.NOT_SURE: Feeling.NOT_SURE,
    Reply.DONT_LIKE: Feeling.DONT_LIKE,
    Reply.WANT_TO_TRY: Feeling.WANT_TO_TRY,
}
"""What an answer says of how it is."""

SUPPORTS = {
    Reply.BY_MYSELF: Support.BY_MYSELF,
    Reply.A_LITTLE_HELP: Support.WITH_SOMEONE,
    Reply.A_LOT_OF_HELP: Support.WITH_SOMEONE,
}
"""What an answer says of how I do it. Help is with someone: who is paid is not asked here."""

STATEMENTS = {Reply.GOING_WELL: About.WORKING, Reply.NOT_GOING_WELL: About.NOT_WORKING}
"""What an answer says of what works."""


def answers_that_say(life: Life, sitting: str, replies: Iterable[Reply]) -> list[Answer]:
    """The answers of a sitting that are one of these, in the order they were asked."""
    wanted = frozenset(replies)
    return [one for one in answers_of(life, sitting).values() if one.reply in wanted]


def activity_of(life: Life, answer: Answer) -> Activity | None:
    """What I do that an answer is about: the one that was shown, or the one with the same name and picture."""
    key = activity_of_key(answer.option)
    if key:
        return life.activities.get(key)
    shown = (answer.words.casefold(), answer.picture)
    same = [one for one in life.activities.values() if (one.name.casefold(), one.picture) == shown]
    return same[0] if same and any(shown) else None


def can_be_kept(answer: Answer) -> bool:
    """Whether an activity has a place for what was answered."""
    return answer.reply in FEELINGS or answer.reply in SUPPORTS or answer.reply in STATEMENTS


def is_kept(life: Life, answer: Answer) -> bool:
    """Whether my activity says so already."""
    one = activity_of(life, answer)
    if one is None:
        return False
    if answer.reply in FEELINGS:
        return one.feeling is FEELINGS[answer.reply]
    if answer.reply in SUPPORTS:
        return one.support is SUPPORTS[answer.reply]
    about = STATEMENTS.get(answer.reply)
    return any(
        (said.activity, said.about, said.view) == (one.id, about, View.MINE) and said.said_on == answer.said_on
        for said in life.statements.values()
    )


def is_wanted(life: Life, answer: Answer) -> bool:
    """Whether it is on my week how I want it."""
    one = activity_of(life, answer)
    return one is not None and any(
        (placing.activity, placing.week) == (one.id, WhichWeek.WANTED) for placing in life.placings.values()
    )


def is_hoped_for(life: Life, answer: Answer) -> bool:
    """Whether it is one of my hopes."""
    one = activity_of(life, answer)
    return any(
        (one is not None and hope.activity == one.id) or (hope.words, hope.picture) == (answer.words, answer.picture)
        for hope in life.hopes.values()
    )

"""What a person can do in Choose."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ..answer import Answer, Reply
from ..choosing import answers_of, is_done, options_of, set_seen, sittings_of
from ..done import Done
from ..ids import new_id
from ..life import Life
from ..mixing import mixed
from ..picture import NO_PICTURE
from ..said import Said
from ..sitting import Scale, Sitting
from .names import tidy


def begin_sitting(life: Life, choice_set: str, scale: Scale, seed: int, on: date | None = None) -> Done:
    """Begin to talk about a set, in an order mixed from `seed` and never that of the time before.

    One that was begun and not ended is over then: its answers are kept. Raises ValueError where nothing is in the set.
    """
    options, before = options_of(life, choice_set), sittings_of(life, choice_set)
    if not options:
        raise ValueError("there is nothing in this set")
    likely = [one.key for one in options if not one.is_unlikely]
    unlikely = [one.key for one in options if one.is_unlikely]
    order = mixed(likely, unlikely, seed, before[-1].options if before else ())
    ended = [replace(one, is_over=True) for one in before if not one.is_over]
    begun = Sitting(new_id(), choice_set, scale, seed, order, on)
    return Done(life.having("sittings", *ended, begun), Said("We talk about: {set}.", set=_name_of(life, choice_set)))


def answer_option(
    life: Life,
    sitting: str,
    option: str,
    reply: Reply,
    words: str = "",
    picture: str = NO_PICTURE,
    on: date | None = None,
) -> Done:
    """Answer one picture, with the words and the picture that were shown. Answering again replaces the answer.

    Not now is kept as an answer too. With the last picture answered the sitting is over; what was right to the person
    before has to be read to them again.
    """
    given = answers_of(life, sitting).get(option)
    answer = Answer(given.id if given else new_id(), sitting, option, reply, tidy(words), picture, on)
    after = life.having("answers", answer)
    talked = after.sittings[sitting]
    talked = replace(talked, is_over=talked.is_over or is_done(after, sitting), is_right=False)
    said = Said("{option}: {answer}.", option=answer.words or Said("A picture"), answer=reply.said)
    return Done(after.having("sittings", talked), said)


def stop_sitting(life: Life, sitting: str) -> Done:
    """Stop for good: what was not asked stays open for another time. To go on another day, nothing has to be done."""
    return _changed(life, sitting, Said("We stop here. Your answers are kept."), is_over=True)


def move_answer(life: Life, answer: str, reply: Reply) -> Done:
    """I meant another answer: put it there. It has to be read back again then."""
    given = life.answers[answer]
    moved = life.having("answers", replace(given, reply=reply))
    said = Said("{option}: {answer}.", option=given.words or Said("A picture"), answer=reply.said)
    return Done(_changed(moved, given.sitting, said, is_right=False).life, said)


def say_right(life: Life, sitting: str) -> Done:
    """I was read all my answers, and they are right. The sitting is over then."""
    return _changed(life, sitting, Said("You said it is right."), is_right=True, is_over=True)


def _changed(life: Life, sitting: str, said: Said, **changes: Any) -> Done:
    return Done(life.having("sittings", replace(life.sittings[sitting], **changes)), said)


def _name_of(life: Life, choice_set: str) -> Said | str:
    seen = set_seen(life, choice_set)
    return seen.words if seen else Said("A picture")

"""What a person can do to their hopes, and to the steps towards them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ..done import Done
from ..happened import Happened, Reason
from ..hope import Hope
from ..letting_go import let_go
from ..life import Life
from ..said import Said
from ..step import Step
from .names import tidy
from .said_anew import said_anew


def hope_for(life: Life, hope: Hope) -> Done:
    """A new hope, after those there are. Raises ValueError where nothing is in it."""
    return Done(life.having("hopes", _meant(hope)), Said("A new hope is kept."))


def change_hope(life: Life, hope: str, **changes: Any) -> Done:
    """Say a hope in another way. Raises ValueError where that leaves nothing in it."""
    after = _meant(said_anew(life.hopes[hope], **changes))
    return Done(life.having("hopes", after), Said("My hope is changed."))


def give_up_hope(life: Life, hope: str) -> Done:
    """Take a hope away, and its steps with it. It can be put back."""
    return Done(let_go(life, "hopes", life.hopes[hope].id), Said("The hope is taken away."))


def take_step(life: Life, step: Step) -> Done:
    """A new step towards a hope, after those there are.

    Raises ValueError where nothing is in it, KeyError where the hope is not there.
    """
    step = replace(_done_by_somebody(step), hope=life.hopes[step.hope].id)
    return Done(life.having("steps", step), Said("A new step is kept."))


def change_step(life: Life, step: str, **changes: Any) -> Done:
    """Say a step in another way: what, who (an id of `people` or ""), when in words. Raises ValueError: empty."""
    after = _done_by_somebody(said_anew(life.steps[step], **changes))
    return Done(life.having("steps", after), _what_is_new(life, changes))


def give_up_step(life: Life, step: str) -> Done:
    """Take a step away. It can be put back."""
    return Done(let_go(life, "steps", life.steps[step].id), Said("The step is taken away."))


def step_happened(life: Life, step: str, happened: Happened, reasons: tuple[Reason, ...], on: date) -> Done:
    """Say whether a step happened, and why not (content rule 22). `on` is the day I was asked."""
    after = replace(
        life.steps[step],
        happened=happened,
        reasons=kept_reasons(happened, reasons),
        asked_on=None if happened is Happened.NOT_SAID else on,
    )
    answer = new_reason(life.steps[step].reasons, after.reasons) or happened
    return Done(life.having("steps", after), Said("The step: {answer}.", answer=answer.said))


def kept_reasons(happened: Happened, reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """The reasons, each once and in the order they are always in; what happened has none."""
    return tuple(reason for reason in Reason if reason in reasons) if happened.has_reasons else ()


def new_reason(before: tuple[Reason, ...], after: tuple[Reason, ...]) -> Reason | None:
    """The reason that is given now and was not before; None where there is none."""
    return next((reason for reason in after if reason not in before), None)


def _what_is_new(life: Life, changes: dict[str, Any]) -> Said:
    """The person, the time or the words that were chosen: they are said, for those who do not read them."""
    person = life.people.get(changes.get("person", ""))
    answer = (person.known_as if person else "") or changes.get("when") or changes.get("words")
    return Said("The step: {answer}.", answer=answer.rstrip(".")) if answer else Said("The step is changed.")


def _meant(hope: Hope) -> Hope:
    hope = replace(hope, words=tidy(hope.words))
    if not (hope.words or hope.picture or hope.voice or hope.activity):
        raise ValueError("a hope needs words, a picture, a voice or an activity")
    return hope


def _done_by_somebody(step: Step) -> Step:
    step = replace(step, words=tidy(step.words), when=tidy(step.when))
    if not (step.words or step.picture or step.voice):
        raise ValueError("a step needs words, a picture or a voice")
    return step

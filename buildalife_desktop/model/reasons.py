"""Why things did not happen: looking back on the last weeks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .happened import Reason
from .happenings import first_day
from .heading import Heading
from .life import Life
from .part import Part


@dataclass(frozen=True)
class InTheWay:
    """What a reason got in the way of: an activity on a part of a day, or a step (`part` is None), by its id."""

    noun: str
    id: str
    on: date
    part: Part | None = None


def reasons_of(life: Life, today: date) -> dict[Reason, list[InTheWay]]:
    """The reasons of the last four weeks in the order they are always in, each with what it got in the way of.

    The newest day comes first. A step whose reason was only said in my own way is under Something else. Nothing is
    counted and nothing is weighed: each thing stands for itself (content rules 5 and 26).
    """
    found: dict[Reason, list[InTheWay]] = {}
    for reason in Reason:
        there = [thing for thing, reasons in _in_the_way(life) if reason in reasons]
        there = [thing for thing in there if first_day(today) <= thing.on <= today]
        if there:
            found[reason] = sorted(there, key=lambda thing: thing.on, reverse=True)
    return found


def _in_the_way(life: Life) -> Iterator[tuple[InTheWay, tuple[Reason, ...]]]:
    for one in life.happenings.values():
        yield InTheWay("activities", one.activity, one.on, one.part), one.reasons
    for step in life.steps.values():
        if step.asked_on is not None and step.happened.has_reasons:
            own = (Reason.SOMETHING_ELSE,) if _said_in_my_own_way(life, step.id) else ()
            yield InTheWay("steps", step.id, step.asked_on), step.reasons or own


def _said_in_my_own_way(life: Life, step: str) -> bool:
    return any(line.heading is Heading.WHY_NOT and line.goes_with == step for line in life.lines.values())

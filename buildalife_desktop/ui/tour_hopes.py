"""Where a tour stops among hopes, decisions and what happened."""

from __future__ import annotations

from typing import Any

from ..model.decision import Decider
from ..model.hope import Hope
from ..model.hopes import steps_of
from ..model.life import Life
from ..model.step import Step

NEEDS_A_STEP = frozenset({"step", "why_not"})
"""The screens that are left out where there is no hope, or nothing that did not happen."""


def given_of_hopes(life: Life) -> dict[str, dict[str, Any]]:
    """What these screens are given: what there is most to see of. One about nothing yet needs nothing."""
    given: dict[str, dict[str, Any]] = {
        "decision": {"decision": _shared_decision(life)},
        "hope_activity": {"then": _nothing},
        "which_when": {"then": _nothing, "now": "Before Christmas"},
        "hope": {},
    }
    hope = max(life.hopes.values(), key=lambda one: len(steps_of(life, one.id)), default=None)
    if hope is not None:
        given |= _of_hope(life, hope)
    return given


def _of_hope(life: Life, hope: Hope) -> dict[str, dict[str, Any]]:
    step = _not_done(life)
    return {
        "hope": {"hope": hope.id},
        "step": {"hope": step.hope, "step": step.id} if step else {"hope": hope.id},
        **({"why_not": {"step": step.id}} if step else {}),
    }


def _not_done(life: Life) -> Step | None:
    """A step that did not happen, or not all of it."""
    return next((step for step in life.steps.values() if step.happened.has_reasons), None)


def _shared_decision(life: Life) -> str:
    """One that has people in it, where there is one."""
    order = sorted(life.decisions.values(), key=lambda one: (one.decider is not Decider.ME_WITH_HELP, not one.people))
    return order[0].id if order else ""


def _nothing(*_: object) -> None:
    """An answer on a tour goes nowhere."""

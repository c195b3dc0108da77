"""Asking what was left open, and asking all of it another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..answer import Reply
from ..choosing import answers_by_reply
from ..done import Done
from ..letting_go import let_go
from ..life import Life
from ..said import Said
from .choosing import begin_sitting


def ask_left_out(life: Life, sitting: str) -> Done:
    """Ask those pictures again to which I said "not now": they are open once more, and all other answers stay."""
    left_out = [one.id for one in answers_by_reply(life, sitting)[Reply.NOT_NOW]]
    life = let_go(life, "answers", *left_out)
    again = replace(life.sittings[sitting], is_over=False, is_right=False)
    return Done(life.having("sittings", again), Said("Now they are asked again."))


def ask_all_again(life: Life, sitting: str, seed: int, on: date | None = None) -> Done:
    """Talk about the same set again with the same answers, in another order. What was said before stays."""
    before = life.sittings[sitting]
    return begin_sitting(life, before.choice_set, before.scale, seed, on)

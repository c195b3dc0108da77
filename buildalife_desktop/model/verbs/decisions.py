"""What a person can say about who decides."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..decision import Decider, Decision
from ..done import Done
from ..letting_go import let_go
from ..life import Life
from ..said import Said
from .names import tidy
from .said_anew import said_anew


def add_decision(life: Life, decision: Decision) -> Done:
    """Something new to decide, after what is there. Raises ValueError where nothing is in it."""
    return Done(life.having("decisions", _meant(decision)), Said("There is something new to decide."))


def change_decision(life: Life, decision: str, **changes: Any) -> Done:
    """Say in another way what there is to decide. Raises ValueError where that leaves nothing in it."""
    after = _meant(said_anew(life.decisions[decision], **changes))
    return Done(life.having("decisions", after), Said("What there is to decide is changed."))


def who_decides(life: Life, decision: str, decider: Decider, **changes: Any) -> Done:
    """Say who decides (content rule 23). The people who help or decide stay; for me alone there are none."""
    people = () if decider in (Decider.ME, Decider.NOT_SAID) else life.decisions[decision].people
    after = replace(life.decisions[decision], **{**changes, "decider": decider, "people": people})
    return Done(life.having("decisions", after), Said("Who decides: {answer}.", answer=decider.said))


def turn_person(life: Life, decision: str, person: str, **changes: Any) -> Done:
    """Somebody helps to decide or decides, or does not any more. KeyError: nobody of that id is there."""
    there = life.decisions[decision].people
    if person in there:
        people = tuple(one for one in there if one != person)
    else:
        people = (*there, life.people[person].id)
    after = replace(life.decisions[decision], **{**changes, "people": people})
    known_as = life.people[person].known_as if person not in there else ""
    said = Said("Who decides: {answer}.", answer=known_as) if known_as else Said("Who decides is changed.")
    return Done(life.having("decisions", after), said)


def take_away_decision(life: Life, decision: str) -> Done:
    """Take it away, with all that goes with it. It can be put back."""
    return Done(let_go(life, "decisions", life.decisions[decision].id), Said("That is not there to decide any more."))


def _meant(decision: Decision) -> Decision:
    decision = replace(decision, words=tidy(decision.words))
    if not (decision.words or decision.picture or decision.voice):
        raise ValueError("a decision needs words, a picture or a voice")
    return decision

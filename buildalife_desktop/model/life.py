"""A whole life: every fact there is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .activity import Activity
from .answer import Answer
from .board import Board
from .choice_set import ChoiceSet
from .decision import Decision
from .hand_over import HandOver
from .happening import Happening
from .hope import Hope
from .information import Information
from .line import Line
from .me import Me
from .option import Option
from .person import Person
from .photo import Photo
from .pinned import Pinned
from .place import Place
from .placing import Placing
from .recording import Recording
from .sitting import Sitting
from .statement import Statement
from .step import Step
from .thing import Thing
from .way import Way

NOUNS: Mapping[str, type] = {
    "me": Me,
    "photos": Photo,
    "recordings": Recording,
    "people": Person,
    "places": Place,
    "ways": Way,
    "things": Thing,
    "activities": Activity,
    "statements": Statement,
    "placings": Placing,
    "decisions": Decision,
    "information": Information,
    "hopes": Hope,
    "steps": Step,
    "lines": Line,
    "happenings": Happening,
    "choice_sets": ChoiceSet,
    "options": Option,
    "sittings": Sitting,
    "answers": Answer,
    "boards": Board,
    "pinned": Pinned,
    "hand_overs": HandOver,
}
"""Every noun a life is made of, by the name of its field. `pointing` tells which holds ids of which."""


@dataclass(frozen=True)
class Life:
    """A whole life, never changed: a verb makes a new one that shares all that stayed the same.

    Each field holds facts by id, in the order they came. `me` always holds one, with the id `me`.
    """

    me: Mapping[str, Me] = field(default_factory=lambda: {"me": Me()})
    photos: Mapping[str, Photo] = field(default_factory=dict)
    recordings: Mapping[str, Recording] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    ways: Mapping[str, Way] = field(default_factory=dict)
    things: Mapping[str, Thing] = field(default_factory=dict)
    activities: Mapping[str, Activity] = field(default_factory=dict)
    statements: Mapping[str, Statement] = field(default_factory=dict)
    placings: Mapping[str, Placing] = field(default_factory=dict)
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    information: Mapping[str, Information] = field(default_factory=dict)
    hopes: Mapping[str, Hope] = field(default_factory=dict)
    steps: Mapping[str, Step] = field(default_factory=dict)
    lines: Mapping[str, Line] = field(default_factory=dict)
    happenings: Mapping[str, Happening] = field(default_factory=dict)
    choice_sets: Mapping[str, ChoiceSet] = field(default_factory=dict)
    options: Mapping[str, Option] = field(default_factory=dict)
    sittings: Mapping[str, Sitting] = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)
    boards: Mapping[str, Board] = field(default_factory=dict)
    pinned: Mapping[str, Pinned] = field(default_factory=dict)
    hand_overs: Mapping[str, HandOver] = field(default_factory=dict)

    @property
    def person(self) -> Me:
        """Whose life it is."""
        return self.me["me"]

    def having(self, noun: str, *facts: Any) -> Life:
        """The same life with these facts put in, or put in place of those with their ids."""
        return replace(self, **{noun: {**getattr(self, noun), **{fact.id: fact for fact in facts}}})

    def without(self, noun: str, *ids: str) -> Life:
        """The same life without the facts of these ids."""
        gone = set(ids)
        return replace(self, **{noun: {key: fact for key, fact in getattr(self, noun).items() if key not in gone}})

"""What becomes of an answer about somebody."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..model.heading import Heading
from ..model.person import Paid, PhotoSharing, Whereabouts
from ..model.verbs.people import say_paid, say_where, say_who_sees
from .around import Around
from .person_questions import ADD, ALL, BESIDE, LIFE, NEXT, PAID, PHOTO, TOGETHER, WEEK, WHERE, WHO
from .route import Route


class PersonAnswers:
    """Keeps each answer at once, or goes where there is more to choose from, for the screen `by`."""

    def __init__(self, around: Around, by: object, person: str) -> None:
        self._around, self._by, self._person = around, by, person

    def choose(self, question: str, key: str) -> bool:
        """The tile `key` of a question was pressed. False where it could not be kept."""
        kind = question.partition(".")[0]
        does: dict[str, Callable[[str], bool]] = {
            TOGETHER: self._together,
            NEXT: lambda key: self._go(Route("week") if key == WEEK else Route("placing", placing=key)),
            LIFE: lambda key: self._go(Route("who_to_me" if key == WHO else "which_ring", person=self._person)),
            PAID: lambda key: self._do(say_paid, self._or_none(Paid[key.upper()])),
            PHOTO: lambda key: self._do(say_who_sees, PhotoSharing[key.upper()]),
            WHERE: self._where,
        }
        return does[kind](key) if kind in does else self._said(Heading(question), key)

    def _together(self, key: str) -> bool:
        if key == ADD:
            return self._go(Route("do_together", person=self._person))
        return self._go(Route("activity", activity=key))

    def _or_none(self, paid: Paid) -> Paid:
        """The answer that was given is let go."""
        return Paid.NOT_SAID if self._around.session.life.people[self._person].paid is paid else paid

    def _where(self, key: str) -> bool:
        if key == BESIDE:
            return self._go(Route("remembering", person=self._person))
        return self._do(say_where, Whereabouts[key.upper()])

    def _said(self, heading: Heading, key: str) -> bool:
        if key in (ADD, ALL):
            # Ideas with pictures are there too, for who does not know what to say.
            return self._go(Route("lines", heading=heading, goes_with=self._person))
        return self._go(Route("line", heading=heading, goes_with=self._person, line=key))

    def _go(self, route: Route) -> bool:
        self._around.go(route)
        return True

    def _do(self, verb: Callable[..., Any], answer: object) -> bool:
        return self._around.session.do(self._by, verb, self._person, answer)

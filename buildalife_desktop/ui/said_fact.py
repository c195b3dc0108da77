"""Something said on its own screen: a line, a statement, a hope, a step or a decision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ..model.about_me import is_waiting
from ..model.done import Done
from ..model.hope import Hope
from ..model.verbs.lines import check, is_not_so, put_right
from .around import Around

Verb = Callable[..., Done]


class SaidFact:
    """As it is kept, or as it is meant while there is nothing in it yet; and the one way it is changed.

    `fact` is it as it begins, with its id; `is_kept` whether it is in the life already. `add` takes the life and the
    fact, `change` the life, the id and the changes (without it `add` keeps what is changed as well), `take_away` the
    life and the id. `by` is the screen. One that `was_kept` and is not is gone from the beginning.
    """

    def __init__(
        self,
        around: Around,
        by: Any,
        noun: str,
        fact: Any,
        *,
        add: Verb,
        take_away: Verb,
        change: Verb | None = None,
        was_kept: bool = False,
    ) -> None:
        self._around, self._by, self._noun, self._new = around, by, noun, fact
        self._add, self._change, self._take_away = add, change, take_away
        self._was_kept = was_kept or self.is_kept

    @property
    def id(self) -> str:
        """Its id, also before it is kept."""
        return str(self._new.id)

    @property
    def now(self) -> Any:
        """It, as it is now."""
        return self._kept.get(self.id, self._new)

    @property
    def is_kept(self) -> bool:
        """Whether it is in the life."""
        return self.id in self._kept

    @property
    def is_gone(self) -> bool:
        """Whether it was there and is not any more: taken away, or its making undone."""
        was_kept, self._was_kept = self._was_kept, self._was_kept or self.is_kept
        return was_kept and not self.is_kept

    @property
    def is_waiting(self) -> bool:
        """Whether somebody else said it, and I have not said yet that it is right."""
        return self.is_kept and is_waiting(self.now)

    def change(self, **changes: Any) -> None:
        """Keep it so, said today. With nothing in it there is nothing to keep; what was there is taken away then."""
        changes["said_on"] = self._around.clock().date()
        after = replace(self.now, **changes)
        if not has_content(after):
            self._new = after
            if self.is_kept:
                self.take_away()
        elif self.is_kept and self._change is not None:
            self._do(self._change, self.id, **changes)
        else:
            self._do(self._add, after)
        self._by.show_facts()

    def put_right(self, **content: str) -> None:
        """I change what somebody else said: with something in it, it is checked by me."""
        if has_content(replace(self.now, **content)):
            self._do(put_right, self._noun, self.id, self._around.clock().date(), **content)
        else:
            self.is_not_so()
        self._by.show_facts()

    def is_right(self) -> None:
        """I say that what somebody else said is right."""
        self._do(check, self._noun, self.id, self._around.clock().date())
        self._by.show_facts()

    def is_not_so(self) -> None:
        """I take off what somebody else said; Undo brings it back."""
        self._do(is_not_so, self._noun, self.id)

    def take_away(self) -> None:
        """Take it away; Undo brings it back."""
        self._do(self._take_away, self.id)

    @property
    def _kept(self) -> Any:
        return getattr(self._around.session.life, self._noun)

    def _do(self, verb: Verb, *given: Any, **changes: Any) -> None:
        self._around.session.do(self._by, verb, *given, **changes)


def has_content(fact: Any) -> bool:
    """Whether there is something in it. For a hope something from my week is enough."""
    has_activity = isinstance(fact, Hope) and bool(fact.activity)
    return has_activity or bool(fact.words.strip() or fact.picture or fact.voice)

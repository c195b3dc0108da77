"""What becomes of an answer about an activity."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..model.activity import LINKS, Cost
from ..model.statement import About, View
from ..model.verbs.activities import answer, turn_choice
from ..model.verbs.companions import add
from ..model.verbs.together import together
from .around import Around
from .companions_to_choose import is_ready_made, made
from .route import Route
from .statement_words import KEPT_APART
from .widgets.question import MORE


class ActivityAnswers:
    """Keeps each answer at once, or goes where there is more to choose from, for the screen `by`."""

    def __init__(self, around: Around, by: object, activity: str) -> None:
        self._around, self._by, self._activity = around, by, activity

    def choose(self, question: str, key: str, order: list[str]) -> bool:
        """The tile `key` of a question was pressed; `order` are the keys shown. False where it could not be kept."""
        if question in LINKS:
            return self._choose_link(question, key, order)
        if question == "cost" and key == MORE:
            return self._ask_how_much()
        if question in tuple(About):
            return self._choose_statement(About(question), key)
        return self._choose_one(question, key)

    def _choose_link(self, question: str, key: str, order: list[str]) -> bool:
        if key == MORE:
            return self._go(Route("companions", activity=self._activity, question=question))
        if not is_ready_made(key):
            return self._do(turn_choice, self._activity, question, key, self._today())
        new = made(LINKS[question], key, self._around.t)
        order[order.index(key)] = new.id
        return self._do(
            together,
            lambda life: add(life, new),
            lambda life: turn_choice(life, self._activity, question, new.id, self._today()),
        )

    def _choose_one(self, question: str, value: str) -> bool:
        """One answer of several; the one that was chosen is let go."""
        now = getattr(self._around.session.life.activities[self._activity], question)
        kind = type(now)
        return self._do(answer, self._activity, question, kind("") if now == value else kind(value), self._today())

    def _ask_how_much(self) -> bool:
        pence = self._around.session.life.activities[self._activity].cost_pence
        question = self._around.t("How much?")
        return self._go(Route("money", question=question, pence=pence or 0, then=self._keep_cost))

    def _keep_cost(self, pence: int | None) -> None:
        """So much money. No coins at all: how much is not known any more."""
        if pence or self._around.session.life.activities[self._activity].cost is Cost.COSTS:
            self._do(answer, self._activity, "cost_pence", pence, self._today())

    def _choose_statement(self, about: About, key: str) -> bool:
        given: dict[str, Any] = {"activity": self._activity, "about": about}
        if key.startswith("add:"):
            return self._go(Route("statement", **given, view=View(key.removeprefix("add:"))))
        if key == "all" or self._stands_for_more(about, key):
            return self._go(Route("say_about", **given))
        return self._go(Route("statement", **given, statement=key))

    def _stands_for_more(self, about: About, statement: str) -> bool:
        """Where views are kept apart, one tile stands for all that was said from one of them."""
        there = self._around.session.life.statements.values()
        view = self._around.session.life.statements[statement].view
        same = [one for one in there if (one.activity, one.about, one.view) == (self._activity, about, view)]
        return about in KEPT_APART and len(same) > 1

    def _go(self, route: Route) -> bool:
        self._around.go(route)
        return True

    def _do(self, verb: Callable[..., Any], *given: Any) -> bool:
        return self._around.session.do(self._by, verb, *given)

    def _today(self) -> Any:
        return self._around.clock().date()

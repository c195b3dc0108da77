"""One thing to decide."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.decision import Decider, Decision
from ...model.heading import Heading
from ...model.ids import new_id
from ...model.verbs.decisions import add_decision, change_decision, take_away_decision, turn_person, who_decides
from .. import signs
from ..around import Around
from ..decision_questions import decision_questions
from ..going_back import go_back_if
from ..route import Route
from ..said_fact import SaidFact
from ..said_sheet import SaidSheet
from ..widgets.question import MORE
from .screen import Screen


class DecisionScreen(Screen):
    """What it is; who decides: me, me with help, someone else; who they are; how I must be involved."""

    colour = "about"
    nouns = frozenset({"decisions", "people", "lines", "me"})

    def __init__(self, around: Around, decision: str = "") -> None:
        super().__init__(around)
        self.setObjectName("decision")
        self._fact = SaidFact(
            around, self, "decisions", Decision(decision or new_id()),
            add=add_decision, change=change_decision, take_away=take_away_decision,
        )  # fmt: skip
        self._sheet = SaidSheet(around, self._fact, "decision", self.title)
        self._sheet.chosen.connect(self._choose)
        self.fill_with((self._sheet, 1))

    def title(self) -> str:
        return self.t("Something to decide")

    def sign(self) -> str:
        return signs.DECIDE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.SPEAK, self.t("Say what it is in words, with a picture, or with your voice.")),
            (signs.DECIDE, self.t("Then choose who decides.")),
            (signs.PEOPLE, self.t("Choose the people who help, or who decide.")),
            (signs.DONE, self.t("It is kept at once. Press Done to go back.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._fact.is_gone, self.around.back):
            return
        now = self._fact.now
        questions = decision_questions(now, self.life, self.around.t, is_kept=self._fact.is_kept)
        self._sheet.show_fact(questions)

    def _choose(self, question: str, key: str) -> None:
        match question:
            case "decider":
                self._let_decide(Decider(key))
            case "people" if key == MORE:
                asked = self.t("Who helps me?") if self._is_helped else self.t("Who is it?")
                self.around.go(Route("choose_person", question=asked, then=self._add_person))
            case "people":
                self._turn_person(key)
            case _:
                self._go_to_lines(key)

    @property
    def _is_helped(self) -> bool:
        return bool(self._fact.now.decider is Decider.ME_WITH_HELP)

    def _let_decide(self, decider: Decider) -> None:
        """A second press on the same answer takes it back."""
        decider = Decider.NOT_SAID if decider is self._fact.now.decider else decider
        if self._fact.is_kept:
            self.around.session.do(self, who_decides, self._fact.id, decider, said_on=self.around.clock().date())
            self.show_facts()
        else:
            self._fact.change(decider=decider)

    def _add_person(self, person: str) -> None:
        if person not in self._fact.now.people:
            self._turn_person(person)

    def _turn_person(self, person: str) -> None:
        people = self._fact.now.people
        if self._fact.is_kept:
            self.around.session.do(self, turn_person, self._fact.id, person, said_on=self.around.clock().date())
            self.show_facts()
        else:
            after = tuple(one for one in people if one != person) if person in people else (*people, person)
            self._fact.change(people=after)

    def _go_to_lines(self, key: str) -> None:
        given = {"heading": Heading.HOW_INVOLVED, "goes_with": self._fact.id}
        if key == MORE:
            self.around.go(Route("lines", **given))
        else:
            self.around.go(Route("line", **given, line=key))

"""One step towards a hope."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.happened import Happened
from ...model.ids import new_id
from ...model.step import Step
from ...model.verbs.hopes import change_step, give_up_step, step_happened, take_step
from .. import signs
from ..around import Around
from ..going_back import go_back_if
from ..route import Route
from ..said_fact import SaidFact
from ..said_sheet import SaidSheet
from ..step_questions import step_questions
from ..widgets.question import MORE
from .screen import Screen


class StepScreen(Screen):
    """What, who, when in words, and whether it happened: each kept as soon as the step says something."""

    colour = "about"
    nouns = frozenset({"hopes", "steps", "people", "lines"})

    def __init__(self, around: Around, hope: str, step: str = "") -> None:
        super().__init__(around)
        self.setObjectName("step")
        self._hope = hope
        self._fact = SaidFact(
            around, self, "steps", Step(step or new_id(), hope), add=take_step, change=change_step,
            take_away=give_up_step,
        )  # fmt: skip
        self._sheet = SaidSheet(around, self._fact, "step", self.title)
        self._sheet.chosen.connect(self._choose)
        self.fill_with((self._sheet, 1))

    def title(self) -> str:
        return self.t("A step")

    def sign(self) -> str:
        return signs.STEP

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.SPEAK, self.t("Say the step in words, with a picture, or with your voice.")),
            (signs.PEOPLE, self.t("Choose one person who sees to it.")),
            (signs.CALENDAR, self.t("Choose when.")),
            (signs.HAPPENED, self.t("Later say if it happened.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, self._is_gone, self.around.back):
            return
        now = self._fact.now
        today = self.around.clock().date()
        questions = step_questions(now, self.life, self.around.t, today, is_kept=self._fact.is_kept)
        self._sheet.show_fact(questions)

    def _is_gone(self) -> bool:
        return self._fact.is_gone or self._hope not in self.life.hopes

    def _choose(self, question: str, key: str) -> None:
        match question, key:
            case "person", _ if key == MORE:
                asked, chosen = self.t("Who sees to it?"), self._fact.now.person
                self.around.go(Route("choose_person", question=asked, then=self._let_do, chosen=chosen))
            case "person", _:
                self._let_do("" if key == self._fact.now.person else key)
            case "when", _ if key == MORE:
                self.around.go(Route("which_when", then=self._do_when, now=self._fact.now.when))
            case "when", _:
                self._do_when("" if key == self._fact.now.when else key)
            case "happened", _:
                self._answer(Happened(key))
            case _:
                self._ask_why()

    def _let_do(self, person: str) -> None:
        self._fact.change(person=person)

    def _do_when(self, when: str) -> None:
        self._fact.change(when=when)

    def _answer(self, happened: Happened) -> None:
        """Say it; a second press on the same answer takes it back. Why not is asked once, straight after."""
        now = self._fact.now
        if happened is now.happened:
            happened = Happened.NOT_SAID
        today = self.around.clock().date()
        is_kept = self.around.session.do(self, step_happened, now.id, happened, now.reasons, today)
        self.show_facts()
        if is_kept and happened.has_reasons and not now.reasons:
            self._ask_why()

    def _ask_why(self) -> None:
        self.show_facts()
        self.around.go(Route("why_not", step=self._fact.id))

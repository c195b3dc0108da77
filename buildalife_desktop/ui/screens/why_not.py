"""Why not?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.about_me import lines_under
from ...model.happened import Happened, Reason
from ...model.happenings import happening_of
from ...model.heading import Heading
from ...model.part import Part
from ...model.verbs.happenings import it_happened
from ...model.verbs.hopes import step_happened
from .. import signs
from ..activity_words import activity_name
from ..around import Around
from ..companions_to_choose import aloud
from ..going_back import go_back_if
from ..line_words import content_picture, content_words
from ..route import Route
from ..widgets.portrait import Portrait
from ..widgets.tile_face import TileFace
from .screen import Screen

OWN = "own"


class WhyNotScreen(Screen):
    """Reasons with pictures, as many as there were, or none: each kept at once. Of an activity in one part of one day
    (`activity`, `on`, `part`), or of a `step`, which can have a reason in my own way as well.
    """

    colour = "about"
    nouns = frozenset({"happenings", "steps", "lines", "activities"})
    asks = True

    def __init__(
        self, around: Around, activity: str = "", on: date | None = None, part: Part = Part.MORNING, step: str = ""
    ) -> None:
        super().__init__(around)
        self.setObjectName("why_not")
        self._activity, self._on, self._part, self._step = activity, on, part, step
        self._portrait = Portrait(around.look, around.shelf, self.colour)
        self._pages = self.pages("why_not")
        self._pages.chosen.connect(self._choose)
        self._done = self.row_tile("", signs.DONE, "why_not.done")
        self._done.chosen.connect(around.back)
        row = QHBoxLayout()
        row.setSpacing(around.look.margin)
        row.addWidget(self._portrait, 2)
        row.addWidget(self._pages, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(around.look.gap)
        column.addLayout(row, 1)
        column.addWidget(self._done)

    def title(self) -> str:
        return self.t("Why not?")

    def sign(self) -> str:
        return signs.REASONS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.REASONS, self.t("Press what got in the way. It can be more than one.")),
            (signs.UNDO, self.t("Press it again, and it is taken off.")),
            (signs.DONE, self.t("You can leave it open. Press Not now.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: not self._happened.has_reasons, self.around.back):
            return
        t, chosen = self.around.t, self._reasons
        items = [(reason, self._face(reason, is_chosen=reason in chosen)) for reason in Reason]
        if self._step:
            items.append((OWN, self._own()))
        self._pages.show_items(items, frozenset(chosen), QSize(190, 150))
        self._portrait.show_picture(*self._what())
        self._portrait.setVisible(self.around.look.text_percent <= 150)
        is_said = bool(chosen) or bool(self._step and lines_under(self.life, Heading.WHY_NOT, self._step))
        self._done.show_face(
            TileFace(t("Done") if is_said else t("Not now"), signs.DONE if is_said else signs.LATER,
                     form=self._done.face.form, colour=self.colour)
        )  # fmt: skip

    @property
    def _happened(self) -> Happened:
        """What was said of it; NOT_SAID where that is gone."""
        if self._step:
            step = self.life.steps.get(self._step)
            return step.happened if step else Happened.NOT_SAID
        found = happening_of(self.life, self._activity, self._day, self._part)
        return found.happened if found else Happened.NOT_SAID

    @property
    def _reasons(self) -> tuple[Reason, ...]:
        if self._step:
            return self.life.steps[self._step].reasons
        found = happening_of(self.life, self._activity, self._day, self._part)
        return found.reasons if found else ()

    @property
    def _day(self) -> date:
        return self._on or self.around.clock().date()

    def _what(self) -> tuple[str, str]:
        """The picture and words of what did not happen."""
        t = self.around.t
        if self._step:
            step = self.life.steps[self._step]
            return content_picture(step) or signs.STEP, content_words(step, t)
        picture = self.life.activities[self._activity].picture or signs.WEEK
        name = activity_name(self.life, self._activity, t)
        return picture, t("{activity}, {day}", activity=name, day=self._day.weekday())

    def _face(self, reason: Reason, *, is_chosen: bool) -> TileFace:
        words = self.around.t.tell(reason.said)
        told = aloud(words, self.around.t, is_chosen=is_chosen)
        return TileFace(words, reason.picture, colour=self.colour, aloud=told)

    def _own(self) -> TileFace:
        """A reason in my own way: what was said, or room for it."""
        t, there = self.around.t, lines_under(self.life, Heading.WHY_NOT, self._step)
        if not there:
            return TileFace(t("Say it my own way"), signs.SPEAK, colour=self.colour, is_empty=True)
        return TileFace(
            content_words(there[0], t), content_picture(there[0]) or signs.SPEAK, colour=self.colour, is_marked=True
        )

    def _choose(self, key: object) -> None:
        if key == OWN:
            there = lines_under(self.life, Heading.WHY_NOT, self._step)
            line = there[0].id if len(there) == 1 else ""
            screen, given = ("lines", {}) if len(there) > 1 else ("line", {"line": line})
            self.around.go(Route(screen, heading=Heading.WHY_NOT, goes_with=self._step, **given))
            return
        reason = Reason(str(key))
        reasons = tuple(one for one in self._reasons if one is not reason)
        if reason not in self._reasons:
            reasons = (*reasons, reason)
        self._keep(reasons)
        self.show_facts()

    def _keep(self, reasons: tuple[Reason, ...]) -> None:
        do, happened = self.around.session.do, self._happened
        if self._step:
            asked_on = self.life.steps[self._step].asked_on or self._day
            do(self, step_happened, self._step, happened, reasons, asked_on)
        else:
            do(self, it_happened, self._activity, self._day, self._part, happened, reasons)

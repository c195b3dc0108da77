"""What got in the way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from ...model.happened import Reason
from ...model.reasons import InTheWay, reasons_of
from .. import signs
from ..activity_words import activity_name
from ..around import Around
from ..line_words import content_picture, content_words
from ..route import Route
from ..widgets.nothing_here import NothingHere
from ..widgets.question import Question
from ..widgets.question_rows import QuestionRows
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

IN_A_LINE = 3


class ReasonsScreen(Screen):
    """The last four weeks: each reason with the things it got in the way of, themselves and not as a number."""

    colour = "about"
    nouns = frozenset({"happenings", "steps", "activities", "hopes", "lines"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("reasons")
        self._things: dict[str, InTheWay] = {}
        self._nothing = NothingHere(around.look, around.shelf)
        self._rows = QuestionRows(around.look, around.shelf, self.t, "reasons")
        self._rows.chosen.connect(lambda _, key: self._look_at(key))
        self._days = self.row_tile(around.t("Did it happen?"), signs.HAPPENED, "reasons.did_it_happen")
        self._days.chosen.connect(lambda: around.go(Route("did_it_happen")))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._rows, 1)
        column.addWidget(self._days)

    def title(self) -> str:
        return self.t("What got in the way")

    def spoken_title(self) -> str:
        return self.t("What got in the way in the last four weeks")

    def sign(self) -> str:
        return signs.REASONS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.REASONS, self.t("Here are the reasons of the last four weeks.")),
            (signs.CALENDAR, self.t("Beside each reason is what did not happen, and the day.")),
            (signs.PEOPLE, self.t("Show it to somebody who can change something.")),
        )

    def show_facts(self) -> None:
        t = self.around.t
        found = reasons_of(self.life, self.around.clock().date())
        self._things = {}
        rows = [row for reason, things in found.items() for row in self._lines(reason, things)]
        self._rows.show_questions(rows)
        self._rows.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if not rows:
            self._nothing.tell(t("Nothing is said about the last four weeks."), signs.CALENDAR)

    def _lines(self, reason: Reason, things: Sequence[InTheWay]) -> list[Question]:
        """A reason and its things; where they are many, in several lines that all tell the reason."""
        words = self.around.t.tell(reason.said)
        choices = [(f"{reason.name}.{number}", self._face(thing)) for number, thing in enumerate(things)]
        self._things |= {key: thing for (key, _), thing in zip(choices, things, strict=True)}
        return [
            Question(
                f"{reason.name.lower()}.{at}", words, reason.picture, tuple(choices[at : at + IN_A_LINE]), is_wide=True
            )
            for at in range(0, len(choices), IN_A_LINE)
        ]

    def _face(self, thing: InTheWay) -> TileFace:
        t = self.around.t
        if thing.noun == "steps":
            step = self.life.steps[thing.id]
            words, picture, voice = content_words(step, t), content_picture(step) or signs.STEP, step.voice
        else:
            activity = self.life.activities[thing.id]
            words, voice = activity_name(self.life, thing.id, t), activity.voice
            picture = activity.picture or signs.WEEK
        day = t.date(thing.on, with_year=False)
        part = t.tell(thing.part.said) if thing.part else t("A step")
        return TileFace(t("{words}, {date}", words=words.rstrip("."), date=day), picture, more=part, colour=self.colour,
                        form=TileForm.ROW,
            text_size=20, voice=voice)  # fmt: skip

    def _look_at(self, key: str) -> None:
        thing = self._things[key]
        if thing.noun == "steps":
            self.around.go(Route("step", hope=self.life.steps[thing.id].hope, step=thing.id))
        else:
            self.around.go(Route("did_it_happen", on=thing.on))

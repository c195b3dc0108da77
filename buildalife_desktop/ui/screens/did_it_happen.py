"""Did it happen?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.happened import Happened
from ...model.happenings import ToAsk, first_day, to_ask
from ...model.part import Part
from ...model.verbs.happenings import it_happened
from .. import signs
from ..activity_words import activity_name
from ..around import Around
from ..calendar_picture import date_picture
from ..companions_to_choose import aloud
from ..route import Route
from ..widgets.nothing_here import NothingHere
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from ..widgets.tile_table import STACKS_FROM, TileTable
from .screen import Screen

SHARES = (9, 5, 5, 5)
ANSWERS = (Happened.YES, Happened.PART, Happened.NO)
HEAR = "hear"
FEW = 3
"""So few rows are high enough for a big picture over its words."""


class DidItHappenScreen(Screen):
    """What was on one day, each with three answers beside it; the days of the last four weeks one press apart."""

    colour = "about"
    nouns = frozenset({"happenings", "placings", "activities", "me"})

    def __init__(self, around: Around, on: date | None = None) -> None:
        super().__init__(around)
        self.setObjectName("did_it_happen")
        today = around.clock().date()
        self._on = min(max(on or today, first_day(today)), today)
        self._asked: list[ToAsk] = []
        self._nothing = NothingHere(around.look, around.shelf)
        self._rows = TileTable(around.look, around.shelf, self.t, "did_it_happen", SHARES, stacks=True)
        self._rows.chosen.connect(self._choose)
        self._earlier = self._foot_tile("earlier", signs.BACK, lambda: self._step(-1))
        self._reasons = self._foot_tile("reasons", signs.REASONS, lambda: around.go(Route("reasons")))
        self._later = self._foot_tile("later", signs.NEXT, lambda: self._step(1))
        foot = QHBoxLayout()
        foot.setSpacing(around.look.gap)
        for tile in (self._earlier, self._reasons, self._later):
            foot.addWidget(tile, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._rows, 1)
        column.addLayout(foot)

    def title(self) -> str:
        if self._on == self.around.clock().date():
            return self.t("Did it happen today?")
        return self.t("Did it happen on {day}?", day=self._on.weekday())

    def spoken_title(self) -> str:
        return self.t("{question} {date}", question=self.title(), date=self._on)

    def sign(self) -> str:
        return date_picture(self._on.day)

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (Happened.YES.picture, self.t("A full circle: it happened.")),
            (Happened.PART.picture, self.t("A half circle: a part of it happened.")),
            (Happened.NO.picture, self.t("An empty circle: it did not happen.")),
            (signs.BACK, self.t("Press the arrows to see other days.")),
        )

    def show_facts(self) -> None:
        t = self.around.t
        self._asked = to_ask(self.life, self._on, self.around.clock())
        chosen = {f"{at}.{one.said.happened}" for at, one in enumerate(self._asked) if one.said}
        self._rows.show_rows([self._row(at, one) for at, one in enumerate(self._asked)], frozenset(chosen))
        self._rows.setVisible(bool(self._asked))
        self._nothing.setVisible(not self._asked)
        if not self._asked:
            is_today = self._on == self.around.clock().date()
            words = t("Nothing on your week has come yet.") if is_today else t("Nothing was on your week that day.")
            self._nothing.tell(words, signs.REST)
        self._show_foot()

    def _foot_tile(self, name: str, sign: str, chosen: object) -> object:
        tile = self.row_tile("", sign, f"did_it_happen.{name}")
        tile.setMinimumWidth(self.around.look.touch)
        tile.chosen.connect(chosen)
        return tile

    def _row(self, at: int, one: ToAsk) -> list[tuple[object, TileFace]]:
        """The activity, with the reasons given as small lines under it; and its three answers."""
        t = self.around.t
        activity = self.life.activities[one.activity]
        name, part = activity_name(self.life, one.activity, t), t.tell(one.part.said)
        reasons = one.said.reasons if one.said else ()
        # A card has no room for the reasons under its words.
        is_card = len(self._asked) <= FEW and self.around.look.text_percent <= STACKS_FROM and not reasons
        face = TileFace(
            name,
            activity.picture or signs.WEEK,
            note="" if is_card else part,
            badge=part if is_card else "",
            more=". ".join(t.tell(reason.said) for reason in reasons),
            form=TileForm.CARD if is_card else TileForm.LINE,
            colour=self.colour,
            text_size=30,
            voice=activity.voice,
            chips=tuple((reason.picture, t.tell(reason.said)) for reason in reasons),
        )
        answers = [(f"{at}.{answer}", self._answer(answer, one, name, part)) for answer in ANSWERS]
        return [(f"{at}.{HEAR}", face), *answers]

    def _answer(self, answer: Happened, one: ToAsk, name: str, part: str) -> TileFace:
        t, words = self.around.t, self.around.t.tell(answer.said)
        is_chosen = one.said is not None and one.said.happened is answer
        more = [f"{name}, {part}"]
        if is_chosen and answer.has_reasons:
            more.append(t("Press it again to say why."))
        return TileFace(words, answer.picture, more=". ".join(more), colour=self.colour,
                        aloud=aloud(words, t, is_chosen=is_chosen))  # fmt: skip

    def _show_foot(self) -> None:
        t, today = self.around.t, self.around.clock().date()
        for tile, day in (
            (self._earlier, self._on - timedelta(days=1)),
            (self._later, self._on + timedelta(days=1)),
        ):
            tile.setVisible(first_day(today) <= day <= today)
            words = t("Today") if day == today else t.weekday(day.weekday())
            tile.show_face(replace(tile.face, words=words, more=t.date(day)))
        self._reasons.show_face(replace(self._reasons.face, words=t("What got in the way")))

    def _step(self, days: int) -> None:
        self._on += timedelta(days=days)
        self._rows.show_rows((), page=0)
        self.show_facts()
        self.around.arrived()

    def _choose(self, key: object) -> None:
        at, _, answer = str(key).partition(".")
        if answer == HEAR:
            self.around.hear(self._rows.tile_of(key))
            return
        one, happened = self._asked[int(at)], Happened(answer)
        before = one.said.happened if one.said else Happened.NOT_SAID
        if happened is before and happened.has_reasons:
            self._ask_why(one)
            return
        after = Happened.NOT_SAID if happened is before else happened
        reasons = one.said.reasons if one.said else ()
        is_kept = self.around.session.do(self, it_happened, one.activity, self._on, one.part, after, reasons)
        self.show_facts()
        if is_kept and after.has_reasons and not reasons:
            self._ask_why(one)

    def _ask_why(self, one: ToAsk) -> None:
        self.show_facts()
        self.around.go(Route("why_not", activity=one.activity, on=self._on, part=Part(one.part)))

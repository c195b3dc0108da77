"""When, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from .. import signs
from ..around import Around
from ..companions_to_choose import aloud
from ..route import Route
from ..when_words import When, later, months, soon, when_picture
from ..widgets.tile_face import TileFace
from .screen import Screen

OWN, MONTHS, NO_TIME = "own", "months", "none"


class WhichWhenScreen(Screen):
    """Times in words and pictures, the months of a year behind one of them, or my own words. `then` gets the words."""

    colour = "about"

    def __init__(self, around: Around, then: Callable[[str], None], now: str = "") -> None:
        super().__init__(around)
        self.setObjectName("which_when")
        self._then, self._now = then, now
        self._shows_months = False
        self._pages = self.pages("which_when")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)

    def title(self) -> str:
        return self.t("Which month?") if self._shows_months else self.t("When?")

    def sign(self) -> str:
        return signs.CALENDAR

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.CALENDAR, self.t("Press the time you mean.")),
            (signs.WORDS, self.t("Or say it in your own words.")),
            (signs.BACK, self.t("Press Back, and nothing is changed.")),
        )

    def step_back(self) -> bool:
        if self._shows_months:
            self._turn(shows_months=False)
            return True
        return False

    def show_facts(self) -> None:
        t, today = self.around.t, self.around.clock().date()
        if self._shows_months:
            items = [self._item(when) for when in months(t, today)]
        else:
            items = [self._item(when) for when in (*soon(t), *later(t))]
            if self._now and self._now not in [key for key, _ in items]:
                items.insert(0, self._item((self._now, when_picture(self._now, t, today))))
            items += [
                (MONTHS, TileFace(t("A month"), signs.CALENDAR, more=t("See the months."), is_empty=True)),
                (OWN, TileFace(t("My own words"), signs.WORDS, is_empty=True)),
            ]
            if self._now:
                items.append((NO_TIME, TileFace(t("No time yet"), signs.TAKE_OFF, is_empty=True)))
        self._pages.show_items(items, frozenset({self._now}), QSize(190, 150))

    def _item(self, when: When) -> tuple[object, TileFace]:
        words, picture = when
        told = aloud(words, self.around.t, is_chosen=words == self._now)
        return words, TileFace(words, picture, colour=self.colour, aloud=told)

    def _choose(self, key: object) -> None:
        match key:
            case "months":
                self._turn(shows_months=True)
            case "own":
                question = self.t("When?")
                self.around.go(Route("write", question=question, words=self._now, then=self._own))
            case "none":
                self._answer("")
            case _:
                self._answer(str(key))

    def _turn(self, *, shows_months: bool) -> None:
        self._shows_months = shows_months
        self._pages.show_page(0)
        self.show_facts()
        self.around.arrived()

    def _own(self, words: str) -> None:
        """Written; where nothing was, nothing is changed."""
        if words:
            self._answer(words)

    def _answer(self, words: str) -> None:
        self.around.back()
        self._then(words)

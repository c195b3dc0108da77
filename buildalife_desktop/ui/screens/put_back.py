"""Bring something back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.life import NOUNS
from .. import signs
from ..around import Around
from ..widgets.tile_face import TileFace
from .screen import Screen


class PutBackScreen(Screen):
    """What was taken off or taken away, newest first; a press brings it back. Taking away is never final."""

    nouns = frozenset(NOUNS)

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("put_back")
        self._pages = self.pages("put_back", most=12)
        self._pages.chosen.connect(self._choose)
        self._nothing = self.heading(around.t("Nothing was taken off."))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(self._nothing)
        column.addWidget(self._pages, 1)

    def title(self) -> str:
        return self.t("Bring something back")

    def sign(self) -> str:
        return signs.BRING_BACK

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return ((signs.BRING_BACK, self.t("Press a picture to bring it back.")),)

    def show_facts(self) -> None:
        items: list[tuple[object, TileFace]] = []
        for entry in self.around.session.taken_away():
            words = self.around.t.tell(entry.said)
            when = self.around.t.date(entry.at.date(), with_year=False)
            items.append((entry.number, TileFace(words, self._picture(entry.rows), more=when, text_size=20)))
        self._pages.show_items(items, smallest=QSize(210, 170))
        self._nothing.setVisible(not items)

    def _picture(self, rows: Sequence[object]) -> str:
        """The picture of what went: its own, or that of the activity it was."""
        for row in rows:
            before = getattr(row, "before", None) or {}
            if before.get("picture"):
                return str(before["picture"])
            activity = self.life.activities.get(before.get("activity", ""))
            if activity is not None:
                return activity.picture
        return signs.TAKE_OFF

    def _choose(self, key: object) -> None:
        assert isinstance(key, int)
        self.around.session.put_back(key)

"""A tour that cannot be made."""

from __future__ import annotations

from ..model.said import Said


class TourProblem(Exception):
    """The screens cannot be drawn as asked. `said` tells what to do in one plain sentence; nothing is half written."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.msgid)
        self.said = said

"""A life that cannot be opened, made or changed."""

from __future__ import annotations

from ..model.said import Said


class LifeProblem(Exception):
    """Something is wrong with a life file. `said` tells a person in one plain sentence what to do; nothing was lost."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.msgid)
        self.said = said

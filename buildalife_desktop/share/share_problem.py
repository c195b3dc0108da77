"""Something that could not be shared."""

from __future__ import annotations

from ..model.said import Said


class ShareProblem(Exception):
    """A page could not be made or kept. No half file is left.

    `said` tells a person in one plain sentence what to do.
    """

    def __init__(self, said: Said) -> None:
        super().__init__(said.msgid)
        self.said = said

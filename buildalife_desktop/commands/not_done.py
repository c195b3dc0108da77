"""A command that could not be done."""

from __future__ import annotations

from ..model.said import Said


class NotDone(Exception):
    """The words were right, and it could still not be done. `said` tells why in one plain sentence."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.msgid)
        self.said = said

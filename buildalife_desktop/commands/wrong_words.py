"""A command that was written in a way the app does not know."""

from __future__ import annotations

from ..model.said import Said


class WrongWords(Exception):
    """The words of a command are not right. `said` tells in one plain sentence what the right ones are."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.msgid)
        self.said = said
        self.exit_code = 2

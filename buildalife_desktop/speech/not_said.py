"""These words could not be spoken."""

from __future__ import annotations

from buildalife_desktop.model.said import Said


class NotSaid(Exception):
    """There is a voice, but these words did not become a sound. `said` tells the person; `reason` is for the log."""

    def __init__(self, reason: str = "", said: Said | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.said = said or Said("The words could not be spoken. Please try again.")

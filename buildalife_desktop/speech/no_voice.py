"""This computer cannot speak."""

from __future__ import annotations

from buildalife_desktop.model.said import Said


class NoVoice(Exception):
    """There is no voice on this computer. `said` tells the person; `reason` is for the log."""

    def __init__(self, reason: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.said = Said("This computer has no voice. You can still use everything else.")

"""This computer cannot play a sound."""

from __future__ import annotations

from buildalife_desktop.model.said import Said


class NoSound(Exception):
    """There is a voice, but nothing to hear it with. `said` tells the person."""

    def __init__(self) -> None:
        super().__init__()
        self.said = Said("No sound can be played here. Please check the loudspeaker or headphones.")

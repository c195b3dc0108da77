"""Something to choose, as it is shown."""

from __future__ import annotations

from dataclasses import dataclass

from .pointing import READY
from .said import Said


@dataclass(frozen=True)
class OptionSeen:
    """One picture of a set as it is shown now: of the app, of mine, one of my activities or a photo.

    `words` are a Said where they are the app's own and a text where somebody here gave them. `voice` is the sha256 of a
    recording of mine, or "".
    """

    key: str
    words: Said | str
    picture: str
    voice: str = ""
    is_unlikely: bool = False

    @property
    def has_name(self) -> bool:
        """Whether `words` are its name: of a photo without one they only say that it is a picture."""
        return isinstance(self.words, str) or self.key.startswith(READY)

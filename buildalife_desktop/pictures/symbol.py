"""One drawn picture that comes with the app."""

from __future__ import annotations

from dataclasses import dataclass

from buildalife_desktop.model import picture


@dataclass(frozen=True, slots=True)
class Symbol:
    """A drawing with the words people find it by, most likely first. `by` drew it."""

    code: str
    name: str
    group: str
    words: tuple[str, ...] = ()
    source: str = "openmoji"
    by: str = ""

    @property
    def reference(self) -> str:
        """How a life writes it: `symbol:1F373`."""
        return picture.symbol(self.code)

"""One drawn picture that comes with the app."""

from __future__ import annotations

from dataclasses import dataclass, replace

from buildalife_desktop.model import picture

SKINS = ("1F3FB", "1F3FC", "1F3FD", "1F3FE", "1F3FF")
"""The five tones of skin, lightest first, as Unicode numbers them; none of them is the yellow of drawings."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A drawing with the words people find it by, most likely first. `by` drew it.

    `skins` are the codes of the same drawing in each of the tones of `SKINS`; none where it shows no skin.
    """

    code: str
    name: str
    group: str
    words: tuple[str, ...] = ()
    source: str = "openmoji"
    by: str = ""
    skins: tuple[str, ...] = ()

    @property
    def reference(self) -> str:
        """How a life writes it: `symbol:1F373`."""
        return picture.symbol(self.code)

    def in_skin(self, skin: str) -> Symbol:
        """The same drawing with this skin, where there is one; "" is the yellow it has of itself."""
        if skin in SKINS and self.skins:
            return replace(self, code=self.skins[SKINS.index(skin)])
        return self

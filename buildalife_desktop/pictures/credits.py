"""Who made the pictures that were used, for the end of everything that leaves the app."""

from __future__ import annotations

from collections.abc import Iterable

from buildalife_desktop.model.picture import symbol_code
from buildalife_desktop.model.said import Said

OPENMOJI_SITE = "https://openmoji.org"
LICENCE = "CC BY-SA 4.0"


def credits_for(references: Iterable[str]) -> list[Said]:
    """One sentence for each maker of these pictures (`symbol:1F373`, `photo:...`), OpenMoji first.

    A person's own photos are theirs and need none. The licence of OpenMoji asks for its name, a link and the licence.
    """
    codes = {code for code in map(symbol_code, references) if code}
    ours = {code for code in codes if code.startswith("own-")}
    said = []
    if codes - ours:
        said.append(Said("Pictures by OpenMoji, {site}. Licence {licence}.", site=OPENMOJI_SITE, licence=LICENCE))
    if ours:
        said.append(Said("Pictures by Build a Life. Licence {licence}.", licence=LICENCE))
    return said

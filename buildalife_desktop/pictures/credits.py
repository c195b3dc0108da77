"""Who made the pictures that were used, for the end of everything that leaves the app."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo_sha256, symbol_code
from buildalife_desktop.model.said import Said

OPENMOJI_SITE = "https://openmoji.org"
LICENCE = "CC BY-SA 4.0"


def credits_for(references: Iterable[str], photos: Mapping[str, Photo] | None = None) -> list[Said]:
    """One sentence for each maker of these pictures (`symbol:1F373`, `photo:...`), OpenMoji first.

    `photos` are those of the life, by sha256: one that came with a pack names who made it, and its licence asks for
    that. A person's own photos are theirs and need none. OpenMoji's licence asks for its name, a link and the licence.
    """
    references = tuple(references)
    codes = {code for code in map(symbol_code, references) if code}
    ours = {code for code in codes if code.startswith("own-")}
    said = []
    if codes - ours:
        said.append(Said("Pictures by OpenMoji, {site}. Licence {licence}.", site=OPENMOJI_SITE, licence=LICENCE))
    if ours or any(reference.startswith("face:") for reference in references):
        said.append(Said("Pictures by Build a Life. Licence {licence}.", licence=LICENCE))
    return said + [_said(*maker) for maker in _makers(references, photos or {})]


def _makers(references: Iterable[str], photos: Mapping[str, Photo]) -> list[tuple[str, str]]:
    """Each maker and licence among photos, once, in the order of the names."""
    used = [photos[sha256] for sha256 in map(photo_sha256, references) if sha256 is not None and sha256 in photos]
    return sorted({(one.made_by, one.licence) for one in used if one.made_by or one.licence})


def _said(made_by: str, licence: str) -> Said:
    if not licence:
        return Said("Pictures by {name}.", name=made_by)
    if not made_by:
        return Said("More pictures. Licence {licence}.", licence=licence)
    return Said("Pictures by {name}. Licence {licence}.", name=made_by, licence=licence)

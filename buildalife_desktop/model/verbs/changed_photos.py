"""Photos made from others."""

from __future__ import annotations

from dataclasses import replace

from ..done import Done
from ..life import Life
from ..photo import Photo
from ..said import Said


def keep_changed_photo(life: Life, changed: Photo, made_from: str) -> Done:
    """Keep a photo that was made from another; all that is known and said of the first is true of it too.

    The first one stays as it is. KeyError: it is not there.
    """
    first = life.photos[made_from]
    said = Said("The picture is changed. The old one stays.")
    if changed.id in life.photos:
        kept = replace(life.photos[changed.id], is_put_away=False)
    else:
        kept = replace(
            first,
            id=changed.id,
            width=changed.width,
            height=changed.height,
            added_on=changed.added_on,
            made_from=first.id,
            is_put_away=False,
        )
    return Done(life.having("photos", kept), said)

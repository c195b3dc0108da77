"""Photos taken into a life, and changed ones."""

from __future__ import annotations

from dataclasses import replace

from ..done import Done
from ..life import Life
from ..photo import Photo
from ..said import Said


def take_in_photos(life: Life, *photos: Photo) -> Done:
    """Keep photos; one that is here already stays as it was, and comes back where it was put away."""
    new = [photo for photo in photos if photo.id not in life.photos]
    again = [life.photos[photo.id] for photo in photos if photo.id in life.photos]
    back = [replace(photo, is_put_away=False) for photo in again if photo.is_put_away]
    return Done(life.having("photos", *new, *back), Said("New photos: {number}.", number=len(new) + len(back)))


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

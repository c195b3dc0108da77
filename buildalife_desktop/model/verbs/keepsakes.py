"""Photos and recordings taken into a life."""

from __future__ import annotations

from dataclasses import replace

from ..done import Done
from ..life import Life
from ..photo import Photo
from ..recording import Recording
from ..said import Said


def keep_photos(life: Life, *photos: Photo) -> Done:
    """Keep photos; one that is here already stays as it was, and comes back where it was put away."""
    new = [photo for photo in photos if photo.id not in life.photos]
    again = [life.photos[photo.id] for photo in photos if photo.id in life.photos]
    back = [replace(photo, is_put_away=False) for photo in again if photo.is_put_away]
    return Done(life.having("photos", *new, *back), Said("New photos: {number}.", number=len(new) + len(back)))


def keep_recording(life: Life, recording: Recording) -> Done:
    """Keep a recording of my voice; one that is here already stays as it was."""
    if recording.id in life.recordings:
        return Done(life, Said("My voice is kept."))
    return Done(life.having("recordings", recording), Said("My voice is kept."))

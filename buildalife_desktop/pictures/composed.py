"""Pictures that are put together when they are needed: drawn faces and first letters. Standard library only."""

from __future__ import annotations

from buildalife_desktop.pictures.drawn_face import DrawnFace
from buildalife_desktop.pictures.initials import initials_svg


def is_composed(picture: str) -> bool:
    """Whether it is such a picture."""
    return picture.startswith(("face:", "initials:"))


def composed_svg(picture: str) -> str | None:
    """The drawing of `face:...` or `initials:...` as SVG text; None for any other picture, or one nobody can draw."""
    face = DrawnFace.named(picture)
    return face.svg() if face else initials_svg(picture)

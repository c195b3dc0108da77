"""The first letters of a name on a colour: the last choice for somebody with no photo and no drawing.

Such a picture is called `initials:RA-people`: the letters, and the place in the app whose colour it has.
"""

from __future__ import annotations

import re

COLOURS = {
    "week": "#1F5FBF",
    "people": "#8A2F73",
    "pictures": "#2A6B2F",
    "choose": "#5B3FA8",
    "about": "#9A4B00",
    "plan": "#0B6166",
}
"""White letters on each are at least 5.5:1 (look.md)."""

MOST_LETTERS = 2
_CODE = re.compile(r"initials:([^-]{1,8})-([a-z]+)")


def initials_picture(name: str, colour: str = "people") -> str:
    """The picture of a name's first letters; "" for a name with no letters."""
    words = [word for word in re.split(r"[\W_]+", name) if word]
    chosen = [words[0], words[-1]] if len(words) > 1 else words
    letters = "".join(word[0].upper()[0] for word in chosen)[:MOST_LETTERS]
    return f"initials:{letters}-{colour}" if letters else ""


def initials_svg(picture: str) -> str | None:
    """Its drawing; None for another kind of picture."""
    found = _CODE.fullmatch(picture)
    if not found or found[2] not in COLOURS or not found[1].isprintable():
        return None
    families = "Atkinson Hyperlegible Next, Noto Sans, Noto Sans Arabic, Noto Sans Bengali, Noto Sans Gurmukhi"
    size = 34 if len(found[1]) == 1 else 27
    return (
        '<svg viewBox="0 0 72 72" xmlns="http://www.w3.org/2000/svg">'
        f'<circle cx="36" cy="36" r="32" fill="{COLOURS[found[2]]}"/>'
        f'<text x="36" y="{36 + size * 0.35:.1f}" text-anchor="middle" font-family="{families}" font-weight="bold" '
        f'font-size="{size}" fill="#FFFFFF">{_escaped(found[1])}</text></svg>'
    )


def _escaped(letters: str) -> str:
    """Safe inside a drawing. By hand: the library for it brings the network along, on the way to the first screen."""
    return letters.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

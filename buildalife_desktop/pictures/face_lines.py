"""What a drawn face can have besides skin and hair: glasses, a beard, a wheelchair."""

from __future__ import annotations

EXTRAS = ("glasses", "beard", "older", "hearing", "wheelchair")
"""In the order they stand in a face's name."""

LINE = 'stroke="#000000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
THIN = 'stroke="#000000" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"'


def glasses() -> str:
    """Round ones, through which the eyes are seen."""
    rounds = "".join(
        f'<circle cx="{x}" cy="30" r="4.6" fill="#FFFFFF" fill-opacity="0.35" stroke="#000000" stroke-width="1.7"/>'
        for x in (31.2, 40.8)
    )
    between = "M35.4,29.2C35.8,28.7 36.2,28.7 36.6,29.2M26.6,29L24.8,28.4M45.4,29L47.2,28.4"
    return rounds + f'<path d="{between}" fill="none" stroke="#000000" stroke-width="1.7"/>'


def beard(tint: str) -> str:
    """A full one, with a moustache; the mouth comes over it."""
    path = (
        "M25.3,32.5C25.4,41 30,47.4 36,47.4C42,47.4 46.6,41 46.7,32.5C45.6,35.6 44.4,36.6 42.4,35.6"
        "C40.4,34.4 37.6,34 36,35.2C34.4,34 31.6,34.4 29.6,35.6C27.6,36.6 26.4,35.6 25.3,32.5Z"
    )
    return f'<path d="{path}" fill="{tint}" {LINE}/>'


def hearing_aid(skin: str) -> str:
    """An ear with the small curve of a hearing aid behind it."""
    return (
        f'<path d="M25.6,28.4C22.6,26.8 20.8,29.4 22,32.2C22.8,34.4 24.6,35.4 26,34.6Z" fill="{skin}" {LINE}/>'
        '<path d="M24.2,25.6C20,24.8 18.6,29.6 20,33.4C20.4,34.6 21,35.6 21.8,36.2" fill="none" stroke="#1E50A0" '
        'stroke-width="2.6" stroke-linecap="round"/>'
    )


def chair() -> str:
    """The wheels and handles of a wheelchair, from the front."""
    wheels = "".join(
        f'<ellipse cx="{x}" cy="59" rx="3.6" ry="12.6" fill="#9B9B9A" {LINE}/>'
        f'<path d="M{x},48.5V66" fill="none" {THIN}/>'
        for x in (11.4, 60.6)
    )
    handles = "".join(
        f'<path d="M{x},60V43.5" fill="none" stroke="#000000" stroke-width="4.4" stroke-linecap="round"/>'
        f'<path d="M{x},60V50" fill="none" stroke="#D0CFCE" stroke-width="1.8"/>'
        for x in (18.2, 53.8)
    )
    back = f'<rect x="19" y="46.5" width="34" height="20" rx="3" fill="#1E50A0" {LINE}/>'
    return wheels + handles + back

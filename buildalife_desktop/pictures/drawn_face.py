"""Faces for people without a photo, drawn from what they look like. Standard library only: they are on the face wall.

A face is called `face:1F3FD-short.black-glasses.beard`: skin, hair and its colour, and what else there is to see. The
drawing is ours, in the style of OpenMoji: 72 units wide, lines of 2, flat colours.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from buildalife_desktop.pictures.face_hair import HAIRS, FaceHair
from buildalife_desktop.pictures.face_lines import EXTRAS, LINE, THIN, beard, chair, glasses, hearing_aid

_FACE = "face:"
_CODE = re.compile(r"face:([0-9A-Fa-z]+)-([a-z]+)\.([a-z]+)(?:-([a-z.]+))?")

YELLOW = "yellow"
SKINS = {
    YELLOW: "#FCEA2B",
    "1F3FB": "#FADCBC",
    "1F3FC": "#DEBB90",
    "1F3FD": "#C19A65",
    "1F3FE": "#A57939",
    "1F3FF": "#6A462F",
}
"""As Unicode numbers them, and as OpenMoji paints them."""

COLOURS = {
    "black": "#3F3F3F",
    "brown": "#6A462F",
    "light": "#A57939",
    "fair": "#F1D04B",
    "red": "#C5602A",
    "grey": "#9B9B9A",
    "white": "#E4E4E2",
    "blue": "#61B2E4",
    "purple": "#8967AA",
}
"""Of hair, and of the cloth over it."""


_CLOSE, _WITH_WHEELS = "10.5 5 51 51", "6 5 60 60"
"""What is seen of the drawing: a wheelchair needs more room."""

_SHOULDERS = "M16,66V57.5C16,52 21.5,47.8 27,47.8C33,52.8 39,52.8 45,47.8C50.5,47.8 56,52 56,57.5V66"


@dataclass(frozen=True, slots=True)
class DrawnFace:
    """How somebody looks. `extras` are some of `EXTRAS`; the words are those in a face's name."""

    skin: str = YELLOW
    hair: str = "short"
    colour: str = "brown"
    extras: frozenset[str] = frozenset()

    @staticmethod
    def named(picture: str) -> DrawnFace | None:
        """The face a picture's name stands for; None for another kind of picture, or a face nobody can draw."""
        found = _CODE.fullmatch(picture)
        if not found:
            return None
        skin, hair, colour, extras = found.groups()
        chosen = frozenset((extras or "").split(".")) - {""}
        if skin not in SKINS or hair not in HAIRS or colour not in COLOURS or not chosen <= set(EXTRAS):
            return None
        return DrawnFace(skin, hair, colour, chosen)

    @property
    def picture(self) -> str:
        """Its name as a picture: always the same for the same face."""
        extras = ".".join(extra for extra in EXTRAS if extra in self.extras)
        return f"{_FACE}{self.skin}-{self.hair}.{self.colour}" + (f"-{extras}" if extras else "")

    def svg(self) -> str:
        """The drawing."""
        skin, tint, hair = SKINS[self.skin], COLOURS[self.colour], HAIRS[self.hair]
        has_beard = "beard" in self.extras and hair.can_have_beard
        layers = (
            chair() if "wheelchair" in self.extras else "",
            _painted(hair.behind, tint),
            f'<path d="{_SHOULDERS}" fill="#92D3F5" {LINE}/>',
            _painted(hair.over_shoulders, tint),
            hearing_aid(skin) if "hearing" in self.extras and hair.shows_ears else "",
            f'<path d="{hair.head}" fill="{skin}" {LINE}/>',
            beard(self._beard_tint(hair, tint)) if has_beard else "",
            _painted(hair.front, tint),
            f'<path d="{hair.folds}" fill="none" {THIN}/>' if hair.folds else "",
            glasses() if "glasses" in self.extras else "",
            _features(skin if has_beard else "", is_older="older" in self.extras),
        )
        seen = _WITH_WHEELS if "wheelchair" in self.extras else _CLOSE
        return f'<svg viewBox="{seen}" xmlns="http://www.w3.org/2000/svg">{"".join(layers)}</svg>'

    def _beard_tint(self, hair: FaceHair, tint: str) -> str:
        """That of the hair, unless the colour is of a cloth over it."""
        if not hair.is_cloth:
            return tint
        return COLOURS["grey" if "older" in self.extras else "black"]


def _painted(path: str, tint: str) -> str:
    return f'<path d="{path}" fill="{tint}" {LINE}/>' if path else ""


def _features(lips: str, *, is_older: bool) -> str:
    """Eyes and a quiet smile; the skin round the mouth shows as `lips` in a beard; lines for somebody older."""
    mouth = '<path d="M32.6,38.2C34.7,39.4 37.3,39.4 39.4,38.2" fill="none" ' + LINE + "/>"
    if lips:
        mouth = f'<path d="M31.4,38C33,36.9 39,36.9 40.6,38C39.6,41 32.4,41 31.4,38Z" fill="{lips}"/>' + mouth
    eyes = '<circle cx="32" cy="30" r="2"/><circle cx="40" cy="30" r="2"/>'
    older = "M29.4,36C28.7,37.2 28.5,38.4 28.8,39.6M42.6,36C43.3,37.2 43.5,38.4 43.2,39.6"
    return eyes + mouth + (f'<path d="{older}" fill="none" {THIN}/>' if is_older else "")

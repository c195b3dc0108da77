"""Kinds of hair, and what is worn over it, as shapes round a drawn face."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from math import cos, hypot, pi, sin

_HEAD = "M25,30.5C25,38.5 30,45 36,45C42,45 47,38.5 47,30.5C47,22 42.5,17 36,17C29.5,17 25,22 25,30.5Z"
_IN_CLOTH = (
    "M26.4,30.6C26.4,38 30.6,43.4 36,43.4C41.4,43.4 45.6,38 45.6,30.6"
    "C45.6,23.6 41.6,19 36,19C30.4,19 26.4,23.6 26.4,30.6Z"
)


@dataclass(frozen=True, slots=True)
class FaceHair:
    """Paths from the back to the front: `behind` all, `over_shoulders`, the `head`, then `front` and its `folds`."""

    behind: str = ""
    front: str = ""
    folds: str = ""
    over_shoulders: str = ""
    head: str = _HEAD
    shows_ears: bool = True
    can_have_beard: bool = True
    is_cloth: bool = False


def _curls(middle: tuple[float, float], wide: float, high: float, turns: tuple[float, float], count: int) -> str:
    """Half rounds along an ellipse, from one angle to another (in half turns, clockwise from the right)."""
    angles = [(turns[0] + (turns[1] - turns[0]) * at / count) * pi for at in range(count + 1)]
    points = [(middle[0] + wide * cos(angle), middle[1] + high * sin(angle)) for angle in angles]
    begun = f"M{points[0][0]:.1f},{points[0][1]:.1f}"
    return begun + "".join(
        f"A{_half(one, other):.1f},{_half(one, other):.1f} 0 0 1 {other[0]:.1f},{other[1]:.1f}"
        for one, other in itertools.pairwise(points)
    )


def _half(one: tuple[float, float], other: tuple[float, float]) -> float:
    """A little more than half of the way between them, so that each round is flatter than half a circle."""
    return max(0.1, hypot(one[0] - other[0], one[1] - other[1]) / 1.75)


_CAP = "C24,20 28,12.4 36,12.4C44,12.4 48,20 "
_FRINGE_STRAIGHT = "47.4,31C46.8,27 46,24.6 44.6,22.6C39,24 33,24 27.4,22.6C26,24.6 25.2,27 24.6,31Z"
_FRINGE_PARTED = "47.4,31C46.8,26.6 45.4,24 42.8,21.4C38.4,24.4 32.6,26 27,26.2C25.8,27.4 25,29 24.6,31Z"
_MIDDLE = (
    "M36,17C32,21.4 26.4,23.4 25.4,31C23.6,27.6 23,22.4 25.6,18.2C28,14.2 31.6,12.4 36,12.4"
    "C40.4,12.4 44,14.2 46.4,18.2C49,22.4 48.4,27.6 46.6,31C45.6,23.4 40,21.4 36,17Z"
)
_LONG = (
    "M36,12.2C25,12.2 21,19.4 21,28C21,37 19.6,43 16.4,49.6C20,54 24,55 28,54H44C48,55 52,54 55.6,49.6"
    "C52.4,43 51,37 51,28C51,19.4 47,12.2 36,12.2Z"
)
_BOB = (
    "M36,12.2C25.4,12.2 20.8,19 20.8,28C20.8,34 20.4,37.4 19.8,41C22.6,43.4 26.4,43.8 30,43H42"
    "C45.6,43.8 49.4,43.4 52.2,41C51.6,37.4 51.2,34 51.2,28C51.2,19 46.6,12.2 36,12.2Z"
)
_TAIL = "M44,16C52,14.6 57.4,20 56.6,28C56.2,33 53.6,37.4 50.6,39.6C51.4,35 50.8,30 48.4,26.4Z"
_BUN = "M36,6.6C40,6.6 42.6,9 42.6,12C42.6,14.6 40,16.4 36,16.4C32,16.4 29.4,14.6 29.4,12C29.4,9 32,6.6 36,6.6Z"
_SIDES = (
    "M25.4,36C22,34.6 21,30.6 21.8,26.6C22.2,23.6 23.6,21.6 25.8,20.6"
    "C27.2,22.6 27.4,25 26.8,27.6C26.2,30.2 25.4,32.6 25.4,36Z"
    "M46.6,36C50,34.6 51,30.6 50.2,26.6C49.8,23.6 48.4,21.6 46.2,20.6"
    "C44.8,22.6 44.6,25 45.2,27.6C45.8,30.2 46.6,32.6 46.6,36Z"
)
_SCARF = (
    "M36,10.6C25,10.6 19.4,18.4 19.8,29C20,36 20.4,41 22,45C18,47.8 15.4,52.4 15,58L15,66H57L57,58"
    "C56.6,52.4 54,47.8 50,45C51.6,41 52,36 52.2,29C52.6,18.4 47,10.6 36,10.6Z"
)
_TURBAN = (
    "M24,26.6C20.2,16.4 26.4,8.8 36,8.8C45.6,8.8 51.8,16.4 48,26.6C45,23.4 40.6,21.4 36,19.4C31.4,21.4 27,23.4 24,26.6Z"
)
_TOP_CURLS = (
    _curls((36, 24.5), 12.2, 10.6, (-1.14, 0.14), 9)
    + "C46.4,24.4 44,22.4 42,21.6C38,23.4 34,23.4 30,21.6C28,22.4 25.6,24.4 24.8,29Z"
)
_AFRO = _curls((36, 26.5), 16.6, 15.4, (-1.3, 0.3), 13) + "Z"
_LONG_CURLS = _curls((36, 30), 16.4, 18.6, (-1.32, 0.32), 15) + "Z"

HAIRS = {
    "short": FaceHair(front="M24.6,31" + _CAP + _FRINGE_STRAIGHT),
    "parted": FaceHair(front="M24.6,31" + _CAP + _FRINGE_PARTED),
    "curly": FaceHair(front=_TOP_CURLS),
    "afro": FaceHair(behind=_AFRO, front=_TOP_CURLS, shows_ears=False),
    "sides": FaceHair(front=_SIDES),
    "none": FaceHair(),
    "bob": FaceHair(behind=_BOB, front=_MIDDLE, shows_ears=False),
    "long": FaceHair(behind=_LONG, front=_MIDDLE, shows_ears=False),
    "waves": FaceHair(behind=_LONG_CURLS, front=_MIDDLE, shows_ears=False),
    "tail": FaceHair(behind=_TAIL, front="M24.6,31" + _CAP + _FRINGE_PARTED),
    "bun": FaceHair(behind=_BUN, front=_MIDDLE),
    "scarf": FaceHair(
        over_shoulders=_SCARF,
        head=_IN_CLOTH,
        folds="M22,45C26,50.4 32,53 39,52.4M50,45C47,49.4 43,51.8 39,52.4L42,60",
        shows_ears=False,
        can_have_beard=False,
        is_cloth=True,
    ),
    "turban": FaceHair(
        is_cloth=True, front=_TURBAN, folds="M23.6,22.6C31,21.6 38.4,17 41,9.8M48.6,22.2C45,20.8 42,18.8 39.4,15.4"
    ),
}
"""By the word in a face's name, in the order they are chosen from."""

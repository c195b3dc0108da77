"""The grounds of the rings of a circle."""

from __future__ import annotations

from PySide6.QtGui import QColor

from .theme import Theme

_LIGHT = (0.96, 0.74)  # how light the ring furthest out is, and the closest
_DARK = (0.16, 0.40)


def ring_tint(theme: Theme, ring: int, rings: int) -> QColor:
    """The ground of a ring, 1 for the closest, which is the strongest; in the colour of My people.

    Where letters are light on dark, so is the circle: the closest ring is the lightest.
    """
    strong, paper = QColor(theme.places["people"].strong), QColor(theme.paper)
    is_dark = paper.lightnessF() < 0.5
    furthest, closest = _DARK if is_dark else _LIGHT
    if not is_dark:  # No ring glares more than the paper around it.
        furthest, closest = min(furthest, paper.lightnessF()), closest + min(0.0, paper.lightnessF() - furthest) / 2
    share = 1.0 if rings < 2 else (rings - ring) / (rings - 1)
    lightness = furthest + (closest - furthest) * share
    return QColor.fromHslF(max(0.0, strong.hslHueF()), 0.3 if is_dark else 0.54, lightness)

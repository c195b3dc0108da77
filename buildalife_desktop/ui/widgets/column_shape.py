"""How columns share a width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget


def columns_of(shares: Sequence[int], wide: int, gap: int, narrowest: int) -> list[tuple[int, int]]:
    """The left edge and the width of each column, in pixels. A share of 0 is as narrow as can be pressed."""
    free = wide - gap * (len(shares) - 1) - narrowest * shares.count(0)
    columns, left = [], 0.0
    for share in shares:
        width = free * share / max(1, sum(shares)) if share else narrowest
        columns.append((round(left), round(left + width) - round(left)))
        left += width + gap
    return columns


def mirrored(rect: QRect, within: QWidget) -> QRect:
    """The same place where reading goes from right to left; as it is where it does not."""
    if within.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        rect.moveLeft(within.width() - rect.right() - 1)
    return rect

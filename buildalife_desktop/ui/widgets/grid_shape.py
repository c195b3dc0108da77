"""How many tiles fit, and in how many columns and rows."""

from __future__ import annotations

MOST = 24
CARD, LINE = 1.15, 3.6
"""How much wider than high a tile is good: with the picture above its words, and beside them."""


def grid_shape(
    count: int,
    room: tuple[int, int],
    smallest: tuple[int, int],
    gap: int,
    most: int = MOST,
    how_wide: float = CARD,
) -> tuple[int, int]:
    """Columns and rows for up to `count` tiles in a room (width, height): those with which tiles are biggest.

    A tile that is `how_wide` times as wide as high has the best shape.

    No tile is smaller than `smallest`; when not all fit, as many as do, and at least one. All in pixels.
    """
    most_columns = max(1, (room[0] + gap) // (smallest[0] + gap))
    most_rows = max(1, (room[1] + gap) // (smallest[1] + gap))
    wanted = max(1, min(count, most, most_columns * most_rows))
    best, best_side = (most_columns, most_rows), -1.0
    for columns in range(1, most_columns + 1):
        rows = -(-wanted // columns)
        if rows > most_rows:
            continue
        wide = (room[0] - gap * (columns - 1)) / columns
        high = (room[1] - gap * (rows - 1)) / rows
        side = min(wide, high * how_wide)
        if side > best_side + 0.5:
            best, best_side = (columns, rows), side
    return best

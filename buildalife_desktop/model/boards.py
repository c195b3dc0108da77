"""Looking at boards: how large they are, what is on them, and in which order it is seen and read.

Every length is in board units: the shorter side of a board is 1, whatever paper it will be on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import sqrt

from .board import Board, Shape
from .life import Life
from .picture import photo, photo_sha256
from .pinned import Frame, Pinned
from .pinned_card import PinnedCard, box_of, card_of
from .said import Said
from .turned_box import TurnedBox

LONG = sqrt(2)
SMALLEST, LARGEST = 0.06, 1.0
"""How large a picture on a board may be."""
HALF = 0.5
_SPARE = 0.001
_SIZES = (0.26, 0.2, 0.15, 0.11)
"""What a new picture is, from what is best to what still fits on a full board."""
_STEPS = 16


def size_of(board: Board) -> tuple[float, float]:
    """Its width and height: the sides of A4 and its sisters (ISO 216)."""
    return (LONG, 1.0) if board.shape is Shape.WIDE else (1.0, LONG)


def pinned_on(life: Life, board: str) -> list[Pinned]:
    """What is on a board, from the back to the front."""
    there = [one for one in life.pinned.values() if one.board == board]
    return sorted(there, key=lambda one: one.level)


def aspect_of(life: Life, picture: str) -> float:
    """How many times as wide as high a picture is. Drawings are square."""
    found = life.photos.get(photo_sha256(picture) or "")
    return found.width / found.height if found and found.width > 0 and found.height > 0 else 1.0


def card_in(life: Life, pinned: Pinned) -> PinnedCard:
    """How it is laid out, with the shape its picture has in this life."""
    return card_of(pinned, aspect_of(life, pinned.picture))


def box_in(life: Life, pinned: Pinned) -> TurnedBox:
    """Where its whole card lies."""
    return box_of(pinned, aspect_of(life, pinned.picture))


def in_reading_order(life: Life, board: str, *, right_to_left: bool = False) -> list[Pinned]:
    """What is on a board as it is read: row by row from the top, and in a row the way that reading goes.

    Those whose middle is beside the first one of a row, within half its height, share its row.
    """
    boxes = {one.id: box_in(life, one) for one in pinned_on(life, board)}
    rows: list[list[str]] = []
    for key in sorted(boxes, key=lambda one: (boxes[one].y, boxes[one].x)):
        first = boxes[rows[-1][0]] if rows else None
        if first is not None and boxes[key].y - first.y <= min(first.high, boxes[key].high) / 2:
            rows[-1].append(key)
        else:
            rows.append([key])
    way = -1 if right_to_left else 1
    return [life.pinned[key] for row in rows for key in sorted(row, key=lambda one: way * boxes[one].x)]


def pinned_name(life: Life, pinned: Pinned) -> str | Said:
    """What to call it: its caption, or else what its picture stands for in this life."""
    return pinned.caption or _names(life).get(pinned.picture) or Said("A picture")


def names_on(life: Life, board: str) -> dict[str, str | Said]:
    """What to call each picture on a board, by its id: see `pinned_name`."""
    names = _names(life)
    return {one.id: one.caption or names.get(one.picture) or Said("A picture") for one in pinned_on(life, board)}


def _names(life: Life) -> dict[str, str]:
    """The names of pictures: the words of a photo go first, then what I do, then people, places, ways and things."""
    names = {photo(one.id): one.words for one in life.photos.values() if one.words}
    for noun in (life.activities, life.people, life.places, life.ways, life.things):
        for fact in noun.values():
            if fact.picture and fact.name:
                names.setdefault(fact.picture, fact.name)
    return names


def kept_on(life: Life, pinned: Pinned) -> Pinned:
    """The same picture where nothing of it is lost: its middle on the board, and half of it or more to be seen."""
    wide, high = size_of(life.boards[pinned.board])
    size = min(max(pinned.size, SMALLEST), LARGEST)
    pinned = replace(pinned, size=size, x=min(max(pinned.x, 0.0), wide), y=min(max(pinned.y, 0.0), high))
    aspect = aspect_of(life, pinned.picture)
    outside, inside = 0.0, 1.0
    if box_of(pinned, aspect).part_inside(wide, high) >= HALF - _SPARE / 10:
        inside = 0.0
    for _ in range(_STEPS if inside else 0):
        share = (outside + inside) / 2
        is_enough = box_of(_towards(pinned, share, wide, high), aspect).part_inside(wide, high) >= HALF + _SPARE
        outside, inside = (outside, share) if is_enough else (share, inside)
    pinned = _towards(pinned, inside, wide, high)
    return rounded(pinned)


def rounded(pinned: Pinned) -> Pinned:
    """The same picture with lengths to a hundredth of a millimetre on A4: a file needs no more."""
    return replace(pinned, x=round(pinned.x, 5), y=round(pinned.y, 5), size=round(pinned.size, 5))


def in_free_spot(life: Life, pinned: Pinned) -> Pinned:
    """The same picture where there is room for it: the first free place as one reads, or where it hides least."""
    wide, high = size_of(life.boards[pinned.board])
    there = [box_in(life, one).bounds for one in pinned_on(life, pinned.board) if one.id != pinned.id]
    found: list[tuple[float, Pinned]] = []
    for size in _SIZES:
        sized = replace(pinned, size=size)
        box = box_in(life, sized)
        for x, y in _spots(box, wide, high):
            hidden = sum(_shared((x, y, box.wide, box.high), bounds) for bounds in there) / (box.wide * box.high)
            if not hidden:
                return kept_on(life, replace(sized, x=x, y=y))
            found.append((hidden, replace(sized, x=x, y=y)))
    return kept_on(life, min(found, key=lambda one: one[0])[1])


def new_pinned(life: Life, board: str, key: str, picture: str, caption: str = "") -> Pinned:
    """A picture new on a board, in front of all others, at a free spot; on a white card, as photos are."""
    there = pinned_on(life, board)
    level = there[-1].level + 1 if there else 0
    return in_free_spot(life, Pinned(key, board, picture, caption, level=level, frame=Frame.WHITE))


def _towards(pinned: Pinned, share: float, wide: float, high: float) -> Pinned:
    """This part of the way from where it is to the middle of the board."""
    return replace(pinned, x=pinned.x + share * (wide / 2 - pinned.x), y=pinned.y + share * (high / 2 - pinned.y))


def _spots(box: TurnedBox, wide: float, high: float) -> Iterable[tuple[float, float]]:
    """Middles for a box that lies whole on a board, in reading order."""
    gap, step = 0.03, 0.06
    for y in _along(box.high / 2 + gap, high - box.high / 2 - gap, step):
        for x in _along(box.wide / 2 + gap, wide - box.wide / 2 - gap, step):
            yield x, y


def _along(first: float, last: float, step: float) -> Sequence[float]:
    if last <= first:
        return ((first + last) / 2,)
    return [first + number * step for number in range(int((last - first) / step) + 1)]


def _shared(spot: tuple[float, float, float, float], bounds: tuple[float, float, float, float]) -> float:
    """How much room a box (middle and sides) shares with upright bounds, with a little air between."""
    x, y, wide, high = spot
    air = 0.012
    across = min(x + wide / 2 + air, bounds[2]) - max(x - wide / 2 - air, bounds[0])
    down = min(y + high / 2 + air, bounds[3]) - max(y - high / 2 - air, bounds[1])
    return across * down if across > 0 and down > 0 else 0.0

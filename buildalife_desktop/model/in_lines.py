"""Cards of one size in lines, as large as there is room for all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

Room = tuple[float, float, float, float]
"""Left, top, width and height of a part of a board, in board units."""
Extent = tuple[float, float]
"""How wide and how high a card is with all that is round it, turned as it is."""
Spot = tuple[float, float]
"""Where the middle of a card is."""

GAP = 0.02
_SMALL = 6
"""Small cards lie nearer to each other: by a part of their size."""
_STEPS = 11


def largest_in_lines(
    extents: Callable[[float], Sequence[Extent]], room: Room, smallest: float, largest: float
) -> tuple[float, list[Spot]]:
    """The largest size with which all cards fit into the room, and where each one's middle is then.

    `extents` gives them for a size. Where even the smallest cards do not fit, lines lie over each other.
    """
    _, _, across, down = room
    if _fits(extents(largest), across, down, gap_of(largest)):
        return largest, _spots(extents(largest), room, gap_of(largest))
    fits, too_large = smallest, largest
    for _ in range(_STEPS):
        size = (fits + too_large) / 2
        fits, too_large = (size, too_large) if _fits(extents(size), across, down, gap_of(size)) else (fits, size)
    return fits, _spots(extents(fits), room, gap_of(fits))


def gap_of(size: float) -> float:
    """How far cards of a size are at least from each other."""
    return min(GAP, size / _SMALL)


def _fits(cards: Sequence[Extent], across: float, down: float, gap: float) -> bool:
    if any(wide > across for wide, _ in cards):
        return False
    return _high(cards, _full(cards, across, gap), gap) <= down


def _full(cards: Sequence[Extent], across: float, gap: float) -> list[range]:
    """Lines that are filled one after the other: which cards each of them has."""
    begins, used = [0], 0.0
    for number, (wide, _) in enumerate(cards):
        if used and used + gap + wide > across:
            begins.append(number)
            used = wide
        else:
            used += wide + (gap if used else 0)
    return [range(begin, end) for begin, end in zip(begins, [*begins[1:], len(cards)], strict=True)]


def _even(cards: Sequence[Extent], room: Room, gap: float) -> list[range]:
    """As many lines, with as nearly the same number in each as there can be; full ones where these do not fit."""
    _, _, across, down = room
    full = _full(cards, across, gap)
    least, more = divmod(len(cards), len(full))
    counts = [least + (1 if number < more else 0) for number in range(len(full))]
    ends = [sum(counts[: number + 1]) for number in range(len(counts))]
    even = [range(end - count, end) for end, count in zip(ends, counts, strict=True)]
    is_narrow = all(_wide(cards, line, gap) <= across for line in even)
    return even if is_narrow and _high(cards, even, gap) <= down else full


def _wide(cards: Sequence[Extent], line: range, gap: float) -> float:
    return sum(cards[number][0] for number in line) + gap * (len(line) - 1)


def _high(cards: Sequence[Extent], lines: Sequence[range], gap: float) -> float:
    return sum(max(cards[number][1] for number in line) for line in lines) + gap * (len(lines) - 1)


def _spots(cards: Sequence[Extent], room: Room, gap: float) -> list[Spot]:
    """The middles, line by line: what room is left lies between the cards and round them in even parts."""
    left, top, across, down = room
    lines = _even(cards, room, gap)
    highs = [max(cards[number][1] for number in line) for line in lines]
    apart_down = _apart(highs, down, gap)
    apart = min(_apart([cards[number][0] for number in line], across, gap) for line in lines)
    y = top + (down - sum(highs) - apart_down * (len(lines) - 1)) / 2
    spots: list[Spot] = []
    for line, high in zip(lines, highs, strict=True):
        x = left + (across - _wide(cards, line, apart)) / 2
        for number in line:
            wide = cards[number][0]
            spots.append((x + wide / 2, y + high / 2))
            x += wide + apart
        y += high + apart_down
    return spots


def _apart(lengths: Iterable[float], room: float, gap: float) -> float:
    """How far from each other these stand in a room; less than nothing where it is too small for them."""
    lengths = list(lengths)
    spare, between = room - sum(lengths), len(lengths) - 1
    if between and spare < gap * between:
        return spare / between
    return max(gap, spare / (len(lengths) + 1))

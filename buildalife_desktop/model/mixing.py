"""The order in which pictures are shown, another one each time."""

from __future__ import annotations

import random
from collections.abc import Sequence


def mixed(likely: Sequence[str], unlikely: Sequence[str], seed: int, last: Sequence[str] = ()) -> tuple[str, ...]:
    """All of these in an order mixed from `seed`, the unlikely ones spread in between and never first (issue 5).

    The same seed and the same `last` give the same order. It is never the order of `last`, the time before: those that
    are in both come in another order, unless there is only one.
    """
    chance = random.Random(seed)
    mixed_up = _mixed_once(likely, unlikely, chance)
    while _is_same(mixed_up, last):
        mixed_up = _mixed_once(likely, unlikely, chance)
    return tuple(mixed_up)


def _mixed_once(likely: Sequence[str], unlikely: Sequence[str], chance: random.Random) -> list[str]:
    order, between = list(likely), list(unlikely)
    chance.shuffle(order)
    chance.shuffle(between)
    if not order or len(between) > len(order):
        order += between
        chance.shuffle(order)
        return order
    return _spread(order, between, chance)


def _spread(order: list[str], between: list[str], chance: random.Random) -> list[str]:
    """Each of `between` somewhere in a stretch of its own, after at least one other."""
    stretch = len(order) / len(between) if between else 0
    places = [chance.randint(int(at * stretch) + 1, int((at + 1) * stretch)) for at in range(len(between))]
    spread = order[:]
    for place, one in reversed(list(zip(places, between, strict=True))):
        spread.insert(place, one)
    return spread


def _is_same(order: Sequence[str], last: Sequence[str]) -> bool:
    """Whether those that are in both come one after the other as they did."""
    both = set(order) & set(last)
    return len(both) > 1 and [one for one in order if one in both] == [one for one in last if one in both]

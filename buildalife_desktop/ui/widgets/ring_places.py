"""Where each face of a circle stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product

from .ring_band import MARGIN, RingBand
from .ring_filling import fill_ring
from .round_size import OVERLAP, Box, RoundSize

MES = (92, 124, 176)
"""How wide my own face in the middle may be, in pixels: round a bigger one more faces find a place."""
BIGGER_ME = 12
"""I am bigger than the others, by so many pixels at least."""
DISCS = (132, 118, 104, 92, 84, 76, 72, 68, 64, 60, 57, 54, 52)
"""How wide the faces may be, the best first."""
GOOD_DISC = 84
"""Faces this big are good to see: then all of the circle is shown. Else the lower edge of the room cuts it."""
FULL = 0.45
LEAST_BAND = 58
"""A ring with nobody in it is at least so wide: somebody may be put there."""
SLACK = 6
"""What a band needs over its tallest face, for it is bent."""
Label = tuple[int, int]
Labels = tuple[tuple[Label, ...], ...]


@dataclass(frozen=True)
class RingPlaces:
    """Where everything of a circle is, in pixels: the middle, the radius of my own place and then of every ring.

    `tiles` are left, top, width and height of each face with its name, ring by ring; `disc` is how wide a face is.
    """

    middle: tuple[float, float]
    radii: tuple[float, ...]
    disc: int
    tiles: tuple[tuple[Box, ...], ...]

    @property
    def me(self) -> int:
        """How wide my own face is."""
        return round(2 * (self.radii[0] - MARGIN))

    def ring_at(self, x: float, y: float) -> int:
        """The ring a point lies in, 1 for the closest (I am in it too); 0 outside of all."""
        far: float = ((x - self.middle[0]) ** 2 + (y - self.middle[1]) ** 2) ** 0.5
        return next((ring for ring, radius in enumerate(self.radii[1:], 1) if far <= radius), 0)


@lru_cache(maxsize=64)
def ring_places(room: tuple[int, int], labels: Labels) -> RingPlaces | None:
    """Places for faces in a room of this width and height; None where not all fit at a good size.

    `labels` are the width and height of the name of each face, ring by ring, the closest ring first. In a ring faces
    go round clockwise: from the top, or, where the room cuts the ring off below, from its left end to its right end.
    Faces are as big as can be: with all of the circle in sight if they are good then, else with its lower part cut.
    """
    if _is_too_full(room, labels):
        return None
    good = tuple(disc for disc in DISCS if disc >= GOOD_DISC)
    return (
        _biggest(room, labels, good, is_whole=True, is_even=True)
        or _biggest(room, labels, DISCS, is_whole=False, is_even=True)
        or _biggest(room, labels, DISCS, is_whole=False, is_even=False)
    )


def _biggest(
    room: tuple[int, int], labels: Labels, discs: Sequence[int], *, is_whole: bool, is_even: bool
) -> RingPlaces | None:
    """With the biggest faces that fit. Halving what is left to try, for each try takes a while."""
    found, first, last = None, 0, len(discs) - 1
    while first <= last:
        middle = (first + last) // 2
        here = _places(room, labels, discs[middle], is_whole=is_whole, is_even=is_even)
        found = here or found
        first, last = (first, middle - 1) if here else (middle + 1, last)
    return found


def _places(room: tuple[int, int], labels: Labels, disc: int, *, is_whole: bool, is_even: bool) -> RingPlaces | None:
    """With faces of this size, and my own face as small as goes with that."""
    for me, shares in product(MES, _shares(len(labels))):
        bands = _bands(room, me, _needed(labels, disc), shares, is_whole) if me >= disc + BIGGER_ME else ()
        tiles = _all_tiles(bands, labels, disc, is_even=is_even) if bands else None
        if tiles is not None:
            return RingPlaces(bands[0].middle, (bands[0].inner, *(band.outer for band in bands)), disc, tiles)
    return None


def _is_too_full(room: tuple[int, int], labels: Labels) -> bool:
    """Whether even the smallest faces would take more of the room than ever finds places: looking takes long then."""
    sizes = (RoundSize(DISCS[-1], wide, high).tile(0, 0) for names in labels for wide, high in names)
    return sum(wide * high for _, _, wide, high in sizes) > FULL * room[0] * room[1]


def _all_tiles(
    bands: tuple[RingBand, ...], labels: Labels, disc: int, *, is_even: bool
) -> tuple[tuple[Box, ...], ...] | None:
    taken: tuple[Box, ...] = ()
    rings = []
    for number, (band, names) in enumerate(zip(bands, labels, strict=True)):
        sizes = tuple(RoundSize(disc, wide, high) for wide, high in names)
        tiles = fill_ring(band, sizes, taken, number, is_even)
        if tiles is None:
            return None
        taken += tiles
        rings.append(tiles)
    return tuple(rings)


def _needed(labels: Labels, disc: int) -> tuple[int, ...]:
    """How wide the band of each ring has to be at least for faces of this size."""
    around = 2 * MARGIN + SLACK - OVERLAP
    return tuple(max((disc + high + around for _, high in names), default=LEAST_BAND) for names in labels)


def _shares(rings: int) -> tuple[tuple[float, ...], ...]:
    """How the room left over is shared out: to all alike, or more to the closest, which is the shortest."""
    more = [0.5**ring for ring in range(rings)]
    return (1 / rings,) * rings, tuple(one / sum(more) for one in more)


@lru_cache(maxsize=64)
def _bands(
    room: tuple[int, int], wide_me: int, needed: tuple[int, ...], shares: tuple[float, ...], is_whole: bool
) -> tuple[RingBand, ...]:
    """The bands, those that need more wider than others; none where they do not fit.

    All of the circle is in the room, or else the closest ring is and of the others all that is above it.
    """
    me, whole, wide, high = wide_me / 2 + MARGIN, sum(needed), room[0] / 2 - 2, room[1] - 4
    if is_whole:
        left_over = min(wide, high / 2) - me - whole
    else:
        left_over = min(wide - me - whole, (high - 2 * me - whole - needed[0]) / (1 + shares[0]))
    if left_over < 0:
        return ()
    edges = [me]
    for band, share in zip(needed, shares, strict=True):
        edges.append(edges[-1] + band + left_over * share)
    middle = room[0] / 2, max(room[1] / 2, edges[-1] + 2)
    return tuple(RingBand(room, middle, *pair) for pair in pairwise(edges))

"""Nobody overlaps, nobody leaves their ring: true for any people, any names, any window."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import hypot

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from buildalife_desktop.ui.widgets.ring_places import RingPlaces, ring_places
from buildalife_desktop.ui.widgets.round_size import EDGE, OVERLAP

pytestmark = pytest.mark.thorough

LAPTOP, BIG = (984, 676), (1530, 988)
PLAIN = (66, 27)
TOUCH, APART = 68, 12

rooms = st.tuples(st.integers(420, 1600), st.integers(400, 1000))
names = st.tuples(st.integers(10, 32).map(lambda six: six * 6), st.integers(22, 70))
circles = st.lists(st.lists(names, max_size=20).map(tuple), min_size=2, max_size=5).map(tuple)
Labels = tuple[tuple[tuple[int, int], ...], ...]


def of(*counts: int, label: tuple[int, int] = PLAIN) -> Labels:
    return tuple((label,) * count for count in counts)


def cards(places: RingPlaces) -> list[tuple[int, int, int, int]]:
    """What is painted, ring by ring: left, top, right, bottom."""
    boxes = [box for ring in places.tiles for box in ring]
    return [(x + EDGE, y + EDGE, x + wide - EDGE, y + high - EDGE) for x, y, wide, high in boxes]


def furthest_and_nearest(
    places: RingPlaces, box: tuple[int, int, int, int], label: tuple[int, int]
) -> tuple[float, float]:
    """How far the disc and the name of a tile reach from the middle of all, measured all along their edges."""
    x, y, wide, _ = box
    middle, radius, top = x + wide / 2, places.disc / 2, y + EDGE
    name = top + places.disc - OVERLAP
    spots = [(middle + radius * dx, top + radius + radius * dy) for dx, dy in _round()]
    spots += [(middle + label[0] * (share - 0.5), name + label[1] * edge) for share in _line() for edge in (0, 1)]
    spots += [(middle + label[0] * (edge - 0.5), name + label[1] * share) for share in _line() for edge in (0, 1)]
    far = [hypot(across - places.middle[0], down - places.middle[1]) for across, down in spots]
    return max(far), min(far)


def _line() -> list[float]:
    return [step / 20 for step in range(21)]


def _round() -> list[tuple[float, float]]:
    from math import cos, pi, sin

    return [(cos(step * pi / 30), sin(step * pi / 30)) for step in range(60)]


def check(room: tuple[int, int], labels: Labels, places: RingPlaces) -> None:
    assert [len(ring) for ring in places.tiles] == [len(ring) for ring in labels]
    for one, other in combinations(cards(places), 2):
        across = max(other[0] - one[2], one[0] - other[2])
        down = max(other[1] - one[3], one[1] - other[3])
        assert max(across, down) >= APART
    for number, (boxes, ring) in enumerate(zip(places.tiles, labels, strict=True)):
        for box, label in zip(boxes, ring, strict=True):
            assert box[2] >= TOUCH
            assert box[3] >= TOUCH
            assert 0 <= box[0] <= box[0] + box[2] <= room[0]
            assert 0 <= box[1] <= box[1] + box[3] <= room[1]
            far, near = furthest_and_nearest(places, box, label)
            assert places.radii[number] < near
            assert far < places.radii[number + 1]


@settings(max_examples=150, deadline=None)
@given(rooms, circles)
@example(LAPTOP, of(5, 2, 2, 4))
@example(BIG, of(15, 15, 15, 15))
def test_nobody_overlaps_and_nobody_leaves_their_ring(room: tuple[int, int], labels: Labels) -> None:
    places = ring_places(room, labels)
    if places is not None:
        check(room, labels, places)


@pytest.mark.parametrize(
    ("room", "counts"),
    [
        (LAPTOP, (0, 0, 0, 0)),
        (LAPTOP, (1, 0, 0, 0)),
        (LAPTOP, (5, 2, 2, 4)),
        (LAPTOP, (8, 8, 7, 7)),
        (LAPTOP, (4, 10, 12, 14)),
        (LAPTOP, (1, 1, 1, 1, 1)),
        (LAPTOP, (12, 12)),
        (BIG, (10, 15, 15, 20)),
    ],
)
def test_usual_circles_are_seen_as_circles(room: tuple[int, int], counts: tuple[int, ...]) -> None:
    places = ring_places(room, of(*counts))
    assert places is not None
    check(room, of(*counts), places)


@pytest.mark.parametrize(
    ("room", "counts", "label"),
    [(LAPTOP, (60, 0, 0, 0), PLAIN), (LAPTOP, (5, 2, 2, 4), (160, 80)), ((300, 200), (1, 1), PLAIN)],
)
def test_too_many_or_too_big_is_no_circle(
    room: tuple[int, int], counts: tuple[int, ...], label: tuple[int, int]
) -> None:
    assert ring_places(room, of(*counts, label=label)) is None


def test_fewer_people_are_seen_bigger() -> None:
    few, many = ring_places(BIG, of(2, 1, 1, 1)), ring_places(BIG, of(10, 15, 15, 20))
    assert few is not None
    assert many is not None
    assert few.disc > many.disc


def test_in_a_ring_faces_go_round_clockwise() -> None:
    from math import atan2, degrees

    places = ring_places(BIG, of(6, 6, 6, 6))
    assert places is not None
    for ring in places.tiles:
        angles = [
            degrees(atan2(x + wide / 2 - places.middle[0], places.middle[1] - y - high / 2))
            for x, y, wide, high in ring
        ]
        turns = [(after - before) % 360 for before, after in pairwise(angles)]
        assert sum(turns) < 360


def test_a_spot_is_in_the_ring_that_is_painted_there() -> None:
    places = ring_places(LAPTOP, of(1, 1, 1, 1))
    assert places is not None
    x, y = places.middle
    assert [
        places.ring_at(x + (inner + outer) / 2, y) for inner, outer in zip(places.radii, places.radii[1:], strict=False)
    ] == [1, 2, 3, 4]
    assert places.ring_at(x, y) == 1
    assert places.ring_at(2, 2) == 0

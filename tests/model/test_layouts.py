"""Making a board nice: every way, any number of pictures of any shape."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from buildalife_desktop.model.board import Board, Shape
from buildalife_desktop.model.boards import box_in, in_reading_order, size_of
from buildalife_desktop.model.layouts import Layout, layouts_for
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo
from buildalife_desktop.model.pinned import Frame, Pinned
from buildalife_desktop.model.verbs.laying_out import lay_out

SHAPES = ((1600, 1200), (900, 1600), (1600, 500), (500, 1600))


def board_of(count: int, shape: Shape = Shape.WIDE, title: str = "") -> Life:
    """A board with pictures of all shapes and frames lying over each other, some with words under them."""
    life = Life().having("boards", Board("mine", shape=shape))
    life = life.having("photos", *(Photo(str(at), width=wide, height=high) for at, (wide, high) in enumerate(SHAPES)))
    frames = list(Frame)
    pinned = [
        Pinned(
            f"p{at}",
            "mine",
            photo(str(at % 4)) if at % 5 else "symbol:26BD",
            ("", "My team", "Dancing at Better Together")[at % 3],
            x=0.2 + (at * 37 % 100) / 100,
            y=0.1 + (at * 17 % 80) / 100,
            size=0.3,
            turn=at * 15 % 90,
            level=at,
            frame=frames[at % 4],
        )
        for at in range(count)
    ]
    if title:
        pinned.insert(0, Pinned("title", "mine", caption=title, x=0.5, y=0.05, size=0.6))
    return life.having("pinned", *pinned)


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("count", [1, 2, 3, 7, 12, 25])
@pytest.mark.parametrize("shape", Shape)
def test_nothing_lies_over_anything_and_all_is_whole_on_the_board(layout: Layout, count: int, shape: Shape) -> None:
    before = board_of(count, shape, "My favourite things")
    if count > 12 and layout not in layouts_for(before, "mine"):
        return
    life = lay_out(before, "mine", layout).life
    wide, high = size_of(life.boards["mine"])
    boxes = {one.id: box_in(life, one) for one in life.pinned.values()}
    assert len(boxes) == count + 1
    assert not [(one, other) for one, other in combinations(boxes, 2) if boxes[one].overlaps(boxes[other])]
    for box in boxes.values():
        left, top, right, bottom = box.bounds
        assert (left >= 0, top >= 0, right <= wide, bottom <= high) == (True,) * 4


@pytest.mark.parametrize("layout", [Layout.ROWS, Layout.BY_HAND])
def test_each_keeps_its_turn_of_reading(layout: Layout) -> None:
    before = board_of(12)
    after = lay_out(before, "mine", layout).life
    assert [one.id for one in in_reading_order(after, "mine")] == [one.id for one in in_reading_order(before, "mine")]


def test_read_from_the_right_the_first_is_on_the_right() -> None:
    after = lay_out(board_of(6), "mine", Layout.ROWS, right_to_left=True).life
    order = in_reading_order(after, "mine", right_to_left=True)
    assert order[0].x > order[1].x
    assert [one.id for one in order] == [one.id for one in in_reading_order(board_of(6), "mine", right_to_left=True)]


def test_a_title_stays_at_the_top() -> None:
    life = lay_out(board_of(9, title="My month"), "mine", Layout.ROWS).life
    title, *others = (box_in(life, one) for one in in_reading_order(life, "mine"))
    assert title.bounds[3] < min(box.bounds[1] for box in others) + 0.01


def test_the_big_one_is_the_largest_and_more_than_a_sign() -> None:
    before = board_of(9)
    sign, first, *_ = in_reading_order(before, "mine")
    assert not sign.caption
    life = lay_out(before, "mine", Layout.BIG_ONE).life
    areas = {one.id: box_in(life, one).wide * box_in(life, one).high for one in life.pinned.values()}
    assert areas.pop(first.id) > 2 * max(areas.values())


def test_a_title_stands_inside_a_ring() -> None:
    life = lay_out(board_of(9, title="My month"), "mine", Layout.ROUND).life
    wide, high = size_of(life.boards["mine"])
    title = life.pinned["title"]
    assert (title.x, title.y) == pytest.approx((wide / 2, high / 2), abs=0.001)
    assert title.size > 0.4


def test_pictures_of_one_board_are_of_one_size_in_lines() -> None:
    life = lay_out(board_of(7, title="My month"), "mine", Layout.ROWS).life
    assert len({one.size for one in life.pinned.values() if one.picture}) == 1


def test_on_a_board_of_a_hundred_and_fifty_nothing_lies_over_anything() -> None:
    before = board_of(150)
    life = lay_out(before, "mine", Layout.ROWS).life
    boxes = [box_in(life, one) for one in life.pinned.values()]
    assert not [1 for one, other in combinations(boxes, 2) if one.overlaps(other)]
    assert Layout.ROUND not in layouts_for(before, "mine")


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(count=some.integers(1, 14), layout=some.sampled_from(Layout), shape=some.sampled_from(Shape))
def test_laid_out_again_it_stays(count: int, layout: Layout, shape: Shape) -> None:
    once = lay_out(board_of(count, shape), "mine", layout).life
    twice = lay_out(once, "mine", layout).life
    if layout in (Layout.ROWS, Layout.BY_HAND):
        assert twice.pinned == once.pinned
    assert len(twice.pinned) == count

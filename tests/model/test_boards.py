"""Boards: where pictures lie, which is in front, in which order they are read, and that none is ever lost."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as any_of

from buildalife_desktop.model.activity import Activity, Feeling
from buildalife_desktop.model.board import Board, Shape
from buildalife_desktop.model.boards import (
    box_in,
    in_free_spot,
    in_reading_order,
    kept_on,
    new_pinned,
    pinned_name,
    pinned_on,
    size_of,
)
from buildalife_desktop.model.grounds import GROUNDS, bands_on, circles_on, ground_of
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.pinned import Frame, Pinned
from buildalife_desktop.model.pinned_card import card_of
from buildalife_desktop.model.ready_boards import READY_BOARDS, board_from
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.turned_box import TurnedBox
from buildalife_desktop.model.verbs import boards as verbs
from buildalife_desktop.model.wholeness import loose_ends

CUP = "symbol:2615"
ALMOST = 1e-4


def drawn(picture: str, shape: Shape = Shape.WIDE) -> Life:
    """A board drawn in letters: each letter is a small picture, where it stands; later letters lie in front."""
    life = Life().having("boards", Board("board", "My board", shape))
    wide, high = size_of(life.boards["board"])
    rows = [line for line in picture.splitlines() if line.strip()]
    columns = max(map(len, rows))
    found = [
        Pinned(
            letter,
            "board",
            CUP,
            x=round(wide * (at + 0.5) / columns, 5),
            y=round(high * (row + 0.5) / len(rows), 5),
            size=0.1,
        )
        for row, line in enumerate(rows)
        for at, letter in enumerate(line)
        if letter not in " ."
    ]
    found = [replace(one, level=ord(one.id)) for one in found]
    return life.having("pinned", *found)


def read(life: Life, *, right_to_left: bool = False) -> str:
    return "".join(one.id for one in in_reading_order(life, "board", right_to_left=right_to_left))


def stacked(life: Life) -> str:
    """From the back to the front."""
    return "".join(one.id for one in pinned_on(life, "board"))


# --- reading


def test_a_board_is_read_row_by_row() -> None:
    life = drawn("""
    c..a.
    .....
    ..b.d
    """)
    assert read(life) == "cabd"
    assert read(life, right_to_left=True) == "acdb"


def test_those_that_hang_a_little_lower_share_a_row() -> None:
    life = drawn("a.b.c\n.....\nd....")
    hanging = replace(life.pinned["b"], y=life.pinned["a"].y + 0.04)
    assert read(life.having("pinned", hanging)) == "abcd"
    lower = replace(hanging, y=life.pinned["a"].y + 0.06)
    assert read(life.having("pinned", lower)) == "acbd"


def test_what_is_in_front_makes_no_difference_to_how_it_is_read() -> None:
    life = drawn("ab\ncd")
    after = verbs.to_front(life, "a").life
    assert stacked(after) == "bcda"
    assert read(after) == read(life) == "abcd"


# --- in front and behind


def test_nearer_goes_past_the_next_one_that_lies_over_it() -> None:
    life = drawn("a..b")
    over = replace(life.pinned["a"], id="c", level=200)
    life = life.having("pinned", over)
    assert stacked(life) == "abc"
    nearer = verbs.nearer(life, "a")
    assert stacked(nearer.life) == "bca"
    assert stacked(verbs.further(nearer.life, "a").life) == "bac"


def test_where_nothing_lies_over_it_nothing_is_changed() -> None:
    life = drawn("a..b")
    assert verbs.nearer(life, "a") == verbs.Done(life, Said("It is in front already."))
    assert verbs.further(life, "b") == verbs.Done(life, Said("It is at the back already."))


# --- size and turn


def test_bigger_and_smaller_end_somewhere_and_say_so() -> None:
    life = drawn("a")
    for _ in range(30):
        life = verbs.bigger(life, "a").life
    assert life.pinned["a"].size == 1
    assert verbs.bigger(life, "a") == verbs.Done(life, Said("It is as big as it can be."))
    for _ in range(30):
        life = verbs.smaller(life, "a").life
    assert life.pinned["a"].size == 0.06
    assert verbs.smaller(life, "a").said == Said("It is as small as it can be.")


def test_turned_all_the_way_round_it_is_as_before() -> None:
    life = drawn("a")
    after = life
    for _ in range(24):
        after = verbs.turn_right(after, "a").life
    assert after.pinned["a"] == life.pinned["a"]
    assert verbs.turn_left(life, "a").life.pinned["a"].turn == 345


# --- nothing leaves the board


@settings(max_examples=60, deadline=None)
@given(
    x=any_of.floats(-3, 4),
    y=any_of.floats(-3, 4),
    size=any_of.floats(0.01, 3),
    turn=any_of.integers(-359, 359),
    shape=any_of.sampled_from(Shape),
    frame=any_of.sampled_from(Frame),
    photo=any_of.tuples(any_of.integers(1, 40), any_of.integers(1, 40)),
    caption=any_of.sampled_from(("", "Tea", "Watching television with Jim from next door")),
)
def test_wherever_it_is_put_half_of_it_is_seen(
    x: float, y: float, size: float, turn: int, shape: Shape, frame: Frame, photo: tuple[int, int], caption: str
) -> None:
    life = Life().having("boards", Board("board", "", shape)).having("photos", Photo("sha", "", *photo))
    kept = kept_on(life, Pinned("a", "board", "photo:sha", caption, "", x, y, size, turn, 0, frame))
    wide, high = size_of(life.boards["board"])
    assert -ALMOST <= kept.x <= wide + ALMOST
    assert -ALMOST <= kept.y <= high + ALMOST
    assert box_in(life, kept).part_inside(wide, high) >= 0.5 - ALMOST
    assert kept_on(life, kept) == kept


def test_one_that_lies_well_stays_exactly_there() -> None:
    life = drawn("a")
    assert verbs.move_pinned(life, "a", 0.3, 0.4).life.pinned["a"] == replace(life.pinned["a"], x=0.3, y=0.4)


@settings(max_examples=60, deadline=None)
@given(any_of.floats(-1, 1), any_of.floats(-1, 1), any_of.integers(-359, 359))
def test_a_turned_box_covers_its_middle_and_not_what_is_outside_its_bounds(x: float, y: float, turn: int) -> None:
    box = TurnedBox(x, y, 0.4, 0.2, turn)
    left, top, right, bottom = box.bounds
    assert box.covers(x, y)
    assert not box.covers(right + 0.01, y)
    assert not box.covers(x, top - 0.01)
    assert (right - left) * (bottom - top) >= 0.4 * 0.2 - ALMOST
    assert TurnedBox(x + 5, y + 5, 0.4, 0.2, turn).part_inside(10, 10) == pytest.approx(1)


def test_the_corners_of_the_bounds_of_a_turned_box_are_not_covered() -> None:
    box = TurnedBox(0.5, 0.5, 0.4, 0.4, 45)
    left, top, _, _ = box.bounds
    assert not box.covers(left + 0.02, top + 0.02)
    assert box.overlaps(TurnedBox(0.5, 0.8, 0.1, 0.1))
    assert not box.overlaps(TurnedBox(left + 0.04, top + 0.04, 0.08, 0.08))


# --- the card


def test_a_photo_keeps_its_shape_and_a_caption_comes_under_it() -> None:
    plain, told = card_of(Pinned("a", "board", CUP), 2.0), card_of(Pinned("a", "board", CUP, "Tea"), 2.0)
    assert (plain.box.wide, plain.box.high) == (0.25, 0.125)
    assert plain.lines == ()
    assert told.lines == ("Tea",)
    assert told.box.high > plain.box.high
    assert told.picture == plain.picture


def test_captions_are_14_point_on_a4_where_a_word_has_room_for_it() -> None:
    points_on_a4 = 210 / 25.4 * 72
    assert card_of(Pinned("a", "board", CUP, "Tea", size=0.1)).letters * points_on_a4 >= 13.9
    assert card_of(Pinned("a", "board", CUP, "Gardening", size=0.07)).letters * points_on_a4 < 13.9


def test_a_title_is_large_and_on_one_line() -> None:
    title = card_of(Pinned("a", "board", caption="My favourite things", size=0.7))
    assert title.lines == ("My favourite things",)
    assert title.letters > 0.06
    assert title.picture is None


def test_a_long_caption_is_in_three_lines_at_most() -> None:
    card = card_of(Pinned("a", "board", CUP, "Watching television with Jim from next door on free evenings"))
    assert 2 <= len(card.lines) <= 3


# --- boards


def test_a_board_has_the_shape_of_paper() -> None:
    assert size_of(Board("board")) == (sqrt(2), 1)
    assert size_of(Board("board", shape=Shape.UPRIGHT)) == (1, sqrt(2))


def test_laid_the_other_way_and_back_everything_is_where_it_was() -> None:
    life = drawn("a..b\n....\n..c.")
    back = verbs.shape_board(verbs.shape_board(life, "board", Shape.UPRIGHT).life, "board", Shape.WIDE).life
    for one in life.pinned.values():
        there = back.pinned[one.id]
        assert (there.x, there.y) == pytest.approx((one.x, one.y), abs=ALMOST)


def test_a_copy_is_another_board_with_a_name_of_its_own() -> None:
    life = drawn("ab")
    twice = verbs.copy_board(verbs.copy_board(life, "board").life, "board").life
    assert [board.name for board in twice.boards.values()] == ["My board", "My board 2", "My board 3"]
    assert len(twice.pinned) == 6
    assert not loose_ends(twice)


def test_a_board_goes_with_all_that_is_on_it() -> None:
    gone = verbs.take_board(drawn("ab"), "board").life
    assert not gone.boards
    assert not gone.pinned


def test_nothing_to_see_cannot_be_put_on_a_board() -> None:
    life = drawn("a")
    with pytest.raises(ValueError, match="needs"):
        verbs.pin(life, Pinned("new", "board"))
    words = verbs.pin(life, Pinned("new", "board", caption="  Summer ")).life
    assert words.pinned["new"].caption == "Summer"
    with pytest.raises(ValueError, match="needs"):
        verbs.caption(words, "new", " ")
    with pytest.raises(KeyError):
        verbs.pin(life, Pinned("new", "no board", CUP))


def test_a_new_picture_lands_where_it_hides_nothing() -> None:
    life = Life().having("boards", Board("board"))
    for number in range(12):
        life = verbs.pin(life, new_pinned(life, "board", f"{number}", CUP, "Tea")).life
    boxes = [box_in(life, one) for one in life.pinned.values()]
    assert not [1 for at, one in enumerate(boxes) for other in boxes[at + 1 :] if one.overlaps(other)]
    assert read(life).startswith("012")


def test_on_a_full_board_a_new_picture_still_has_a_place() -> None:
    life = Life().having("boards", Board("board")).having("pinned", Pinned("all", "board", CUP, size=1.0, x=0.7))
    found = in_free_spot(life, Pinned("new", "board", CUP))
    assert box_in(life, found).part_inside(*size_of(life.boards["board"])) == 1


def test_a_picture_is_called_by_its_caption_or_what_it_stands_for() -> None:
    life = drawn("a").having("activities", Activity("cafe", "Café work", CUP))
    assert pinned_name(life, life.pinned["a"]) == "Café work"
    assert pinned_name(life, replace(life.pinned["a"], caption="My cup")) == "My cup"
    assert pinned_name(Life(), Pinned("a", "board", CUP)) == Said("A picture")


# --- grounds


def test_every_ground_has_a_name_of_its_own_and_an_unknown_one_is_white_paper() -> None:
    assert len({ground.said.msgid for ground in GROUNDS}) == len(GROUNDS)
    assert ground_of("from a newer app") == ground_of("") == GROUNDS[0]


@pytest.mark.parametrize("ground", GROUNDS, ids=lambda ground: ground.name)
def test_a_pattern_covers_the_whole_board(ground: object) -> None:
    marks = [*circles_on(ground, sqrt(2), 1), *bands_on(ground, sqrt(2), 1)]  # type: ignore[arg-type]
    assert bool(marks) == bool(ground.pattern)  # type: ignore[attr-defined]
    if marks:
        assert max(mark[0] for mark in marks) > 1.3


# --- ready beginnings


@pytest.mark.parametrize("ready", READY_BOARDS, ids=lambda ready: ready.key)
def test_a_ready_board_has_its_title_and_only_what_is_in_my_life(ready: object) -> None:
    life = Life().having(
        "activities",
        Activity("cafe", "Café work", CUP, feeling=Feeling.LIKE),
        Activity("swim", "Swimming", "symbol:1F3CA", feeling=Feeling.WANT_TO_TRY),
        Activity("no", "Shouting", "symbol:1F4E2", feeling=Feeling.DONT_LIKE),
    )
    board, pinned = board_from(ready, life, "My title")  # type: ignore[arg-type]
    after = verbs.make_board(life, board, *pinned).life
    assert {one.id: one for one in pinned} == dict(after.pinned)  # Nothing had to be moved.
    assert [one.caption for one in in_reading_order(after, board.id)][:2] in (["", "My title"], ["My title"])
    mine = {"favourites": [CUP], "try": ["symbol:1F3CA"]}.get(ready.key, [])  # type: ignore[attr-defined]
    assert {one.picture for one in pinned} == {"", ready.picture, *mine}  # type: ignore[attr-defined]
    boxes = [box_in(after, one) for one in after.pinned.values()]
    assert not [1 for at, one in enumerate(boxes) for other in boxes[at + 1 :] if one.overlaps(other)]
    assert all(box.part_inside(*size_of(board)) == pytest.approx(1) for box in boxes)

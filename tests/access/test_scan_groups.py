"""What a scan goes through, drawn: each letter is something to press, where it stands in the drawing."""

from __future__ import annotations

from buildalife_desktop.access.scan_groups import scan_groups
from buildalife_desktop.access.spot import Spot
from buildalife_desktop.access.target import BAR, Target
from buildalife_desktop.model.ways_in import ScanBy

WINDOW = """
H U ?
a b c
d e f
"""


def targets(drawing: str) -> dict[str, Target]:
    """Capitals and signs are the bar; letters to h the first block, later ones the second."""
    found = {}
    for down, line in enumerate(drawing.strip("\n").splitlines()):
        for across, letter in enumerate(line):
            if letter != " ":
                block = BAR if letter in "HU?" else "one" if letter < "h" else "two"
                found[letter] = Target(Spot(across * 50, down * 100, 80, 90), block)
    return found


def drawn(drawing: str, by: ScanBy, *, is_right_to_left: bool = False) -> str:
    there = targets(drawing)
    letters = list(there)
    groups = scan_groups(list(there.values()), by, is_right_to_left=is_right_to_left)
    return " ".join("".join(letters[number] for number in group) for group in groups)


def test_rows_go_by_place_and_the_bar_comes_last() -> None:
    assert drawn(WINDOW, ScanBy.ROWS) == "abc def HU?"


def test_rows_go_the_other_way_where_reading_does() -> None:
    assert drawn(WINDOW, ScanBy.ROWS, is_right_to_left=True) == "cba fed HU?"


def test_blocks_are_groups() -> None:
    assert drawn("H U\na b i j\nc d k l", ScanBy.GROUPS) == "abcd ijkl HU"


def test_a_block_of_many_is_gone_through_in_rows() -> None:
    assert drawn("H U\na b c\nd e f\nC D E\nx y z", ScanBy.GROUPS) == "abc def CDE xyz HU"


def test_one_by_one_is_everything_alone() -> None:
    assert drawn(WINDOW, ScanBy.ONE_BY_ONE) == "a b c d e f H U ?"


def test_a_tall_card_beside_two_rows_does_not_make_one_row_of_them() -> None:
    tall = Target(Spot(0, 0, 80, 400), "one")
    small = [Target(Spot(across, top, 80, 90), "one") for top in (0, 300) for across in (100, 200)]
    assert scan_groups([tall, *small], ScanBy.ROWS) == ((1, 2), (0,), (3, 4))


def test_two_over_each_other_are_in_the_row_of_what_is_beside_both() -> None:
    beside = [Target(Spot(across, 100, 80, 180), "one") for across in (0, 200)]
    above, below = (Target(Spot(100, top, 80, 84), "one") for top in (100, 196))
    under = Target(Spot(0, 290, 80, 180), "one")
    assert scan_groups([beside[0], above, below, beside[1], under], ScanBy.ROWS) == ((0, 1, 2, 3), (4,))


def test_everything_is_in_one_group_only() -> None:
    there = list(targets(WINDOW).values())
    for by in ScanBy:
        numbers = [number for group in scan_groups(there, by) for number in group]
        assert sorted(numbers) == list(range(len(there)))


def test_nothing_to_press_is_nothing_to_scan() -> None:
    assert scan_groups([], ScanBy.ROWS) == ()

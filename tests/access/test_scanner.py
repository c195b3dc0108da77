"""Scanning, drawn as a row of marks: `[abc] de hu` has a group lit, `a(b)c< de hu` one in it, `abc(<)` the way out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from buildalife_desktop.access.scanner import MOVES, Scanner
from buildalife_desktop.model.ways_in import ScanMode, WayIn, WaysIn

LETTERS = "abcdehu"
GROUPS = ((0, 1, 2), (3, 4), (5, 6))
AUTOMATIC = WaysIn(way=WayIn.ONE_SWITCH, step_ms=1000, first_step_ms=1500, rounds=2)
STEP = replace(AUTOMATIC, scan_mode=ScanMode.STEP)
INVERSE = replace(AUTOMATIC, scan_mode=ScanMode.INVERSE)
TWO = replace(AUTOMATIC, way=WayIn.TWO_SWITCHES)


class Scan:
    """A scan of GROUPS that is drawn; what was chosen is kept in `chosen`."""

    def __init__(self, ways: WaysIn) -> None:
        self.scanner = Scanner(ways)
        self.chosen = ""
        self.groups: tuple[tuple[int, ...], ...] = ()
        self.show(GROUPS)

    def show(self, groups: tuple[tuple[int, ...], ...], *, is_new_place: bool = True) -> None:
        self.groups = groups
        self.scanner.show(groups, is_new_place=is_new_place)

    def press(self, switch: int = 0) -> None:
        self._keep(self.scanner.press(switch))

    def lift(self) -> None:
        self._keep(self.scanner.lift())

    def wait(self, *times_ms: int) -> None:
        for ms in times_ms:
            self._keep(self.scanner.pass_time(ms))

    def _keep(self, number: int | None) -> None:
        self.chosen += "" if number is None else LETTERS[number]

    def __str__(self) -> str:
        return " ".join(self._group(group) for group in self.groups)

    def _group(self, group: tuple[int, ...]) -> str:
        lit = self.scanner.lit
        letters = "".join(LETTERS[number] for number in group)
        if lit is None or not set(lit.numbers) <= set(group):
            return letters
        if lit.is_out:
            return letters + "(<)"
        if lit.numbers == group:
            return f"[{letters}]"
        return "".join(f"({LETTERS[n]})" if n in lit.numbers else LETTERS[n] for n in group)


@pytest.fixture
def automatic() -> Scan:
    return Scan(AUTOMATIC)


class TestByItself:
    def test_groups_are_lit_one_after_the_other_the_first_for_longer(self, automatic: Scan) -> None:
        seen = [str(automatic)]
        for ms in (1499, 1, 999, 1, 1000):
            automatic.wait(ms)
            seen.append(str(automatic))
        assert seen == [
            "[abc] de hu", "[abc] de hu", "abc [de] hu", "abc [de] hu", "abc de [hu]", "[abc] de hu",
        ]  # fmt: skip

    def test_a_press_goes_into_the_group_and_a_press_there_chooses(self, automatic: Scan) -> None:
        automatic.press()
        assert str(automatic) == "(a)bc de hu"
        automatic.wait(1500)
        assert str(automatic) == "a(b)c de hu"
        automatic.press()
        assert automatic.chosen == "b"

    def test_after_the_last_comes_the_way_out(self, automatic: Scan) -> None:
        automatic.wait(1500)
        automatic.press()
        automatic.wait(1500, 1000)
        assert str(automatic) == "abc de(<) hu"
        automatic.press()
        assert (str(automatic), automatic.chosen) == ("abc [de] hu", "")

    def test_nobody_pressing_in_a_group_leads_out_and_then_to_sleep(self, automatic: Scan) -> None:
        automatic.press()
        automatic.wait(*[1500] * 8)
        assert str(automatic) == "[abc] de hu"
        automatic.wait(*[1500] * 6)
        assert str(automatic) == "abc de hu"
        assert automatic.scanner.is_asleep

    def test_a_press_wakes_it_and_chooses_nothing(self, automatic: Scan) -> None:
        automatic.wait(*[1500] * 6)
        assert str(automatic) == "abc de hu"
        automatic.press()
        assert (str(automatic), automatic.chosen) == ("[abc] de hu", "")

    def test_the_rounds_are_counted(self) -> None:
        longer = Scan(replace(AUTOMATIC, rounds=4))
        longer.wait(*[1500] * 11)
        assert not longer.scanner.is_asleep
        longer.wait(1500)
        assert longer.scanner.is_asleep

    def test_time_stands_still_while_it_is_paused(self, automatic: Scan) -> None:
        automatic.wait(1400)
        automatic.scanner.pause(True)
        automatic.wait(60_000)
        assert str(automatic) == "[abc] de hu"
        automatic.scanner.pause(False)
        automatic.wait(1400)
        assert str(automatic) == "[abc] de hu"
        automatic.wait(100)
        assert str(automatic) == "abc [de] hu"

    def test_a_press_counts_while_it_is_paused(self, automatic: Scan) -> None:
        automatic.scanner.pause(True)
        automatic.press()
        assert str(automatic) == "(a)bc de hu"

    def test_a_group_of_one_is_chosen_at_once(self, automatic: Scan) -> None:
        automatic.show(((3,), (5, 6)))
        automatic.press()
        assert automatic.chosen == "d"

    def test_nothing_there_to_press_is_no_trouble(self, automatic: Scan) -> None:
        automatic.show(())
        automatic.press()
        automatic.lift()
        automatic.wait(5000)
        assert automatic.scanner.lit is None


class TestAfterSomethingWasChosen:
    @pytest.fixture
    def chosen(self, automatic: Scan) -> Scan:
        automatic.wait(1500)
        automatic.press()
        automatic.press()
        assert automatic.chosen == "d"
        return automatic

    def test_the_same_screen_goes_on_from_the_same_row(self, chosen: Scan) -> None:
        chosen.show(((0, 1), (3, 4, 2), (5, 6)), is_new_place=False)
        assert str(chosen) == "ab [dec] hu"

    def test_a_new_screen_goes_from_the_start(self, chosen: Scan) -> None:
        chosen.show(((1, 2), (3,), (5, 6)))
        assert str(chosen) == "[bc] d hu"

    def test_where_fewer_rows_are_left_it_goes_on_from_the_last(self, chosen: Scan) -> None:
        chosen.show(((0, 1),), is_new_place=False)
        assert str(chosen) == "[ab]"

    def test_what_comes_meanwhile_does_not_throw_out_of_a_group(self, automatic: Scan) -> None:
        automatic.press()
        automatic.wait(1500)
        automatic.show(((0, 1, 2), (5, 6)), is_new_place=False)
        assert str(automatic) == "a(b)c hu"


class TestStepWithOneSwitch:
    def test_a_press_moves_on_and_staying_chooses(self) -> None:
        scan = Scan(STEP)
        scan.press()
        scan.press()
        assert str(scan) == "abc [de] hu"
        scan.wait(1000)
        assert str(scan) == "abc (d)e hu"
        scan.press()
        scan.press()
        scan.wait(1000)
        assert scan.chosen == "e"

    def test_nothing_is_chosen_without_a_press(self) -> None:
        scan = Scan(STEP)
        scan.wait(60_000)
        assert (str(scan), scan.chosen) == ("[abc] de hu", "")

    def test_what_has_been_chosen_is_not_chosen_again_by_staying(self) -> None:
        scan = Scan(STEP)
        scan.show(((3,), (5, 6)))
        scan.press()
        scan.wait(1500, 60_000)
        assert scan.chosen == "d"


class TestInverse:
    def test_holding_moves_and_letting_go_chooses(self) -> None:
        scan = Scan(INVERSE)
        scan.press()
        scan.wait(1500)
        assert str(scan) == "abc [de] hu"
        scan.lift()
        assert str(scan) == "abc (d)e hu"
        scan.press()
        scan.wait(1500)
        scan.lift()
        assert scan.chosen == "e"

    def test_nothing_moves_while_nothing_is_held(self) -> None:
        scan = Scan(INVERSE)
        scan.wait(60_000)
        assert str(scan) == "[abc] de hu"

    def test_letting_go_of_what_was_never_held_chooses_nothing(self) -> None:
        scan = Scan(INVERSE)
        scan.lift()
        assert (str(scan), scan.chosen) == ("[abc] de hu", "")


class TestTwoSwitches:
    def test_one_moves_and_one_chooses(self) -> None:
        scan = Scan(TWO)
        scan.press(MOVES)
        scan.press()
        scan.press(MOVES)
        assert str(scan) == "abc d(e) hu"
        scan.press()
        assert scan.chosen == "e"

    def test_time_does_nothing_and_it_never_sleeps(self) -> None:
        scan = Scan(TWO)
        scan.wait(*[60_000] * 10)
        for _ in range(30):
            scan.press(MOVES)
        assert str(scan) == "[abc] de hu"


@pytest.mark.parametrize("ways", [AUTOMATIC, STEP, INVERSE, TWO], ids=["automatic", "step", "inverse", "two"])
def test_everything_can_be_chosen(ways: WaysIn) -> None:
    for row, group in enumerate(GROUPS):
        for member, number in enumerate(group):
            scan = Scan(ways)
            for moves in (row, member):
                _choose(scan, ways, moves)
            assert scan.chosen == LETTERS[number]


def _choose(scan: Scan, ways: WaysIn, moves: int) -> None:
    """Move on so often, and choose."""
    if ways is TWO:
        for _ in range(moves):
            scan.press(MOVES)
        scan.press()
    elif ways is AUTOMATIC:
        scan.wait(*[1500] * moves)
        scan.press()
    elif ways is STEP:
        for _ in range(moves + 1):
            scan.press()
        scan.wait(1500)
    else:
        scan.press()
        scan.wait(*[1500] * moves)
        scan.lift()

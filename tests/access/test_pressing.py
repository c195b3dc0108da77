"""Which presses count, and hearing before choosing."""

from __future__ import annotations

from buildalife_desktop.access.press_filter import PressFilter
from buildalife_desktop.access.speak_first import SpeakFirst
from buildalife_desktop.access.spot import Spot

SPOTS = {"a": Spot(0, 0, 100, 100), "b": Spot(120, 0, 100, 100)}
WHERE = {"a": (50, 50), "b": (170, 50), " ": (300, 300)}


def pressed(presses: PressFilter, *hand: str) -> str:
    """What counts of what a hand does: `a` touches a, `>b` slides to b, `|` lifts, `300` is the time by now."""
    names = {spot: name for name, spot in SPOTS.items()}
    now, on, counted = 0, " ", ""
    for part in hand:
        found = None
        if part.isdigit():
            now = int(part)
            found = presses.wait(now)
        elif part == "|":
            found = presses.lift(SPOTS.get(on), now)
        else:
            on = part[-1]
            touches = not part.startswith(">")
            found = presses.touch(SPOTS.get(on), WHERE[on], now) if touches else presses.slide(SPOTS.get(on), now)
        counted += names[found] if found else ""
    return counted


def test_a_press_counts_where_the_finger_is_lifted() -> None:
    assert pressed(PressFilter(), "a", "|") == "a"
    assert pressed(PressFilter(), "a", ">b", "|") == "b"
    assert pressed(PressFilter(), "a", "> ", "|") == ""


def test_a_press_counts_where_it_is_touched_for_those_who_cannot_lift() -> None:
    assert pressed(PressFilter(acts_on_lift=False), "a") == "a"
    assert pressed(PressFilter(acts_on_lift=False), "a", ">b", "|") == "a"


def test_a_short_press_does_not_count_where_it_has_to_be_held() -> None:
    assert pressed(PressFilter(hold_ms=500), "a", "499", "|") == ""
    assert pressed(PressFilter(hold_ms=500), "a", "500", "|") == "a"


def test_sliding_to_another_begins_holding_anew() -> None:
    assert pressed(PressFilter(hold_ms=500), "a", "400", ">b", "700", "|") == ""
    assert pressed(PressFilter(hold_ms=500), "a", "400", ">b", "900", "|") == "b"


def test_held_long_enough_it_counts_once_without_lifting() -> None:
    assert pressed(PressFilter(hold_ms=500, acts_on_lift=False), "a", "499") == ""
    assert pressed(PressFilter(hold_ms=500, acts_on_lift=False), "a", "500", "900", "|") == "a"


def test_another_press_at_once_on_the_same_place_does_not_count() -> None:
    twice = ("a", "50", "|", "300", "a", "350", "|")
    assert pressed(PressFilter(ignore_ms=1000), *twice) == "a"
    assert pressed(PressFilter(), *twice) == "aa"


def test_another_press_elsewhere_counts() -> None:
    assert pressed(PressFilter(ignore_ms=1000), "a", "|", "300", "b", "|") == "ab"


def test_another_press_later_counts() -> None:
    assert pressed(PressFilter(ignore_ms=1000), "a", "|", "1000", "a", "|") == "aa"


def spoken(*presses: str) -> str:
    """Small letters are spoken, capitals chosen; a dot is another place."""
    first, seen = SpeakFirst(), ""
    for press in presses:
        if press == ".":
            first.forget()
        else:
            seen += press.upper() if first.chooses(press) else press
    return seen


def test_the_first_press_speaks_and_the_second_chooses() -> None:
    assert spoken(*"aa") == "aA"


def test_a_press_on_another_speaks_that() -> None:
    assert spoken(*"abab") == "abab"
    assert spoken(*"abb") == "abB"


def test_what_was_chosen_is_spoken_first_again() -> None:
    assert spoken(*"aaaa") == "aAaA"


def test_on_another_screen_it_is_spoken_first_again() -> None:
    assert spoken(*"a.a") == "aa"

"""Dwelling, drawn as the row of marks a ring leaves: `.` empty, 1 to 9 filling, the letter that is chosen by it."""

from __future__ import annotations

from buildalife_desktop.access.dwell import Dwell
from buildalife_desktop.access.spot import Spot

ROOM = {"a": Spot(0, 0, 100, 100), "b": Spot(120, 0, 100, 100), "c": Spot(90, 0, 30, 100)}
REST = Spot(400, 0, 100, 100)
WHERE = {"a": (50, 50), "b": (170, 50), "c": (95, 50), "r": (450, 50), " ": (300, 300), "-": None}


def ring(way: str, dwell: Dwell | None = None, there: str = "ab") -> str:
    """The pointer goes this way, each letter a tenth of a second; the ring needs 0.5 seconds."""
    dwell = dwell or started()
    seen = ""
    for letter in way:
        chosen = dwell.stay(100, WHERE[letter], [ROOM[name] for name in there], REST)
        seen += there[chosen] if chosen is not None else _mark(dwell.share)
    return seen


def started() -> Dwell:
    dwell = Dwell(500)
    dwell.stay(0, None, [])
    return dwell


def _mark(share: float) -> str:
    return str(int(share * 5)) if share else "."


def test_staying_fills_the_ring_and_chooses() -> None:
    assert ring(" aaaaaa") == "..1234a"


def test_outside_of_anything_nothing_fills() -> None:
    assert ring("          ") == ".........."
    assert ring("----------") == ".........."


def test_a_short_slip_goes_on_where_it_was() -> None:
    assert ring(" aaa  aaa") == "..122234a"


def test_a_long_slip_begins_again() -> None:
    assert ring(" aaa      aaaaaa") == "..122222...1234a"


def test_passing_over_something_chooses_nothing() -> None:
    assert "b" not in ring(" bbb   aaaa")


def test_a_slip_over_something_else_chooses_what_was_meant() -> None:
    assert ring(" aaabaaa") == "..1223" + "4a"


def test_nothing_is_chosen_twice_without_leaving_it() -> None:
    assert ring(" aaaaaaaaaaaaaaaa") == "..1234a.........."


def test_after_leaving_it_is_chosen_again() -> None:
    assert ring(" aaaaaa aaaaaa") == "..1234a..1234a"


def test_what_comes_under_a_still_pointer_is_not_chosen() -> None:
    dwell = started()
    assert ring(" aaaaaa", dwell) == "..1234a"
    dwell.arrive()
    assert ring("aaaaaaaa", dwell) == "........"
    assert ring(" aaaaaa", dwell) == "..1234a"


def test_a_pointer_that_lies_on_something_from_the_start_chooses_nothing() -> None:
    assert ring("aaaaaaaaaa", Dwell(500)) == ".........."


def test_the_one_on_top_is_meant() -> None:
    assert ring(" cccccc", there="ac") == "..1234c"


def test_staying_on_the_rest_place_stops_it_all_until_it_stays_there_again() -> None:
    dwell = started()
    assert ring(" rrrrrr aaaaaaaaa", dwell) == "..1234..........."
    assert dwell.is_resting
    ring(" rrrrrr ", dwell)
    assert not dwell.is_resting
    assert ring(" aaaaaa", dwell) == "..1234a"


def test_paused_nothing_fills() -> None:
    dwell = started()
    ring(" aaaa", dwell)
    dwell.pause(True)
    assert ring("aaaaaa", dwell) == "......"
    dwell.pause(False)
    assert ring("aaaaaa", dwell) == ".1234a"

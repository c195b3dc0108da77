"""Which keys and buttons are somebody's switches."""

from __future__ import annotations

from dataclasses import replace

from ..model.ways_in import WayIn, WaysIn

FIRST_SWITCHES = {WayIn.ONE_SWITCH: ("Space",), WayIn.TWO_SWITCHES: ("Return", "Space")}
"""The switches of somebody who has not said which: most switch boxes send Space or Enter."""


def switches_of(ways: WaysIn) -> tuple[str, ...]:
    """The names of the switches, the one that chooses first; none for somebody who has no switch."""
    first = FIRST_SWITCHES.get(ways.way, ())
    return (ways.switches + first[len(ways.switches) :])[: len(first)]


def with_switch(ways: WaysIn, number: int, name: str) -> WaysIn:
    """The same with another switch there; where it was the other one until now, the two change places."""
    now = list(switches_of(ways))
    if name in now:
        now[now.index(name)] = now[number]
    now[number] = name
    return replace(ways, switches=tuple(now))

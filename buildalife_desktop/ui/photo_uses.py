"""Ways to what shows a picture."""

from __future__ import annotations

from ..model.life import Life
from .route import Route

_NAMED_AS_GIVEN = {
    "activities": ("activity", "activity"),
    "people": ("person", "person"),
    "hopes": ("hope", "hope"),
    "decisions": ("decision", "decision"),
    "pinned": ("pinned", "pinned"),
    "choice_sets": ("my_set", "choice_set"),
}
"""By noun, the screen of one of them, and what its id is given as."""


def way_to(life: Life, noun: str, found: str) -> Route:
    """The way to the fact of this noun and id: where it is seen and changed."""
    if noun in _NAMED_AS_GIVEN:
        screen, given = _NAMED_AS_GIVEN[noun]
        return Route(screen, **{given: found})
    match noun:
        case "me":
            return Route("my_page")
        case "statements":
            said = life.statements[found]
            return Route("statement", activity=said.activity, about=said.about, statement=found)
        case "lines":
            line = life.lines[found]
            return Route("line", heading=line.heading, goes_with=line.goes_with, line=found, view=line.view)
        case "steps":
            return Route("step", hope=life.steps[found].hope, step=found)
        case "options":
            return Route("my_set", choice_set=life.options[found].choice_set)
        case _:
            return Route("new_companion", noun=noun, then=lambda _: None, changes=found)

"""A way to a screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, init=False)
class Route:
    """Which screen to go to, and what it is given: `Route("activity", activity=...)`.

    Screens know each other by these names only. A screen that is asked a question is given `then`, a function that
    takes the answer; it goes back first, and then answers.
    """

    screen: str
    given: dict[str, Any]

    def __init__(self, screen: str, **given: Any) -> None:
        object.__setattr__(self, "screen", screen)
        object.__setattr__(self, "given", given)

"""Things to say for people who do not know what to say.

They are never put in by themselves: each is only said when the person presses it, and then it is theirs to change.
"""

from __future__ import annotations

from .heading import Heading
from .starter import Starter
from .starters_about_me import ABOUT_ME
from .starters_of_people import OF_PEOPLE
from .starters_of_telling import TELLING

_ALL = {**ABOUT_ME, **TELLING, **OF_PEOPLE}


def starters_for(heading: Heading) -> tuple[Starter, ...]:
    """What there is to choose from under a heading."""
    return _ALL[heading]

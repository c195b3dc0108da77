"""What a person asks for, whichever way they ask."""

from __future__ import annotations

from enum import Enum, auto


class Verb(Enum):
    """The few verbs every touch, key, switch press and dwell becomes before it reaches a tile."""

    CHOOSE = auto()
    LEFT = auto()
    RIGHT = auto()
    UP = auto()
    DOWN = auto()
    BACK = auto()
    UNDO = auto()
    REDO = auto()
    READ = auto()
    HELP = auto()
    HOME = auto()

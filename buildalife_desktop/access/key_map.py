"""Which key means what."""

from __future__ import annotations

from .verb import Verb

KEYS = {
    "Left": Verb.LEFT,
    "Right": Verb.RIGHT,
    "Up": Verb.UP,
    "Down": Verb.DOWN,
    "Return": Verb.CHOOSE,
    "Enter": Verb.CHOOSE,
    "Space": Verb.CHOOSE,
    "Esc": Verb.BACK,
    "Ctrl+Z": Verb.UNDO,
    "Ctrl+Y": Verb.REDO,
    "Ctrl+Shift+Z": Verb.REDO,
    "F1": Verb.HELP,
    "F2": Verb.READ,
    "Home": Verb.HOME,
}
"""A key's name, as `Ctrl+Shift+Z`, and the verb it stands for."""

WHILE_WRITING = frozenset({Verb.BACK, Verb.HELP})
"""What keys still mean while somebody writes in a field: the others belong to the writing."""


def verb_for(key: str, is_writing: bool, is_repeat: bool) -> Verb | None:
    """What this key asks for now. A key held down only goes on moving: it never chooses twice."""
    verb = KEYS.get(key)
    if verb is None or (is_writing and verb not in WHILE_WRITING):
        return None
    moves = verb in (Verb.LEFT, Verb.RIGHT, Verb.UP, Verb.DOWN)
    return verb if moves or not is_repeat else None

"""How a picture on a board is laid out: the one geometry of screen and paper."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .letter_widths import width_of
from .pinned import Frame, Pinned
from .turned_box import TurnedBox

LINE_HIGH = 1.25
"""From line to line, as a part of the size of the letters."""
MOST_LINES = 3
SMALLEST_LETTERS, LARGEST_LETTERS = 0.0262, 0.05
"""14 point on A4 inside the edge a printer leaves (content rule 4), and what is large enough under any picture."""
_SHARE, _TITLE_SHARE, _LARGEST_TITLE = 0.11, 0.16, 0.12
_FIT = 0.94
"""Words are planned a little narrower than their room: the widths known here are not exact."""


Room = tuple[float, float, float, float]
"""Left, top, width and height of an upright place on a card, from the top left of the card before it is turned."""


@dataclass(frozen=True)
class PinnedCard:
    """A picture on a board with all that is round it. Every length is in board units (the board's shorter side is 1).

    `box` is the whole card, and turns round its middle. Inside are the `picture` (None for words alone) and, where it
    has a caption, its `lines` in letters of this size, each in the middle of its line. `line` is how thick the line
    round it is (0 for none), `is_white` whether all of the card is white paper; where it is not, only the words have
    white paper under them.
    """

    box: TurnedBox
    picture: Room | None
    words: Room | None
    lines: tuple[str, ...]
    letters: float
    line: float
    is_white: bool


def card_of(pinned: Pinned, aspect: float = 1.0) -> PinnedCard:
    """The card of a pinned picture that is `aspect` times as wide as high. Words alone are as wide as `size`."""
    line, around = _FRAMES[pinned.frame]
    edge = line + around * pinned.size
    wide, high = (pinned.size, pinned.size / aspect) if aspect >= 1 else (pinned.size * aspect, pinned.size)
    has_picture = bool(pinned.picture) or not pinned.caption
    lines, letters = _caption(pinned.caption, wide, pinned.size, is_alone=not has_picture)
    words_high = len(lines) * letters * LINE_HIGH + (letters * 0.35 if lines else 0)
    if not has_picture:
        high = 0.0
        words_high += letters * 0.35
    box = TurnedBox(pinned.x, pinned.y, wide + 2 * edge, high + words_high + 2 * edge, pinned.turn)
    return PinnedCard(
        box,
        (edge, edge, wide, high) if has_picture else None,
        (edge, edge + high, wide, words_high) if lines else None,
        lines,
        letters,
        line,
        pinned.frame is not Frame.NONE,
    )


def box_of(pinned: Pinned, aspect: float = 1.0) -> TurnedBox:
    """The whole card of a pinned picture, where it lies on its board."""
    return card_of(pinned, aspect).box


_FRAMES = {Frame.NONE: (0.0, 0.0), Frame.THIN: (0.004, 0.02), Frame.THICK: (0.014, 0.03), Frame.WHITE: (0.0, 0.07)}
"""For each frame how thick its line is, and how much paper is round the picture, as a part of its size."""


@lru_cache(maxsize=2048)
def _caption(caption: str, wide: float, size: float, *, is_alone: bool) -> tuple[tuple[str, ...], float]:
    """The lines of a caption and the size of its letters: smaller only where a word would not fit."""
    if not caption:
        return (), 0.0
    letters = min(max(size * _SHARE, SMALLEST_LETTERS), LARGEST_LETTERS)
    if is_alone:
        letters = min(size * _TITLE_SHARE, _LARGEST_TITLE)
    words, room = caption.split(), wide * _FIT
    longest = max(width_of(word) for word in words)
    letters = min(letters, room / longest)
    if is_alone:
        # A title stays on one line as long as it is still large on it.
        letters = max(min(letters, room / width_of(caption)), letters / 2)
    lines = _broken(words, room / letters)
    while len(lines) > MOST_LINES:
        letters *= 0.9
        lines = _broken(words, room / letters)
    return tuple(lines), letters


def _broken(words: list[str], room: float) -> list[str]:
    """Words in lines no wider than `room`, where letters are 1 high."""
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if width_of(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines

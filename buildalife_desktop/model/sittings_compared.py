"""Two sittings of one set beside each other: what was said twice, and where I changed my mind. Both are fine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .answer import Answer, Reply
from .choosing import answers_of
from .life import Life
from .sitting import Scale, Sitting

_FEELING = frozenset({Scale.FOUR, Scale.THREE, Scale.TWO})


@dataclass(frozen=True)
class SittingsCompared:
    """What came of asking again, in the order of the later sitting; "not now" is no answer to compare.

    `twice` holds the later answer, `changed` the earlier one and the later one, `new` what was only answered later,
    `before` what was only answered earlier.
    """

    twice: tuple[Answer, ...] = ()
    changed: tuple[tuple[Answer, Answer], ...] = ()
    new: tuple[Answer, ...] = ()
    before: tuple[Answer, ...] = ()


def can_compare(one: Sitting, other: Sitting) -> bool:
    """Whether two sittings asked the same of the same set: with two answers or four, it is still what I like."""
    same_kind = one.scale is other.scale or {one.scale, other.scale} <= _FEELING
    return one.id != other.id and one.choice_set == other.choice_set and same_kind


def compared(life: Life, earlier: str, later: str) -> SittingsCompared:
    """Two sittings of a set compared, picture by picture. Raises ValueError where they cannot be."""
    first, second = life.sittings[earlier], life.sittings[later]
    if not can_compare(first, second):
        raise ValueError("these two did not ask the same")
    then, now = _said(life, first), _said(life, second)
    both = [(then[option], answer) for option, answer in now.items() if option in then]
    return SittingsCompared(
        twice=tuple(answer for before, answer in both if before.reply is answer.reply),
        changed=tuple((before, answer) for before, answer in both if before.reply is not answer.reply),
        new=tuple(answer for option, answer in now.items() if option not in then),
        before=tuple(answer for option, answer in then.items() if option not in now),
    )


def newest_two(sittings: list[Sitting]) -> tuple[str, str] | None:
    """The ids of the newest sitting that can be compared and the one before it; `sittings` in the order they came."""
    for at in range(len(sittings) - 1, 0, -1):
        for earlier in reversed(sittings[:at]):
            if can_compare(earlier, sittings[at]):
                return earlier.id, sittings[at].id
    return None


def _said(life: Life, sitting: Sitting) -> Mapping[str, Answer]:
    """The answers of a sitting by option, in the order they were asked."""
    given = answers_of(life, sitting.id)
    return {option: one for option, one in given.items() if one.reply is not Reply.NOT_NOW}

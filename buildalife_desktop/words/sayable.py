"""What words can be found for: a sentence with gaps, before it is in anybody's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, runtime_checkable


@runtime_checkable
class Sayable(Protocol):
    """Anything with an English sentence and what goes into its gaps, such as the model's `Said`.

    A promise and not the class itself, for `words` and `model` do not know each other.
    """

    @property
    def msgid(self) -> str:
        """The English sentence, its gaps as `{name}`."""

    @property
    def fields(self) -> Mapping[str, object]:
        """What goes into the gaps, by name: texts, numbers, days, or sentences again."""

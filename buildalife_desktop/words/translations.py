"""What finds the sentences of a language."""

from __future__ import annotations

from typing import Protocol


class Translations(Protocol):
    """Finds a sentence in a language, as gettext's own catalogues do; one it lacks comes back as it was."""

    def gettext(self, message: str) -> str:
        """The sentence in this language."""
        ...

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The sentence for this many."""
        ...

"""The line on a page that tells who said what is on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..words.language import Language
from .entry import Entry


@dataclass(frozen=True)
class SaidLines:
    """The three things a page can say about who said it (content rule 21)."""

    all_by_me: str
    some_by_me: str
    none_by_me: str

    @staticmethod
    def in_words(t: Language) -> SaidLines:
        """The lines in a language."""
        return SaidLines(
            all_by_me=t("This page: I said it."),
            some_by_me=t("Some of this page is not checked by me yet."),
            none_by_me=t("This page: not checked by me yet."),
        )

    def line_for(self, entries: Iterable[Entry]) -> str:
        """The line for a page with these on it; empty for a page with nothing on it."""
        by_me = [entry.is_said_by_me for entry in entries]
        if not by_me:
            return ""
        if all(by_me):
            return self.all_by_me
        return self.some_by_me if any(by_me) else self.none_by_me

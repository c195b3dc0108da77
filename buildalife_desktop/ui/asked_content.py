"""The words, the picture and the voice of something said, on its own screen."""

from __future__ import annotations

from collections.abc import Callable

from .around import Around
from .content_answers import ContentAnswers
from .said_fact import SaidFact
from .widgets.said_content import SaidContent


class AskedContent(SaidContent):
    """Its three tiles; a press asks for one of them, and what comes of it is kept.

    `question` is what is asked there.
    """

    def __init__(
        self, around: Around, fact: SaidFact, name: str, question: Callable[[], str], colour: str = "about"
    ) -> None:
        super().__init__(around.look, around.shelf, around.t, name, colour)
        self._fact = fact
        # Kept here, for what listens is not held by what it listens to.
        self._answers = ContentAnswers(around, question, lambda: fact.now, fact.change)
        self._answers.listen_to(self)

    def show_fact(self) -> None:
        """Show what there is of it now."""
        now = self._fact.now
        self.show_content(now.words, now.picture, now.voice)

    def ask(self, part: str) -> None:
        """Ask for one of `said_content.PARTS`."""
        self._answers.ask(part)

"""Questions that belong together."""

from __future__ import annotations

from dataclasses import dataclass

from .question import Question


@dataclass(frozen=True)
class QuestionPart:
    """Questions that belong together, with their name and picture."""

    key: str
    words: str
    sign: str
    questions: tuple[Question, ...]

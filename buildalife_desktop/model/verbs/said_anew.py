"""Saying something of me in another way."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

Fact = TypeVar("Fact", bound=Any)


def said_anew(fact: Fact, **changes: Any) -> Fact:
    """A hope, step or decision with these changes. Said by somebody else now, it has to be checked again."""
    if changes.get("who_said", fact.who_said) is not fact.who_said:
        changes.setdefault("is_checked", False)
    changed: Fact = replace(fact, **changes)
    return changed

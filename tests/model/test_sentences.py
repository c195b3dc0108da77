"""What model and store say to a person: short, plain, and with every gap filled."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import buildalife_desktop

ROOMS = [Path(buildalife_desktop.__file__).parent / room for room in ("model", "store")]
NOT_FOR_PEOPLE = re.compile(
    r"(?i)\b(error|invalid|fail|failed|exception|database|sqlite|null|path|code|please wait|sorry)\b"
)


def sentences() -> Iterator[tuple[str, list[str]]]:
    """Every sentence in the two rooms, with the names of what is put into it."""
    for path in (path for room in ROOMS for path in sorted(room.rglob("*.py"))):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Said" and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    yield str(first.value), sorted(str(word.arg) for word in node.keywords)


@pytest.mark.parametrize(("sentence", "given"), sorted(sentences(), key=str), ids=lambda value: str(value)[:50])
def test_plain_short_and_complete(sentence: str, given: list[str]) -> None:
    assert all(len(one.split()) <= 15 for one in re.split(r"[.?!]\s", sentence))
    assert not NOT_FOR_PEOPLE.search(sentence)
    assert {name for _, name, _, _ in Formatter().parse(sentence) if name} == set(given)


def test_they_were_found() -> None:
    assert len(list(sentences())) > 60

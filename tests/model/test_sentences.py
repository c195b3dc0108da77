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


def is_plain_and_complete(sentence: str, given: list[str]) -> bool:
    return (
        all(len(one.split()) <= 15 for one in re.split(r"[.?!]\s", sentence))
        and not NOT_FOR_PEOPLE.search(sentence)
        and {name for _, name, _, _ in Formatter().parse(sentence) if name} == set(given)
    )


def test_plain_short_and_complete() -> None:
    assert not [said for said in sentences() if not is_plain_and_complete(*said)]


@pytest.mark.parametrize(
    ("sentence", "given"),
    [("An error came.", []), ("{name} is here.", []), ("It is here.", ["name"]), ("so " * 16, [])],
)
def test_what_is_not_would_be_found(sentence: str, given: list[str]) -> None:
    assert not is_plain_and_complete(sentence, given)


def test_they_were_found() -> None:
    assert len(list(sentences())) > 60

"""Every sentence in the source is given what its gaps need."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "buildalife_desktop"
SAYS = {"t": 1, "Said": 1, "WordsProblem": 1, "many": 2}
GIVEN_ALREADY = {"many": {"n"}}
# Handed on as they are, to be filled where the numbers are known.
PATTERNS = {"Page {page} of {pages}"}


def name_of(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def said_in(path: Path) -> Iterator[tuple[str, list[str], set[str]]]:
    """Where, the sentences, and what is given for their gaps; leaving out calls that pass on somebody else's."""
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(call, ast.Call) or name_of(call) not in SAYS or any(not word.arg for word in call.keywords):
            continue
        sentences = [
            argument.value for argument in call.args[: SAYS[name_of(call)]] if isinstance(argument, ast.Constant)
        ]
        if sentences and all(isinstance(sentence, str) for sentence in sentences):
            given = {word.arg for word in call.keywords if word.arg} | GIVEN_ALREADY.get(name_of(call), set())
            yield f"{path.name}:{call.lineno}", sentences, given


def are_filled(sentences: list[str], given: set[str]) -> bool:
    """A sentence "One picture" may leave out the number that "{n} pictures" needs."""
    gaps = [set(re.findall(r"\{(\w+)\}", sentence)) for sentence in sentences]
    is_said_whole = gaps[-1] == given or (not given and sentences[0] in PATTERNS)
    return is_said_whole and (not given or all(some <= given for some in gaps))


def test_gaps_are_filled() -> None:
    found = [found for path in sorted(PACKAGE.rglob("*.py")) for found in said_in(path)]
    assert len(found) > 1000
    assert not [(where, sentences) for where, sentences, given in found if not are_filled(sentences, given)]


@pytest.mark.parametrize(
    ("sentences", "given"),
    [(["Hello {name}"], set()), (["Hello"], {"name"}), (["One of {whose}", "{n} of {name}"], {"n", "name"})],
)
def test_gaps_that_are_not_would_be_found(sentences: list[str], given: set[str]) -> None:
    assert not are_filled(sentences, given)

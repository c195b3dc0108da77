"""A whole life as JSON, and a life from JSON: each the other's inverse, to the last field.

The JSON is described in `life.schema.json` beside this file. Photos and voices are files named by their sha256.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..model.life import NOUNS, Life
from ..model.said import Said
from ..model.wholeness import loose_ends
from .life_file import LifeFile
from .life_problem import LifeProblem
from .rows import Row, fact_of, row_of
from .schema import SCHEMA

FORMAT = 1
LARGEST_NUMBER = 2**53
"""Beyond this a number is not the same in every program that reads JSON (RFC 8259, 6)."""
_FILES = {"photos": "{}.jpg", "thumbnails": "{}.small.jpg", "recordings": "{}.wav"}

Description = dict[str, Any]


def describe(life: Life) -> Description:
    """The whole life: `format`, `me`, and a list for every other noun."""
    lists = {noun: [row_of(fact) for fact in getattr(life, noun).values()] for noun in NOUNS if noun != "me"}
    return {"format": FORMAT, "me": row_of(life.person), **lists}


def life_from(description: Any) -> Life:
    """The life a description tells of.

    Raises LifeProblem where it does not fit the schema or does not hang together.
    """
    import jsonschema

    try:
        jsonschema.validate(description, json.loads(SCHEMA.read_text("utf-8")))
        _must_be_keepable(description)
        facts = {noun: _facts(noun, description.get(noun, ())) for noun in NOUNS if noun != "me"}
        life = Life(me=_facts("me", [description["me"]]), **facts)
    except jsonschema.ValidationError as wrong:
        where = "/".join(str(step) for step in wrong.absolute_path) or "the beginning"
        raise LifeProblem(
            Said("The JSON does not fit at {where}. The schema says what goes there.", where=where)
        ) from wrong
    except (ValueError, KeyError, TypeError) as wrong:
        raise LifeProblem(Said("The JSON does not fit: {reason}.", reason=str(wrong))) from wrong
    loose = loose_ends(life)
    if loose:
        raise LifeProblem(Said("The JSON points at something that is not in it: {where}.", where=loose[0]))
    return life


def save_keepsakes(file: LifeFile, folder: Path) -> None:
    """Write every photo, thumbnail and recording into a folder, each named by its hash."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind, pattern in _FILES.items():
        for sha256 in file.kept(kind):
            (folder / pattern.format(sha256)).write_bytes(file.bytes_of(kind, sha256) or b"")


def load_keepsakes(file: LifeFile, life: Life, folder: Path | None) -> None:
    """Take photos and recordings in from a folder. Raises LifeProblem where one is missing or is another one."""
    wanted = {"photos": life.photos, "thumbnails": life.photos, "recordings": life.recordings}
    with file.whole_change():
        for kind, ids in wanted.items():
            for sha256 in ids:
                file.keep_bytes(kind, sha256, _content(folder, kind, sha256))


def _facts(noun: str, rows: Iterable[Row]) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    for row in rows:
        fact = fact_of(NOUNS[noun], row)
        if fact.id in facts:
            raise ValueError(f"two of {noun} have the id {fact.id}")
        facts[fact.id] = fact
    return facts


def _must_be_keepable(value: Any) -> None:
    """Raise ValueError for what JSON can say and a life file cannot keep."""
    match value:
        case dict() | list():
            for one in value.values() if isinstance(value, dict) else value:
                _must_be_keepable(one)
        case str():
            if any("\ud800" <= letter <= "\udfff" for letter in value):
                raise ValueError("a text has half a letter in it")
        case int() | float():
            if not abs(value) <= LARGEST_NUMBER:
                raise ValueError("a number is too large")


def _content(folder: Path | None, kind: str, sha256: str) -> bytes:
    name = _FILES[kind].format(sha256)
    path = (folder or Path()) / name
    try:
        content = path.read_bytes()
    except OSError as missing:
        raise LifeProblem(Said("The file {file} is missing. Give its folder with --files.", file=name)) from missing
    if kind != "thumbnails" and hashlib.sha256(content).hexdigest() != sha256:
        raise LifeProblem(Said("The file {file} was changed. Its name is the hash of what is in it.", file=name))
    return content

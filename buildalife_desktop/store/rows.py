"""A fact as a row, and a row as a fact.

A row is a dictionary of plain JSON values by column: texts, whole numbers, floats, true and false, nothing. Dates and
times are ISO texts; lists of ids and rhythms are JSON texts in the database and plain JSON in the journal.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

Row = dict[str, Any]


def row_of(fact: Any) -> Row:
    """The fact as a row of plain JSON values."""
    return {name: _plain(getattr(fact, name)) for name in _hints(fact.__class__)}


def fact_of(kind: type, row: Mapping[str, Any]) -> Any:
    """The fact a row holds. A missing field takes the kind's own first value; an unknown one raises KeyError."""
    hints = _hints(kind)
    return kind(**{name: _fact(hints[name], value) for name, value in row.items()})


def complete(kind: type, row: Row) -> Row:
    """The row with every field of its kind: an old journal knows nothing of a field that came later."""
    return row_of(fact_of(kind, row))


def to_columns(row: Row) -> Row:
    """The row as SQLite keeps it: what is not a single value becomes JSON text."""
    return {
        name: json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else value
        for name, value in row.items()
    }


def from_columns(kind: type, columns: Mapping[str, Any]) -> Row:
    """The row from what SQLite kept."""
    nested = _nested(kind)
    return {name: json.loads(value) if name in nested else value for name, value in columns.items()}


@cache
def _hints(kind: Hashable) -> dict[str, Any]:
    assert isinstance(kind, type)
    assert is_dataclass(kind)
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


@cache
def _nested(kind: Hashable) -> frozenset[str]:
    return frozenset(name for name, hint in _hints(kind).items() if get_origin(hint) is tuple or is_dataclass(hint))


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return row_of(value) if is_dataclass(value) else value


def _fact(hint: Any, value: Any) -> Any:
    if value is None:
        return _nothing(hint)
    hint = _without_none(hint)
    if get_origin(hint) is tuple:
        of = get_args(hint)[0]
        return tuple(_fact(of, one) for one in value)
    if hint in (date, time):
        return hint.fromisoformat(value)
    if hint is bool:
        return bool(value)
    if is_dataclass(hint):
        assert isinstance(hint, type)
        return fact_of(hint, value)
    return hint(value)


def _nothing(hint: Any) -> None:
    if not isinstance(hint, UnionType):
        raise ValueError(f"there has to be a {hint}")


def _without_none(hint: Any) -> Any:
    if isinstance(hint, UnionType):
        return next(kind for kind in get_args(hint) if kind is not NoneType)
    return hint

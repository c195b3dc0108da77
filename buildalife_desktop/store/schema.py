"""The JSON schema of a described life, made from the facts themselves.

`python -m buildalife_desktop.store.schema` writes `life.schema.json` anew after a noun has changed.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from ..model.life import NOUNS

SCHEMA = Path(__file__).with_name("life.schema.json")
_SIMPLE = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}


def schema() -> dict[str, Any]:
    """The schema: `format` and `me`, then a list for every other noun."""
    lists = {noun: {"type": "array", "items": _object(kind)} for noun, kind in NOUNS.items() if noun != "me"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A life, as `buildalife describe` writes it and `buildalife create` reads it",
        "type": "object",
        "properties": {"format": {"const": 1}, "me": _object(NOUNS["me"]), **lists},
        "required": ["format", "me"],
        "additionalProperties": False,
    }


def _object(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {
        "description": " ".join((kind.__doc__ or "").split()),
        "type": "object",
        "properties": {field.name: _value(hints[field.name]) for field in fields(kind)},
        "required": [field.name for field in fields(kind) if field.default is MISSING],
        "additionalProperties": False,
    }


def _value(hint: Any) -> dict[str, Any]:
    if isinstance(hint, UnionType):
        return {"anyOf": [_value(one) for one in get_args(hint)]}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _value(get_args(hint)[0])}
    if hint is date:
        return {"type": "string", "description": "A day, as 2026-11-23."}
    if hint is time:
        return {"type": "string", "description": "A clock time, as 09:30:00."}
    if is_dataclass(hint):
        assert isinstance(hint, type)
        return _object(hint)
    if issubclass(hint, StrEnum):
        return {"enum": [member.value for member in hint]}
    return {"type": _SIMPLE[hint]}


if __name__ == "__main__":
    SCHEMA.write_text(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n", "utf-8")

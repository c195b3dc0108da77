"""A sentence to be said, before it is in anybody's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True)
class Said:
    """An English sentence with named gaps and what goes into them; `words` turns it into a language.

    A gap's value is a text, a number or another Said. A gap called `day` holds a weekday (0 is Monday) and one
    called `date` an ISO date: `words` writes both out in full (content rule 5).
    """

    msgid: str
    fields: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def __init__(self, msgid: str, /, **fields: object) -> None:
        object.__setattr__(self, "msgid", msgid)
        object.__setattr__(self, "fields", MappingProxyType(dict(fields)))

    def __hash__(self) -> int:
        return hash((self.msgid, tuple(sorted(self.fields))))

    def to_json(self) -> dict[str, object]:
        """As plain JSON, for the journal."""
        fields = {name: value.to_json() if isinstance(value, Said) else value for name, value in self.fields.items()}
        return {"msgid": self.msgid, "fields": fields}

    @staticmethod
    def from_json(kept: Mapping[str, object]) -> Said:
        """Back from `to_json`."""
        fields = kept.get("fields")
        assert isinstance(fields, Mapping)
        return Said(
            str(kept["msgid"]),
            **{name: Said.from_json(value) if isinstance(value, Mapping) else value for name, value in fields.items()},
        )

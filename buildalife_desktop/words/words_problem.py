"""A language the app does not have."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


class WordsProblem(Exception):
    """The words asked for are not there. It is its own sentence: `said` can be told in any language there is."""

    def __init__(self, msgid: str, /, **fields: object) -> None:
        super().__init__(msgid)
        self.msgid = msgid
        self.fields: Mapping[str, object] = MappingProxyType(dict(fields))

    @property
    def said(self) -> WordsProblem:
        """The sentence, under the name every problem of this app has for it."""
        return self

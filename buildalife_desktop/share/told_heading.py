"""A heading of About me on paper."""

from __future__ import annotations

from dataclasses import dataclass

from .named_picture import NamedPicture
from .told_line import ToldLine


@dataclass(frozen=True)
class ToldHeading:
    """One of the three headings, and what is under it."""

    shown: NamedPicture
    lines: tuple[ToldLine, ...]

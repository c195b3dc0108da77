"""A line of mine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .heading import Heading
from .picture import NO_PICTURE
from .statement import View
from .who_said import WhoSaid


@dataclass(frozen=True)
class Line:
    """One thing said under a heading, in words, a picture or my voice (sha256 of a recording), by whom and when.

    `goes_with` is the id of what it is about, of the noun its heading names; "" where the heading names none. What
    somebody else said is not checked by me until I say yes to it, or change it.
    """

    id: str
    heading: Heading
    words: str = ""
    picture: str = NO_PICTURE
    voice: str = ""
    goes_with: str = ""
    view: View = View.MINE
    who_said: WhoSaid = WhoSaid.ME
    said_on: date | None = None
    is_checked: bool = False

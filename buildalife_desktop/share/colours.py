"""The colours of the app, by what they are for: on the screen, on paper, on cards, one and the same.

The screen's other themes have colours of their own; these are the calm ones, and the only ones on paper (look.md).
White words on each day and place are at least 5.5:1, ink on the grounds at least 7:1 (look.md).
"""

from __future__ import annotations

from typing import Final

INK: Final = "#1B2430"
QUIET_INK: Final = "#4A5563"
"""Small print: who said it, the date, the page."""
PAPER: Final = "#FBF8F3"
CARD: Final = "#FFFFFF"
ON_COLOUR: Final = "#FFFFFF"
"""Words on a day's or a place's colour."""
HAIRLINE: Final = "#D9D2C5"

DAYS: Final = ("#2A752E", "#1565C0", "#8A5A00", "#6A1B9A", "#B71C1C", "#00695C", "#37474F")
"""Monday first."""

WEEK: Final = "#1F5FBF"
PEOPLE: Final = "#8A2F73"
PICTURES: Final = "#2A6B2F"
CHOOSE: Final = "#5B3FA8"
ABOUT_ME: Final = "#9A4B00"
PLAN: Final = "#0B6166"

WEEK_PALE: Final = "#E4ECF8"
PEOPLE_PALE: Final = "#F6E8F2"
PICTURES_PALE: Final = "#E6F1E7"
CHOOSE_PALE: Final = "#EDE8F6"
ABOUT_ME_PALE: Final = "#FCEFE0"
PLAN_PALE: Final = "#E0F0F0"

LIKE: Final = "#1F6B2E"
NOT_SURE: Final = "#8A5A00"
DONT_LIKE: Final = "#A3201F"
WANT_TO_TRY: Final = WEEK
"""The four answers of Choose, each also with its own picture and its own place."""

LIKE_PALE: Final = "#E3F2E6"
NOT_SURE_PALE: Final = "#FFF3DC"
DONT_LIKE_PALE: Final = "#FDE8E6"
WANT_TO_TRY_PALE: Final = "#E8EFFC"

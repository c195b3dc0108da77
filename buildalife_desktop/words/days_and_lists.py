"""Names of days, dates, clock times and lists, as a language writes them.

Babel knows them. It takes some 30 ms to start, so it is asked for at the first day or list and never on the way to the
first screen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time
from functools import lru_cache

_ENGLISH = "en_GB"
MOST_DATES = 8192
"""Dates kept in words: a library of photos shows some thousands of them, over and over."""
_ENGLISH_DATE = "EEEE d MMMM y"  # Babel's own has a comma; easy read does without (content rule 5)
_ENGLISH_TIME = "h:mm a"  # Babel's own is 14:30, which fewer people read


def weekday_name(day: int, code: str) -> str:
    """The full name of a weekday, 0 for Monday to 6 for Sunday."""
    from babel.dates import get_day_names

    return str(get_day_names("wide", context="stand-alone", locale=_locale(code))[day])


@lru_cache(maxsize=MOST_DATES)
def date_words(day: date, code: str, *, with_year: bool = True) -> str:
    """A date in full with its weekday: "Tuesday 3 March 2026"."""
    from babel.dates import format_date

    if _locale(code) == _ENGLISH:
        return format_date(day, _ENGLISH_DATE if with_year else _ENGLISH_DATE.removesuffix(" y"), locale=_ENGLISH)
    return format_date(day, "full" if with_year else _in_full(code), locale=_locale(code))


def _in_full(code: str) -> str:
    """How a language writes weekday, day and month, with no short forms (content rule 5).

    Many languages have only a pattern with short names: it is the right order, and the names are made whole.
    """
    from babel import Locale
    from babel.dates import match_skeleton

    skeletons = Locale.parse(_locale(code)).datetime_skeletons
    found = match_skeleton("MMMMEEEEd", skeletons)
    pattern = skeletons[found].pattern if found else "EEEE, d MMMM"
    # Words of the language itself stand in quotes.
    parts = pattern.split("'")
    parts[::2] = [re.sub(r"[Ec]+", "EEEE", re.sub(r"([ML])\1\1+", r"\1\1\1\1", part)) for part in parts[::2]]
    return "'".join(parts)


def month_words(year: int, month: int, code: str) -> str:
    """A month with its year: "March 2026"."""
    from babel.dates import format_date, format_skeleton

    first = date(year, month, 1)
    if _locale(code) == _ENGLISH:
        return format_date(first, "MMMM y", locale=_ENGLISH)
    return format_skeleton("yMMMM", first, locale=_locale(code))


def time_words(at: time, code: str) -> str:
    """A clock time: "2:30 pm" in English, as the language writes it elsewhere."""
    from babel.dates import format_time

    return format_time(at, _ENGLISH_TIME if _locale(code) == _ENGLISH else "short", locale=_locale(code))


def list_words(things: Sequence[str], code: str) -> str:
    """Things in a row: "Grace, Sunil and Jim"."""
    from babel.lists import format_list

    return format_list(things, locale=_locale(code))


def _locale(code: str) -> str:
    """Babel's name for the language; English here is British."""
    return _ENGLISH if code == "en" else code

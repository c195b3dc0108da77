"""One language, and everything said in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, time

from .catalogue import SOURCE_LANGUAGE, catalogue_for
from .days_and_lists import date_words, list_words, month_words, time_words, weekday_name
from .sayable import Sayable
from .translations import Translations

# Unicode CLDR, layout/orientation. Written out here, for Babel is too slow for the way to the first screen.
_RIGHT_TO_LEFT = frozenset(
    (
        "apc ar arc bal bgn ckb dv fa he ks lrc mzn nqo ps rhg sd sdh skr syr trw ug ur yi "
        "Adlm Arab Hebr Nkoo Rohg Syrc Thaa"
    ).split()
)
_SCRIPT = re.compile(r"_([A-Z][a-z]{3})(?:_|$)")
_GAP = re.compile(r"\{(\w+)\}")


class Language:
    """Finds the words: `t("My week")`, `t("{name} is here.", name="Grace")`, `t.tell(said)`.

    A sentence the language lacks is said in English. What goes into a gap is a text, a number, a sentence again, or
    a list of these; a gap called `day` takes a weekday (0 is Monday), `date` a date or ISO date, `time` a clock time
    or ISO time, and each is written out in full (content rule 5).
    """

    def __init__(self, code: str, sentences: Translations) -> None:
        self.code = code
        self._sentences = sentences

    def __call__(self, msgid: str, /, **gaps: object) -> str:
        """The sentence in this language, its gaps filled."""
        return self._filled(self._translated(msgid), gaps)

    def many(self, one: str, several: str, n: int, /, **gaps: object) -> str:
        """The sentence for this many: `t.many("{n} picture", "{n} pictures", 3)`. The gap `n` is filled already."""
        return self._filled(self._sentences.ngettext(one, several, n), {"n": n, **gaps})

    def tell(self, said: Sayable) -> str:
        """A whole sentence that was put together without a language. It starts as a sentence does."""
        told = self(said.msgid, **said.fields)
        first = _GAP.match(said.msgid)
        if first and isinstance(said.fields.get(first[1]), Sayable):
            return told[:1].upper() + told[1:]
        return told

    def weekday(self, day: int) -> str:
        """The full name of a weekday, 0 for Monday to 6 for Sunday."""
        return weekday_name(day, self.code)

    def date(self, day: date | str, *, with_year: bool = True) -> str:
        """A date, or ISO date, in full: "Tuesday 3 March 2026"."""
        day = date.fromisoformat(day) if isinstance(day, str) else day
        return date_words(day, self.code, with_year=with_year)

    def month(self, year: int, month: int) -> str:
        """A month with its year: "March 2026"."""
        return month_words(year, month, self.code)

    def time(self, at: time | str) -> str:
        """A clock time, or ISO time: "2:30 pm"."""
        return time_words(time.fromisoformat(at) if isinstance(at, str) else at, self.code)

    def joined(self, things: Iterable[str]) -> str:
        """Things in a row: "Grace, Sunil and Jim". Nothing for no things."""
        return list_words(list(things), self.code)

    @property
    def is_right_to_left(self) -> bool:
        """Whether it is read from right to left, so that screens are mirrored."""
        script = _SCRIPT.search(self.code)
        return (script[1] if script else self.code.split("_")[0]) in _RIGHT_TO_LEFT

    def _translated(self, msgid: str) -> str:
        # gettext keeps its own notes under the empty sentence.
        return self._sentences.gettext(msgid) if msgid else ""

    def _filled(self, sentence: str, gaps: Mapping[str, object]) -> str:
        """Given nothing it stays a pattern. Else a gap left over is dots: an old journal may lack what it needs."""
        if not gaps:
            return sentence
        return _GAP.sub(lambda gap: self._told(gap[1], gaps.get(gap[1], "…")), sentence)

    def _told(self, gap: str, value: object) -> str:
        if isinstance(value, Sayable):
            return self(value.msgid, **value.fields)
        if isinstance(value, (list, tuple)):
            return self.joined(self._told(gap.removesuffix("s"), one) for one in value)
        try:
            return self._in_full(gap, value)
        except ValueError:
            # A life can come from anywhere. What is no date is shown as it stands.
            return str(value)

    def _in_full(self, gap: str, value: object) -> str:
        match gap, value:
            case "day", int() if 0 <= value <= 6:
                return self.weekday(value)
            case "date", date() | str():
                return self.date(value)
            case "time", time() | str():
                return self.time(value)
        return str(value)


def language_for(code: str = SOURCE_LANGUAGE) -> Language:
    """The language with this code, such as "en" or "cy". Raises WordsProblem when the app does not have it."""
    return Language(code, catalogue_for(code))

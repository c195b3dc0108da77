"""What is written, while it is written by one press at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ..model.my_word import MyWord

LONGEST = 200
"""Letters there is room for, as in every name (`model.verbs.names`)."""
ENDS = ".?!؟۔।"
"""What ends a sentence, in each of our scripts."""
SIGNS_AFTER_A_WORD = ENDS + ",،;:"
# A picture joined from several, a letter with its accents, or an Indian letter with its dot, goes as one.
_MARKS = r"[\ufe0f\u0300-\u036f\u09bc\u0a3c\U0001f3fb-\U0001f3ff]*"
_DRAWING = r"[\u2600-\u27bf\U0001f000-\U0001faff]"
_LAST_LETTER = re.compile(rf"(?:{_DRAWING}{_MARKS}\u200d)*.{_MARKS}\Z", re.DOTALL)


@dataclass(frozen=True)
class Writing:
    """Words and where the next letter goes (`caret`, letters from the beginning); each press gives the next one.

    `before` is how it was one press ago. `is_capital_next` was asked for; at the beginning of a sentence a capital
    comes by itself. `names` are written as they stand here when they are written small. Where nouns `keep_capitals`, as
    in German, a word is never made small.
    """

    text: str = ""
    caret: int = 0
    names: tuple[str, ...] = ()
    keep_capitals: bool = False
    is_capital_next: bool = False
    before: Writing | None = field(default=None, compare=False, repr=False)

    @property
    def left(self) -> str:
        """What is before the caret."""
        return self.text[: self.caret]

    @property
    def begun(self) -> str:
        """The word at the caret, as far as it is written."""
        return self.left[self._word_begins_at :]

    @property
    def last_word(self) -> str:
        """The last word before the caret, or "" where there is none."""
        return (self.left.split() or [""])[-1]

    @property
    def has_capital_next(self) -> bool:
        """Whether the next letter is a capital: asked for, or at the beginning of a sentence."""
        return self.is_capital_next or self._is_beginning(self.caret)

    def knowing(self, names: tuple[str, ...], *, keep_capitals: bool = False) -> Writing:
        """The same, with these names, in a language where nouns keep their capitals or not."""
        return replace(self, names=names, keep_capitals=keep_capitals)

    def typed(self, text: str, caret: int) -> Writing:
        """A keyboard has written this."""
        return self if (text, caret) == (self.text, self.caret) else self._next(text, caret)

    def letter(self, letter: str) -> Writing:
        """A letter, number or sign more. A sign after a word goes next to it, and a gap follows it."""
        if letter in SIGNS_AFTER_A_WORD:
            return self._sign(letter)
        return self._put(capital(letter) if self.has_capital_next else letter)

    def space(self) -> Writing:
        """The word is finished; there are never two gaps together."""
        done = self._named()
        return self if self.left.endswith(" ") or not self.left else done._put(" ", self)

    def word(self, word: MyWord) -> Writing:
        """A whole word or line, in place of what is written of it, and a gap after it."""
        start = self._replaced_from(word.words)
        gap = " " if start == self.caret and self.left and not self.left.endswith(" ") else ""
        shown = word.words
        if self.is_capital_next or self._is_beginning(start):
            shown = capital(shown)
        elif not (word.stays_as_it_is or self.keep_capitals):
            shown = small(shown)
        after = self.text[self.caret :].lstrip()
        left = f"{self.text[:start]}{gap}{shown} "
        return self._next(left + after, len(left))

    def rub_out(self) -> Writing:
        """The letter before the caret goes."""
        found = _LAST_LETTER.search(self.left)
        return self._cut(found.start()) if found and self.left else self

    def rub_out_word(self) -> Writing:
        """The word before the caret goes."""
        words = self.left.rstrip()
        return self._cut(words.rfind(" ") + 1) if self.left else self

    def moved(self, letters: int) -> Writing:
        """The caret goes on or back by as many letters."""
        return replace(self, caret=min(max(0, self.caret + letters), len(self.text)))

    def capital(self) -> Writing:
        """The next letter is a capital."""
        return replace(self, is_capital_next=True)

    def step_back(self) -> Writing:
        """As it was one press ago; it stays where nothing was pressed yet."""
        return self.before or self

    def finished(self) -> str:
        """The words, without a gap at the end, and with the capitals of names."""
        return replace(self, caret=len(self.text))._named().text.strip()

    @property
    def _word_begins_at(self) -> int:
        return self.left.rfind(" ") + 1

    def _is_beginning(self, at: int) -> bool:
        before = self.text[:at].rstrip()
        return not before or (before[-1] in ENDS and before != self.text[:at])

    def _sign(self, sign: str) -> Writing:
        """Numbers such as 2.30 have no gap in them: it goes again when a digit follows."""
        done = self._named()
        left, right = done.left.rstrip(), done.text[done.caret :].lstrip()
        shown = f"{left}{sign} "
        return self._next(shown + right, len(shown)) if left else self._put(sign)

    def _put(self, more: str, before: Writing | None = None) -> Writing:
        left = self.left
        if more.isdigit() and re.search(r"\d[.,:] \Z", left):
            left = left[:-1]
        return (before or self)._next(left + more + self.text[self.caret :], len(left) + len(more))

    def _cut(self, start: int) -> Writing:
        return self._next(self.text[:start] + self.text[self.caret :], start)

    def _next(self, text: str, caret: int) -> Writing:
        if len(text) > LONGEST and len(text) > len(self.text):
            return self
        return Writing(text, caret, self.names, self.keep_capitals, before=self)

    def _named(self) -> Writing:
        """The word before the caret as it is called, where it is a name."""
        word = self.begun
        called = {name.casefold(): name for name in self.names}.get(word.casefold(), word)
        if len(called) != len(word):
            return self
        start = self._word_begins_at
        return replace(self, text=self.text[:start] + called + self.text[self.caret :])

    def _replaced_from(self, words: str) -> int:
        """Where what is written of these words begins: the longest end of the text that they begin with."""
        for start in _word_starts(self.left):
            if words.casefold().startswith(self.left[start:].casefold()):
                return start
        begun = self.begun.casefold()
        has_it = begun and any(word.startswith(begun) for word in words.casefold().split())
        return self._word_begins_at if has_it else self.caret


def capital(words: str) -> str:
    """With a capital at the beginning, where the script has them; `ß` has none."""
    first = words[:1].upper()
    return first + words[1:] if len(first) == 1 else words


def small(words: str) -> str:
    """With a small letter at the beginning, unless it is a name or short for something (`TV`)."""
    first, *others = words.split() or [""]
    is_plain = len(first) > 1 and first[1:].islower() and not any(one[:1].isupper() for one in others)
    return words[:1].lower() + words[1:] if is_plain else words


def _word_starts(text: str) -> Iterable[int]:
    """Where each word begins, from the first; never the end of the text."""
    return [at for at in range(len(text)) if text[at] != " " and (at == 0 or text[at - 1] == " ")]

"""Finds things by the words people say for them, best first, while they are still typing.

A thing found is its number in the list the index was made from.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from buildalife_desktop.pictures.spelling import SHORTEST_TO_MISSPELL, fold, is_one_slip, singular, words_of

WHOLE_NAME, NAME_BEGINS, WHOLE_WORD, IN_A_PHRASE, PLURAL, WORD_BEGINS, PART, SLIP = range(0, 800, 100)
"""How near a word is; smaller is nearer. A thing's later words count less, by one each."""

LAST_PLACE = 40
SHORTEST_PART = 2
"""Letters that each word has at least where two are written as one."""
LONGEST_TWO = 40
"""Letters of two words written as one; longer is no word, and would take long."""

UNSAID = frozenset(("a", "an", "and", "at", "for", "from", "go", "i", "in", "my", "of", "on", "the", "to", "with"))
"""Words that may be left out when nothing has them all."""

Nearness = dict[int, int]
"""How near each thing found is."""


class WordIndex:
    """Made from (name, words) for each thing; the words most said come first."""

    def __init__(self, things: Iterable[tuple[str, Sequence[str]]]) -> None:
        self._names: list[str] = []
        self._phrases: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        self._places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        self._alike: defaultdict[str, list[str]] = defaultdict(list)
        for thing, (name, words) in enumerate(things):
            self._put_in(thing, name, words)
        for word in self._places:
            self._alike[singular(word)].append(word)
        self._forwards = sorted(self._places)
        self._backwards = sorted(word[::-1] for word in self._places)
        self._on_one_page = "\n" + "\n".join(self._forwards) + "\n"

    def find(self, text: str, limit: int) -> list[int]:
        """At most `limit` things for `text`, nearest first."""
        found = self.near(text)
        return sorted(found, key=lambda thing: (found[thing], thing))[:limit]

    def near(self, text: str) -> Nearness:
        """Everything there is for `text`, and how near it is: smaller is nearer."""
        asked = words_of(fold(text))
        if not asked:
            return {}
        found = self._near_all(asked)
        if not found and len(asked) == 1:
            found = self._near_two_written_as_one(asked[0])
        elif not found:
            found = self._near_any([word for word in asked if word not in UNSAID])
        for thing, nearness in self._near_as_a_whole(" ".join(asked)).items():
            found[thing] = min(found.get(thing, nearness), nearness)
        return found

    def _put_in(self, thing: int, name: str, words: Sequence[str]) -> None:
        phrases = [" ".join(words_of(fold(phrase))) for phrase in (name, *words)]
        self._names.append(phrases[0])
        seen: set[str] = set()
        for place, phrase in enumerate(phrases):
            self._phrases[phrase].append((thing, place))
            for word in phrase.split():
                if word not in seen:
                    seen.add(word)
                    self._places[word].append((thing, min(place, LAST_PLACE)))

    def _near_as_a_whole(self, wanted: str) -> Nearness:
        """Things whose name or one of whose words is exactly this, and names that begin with it."""
        found = {thing: WHOLE_WORD + min(place, LAST_PLACE) for thing, place in reversed(self._phrases.get(wanted, ()))}
        for thing, place in self._places.get(wanted.split()[0], ()):
            name = self._names[thing]
            if name == wanted:
                found[thing] = WHOLE_NAME
            elif place == 0 and name.startswith(wanted + " "):
                found[thing] = NAME_BEGINS
        return found

    def _near_all(self, asked: Sequence[str]) -> Nearness:
        """Things near every one of these words."""
        nearness = [self._near(word) for word in asked]
        everywhere = set(nearness[0]).intersection(*nearness[1:])
        return {thing: sum(near[thing] for near in nearness) for thing in everywhere}

    def _near_two_written_as_one(self, typed: str) -> Nearness:
        """Things that have both words in their names or phrases: `daycentre` is `day centre`."""
        for at in range(SHORTEST_PART, min(len(typed), LONGEST_TWO) - SHORTEST_PART + 1):
            halves = (typed[:at], typed[at:])
            if halves[0] != halves[1] and all(half in self._places for half in halves):
                found = self._near_all(halves)
                if found:
                    return found
        return {}

    def _near_any(self, asked: Sequence[str]) -> Nearness:
        """Things near some of these words, those near most of them first."""
        found: Nearness = {}
        for near in map(self._near, asked):
            for thing, how_near in near.items():
                found[thing] = found.get(thing, SLIP * len(asked)) - SLIP + how_near
        return found

    def _near(self, word: str) -> Nearness:
        found: Nearness = {}
        for known, how_near in self._words_near(word):
            for thing, place in self._places[known]:
                if how_near + place < found.get(thing, SLIP + LAST_PLACE + 1):
                    found[thing] = how_near + place
        return found

    def _words_near(self, word: str) -> Iterator[tuple[str, int]]:
        if word in self._places:
            yield word, IN_A_PHRASE
        yield from ((known, PLURAL) for known in self._alike.get(singular(word), ()))
        yield from ((known, WORD_BEGINS) for known in _beginning_with(word, self._forwards))
        if len(word) > 2:
            yield from ((known, PART) for known in self._with_part(word))
        if len(word) >= SHORTEST_TO_MISSPELL:
            yield from ((known, SLIP) for known in self._one_slip_away(word))

    def _with_part(self, part: str) -> Iterator[str]:
        page, at = self._on_one_page, 0
        while (at := page.find(part, at)) >= 0:
            start, end = page.rindex("\n", 0, at) + 1, page.index("\n", at)
            yield page[start:end]
            at = end

    def _one_slip_away(self, typed: str) -> Iterator[str]:
        """One slip leaves the beginning or the end of a word as it was, so only those words need a look."""
        middle = len(typed) // 2
        ends = (word[::-1] for word in _beginning_with(typed[: middle - 1 : -1], self._backwards))
        for word in (*_beginning_with(typed[: middle - 1], self._forwards), *ends):
            if is_one_slip(word, typed):
                yield word


def _beginning_with(start: str, words: Sequence[str]) -> Iterator[str]:
    """The words, out of sorted ones, that begin with `start`."""
    for at in range(bisect_left(words, start), len(words)):
        if not words[at].startswith(start):
            return
        yield words[at]

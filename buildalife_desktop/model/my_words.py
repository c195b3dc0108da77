"""The words of my life, to write with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import chain, zip_longest

from .life import Life
from .my_word import MyWord
from .who_said import WhoSaid

LONGEST_LINE = 40
"""Letters: a longer line does not fit on something to press."""
WORDS_OF_A_BEGINNING = 2


def my_words(life: Life) -> list[MyWord]:
    """Every name, word and short line of this life, each once; some of every kind first, the most used of it.

    They come in turns (something I do, somebody, both again, somewhere, how my lines begin ...), so that the first few
    are of all kinds.
    """
    done, people = _activities(life), _of(life, "people")
    kinds = (
        *(done[0::2], people[0::2], done[1::2], people[1::2]),
        _of(life, "places"),
        beginnings(life),
        _of(life, "things"),
        _of(life, "ways"),
        _lines(life),
        [MyWord(life.person.name, life.person.picture, "me")],
    )
    in_turns = chain.from_iterable(zip_longest(*kinds))
    return _once(word for word in in_turns if word is not None and word.words)


def beginnings(life: Life) -> list[MyWord]:
    """How at least two of my own lines begin, such as "I like", the most said first."""
    begun: Counter[str] = Counter()
    for line in _lines(life):
        words = line.words.split()
        if len(words) > WORDS_OF_A_BEGINNING:
            begun[" ".join(words[:WORDS_OF_A_BEGINNING])] += 1
    return [MyWord(words, noun="beginnings") for words, times in begun.most_common() if times > 1]


def _activities(life: Life) -> list[MyWord]:
    times = Counter(placing.activity for placing in life.placings.values())
    newest_first = reversed(list(life.activities.values()))
    most_first = sorted(newest_first, key=lambda activity: -times[activity.id])
    return [MyWord(one.name, one.picture, "activities") for one in most_first if one.name]


def _of(life: Life, noun: str) -> list[MyWord]:
    """Those that most of what I do has in it come first."""
    has = "who_with" if noun == "people" else noun
    times = Counter(chain.from_iterable(getattr(activity, has) for activity in life.activities.values()))
    facts = sorted(getattr(life, noun).values(), key=lambda fact: -times[fact.id])
    return [MyWord(fact.name, fact.picture, noun) for fact in facts if fact.name]


def _lines(life: Life) -> list[MyWord]:
    """What I said myself, or said yes to."""
    mine = (line for line in life.lines.values() if line.who_said is WhoSaid.ME or line.is_checked)
    return [MyWord(line.words, line.picture, "lines") for line in mine if 0 < len(line.words) <= LONGEST_LINE]


def _once(words: Iterable[MyWord]) -> list[MyWord]:
    found: dict[str, MyWord] = {}
    for word in words:
        found.setdefault(word.words.casefold(), word)
    return list(found.values())

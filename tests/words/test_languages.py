"""Every translation is whole: each sentence there, its gaps kept, short, and in the letters of its language."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from gettext import c2py
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from buildalife_desktop.words.language import Language, language_for
from buildalife_desktop.words.sentences import sentences_of

I18N = Path(__file__).resolve().parents[2] / "i18n"
LIST = I18N / "buildalife.pot"
LANGUAGES = sorted(po.stem for po in I18N.glob("*.po"))
MOST_WORDS = 22
UP_TO = 1000
RIGHT_TO_LEFT_LETTERS = {"R", "AL"}


def catalogue_in(path: Path) -> Catalog:
    with path.open("rb") as kept:
        return read_po(kept, abort_invalid=True)


def forms(sentence: str | Iterable[str] | None) -> list[str]:
    """A sentence alone, or one for each of the numbers a language tells apart."""
    return [sentence] if isinstance(sentence, str) else list(sentence or ())


def gaps_in(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def messages(catalogue: Catalog) -> list[Message]:
    return [message for message in catalogue if message.id]


@pytest.fixture(scope="module", params=LANGUAGES)
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def translated(code: str) -> Catalog:
    return catalogue_in(I18N / f"{code}.po")


@pytest.fixture(scope="module")
def said() -> set[object]:
    return {message.id for message in messages(catalogue_in(LIST))}


def test_there_are_translations() -> None:
    assert LANGUAGES


def test_header_names_the_language(code: str, translated: Catalog) -> None:
    assert translated.locale_identifier == code


def test_every_sentence_is_there_and_none_is_stray(translated: Catalog, said: set[object]) -> None:
    there = {message.id for message in messages(translated)}
    assert not said - there, "Bring it up to date: python packaging/update_words.py"
    assert not there - said
    assert not translated.obsolete


def test_every_sentence_is_translated(translated: Catalog) -> None:
    for message in messages(translated):
        needed = 1 if isinstance(message.id, str) else translated.num_plurals
        done = forms(message.string)
        assert len(done) == needed, message.id
        assert all(form.strip() for form in done), message.id


def test_nothing_is_fuzzy(translated: Catalog) -> None:
    assert not translated.fuzzy
    assert not [message.id for message in messages(translated) if message.fuzzy]


def test_gaps_are_the_same(translated: Catalog) -> None:
    """A form for a single number may say it as a word, as "one picture" does, and leave out its gap."""
    which_form = c2py(translated.plural_expr)
    numbers = Counter(which_form(n) for n in range(UP_TO))
    for message in messages(translated):
        wanted = set().union(*map(gaps_in, forms(message.id)))
        for form, told in enumerate(forms(message.string)):
            may_miss = {"n"} if not isinstance(message.id, str) and numbers[form] == 1 else set()
            assert wanted - may_miss <= gaps_in(told) <= wanted, message.id


def test_sentences_are_short(translated: Catalog) -> None:
    for message in messages(translated):
        for form in forms(message.string):
            for sentence in sentences_of(form):
                assert len(sentence.split()) <= MOST_WORDS, sentence


def test_right_to_left_languages_have_right_to_left_letters(code: str, translated: Catalog) -> None:
    told: list[str] = [form for message in messages(translated) for form in forms(message.string)]
    with_letters = [
        form for form in told if any(unicodedata.bidirectional(letter) in RIGHT_TO_LEFT_LETTERS for letter in form)
    ]
    is_mostly = len(with_letters) > len(told) / 2
    assert is_mostly == language_for(code).is_right_to_left


def test_language_opens(code: str) -> None:
    t: Language = language_for(code)
    for n in (0, 1, 2, 3, 5, 11, 21, 100, 102):
        assert "{" not in t.many("{n} day", "{n} days", n)

"""Every sentence of the app is easy to read (easy-read rules 3 to 6 of the UK Department of Health)."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from wordfreq import zipf_frequency

from buildalife_desktop.words.sentences import sentences_of

ROOT = Path(__file__).resolve().parents[2]
LIST = ROOT / "i18n" / "buildalife.pot"
MOST_WORDS = 15
# 4 is a word met about ten times in a million: "gardening" is 4.1, "laundry" 4.2, "appointment" 4.4.
EVERYDAY = 4.0
ABBREVIATIONS = {"USB", "PDF", "JSON", "CC", "BY", "SA", "TV", "I", "A", "PNG", "WAV", "GPL", "LIFE"}
# Praise, waiting without an end, and words that blame or frighten.
NEVER = re.compile(
    r"\b(please wait|error|invalid|failed|illegal|fatal|oops|well done|congratulations)\b", re.IGNORECASE
)


def word_list(name: str) -> set[str]:
    lines = (Path(__file__).parent / name).read_text("utf-8").splitlines()
    return {line.strip().lower() for line in lines if line.strip() and not line.startswith("#")}


EVERYBODY_KNOWS = word_list("whitelist.txt")
SUPPORTERS_KNOW = EVERYBODY_KNOWS | word_list("whitelist_command_line.txt")


def everything_said() -> Iterator[tuple[str, bool]]:
    """Each sentence, and whether only the command line says it (also of its JSON), which is for supporters."""
    with LIST.open("rb") as kept:
        for message in read_po(kept):
            if message.id:
                places = [place for place, _line in message.locations]
                commands = all(
                    re.match(r"buildalife_desktop/(cli\.py|commands/|store/telling\.py)", place) for place in places
                )
                yield from ((one, commands) for one in ([message.id] if isinstance(message.id, str) else message.id))


def words_of(text: str) -> list[str]:
    without_gaps = re.sub(r"\{\w+\}|\S+/\S+|--\w+", " ", text)
    return re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", without_gaps)


SAID_AND_BY_COMMANDS = sorted(set(everything_said()))
SAID = [said for said, _commands in SAID_AND_BY_COMMANDS]


def test_list_of_sentences_is_up_to_date() -> None:
    """When it is not: `python packaging/update_words.py`."""
    found = subprocess.run([sys.executable, "packaging/update_words.py", "--check"], cwd=ROOT, check=False)
    assert found.returncode == 0


def test_sentences_are_short() -> None:
    assert SAID
    assert not [one for said in SAID for one in sentences_of(said) if len(one.split()) > MOST_WORDS]


def test_words_are_everyday_words() -> None:
    hard = {said: words for said, by_commands in SAID_AND_BY_COMMANDS if (words := hard_words(said, by_commands))}
    assert not hard, "Say it with easier words, or put these into tests/words/whitelist.txt"


def hard_words(said: str, by_commands: bool) -> set[str]:
    known = SUPPORTERS_KNOW if by_commands else EVERYBODY_KNOWS
    return {
        word
        for word in words_of(said)
        if word.lower() not in known and word not in ABBREVIATIONS and zipf_frequency(word, "en") < EVERYDAY
    }


def is_calm(said: str) -> bool:
    """No capitals, no cheering, no blame."""
    is_shouted = any(word.isupper() and word not in ABBREVIATIONS for word in words_of(said))
    return not (is_shouted or "!" in said or "%" in said or NEVER.search(said))


def test_no_capitals_no_cheering_no_blame() -> None:
    assert not [said for said in SAID if not is_calm(said)]


@pytest.mark.parametrize("said", ["It has failed", "This is LOUD", "Well done", "So good!", "Half: 50 %"])
def test_what_is_not_calm_would_be_found(said: str) -> None:
    assert not is_calm(said)


def test_hard_words_would_be_found() -> None:
    assert hard_words("An idiosyncratic week", False) == {"idiosyncratic"}

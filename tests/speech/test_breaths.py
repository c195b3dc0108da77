"""Long words cut where a breath would be taken."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from buildalife_desktop.speech.breaths import breaths


def cut(words: str, longest: int) -> list[str]:
    return [piece for _, piece in breaths(words, longest)]


def test_few_words_stay_together() -> None:
    assert cut("Tea. Then the pub.", 20) == ["Tea. Then the pub."]
    assert cut("", 20) == [""]


def test_many_are_cut_after_a_sentence() -> None:
    assert cut("Tea at four. Then the pub.", 20) == ["Tea at four. ", "Then the pub."]
    assert cut("هل أنت بخير؟ نعم أنا بخير", 20) == ["هل أنت بخير؟ ", "نعم أنا بخير"]


def test_a_sentence_too_long_is_cut_between_words() -> None:
    assert cut("Jim next door who is seventy-seven", 14) == ["Jim next door ", "who is ", "seventy-seven"]


def test_a_word_too_long_is_cut_anyway() -> None:
    assert cut("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]


@given(st.text(max_size=400), st.integers(min_value=1, max_value=60))
def test_no_letter_is_lost(words: str, longest: int) -> None:
    pieces = breaths(words, longest)
    assert "".join(piece for _, piece in pieces) == words
    assert all(words[start:].startswith(piece) and len(piece) <= longest for start, piece in pieces)

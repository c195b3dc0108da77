"""A text falls into the sentences a person would pause between."""

from __future__ import annotations

import pytest

from buildalife_desktop.words.sentences import sentences_of


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        (" \n ", []),
        ("Gardening", ["Gardening"]),
        ("I like it. I go on Monday.", ["I like it.", "I go on Monday."]),
        ("Who with? With Jim!  Good.", ["Who with?", "With Jim!", "Good."]),
        ("Morning\nGardening", ["Morning", "Gardening"]),
        ("I see Dr. Shah. He helps.", ["I see Dr. Shah.", "He helps."]),
        ("J. Smith comes. Then tea.", ["J. Smith comes.", "Then tea."]),
        ("No. I do not like it.", ["No.", "I do not like it."]),
        ("It is at 2.30 pm. Bring £4.50.", ["It is at 2.30 pm.", "Bring £4.50."]),
        ('She said "Come." I came.', ['She said "Come."', "I came."]),
        ("I wait… Then I go.", ["I wait…", "Then I go."]),
        ("هل هذا صحيح؟ نعم.", ["هل هذا صحيح؟", "نعم."]),
        ("আমি যাই। তুমি আসো।", ["আমি যাই।", "তুমি আসো।"]),
        ("我喜欢。你呢？", ["我喜欢。", "你呢？"]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert sentences_of(text) == sentences


def test_no_word_is_lost() -> None:
    text = 'One. Two? Three! (Four.) "Five." Six\nSeven: eight; nine.'
    assert " ".join(sentences_of(text)).split() == text.split()

"""Writing by one press at a time, drawn as text: `|` is where the next letter goes."""

from __future__ import annotations

from functools import reduce

import pytest

from buildalife_desktop.access.alphabets import letters_of, signs_of
from buildalife_desktop.access.words_offered import words_offered
from buildalife_desktop.access.writing import Writing
from buildalife_desktop.model.my_word import MyWord

GARDENING = MyWord("Gardening", "symbol:1F331", "activities")
RUTH = MyWord("Ruth", "symbol:1F469", "people")
MUSIC = MyWord("I like music", "symbol:1F3B5", "lines")
TV = MyWord("TV with Jim", "symbol:1F4FA", "activities")
GARDEN_CENTRE = MyWord("Garden centre", "symbol:1FAB4", "places")
LIKE = MyWord("I like", noun="beginnings")
MINE = [GARDENING, RUTH, MUSIC, TV, GARDEN_CENTRE, LIKE]


def drawn(text: str) -> Writing:
    """`Ha|t` as the machine has it."""
    return Writing(text.replace("|", ""), text.index("|"))


def as_drawn(writing: Writing) -> str:
    return f"{writing.left}|{writing.text[writing.caret :]}"


def press(writing: Writing, keys: str) -> Writing:
    """Letters as they stand; `_` is space, `<` rub out, `«` rub out word, `-` one step back, `^` a capital."""
    ways = {
        "_": Writing.space,
        "<": Writing.rub_out,
        "«": Writing.rub_out_word,
        "-": Writing.step_back,
        "^": Writing.capital,
    }
    return reduce(lambda now, key: ways[key](now) if key in ways else now.letter(key), keys, writing)


@pytest.mark.parametrize(
    ("before", "keys", "after"),
    [
        ("|", "cat", "Cat|"),
        ("|", "a_cat", "A cat|"),
        ("Tea|", "__", "Tea |"),
        ("|", "_", "|"),
        ("I like te|a", "p", "I like tep|a"),
        ("|", "tea._milk.", "Tea. Milk. |"),
        ("|", "tea,_milk?", "Tea, milk? |"),
        ("It costs |", "2.30", "It costs 2.30|"),
        ("my friend |", "^bob", "my friend Bob|"),
        ("|", "it's", "It's|"),
        ("Teaa|", "<", "Tea|"),
        ("|", "<", "|"),
        ("I like tea|", "«", "I like |"),
        ("I like tea  |", "«", "I like |"),
        ("I like te|a", "«", "I like |a"),
        ("|", "«", "|"),
        ("Café\u0301|", "<", "Caf|"),
        ("Me 👩🏾\u200d🌾|", "<", "Me |"),
        ("শী|", "<", "শ|"),
        ("|", "tea-", "Te|"),
        ("I like tea|", "«-", "I like tea|"),
        ("|", "-", "|"),
        ("|", "سلام", "سلام|"),
        ("سلام|", "؟و", "سلام؟ و|"),
    ],
)
def test_letters_and_what_takes_them_away(before: str, keys: str, after: str) -> None:
    assert as_drawn(press(drawn(before), keys)) == after


@pytest.mark.parametrize(
    ("before", "word", "after"),
    [
        ("|", GARDENING, "Gardening |"),
        ("Gar|", GARDENING, "Gardening |"),
        ("I like |", GARDENING, "I like gardening |"),
        ("I like gar|", GARDENING, "I like gardening |"),
        ("I like|", GARDENING, "I like gardening |"),
        ("I see |", RUTH, "I see Ruth |"),
        ("I see |", TV, "I see TV with Jim |"),
        ("I see |", GARDEN_CENTRE, "I see Garden centre |"),
        ("I li|", MUSIC, "I like music |"),
        ("Mum and |", MUSIC, "Mum and I like music |"),
        ("See cent|", GARDEN_CENTRE, "See Garden centre |"),
        ("I go. |", MyWord("Tea"), "I go. Tea |"),
        ("I | now", MyWord("Sing", noun="activities"), "I sing |now"),
    ],
)
def test_a_word_takes_the_place_of_what_is_begun(before: str, word: MyWord, after: str) -> None:
    assert as_drawn(drawn(before).word(word)) == after


def test_german_nouns_keep_their_capitals() -> None:
    writing = drawn("Ich mag |").knowing((), keep_capitals=True)
    assert as_drawn(writing.word(MyWord("Musik"))) == "Ich mag Musik |"
    assert as_drawn(writing.letter("t").word(MyWord("Tee"))) == "Ich mag Tee |"


def test_one_step_back_takes_back_a_whole_word_and_what_a_keyboard_wrote() -> None:
    writing = drawn("I like |").word(GARDENING).typed("I like gardening and", 20)
    assert as_drawn(writing.step_back()) == "I like gardening |"
    assert as_drawn(writing.step_back().step_back()) == "I like |"


def test_names_of_my_people_get_their_capital_when_the_word_is_finished() -> None:
    writing = drawn("I see |").knowing(("Ruth", "I"))
    assert as_drawn(press(writing, "ruth_and_i_")) == "I see Ruth and I |"
    assert as_drawn(press(writing, "ruth.")) == "I see Ruth. |"
    assert press(writing, "ruth").finished() == "I see Ruth"


def test_there_is_room_for_two_hundred_letters_and_no_more() -> None:
    full = Writing("a" * 200, 200)
    assert full.letter("b") == full
    assert full.word(RUTH) == full
    assert full.rub_out().letter("b").text == "a" * 199 + "b"


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("|", "Gardening, Ruth, I like music, TV with Jim, Garden centre, I like"),
        ("ga|", "Gardening, Garden centre, Garlic"),
        ("j|", "TV with Jim, Jam"),
        ("cent|", "Garden centre, Day centre"),
        ("I like |", "I like music, Gardening, Ruth, TV with Jim, Garden centre"),
        ("I like m|", "I like music, Milk"),
        ("Tea. I like |", "I like music, Gardening, Ruth, TV with Jim, Garden centre"),
        ("zz|", "Gardening, Ruth, I like music, TV with Jim, Garden centre, I like"),
    ],
)
def test_words_of_my_life_are_offered_first_then_drawings(written: str, offered: str) -> None:
    names = [MyWord(words) for words in ("Milk", "Garlic", "Jam", "Day centre", "Gardening")]
    found = [name for name in names if drawn(written).begun and drawn(written).begun != "zz"]
    assert ", ".join(word.words for word in words_offered(drawn(written), MINE, found)) == offered


def test_never_more_than_twelve_are_offered() -> None:
    many = [MyWord(f"Thing {number}") for number in range(40)]
    assert len(words_offered(Writing(), many, [])) == 12
    assert len(words_offered(drawn("th|"), [], many)) == 12


@pytest.mark.parametrize("language", "en cy ar pl uk de fr es ro so gd ur bn pa".split())
def test_every_language_has_its_letters_each_once_and_five_signs(language: str) -> None:
    letters = letters_of(language)
    assert len(letters) >= 26
    assert len(set(letters)) == len(letters)
    assert len(signs_of(language)) == 5
    assert letters == letters_of(f"{language}_XX")
    assert all(Writing().letter(letter).finished() for letter in letters)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("cy", "Llŷr"),
        ("pl", "Łucja"),
        ("uk", "Їжак"),
        ("de", "Jürgen"),
        ("fr", "Zoë"),
        ("es", "Íñigo"),
        ("ro", "Ștefan"),
        ("gd", "Mòrag"),
        ("cy", "Zak"),
        ("so", "Xaliimo"),
        ("ur", "زہرا"),
        ("bn", "শীলা"),
        ("pa", "ਗੁਰਪ੍ਰੀਤ"),
        ("ar", "حسن"),
    ],
)
def test_names_can_be_written_with_the_letters_of_their_language(language: str, name: str) -> None:
    assert set(name.casefold()) <= set("".join(letters_of(language)))
    assert press(Writing(), name.casefold()).finished() == name

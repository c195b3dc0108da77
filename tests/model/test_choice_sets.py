"""Sets people make: come, change, go with all that is in them, and come back."""

from __future__ import annotations

import pytest

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.answer import Answer, Reply
from buildalife_desktop.model.choice_set import ChoiceSet
from buildalife_desktop.model.choosing import options_of, own_option
from buildalife_desktop.model.life import NOUNS, Life
from buildalife_desktop.model.option import Option
from buildalife_desktop.model.picture import symbol
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.sitting import Sitting
from buildalife_desktop.model.verbs.activities import remove_activity, rename_activity
from buildalife_desktop.model.verbs.bringing_back import bring_back
from buildalife_desktop.model.verbs.choice_sets import (
    add_option,
    change_option,
    make_set,
    name_set,
    show_set,
    take_option,
    take_set,
)
from buildalife_desktop.model.wholeness import loose_ends

SOUP = Option("soup", "mine", "Soup", symbol("1F372"))


@pytest.fixture
def life() -> Life:
    """A set of mine with soup in it, talked about once."""
    life = make_set(Life(), ChoiceSet("mine", " Sunday \n lunch ")).life
    life = add_option(life, SOUP).life
    life = life.having("sittings", Sitting("one", "mine", options=("option:soup",), is_over=True))
    return life.having("answers", Answer("a", "one", "option:soup", Reply.LIKE, "Soup", SOUP.picture))


def test_a_set_has_a_tidy_name(life: Life) -> None:
    assert life.choice_sets["mine"].name == "Sunday lunch"
    assert name_set(life, "mine", " Roast ").life.choice_sets["mine"].name == "Roast"
    assert show_set(life, "mine", "symbol:1F372").life.choice_sets["mine"].picture == "symbol:1F372"


def test_a_set_needs_a_name_or_a_picture(life: Life) -> None:
    with pytest.raises(ValueError, match="name or a picture"):
        make_set(life, ChoiceSet("other", " "))
    with pytest.raises(ValueError, match="name or a picture"):
        name_set(life, "mine", "\t")
    pictured = show_set(life, "mine", "symbol:1F372").life
    assert name_set(pictured, "mine", "").life.choice_sets["mine"].name == ""


@pytest.mark.parametrize("option", [Option("1", "mine", "Rice"), Option("1", "mine", picture="photo:1")], ids=repr)
def test_words_or_a_picture_are_enough(life: Life, option: Option) -> None:
    assert list(add_option(life, option).life.options) == ["soup", "1"]


def test_what_i_do_is_shown_in_a_set_as_it_is_now(life: Life) -> None:
    life = life.having("activities", Activity("swim", "Swimming", symbol("1F3CA")))
    done = add_option(life, own_option(life, "mine", "activity:swim"))
    assert done.said == Said("{name} is in the set.", name="Swimming")
    after = rename_activity(done.life, "swim", "The pool").life
    assert [one.words for one in options_of(after, "mine")] == ["Soup", "The pool"]
    after = remove_activity(after, "swim").life
    assert [one.words for one in options_of(after, "mine")] == ["Soup"]


def test_a_blank_option_goes_into_a_set_of_the_app(life: Life) -> None:
    after = add_option(life, Option("curry", "ready:food", "Curry")).life
    assert after.options["curry"].choice_set == "ready:food"
    assert not loose_ends(after)


def test_a_picture_needs_a_set_and_something_in_it(life: Life) -> None:
    with pytest.raises(KeyError):
        add_option(life, Option("x", "gone", "Rice"))
    with pytest.raises(ValueError, match="needs words"):
        add_option(life, Option("x", "mine", " "))
    with pytest.raises(ValueError, match="needs words"):
        change_option(life, "soup", words="", picture="")


def test_what_was_answered_keeps_what_was_shown(life: Life) -> None:
    after = change_option(life, "soup", words="Tomato soup").life
    assert after.options["soup"].words == "Tomato soup"
    assert after.answers["a"].words == "Soup"


def test_a_picture_taken_off_leaves_its_answers(life: Life) -> None:
    after = take_option(life, "soup").life
    assert not after.options
    assert after.answers == life.answers


def test_a_set_goes_with_all_that_is_in_it_and_comes_back(life: Life) -> None:
    life = add_option(life, Option("curry", "ready:food", "Curry")).life
    after = take_set(life, "mine").life
    assert not (after.choice_sets or after.sittings or after.answers)
    assert list(after.options) == ["curry"]
    assert not loose_ends(after)
    lost = [
        (noun, fact, getattr(after, noun).get(key))
        for noun in NOUNS
        for key, fact in getattr(life, noun).items()
        if getattr(after, noun).get(key) != fact
    ]
    back = bring_back(after, *lost).life
    assert all(dict(getattr(back, noun)) == dict(getattr(life, noun)) for noun in NOUNS)

"""People, places, ways and things: come, change, go, and come back to everywhere they were."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.life import NOUNS, Life
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo, symbol
from buildalife_desktop.model.place import Place
from buildalife_desktop.model.recording import Recording
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.thing import Thing
from buildalife_desktop.model.verbs.activities import remove_activity
from buildalife_desktop.model.verbs.bringing_back import Lost, bring_back
from buildalife_desktop.model.verbs.companions import Companion, add, change, noun_of, take_away
from buildalife_desktop.model.verbs.keepsakes import keep_photos, keep_recording
from buildalife_desktop.model.verbs.me import like_it, name_me, show_me
from buildalife_desktop.model.way import Way
from buildalife_desktop.model.wholeness import loose_ends, mended
from tests.drawn_week import drawn, life_from, same

ALL = [Person("x", "Jim"), Place("x", "Pub"), Way("x", "Walk"), Thing("x", "Lunch")]
QUESTIONS = {"people": "who_with", "places": "places", "ways": "ways", "things": "things"}


def lost(before: Life, after: Life) -> list[Lost]:
    """What a journal would have kept of going from one life to the other."""
    return [
        (noun, fact, getattr(after, noun).get(key))
        for noun in NOUNS
        for key, fact in getattr(before, noun).items()
        if getattr(after, noun).get(key) != fact
    ]


@pytest.mark.parametrize("companion", ALL, ids=noun_of)
def test_come_change_and_go(companion: Companion) -> None:
    noun = noun_of(companion)
    life = add(Life(), replace(companion, name=" A \n name ")).life
    assert getattr(life, noun)["x"].name == "A name"
    life = change(life, replace(companion, picture=symbol("1F373"))).life
    assert getattr(life, noun)["x"] == replace(companion, picture=symbol("1F373"))
    assert not getattr(take_away(life, companion).life, noun)


@pytest.mark.parametrize("companion", ALL, ids=noun_of)
def test_taken_away_from_every_activity(companion: Companion) -> None:
    question = QUESTIONS[noun_of(companion)]
    life = add(Life(), companion).life
    chosen: dict[str, Any] = {question: ("x",)}
    life = life.having("activities", Activity("1", "One", **chosen), Activity("2", "Two"))
    after = take_away(life, companion).life
    assert getattr(after.activities["1"], question) == ()
    assert after.activities["2"] is life.activities["2"]
    assert not loose_ends(after)


@pytest.mark.parametrize("companion", ALL, ids=noun_of)
def test_one_that_is_gone_cannot_be_changed_or_taken_away(companion: Companion) -> None:
    for verb in (change, take_away):
        with pytest.raises(KeyError):
            verb(Life(), companion)


def test_with_neither_name_nor_picture_it_is_refused() -> None:
    life = add(Life(), Person("jim", "Jim")).life
    for verb in (add, change):
        with pytest.raises(ValueError, match="name or a picture"):
            verb(life, Person("jim", " "))
    assert add(Life(), Person("jim", "", symbol("1F373"))).said.fields["name"] == Said("a picture")


def test_somebody_comes_back_to_every_place_they_had() -> None:
    life = life_from("mon: Walk | Tea |").having("people", *(Person(name, name) for name in ("ann", "bob", "cy")))
    life = life.having("activities", Activity("Walk", "Walk", who_with=("ann", "bob", "cy"), helpers=("bob",)))
    gone = take_away(life, life.people["bob"]).life
    back = bring_back(gone, *lost(life, gone)).life
    assert back.activities == life.activities
    assert set(back.people) == set(life.people)


def test_what_was_chosen_meanwhile_stays() -> None:
    life = Life().having("people", *(Person(name, name) for name in ("ann", "bob", "cy")))
    life = life.having("activities", Activity("Walk", "Walk", who_with=("ann", "bob")))
    gone = take_away(life, life.people["bob"]).life
    meanwhile = gone.having("activities", replace(gone.activities["Walk"], name="Long walk", who_with=("cy",)))
    back = bring_back(meanwhile, *lost(life, gone)).life
    assert back.activities["Walk"] == Activity("Walk", "Long walk", who_with=("bob", "cy"))


def test_what_belongs_to_something_gone_by_now_stays_away() -> None:
    life = life_from("mon: Walk | Tea |").having("people", Person("bob", "Bob"))
    life = life.having("activities", Activity("Walk", "Walk", picture=photo("f" * 64), who_with=("bob",)))
    life = life.having("photos", Photo("f" * 64))
    gone = remove_activity(life, "Walk").life
    poorer = take_away(gone, life.people["bob"]).life.without("photos", "f" * 64)
    back = bring_back(poorer, *lost(life, gone)).life
    assert back.activities["Walk"] == Activity("Walk", "Walk")
    assert drawn(back) == same("mon: Walk | Tea |")
    placing_gone = life.without("placings", "mon afternoon Tea")
    without_tea = remove_activity(placing_gone, "Tea").life
    assert bring_back(without_tea, *lost(life, placing_gone)).life == without_tea


def test_loose_ends_are_found_and_let_go() -> None:
    life = life_from("mon: Walk | |").without("activities", "Walk").having("people", Person("p", "", photo("0" * 64)))
    life = life.having("activities", Activity("a", "A", places=("gone",), voice="1" * 64))
    assert set(loose_ends(life)) == {
        "placings/mon morning Walk activity",
        "people/p picture",
        "activities/a places",
        "activities/a voice",
    }
    assert loose_ends(mended(life)) == []
    assert mended(life).activities["a"] == Activity("a", "A")


def test_photos_and_voices_that_are_here_stay_as_they_were() -> None:
    life = keep_photos(Life(), Photo("1", "Garden"), Photo("2")).life
    done = keep_photos(life, Photo("1", "Other"), Photo("3"))
    assert [photo.name for photo in done.life.photos.values()] == ["Garden", "", ""]
    assert done.said.fields["number"] == 1
    life = keep_recording(done.life, Recording("r", 2.0)).life
    assert keep_recording(life, Recording("r", 9.0)).life == life


def test_me() -> None:
    life = name_me(Life(), "  Leonard\t").life
    life = show_me(life, symbol("1F468")).life
    life = like_it(life, days_shown=2, has_night=True, text_percent=300).life
    assert (life.person.name, life.person.picture, life.person.days_shown) == ("Leonard", symbol("1F468"), 2)
    for wrong in ({"days_shown": 0}, {"days_shown": 3}, {"text_percent": 99}, {"text_percent": 301}):
        with pytest.raises(ValueError, match="not"):
            like_it(life, **wrong)

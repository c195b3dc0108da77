"""My pictures: what a photo can be, and what belongs together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.done import Done
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.my_pictures import (
    activities_without_photo,
    drawings_in_use,
    my_photos,
    people_without_photo,
    photos_by_activity,
    photos_by_month,
    photos_by_person,
    put_away_photos,
    uses_of,
)
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.photo_prompts import PROMPTS, photos_for, picked_out, prompt_of, still_open
from buildalife_desktop.model.placing import Placing
from buildalife_desktop.model.verbs import photos as verbs
from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.pictures.symbol_files import has_symbol

DIGGING, GRACE, OLD = "d" * 64, "e" * 64, "f" * 64


@pytest.fixture
def life() -> Life:
    """Gardening with Grace on Monday; a photo of digging in November, one of Grace in October, an old one of no day."""
    photos = (
        Photo(DIGGING, taken_on=date(2026, 11, 3), words="Digging", voice="v"),
        Photo(GRACE, added_on=date(2026, 10, 9)),
        Photo(OLD),
    )
    return (
        Life(me={"me": Me(picture="symbol:1F464")})
        .having("photos", *photos)
        .having("people", Person("grace", "Grace", f"photo:{GRACE}"), Person("jim", "Jim", "symbol:1F474"))
        .having(
            "activities",
            Activity("garden", "Gardening", f"photo:{DIGGING}", who_with=("grace", "jim")),
            Activity("pub", "The pub", "symbol:1F37A"),
            Activity("cook", "Cooking", "symbol:1F373"),
        )
        .having(
            "placings",
            Placing("1", "pub", WhichWeek.NOW, 4, Part.EVENING),
            Placing("2", "garden", WhichWeek.NOW, 0, Part.MORNING),
            Placing("3", "cook", WhichWeek.WANTED, 0, Part.MORNING),
        )
    )


def ids(photos: list[Photo]) -> list[str]:
    return [one.id for one in photos]


def test_the_newest_photos_come_first_and_those_of_no_day_last(life: Life) -> None:
    assert ids(my_photos(life)) == [DIGGING, GRACE, OLD]
    assert {month: ids(photos) for month, photos in photos_by_month(life).items()} == {
        (2026, 11): [DIGGING],
        (2026, 10): [GRACE],
        (0, 0): [OLD],
    }


def test_on_one_day_the_photo_that_came_last_is_first(life: Life) -> None:
    after = life.having("photos", *(replace(one, taken_on=date(2026, 1, 1)) for one in life.photos.values()))
    assert ids(my_photos(after)) == [OLD, GRACE, DIGGING]


def test_an_activity_has_the_photos_of_who_it_is_done_with(life: Life) -> None:
    assert {key: ids(photos) for key, photos in photos_by_activity(life).items()} == {"garden": [DIGGING, GRACE]}


def test_a_person_has_the_photos_of_what_we_do_together(life: Life) -> None:
    found = {key: ids(photos) for key, photos in photos_by_person(life).items()}
    assert found == {"grace": [GRACE, DIGGING], "jim": [DIGGING]}


def test_what_is_put_away_is_nowhere_to_choose_from_and_yet_shown_where_it_is_used(life: Life) -> None:
    after = verbs.put_away(life, DIGGING).life
    assert ids(my_photos(after)) == [GRACE, OLD]
    assert ids(put_away_photos(after)) == [DIGGING]
    assert photos_by_activity(after) == {"garden": [after.photos[GRACE]]}
    assert after.activities["garden"].picture == f"photo:{DIGGING}"
    assert verbs.bring_out(after, DIGGING).life == life


def test_what_shows_a_picture_is_known(life: Life) -> None:
    assert [(use.noun, use.name) for use in uses_of(life, f"photo:{GRACE}")] == [("people", "Grace")]
    assert uses_of(life, "") == []
    assert drawings_in_use(life) == ["symbol:1F464", "symbol:1F37A", "symbol:1F373", "symbol:1F474"]


def test_the_shopping_list_has_what_is_on_my_week_and_who_has_no_photo(life: Life) -> None:
    assert [one.name for one in activities_without_photo(life)] == ["The pub"]
    assert [one.name for one in people_without_photo(life)] == ["Jim"]


@pytest.mark.parametrize("noun", verbs.CAN_BECOME)
def test_a_photo_becomes_something_once(life: Life, noun: str) -> None:
    made = verbs.become(life, OLD, noun, "new", " The  club ")
    fact = getattr(made.life, noun)["new"]
    assert (fact.name, fact.picture) == ("The club", f"photo:{OLD}")
    assert made.said.msgid == "{name} is new."
    assert verbs.become(made.life, OLD, noun, "again", "The club").life == made.life


def test_an_activity_speaks_with_the_voice_of_its_photo(life: Life) -> None:
    after = verbs.become(life.without("activities", "garden"), DIGGING, "activities", "new", "Digging").life
    assert after.activities["new"].voice == "v"


def test_a_photo_becomes_nothing_else(life: Life) -> None:
    with pytest.raises(ValueError, match="ways"):
        verbs.become(life, OLD, "ways", "new", "")


def test_a_changed_picture_is_shown_wherever_the_first_one_was(life: Life) -> None:
    turned = life.having("photos", Photo(OLD, made_from=DIGGING))
    after = verbs.show_instead(turned, DIGGING, OLD).life
    assert after.activities["garden"].picture == f"photo:{OLD}"
    assert (after.photos[OLD].words, after.photos[OLD].voice) == ("Digging", "v")
    assert after.photos[DIGGING] == life.photos[DIGGING]


@pytest.mark.parametrize(
    ("done", "field", "value"),
    [
        (lambda life: verbs.put_words(life, OLD, " My\nclub "), "words", "My club"),
        (lambda life: verbs.put_my_voice(life, OLD, "voice"), "voice", "voice"),
        (lambda life: verbs.put_day(life, OLD, date(2026, 3, 3)), "taken_on", date(2026, 3, 3)),
        (lambda life: verbs.answer_prompt(verbs.put_away(life, OLD).life, OLD, "eat"), "prompt", "eat"),
    ],
)
def test_what_is_said_of_a_photo_is_kept(life: Life, done: object, field: str, value: object) -> None:
    assert callable(done)
    after: Done = done(life)
    assert after.life.photos[OLD] == replace(life.photos[OLD], **{field: value})


def test_a_photo_that_is_not_there_cannot_be_changed(life: Life) -> None:
    with pytest.raises(KeyError):
        verbs.put_away(life, "gone")


def test_there_are_thirty_ideas_each_with_a_drawing() -> None:
    assert len({prompt.id for prompt in PROMPTS}) == 30
    assert len({prompt.asks.msgid for prompt in PROMPTS}) == 30
    assert len({prompt.picture for prompt in PROMPTS}) == 30
    assert not [prompt.id for prompt in PROMPTS if not has_symbol(prompt.picture.removeprefix("symbol:"))]


def test_an_idea_that_a_photo_answers_is_not_open_any_more(life: Life) -> None:
    first = PROMPTS[0]
    assert still_open(life) == list(PROMPTS)
    after = verbs.answer_prompt(life, OLD, first.id).life
    assert still_open(after) == list(PROMPTS[1:])
    assert photos_for(after, first.id) == [OLD]
    assert still_open(verbs.put_away(after, OLD).life) == list(PROMPTS)
    assert prompt_of(first.id) is first
    assert prompt_of("") is None


def test_only_the_ideas_a_supporter_picked_out_come() -> None:
    life = like_it(Life(), prompts=("door", "eat")).life
    assert [prompt.id for prompt in picked_out(life)] == ["eat", "door"]
    assert len(picked_out(like_it(life, prompts=()).life)) == len(PROMPTS)

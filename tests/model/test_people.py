"""What a person says of the people in their life, and when they see them next."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.board import Board
from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.hope import Hope
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.model.my_pictures import photos_by_person, uses_of
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.person import MoreOrLess, Paid, Person, PhotoSharing, Whereabouts
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo
from buildalife_desktop.model.pinned import Pinned
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.seeing import Seeing, seen_next
from buildalife_desktop.model.statement import About, Statement
from buildalife_desktop.model.step import Step
from buildalife_desktop.model.verbs import people as verbs
from buildalife_desktop.model.verbs.photos import show_instead
from buildalife_desktop.model.which_week import WhichWeek
from tests.drawn_week import life_from

THURSDAY = datetime(2026, 11, 19, 14, 0)
CANDLE, GARDEN, OTHER = "symbol:1F56F", "a" * 64, "b" * 64


def life_with(*people: Person) -> Life:
    return Life().having("people", *people)


def jim(life: Life) -> Person:
    return life.people["jim"]


class TestWhatIsSaidOfSomebody:
    life = life_with(Person("jim", "Jim"), Person("", "", "symbol:1F415", "My dog"))

    def test_each_answer_is_kept_and_leaves_the_others(self) -> None:
        life = verbs.say_who(self.life, "jim", "  My\nneighbour ").life
        life = verbs.say_paid(life, "jim", Paid.NOT_PAID).life
        life = verbs.say_who_sees(life, "jim", PhotoSharing.ONLY_HERE).life
        life = verbs.say_name_in_my_voice(life, "jim", "r").life
        life = verbs.rename_person(life, "jim", "James").life
        life = verbs.change_person_picture(life, "jim", "symbol:1F474").life
        assert jim(life) == Person(
            "jim",
            "James",
            "symbol:1F474",
            "My neighbour",
            paid=Paid.NOT_PAID,
            shares_photo=PhotoSharing.ONLY_HERE,
            voice="r",
        )

    def test_saying_who_they_are_says_nothing_of_money(self) -> None:
        assert jim(verbs.say_who(self.life, "jim", "My support worker").life).paid is Paid.NOT_SAID

    def test_without_a_name_they_are_called_who_they_are(self) -> None:
        assert verbs.called(self.life.people[""]) == "My dog"
        assert verbs.called(self.life.people["jim"]) == "Jim"
        assert isinstance(verbs.called(Person("x", "", "symbol:1F474")), Said)

    def test_somebody_with_neither_name_nor_picture_cannot_be(self) -> None:
        with pytest.raises(ValueError, match="name or a picture"):
            verbs.rename_person(self.life, "jim", " ")

    def test_a_wish_is_let_go_when_it_is_said_again(self) -> None:
        life = verbs.wish_for(self.life, "jim", MoreOrLess.LESS).life
        assert jim(life).wish is MoreOrLess.LESS
        life = verbs.wish_for(life, "jim", MoreOrLess.MORE).life
        assert jim(life).wish is MoreOrLess.MORE
        assert jim(verbs.wish_for(life, "jim", MoreOrLess.MORE).life).wish is MoreOrLess.NOT_SAID

    def test_those_who_died_keep_their_place_and_have_a_picture_beside_them(self) -> None:
        life = life_with(Person("jim", "Jim", ring=1))
        life = verbs.say_where(life, "jim", Whereabouts.DIED).life
        life = verbs.remember_with(life, "jim", CANDLE).life
        assert (jim(life).ring, jim(life).remembered_with) == (1, CANDLE)
        moved = verbs.say_where(life, "jim", Whereabouts.MOVED_AWAY).life
        assert jim(moved).remembered_with == CANDLE
        assert jim(verbs.say_where(moved, "jim", Whereabouts.HERE).life) == Person("jim", "Jim", ring=1)

    @pytest.mark.parametrize("answer", [*Whereabouts, *Paid, *PhotoSharing, *MoreOrLess], ids=repr)
    def test_every_answer_has_words_and_a_picture(self, answer: Whereabouts) -> None:
        assert answer.said.msgid
        assert answer.picture.startswith("symbol:")


class TestPhotos:
    life = life_with(Person("jim", "Jim"), Person("ann", "Ann")).having("photos", Photo(GARDEN), Photo(OTHER))

    def test_somebody_is_in_a_photo_and_then_not(self) -> None:
        life = verbs.turn_in_photo(self.life, GARDEN, "jim").life
        life = verbs.turn_in_photo(life, GARDEN, "ann").life
        assert life.photos[GARDEN].people == ("jim", "ann")
        assert verbs.turn_in_photo(life, GARDEN, "jim").life.photos[GARDEN].people == ("ann",)

    def test_nobody_who_is_not_there_is_in_a_photo(self) -> None:
        with pytest.raises(KeyError):
            verbs.turn_in_photo(self.life, GARDEN, "nobody")

    def test_photos_by_person_have_those_they_are_in(self) -> None:
        life = verbs.turn_in_photo(self.life, GARDEN, "jim").life
        life = life.having("activities", Activity("tea", "Tea", photo(OTHER), who_with=("jim",)))
        assert {key: {one.id for one in some} for key, some in photos_by_person(life).items()} == {
            "jim": {GARDEN, OTHER}
        }

    def test_everything_that_shows_a_picture_is_told(self) -> None:
        shown = photo(GARDEN)
        life = self.life.having("activities", Activity("tea", "Tea"))
        life = life.having("people", Person("jim", "Jim", CANDLE, remembered_with=shown))
        life = life.having("statements", Statement("said", "tea", About.WORKING, "", shown))
        life = life.having("lines", Line("line", Heading.I_GIVE, "", shown, goes_with="jim"))
        life = life.having("hopes", Hope("hope", "A job", shown))
        life = life.having("steps", Step("step", "hope", "", shown))
        life = life.having("boards", Board("board", "Summer")).having("pinned", Pinned("pin", "board", shown))
        names = {use.noun: use.name for use in uses_of(life, shown)}
        assert names == {
            "people": "Jim",
            "statements": "Tea",
            "lines": "Jim",
            "hopes": "A job",
            "steps": "A job",
            "pinned": "Summer",
        }
        changed = show_instead(life, GARDEN, OTHER).life
        assert uses_of(changed, shown) == []
        assert {use.noun for use in uses_of(changed, photo(OTHER))} == set(names)


class TestSeenNext:
    """It is Thursday afternoon, the 19th of November 2026."""

    def seen(self, week: str, at: datetime = THURSDAY, most: int = 1) -> list[Seeing]:
        life = life_from(week).having("people", Person("jim", "Jim"))
        for name, field in (("Walk", "who_with"), ("Help", "helpers"), ("Lift", "takes_me")):
            if name in life.activities:
                life = life.having("activities", Activity(name, name, **{field: ("jim",)}))
        return seen_next(life, "jim", at, most)

    def on(self, week: str, at: datetime = THURSDAY) -> tuple[date, Part] | None:
        found = self.seen(week, at)
        return (found[0].on, found[0].part) if found else None

    @pytest.mark.parametrize("name", ["Walk", "Help", "Lift"])
    def test_the_same_day_next_week(self, name: str) -> None:
        assert self.on(f"wed: | {name} |") == (date(2026, 11, 25), Part.AFTERNOON)

    def test_what_is_on_now_counts_and_what_is_over_does_not(self) -> None:
        assert self.on("thu: | Walk |") == (date(2026, 11, 19), Part.AFTERNOON)
        assert self.on("thu: Walk | |") == (date(2026, 11, 26), Part.MORNING)

    def test_after_midnight_the_whole_day_is_still_to_come(self) -> None:
        assert self.on("thu: Walk | |", datetime(2026, 11, 19, 1, 0)) == (date(2026, 11, 19), Part.MORNING)

    def test_what_they_are_not_in_does_not_count(self) -> None:
        assert self.on("thu: | Tea | Tea\nfri: Walk | |") == (date(2026, 11, 20), Part.MORNING)

    def test_every_two_weeks_skips_the_week_between(self) -> None:
        assert self.on("fri: Walk (2w 2026-11-27) | |") == (date(2026, 11, 27), Part.MORNING)

    def test_once_a_month_is_found_in_the_next_month(self) -> None:
        assert self.on("mon: Walk (first) | |") == (date(2026, 12, 7), Part.MORNING)

    def test_some_weeks_are_not_sure(self) -> None:
        found = self.seen("fri: Walk (some) | |\nsat: Help | |", most=2)
        assert [(one.on.day, one.is_sure) for one in found] == [(20, False), (21, True)]

    def test_nothing_together_is_no_day(self) -> None:
        assert self.on("mon: Tea | |") is None

    def test_only_the_week_as_it_is_now_counts(self) -> None:
        life = life_from("mon: Walk | |", WhichWeek.WANTED).having("people", Person("jim", "Jim"))
        life = life.having("activities", Activity("Walk", "Walk", who_with=("jim",)))
        assert seen_next(life, "jim", THURSDAY) == []

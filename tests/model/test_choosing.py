"""Choose: what is in a set, the order it comes in, and where a sitting stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.answer import Reply
from buildalife_desktop.model.choice_set import ChoiceSet
from buildalife_desktop.model.choosing import (
    MOST,
    MY_WEEK,
    activity_of,
    all_sets,
    answers_by_reply,
    answers_of,
    is_done,
    next_option,
    open_sitting,
    option_before,
    option_seen,
    options_of,
    own_option,
    replies,
    scales_of,
    sittings_of,
)
from buildalife_desktop.model.letting_go import let_go
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.mixing import mixed
from buildalife_desktop.model.option import Option
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.placing import Placing
from buildalife_desktop.model.ready_sets import READY_OPTIONS
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.sitting import Scale, Sitting
from buildalife_desktop.model.verbs.choosing import (
    answer_option,
    begin_sitting,
    move_answer,
    say_right,
    stop_sitting,
)
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.model.wholeness import loose_ends

FOOD = "ready:food"
MONDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 20)
ANSWERS = {"L": Reply.LIKE, "?": Reply.NOT_SURE, "D": Reply.DONT_LIKE, "T": Reply.WANT_TO_TRY, "-": Reply.NOT_NOW}


def set_of(*words: str) -> Life:
    """A life with one set of its own, called trips, and these in it."""
    options = [Option(one, "trips", one) for one in words]
    return Life().having("choice_sets", ChoiceSet("trips", "Trips")).having("options", *options)


def begun(life: Life, choice_set: str = "trips", scale: Scale = Scale.FOUR, seed: int = 1) -> tuple[Life, Sitting]:
    life = begin_sitting(life, choice_set, scale, seed, MONDAY).life
    sitting = open_sitting(life, choice_set)
    assert sitting is not None
    return life, sitting


def answered(life: Life, sitting: Sitting, given: str) -> Life:
    """Answer the pictures as they come: a letter each."""
    for letter in given:
        key = next_option(life, sitting.id)
        assert key is not None
        life = answer_option(life, sitting.id, key, ANSWERS[letter], key, on=MONDAY).life
    return life


def drawn(life: Life, sitting: Sitting) -> str:
    """The answers in the order of the pictures, a dot where there is none yet."""
    letters = {reply: letter for letter, reply in ANSWERS.items()}
    given = answers_of(life, sitting.id)
    return "".join(letters[given[key].reply] if key in given else "." for key in sitting.options)


class TestOrder:
    LIKELY = tuple("abcdefghijkl")
    UNLIKELY = tuple("XYZ")

    def test_a_seed_gives_its_order_again(self) -> None:
        assert mixed(self.LIKELY, self.UNLIKELY, 7) == mixed(self.LIKELY, self.UNLIKELY, 7)

    def test_another_seed_gives_another_order(self) -> None:
        assert len({mixed(self.LIKELY, self.UNLIKELY, seed) for seed in range(20)}) == 20

    def test_each_comes_once(self) -> None:
        assert sorted(mixed(self.LIKELY, self.UNLIKELY, 3)) == sorted(self.LIKELY + self.UNLIKELY)

    @pytest.mark.parametrize("seed", range(30))
    def test_unlikely_ones_come_in_between(self, seed: int) -> None:
        row = "".join("!" if one in self.UNLIKELY else "." for one in mixed(self.LIKELY, self.UNLIKELY, seed))
        assert not row.startswith("!")
        assert "!!" not in row
        assert "!" in row[: len(row) // 2]

    @pytest.mark.parametrize("seed", range(30))
    def test_never_the_order_of_the_last_time(self, seed: int) -> None:
        """Two have only one other order."""
        last = mixed(("a", "b"), (), seed)
        assert [mixed(("a", "b"), (), other, last) for other in range(9)] == [last[::-1]] * 9

    def test_one_alone_comes_again(self) -> None:
        assert mixed(("a",), (), 1, ("a",)) == ("a",)

    def test_those_that_stayed_come_in_another_order_in_a_set_that_grew(self) -> None:
        for seed in range(30):
            order = mixed(("a", "b", "new"), (), seed, ("a", "b"))
            assert order.index("b") < order.index("a")

    @pytest.mark.parametrize("unlikely", ["X", "XYZ", "VWXYZ"])
    def test_few_likely_ones(self, unlikely: str) -> None:
        assert sorted(mixed(("a", "b"), tuple(unlikely), 5)) == sorted(["a", "b", *unlikely])


class TestWhatIsInASet:
    def test_all_sets(self) -> None:
        assert len(all_sets(Life())) == 9
        life = set_of("Sea").having("activities", Activity("a", "Cooking"))
        life = life.having("placings", Placing("p", "a", WhichWeek.NOW, 0, Part.MORNING))
        assert [one.id for one in all_sets(life)][9:] == [MY_WEEK, "trips"]

    def test_blank_option_in_a_ready_set(self) -> None:
        life = Life().having("options", Option("x", FOOD, "Mum's pie"))
        assert options_of(life, FOOD)[-1].words == "Mum's pie"
        assert option_seen(life, "option:x") == options_of(life, FOOD)[-1]

    def test_my_activities_are_mixed_in_and_stand_for_the_same_of_the_app(self) -> None:
        activities = Activity("f", "Football with Jim", "symbol:26BD"), Activity("c", "cooking"), Activity("k", "Kites")
        keys = [one.key for one in options_of(Life().having("activities", *activities), "ready:things_to_do")]
        assert {"activity:f", "activity:c", "activity:k"} <= set(keys)
        assert not {"ready:things_to_do.football", "ready:things_to_do.cooking"} & set(keys)
        assert "ready:things_to_do.dancing" in keys

    def test_never_more_than_forty(self) -> None:
        life = Life().having("activities", *(Activity(str(number), f"Thing {number}") for number in range(60)))
        assert len(options_of(life, "ready:things_to_do")) == MOST

    def test_my_week_is_what_is_on_it(self) -> None:
        life = Life().having("activities", Activity("on", "Church"), Activity("off", "Pub"), Activity("want", "Zoo"))
        life = life.having("placings", Placing("1", "on", WhichWeek.NOW, 0, Part.MORNING))
        life = life.having("placings", Placing("2", "on", WhichWeek.NOW, 3, Part.MORNING))
        life = life.having("placings", Placing("3", "want", WhichWeek.WANTED, 0, Part.MORNING))
        assert [one.words for one in options_of(life, MY_WEEK)] == ["Church"]

    def test_my_own_activity_or_photo_put_into_a_set_is_shown_as_it_is_now(self) -> None:
        life = (
            set_of("Sea").having("activities", Activity("a", "Cooking")).having("photos", Photo("f0", words="My dog"))
        )
        life = life.having("options", own_option(life, "trips", "activity:a"), own_option(life, "trips", "photo:f0"))
        life = life.having("activities", Activity("a", "Baking"))
        assert [(one.key, one.words) for one in options_of(life, "trips")[1:]] == [
            ("activity:a", "Baking"),
            ("photo:f0", "My dog"),
        ]
        assert activity_of("activity:a") == "a"
        assert activity_of("photo:f0") == ""
        put_away = life.having("photos", replace(life.photos["f0"], is_put_away=True))
        gone = let_go(put_away, "activities", "a")
        assert [one.words for one in options_of(gone, "trips")] == ["Sea"]

    def test_what_is_gone_cannot_be_put_in(self) -> None:
        with pytest.raises(KeyError):
            own_option(set_of(), "trips", "activity:gone")

    def test_one_that_is_put_in_twice_comes_once(self) -> None:
        life = Life().having("activities", Activity("a", "Cooking"))
        life = life.having("options", own_option(life, "ready:things_to_do", "activity:a"))
        assert [one.key for one in options_of(life, "ready:things_to_do")].count("activity:a") == 1

    @pytest.mark.parametrize("key", ["", "activity:x", "photo:x", "option:x", "ready:food.gone", "nonsense"])
    def test_what_is_gone_is_not_shown(self, key: str) -> None:
        assert option_seen(Life(), key) is None

    def test_scales(self) -> None:
        assert scales_of(MY_WEEK) == (Scale.GOING, Scale.HELP, Scale.AMOUNT)
        assert scales_of(FOOD) == scales_of("trips") == (Scale.FOUR, Scale.THREE, Scale.TWO)
        assert [len(replies(scale)) for scale in Scale] == [4, 3, 2, 3, 3, 3]
        assert not [scale for scale in Scale if Reply.NOT_NOW in replies(scale)]

    def test_every_answer_has_words_and_a_picture_of_its_own(self) -> None:
        assert len({reply.said.msgid for reply in Reply}) == len({reply.picture for reply in Reply}) == len(Reply)


class TestSitting:
    def test_it_keeps_its_seed_and_its_order(self) -> None:
        life, sitting = begun(Life(), FOOD, seed=42)
        assert sitting.seed == 42
        assert sorted(sitting.options) == sorted(one.key for one in options_of(life, FOOD))
        assert READY_OPTIONS[sitting.options[0]].is_unlikely is False
        assert begun(Life(), FOOD, seed=42)[1].options == sitting.options
        assert sitting.begun_on == MONDAY

    def test_nothing_in_it(self) -> None:
        with pytest.raises(ValueError, match="nothing"):
            begin_sitting(set_of(), "trips", Scale.TWO, 1)

    def test_pictures_come_one_after_the_other(self) -> None:
        life, sitting = begun(set_of(*"abcd"))
        assert drawn(answered(life, sitting, "L?"), sitting) == "L?.."
        assert next_option(answered(life, sitting, "L?"), sitting.id) == sitting.options[2]

    def test_it_is_over_when_all_were_shown(self) -> None:
        life, sitting = begun(set_of(*"abc"))
        life = answered(life, sitting, "L-")
        assert open_sitting(life, "trips") is not None
        life = answered(life, sitting, "T")
        assert is_done(life, sitting.id)
        assert open_sitting(life, "trips") is None
        assert life.sittings[sitting.id].is_over

    def test_gone_on_with_on_another_day(self) -> None:
        life, sitting = begun(set_of(*"abcd"))
        life = answered(life, sitting, "LD")
        again = open_sitting(life, "trips")
        assert again is not None
        assert (again.id, next_option(life, again.id)) == (sitting.id, sitting.options[2])

    def test_begun_anew_the_one_before_is_over_and_keeps_its_answers(self) -> None:
        life, first = begun(set_of(*"abcd"))
        life, second = begun(answered(life, first, "LD"))
        assert [one.is_over for one in sittings_of(life, "trips")] == [True, False]
        assert drawn(life, first) == "LD.."
        assert drawn(life, second) == "...."

    def test_never_the_order_of_the_last_time(self) -> None:
        """The same seed as well."""
        life, first = begun(set_of(*"abc"))
        life, second = begun(life)
        assert sorted(first.options) == sorted(second.options)
        assert first.options != second.options

    def test_answering_again_takes_the_place_of_the_answer(self) -> None:
        life, sitting = begun(set_of(*"ab"))
        life = answered(life, sitting, "L")
        before = answers_of(life, sitting.id)[sitting.options[0]]
        life = answer_option(life, sitting.id, sitting.options[0], Reply.DONT_LIKE, "a", on=FRIDAY).life
        after = answers_of(life, sitting.id)[sitting.options[0]]
        assert (after.id, after.reply, after.said_on) == (before.id, Reply.DONT_LIKE, FRIDAY)
        assert drawn(life, sitting) == "D."

    def test_what_was_shown_is_kept_with_the_answer(self) -> None:
        life, sitting = begun(set_of("Sea"))
        life = answer_option(life, sitting.id, "option:Sea", Reply.LIKE, "The sea", "symbol:1F30A", MONDAY).life
        (answer,) = life.answers.values()
        assert (answer.words, answer.picture) == ("The sea", "symbol:1F30A")

    def test_answers_by_answer(self) -> None:
        life, sitting = begun(set_of(*"abcde"))
        found = answers_by_reply(answered(life, sitting, "LTL-D"), sitting.id)
        assert list(found) == [Reply.LIKE, Reply.NOT_SURE, Reply.DONT_LIKE, Reply.WANT_TO_TRY, Reply.NOT_NOW]
        keys = sitting.options
        assert [one.option for one in found[Reply.LIKE]] == [keys[0], keys[2]]
        assert [one.option for one in found[Reply.NOT_NOW]] == [keys[3]]
        assert found[Reply.NOT_SURE] == []

    def test_one_that_is_taken_away_meanwhile_is_not_asked_and_its_answer_stays(self) -> None:
        life, sitting = begun(set_of(*"abc"))
        life = answered(life, sitting, "L")
        first, second, third = (key.removeprefix("option:") for key in sitting.options)
        assert next_option(let_go(life, "options", second), sitting.id) == f"option:{third}"
        assert drawn(let_go(life, "options", first), sitting) == "L.."
        assert is_done(let_go(life, "options", second, third), sitting.id)

    def test_one_step_back(self) -> None:
        life, sitting = begun(set_of(*"abc"))
        first, second, third = sitting.options
        assert option_before(life, sitting.id, first) is None
        assert option_before(life, sitting.id, third) == second
        assert option_before(answered(life, sitting, "LLL"), sitting.id, None) == third

    def test_next_after_one_that_was_left_out(self) -> None:
        life, sitting = begun(set_of(*"abc"))
        first, second, third = sitting.options
        assert next_option(life, sitting.id, after=first) == second
        assert next_option(life, sitting.id, after=third) == first

    def test_stopped_for_good(self) -> None:
        life, sitting = begun(set_of(*"abc"))
        life = stop_sitting(answered(life, sitting, "L"), sitting.id).life
        assert open_sitting(life, "trips") is None
        assert drawn(life, sitting) == "L.."

    def test_right_until_something_is_different(self) -> None:
        life, sitting = begun(set_of(*"ab"))
        life = say_right(answered(life, sitting, "LL"), sitting.id).life
        assert life.sittings[sitting.id].is_right
        answer = next(iter(life.answers))
        moved = move_answer(life, answer, Reply.WANT_TO_TRY).life
        assert not moved.sittings[sitting.id].is_right
        assert drawn(moved, sitting) == "TL"
        again = answer_option(life, sitting.id, sitting.options[1], Reply.NOT_NOW).life
        assert not again.sittings[sitting.id].is_right

    def test_it_says_what_was_done(self) -> None:
        life, sitting = begun(set_of("Sea"))
        done = answer_option(life, sitting.id, "option:Sea", Reply.LIKE, "The  sea ")
        assert done.said.fields == {"option": "The sea", "answer": Said("I like it")}

    def test_nothing_is_loose_when_a_set_goes(self) -> None:
        life, sitting = begun(set_of(*"ab"))
        gone = let_go(answered(life, sitting, "L"), "choice_sets", "trips")
        assert not gone.sittings
        assert not gone.answers
        assert not loose_ends(gone)

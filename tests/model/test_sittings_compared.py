"""Asked again: what is said twice, what is changed, and what can come of it."""

from __future__ import annotations

from datetime import date

import pytest

from buildalife_desktop.model.activity import Activity, Feeling, Support
from buildalife_desktop.model.answer import Answer, Reply
from buildalife_desktop.model.board_of_answers import board_of
from buildalife_desktop.model.boards import box_in, in_reading_order, pinned_on, size_of
from buildalife_desktop.model.choosing import answers_of
from buildalife_desktop.model.coming_of_it import activity_of, answers_that_say, is_kept, is_wanted
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.sitting import Scale, Sitting
from buildalife_desktop.model.sittings_compared import can_compare, compared, newest_two
from buildalife_desktop.model.statement import About, View
from buildalife_desktop.model.verbs.asking_again import ask_all_again, ask_left_out
from buildalife_desktop.model.verbs.boards import make_board
from buildalife_desktop.model.verbs.choosing import begin_sitting
from buildalife_desktop.model.verbs.coming_of_it import keep_answer, want_in_week
from buildalife_desktop.model.verbs.week import put_activity
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.model.who_said import WhoSaid

MONDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 20)
FOOD = "ready:food"
SIGNS = {
    "+": Reply.LIKE,
    "~": Reply.NOT_SURE,
    "-": Reply.DONT_LIKE,
    "*": Reply.WANT_TO_TRY,
    ".": Reply.NOT_NOW,
}


def sat(life: Life, name: str, *lines: str, scale: Scale = Scale.FOUR, choice_set: str = FOOD) -> Life:
    """A sitting drawn as "soup +": its options in this order, each with its answer; "soup" alone is not answered."""
    drawn = [line.split() for line in lines]
    options = tuple(words[0] for words in drawn)
    life = life.having("sittings", Sitting(name, choice_set, scale, options=options, begun_on=MONDAY, is_over=True))
    answers = [
        Answer(f"{name}.{words[0]}", name, words[0], SIGNS[words[1]], words[0].title(), f"symbol:{words[0]}", FRIDAY)
        for words in drawn
        if len(words) > 1
    ]
    return life.having("answers", *answers)


def told(answers: tuple[Answer, ...]) -> list[str]:
    return [f"{one.option} {next(sign for sign, reply in SIGNS.items() if reply is one.reply)}" for one in answers]


class TestTwoSittings:
    life = sat(
        sat(Life(), "first", "soup +", "rice ~", "fish -", "cake .", "pie +", "tea +"),
        "second",
        "pie +",
        "tea .",
        "fish +",
        "cake +",
        "plum *",
        "soup +",
    )

    def test_said_twice_comes_in_the_order_of_the_later_one(self) -> None:
        assert told(compared(self.life, "first", "second").twice) == ["pie +", "soup +"]

    def test_a_change_of_mind_has_both_answers(self) -> None:
        changed = compared(self.life, "first", "second").changed
        assert [told(both) for both in changed] == [["fish -", "fish +"]]

    def test_not_now_is_no_answer_to_compare(self) -> None:
        found = compared(self.life, "first", "second")
        assert told(found.new) == ["cake +", "plum *"]
        assert told(found.before) == ["rice ~", "tea +"]

    def test_the_other_way_round(self) -> None:
        found = compared(self.life, "second", "first")
        assert [told(both) for both in found.changed] == [["fish +", "fish -"]]
        assert told(found.new) == ["rice ~", "tea +"]

    def test_two_answers_beside_four_is_still_what_i_like(self) -> None:
        life = sat(self.life, "two", "soup -", scale=Scale.TWO)
        assert [told(both) for both in compared(life, "second", "two").changed] == [["soup +", "soup -"]]

    @pytest.mark.parametrize(
        "other",
        [
            Sitting("other", FOOD, Scale.HELP),
            Sitting("other", "ready:places", Scale.FOUR),
            Sitting("first", FOOD, Scale.FOUR),
        ],
        ids=["another question", "another set", "itself"],
    )
    def test_what_did_not_ask_the_same(self, other: Sitting) -> None:
        life = self.life.having("sittings", other)
        assert not can_compare(life.sittings["first"], other)
        with pytest.raises(ValueError, match="did not ask the same"):
            compared(life, "first", other.id)

    def test_the_newest_two_of_a_kind(self) -> None:
        life = sat(self.life, "help", "soup +", scale=Scale.HELP)
        assert newest_two(list(life.sittings.values())) == ("first", "second")
        life = sat(life, "more help", "soup +", scale=Scale.HELP)
        assert newest_two(list(life.sittings.values())) == ("help", "more help")
        assert newest_two([life.sittings["first"], life.sittings["help"]]) is None


class TestAskingAgain:
    life = sat(Life(), "first", "ready:food.soup +", "ready:food.rice .", "ready:food.fish -")

    def test_what_was_left_out_is_open_again_and_the_rest_stays(self) -> None:
        after = ask_left_out(self.life, "first").life
        assert told(tuple(answers_of(after, "first").values())) == ["ready:food.soup +", "ready:food.fish -"]
        assert not after.sittings["first"].is_over

    def test_all_is_asked_again_in_another_order_with_the_same_answers(self) -> None:
        life = begin_sitting(Life(), FOOD, Scale.THREE, 1, MONDAY).life
        (first,) = life.sittings.values()
        after = ask_all_again(life, first.id, 1, FRIDAY).life
        again = list(after.sittings.values())[-1]
        assert (again.scale, again.choice_set, again.begun_on) == (Scale.THREE, FOOD, FRIDAY)
        assert again.options != first.options
        assert set(again.options) == set(first.options)


class TestWhatComesOfIt:
    @pytest.fixture
    def life(self) -> Life:
        life = Life().having("activities", Activity("swim", "Swimming", "symbol:swim"))
        return sat(life, "now", "soup +", "activity:swim *", "fish -", "cake ~", "swim +")

    def test_answers_by_what_they_say(self, life: Life) -> None:
        assert told(tuple(answers_that_say(life, "now", [Reply.LIKE, Reply.WANT_TO_TRY]))) == [
            "soup +",
            "activity:swim *",
            "swim +",
        ]

    def test_my_activity_is_known_by_its_key_or_by_how_it_looks(self, life: Life) -> None:
        swimming = life.activities["swim"]
        assert activity_of(life, life.answers["now.activity:swim"]) is swimming
        assert activity_of(life, life.answers["now.swim"]) is None
        same = Answer("same", "now", "option:1", Reply.LIKE, "swimming", "symbol:swim")
        assert activity_of(life, same) is swimming
        assert activity_of(life, Answer("none", "now", "option:2", Reply.LIKE)) is None

    def test_what_i_want_to_try_becomes_an_activity_on_my_week(self, life: Life) -> None:
        after = want_in_week(life, "now.soup", 2, Part.EVENING).life
        made = next(one for one in after.activities.values() if one.name == "Soup")
        assert (made.picture, made.feeling) == ("symbol:soup", Feeling.LIKE)
        assert (made.who_said, made.said_on) == (WhoSaid.ME, FRIDAY)
        (placing,) = after.placings.values()
        assert (placing.activity, placing.week, placing.day, placing.part) == (
            made.id,
            WhichWeek.WANTED,
            2,
            Part.EVENING,
        )
        assert is_wanted(after, life.answers["now.soup"])

    def test_an_activity_of_mine_stays_as_it_is(self, life: Life) -> None:
        after = want_in_week(life, "now.activity:swim", 0, Part.MORNING).life
        assert after.activities == life.activities
        assert is_wanted(after, life.answers["now.activity:swim"])

    def test_my_week_now_is_not_how_i_want_it(self, life: Life) -> None:
        after = put_activity(life, "swim", WhichWeek.NOW, 0, Part.MORNING).life
        assert not is_wanted(after, after.answers["now.activity:swim"])

    def test_an_activity_says_how_it_is(self, life: Life) -> None:
        answer = life.answers["now.activity:swim"]
        assert not is_kept(life, answer)
        after = keep_answer(life, answer.id).life
        swimming = after.activities["swim"]
        assert (swimming.feeling, swimming.who_said, swimming.said_on) == (Feeling.WANT_TO_TRY, WhoSaid.ME, FRIDAY)
        assert is_kept(after, answer)

    @pytest.mark.parametrize(
        ("reply", "support"),
        [
            (Reply.BY_MYSELF, Support.BY_MYSELF),
            (Reply.A_LITTLE_HELP, Support.WITH_SOMEONE),
            (Reply.A_LOT_OF_HELP, Support.WITH_SOMEONE),
        ],
    )
    def test_an_activity_says_how_i_do_it(self, life: Life, reply: Reply, support: Support) -> None:
        answer = Answer("help", "now", "activity:swim", reply)
        after = keep_answer(life.having("answers", answer), "help").life
        assert after.activities["swim"].support is support
        assert is_kept(after, answer)

    @pytest.mark.parametrize(
        ("reply", "about"), [(Reply.GOING_WELL, About.WORKING), (Reply.NOT_GOING_WELL, About.NOT_WORKING)]
    )
    def test_what_goes_well_is_said_in_my_view(self, life: Life, reply: Reply, about: About) -> None:
        answer = Answer("going", "now", "activity:swim", reply, said_on=FRIDAY)
        life = life.having("answers", answer)
        after = keep_answer(life, "going", "It is going well").life
        (said,) = after.statements.values()
        assert (said.activity, said.about, said.view, said.who_said) == ("swim", about, View.MINE, WhoSaid.ME)
        assert is_kept(after, answer)
        assert not is_kept(life, answer)

    def test_what_is_no_activity_or_has_no_place_cannot_be_kept(self, life: Life) -> None:
        with pytest.raises(ValueError, match="no activity"):
            keep_answer(life, "now.soup")
        life = life.having("answers", Answer("more", "now", "activity:swim", Reply.MORE))
        with pytest.raises(ValueError, match="no place"):
            keep_answer(life, "more")


@pytest.mark.parametrize("count", [0, 1, 2, 7, 12, 25, 40])
def test_all_i_like_is_on_the_board_side_by_side(count: int) -> None:
    answers = [
        Answer(f"{number}", "now", f"option:{number}", Reply.LIKE, f"Something number {number}", "symbol:1F370")
        for number in range(count)
    ]
    board, pinned = board_of(Life(), answers, "What I like")
    life = make_board(Life(), board, *pinned).life
    assert [one.caption for one in in_reading_order(life, board.id)] == ["What I like", *(one.words for one in answers)]
    boxes = [box_in(life, one) for one in pinned_on(life, board.id)]
    assert not [(one, other) for at, one in enumerate(boxes) for other in boxes[:at] if one.overlaps(other)]
    assert all(box.part_inside(*size_of(board)) == pytest.approx(1) for box in boxes)

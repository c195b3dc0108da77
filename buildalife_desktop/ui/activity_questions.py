"""What is asked about an activity, in three parts (product.md, "An activity")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model.activity import LINKS, Activity, Cost, Feeling, Firmness, Support
from ..model.life import Life
from ..model.statement import About, Statement, View
from ..model.who_said import WhoSaid
from ..words.language import Language
from . import signs
from .companions_to_choose import aloud, face_of
from .money_words import money_picture, money_words
from .statement_words import KEPT_APART, question_of, statement_face, view_sign, view_words
from .widgets.question import Question
from .widgets.question_part import QuestionPart
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

MOST_STATEMENTS = 2
"""So many statements show on the page; all of them are one press further."""


def parts_of(life: Life, activity: str, t: Language, orders: Mapping[str, Sequence[str]]) -> tuple[QuestionPart, ...]:
    """All questions about an activity. `orders` has the keys of what can be chosen, for each question that links."""
    one = life.activities[activity]

    def link(key: str, sign: str) -> Question:
        return _link(life, one, key, sign, orders[key], t)

    who = tuple(
        link(key, sign)
        for key, sign in (
            ("who_with", signs.WALL),
            ("places", signs.PLACE),
            ("ways", signs.BUS),
            ("helpers", signs.HELPS),
            ("takes_me", signs.LIFT),
        )
    )
    how = (_feeling(one, t), _support(one, t), _cost(one, t), link("things", signs.THINGS), _firmness(one, t))
    said = (*(_statements(life, activity, about, t) for about in About), _who_said(one, t))
    return (
        QuestionPart("who", t("Who and where"), signs.WALL, who),
        QuestionPart("how", t("How it is"), signs.HEART, how),
        QuestionPart("say", t("What I say"), signs.SPEAK, said),
    )


def words_of_question(question: str, t: Language) -> str:
    """A question that links, in words."""
    match question:
        case "who_with":
            return t("Who with?")
        case "places":
            return t("Where?")
        case "ways":
            return t("How do I get there?")
        case "helpers":
            return t("Who helps?")
        case "takes_me":
            return t("Who takes me?")
        case _:
            return t("What do I take?")


def _link(life: Life, one: Activity, key: str, sign: str, order: Sequence[str], t: Language) -> Question:
    noun, chosen = LINKS[key], frozenset(getattr(one, key))
    words = words_of_question(key, t)
    choices = tuple(
        (other, face_of(life, noun, other, t, question=words, is_chosen=other in chosen)) for other in order
    )
    told = t("{question} See them all, or add a new one.", question=words)
    return Question(key, words, sign, choices, chosen, TileFace(t("More"), signs.PLUS, more=told, is_empty=True))


def _one_of(
    key: str, words: str, sign: str, now: str, answers: Sequence[tuple[str, str, str]], t: Language
) -> Question:
    """A question with one answer; each answer is its value, words and picture. Nothing is chosen until it is said."""
    choices = tuple(
        (value, TileFace(told, picture, more=words, colour="week", aloud=aloud(told, t, is_chosen=value == now)))
        for value, told, picture in answers
    )
    return Question(key, words, sign, choices, frozenset({str(now)} - {""}))


def _feeling(one: Activity, t: Language) -> Question:
    answers = (
        (Feeling.LIKE, t("I like it"), signs.LIKE),
        (Feeling.NOT_SURE, t("Not sure"), signs.NOT_SURE),
        (Feeling.DONT_LIKE, t("I don't like it"), signs.DONT_LIKE),
        (Feeling.WANT_TO_TRY, t("Want to try"), signs.WANT_TO_TRY),
    )
    return _one_of("feeling", t("How is it?"), signs.HEART, one.feeling, answers, t)


def _support(one: Activity, t: Language) -> Question:
    answers = (
        (Support.BY_MYSELF, t("By myself"), signs.ABOUT),
        (Support.WITH_SOMEONE, t("With someone"), signs.TOGETHER),
        (Support.PAID_HELP, t("With paid help"), signs.PAID_HELP),
    )
    return _one_of("support", t("By myself?"), signs.ABOUT, one.support, answers, t)


def _cost(one: Activity, t: Language) -> Question:
    known = one.cost_pence is not None
    costs = t("It costs {money}", money=money_words(one.cost_pence)) if known else t("It costs money")
    answers = (
        (Cost.FREE, t("Free"), signs.FREE),
        (Cost.COSTS, costs, money_picture(one.cost_pence)),
        (Cost.DONT_KNOW, t("I don't know"), signs.DONT_KNOW),
    )
    question = _one_of("cost", t("What does it cost?"), signs.MONEY, one.cost, answers, t)
    how_much = TileFace(t("How much?"), signs.COIN, more=t("Choose coins and notes."), is_empty=True)
    return Question("cost", question.words, question.sign, question.choices, question.chosen, how_much)


def _firmness(one: Activity, t: Language) -> Question:
    answers = (
        (Firmness.FIXED, t("Stays the same"), signs.STAYS),
        (Firmness.CAN_CHANGE, t("It can change"), signs.CAN_CHANGE),
    )
    return _one_of("firmness", t("Can it change?"), signs.CAN_CHANGE, one.firmness, answers, t)


def _who_said(one: Activity, t: Language) -> Question:
    answers = [
        (who, t.tell(who.said), picture)
        for who, picture in (
            (WhoSaid.ME, signs.SPEAKING_UP),
            (WhoSaid.SOMEONE_WHO_KNOWS_ME, signs.KNOWS_ME),
            (WhoSaid.A_GUESS, signs.GUESS),
        )
    ]
    return _one_of("who_said", t("Who said this?"), signs.SPEAKING_UP, one.who_said, answers, t)


_SIGNS = {
    About.MY_ROLE: signs.MY_ROLE,
    About.LEARNING: signs.LEARNING,
    About.WORKING: signs.WORKING,
    About.NOT_WORKING: signs.NOT_WORKING,
    About.GOOD_TO_KNOW: signs.GOOD_TO_KNOW,
}


def sign_of(about: About) -> str:
    """The picture of what a statement is about."""
    return _SIGNS[about]


def _statements(life: Life, activity: str, about: About, t: Language) -> Question:
    there = [said for said in life.statements.values() if said.activity == activity and said.about is about]
    choices = _by_view(life, there, t) if about in KEPT_APART else _in_turn(life, there, t)
    return Question(about, question_of(about, t), _SIGNS[about], choices, is_wide=True)


def _by_view(life: Life, there: Sequence[Statement], t: Language) -> tuple[tuple[str, TileFace], ...]:
    """A place for each view, never merged: the first thing said there, or room for one."""
    choices = []
    for view in View:
        said = [statement for statement in there if statement.view is view]
        if said:
            choices.append((said[0].id, statement_face(said[0], life, t, with_view=True, text_size=18)))
        else:
            words = view_words(view, t)
            choices.append((f"add:{view}", _room_for_one(words, view_sign(view, life), t)))
    return tuple(choices)


def _in_turn(life: Life, there: Sequence[Statement], t: Language) -> tuple[tuple[str, TileFace], ...]:
    shown = there if len(there) <= MOST_STATEMENTS else there[: MOST_STATEMENTS - 1]
    choices = [(said.id, statement_face(said, life, t, with_view=False, text_size=18)) for said in shown]
    if len(there) > len(shown):
        choices.append(("all", _room_for_one(t("See all"), signs.FIND, t)))
    choices.append((f"add:{View.MINE}", _room_for_one(t("Say something"), signs.PLUS, t)))
    return tuple(choices)


def _room_for_one(words: str, picture: str, t: Language) -> TileFace:
    return TileFace(
        words, picture, more=t("Say something here."), form=TileForm.ROW, colour="week", is_empty=True, text_size=20
    )

"""The six steps of giving me information, as questions in their order.

NHS Accessible Information Standard (DAPB1605): identify, record, flag, share, meet, review.
"""

from __future__ import annotations

from datetime import date

from ..model.heading import Heading
from ..model.information import Consent, Information, Met
from ..model.life import Life
from ..words.language import Language
from . import signs
from .calendar_picture import date_picture, weeks_picture
from .companions_to_choose import aloud
from .line_question import line_question
from .widgets.question import Question
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

Choice = tuple[str, TileFace]

TODAY, FIRST, NOT_FIRST, SET = "today", "first", "not first", "again"
MONTHS_ON = ("3", "6", "12")
_MET_SIGNS = {
    Met.YES: "symbol:own-all-of-it",
    Met.SOMETIMES: "symbol:own-part-of-it",
    Met.NO: "symbol:own-none-of-it",
}


def information_questions(one: Information, life: Life, t: Language, today: date) -> list[Question]:
    """The keys: asked, need, first, share, met, again."""
    return [_asked(one, t, today), _need(life, t), _first(one, t), _share(one, t), _met(one, t), _again(one, t, today)]


def in_months(today: date, months: int) -> date:
    """The same day so many months on; the last one of a shorter month."""
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    last = (date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - date.resolution).day
    return date(year, month + 1, min(today.day, last))


def _asked(one: Information, t: Language, today: date) -> Question:
    """The day I was asked, where I was; and today."""
    asked = t("I was asked")
    choices = []
    if one.asked_on is not None and one.asked_on != today:
        choices.append(_day("asked", one.asked_on, asked, t, is_chosen=True))
    choices.append((TODAY, _answer(t("Asked today"), signs.ASK, asked, t, is_chosen=one.asked_on == today)))
    chosen = {"asked"} if one.asked_on not in (None, today) else {TODAY} if one.asked_on else set()
    return Question("asked", asked, signs.ASK, tuple(choices), frozenset(chosen))


def _need(life: Life, t: Language) -> Question:
    return line_question("need", t("What I need"), t("Say what you need."), life, Heading.INFORMATION, t)


def _first(one: Information, t: Language) -> Question:
    asked = t("Show it first")
    choices = (
        (FIRST, _answer(t("Everybody sees it first"), signs.STAYS, asked, t, is_chosen=one.is_flagged)),
        (NOT_FIRST, _answer(t("Not first"), signs.PAGE, asked, t, is_chosen=not one.is_flagged)),
    )
    return Question("first", asked, signs.STAYS, choices, frozenset({FIRST if one.is_flagged else NOT_FIRST}))


def _share(one: Information, t: Language) -> Question:
    asked = t("May others be told?")
    choices = tuple(
        (str(consent), _answer(t.tell(consent.said), picture, asked, t, is_chosen=one.may_share is consent))
        for consent, picture in (
            (Consent.YES, signs.TELL), (Consent.NO, signs.DO_NOT_TELL), (Consent.NOT_ASKED, signs.NOT_ASKED)
        )
    )  # fmt: skip
    return Question("share", asked, signs.TELL, choices, frozenset({str(one.may_share)}))


def _met(one: Information, t: Language) -> Question:
    asked = t("Do people do it?")
    choices = tuple(
        (str(met), _answer(t.tell(met.said), picture, asked, t, is_chosen=one.is_met is met))
        for met, picture in _MET_SIGNS.items()
    )
    return Question("met", asked, signs.HELPS, choices, frozenset({str(one.is_met)} - {""}))


def _again(one: Information, t: Language, today: date) -> Question:
    """The day that is set comes first, in full; then days to set."""
    is_due = one.review_on is not None and one.review_on <= today
    asked = t("Time to ask me again") if is_due else t("When to ask me again")
    choices: list[Choice] = []
    if one.review_on is not None:
        choices.append(_day(SET, one.review_on, asked, t, is_chosen=True))
    said = (t("In 3 months"), t("In 6 months"), t("In a year"))
    pictures = (weeks_picture("1000"), weeks_picture("1100"), weeks_picture("1111"))
    for months, words, picture in zip(MONTHS_ON, said, pictures, strict=True):
        day = t.date(in_months(today, int(months)))
        face = TileFace(
            words, picture, more=t("{question} {date}", question=asked, date=day), colour="about", form=TileForm.ROW
        )
        choices.append((months, face))
    return Question("again", asked, signs.CALENDAR, tuple(choices), frozenset({SET} if one.review_on else ()))


def _day(key: str, day: date, question: str, t: Language, *, is_chosen: bool) -> Choice:
    return key, _answer(t.date(day), date_picture(day.day), question, t, is_chosen=is_chosen)


def _answer(words: str, picture: str, question: str, t: Language, *, is_chosen: bool) -> TileFace:
    told = aloud(words, t, is_chosen=is_chosen)
    return TileFace(words, picture, more=question, form=TileForm.ROW, colour="about", aloud=told)

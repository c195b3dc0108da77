"""What is asked about everything that is said: who said it, and whose view it is."""

from __future__ import annotations

from collections.abc import Mapping

from ..model.life import Life
from ..model.statement import View
from ..model.who_said import WhoSaid
from ..words.language import Language
from . import signs
from .companions_to_choose import aloud
from .statement_words import sign_of, view_sign, view_words
from .widgets.question import Question
from .widgets.tile_face import TileFace

BY_WHOM: Mapping[View, WhoSaid] = {
    View.MINE: WhoSaid.ME,
    View.MY_FAMILY: WhoSaid.SOMEONE_WHO_KNOWS_ME,
    View.MY_SUPPORTERS: WhoSaid.SOMEONE_WHO_KNOWS_ME,
}
"""Who said what is of a view, as long as nobody says otherwise."""


def who_said_question(now: WhoSaid, t: Language, colour: str) -> Question:
    """Who said it? Its key is "who_said", the answers are those of WhoSaid that name somebody."""
    asked = t("Who said this?")
    choices = tuple(
        (str(who), _answer(t.tell(who.said), sign_of(who), asked, t, colour, is_chosen=who is now))
        for who in (WhoSaid.ME, WhoSaid.SOMEONE_WHO_KNOWS_ME, WhoSaid.A_GUESS)
    )
    return Question("who_said", asked, signs.SPEAKING_UP, choices, frozenset({str(now)}))


def view_question(now: View, life: Life, t: Language, colour: str) -> Question:
    """Whose view is it? Its key is "view", the answers are those of View."""
    asked = t("Whose view is it?")
    choices = tuple(
        (
            str(view),
            _answer(view_words(view, t), view_sign(view, life), asked, t, colour, is_chosen=view is now),
        )
        for view in View
    )
    return Question("view", asked, signs.PEOPLE, choices, frozenset({str(now)}))


def _answer(words: str, picture: str, question: str, t: Language, colour: str, *, is_chosen: bool) -> TileFace:
    return TileFace(words, picture, more=question, colour=colour, aloud=aloud(words, t, is_chosen=is_chosen))


def is_it_right_question(t: Language, colour: str) -> Question:
    """Is it right, what somebody else said of me? Its key is "is_it_right"; "right", "change" or "off" the answers."""
    asked = t("Is this right?")
    choices = tuple(
        (key, TileFace(words, picture, more=asked, colour=colour))
        for key, words, picture in (
            ("right", t("This is right"), signs.RIGHT),
            ("change", t("Change it"), signs.WORDS),
            ("off", t("Take it off"), signs.TAKE_OFF),
        )
    )
    return Question("is_it_right", asked, signs.ASK, choices)

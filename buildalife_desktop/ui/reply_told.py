"""What was answered, as it is read back."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.answer import Answer, Reply
from ..words.language import Language


def answer_words(answer: Answer, t: Language) -> str:
    """What was shown, in words; of a picture without any, that it is one."""
    return answer.words or t("A picture")


def told_back(reply: Reply, answers: Sequence[Answer], t: Language) -> str:
    """One column as a sentence: "You like: Dancing, Music and Football."; nothing where it is empty."""
    return _sentence(reply, [answer_words(one, t) for one in answers], t) if answers else ""


def _sentence(reply: Reply, names: list[str], t: Language) -> str:
    match reply:
        case Reply.LIKE:
            return t("You like: {names}.", names=names)
        case Reply.NOT_SURE:
            return t("You are not sure about: {names}.", names=names)
        case Reply.DONT_LIKE:
            return t("You don't like: {names}.", names=names)
        case Reply.WANT_TO_TRY:
            return t("You want to try: {names}.", names=names)
        case Reply.NOT_NOW:
            return t("Not now: {names}.", names=names)
        case _:
            return _of_my_real_week(reply, names, t)


def _of_my_real_week(reply: Reply, names: list[str], t: Language) -> str:
    match reply:
        case Reply.GOING_WELL:
            return t("This goes well: {names}.", names=names)
        case Reply.SOMETIMES:
            return t("This goes well sometimes: {names}.", names=names)
        case Reply.NOT_GOING_WELL:
            return t("This does not go well: {names}.", names=names)
        case Reply.BY_MYSELF:
            return t("You do this by yourself: {names}.", names=names)
        case Reply.A_LITTLE_HELP:
            return t("You want a little help with: {names}.", names=names)
        case Reply.A_LOT_OF_HELP:
            return t("You want a lot of help with: {names}.", names=names)
        case Reply.MORE:
            return t("You want more of: {names}.", names=names)
        case Reply.LESS:
            return t("You want less of: {names}.", names=names)
        case _:
            return t("You want the same of: {names}.", names=names)

"""What is offered for what I said: pictures under what I said of them."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.answer import Answer, Reply
from ..model.choosing import on_my_week, replies
from ..model.coming_of_it import activity_of, answers_that_say, can_be_kept, is_hoped_for, is_kept, is_wanted
from ..model.life import Life
from ..words.language import Language
from . import signs
from .reply_faces import reply_colour
from .reply_told import answer_words
from .widgets.question import Question
from .widgets.tile_face import TileFace

MINE, ALL = "mine", "all"
"""The key of the question about things I do, and of the tile that keeps all of it."""
WISHES = (Reply.LIKE, Reply.WANT_TO_TRY, Reply.MORE)
"""What can go on the week I want."""


def coming_of_it_questions(life: Life, sitting: str, t: Language) -> list[Question]:
    """A question for each answer that can be a wish, and one for what I said of things I do. Empty ones are left out.

    The key of each picture is the id of its answer.
    """
    shown = [reply for reply in replies(life.sittings[sitting].scale) if reply in WISHES]
    wishes = [_wishes(life, reply, answers_that_say(life, sitting, [reply]), t) for reply in shown]
    mine = about_mine(life, sitting)
    return [*(one for one in wishes if one.choices), *([_mine(life, mine, t)] if mine else ())]


def about_mine(life: Life, sitting: str) -> list[Answer]:
    """What was said of things I do, where they have a place for it; not what is only wished for."""
    answers = [one for one in answers_that_say(life, sitting, Reply) if can_be_kept(one) and activity_of(life, one)]
    return [one for one in answers if not is_wanted(life, one) or activity_of(life, one) in on_my_week(life)]


def _wishes(life: Life, reply: Reply, answers: Sequence[Answer], t: Language) -> Question:
    choices = tuple((one.id, _wish_face(life, one, t)) for one in answers)
    return Question(str(reply), t.tell(reply.said), reply.picture, choices)


def _wish_face(life: Life, answer: Answer, t: Language) -> TileFace:
    words, badge = answer_words(answer, t), ""
    if is_wanted(life, answer):
        badge = t("On my week")
    elif is_hoped_for(life, answer):
        badge = t("A hope")
    return TileFace(
        words,
        answer.picture,
        more=t("Press to see what you can do with it."),
        colour=reply_colour(answer.reply),
        badge=badge,
        hidden_words=not answer.words,
        text_size=20,
        aloud=". ".join(part for part in (words, badge) if part),
    )


def _mine(life: Life, answers: Sequence[Answer], t: Language) -> Question:
    kept = frozenset(one.id for one in answers if is_kept(life, one))
    choices = [(one.id, _mine_face(one, t, is_chosen=one.id in kept)) for one in answers]
    if len(answers) > 1:
        more = t("Keep all that you said of things you do.")
        choices.insert(0, (ALL, TileFace(t("Keep all of it"), signs.DONE, more=more, text_size=22)))
        kept |= {ALL} if len(kept) == len(answers) else frozenset()
    return Question(MINE, t("Things I do"), signs.WEEK, tuple(choices), kept)


def _mine_face(answer: Answer, t: Language, *, is_chosen: bool) -> TileFace:
    words = t("{name}: {answer}", name=answer_words(answer, t), answer=t.tell(answer.reply.said))
    more = t("It is kept with it.") if is_chosen else t("Press to keep it with what you do.")
    return TileFace(
        words,
        answer.picture,
        more=more,
        colour=reply_colour(answer.reply),
        text_size=20,
        aloud=t("{answer}. Chosen.", answer=words) if is_chosen else words,
    )

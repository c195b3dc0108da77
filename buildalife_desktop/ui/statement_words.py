"""What is said about an activity, as it is told and shown."""

from __future__ import annotations

from ..model.life import Life
from ..model.picture import NO_PICTURE
from ..model.statement import About, Statement, View
from ..model.who_said import WhoSaid
from ..words.language import Language
from . import signs
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

KEPT_APART = (About.WORKING, About.NOT_WORKING)
"""What is kept apart by whose view it is, never merged (content rule 20)."""

_BY_WHOM = {
    WhoSaid.ME: signs.SPEAKING_UP,
    WhoSaid.SOMEONE_WHO_KNOWS_ME: signs.KNOWS_ME,
    WhoSaid.A_GUESS: signs.GUESS,
    WhoSaid.NOT_ASKED: signs.NOT_ASKED,
}


def question_of(about: About, t: Language) -> str:
    """What is asked for statements about this."""
    match about:
        case About.MY_ROLE:
            return t("What I do there")
        case About.LEARNING:
            return t("What I am learning")
        case About.WORKING:
            return t("What is working")
        case About.NOT_WORKING:
            return t("What is not working")
        case About.GOOD_TO_KNOW:
            return t("Good to know")


def sign_of(who: WhoSaid) -> str:
    """The picture of who said it."""
    return _BY_WHOM[who]


def view_words(view: View, t: Language) -> str:
    """Whose view it is."""
    match view:
        case View.MINE:
            return t("Me")
        case View.MY_FAMILY:
            return t("My family")
        case View.MY_SUPPORTERS:
            return t("My supporters")


def view_sign(view: View, life: Life) -> str:
    """The picture of whose view it is: my own face for mine."""
    return {View.MINE: life.person.picture or signs.ABOUT, View.MY_FAMILY: signs.FAMILY}.get(view, signs.SUPPORTERS)


def words_of(statement: Statement, t: Language) -> str:
    """What it says; where it has no words, what it is."""
    return statement.words or (t("My voice") if statement.voice else t("A picture"))


def statement_face(statement: Statement, life: Life, t: Language, *, with_view: bool, text_size: int = 20) -> TileFace:
    """A tile with what was said; who said it is told after it (content rule 21)."""
    words = words_of(statement, t)
    if with_view:
        words = t("{view}: {words}", view=view_words(statement.view, t), words=words)
    picture = statement.picture or (signs.VOICE if statement.voice and not statement.words else NO_PICTURE)
    return TileFace(
        words,
        picture or (view_sign(statement.view, life) if with_view else sign_of(statement.who_said)),
        more=said_by(statement, t),
        form=TileForm.ROW,
        colour="week",
        text_size=text_size,
        voice=statement.voice,
    )


def said_by(statement: Statement, t: Language) -> str:
    """Who said it, and the day: "I said it. Monday 2 November 2026"."""
    who = t.tell(statement.who_said.said)
    if statement.said_on is None or statement.who_said is WhoSaid.NOT_ASKED:
        return who
    return t("{who}. {date}", who=who, date=statement.said_on)

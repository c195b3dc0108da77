"""What is said about me, as it is told and shown."""

from __future__ import annotations

from ..model.about_me import SaidOfMe, is_waiting
from ..model.heading import Heading
from ..model.life import Life
from ..model.line import Line
from ..model.picture import NO_PICTURE
from ..model.who_said import WhoSaid
from ..words.language import Language
from . import signs
from .statement_words import sign_of, view_sign, view_words
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm


def heading_words(heading: Heading, t: Language) -> str:
    """A heading, as it stands above its lines."""
    return t.tell(heading.said)


def pair_words(left: Heading, right: Heading, t: Language) -> str:
    """What two headings that stand side by side are called together."""
    match left, right:
        case Heading.GOOD_DAY, Heading.BAD_DAY:
            return t("Good days and bad days")
        case Heading.IMPORTANT_TO, Heading.IMPORTANT_FOR:
            return t("Important to me and for me")
        case _:
            return t("{left}. {right}", left=heading_words(left, t), right=heading_words(right, t))


def heading_sign(heading: Heading) -> str:
    """The picture that always stands for a heading."""
    return heading.picture


def heading_of(life: Life, heading: Heading, goes_with: str, t: Language) -> str:
    """A heading with what it is about: "What I do for them: Jim"."""
    words = heading_words(heading, t)
    if not goes_with:
        return words
    return t("{heading}: {name}", heading=words, name=_about_what(life, heading, goes_with, t))


def _about_what(life: Life, heading: Heading, goes_with: str, t: Language) -> str:
    one = getattr(life, heading.goes_with).get(goes_with)
    if heading.goes_with == "people":
        return (one.name or one.who_to_me if one else "") or t("Somebody")
    return content_words(one, t) if one else t("A picture")


def what_it_is(life: Life, noun: str, one: SaidOfMe, t: Language) -> tuple[str, str]:
    """What was said of me, a line or something else of `about_me.SAID_OF_ME`: in words, and its picture."""
    if isinstance(one, Line):
        return heading_of(life, one.heading, one.goes_with, t), heading_sign(one.heading)
    words = {"hopes": t("Something I hope for"), "steps": t("A step"), "decisions": t("Something to decide")}
    return words[noun], _SIGNS[noun]


_SIGNS = {"hopes": signs.HOPE, "steps": signs.STEP, "decisions": signs.DECIDE}


def content_words(one: SaidOfMe, t: Language) -> str:
    """What a line, hope, step or decision says; where it has no words, what it is."""
    return one.words or (t("My voice") if one.voice else t("A picture"))


def content_picture(one: SaidOfMe) -> str:
    """The picture of a line, hope, step or decision; of one that is only my voice, a microphone."""
    return one.picture or (signs.VOICE if one.voice and not one.words else NO_PICTURE)


def who_said_it(one: SaidOfMe, t: Language) -> str:
    """Who said it, and the day: "I said it. Monday 23 November 2026"."""
    who = by_whom(one, t)
    if one.said_on is None or one.who_said is WhoSaid.NOT_ASKED:
        return who
    return t("{who}. {date}", who=who, date=one.said_on)


def by_whom(one: SaidOfMe, t: Language) -> str:
    """Who said it: "A guess", and "Checked by me" where I was asked whether it is right."""
    who = t.tell(one.who_said.said) if one.who_said is not WhoSaid.NOT_ASKED else t("Nobody knows who said it")
    if one.who_said is WhoSaid.ME or not one.is_checked:
        return who
    return t("{who}. Checked by me", who=who)


def not_checked(one: SaidOfMe, t: Language) -> str:
    """What has to be said of it as long as it waits for me, or "" (content rule 21)."""
    return t("Not checked by me yet") if is_waiting(one) else ""


def line_face(
    line: SaidOfMe,
    life: Life,
    t: Language,
    *,
    colour: str = "about",
    text_size: int = 24,
    with_view: bool = False,
    more: str = "",
) -> TileFace:
    """A tile with what was said; under it who said it, and whether it waits for me. `more` is told after it."""
    words = content_words(line, t)
    picture = content_picture(line) or sign_of(line.who_said)
    if with_view and isinstance(line, Line):
        words = t("{view}: {words}", view=view_words(line.view, t), words=words)
        picture = content_picture(line) or view_sign(line.view, life)
    day = t.date(line.said_on) if line.said_on and line.who_said is not WhoSaid.NOT_ASKED else ""
    return TileFace(
        words,
        picture,
        more=". ".join(part for part in (day, more) if part),
        note=by_whom(line, t),
        badge=not_checked(line, t),
        form=TileForm.LINE,
        colour=colour,
        text_size=text_size,
        voice=line.voice,
    )

"""What is asked about somebody in my life, in three parts (product.md, "My people")."""

from __future__ import annotations

from datetime import date, datetime

from ..model.face_thread import activities_with, their_parts
from ..model.heading import Heading
from ..model.life import Life
from ..model.person import Paid, Person, PhotoSharing, Whereabouts
from ..model.ring import NO_RING, ring_shown
from ..model.seeing import Seeing, seen_next
from ..words.language import Language
from . import signs
from .activity_words import activity_name
from .calendar_picture import date_picture
from .companions_to_choose import aloud
from .line_words import heading_sign, heading_words, line_face
from .person_words import ring_words
from .ring_picture import ring_picture
from .roles_to_choose import roles_to_choose
from .widgets.question import Question
from .widgets.question_part import QuestionPart
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

COLOUR = "people"
TOGETHER, NEXT, LIFE, PAID, PHOTO, WHERE = "together", "next", "life", "paid", "photo", "where"
ADD, ALL, WHO, RING, BESIDE, WEEK = "add", "all", "who", "ring", "beside", "week"
MOST_LINES = 2
"""So many lines show on the page; all of them are one press further."""
TIMES = 2
"""So many of the next times I see them show."""


def parts_of_person(life: Life, person: str, t: Language, now: datetime, at_once: int = 12) -> tuple[QuestionPart, ...]:
    """All questions about somebody; `now` is the moment from which they are seen next.

    `at_once` is how many things we do stand beside one question; more begin anew under it.
    """
    one = life.people[person]
    is_near = one.whereabouts is not Whereabouts.DIED
    together = _together(life, person, t, at_once) if is_near else _remembered(life, one, t, at_once)
    if not is_near:
        together += _lines(life, person, (Heading.TO_KNOW,), t)
    else:
        together += [_next(life, person, t, now), *_lines(life, person, (Heading.KEEP_IN_TOUCH,), t)]
    give = _lines(life, person, (Heading.I_GIVE, Heading.THEY_GIVE, Heading.TO_KNOW), t)
    about = (_life(life, one, t), _paid(one, t), _photo(one, t), _where(one, t))
    return (
        QuestionPart("together", t("Together"), signs.TOGETHER, tuple(together)),
        QuestionPart("give", t("Give and take"), heading_sign(Heading.I_GIVE), tuple(give)),
        QuestionPart("about", t("About them"), signs.ABOUT, about),
    )


def seeing_words(seeing: Seeing, t: Language, today: date) -> str:
    """The day in full: "Tuesday 24 November"; today is called so, and what is not sure may be."""
    day = t("Today") if seeing.on == today else t.date(seeing.on, with_year=False)
    return day if seeing.is_sure else t("Maybe {when}", when=day)


def _together(life: Life, person: str, t: Language, at_once: int) -> list[Question]:
    told = t("Do something together")
    add = (ADD, TileFace(told, signs.PLUS, colour=COLOUR, is_empty=True, text_size=18))
    return _split(t("What we do together"), [*_done(life, person, t), add], at_once)


def _remembered(life: Life, one: Person, t: Language, at_once: int) -> list[Question]:
    """Of somebody who died: the picture beside them, and what we did."""
    words, picture = t("A picture to remember"), one.remembered_with or signs.HEART
    beside = Question(WHERE, t("How I remember them"), signs.HEART, ((BESIDE, _wide(words, picture)),), is_wide=True)
    return [beside, *_split(t("What we did together"), _done(life, one.id, t), at_once)]


def _done(life: Life, person: str, t: Language) -> list[tuple[str, TileFace]]:
    """Each thing we do, and their part in it."""
    choices: list[tuple[str, TileFace]] = []
    for one in activities_with(life, person):
        name = activity_name(life, one.id, t)
        part = ". ".join(t.tell(part.said) for part in their_parts(one, person))
        choices.append((one.id, TileFace(name, one.picture, more=part, colour=COLOUR, hidden_words=not one.name)))
    return choices


def _split(words: str, choices: list[tuple[str, TileFace]], at_once: int) -> list[Question]:
    return [
        Question(f"{TOGETHER}.{at}", words, signs.TOGETHER, tuple(choices[at : at + at_once]))
        for at in range(0, len(choices), at_once)
    ]


def _next(life: Life, person: str, t: Language, now: datetime) -> Question:
    asked, times = t("When I see them next"), seen_next(life, person, now, TIMES)
    if not times:
        face = _wide(t("Not on my week yet"), signs.WEEK, t("Go to my week."), is_empty=True)
        return Question(NEXT, asked, signs.WEEK, ((WEEK, face),), is_wide=True)
    choices = []
    for seeing in times:
        activity = activity_name(life, seeing.placing.activity, t)
        note = t("{part}: {activity}", part=t.tell(seeing.part.said), activity=activity)
        words, picture = seeing_words(seeing, t, now.date()), date_picture(seeing.on.day)
        face = TileFace(words, picture, note=note, form=TileForm.LINE, colour=COLOUR, text_size=24)
        choices.append((seeing.placing.id, face))
    return Question(NEXT, asked, signs.WEEK, tuple(choices), is_wide=True)


def _lines(life: Life, person: str, headings: tuple[Heading, ...], t: Language) -> list[Question]:
    return [_said(life, person, heading, t) for heading in headings]


def _said(life: Life, person: str, heading: Heading, t: Language) -> Question:
    """What is said under a heading, the first ones, and room for more."""
    there = [one for one in life.lines.values() if (one.heading, one.goes_with) == (heading, person)]
    shown = there if len(there) <= MOST_LINES else there[: MOST_LINES - 1]
    choices = [(one.id, line_face(one, life, t, colour=COLOUR, text_size=22)) for one in shown]
    if len(there) > len(shown):
        choices.append((ALL, _wide(t("See all"), signs.FIND, heading_words(heading, t), is_empty=True)))
    choices.append((ADD, _wide(t("Say something"), signs.PLUS, heading_words(heading, t), is_empty=True)))
    return Question(str(heading), heading_words(heading, t), heading_sign(heading), tuple(choices), is_wide=True)


def _life(life: Life, one: Person, t: Language) -> Question:
    """Who they are to me, and their ring: each leads on to all there is to choose from."""
    who = _wide(one.who_to_me or t("Who are they to me?"), _role(one, t), t("Change it."), is_empty=not one.who_to_me)
    rings = life.person.rings
    ring = NO_RING if one.ring == NO_RING else ring_shown(life.person, one.ring)
    words = ring_words(life, one.ring, t)
    in_ring = _wide(words, ring_picture(rings, ring), t("Change it."), is_empty=ring == NO_RING)
    return Question(LIFE, t("In my life"), signs.HEART, ((WHO, who), (RING, in_ring)), is_wide=True)


def _role(one: Person, t: Language) -> str:
    """The picture of who they are to me."""
    return dict(roles_to_choose(t)).get(one.who_to_me, signs.FAMILY)


def _paid(one: Person, t: Language) -> Question:
    asked = t("Are they paid to help me?")
    return _one_of(PAID, asked, signs.PAID_HELP, one.paid, (Paid.PAID, Paid.NOT_PAID), t)


def _photo(one: Person, t: Language) -> Question:
    answers = (PhotoSharing.YES, PhotoSharing.ONLY_HERE, PhotoSharing.NOT_ASKED)
    return _one_of(PHOTO, t("Who may see their photo?"), signs.CAMERA, one.shares_photo, answers, t)


def _where(one: Person, t: Language) -> Question:
    question = _one_of(WHERE, t("Where are they now?"), signs.PLACE, one.whereabouts, tuple(Whereabouts), t)
    if one.whereabouts is Whereabouts.HERE:
        return question
    beside = TileFace(
        t("A picture to remember"), one.remembered_with or signs.HEART, more=t("Choose it."), colour=COLOUR,
        text_size=18, is_empty=not one.remembered_with,
    )  # fmt: skip
    return Question(WHERE, question.words, question.sign, (*question.choices, (BESIDE, beside)), question.chosen)


def _one_of(
    key: str,
    asked: str,
    sign: str,
    now: Paid | PhotoSharing | Whereabouts,
    answers: tuple[Paid | PhotoSharing | Whereabouts, ...],
    t: Language,
) -> Question:
    """A question with one answer; what is not said yet may be an answer too."""
    choices = tuple(
        (
            key_of(answer),
            TileFace(
                t.tell(answer.said),
                answer.picture,
                more=asked,
                colour=COLOUR,
                aloud=aloud(t.tell(answer.said), t, is_chosen=answer is now),
            ),
        )
        for answer in answers
    )
    return Question(key, asked, sign, choices, frozenset({key_of(now)}))


def key_of(answer: Paid | PhotoSharing | Whereabouts) -> str:
    """The key of an answer's tile: its name, for a value may be nothing."""
    return answer.name.lower()


def _wide(words: str, picture: str, more: str = "", *, is_empty: bool = False) -> TileFace:
    return TileFace(words, picture, more=more, form=TileForm.ROW, colour=COLOUR, is_empty=is_empty, text_size=20)

"""My people as others see them: the rings round me, then everybody ring by ring."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ..model.circle import in_ring
from ..model.life import Life
from ..model.person import Paid, Person, Whereabouts
from ..model.ring import NO_RING, ring_name, rings
from ..pictures.credits import credits_for
from ..words.language import Language
from .circle_places import CirclePlaces, circle_places
from .named_picture import NamedPicture
from .shared_pictures import face_of, shared_picture
from .sheet_words import my_face, name_words, page_words
from .told_person import ToldPerson
from .told_ring import ToldRing

UPRIGHT_SIDE, WIDE_SIDE = 544, 506
"""How wide the circle is on A4, in points."""


@dataclass(frozen=True)
class PeopleSheet:
    """My people, all in the reader's language. `others` have no place in the circle yet.

    `places` is where everybody stands; None where so many do not fit into a circle on paper. `page_words` has the gaps
    `{page}` and `{pages}`, for only the one who sets the pages knows them.
    """

    language: str
    is_right_to_left: bool
    is_upright: bool
    title: str
    name_words: str
    face: NamedPicture
    rings: tuple[ToldRing, ...]
    others: ToldRing
    places: CirclePlaces | None
    made_on: str
    page_words: str
    credits_words: str = ""

    @property
    def pictures(self) -> tuple[str, ...]:
        """Every picture on the sheet, once, in the order they come."""
        people = [person for ring in (*self.rings, self.others) for person in ring.people]
        shown = [self.face.picture, *(one for person in people for one in (person.shown.picture, person.kept))]
        return tuple(dict.fromkeys(picture for picture in shown if picture))


def people_sheet(life: Life, t: Language, today: date, *, is_upright: bool = True) -> PeopleSheet:
    """The people of a life, for paper that stands or lies."""
    told = tuple(_ring(life, ring, t) for ring in rings(life.person))
    has_somebody = any(ring.people for ring in told)
    names = [[person.shown.words for person in ring.people] for ring in told]
    sheet = PeopleSheet(
        language=t.code,
        is_right_to_left=t.is_right_to_left,
        is_upright=is_upright,
        title=t("My people"),
        name_words=name_words(life, t),
        face=my_face(life, t),
        rings=told,
        others=_ring(life, NO_RING, t),
        places=circle_places(names, UPRIGHT_SIDE if is_upright else WIDE_SIDE) if has_somebody else None,
        made_on=t.date(today),
        page_words=page_words(t),
    )
    return replace(sheet, credits_words=" ".join(t.tell(said) for said in credits_for(sheet.pictures, life.photos)))


def _ring(life: Life, ring: int, t: Language) -> ToldRing:
    called = t("No ring yet") if ring == NO_RING else ring_name(life.person, ring)
    words = called if isinstance(called, str) else t.tell(called)
    return ToldRing(words, tuple(_told(life, person, t) for person in in_ring(life, ring)))


def _told(life: Life, person: Person, t: Language) -> ToldPerson:
    name = person.name or person.who_to_me or t("Somebody")
    return ToldPerson(
        shown=NamedPicture(name, face_of(life, person)),
        who=person.who_to_me if person.name else "",
        more=_more(person, name, t),
        kept=shared_picture(life, person.remembered_with, ""),
        is_here=person.whereabouts is Whereabouts.HERE,
    )


def _more(person: Person, name: str, t: Language) -> tuple[str, ...]:
    more = [t.tell(person.paid.said)] if person.paid is Paid.PAID else []
    match person.whereabouts:
        case Whereabouts.DIED:
            more += [t("{name} died.", name=name), t("{name} is still in my life.", name=name)]
        case Whereabouts.MOVED_AWAY:
            more += [t("{name} moved away.", name=name), t("{name} is still in my life.", name=name)]
    return tuple(more)

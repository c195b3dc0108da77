"""People, places, ways and things: what an activity is done with."""

from __future__ import annotations

from dataclasses import replace

from ..done import Done
from ..letting_go import let_go
from ..life import Life
from ..person import Person
from ..place import Place
from ..said import Said
from ..thing import Thing
from ..way import Way
from .names import tidy

Companion = Person | Place | Way | Thing


def noun_of(companion: Companion) -> str:
    """The noun of `life.NOUNS` it is kept under."""
    match companion:
        case Person():
            return "people"
        case Place():
            return "places"
        case Way():
            return "ways"
        case Thing():
            return "things"


def add(life: Life, companion: Companion) -> Done:
    """A new person, place, way or thing. Raises ValueError where it has neither a name nor a picture."""
    companion = _tidied(companion)
    said = Said("{name} is new.", name=_name_of(companion))
    return Done(life.having(noun_of(companion), companion), said)


def change(life: Life, companion: Companion) -> Done:
    """Another name or picture for a person, place, way or thing that is here.

    Raises ValueError where it has neither.
    """
    companion = _tidied(companion)
    noun = noun_of(companion)
    if companion.id not in getattr(life, noun):
        raise KeyError(companion.id)
    said = Said("{name} is changed.", name=_name_of(companion))
    return Done(life.having(noun, companion), said)


def take_away(life: Life, companion: Companion) -> Done:
    """Take a person, place, way or thing out of my life and out of all it was in. It can be put back."""
    noun = noun_of(companion)
    gone = getattr(life, noun)[companion.id]
    return Done(let_go(life, noun, gone.id), Said("{name} is taken away.", name=_name_of(gone)))


def _tidied(companion: Companion) -> Companion:
    companion = replace(companion, name=tidy(companion.name))
    if not companion.name and not companion.picture:
        raise ValueError("it needs a name or a picture")
    return companion


def _name_of(companion: Companion) -> str | Said:
    known_as = companion.known_as if isinstance(companion, Person) else companion.name
    return known_as or Said("a picture")

"""Which pictures leave the app."""

from __future__ import annotations

from ..model.life import Life
from ..model.person import Person, PhotoSharing
from ..model.picture import photo_sha256
from ..pictures.initials import initials_picture

SOMEBODY = "symbol:1F464"
SOME_PEOPLE = "symbol:1F465"


def shared_picture(life: Life, picture: str, instead: str) -> str:
    """The picture as others may see it: a photo of somebody who has not said yes becomes another one (content rule 24).

    A photo is of all who are in it, as the life says, and of whoever has it for their own.
    """
    return instead if without_a_yes(life, picture) else picture


def without_a_yes(life: Life, picture: str) -> list[Person]:
    """Who is in a photo and has not said yes to its being shared, each once.

    Somebody whose own picture was cut out of this photo is in it, as is somebody out of whose picture it was cut.
    """
    sha256 = photo_sha256(picture)
    if sha256 is None:
        return []
    photo = life.photos.get(sha256)
    in_it = [life.people[one] for one in photo.people if one in life.people] if photo else []
    line = _made_from(life, sha256)
    theirs = [
        person
        for person in life.people.values()
        if (own := photo_sha256(person.picture)) and (own in line or sha256 in _made_from(life, own))
    ]
    everybody = {person.id: person for person in (*in_it, *theirs)}
    return [person for person in everybody.values() if person.shares_photo is not PhotoSharing.YES]


def _made_from(life: Life, sha256: str) -> set[str]:
    """This photo, the one it was changed from, the one that was changed from, and so on."""
    line: set[str] = set()
    while sha256 and sha256 not in line:
        line.add(sha256)
        photo = life.photos.get(sha256)
        sha256 = photo.made_from if photo else ""
    return line


def face_of(life: Life, person: Person) -> str:
    """The picture of a person as others may see it: their photo, or a drawing in its place."""
    return shared_picture(life, person.picture, initials_picture(person.name) or SOMEBODY)


def drawing_of(people: list[Person]) -> str:
    """What is shown instead of a photo: the first letters of the one, or a drawing of some people."""
    if len(people) > 1:
        return SOME_PEOPLE
    return (initials_picture(people[0].name) if people else "") or SOMEBODY

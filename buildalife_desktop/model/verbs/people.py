"""What a person can say of the people in their life."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..done import Done
from ..life import Life
from ..person import MoreOrLess, Paid, Person, PhotoSharing, Whereabouts
from ..picture import NO_PICTURE
from ..said import Said
from .companions import change
from .names import tidy


def called(person: Person) -> str | Said:
    """What to call somebody when saying what was done: their name, who they are to me, or "a picture"."""
    return person.known_as or Said("a picture")


def rename_person(life: Life, person: str, name: str) -> Done:
    """Give somebody another name. Raises ValueError where that leaves neither a name nor a picture."""
    return change(life, replace(life.people[person], name=name))


def change_person_picture(life: Life, person: str, picture: str) -> Done:
    """Give somebody another picture. Raises ValueError where that leaves neither a name nor a picture."""
    return change(life, replace(life.people[person], picture=picture))


def say_who(life: Life, person: str, who_to_me: str) -> Done:
    """Who they are to me, in my own words; "" where it is not said."""
    who = tidy(who_to_me)
    said = Said("{name}: {who}", name=called(life.people[person]), who=who or Said("not said yet"))
    return _changed(life, person, said, who_to_me=who)


def say_name_in_my_voice(life: Life, person: str, recording: str) -> Done:
    """Let my own recording say their name; with "" the app's voice says it again."""
    return _changed(life, person, Said("My voice says {name}.", name=called(life.people[person])), voice=recording)


def say_paid(life: Life, person: str, paid: Paid) -> Done:
    """Whether they are paid to help me."""
    return _changed(life, person, _about(life, person, paid.said), paid=paid)


def say_who_sees(life: Life, person: str, sharing: PhotoSharing) -> Done:
    """Who may see their photo (content rule 24)."""
    said = Said("The photo of {name}: {answer}", name=called(life.people[person]), answer=sharing.said)
    return _changed(life, person, said, shares_photo=sharing)


def say_where(life: Life, person: str, whereabouts: Whereabouts) -> Done:
    """Whether they are here, moved away or died. They stay where they are in my circle; back here, no picture of
    remembering stands beside them.
    """
    kept = life.people[person].remembered_with if whereabouts is not Whereabouts.HERE else NO_PICTURE
    said = _about(life, person, whereabouts.said)
    return _changed(life, person, said, whereabouts=whereabouts, remembered_with=kept)


def remember_with(life: Life, person: str, picture: str) -> Done:
    """The picture I chose to stand beside somebody who died or moved away; "" for none."""
    return _changed(life, person, _about(life, person, Said("how I remember them")), remembered_with=picture)


def wish_for(life: Life, person: str, wish: MoreOrLess) -> Done:
    """Whether I want to see them more or less. The same wish once more is let go."""
    before = life.people[person].wish
    after = MoreOrLess.NOT_SAID if before is wish else wish
    # Whom I want to see less is not said aloud, for they may be in the room.
    told = after.said if after is MoreOrLess.MORE else Said("how much I want to see them")
    return _changed(life, person, _about(life, person, told), wish=after)


def turn_in_photo(life: Life, photo: str, person: str) -> Done:
    """Somebody is in a photo, or is not any more when they were. `photo` is its sha256."""
    before, who = life.photos[photo], life.people[person]
    if person in before.people:
        after = replace(before, people=tuple(one for one in before.people if one != person))
        return Done(life.having("photos", after), Said("{name} is not in the photo.", name=called(who)))
    after = replace(before, people=(*before.people, person))
    return Done(life.having("photos", after), Said("{name} is in the photo.", name=called(who)))


def _about(life: Life, person: str, what: Said) -> Said:
    return Said("{name}: {answer}", name=called(life.people[person]), answer=what)


def _changed(life: Life, person: str, said: Said, **changes: Any) -> Done:
    return Done(life.having("people", replace(life.people[person], **changes)), said)

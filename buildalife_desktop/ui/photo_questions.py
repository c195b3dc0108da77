"""What can be asked of one of my pictures."""

from __future__ import annotations

from ..model.life import Life
from ..model.my_pictures import Use, uses_of
from ..model.photo import Photo
from ..model.picture import photo_sha256
from ..words.language import Language
from . import signs
from .faces_by_ring import person_face
from .widgets.question import Question
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

BECOME, WHO, USED, NEXT = "become", "who", "used", "next"
ADD = "add"
CHANGE, AWAY, BACK = "change", "away", "back"
MOST_FACES = 3
"""So many of those who are in it show here; all of them are one press further."""
_SIGN_OF = {
    "me": signs.ABOUT,
    "activities": signs.WEEK,
    "statements": signs.SPEAK,
    "lines": signs.ABOUT,
    "hopes": signs.STAR,
    "steps": signs.STEP,
    "decisions": signs.DECIDE,
    "choice_sets": signs.CHOOSE,
    "options": signs.CHOOSE,
    "pinned": signs.PICTURES,
    **signs.OF_NOUN,
}


def photo_questions(life: Life, picture: str, t: Language) -> list[Question]:
    """What it is, where it is used, and what can be done with it; a drawing is only used."""
    one = life.photos.get(photo_sha256(picture) or "")
    uses = uses_of(life, picture)
    questions = [_become(uses, t), _who(life, one, t)] if one else []
    if uses:
        shown = tuple((f"{use.noun}.{use.id}", _wide(_name(use, t), _SIGN_OF[use.noun])) for use in uses)
        questions.append(Question(USED, t("Where is it used?"), signs.FIND, shown, is_wide=True))
    if one:
        away = (
            (BACK, _wide(t("Bring it back"), signs.BRING_BACK))
            if one.is_put_away
            else (AWAY, _wide(t("Put it away"), signs.PUT_AWAY, t("It can always come back.")))
        )
        change = (CHANGE, _wide(t("Change this picture"), signs.PAINT, t("Turn it, or make it look better.")))
        questions.append(Question(NEXT, t("What next?"), signs.NEXT, (change, away), is_wide=True))
    return questions


def _become(uses: list[Use], t: Language) -> Question:
    kinds = (
        ("activities", t("Something I do"), signs.WEEK),
        ("people", t("A person"), signs.ABOUT),
        ("places", t("A place"), signs.PLACE),
    )
    choices = tuple((noun, TileFace(words, sign, colour="pictures")) for noun, words, sign in kinds)
    chosen = frozenset(use.noun for use in uses)
    return Question(BECOME, t("What is it?"), signs.ASK, choices, chosen)


def _who(life: Life, one: Photo, t: Language) -> Question:
    """Who is in it: each leads to their page, and the last to all the faces."""
    choices = [(person, person_face(life, life.people[person], t, colour="pictures")) for person in one.people]
    shown = choices if len(choices) <= MOST_FACES else choices[:MOST_FACES]
    told = t("Press everyone who is in the photo.")
    add = TileFace(t("Choose people"), signs.PLUS, more=told, colour="pictures", is_empty=True)
    return Question(WHO, t("Who is in it?"), signs.PEOPLE, (*shown, (ADD, add)))


def _name(use: Use, t: Language) -> str:
    return use.name or (t("Me") if use.noun == "me" else t("A picture"))


def _wide(words: str, picture: str, more: str = "") -> TileFace:
    return TileFace(words, picture, more=more, form=TileForm.ROW, colour="pictures")

"""What a drawn face can be chosen by: skin, hair, its colour, and what else there is to see."""

from __future__ import annotations

from dataclasses import replace

from ..model.me import Me
from ..pictures.drawn_face import COLOURS, SKINS, YELLOW, DrawnFace
from ..pictures.face_hair import HAIRS
from ..pictures.face_lines import EXTRAS
from ..words.language import Language
from . import signs
from .widgets.question import Question
from .widgets.tile_face import TileFace

SKIN, HAIR, COLOUR, ALSO = "skin", "hair", "colour", "also"


def face_of(me: Me) -> DrawnFace:
    """How drawn people look to this person at first."""
    hair, _, colour = me.hair.partition(".")
    face = DrawnFace()
    return replace(
        face,
        skin=me.skin if me.skin in SKINS else YELLOW,
        hair=hair if hair in HAIRS else face.hair,
        colour=colour if colour in COLOURS else face.colour,
    )


def wishes_of(face: DrawnFace) -> dict[str, object]:
    """The same as fields of Me."""
    return {"skin": "" if face.skin == YELLOW else face.skin, "hair": f"{face.hair}.{face.colour}"}


def looking(face: DrawnFace, question: str, answer: str) -> DrawnFace:
    """The face with this answer given; what else there is to see comes and goes with each press."""
    match question:
        case "skin":
            return replace(face, skin=answer)
        case "hair":
            return replace(face, hair=answer)
        case "colour":
            return replace(face, colour=answer)
        case _:
            return replace(face, extras=face.extras ^ {answer})


def questions_about(face: DrawnFace, t: Language, colour: str, *, with_more: bool) -> list[Question]:
    """The questions, each answer shown on this very face; `with_more` asks for glasses and so on too."""

    def asked(key: str, words: str, sign: str, answers: dict[str, str], chosen: frozenset[str]) -> Question:
        seen = ((answer, said, _seen(face, key, answer)) for answer, said in answers.items())
        tiles = tuple((answer, TileFace(said, picture, colour=colour)) for answer, said, picture in seen)
        return Question(key, words, sign, tiles, chosen)

    questions = [
        asked(SKIN, t("Skin"), signs.HAND, skin_words(t), frozenset({face.skin})),
        asked(HAIR, t("Hair"), signs.HAIRCUT, hair_words(t), frozenset({face.hair})),
        asked(COLOUR, t("Colour"), signs.PAINT, colour_words(t), frozenset({face.colour})),
    ]
    if with_more:
        questions.append(asked(ALSO, t("Glasses and more"), signs.GLASSES, more_words(t), face.extras))
    return questions


def _seen(face: DrawnFace, question: str, answer: str) -> str:
    """The face as it would be; what comes and goes is shown as there."""
    if question == ALSO:
        return replace(face, extras=face.extras | {answer}).picture
    return looking(face, question, answer).picture


def skin_words(t: Language) -> dict[str, str]:
    """What each skin is called, by its number."""
    words = (t("Yellow"), t("Light"), t("Quite light"), t("Medium"), t("Quite dark"), t("Dark"))
    return dict(zip(SKINS, words, strict=True))


def hair_words(t: Language) -> dict[str, str]:
    """What each kind of hair is called."""
    words = (
        *(t("Short"), t("To one side"), t("Curly"), t("Big and curly"), t("At the sides"), t("No hair")),
        *(t("To the chin"), t("Long"), t("Long and curly"), t("Ponytail"), t("Bun"), t("Headscarf"), t("Turban")),
    )
    return dict(zip(HAIRS, words, strict=True))


def colour_words(t: Language) -> dict[str, str]:
    """What each colour of hair or cloth is called."""
    words = (
        *(t("Black"), t("Brown"), t("Light brown"), t("Fair"), t("Red"), t("Grey"), t("White")),
        *(t("Blue"), t("Purple")),
    )
    return dict(zip(COLOURS, words, strict=True))


def more_words(t: Language) -> dict[str, str]:
    """What else there can be to see."""
    words = (t("Glasses"), t("Beard"), t("Older"), t("Hearing aid"), t("Wheelchair"))
    return dict(zip(EXTRAS, words, strict=True))

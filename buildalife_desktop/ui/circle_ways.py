"""What can be pressed beside my circle."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.life import Life
from ..model.ring import NO_RING, rings
from ..words.language import Language
from . import signs
from .circle_words import Faces, ring_faces
from .person_words import ring_words
from .ring_key_picture import ring_key_picture
from .ring_move_picture import CLOSER, FURTHER
from .ring_picture import ring_picture
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

RING = "ring."
FACE = "face."
IN_A_ROW = 3
HALF_SIZE = 18  # letters of two beside each other

Rows = list[Sequence[tuple[str, TileFace]]]


def ways_from_circle(life: Life, t: Language, theme: str, *, with_faces: bool) -> Rows:
    """The rings by name, those with no ring yet (`with_faces` a few of them too), and what else there is to do."""
    waiting = ring_faces(life, NO_RING, t)
    rows = ring_rows(life, t, theme, with_none=bool(waiting))
    if waiting and with_faces:
        rows.append(_a_few(waiting, t))
    rows.append(())
    add = _row(t("Add a person"), signs.PLUS, form=TileForm.STRONG)
    questions = _row(t("Questions"), signs.ASK, more=t("Who do you want to see more?"), text_size=HALF_SIZE)
    choices = _row(t("Choices"), signs.SETTINGS, more=t("Choose how many rings you have."), text_size=HALF_SIZE)
    return [*rows, [("add", add)], [("questions", questions), ("choices", choices)]]


def ring_rows(life: Life, t: Language, theme: str, *, with_none: bool) -> Rows:
    """Every ring with its picture, the closest first; `with_none` also that somebody has no ring yet."""
    found: Rows = []
    numbers = [*rings(life.person), NO_RING] if with_none else list(rings(life.person))
    for ring in numbers:
        many = life.person.rings
        picture = ring_key_picture(theme, many, ring) if ring != NO_RING else ring_picture(many)
        found.append([(f"{RING}{ring}", _row(ring_words(life, ring, t), picture))])
    return found


def ways_for_person(life: Life, person: str, face: TileFace, t: Language) -> Rows:
    """What can be done with somebody who is picked: their face, and big tiles under it."""
    ring = life.people[person].ring
    pick = _row(t("Pick a ring"), ring_picture(life.person.rings, min(ring, life.person.rings)))
    return [
        [("face", face)],
        [("see", _row(t("See more"), signs.FIND, form=TileForm.STRONG))],
        [("hear", _row(t("Hear"), signs.READ))],
        [("closer", _row(t("Closer"), CLOSER)), ("further", _row(t("Further"), FURTHER))],
        [("pick", pick)],
        (),
        [("done", _row(t("Done"), signs.DONE))],
    ]


def ring_of_key(key: str) -> int | None:
    """The ring a tile of this key stands for; None where it is something else."""
    return int(key.removeprefix(RING)) if key.startswith(RING) else None


def _a_few(waiting: Faces, t: Language) -> Faces:
    """The first of them; one tile leads to the others."""
    if len(waiting) <= IN_A_ROW:
        return [(f"{FACE}{key}", face) for key, face in waiting]
    more = (f"{RING}{NO_RING}.more", TileFace(t("More"), signs.NEXT, colour="people"))
    return [*((f"{FACE}{key}", face) for key, face in waiting[: IN_A_ROW - 1]), more]


def _row(words: str, picture: str, form: TileForm = TileForm.ROW, more: str = "", text_size: int = 21) -> TileFace:
    return TileFace(words, picture, more=more, form=form, colour="people", text_size=text_size)

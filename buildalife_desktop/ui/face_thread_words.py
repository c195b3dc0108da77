"""All that has somebody in it, as it is shown and told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..model.face_thread import FaceThread, their_parts
from ..model.life import Life
from ..model.line import Line
from ..model.picture import photo_sha256
from ..model.placing import Placing
from ..model.which_week import WhichWeek
from ..words.language import Language
from . import signs
from .activity_words import activity_name
from .line_words import content_picture, content_words, heading_sign, heading_words
from .person_words import person_name
from .photo_words import photo_words
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

COLOUR = "people"


@dataclass(frozen=True)
class Strand:
    """One thing that has them in it: a tile, the sentence that tells it, and where a press leads: a noun and an id."""

    noun: str
    id: str
    face: TileFace
    told: str


class _Strands:
    def __init__(self, life: Life, person: str, t: Language) -> None:
        self.life, self.person, self.t = life, person, t
        self.name = person_name(life.people[person], t)

    def placing(self, one: Placing) -> Strand:
        t, activity = self.t, self.life.activities[one.activity]
        name, parts = activity_name(self.life, activity.id, t), self._parts(activity.id)
        when = t("{day}, {part}", day=one.day, part=one.part.within)
        note = f"{when}. {parts}"
        return Strand("placings", one.id, _line(name, activity.picture, note), f"{when}: {name}. {parts}.")

    def activity(self, activity: str) -> Strand:
        name, parts = activity_name(self.life, activity, self.t), self._parts(activity)
        note = self.t("Not on my week. {parts}", parts=parts)
        face = _line(name, self.life.activities[activity].picture, note)
        return Strand("activities", activity, face, f"{name}. {parts}.")

    def photo(self, picture: str) -> Strand:
        words = photo_words(self.life.photos[photo_sha256(picture) or ""], self.t)
        return Strand("photos", picture, TileFace(words, picture, colour=COLOUR, text_size=20), f"{words}.")

    def board(self, board: str) -> Strand:
        words = self.life.boards[board].name or self.t("A board of pictures")
        return Strand("boards", board, _line(words, signs.PICTURES, self.t("My pictures")), f"{words}.")

    def line(self, line: Line) -> Strand:
        heading, words = heading_words(line.heading, self.t), content_words(line, self.t)
        face = _line(words, content_picture(line) or heading_sign(line.heading), heading)
        return Strand("lines", line.id, face, f"{heading}: {_sentence(words)}")

    def step(self, step: str) -> Strand:
        one = self.life.steps[step]
        words, hope = content_words(one, self.t), content_words(self.life.hopes[one.hope], self.t)
        told = self.t("{name} sees to this: {step}", name=self.name, step=words)
        note = self.t("A step to: {hope}", hope=hope)
        return Strand(
            "steps", step, _line(words, content_picture(one) or signs.STEP, note), f"{_sentence(told)} {note}."
        )

    def decision(self, decision: str) -> Strand:
        one = self.life.decisions[decision]
        words = content_words(one, self.t)
        note = self.t("{name} is in it when this is decided.", name=self.name)
        face = _line(words, content_picture(one) or signs.DECIDE, note)
        return Strand("decisions", decision, face, f"{_sentence(words)} {note}")

    def _parts(self, activity: str) -> str:
        parts = their_parts(self.life.activities[activity], self.person)
        return ". ".join(self.t.tell(part.said) for part in parts)


def strands(
    life: Life, person: str, thread: FaceThread, t: Language
) -> tuple[tuple[str, str, str, tuple[Strand, ...]], ...]:
    """In groups with their key, words and sign: both weeks, my pictures, my plan; none that has nothing in it."""
    of = _Strands(life, person, t)
    week = (*map(of.placing, thread.now), *map(of.activity, thread.activities))
    pictures = (*map(of.photo, thread.photos), *map(of.board, thread.boards))
    plan = (
        *(of.line(life.lines[line]) for line in thread.lines),
        *map(of.step, thread.steps),
        *map(of.decision, thread.decisions),
    )
    groups = (
        ("week", t("My week"), signs.WEEK, week),
        ("wanted", t.tell(WhichWeek.WANTED.said), signs.STAR, tuple(map(of.placing, thread.wanted))),
        ("pictures", t("My pictures"), signs.PICTURES, pictures),
        ("plan", t("My plan"), signs.PLAN, plan),
    )
    return tuple(group for group in groups if group[3])


def all_told(groups: Iterable[tuple[str, str, str, tuple[Strand, ...]]]) -> list[str]:
    """The sentences of all of it, in order: the name of each group comes before what is in it."""
    return [sentence for _, words, _, there in groups for sentence in (f"{words}.", *(strand.told for strand in there))]


def _line(words: str, picture: str, note: str) -> TileFace:
    return TileFace(words, picture, note=note, form=TileForm.LINE, colour=COLOUR, text_size=22)


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "…")) else f"{words}."

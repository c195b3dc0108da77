"""All that has somebody in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...model.face_thread import face_thread
from .. import signs
from ..around import Around
from ..face_thread_words import Strand, all_told, strands
from ..going_back import go_back_if
from ..person_words import person_more, person_name, person_told
from ..route import Route
from ..widgets.grid_shape import LINE
from ..widgets.nothing_here import NothingHere
from ..widgets.picture_card import PictureCard
from ..widgets.question import Question
from ..widgets.question_tabs import QuestionTabs
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

MOST_BESIDE = 150
"""With bigger letters than this, in per cent, the face is a small tile above."""


class FaceThreadScreen(Screen):
    """What somebody holds up in my life: all of it as tiles, each leads to its place, and all of it to hear."""

    colour = "people"
    nouns = frozenset("people activities placings photos lines steps hopes decisions boards pinned me".split())

    def __init__(self, around: Around, person: str) -> None:
        super().__init__(around)
        self.setObjectName("face_thread")
        self._person = person
        self._groups: tuple[tuple[str, str, str, tuple[Strand, ...]], ...] = ()
        face = self.tile("", "", "face_thread.person", text_size=30, is_marked=True)
        face.chosen.connect(lambda: around.hear(face))
        self._hear = self.row_tile(around.t("Hear it all"), signs.READ, "face_thread.hear", text_size=24)
        self._hear.chosen.connect(self._read)
        self._card = PictureCard(around.look, face, [self._hear])
        self._tabs = QuestionTabs(
            around.look, around.shelf, self.t, "face_thread", self.colour, QSize(250, 96), how_wide=LINE
        )
        self._tabs.chosen.connect(self._open)
        self._nothing = NothingHere(around.look, around.shelf)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(around.look.gap)
        row.addWidget(self._card)
        row.addWidget(self._tabs, 1)
        row.addWidget(self._nothing, 1)

    def title(self) -> str:
        one = self.life.people.get(self._person)
        return self.t("{name} in my life", name=person_name(one, self.around.t)) if one else self.t("In my life")

    def sign(self) -> str:
        one = self.life.people.get(self._person)
        return (one.picture if one else "") or signs.ABOUT

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.FIND, self.t("You see all that has this person in it.")),
            (signs.READ, self.t("Press Hear it all, and it is read to you.")),
            (signs.NEXT, self.t("Press a picture to go to its place.")),
        )

    def first_focus(self) -> QWidget | None:
        return self._hear

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._person not in self.life.people, self.around.back):
            return
        t, one = self.around.t, self.life.people[self._person]
        name = person_name(one, t)
        face = TileFace(
            name,
            one.picture or signs.ABOUT,
            more=person_more(self.life, one, t),
            colour=self.colour,
            is_marked=True,
            text_size=30,
            voice=one.voice,
        )
        self._card.picture.show_face(face)
        self._hear.show_face(
            TileFace(t("Hear it all"), signs.READ, form=TileForm.STRONG, colour=self.colour, text_size=24)
        )
        self._card.lay_out(in_column=True)
        self._groups = strands(self.life, self._person, face_thread(self.life, self._person), t)
        self._tabs.setVisible(bool(self._groups))
        self._nothing.setVisible(not self._groups)
        if not self._groups:
            self._nothing.tell(t("Nothing has {name} in it yet.", name=name), signs.FIND)
            return
        self._tabs.show_questions(
            [
                Question(key, words, sign, tuple((f"{one.noun}.{one.id}", one.face) for one in there))
                for key, words, sign, there in self._groups
            ]
        )

    def _read(self) -> None:
        """All of it aloud, in order, while the tile is marked."""
        one, t = self.life.people[self._person], self.around.t
        first = [person_told(self.life, one, t), t("This is what has {name} in it.", name=person_name(one, t))]
        nothing = [] if self._groups else [self._nothing.text()]
        self.around.read([*first[: 1 if nothing else 2], *nothing, *all_told(self._groups)], self._hear)

    def _open(self, _group: str, key: str) -> None:
        noun, _, one = key.partition(".")
        life = self.life
        routes = {
            "placings": lambda: Route("placing", placing=one),
            "activities": lambda: Route("activity", activity=one),
            "photos": lambda: Route("my_photo", photo=one),
            "boards": lambda: Route("board", board=one),
            "lines": lambda: Route("line", heading=life.lines[one].heading, goes_with=self._person, line=one),
            "steps": lambda: Route("step", hope=life.steps[one].hope, step=one),
            "decisions": lambda: Route("decision", decision=one),
        }
        self.around.go(routes[noun]())

"""My people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ...model.circle import ring_of
from ...model.done import Done
from ...model.ring import NO_RING, rings
from ...model.verbs.circle import move_closer, move_further, put_in_ring
from .. import signs
from ..around import Around
from ..circle_room import CircleRoom
from ..circle_ways import FACE, RING, Rows, ring_of_key, ring_rows, ways_for_person, ways_from_circle
from ..circle_words import Faces, first_ring_with_somebody, ring_faces, who_is_in
from ..person_words import person_name, person_told, ring_words
from ..ring_picture import ring_picture
from ..route import Route
from ..widgets.circle_view import CircleView
from ..widgets.ring_pages import RingPages
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from ..widgets.tile_rows import TileRows
from .screen import Screen


class PeopleScreen(Screen):
    """Rings round me with my people in them. A face that is pressed is picked: then there is what to do with it.

    Where not all fit round me, one ring shows at a time, in pages. Where letters are so big that nothing fits beside
    that, the rings and what can be done take turns with it.
    """

    colour = "people"
    nouns = frozenset({"people", "me"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("people")
        self._picked = ""
        self._asks = False  # for the ring the picked person goes into
        self._open: int | None = None  # the ring that was opened, as pages
        self._lit = 0
        self._faces: list[Faces] = []
        self._room = CircleRoom(takes_turns=False, fits=True, rows=[], side_wide=0)
        self._circle = CircleView(around.look, around.shelf, "people")
        self._ring = RingPages(around.look, around.shelf, self.t, "people.ring")
        self._side = TileRows(around.look, around.shelf, "people")
        self._ways = self.pages("people")
        for part in (self._circle, self._ring, self._side, self._ways):
            part.setParent(self)
        for faces in (self._circle.chosen, self._ring.chosen):
            faces.connect(self._press_face)
        self._circle.ring_chosen.connect(self._press_ring)
        self._circle.moved.connect(self._put)
        self._side.chosen.connect(self._choose)
        self._ways.chosen.connect(lambda key: self._choose(str(key)))

    def title(self) -> str:
        if self._asks:
            return self.t("Where does {name} go?", name=person_name(self.life.people[self._picked], self.around.t))
        if self._open is not None and self._room.takes_turns:
            return ring_words(self.life, self._open, self.around.t)
        return self.t("My people")

    def spoken_title(self) -> str:
        if self._picked and not self._asks:
            return person_told(self.life, self.life.people[self._picked], self.around.t)
        return self.title()

    def sign(self) -> str:
        return self.life.people[self._picked].picture or signs.ABOUT if self._asks else signs.PEOPLE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PEOPLE, self.t("Press a face to see more, or to move it.")),
            (ring_picture(4, 2), self.t("Press the name of a ring to hear who is in it.")),
            (signs.PLUS, self.t("Press Add a person to put someone in.")),
            (signs.SETTINGS, self.t("Press Choices to change the rings.")),
        )

    def step_back(self) -> bool:
        name = f".{self._picked}"
        if self._asks:
            self._turn(asks=False)
            self._focus("people.pick")
        elif self._picked:
            self._turn(picked="")
            self._focus(name)
        elif self._open is not None and (self._room.takes_turns or self._room.fits):
            self._turn(opened=None)
        else:
            return False
        return True

    def first_focus(self) -> QWidget | None:
        """The person closest to me; without anybody, the way to add one."""
        shown = [tile for tile in self.tiles() if tile.face.form is TileForm.ROUND]
        add = [tile for tile in self.tiles() if tile.objectName() == "people.add"]
        return next(iter([*shown, *add]), super().first_focus())

    # --- showing

    def show_facts(self) -> None:
        if self._picked not in self.life.people:
            self._picked, self._asks = "", False
        if self._open is not None and self._open not in (*rings(self.life.person), NO_RING):
            self._open = None
        self._measure()
        shows_side = not self._room.takes_turns or (self._open is None or bool(self._picked))
        shows_main = not self._room.takes_turns or not shows_side
        shows_circle = shows_main and self._room.fits and self._open is None
        self._circle.setVisible(shows_circle)
        self._ring.setVisible(shows_main and not shows_circle)
        self._side.setVisible(not self._room.takes_turns)
        self._ways.setVisible(self._room.takes_turns and shows_side)
        if shows_circle:
            self._circle.show_circle(self.life.person.picture or signs.ABOUT, self._faces, self._picked, self._lit)
        elif shows_main:
            self._show_ring()
        marked = frozenset({f"{RING}{self._shown_ring}"}) if self._ring.isVisibleTo(self) else frozenset()
        if self._room.takes_turns:
            cards = [(key, replace(face, form=TileForm.CARD)) for row in self._room.rows for key, face in row]
            self._ways.show_items(cards, smallest=QSize(170, 150))
        else:
            self._side.show_rows(self._room.rows, marked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.is_stale:
            self.show_facts()

    def _measure(self) -> None:
        """What is shown, and what of it fits beside each other."""
        self._faces = [ring_faces(self.life, ring, self.around.t) for ring in rings(self.life.person)]
        rows = (self._rows_now(with_faces=with_faces) for with_faces in (True, False))
        look = self.around.look
        self._room = CircleRoom.measured(self.size(), look, self._side, self._circle, rows, self._faces)
        self._room.lay_out(self, self._circle, self._ring, self._side, self._ways)

    def _rows_now(self, *, with_faces: bool) -> Rows:
        life, t = self.life, self.around.t
        if self._asks:
            rings_to_pick = ring_rows(life, t, self.around.look.theme.name, with_none=True)
            return [[("face", self._face_of_picked())], *rings_to_pick] if with_faces else rings_to_pick
        if self._picked:
            return ways_for_person(life, self._picked, self._face_of_picked(), t)
        return ways_from_circle(life, t, self.around.look.theme.name, with_faces=with_faces)

    def _face_of_picked(self) -> TileFace:
        ring = ring_of(self.life, self._picked)
        faces = self._faces[ring - 1] if ring != NO_RING else ring_faces(self.life, ring, self.around.t)
        return dict(faces)[self._picked]

    @property
    def _shown_ring(self) -> int:
        """The ring that is shown in pages: where somebody is picked, theirs."""
        if self._picked:
            return ring_of(self.life, self._picked)
        return first_ring_with_somebody(self.life) if self._open is None else self._open

    def _show_ring(self) -> None:
        t, ring = self.around.t, self._shown_ring
        faces = self._faces[ring - 1] if ring != NO_RING else ring_faces(self.life, ring, t)
        words = ring_words(self.life, ring, t)
        self._ring.show_ring((ring, self.life.person.rings), words, faces, self._picked, t("Nobody is here yet."))

    # --- pressing

    def _press_face(self, person: str) -> None:
        if self._asks and person != self._picked:
            self._press_ring(ring_of(self.life, person))
            return
        if not self._room.fits:
            self._open = ring_of(self.life, person)
        self._turn(picked=person, asks=False)
        self._focus("people.see")

    def _press_ring(self, ring: int) -> None:
        if self._asks:
            self._put_picked(ring)
            return
        self._lit = ring
        self._ways.show_page(0)
        self._open = None if self._room.fits and ring != NO_RING else ring
        self.show_facts()
        self.around.arrived()
        self.around.say(who_is_in(self.life, ring, self.around.t))
        first = self.first_focus()
        if self._room.takes_turns and first is not None:
            first.setFocus()

    def _choose(self, key: str) -> None:
        ring = ring_of_key(key.removesuffix(".more"))
        if ring is not None:
            self._press_ring(ring)
        elif key.startswith(FACE):
            self._press_face(key.removeprefix(FACE))
        elif key in ("add", "questions", "choices", "see"):
            self.around.go(self._way(key))
        else:
            self._do_with_picked(key)

    def _way(self, key: str) -> Route:
        match key:
            case "add":
                return Route("add_person")
            case "questions":
                return Route("circle_questions")
            case "choices":
                return Route("circle_choices")
            case _:
                return Route("person", person=self._picked)

    def _do_with_picked(self, key: str) -> None:
        match key:
            case "face" | "hear":
                self._hear()
            case "closer" | "further":
                self._do(move_closer if key == "closer" else move_further, self._picked)
            case "pick":
                self._turn(asks=True)
                self._focus(f"people.{RING}{ring_of(self.life, self._picked)}")
            case "done":
                self.step_back()

    def _hear(self) -> None:
        tile = next((tile for tile in self.tiles() if tile.objectName() == "people.face"), None)
        if tile is not None:
            self.around.hear(tile)

    def _put_picked(self, ring: int) -> None:
        person, self._picked, self._asks = self._picked, "", False
        self._put(person, ring)
        self._focus(f".{person}")

    def _put(self, person: str, ring: int) -> None:
        self._do(put_in_ring, person, ring)

    def _do(self, move: Callable[..., Done], person: str, *where: int) -> None:
        """Move somebody, and go on seeing them: where only one ring is seen, it is theirs."""
        before, opened = self.life, self._open
        if self.around.session.do(self, move, person, *where) and opened is not None:
            ring = ring_of(self.life, person)
            opened = None if self._room.fits and ring != NO_RING else ring
        # A life that has changed is shown anew already.
        if self.life is before or opened != self._open:
            self._turn(opened=opened)

    # --- states

    def _turn(self, *, picked: str | None = None, asks: bool = False, opened: int | None = -1) -> None:
        """Show another state: who is picked, whether a ring is asked for, which ring is opened; -1 is as before."""
        self._picked = self._picked if picked is None else picked
        self._asks = asks
        self._open = self._open if opened == -1 else opened
        self._lit = 0
        self._ways.show_page(0)
        self.show_facts()
        self.around.arrived()

    def _focus(self, name: str) -> None:
        """The tile whose name ends so has the focus, where it is there."""
        found: list[Tile] = [tile for tile in self.tiles() if tile.objectName().endswith(name)]
        if found:
            found[0].setFocus()
        else:
            self.focus_what_came()

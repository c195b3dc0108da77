"""Who is in the photo?"""

from __future__ import annotations

from collections.abc import Sequence

from ...model.done import Done
from ...model.life import Life
from ...model.picture import photo as photo_name
from ...model.picture import photo_sha256
from ...model.verbs.people import turn_in_photo
from .. import signs
from ..around import Around
from ..circle_faces import CircleFaces
from ..going_back import go_back_if
from ..route import Route
from ..widgets.portrait import Portrait
from .screen import Screen


class WhoIsInItScreen(Screen):
    """A photo and all the faces; those who are in it are marked, a press chooses or lets go.

    `photo` is a photo's sha256 or what the life calls a picture.
    """

    colour = "people"
    nouns = frozenset({"photos", "people", "me"})

    def __init__(self, around: Around, photo: str) -> None:
        super().__init__(around)
        self.setObjectName("who_is_in_it")
        self._photo = photo_sha256(photo) or photo
        self._portrait = Portrait(around.look, around.shelf, "pictures")
        self._faces = CircleFaces(around, "who_is_in_it")
        self._faces.chosen.connect(self._turn)
        self._new = self.row_tile(around.t("Someone new"), signs.PLUS, "who_is_in_it.new")
        self._new.chosen.connect(self._ask_new)
        row = self.side_by_side((self._portrait, 2), (self._faces, 5))
        self.fill_with((row, 1), (self.side_by_side((self._new, 0), (self.done_tile(), 0)), 0))

    def title(self) -> str:
        return self.t("Who is in it?")

    def sign(self) -> str:
        return signs.PEOPLE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PEOPLE, self.t("Press everyone who is in the photo.")),
            (signs.TAKE_OFF, self.t("Press a face again to let it go.")),
            (signs.PLUS, self.t("Press Someone new if they are not here.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._photo not in self.life.photos, self.around.back):
            return
        one = self.life.photos[self._photo]
        self._portrait.show_beside(photo_name(one.id), one.words or self.t("My photo"))
        self._faces.show_faces(one.people)

    def _turn(self, person: str) -> None:
        if not self.around.session.do(self, turn_in_photo, self._photo, person):
            self.show_facts()

    def _ask_new(self) -> None:
        self.around.go(Route("new_companion", noun="people", then=lambda _: None, also=self._also))

    def _also(self, life: Life, person: str) -> Done:
        """Someone new is in it as well, as one thing to undo."""
        return turn_in_photo(life, self._photo, person)

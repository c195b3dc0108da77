"""Who is in the photo?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.done import Done
from ...model.life import Life
from ...model.picture import photo as photo_name
from ...model.picture import photo_sha256
from ...model.verbs.people import turn_in_photo
from .. import signs
from ..around import Around
from ..faces_by_ring import faces_by_ring
from ..going_back import go_back_if
from ..route import Route
from ..widgets.nothing_here import NothingHere
from ..widgets.portrait import Portrait
from ..widgets.question_rows import QuestionRows
from .screen import Screen

MOST_BESIDE = 150
"""With bigger letters than this, in per cent, the photo is not shown beside."""


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
        self._rows = QuestionRows(around.look, around.shelf, self.t, "who_is_in_it")
        self._rows.chosen.connect(lambda _, person: self._turn(person))
        self._nothing = NothingHere(around.look, around.shelf)
        self._new = self.row_tile(around.t("Someone new"), signs.PLUS, "who_is_in_it.new")
        self._new.chosen.connect(self._ask_new)
        self._done = self.row_tile(around.t("Done"), signs.DONE, "who_is_in_it.done")
        self._done.chosen.connect(around.back)
        row = QHBoxLayout()
        row.setSpacing(around.look.gap)
        row.addWidget(self._portrait, 2)
        row.addWidget(self._rows, 5)
        row.addWidget(self._nothing, 5)
        foot = QHBoxLayout()
        foot.setSpacing(around.look.gap)
        foot.addWidget(self._new)
        foot.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap - 4)
        column.addLayout(row, 1)
        column.addLayout(foot)

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
        self._portrait.setVisible(self.around.look.text_percent <= MOST_BESIDE)
        self._portrait.show_picture(photo_name(one.id), one.words or self.t("My photo"))
        rows = faces_by_ring(self.life, self.around.t, one.people, text_percent=self.around.look.text_percent)
        self._rows.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if rows:
            self._rows.show_questions(rows)
        else:
            self._nothing.tell(self.t("Nobody is in your circle yet."), signs.PEOPLE)

    def _turn(self, person: str) -> None:
        if not self.around.session.do(self, turn_in_photo, self._photo, person):
            self.show_facts()

    def _ask_new(self) -> None:
        self.around.go(Route("new_companion", noun="people", then=lambda _: None, also=self._also))

    def _also(self, life: Life, person: str) -> Done:
        """Someone new is in it as well, as one thing to undo."""
        return turn_in_photo(life, self._photo, person)

"""Draw a face."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...pictures.drawn_face import DrawnFace
from ...pictures.initials import initials_picture
from .. import signs
from ..around import Around
from ..drawn_looks import face_of, looking, questions_about
from ..widgets.portrait import Portrait
from ..widgets.question_tabs import QuestionTabs
from .screen import Screen


class DrawFaceScreen(Screen):
    """A face for somebody without a photo, chosen by how they look, seen big as it changes. Answers with its picture.

    `name` is whose face it is: its first letters are the last choice. `picture` is the face it was until now.
    """

    colour = "about"

    def __init__(self, around: Around, then: Callable[[str], None], name: str = "", picture: str = "") -> None:
        super().__init__(around)
        self.setObjectName("draw_face")
        self._then, self._name = then, name
        me = around.session.life.person if around.session.is_open else None
        self._face = DrawnFace.named(picture) or (face_of(me) if me else DrawnFace())
        self._portrait = Portrait(around.look, around.shelf, self.colour)
        self._rows = QuestionTabs(around.look, around.shelf, self.t, "draw_face", self.colour)
        self._rows.chosen.connect(self._choose)
        self._done = self.row_tile(around.t("Done"), signs.DONE, "draw_face.done")
        self._done.chosen.connect(lambda: self._answer(self._face.picture))
        self._letters = self.row_tile(around.t("First letters"), initials_picture(name), "draw_face.letters")
        self._letters.chosen.connect(lambda: self._answer(initials_picture(name)))
        if not initials_picture(name):
            self._letters.hide()
        row = self.side_by_side((self._portrait, 2), (self._rows, 5))
        self.fill_with((row, 1), (self.side_by_side((self._letters, 2), (self._done, 5)), 0))

    def title(self) -> str:
        return self.t("Draw a face")

    def sign(self) -> str:
        return self._face.picture

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.HAND, self.t("Press what fits. The face changes at once.")),
            (signs.NEXT, self.t("Press More to see more to choose.")),
            (signs.DONE, self.t("Press Done when it is right.")),
        )

    def show_facts(self) -> None:
        look = self.around.look
        self._portrait.show_beside(self._face.picture, self._name)
        for tile in (self._done, self._letters):
            tile.setMaximumHeight(max(look.touch + 8, look.px(84)))
        self._rows.show_questions(questions_about(self._face, self.around.t, self.colour, with_more=True))

    def _choose(self, question: str, answer: str) -> None:
        self._face = looking(self._face, question, answer)
        self.show_facts()
        self.around.arrived()

    def _answer(self, picture: str) -> None:
        self.around.back()
        self._then(picture)

"""Everything else about me, behind the one page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.about_me import waiting_for_me
from ...model.heading import Heading
from .. import signs
from ..around import Around
from ..line_words import heading_sign, heading_words, pair_words
from ..route import Route
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen


class MoreAboutMeScreen(Screen):
    """A door to each thing there is to know of me that is not on the one page."""

    colour = "about"
    nouns = frozenset({"me", "lines", "hopes", "steps", "decisions"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("more_about_me")
        self._routes: dict[str, Route] = {}
        self._doors = self.pages("more_about_me")
        self._doors.chosen.connect(lambda key: self.around.go(self._routes[str(key)]))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._doors)

    def title(self) -> str:
        return self.t("More about me")

    def sign(self) -> str:
        return signs.MORE_ABOUT_ME

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.SPEAK, self.t("Press a door to see what is said, and to say more.")),
            (heading_sign(Heading.WORKING), self.t("Good and bad things are kept apart.")),
            (signs.BACK, self.t("Press Back for the page about you.")),
        )

    def show_facts(self) -> None:
        doors = self._all_doors()
        self._routes = {key: route for key, _, _, route in doors}
        items: list[tuple[object, TileFace]] = [
            (key, TileFace(words, sign, form=TileForm.DOOR, colour=self.colour, text_size=24))
            for key, words, sign, _ in doors
        ]
        self._doors.show_items(items, smallest=QSize(215, 170))

    def _all_doors(self) -> list[tuple[str, str, str, Route]]:
        t = self.around.t
        good, bad, to_me, for_me = Heading.GOOD_DAY, Heading.BAD_DAY, Heading.IMPORTANT_TO, Heading.IMPORTANT_FOR
        doors = [
            ("how_i_tell", t("How I tell you things"), signs.SPEAK, Route("how_i_tell")),
            ("information", t("How to give me information"), heading_sign(Heading.INFORMATION), Route("information")),
            ("days", pair_words(good, bad, t), heading_sign(good), Route("two_sides", left=good, right=bad)),
            ("important", pair_words(to_me, for_me, t), signs.HEART, Route("two_sides", left=to_me, right=for_me)),
            *(
                (heading.name, heading_words(heading, t), heading_sign(heading), Route("lines", heading=heading))
                for heading in (Heading.WORKING, Heading.NOT_WORKING)
            ),
            ("decisions", t("Who decides"), signs.DECIDE, Route("decisions")),
            ("hopes", t("Hopes and steps"), signs.HOPE, Route("hopes")),
            ("did_it_happen", t("Did it happen?"), signs.HAPPENED, Route("did_it_happen")),
        ]
        if waiting_for_me(self.life):
            doors.append(("check", t("Check what others said"), signs.ASK, Route("check_lines")))
        return doors

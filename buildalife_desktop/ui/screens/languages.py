"""Which language?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.verbs.me import speak_language, supporters_language
from ...words.by_own_name import complete_first, own_name
from .. import signs
from ..around import Around
from ..look.letters import load_other_letters
from ..route import Route
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.tile_face import TileFace
from ..wish_picture import wish_picture
from .screen import Screen

SUPPORTERS, SAME = "supporters", "same"
LETTERS = 2
"""So many letters of its own name stand on the picture of a language."""
ARTICLE = "ال"  # names in Arabic begin with it, whatever the language


class LanguagesScreen(Screen):
    """Every language of the app in its own name and letters. A press changes it at once, and is answered in it.

    With a life open it is the language of that life, or of the part for supporters; else that of the app here.
    """

    colour = "about"
    nouns = frozenset({"me"})

    def __init__(self, around: Around, for_supporters: bool = False) -> None:
        super().__init__(around)
        self.setObjectName("languages")
        self._for_supporters = for_supporters
        load_other_letters()
        self._pages = PagesAndWays(around.look, around.shelf, self.t, "languages")
        self._pages.chosen.connect(lambda key: self._choose(str(key)))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._pages)

    def title(self) -> str:
        return self.t("Language for supporters") if self._for_supporters else self.t("Which language?")

    def sign(self) -> str:
        return signs.LANGUAGE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        lines = [(signs.LANGUAGE, self.t("Press a language. Everything is in it at once."))]
        if self._for_supporters:
            lines = [(signs.LANGUAGE, self.t("Press the language your supporters read."))]
        elif self.around.session.is_open:
            lines += [(signs.SUPPORTERS, self.t("The part for supporters can be in another language."))]
        return (*lines, (signs.BACK, self.t("Press Back to go back.")))

    def show_facts(self) -> None:
        items: list[tuple[object, TileFace]] = [(code, self._face(code)) for code in complete_first()]
        ways: list[tuple[object, TileFace]] = []
        chosen = self.around.t.code
        if self._for_supporters:
            mine = TileFace(self.t("The same as mine"), signs.ABOUT, colour="about", text_size=26)
            items.insert(0, (SAME, mine))
            chosen = self.life.person.supporter_language or SAME
        elif self.around.session.is_open:
            ways.append((SUPPORTERS, TileFace(self.t("Language for supporters"), signs.SUPPORTERS, colour="about")))
            chosen = self.life.person.language
        self._pages.show_items(items, ways, QSize(200, 170), chosen=frozenset({chosen}))

    def _face(self, code: str) -> TileFace:
        name = own_name(code)
        first = name.removeprefix(ARTICLE)[:LETTERS]
        return TileFace(name, wish_picture("script", first), colour="about", text_size=26)

    def _choose(self, key: str) -> None:
        session = self.around.session
        if key == SUPPORTERS:
            self.around.go(Route("languages", for_supporters=True))
        elif self._for_supporters:
            session.do(self, supporters_language, "" if key == SAME else key)
        elif not session.is_open:
            self.around.speak_here(key)
        elif key != self.life.person.language:
            session.do(self, speak_language, key)
        else:
            self.show_facts()

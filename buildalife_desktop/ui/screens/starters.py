"""Ideas of what I could say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize

from ...model.about_me import lines_under
from ...model.heading import Heading
from ...model.ids import new_id
from ...model.line import Line
from ...model.starter import Starter
from ...model.starters import starters_for
from ...model.statement import View
from ...model.verbs.lines import say_line, unsay_line
from ...model.who_said import WhoSaid
from .. import signs
from ..around import Around
from ..companions_to_choose import aloud
from ..going_back import go_back_if
from ..line_words import heading_sign, heading_words
from ..widgets.tile_face import TileFace
from .screen import Screen


class StartersScreen(Screen):
    """Ideas with pictures. None is said by itself: a press says it as mine, and a press again takes it off."""

    colour = "about"
    nouns = frozenset({"lines", "me", "people", "decisions", "steps"})

    def __init__(self, around: Around, heading: Heading, goes_with: str = "", view: View = View.MINE) -> None:
        super().__init__(around)
        self.setObjectName("starters")
        self._heading, self._goes_with, self._view = heading, goes_with, view
        self._pages = self.pages("starters")
        self._pages.chosen.connect(self._choose)
        self.fill_with((self._pages, 1), (self.done_tile(), 0))

    def title(self) -> str:
        return heading_words(self._heading, self.around.t)

    def spoken_title(self) -> str:
        return self.t("{heading}. Ideas.", heading=self.title())

    def sign(self) -> str:
        return heading_sign(self._heading)

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.IDEAS, self.t("Press an idea, and you have said it.")),
            (signs.UNDO, self.t("Press it again, and it is taken off.")),
            (signs.WORDS, self.t("You can change the words later.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, self._is_gone, self.around.back):
            return
        t, said = self.around.t, self._said_by_me()
        items: list[tuple[object, TileFace]] = []
        chosen: set[object] = set()
        for number, starter in enumerate(starters_for(self._heading)):
            words = t.tell(starter.said)
            is_chosen = words.casefold() in said
            told = aloud(words, t, is_chosen=is_chosen)
            items.append((number, TileFace(words, starter.picture, colour=self.colour, aloud=told)))
            if is_chosen:
                chosen.add(number)
        self._pages.show_items(items, frozenset(chosen), QSize(205, 165))

    def _is_gone(self) -> bool:
        noun = self._heading.goes_with
        return bool(noun) and self._goes_with not in getattr(self.life, noun)

    def _said_by_me(self) -> dict[str, str]:
        """The words of what I said here already, each with the id of the line."""
        there = lines_under(self.life, self._heading, self._goes_with, self._view)
        return {line.words.casefold(): line.id for line in there if line.who_said is WhoSaid.ME}

    def _choose(self, number: object) -> None:
        assert isinstance(number, int)
        starter = starters_for(self._heading)[number]
        there = self._said_by_me().get(self.around.t.tell(starter.said).casefold())
        if there is None:
            self.around.session.do(self, say_line, self._line_of(starter))
        else:
            self.around.session.do(self, unsay_line, there)

    def _line_of(self, starter: Starter) -> Line:
        return Line(
            new_id(),
            self._heading,
            words=self.around.t.tell(starter.said),
            picture=starter.picture,
            goes_with=self._goes_with,
            view=self._view,
            who_said=WhoSaid.ME,
            said_on=self.around.clock().date(),
        )

"""Who more, who less, who new?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize

from ...model.heading import Heading
from ...model.ids import new_id
from ...model.line import Line
from ...model.person import MoreOrLess, Whereabouts
from ...model.starters import starters_for
from ...model.verbs.lines import say_line, unsay_line
from ...model.verbs.people import wish_for
from .. import signs
from ..around import Around
from ..circle_faces import CircleFaces
from ..companions_to_choose import aloud
from ..line_words import content_picture, content_words
from ..route import Route
from ..widgets.tile_face import TileFace
from .screen import Screen

OWN = "own"
_WISHES = (MoreOrLess.MORE, MoreOrLess.LESS)
"""What the first two pages ask; the third asks who new."""
MOST_WITH_WORDS = 200
"""With bigger letters than this, in per cent, what can be done is spoken and not written as well."""
_LAST = 2


class CircleQuestionsScreen(Screen):
    """Three questions after the map, one a page, each can be skipped (content rule 18). Never a score or a count."""

    colour = "people"
    nouns = frozenset({"people", "me", "lines"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("circle_questions")
        self._page = 0
        self._words = self.heading("", 24)
        self._faces = CircleFaces(around, "circle_questions")
        self._faces.chosen.connect(self._wish)
        self._pages = self.pages("circle_questions.new")
        self._pages.chosen.connect(self._say)
        self._on = self.row_tile("", "", "circle_questions.on")
        self._on.chosen.connect(self._go_on)
        self.fill_with((self._words, 0), (self._faces, 1), (self._pages, 1), (self._on, 0))

    def title(self) -> str:
        match self._page:
            case 0:
                return self.t("Who do you want to see more?")
            case 1:
                return self.t("Who do you want to see less?")
            case _:
                return self.t("Who new would you like?")

    def spoken_title(self) -> str:
        return f"{self.title()} {self._more_words()}"

    def sign(self) -> str:
        return (signs.MORE, signs.LESS, Heading.WHO_NEW.picture)[self._page]

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PEOPLE, self.t("Press a face. Press it again to let it go.")),
            (signs.NEXT, self.t("Press Skip if you do not want to say.")),
            (signs.LOCK, self.t("Who you want to see less stays in this app.")),
        )

    def step_back(self) -> bool:
        if self._page == 0:
            return False
        self._turn_to(self._page - 1)
        return True

    def show_facts(self) -> None:
        look = self.around.look
        self._words.setText(self._more_words())
        self._words.setFont(look.font(24, bold=True))
        # The words are spoken on arrival: with the biggest letters the faces need the room more.
        self._words.setVisible(look.text_percent <= MOST_WITH_WORDS)
        is_new = self._page == _LAST
        has_said = self._show_new() if is_new else self._show_faces()
        self._pages.setVisible(is_new)
        self._faces.setVisible(not is_new)
        words = self.t("Done") if is_new else self.t("Next") if has_said else self.t("Skip")
        self._on.show_face(
            TileFace(words, signs.DONE if is_new else signs.NEXT, form=self._on.face.form, colour=self.colour)
        )
        self._on.setMaximumHeight(max(look.touch + 8, look.px(84)))

    def _more_words(self) -> str:
        match self._page:
            case 0:
                return self.t("Press their faces. You can skip this.")
            case 1:
                return self.t("This stays in this app. Nobody is told.")
            case _:
                return self.t("Press who you would like to meet.")

    def _show_faces(self) -> bool:
        wish = _WISHES[self._page]
        chosen = {one.id for one in self.life.people.values() if one.wish is wish}
        died = {one.id for one in self.life.people.values() if one.whereabouts is Whereabouts.DIED}
        self._faces.show_faces(chosen, died)
        return bool(chosen)

    def _show_new(self) -> bool:
        """What can be said with one press, what I said in my own way, and room for more."""
        t = self.around.t
        said = {line.words: line for line in self._lines()}
        items: list[tuple[object, TileFace]] = []
        chosen: set[object] = set()
        for number, starter in enumerate(starters_for(Heading.WHO_NEW)):
            words = t.tell(starter.said)
            if words in said:
                chosen.add(number)
            items.append((number, TileFace(words, starter.picture, aloud=aloud(words, t, is_chosen=words in said))))
        known = [face.words for _, face in items]
        for line in self._lines():
            if line.words not in known:
                face = TileFace(content_words(line, t), content_picture(line), more=t("Change it."), voice=line.voice)
                items.append((line.id, face))
        items.append((OWN, TileFace(t("Say it my own way"), signs.PLUS, is_empty=True)))
        self._pages.show_items(items, frozenset(chosen), QSize(190, 140))
        return bool(said)

    def _lines(self) -> list[Line]:
        return [line for line in self.life.lines.values() if line.heading is Heading.WHO_NEW]

    def _wish(self, person: str) -> None:
        self.around.session.do(self, wish_for, person, _WISHES[self._page])
        self.show_facts()

    def _say(self, key: object) -> None:
        if isinstance(key, str):
            line = "" if key == OWN else key
            self.around.go(Route("line", heading=Heading.WHO_NEW, line=line))
            return
        assert isinstance(key, int)
        starter, session = starters_for(Heading.WHO_NEW)[key], self.around.session
        words = self.around.t.tell(starter.said)
        kept = next((line for line in self._lines() if line.words == words), None)
        if kept is not None:
            session.do(self, unsay_line, kept.id)
        else:
            today = self.around.clock().date()
            session.do(self, say_line, Line(new_id(), Heading.WHO_NEW, words, starter.picture, said_on=today))
        self.show_facts()

    def _go_on(self) -> None:
        if self._page == _LAST:
            self.around.back()
        else:
            self._turn_to(self._page + 1)

    def _turn_to(self, page: int) -> None:
        self._page = page
        self.show_facts()
        self.around.arrived()
        first = self.first_focus()
        if first is not None:
            first.setFocus()

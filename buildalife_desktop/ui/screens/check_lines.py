"""What others said of me, to say whether it is right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...model.about_me import SaidOfMe, waiting_for_me
from ...model.done import Done
from ...model.verbs.lines import check, is_not_so, put_right
from .. import signs
from ..around import Around
from ..content_answers import ContentAnswers
from ..line_words import content_picture, content_words, what_it_is, who_said_it
from ..widgets.nothing_here import NothingHere
from ..widgets.tile_face import TileFace
from .screen import Screen

MOST_WITH_WHO = 200
"""With bigger letters than this, in per cent, who said it is told, and not written as well."""


class CheckLinesScreen(Screen):
    """One thing at a time, as big as can be: is it right? Nothing hurries, and what is left waits (content rule 21)."""

    colour = "about"
    nouns = frozenset({"lines", "hopes", "steps", "decisions", "me", "people"})
    asks = True

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("check_lines")
        self._later: set[str] = set()
        self._told = ""
        self._now: tuple[str, SaidOfMe] | None = None
        self._changes = ContentAnswers(around, self.title, lambda: self._asked[1], self._put_right)
        self._about = self.heading("", 26)
        self._who = self.words("", 20)
        self._said = self.tile("", "", "check_lines.said", text_size=32, is_marked=True)
        self._said.setMinimumWidth(around.look.touch)
        self._said.chosen.connect(lambda: around.hear(self._said))
        self._nothing = NothingHere(around.look, around.shelf)
        self._answers = self._make_answers()
        self._done = self.tile(around.t("Done"), signs.DONE, "check_lines.done", text_size=30)
        self._done.chosen.connect(around.back)
        row = QHBoxLayout()
        row.setSpacing(around.look.margin)
        row.addWidget(self._said, 1)
        row.addWidget(self._nothing, 1)
        row.addWidget(self._answers, 1)
        row.addWidget(self._done, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(around.look.gap - 4)
        column.addWidget(self._about)
        column.addWidget(self._who)
        column.addLayout(row, 1)

    @property
    def _asked(self) -> tuple[str, SaidOfMe]:
        """What I am asked about: its noun, and it."""
        assert self._now is not None
        return self._now

    def title(self) -> str:
        return self.t("Is this right?")

    def spoken_title(self) -> str:
        return self._told or self.title()

    def sign(self) -> str:
        return signs.ASK

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.READ, self.t("Press the big picture to hear what was said.")),
            (signs.RIGHT, self.t("Say if it is right, change it, or take it off.")),
            (signs.LATER, self.t("Press Not now to check it later.")),
        )

    def show_facts(self) -> None:
        waiting = [(noun, fact) for noun, fact in waiting_for_me(self.life) if fact.id not in self._later]
        before, self._now = self._now, waiting[0] if waiting else None
        has_room = self.around.look.text_percent <= MOST_WITH_WHO
        self._who.setVisible(bool(waiting) and has_room)
        for part in (self._about, self._said, self._answers):
            part.setVisible(bool(waiting))
        for part in (self._nothing, self._done):
            part.setHidden(bool(waiting))
        self._about.setFont(self.around.look.font(26, bold=True))
        self._who.setFont(self.around.look.font(20))
        if self._now is None:
            self._show_end()
        else:
            self._show(*self._now)
        is_other = before is not None and (self._now is None or self._now[1].id != before[1].id)
        if is_other and self.isVisible():
            self.around.arrived()

    def _show(self, noun: str, fact: SaidOfMe) -> None:
        t = self.around.t
        heading, sign = what_it_is(self.life, noun, fact, t)
        who = who_said_it(fact, t)
        self._about.setText(heading)
        self._who.setText(who)
        words = content_words(fact, t)
        self._said.show_face(
            TileFace(
                words,
                content_picture(fact) or sign,
                more=who,
                colour=self.colour,
                is_marked=True,
                text_size=32,
                voice=fact.voice,
            )
        )
        self._told = " ".join(f"{part.rstrip('.')}." for part in (heading, words, who)) + " " + self.title()

    def _show_end(self) -> None:
        t = self.around.t
        self._told = t("There is nothing more to check now.")
        self._nothing.tell(self._told, signs.RIGHT)

    def _make_answers(self) -> QWidget:
        """Four answers that never change their places."""
        t, answers = self.around.t, QWidget()
        grid = QGridLayout(answers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.around.look.gap)
        for number, (name, words, picture, more, slot) in enumerate(
            (
                ("right", t("This is right"), signs.RIGHT, "", self._say_right),
                ("change", t("Change it"), signs.WORDS, "", self._changes.ask_again),
                ("off", t("Take it off"), signs.TAKE_OFF, t("Undo brings it back."), self._take_off),
                ("later", t("Not now"), signs.LATER, t("You can check it later."), self._leave_it),
            )
        ):
            tile = self.tile(words, picture, f"check_lines.{name}", more=more, text_size=26)
            tile.setMinimumSize(self.around.look.touch, self.around.look.touch)
            tile.chosen.connect(slot)
            grid.addWidget(tile, *divmod(number, 2))
        return answers

    def _say_right(self) -> None:
        noun, fact = self._asked
        self._do(check, noun, fact.id, self.around.clock().date())

    def _take_off(self) -> None:
        noun, fact = self._asked
        self._do(is_not_so, noun, fact.id)

    def _leave_it(self) -> None:
        self._later.add(self._asked[1].id)
        self.show_facts()

    def _put_right(self, **content: str) -> None:
        """I changed it. With nothing left in it, it is taken off."""
        noun, fact = self._asked
        left = {"words": fact.words, "picture": fact.picture, "voice": fact.voice} | content
        if any(part.strip() for part in left.values()):
            self._do(put_right, noun, fact.id, self.around.clock().date(), **content)
        else:
            self._do(is_not_so, noun, fact.id)

    def _do(self, verb: Callable[..., Done], *given: object, **content: str) -> None:
        """Keep the answer, and ask about the next one aloud."""
        if self.around.session.do(self, verb, *given, **content):
            self.around.arrived()

"""What stands under a hope, a step or a decision: who said it, take it away, done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..model.who_said import WhoSaid
from . import signs
from .around import Around
from .content_answers import ContentAnswers
from .line_words import by_whom, content_picture, content_words, not_checked
from .route import Route
from .said_fact import SaidFact
from .statement_words import sign_of
from .widgets.tile import Tile
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

Answers = tuple[tuple[str, str, str], ...]


class SaidFoot(QWidget):
    """Three tiles. What somebody else said asks me there whether it is right (content rule 21).

    `question` is what is asked for its words, picture or voice.
    """

    def __init__(self, around: Around, fact: SaidFact, name: str, question: Callable[[], str]) -> None:
        super().__init__()
        self._around, self._fact, self._name = around, fact, name
        self._by_me = ContentAnswers(around, question, lambda: fact.now, fact.put_right)
        t = around.t
        self._who = self._tile("who_said", "", "", self._ask)
        self._away = self._tile("take_away", t("Take away"), signs.TAKE_OFF, fact.take_away)
        self._away.show_face(replace(self._away.face, more=t("Undo brings it back.")))
        self._done = self._tile("done", t("Done"), signs.DONE, around.back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.look.gap)
        for tile in (self._who, self._away, self._done):
            row.addWidget(tile, 1)

    def show_fact(self) -> None:
        """Show who said it; before it is kept there is nothing to take away."""
        t, now = self._around.t, self._fact.now
        words = not_checked(now, t) if self._fact.is_waiting else by_whom(now, t)
        day = t.date(now.said_on) if now.said_on else ""
        asked = t("Is this right?") if self._fact.is_waiting else t("Who said this?")
        self._who.show_face(
            TileFace(
                words,
                sign_of(now.who_said),
                more=". ".join(part for part in (day, asked) if part),
                form=TileForm.ROW,
                colour="about",
                is_marked=self._fact.is_waiting,
            )
        )
        self._away.setVisible(self._fact.is_kept)

    def _tile(self, name: str, words: str, picture: str, chosen: Callable[[], None]) -> Tile:
        look = self._around.look
        face = TileFace(words, picture, form=TileForm.ROW, colour="about")
        tile = Tile(look, self._around.shelf, face, f"{self._name}.{name}")
        tile.setMinimumWidth(look.touch)
        tile.setMaximumHeight(max(look.touch + 8, look.px(84)))
        tile.chosen.connect(chosen)
        return tile

    def _ask(self) -> None:
        t = self._around.t
        if self._fact.is_waiting:
            answers: Answers = (
                ("right", t("This is right"), signs.RIGHT),
                ("change", t("Change it"), signs.WORDS),
                ("off", t("Take it off"), signs.TAKE_OFF),
                ("who", t("Who said this?"), signs.SPEAKING_UP),
            )
            self._go_ask(t("Is this right?"), answers, self._answer)
        else:
            self._ask_who()

    def _answer(self, key: str) -> None:
        match key:
            case "right":
                self._fact.is_right()
            case "change":
                self._by_me.ask_again()
            case "off":
                self._fact.take_away()
            case _:
                self._ask_who()

    def _ask_who(self) -> None:
        t = self._around.t
        named = (WhoSaid.ME, WhoSaid.SOMEONE_WHO_KNOWS_ME, WhoSaid.A_GUESS)
        answers = tuple((str(who), t.tell(who.said), sign_of(who)) for who in named)
        self._go_ask(t("Who said this?"), answers, lambda key: self._fact.change(who_said=WhoSaid(key)))

    def _go_ask(self, question: str, answers: Answers, then: Callable[[str], None]) -> None:
        now, t = self._fact.now, self._around.t
        about = (content_picture(now) or signs.SPEAK, content_words(now, t)) if self._fact.is_kept else None
        self._around.go(Route("question", title=question, question=question, answers=answers, then=then, about=about))

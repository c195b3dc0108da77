"""One thing said about an activity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...model.ids import new_id
from ...model.statement import About, Statement, View
from ...model.verbs.statements import say_about, unsay
from ...model.who_said import WhoSaid
from .. import signs
from ..activity_questions import sign_of
from ..around import Around
from ..companions_to_choose import aloud
from ..going_back import go_back_if
from ..route import Route
from ..statement_words import KEPT_APART, question_of, view_sign, view_words
from ..widgets.question import Question
from ..widgets.question_rows import QuestionRows
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

_BY_WHOM = {
    View.MINE: WhoSaid.ME,
    View.MY_FAMILY: WhoSaid.SOMEONE_WHO_KNOWS_ME,
    View.MY_SUPPORTERS: WhoSaid.SOMEONE_WHO_KNOWS_ME,
}
"""Who said it, as long as nobody says otherwise."""


class StatementScreen(Screen):
    """Words, a picture or my voice; who said it, and whose view it is. Kept as soon as there is something in it."""

    nouns = frozenset({"activities", "statements", "me"})

    def __init__(
        self, around: Around, activity: str, about: About, statement: str = "", view: View = View.MINE
    ) -> None:
        super().__init__(around)
        self.setObjectName("statement")
        kept = self.life.statements.get(statement)
        self._about = kept.about if kept else about
        self._was_kept = bool(statement)
        self._new = Statement(new_id(), activity, self._about, view=view, who_said=_BY_WHOM[view])
        self._id = statement or self._new.id
        self._words = self._content("words", self._ask_words)
        self._picture = self._content("picture", self._ask_picture)
        self._voice = self._content("voice", self._ask_voice)
        self._rows = QuestionRows(around.look, around.shelf, self.t, "statement")
        self._rows.chosen.connect(self._choose)
        self._away = self.row_tile(around.t("Take away. Undo brings it back."), signs.TAKE_OFF, "statement.take_away")
        self._away.chosen.connect(lambda: around.session.do(self, unsay, self._id))
        self._done = self.row_tile(around.t("Done"), signs.DONE, "statement.done")
        self._done.chosen.connect(around.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(around.look.gap - 4)
        for parts, share in (((self._words, self._picture, self._voice), 3), ((self._rows,), 4)):
            row = QHBoxLayout()
            row.setSpacing(around.look.gap - 4)
            for part in parts:
                row.addWidget(part, 1)
            column.addLayout(row, share)
        foot = QHBoxLayout()
        foot.setSpacing(around.look.gap)
        foot.addWidget(self._away)
        foot.addWidget(self._done)
        column.addLayout(foot)

    @property
    def _statement(self) -> Statement:
        """As it is kept, or as it is meant while there is nothing in it yet."""
        return self.life.statements.get(self._id, self._new)

    def title(self) -> str:
        return question_of(self._about, self.around.t)

    def sign(self) -> str:
        return sign_of(self._about)

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.SPEAK, self.t("Say it in words, with a picture, or with your voice.")),
            (signs.SPEAKING_UP, self.t("Choose who said it. A guess is all right.")),
            (signs.DONE, self.t("It is kept at once. Press Done to go back.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, self._is_gone, self.around.back):
            return
        t, one = self.around.t, self._statement
        self._show_content(self._words, one.words or t("Write words"), "" if one.words else signs.WORDS, one.words)
        picture = t("Another picture") if one.picture else t("Choose a picture")
        self._show_content(self._picture, picture, one.picture or signs.PICTURES, one.picture)
        self._show_content(self._voice, t("My voice"), signs.VOICE, one.voice)
        self._away.setVisible(self._id in self.life.statements)
        rows = [self._who_said(one)]
        if self._about in KEPT_APART:
            rows.insert(0, self._view(one))
        self._rows.show_questions(rows)

    def _is_gone(self) -> bool:
        """Taken away, or undone; one that is only just begun is not gone."""
        is_kept = self._id in self.life.statements
        was_kept, self._was_kept = self._was_kept, self._was_kept or is_kept
        return self._new.activity not in self.life.activities or (was_kept and not is_kept)

    def _content(self, name: str, ask: object) -> Tile:
        tile = self.tile("", "", f"statement.{name}", text_size=24)
        tile.setMinimumWidth(self.around.look.touch)
        tile.chosen.connect(ask)
        return tile

    def _show_content(self, tile: Tile, words: str, picture: str, content: str) -> None:
        is_big = self.around.look.text_percent > 150
        form = TileForm.ROW if is_big else TileForm.CARD
        tile.show_face(TileFace(words, picture, colour="week", form=form, is_marked=bool(content), text_size=24))
        tile.setMaximumHeight(max(120, self.around.look.px(50)) if is_big else 16_777_215)

    def _who_said(self, one: Statement) -> Question:
        t = self.around.t
        pictures = (signs.SPEAKING_UP, signs.KNOWS_ME, signs.GUESS)
        answers = zip((WhoSaid.ME, WhoSaid.SOMEONE_WHO_KNOWS_ME, WhoSaid.A_GUESS), pictures, strict=True)
        choices = tuple(
            (str(who), self._answer(t.tell(who.said), picture, t("Who said this?"), is_chosen=who is one.who_said))
            for who, picture in answers
        )
        return Question("who_said", t("Who said this?"), signs.SPEAKING_UP, choices, frozenset({str(one.who_said)}))

    def _view(self, one: Statement) -> Question:
        t = self.around.t
        asked = t("Whose view is it?")
        choices = tuple(
            (
                str(view),
                self._answer(view_words(view, t), view_sign(view, self.life), asked, is_chosen=view is one.view),
            )
            for view in View
        )
        return Question("view", asked, signs.PEOPLE, choices, frozenset({str(one.view)}))

    def _answer(self, words: str, picture: str, question: str, *, is_chosen: bool) -> TileFace:
        told = aloud(words, self.around.t, is_chosen=is_chosen)
        return TileFace(words, picture, more=question, colour="week", aloud=told)

    def _choose(self, question: str, key: str) -> None:
        if question == "view":
            self._change(view=View(key), who_said=_BY_WHOM[View(key)])
        else:
            self._change(who_said=WhoSaid(key))

    def _ask_words(self) -> None:
        words = self._statement.words
        self.around.go(Route("write", question=self.title(), words=words, then=self._change_words))

    def _change_words(self, words: str) -> None:
        self._change(words=words)

    def _ask_picture(self) -> None:
        self.around.go(Route("choose_picture", question=self.title(), then=self._change_picture))

    def _change_picture(self, picture: str, _words: str) -> None:
        if picture:
            self._change(picture=picture)

    def _ask_voice(self) -> None:
        voice = self._statement.voice
        kept = self.around.session.bytes_of("recordings", voice) if voice else None
        words = self._statement.words or self.title()
        self.around.go(Route("my_voice", words=words, then=self._change_voice, kept=kept or b""))

    def _change_voice(self, wav: bytes, seconds: float) -> None:
        recording = self.around.session.keep_voice(wav, seconds) if wav else ""
        if recording or not wav:
            self._change(voice=recording)

    def _change(self, **changes: object) -> None:
        """Keep it so. With nothing in it there is nothing to keep; one that was there is taken away then."""
        session = self.around.session
        after = replace(self._statement, said_on=self.around.clock().date(), **changes)
        has_content = bool(after.words.strip() or after.picture or after.voice)
        if has_content:
            session.do(self, say_about, after)
        elif self._id in self.life.statements:
            session.do(self, unsay, self._id)
        else:
            self._new = after
        self.show_facts()

"""One picture somebody put into a set."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...model.choosing import OPTION, activity_of, key_of, option_seen
from ...model.option import Option
from ...model.verbs.choice_sets import change_option, take_option
from ...model.verbs.names import tidy
from .. import signs
from ..around import Around
from ..choice_set_words import option_face, set_name
from ..going_back import go_back_if
from ..route import Route
from ..widgets.picture_card import PictureCard
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen


class MyOptionScreen(Screen):
    """Its picture, words and my voice; taken off the set it is gone from here, and Undo brings it back.

    What stands for one of my activities or a photo is changed where that is.
    """

    colour = "choose"
    nouns = frozenset({"choice_sets", "options", "recordings", "activities", "photos"})

    def __init__(self, around: Around, option: str) -> None:
        super().__init__(around)
        self.setObjectName("my_option")
        self._option = option
        hear = self.tile("", "", "my_option.hear", text_size=30, is_marked=True)
        hear.chosen.connect(lambda: around.hear(hear))
        self._words = self._button("words", self._ask_words)
        self._picture = self._button("picture", self._ask_picture)
        self._voice = self._button("voice", self._ask_voice)
        self._look = self._button("look", self._look_at)
        self._away = self._button("take_off", lambda: around.session.do(self, take_option, self._option))
        self._done = self._button("done", around.back)
        self._card = PictureCard(
            around.look, hear, [self._words, self._picture, self._voice, self._look, self._away, self._done]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self._card)

    @property
    def _fact(self) -> Option | None:
        return self.life.options.get(self._option)

    @property
    def _is_gone(self) -> bool:
        return self._fact is None or option_seen(self.life, key_of(self._fact)) is None

    def title(self) -> str:
        return set_name(self.life, self._fact.choice_set, self.around.t) if self._fact else self.t("A picture")

    def sign(self) -> str:
        return signs.MY_SETS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.READ, self.t("Press the big picture to hear it.")),
            (signs.WORDS, self.t("Give it words, or say it in your own voice.")),
            (signs.TAKE_OFF, self.t("Press Take off. Undo brings it back.")),
        )

    def first_focus(self) -> QWidget | None:
        return self._card.picture

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._is_gone, self.around.back):
            return
        t, one = self.around.t, self._fact
        assert one is not None
        own = not key_of(one).startswith(OPTION)
        self._show(self._look, t("Look at it"), signs.FIND, t("You can change it there."))
        self._card.picture.show_face(option_face(self.life, one, t, text_size=30, colour=self.colour))
        told = t("My own voice says it.") if one.voice else t("Record my own voice.")
        self._show(self._words, t("Change words") if one.words else t("Give it words"), signs.WORDS)
        self._show(self._picture, t("Change picture") if one.picture else t("Choose a picture"), signs.PICTURES)
        self._show(self._voice, t("My voice"), signs.VOICE, told, is_marked=bool(one.voice))
        self._show(self._away, t("Take off"), signs.TAKE_OFF, t("Take it off this set. You can undo it."))
        self._show(self._done, t("Done"), signs.DONE)
        changes = [self._look] if own else [self._words, self._picture, self._voice]
        self._card.lay_out(in_column=False, shown=[*changes, self._away, self._done])

    def _button(self, name: str, slot: object) -> Tile:
        button = self.row_tile("", "", f"my_option.{name}")
        button.chosen.connect(slot)
        return button

    def _show(self, button: Tile, words: str, sign: str, more: str = "", *, is_marked: bool = False) -> None:
        button.show_face(
            TileFace(words, sign, more=more, form=TileForm.ROW, colour=self.colour, is_marked=is_marked, text_size=24)
        )

    def _look_at(self) -> None:
        """The activity or the photo it stands for."""
        assert self._fact is not None
        key = key_of(self._fact)
        activity = activity_of(key)
        self.around.go(Route("activity", activity=activity) if activity else Route("my_photo", photo=key))

    def _ask_words(self) -> None:
        words = self._fact.words if self._fact else ""
        self.around.go(Route("write", question=self.t("What is on the picture?"), words=words, then=self._put_words))

    def _put_words(self, words: str) -> None:
        if self._fact and (tidy(words) or self._fact.picture or self._fact.voice):
            self.around.session.do(self, change_option, self._option, words=words)

    def _ask_picture(self) -> None:
        now = self._fact.picture if self._fact else ""
        self.around.go(Route("choose_picture", question=self.t("Which picture?"), then=self._put_picture, now=now))

    def _put_picture(self, picture: str, _words: str) -> None:
        if picture and self._fact:
            self.around.session.do(self, change_option, self._option, picture=picture)

    def _ask_voice(self) -> None:
        assert self._fact is not None
        kept = self.around.session.recording_of(self._fact.voice) if self._fact.voice else None
        words = self._fact.words or self.t("A picture")
        self.around.go(Route("my_voice", words=words, then=self._put_voice, kept=kept or b""))

    def _put_voice(self, wav: bytes, seconds: float) -> None:
        """My own recording from now on; an empty one means the app's voice."""
        recording = self.around.session.keep_voice(wav, seconds) if wav else ""
        if self._fact and (recording or (not wav and (self._fact.words or self._fact.picture))):
            self.around.session.do(self, change_option, self._option, voice=recording)

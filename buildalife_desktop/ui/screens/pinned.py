"""One picture on a board: its words, my voice, its frame."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ...model.boards import pinned_name
from ...model.pinned import Frame
from ...model.verbs import boards as verbs
from .. import board_sign_picture as drawn
from .. import signs
from ..around import Around
from ..going_back import go_back_if
from ..route import Route
from ..widgets.tile_face import TileFace
from .screen import Screen

FRAMES = {
    Frame.NONE: drawn.NO_FRAME,
    Frame.THIN: drawn.THIN_FRAME,
    Frame.THICK: drawn.THICK_FRAME,
    Frame.WHITE: drawn.WHITE_CARD,
}


class PinnedScreen(Screen):
    """One picture of a board, big, and beside it what can be changed about it. Taken off, it goes back by itself."""

    colour = "pictures"
    nouns = frozenset({"pinned", "photos", "activities", "people", "places", "ways", "things"})

    def __init__(self, around: Around, pinned: str) -> None:
        super().__init__(around)
        self.setObjectName("pinned")
        drawn.use_board_signs(around.shelf)
        self._pinned = pinned
        self._card = self.tile("", name="pinned.hear", text_size=32)
        self._card.chosen.connect(lambda: self.around.hear(self._card))
        self._pages = self.pages("pinned")
        self._pages.chosen.connect(self._choose)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 16, 16, 16)
        self._row.setSpacing(around.look.gap)
        self._row.addWidget(self._card, 2)
        self._row.addWidget(self._pages, 3)

    def title(self) -> str:
        one = self.life.pinned.get(self._pinned)
        if one is None:
            return self.t("A picture")
        name = pinned_name(self.life, one)
        return name if isinstance(name, str) else self.around.t.tell(name)

    def sign(self) -> str:
        one = self.life.pinned.get(self._pinned)
        return (one.picture if one else "") or signs.PICTURES

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.READ, self.t("Press the big picture to hear it.")),
            (signs.WORDS, self.t("Give it words, or say it in your own voice.")),
            (drawn.THICK_FRAME, self.t("Choose what is round the picture.")),
        )

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._pinned not in self.life.pinned, self.around.back):
            return
        t, one = self.around.t, self.life.pinned[self._pinned]
        self._card.show_face(
            TileFace(self.title(), one.picture or signs.WORDS, colour=self.colour, text_size=32, voice=one.voice)
        )
        voice_more = t("My own voice says it.") if one.voice else t("Record my own voice.")
        items: list[tuple[object, TileFace]] = [
            ("words", TileFace(t("Change words") if one.caption else t("Give it words"), signs.WORDS)),
            ("voice", TileFace(t("My voice"), signs.VOICE, more=voice_more, is_marked=bool(one.voice))),
            ("picture", TileFace(t("Change picture"), signs.CAMERA)),
            *((frame, TileFace(t.tell(frame.said), sign)) for frame, sign in FRAMES.items()),
            ("off", TileFace(t("Take off"), signs.TAKE_OFF, more=t("Take it off the board. You can undo it."))),
        ]
        self._pages.show_items(items, frozenset({one.frame}), QSize(170, 140))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self.around.look.px(700)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    # --- what can be done

    def _choose(self, key: object) -> None:
        if isinstance(key, Frame):
            self._do(verbs.frame, key)
            self.show_facts()
        else:
            ways: dict[object, Callable[[], object]] = {
                "words": self._ask_words,
                "voice": self._ask_voice,
                "picture": self._ask_picture,
                "off": lambda: self._do(verbs.unpin),
            }
            ways[key]()

    def _do(self, verb: Callable[..., object], *given: object) -> bool:
        return self.around.session.do(self, verb, self._pinned, *given)

    def _ask_words(self) -> None:
        words = self.life.pinned[self._pinned].caption
        self.around.go(Route("write", question=self.t("Which words?"), words=words, then=self._change_words))

    def _change_words(self, words: str) -> None:
        if words.strip() or self.life.pinned[self._pinned].picture:
            self._do(verbs.caption, words)

    def _ask_voice(self) -> None:
        voice = self.life.pinned[self._pinned].voice
        kept = self.around.session.recording_of(voice) if voice else None
        name = pinned_name(self.life, self.life.pinned[self._pinned])
        words = name if isinstance(name, str) else ""
        self.around.go(Route("my_voice", words=words, then=self._change_voice, kept=kept or b""))

    def _change_voice(self, wav: bytes, seconds: float) -> None:
        """My own recording from now on; an empty one means the app's voice."""
        recording = self.around.session.keep_voice(wav, seconds) if wav else ""
        if recording or not wav:
            self._do(verbs.voice, recording)

    def _ask_picture(self) -> None:
        now = self.life.pinned[self._pinned].picture
        question = self.t("Which picture?")
        self.around.go(Route("choose_picture", question=question, then=self._change_picture, now=now))

    def _change_picture(self, picture: str, words: str) -> None:
        if picture:
            self._do(verbs.show_picture, picture)

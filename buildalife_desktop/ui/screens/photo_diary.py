"""The photo diary: one idea for a photo at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ...model.photo_prompt import PhotoPrompt
from ...model.photo_prompts import prompt_of, still_open
from ...model.picture import photo_sha256
from ...model.verbs.photos import answer_prompt
from .. import signs
from ..around import Around
from ..route import Route
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen


class PhotoDiaryScreen(Screen):
    """One gentle idea, big and spoken; take the photo, or look at another idea. Nothing has to be done.

    Ideas that a photo answers do not come by themselves again; one that is skipped comes after all the others.
    """

    colour = "pictures"
    nouns = frozenset({"photos"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("photo_diary")
        self._prompt: PhotoPrompt | None = None
        self._skipped: list[str] = []
        self._is_chosen = False
        self._card = self.tile("", signs.IDEAS, "photo_diary.idea", text_size=34)
        self._card.chosen.connect(lambda: around.hear(self._card))
        self._pages = self.pages("photo_diary")
        self._pages.chosen.connect(self._choose)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 16, 16, 16)
        self._row.setSpacing(around.look.gap)
        self._row.addWidget(self._card, 1)
        self._row.addWidget(self._pages, 1)

    def title(self) -> str:
        return self.t("Photo diary")

    def spoken_title(self) -> str:
        return f"{self.title()}. {self._asked()}"

    def sign(self) -> str:
        return signs.DIARY

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.READ, self.t("Press the big picture to hear the idea.")),
            (signs.CAMERA, self.t("Take a photo, or use one you have.")),
            (signs.NEXT, self.t("Press Skip if you do not want to.")),
            (signs.PRINT, self.t("You can put the ideas on paper.")),
        )

    def show_facts(self) -> None:
        if not self._is_chosen:
            self._prompt = self._next()
        t = self.around.t
        picture = self._prompt.picture if self._prompt else signs.DIARY
        self._card.show_face(TileFace(self._asked(), picture, colour=self.colour, text_size=34))
        ways = [
            ("take", TileFace(t("Take a photo"), signs.CAMERA, form=TileForm.DOOR)),
            ("file", TileFace(t("A photo I have"), signs.PICTURES, form=TileForm.DOOR)),
            ("skip", TileFace(t("Skip"), signs.NEXT, more=t("See another idea."))),
            ("ideas", TileFace(t("Choose another idea"), signs.IDEAS)),
            ("paper", TileFace(t("Ideas on paper"), signs.PRINT, more=t("Print ideas to take with your camera."))),
            ("list", TileFace(t("Photo shopping list"), signs.SHOPPING, more=t("See what has no photo yet."))),
        ]
        shown = ways if self._prompt else ways[3:]
        self._pages.show_items(shown, smallest=QSize(190, 150))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self.around.look.px(700)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def _asked(self) -> str:
        t = self.around.t
        return t.tell(self._prompt.asks) if self._prompt else t("There is a photo for each idea.")

    def _next(self) -> PhotoPrompt | None:
        """The first idea with no photo that was not skipped; then those that were, in the order they were."""
        waiting = still_open(self.life)
        fresh = [one for one in waiting if one.id not in self._skipped]
        again = sorted((one for one in waiting if one.id in self._skipped), key=lambda one: self._skipped.index(one.id))
        return next(iter([*fresh, *again]), None)

    def _choose(self, key: object) -> None:
        go = self.around.go
        match key:
            case "take":
                go(Route("camera", then=self._keep))
            case "file":
                go(Route("photo_files", then=self._keep))
            case "skip":
                self._skip()
            case "ideas":
                go(Route("photo_prompts", then=self._ask))
            case "paper":
                go(Route("hand_over", page="prompts"))
            case "list":
                go(Route("hand_over", page="shopping"))

    def _skip(self) -> None:
        if self._prompt is not None:
            skipped = self._prompt.id
            self._skipped = [*(one for one in self._skipped if one != skipped), skipped]
        self._is_chosen = False
        self.show_facts()
        self.around.say(self._asked())

    def _ask(self, prompt: str) -> None:
        self._prompt, self._is_chosen = prompt_of(prompt), True
        self.show_facts()
        self.around.say(self._asked())

    def _keep(self, taken: Any) -> None:
        """The photo answers the idea; then it can have words, my voice, a day, and become something."""
        picture = self.around.session.keep_photo(taken)
        sha256 = photo_sha256(picture)
        if sha256 and self._prompt and self.around.session.do(None, answer_prompt, sha256, self._prompt.id):
            self._is_chosen = False
            self.around.go(Route("my_photo", photo=picture))

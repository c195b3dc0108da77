"""Where to save it?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.said import Said
from .. import signs
from ..around import Around
from ..looking_again import LookingAgain
from ..outside_places import LITTLE_ROOM, MUCH_ROOM, can_save_in, may_save_in, places_to_save, room_in
from ..photos_in_folder import look_into
from ..route import Route
from ..slow_work import SlowWork
from ..widgets.nothing_here import NothingHere
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

"""How soon a stick that was put in or pulled out is seen."""
ANY_HEIGHT = 16_777_215
"""What Qt takes for no limit."""


@dataclass(frozen=True)
class _Offer:
    """A folder to go into, and what is known of it: bytes free, or None where nothing can be saved."""

    path: Path
    words: str
    picture: str
    free: int | None


class FoldersScreen(Screen):
    """Places to save to, sticks first, or the folders in one of them; "Save here" is the answer.

    Each folder is a screen of its own, so that Back goes one folder back.
    """

    colour = "plan"

    def __init__(self, around: Around, question: str, then: Callable[[Path], None], folder: Path | None = None) -> None:
        super().__init__(around)
        self.setObjectName("folders")
        self._question, self._then, self._folder = question, then, folder
        self._seen: tuple[_Offer, ...] | None = None
        self._work = SlowWork(self)
        self._look_again = LookingAgain(self, self._look, self._stop)
        self._line = self.heading(around.t("Or go into a folder:"), 24)
        self._line.hide()
        self._nothing = NothingHere(around.look, around.shelf)
        self._pages = self.pages("folders")
        self._pages.chosen.connect(self._go_into)
        self._here = self.tile(around.t("Save here"), signs.SAVE, "folders.here")
        self._show_here(is_alone=False)
        self._here.chosen.connect(self._save_here)
        if folder is None:
            self._here.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._here)
        column.addWidget(self._line)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._pages, 1)

    def title(self) -> str:
        return self._question

    def sign(self) -> str:
        return signs.SAVE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.USB, self.t("Put in a USB stick. Its box will come.")),
            (signs.FOLDER, self.t("Press where it should go.")),
            (signs.SAVE, self.t("Then press Save here.")),
        )

    def show_facts(self) -> None:
        self._line.setFont(self.around.look.font(24, bold=True))
        self._seen = None
        self._look()

    def leave(self) -> None:
        self._stop()

    def _stop(self) -> None:
        self._look_again.stop()
        self._work.forget()

    # --- looking

    def _look(self) -> None:
        if self._folder is None:
            self._work.ask(self._places, self._show)
        else:
            self._work.ask(partial(_folders_in, self._folder), self._show, self._tell_gone)

    def _places(self) -> tuple[_Offer, ...]:
        return tuple(
            _Offer(place.path, place.words, place.picture, _free_in(place.path))
            for place in places_to_save(self.around.t)
        )

    def _show(self, offers: tuple[_Offer, ...]) -> None:
        if offers == self._seen:
            return
        self._seen = offers
        is_place = self._folder is None
        self._line.setVisible(not is_place and bool(offers))
        self._nothing.tell(self.t("There is no place to save. Put in a USB stick."), signs.USB)
        self._nothing.setVisible(is_place and not offers)
        self._pages.setVisible(bool(offers))
        self._show_here(is_alone=not offers)
        size = QSize(230, 190) if is_place else QSize(190, 150)
        self._pages.show_items([(offer.path, self._face(offer)) for offer in offers], smallest=size)
        self.focus_what_came()

    def _show_here(self, *, is_alone: bool) -> None:
        """ "Save here" in a row over the folders, or over the whole page where there are none."""
        look = self.around.look
        form, text_size = (TileForm.DOOR, 36) if is_alone else (TileForm.STRONG, 30)
        face = TileFace(self.t("Save here"), signs.SAVE, form=form, colour=self.colour, text_size=text_size)
        self._here.show_face(face)
        high = max(look.touch + 8, look.px(100))
        self._here.setMinimumHeight(high)
        self._here.setMaximumHeight(ANY_HEIGHT if is_alone else high)

    def _face(self, offer: _Offer) -> TileFace:
        is_place = self._folder is None
        text_size = 26 if is_place else 21
        return TileFace(
            offer.words,
            offer.picture,
            form=TileForm.DOOR if is_place else TileForm.CARD,
            colour="plan",
            badge=self._room_words(offer.free),
            is_dim=offer.free is None,
            text_size=text_size,
        )

    def _room_words(self, free: int | None) -> str:
        """How much room there is, in words a person can picture (content rule 5)."""
        if free is None:
            return self.t("Only to look")
        if free < LITTLE_ROOM:
            return self.t("Full")
        if self._folder is not None:
            return ""
        return self.t("Lots of room") if free >= MUCH_ROOM else self.t("A little room")

    def _tell_gone(self, trouble: Exception) -> None:
        """The stick was pulled out, or the folder is closed to us: say so, and go back to what is there."""
        if not self.isVisible():
            return
        self.around.back()
        if isinstance(trouble, PermissionError):
            self.around.trouble(Said("This folder is closed. Choose another place."))
        else:
            self.around.trouble(Said("This place is not there any more. Nothing is lost."))

    # --- choosing

    def _go_into(self, key: object) -> None:
        self.around.go(Route("folders", question=self._question, then=self._answer, folder=key))

    def _save_here(self) -> None:
        """Only where a file can really be made."""
        assert self._folder is not None
        if can_save_in(self._folder):
            self._answer(self._folder)
        elif self._folder.is_dir():
            self.around.trouble(Said("Nothing can be saved in this place. Choose another place."))
        else:
            self.around.back()
            self.around.trouble(Said("This place is not there any more. Nothing is lost."))

    def _answer(self, folder: Path) -> None:
        self.around.back()
        self._then(folder)


def _folders_in(folder: Path) -> tuple[_Offer, ...]:
    return tuple(_Offer(path, path.name, signs.FOLDER, _free_in(path)) for path in look_into(folder).folders)


def _free_in(folder: Path) -> int | None:
    try:
        return room_in(folder) if may_save_in(folder) else None
    except OSError:
        return None

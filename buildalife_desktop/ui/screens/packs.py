"""Packs of pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QVBoxLayout

from ...model.said import Said
from ...pictures.packs.pack import Pack
from ...pictures.packs.packs_here import packs_here, turn_pack
from .. import signs
from ..around import Around
from ..pack_coming_in import PackComingIn, Stopped
from ..pack_drawers import first_of
from ..route import Route
from ..slow_work import SlowWork
from ..widgets.how_far import HowFar
from ..widgets.nothing_here import NothingHere
from ..widgets.tile_face import TileFace
from .screen import Screen

LOOK_MS = 100
"""How often the bar moves on."""


class PacksScreen(Screen):
    """More pictures for everybody on this computer: packs that were brought, each to be turned on and off.

    Who made a pack and what may be done with it stands on it. Bringing one is done beside the window; Stop leaves
    everything as it was.
    """

    colour = "about"
    is_for_supporters = True

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("packs")
        self._packs: list[Pack] = []
        self._coming: PackComingIn | None = None
        self._work = SlowWork(self)
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self._show_how_far)
        self._how_far = HowFar(around.look, self.colour)
        self._how_far.hide()
        self._nothing = NothingHere(around.look, around.shelf)
        self._pages = self.pages("packs")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(around.look.gap)
        self._bring_more = self.row_tile("", "", "packs.bring", text_size=26)
        self._bring_more.chosen.connect(self._bring_or_stop)
        for part, stretch in ((self._how_far, 0), (self._nothing, 1), (self._pages, 1), (self._bring_more, 0)):
            column.addWidget(part, stretch)

    def title(self) -> str:
        return self.t("More pictures")

    def sign(self) -> str:
        return signs.PACKS

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.PACKS, self.t("Bring a box of pictures from a USB stick.")),
            (signs.DONE, self.t("Press a box to turn it on or off.")),
            (signs.FIND, self.t("When it is on, you can find its pictures.")),
        )

    def leave(self) -> None:
        """Nobody waits for it any more, so nothing is kept of it."""
        self._end()

    def show_facts(self) -> None:
        self._packs = packs_here()
        is_coming = self._coming is not None
        nothing = self.t("No more pictures yet. Bring some from a USB stick.")
        self._nothing.tell(self.t("The pictures are coming in.") if is_coming else nothing, signs.PACKS)
        self._nothing.setVisible(is_coming or not self._packs)
        self._pages.setVisible(bool(self._packs) and not is_coming)
        on = frozenset(pack.id for pack in self._packs if pack.is_on)
        self._pages.show_items([(pack.id, self._face(pack)) for pack in self._packs], on, QSize(300, 240))
        bring, stop = (self.t("Bring more pictures"), signs.PLUS), (self.t("Stop"), signs.STOP_RECORDING)
        words, picture = stop if is_coming else bring
        self._bring_more.show_face(replace(self._bring_more.face, words=words, picture=picture))
        self._bring_more.setMaximumHeight(max(self.around.look.touch + 8, self.around.look.px(84)))

    def _face(self, pack: Pack) -> TileFace:
        whose = self.t("Made by {name}.", name=pack.author) if pack.author else self.t("Nobody said who made it.")
        licence = self.t("Licence {licence}.", licence=pack.licence) if pack.licence else ""
        return TileFace(
            f"{pack.title}. {whose} {licence}".strip(),
            first_of(pack),
            more=self.around.t.many("{n} picture", "{n} pictures", pack.count),
            badge=self.t("On") if pack.is_on else self.t("Off"),
            is_dim=not pack.is_on,
            colour=self.colour,
        )

    def _choose(self, key: object) -> None:
        self._turn(next(pack for pack in self._packs if pack.id == key))

    def _bring_or_stop(self) -> None:
        if self._coming is None:
            self.around.go(Route("pack_files", then=self._bring))
            return
        self._end()
        self.show_facts()
        self.around.say(self.t("Nothing was brought."))

    def _turn(self, pack: Pack) -> None:
        from ...pictures.packs.pack_problem import PackProblem

        try:
            turn_pack(pack, is_on=not pack.is_on)
        except PackProblem as problem:
            self.around.trouble(problem.said)
            return
        self.show_facts()
        words = self.t("{name} is off.", name=pack.title) if pack.is_on else self.t("{name} is on.", name=pack.title)
        self.around.say(words)

    def _bring(self, path: Path) -> None:
        self._coming = PackComingIn(path)
        self._how_far.show()
        self._show_how_far()
        self._watch.start()
        self.show_facts()
        self._work.ask(self._coming.bring, self._tell_here, self._tell_trouble)

    def _show_how_far(self) -> None:
        if self._coming is not None:
            done, total = self._coming.how_far
            words = self.t("{done} of {total}", done=done, total=total) if total else self.t("Looking at the pictures.")
            self._how_far.show_share(done / total if total else 0, words)

    def _tell_here(self, pack: Pack) -> None:
        self._end()
        self.show_facts()
        said = Said("{name} is here. New pictures to find: {number}.", name=pack.title, number=pack.count)
        self.around.news(said, first_of(pack))

    def _tell_trouble(self, trouble: Exception) -> None:
        from ...pictures.packs.pack_problem import PackProblem

        self._end()
        self.show_facts()
        if isinstance(trouble, PackProblem):
            self.around.trouble(trouble.said)
        elif not isinstance(trouble, Stopped):
            raise trouble

    def _end(self) -> None:
        if self._coming is not None:
            self._coming.stop()
        self._coming = None
        self._watch.stop()
        self._work.forget()
        self._how_far.hide()

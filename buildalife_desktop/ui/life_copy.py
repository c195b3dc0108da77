"""A copy of my whole life for a stick."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from ..model.said import Said
from ..words.language import Language
from . import signs
from .around import Around
from .lasting_work import do_lastingly
from .outside_places import OutsidePlace, place_of
from .route import Route
from .slow_work import SlowWork

KEEP_BOTH, IN_ITS_PLACE = "both", "replace"


class LifeCopy(QObject):
    """Asks where to, writes the copy beside the window, says where it is. What is there is never lost unasked."""

    def __init__(self, around: Around, work: SlowWork, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._work = around, work

    def ask(self) -> None:
        """Ask where the copy goes; the rest follows."""
        self._around.go(Route("folders", question=self._around.t("Where does the copy go?"), then=self._look))

    def _look(self, folder: Path) -> None:
        path = self._around.session.path
        self._work.ask(partial(_face_there, path, folder), partial(self._copy_or_ask, folder), self._tell_trouble)

    def _copy_or_ask(self, folder: Path, there: Any) -> None:
        """Whose life is there already is shown, and what happens to it is asked."""
        if there is None:
            self._copy(folder, IN_ITS_PLACE)
            return
        t = self._around.t
        self._around.go(
            Route(
                "question",
                title=t("Copy my life"),
                question=t("A life with this name is there already."),
                about=(there.picture or signs.ABOUT, there.name),
                answers=(
                    (KEEP_BOTH, t("Keep both"), signs.COPY),
                    (IN_ITS_PLACE, t("Put the new one in its place"), signs.BRING_BACK),
                ),
                then=partial(self._copy, folder),
            )
        )

    def _copy(self, folder: Path, how: str) -> None:
        source = self._around.session.path
        self._around.say(self._around.t("The copy is being made."))
        copy = partial(_copied, source, folder, how, self._around.t)
        do_lastingly(self._around.session, copy, self._tell_copied, self._tell_trouble)

    def _tell_copied(self, copied: tuple[Path, OutsidePlace]) -> None:
        path, place = copied
        if place.is_stick:
            said = Said("A copy of your life is on the USB stick. It is called {file}.", file=path.name)
        else:
            said = Said("A copy of your life is in {folder}. It is called {file}.", folder=place.words, file=path.name)
        self._around.news(said, signs.USB if place.is_stick else signs.FOLDER)

    def _tell_trouble(self, trouble: Exception) -> None:
        from ..store.life_problem import LifeProblem

        if isinstance(trouble, LifeProblem):
            self._around.trouble(trouble.said)
        elif isinstance(trouble, OSError):
            self._around.trouble(Said("The copy could not be kept there. Choose another place."))
        else:
            raise trouble


def _face_there(source: Path, folder: Path) -> Any:
    """The face of a life of the same file name in the folder; None where there is none, or it is the open one."""
    from ..store.faces import face_of

    target = folder / source.name
    if not target.exists() or target.samefile(source):
        return None
    return face_of(target)


def _copied(source: Path, folder: Path, how: str, t: Language) -> tuple[Path, OutsidePlace]:
    """The copy, and the place it is in. Through a door of its own, so that the window goes on."""
    from ..store.copying import copy_life
    from ..store.naming import free_path
    from ..store.opening import open_life

    target = free_path(folder, source.stem) if how == KEEP_BOTH else folder / source.name
    file = open_life(source)
    try:
        path = copy_life(file, target)
    finally:
        file.close()
    return path, place_of(path.parent, t)

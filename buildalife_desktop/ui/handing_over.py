"""A finished page leaves the app."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from ..model.said import Said
from ..share.page_names import free_page, page_file_name
from ..share.share_problem import ShareProblem
from ..words.language import Language
from . import signs
from .around import Around
from .lasting_work import do_lastingly
from .outside_places import OutsidePlace, place_of, sticks
from .paper import Paper
from .paper_choices import HERE, PRINT, STICK, WEEK
from .printer import Printer
from .route import Route
from .slow_work import SlowWork


class HandingOver(QObject):
    """Prints and saves the page or picture that was looked at, those very bytes, and says where it is now.

    What is asked for while a page is still being made is done as soon as it is there.
    """

    def __init__(self, around: Around, work: SlowWork, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._work = around, work
        self._made: Paper | None = None
        self._paper, self._page = "a4", WEEK
        self._when_made: Callable[[Paper], None] | None = None
        self._printer = Printer(self)
        self._printer.found.connect(self._choose_printer)
        self._printer.printed.connect(self._tell_printed)
        self._printer.not_printed.connect(around.trouble)

    def wait(self) -> None:
        """Another page is being made."""
        self._made = None

    def go_on(self, made: Paper, paper: str, page: str = WEEK) -> None:
        """It is there: do what was asked for meanwhile."""
        self._made, self._paper, self._page = made, paper, page
        do, self._when_made = self._when_made, None
        if do is not None:
            do(made)

    def forget(self) -> None:
        """There is no page any more, so nothing that was asked for is done."""
        self._made = self._when_made = None

    def hand_over(self, how: str) -> None:
        """Print it, save it to a stick, or save it in a folder."""
        if how == PRINT:
            self._printer.look()
        elif how == STICK:
            self._work.ask(partial(sticks, self._around.t), self._save_to_stick)
        elif how == HERE:
            self._ask_folder()

    def leave(self) -> None:
        """The screen is left: what is on its way to the printer still gets there."""
        self._printer.finish()

    def tell_trouble(self, trouble: Exception) -> None:
        """What could not be done, in a plain sentence."""
        if isinstance(trouble, ShareProblem):
            self._around.trouble(trouble.said)
        elif isinstance(trouble, OSError):
            self._around.trouble(Said("The page could not be kept there. Choose another place."))
        else:
            raise trouble

    def _with_page(self, do: Callable[[Paper], None]) -> None:
        """Do this with the page, as soon as there is one."""
        if self._made is None:
            self._when_made = do
        else:
            do(self._made)

    # --- saving

    def _save_to_stick(self, found: list[OutsidePlace]) -> None:
        if not found:
            self._around.news(Said("There is no USB stick. Put one in, then press again."), signs.USB)
        elif len(found) == 1:
            self._keep_in(found[0].path)
        else:
            self._ask_folder()

    def _ask_folder(self) -> None:
        self._around.go(Route("folders", question=self._around.t("Where does the page go?"), then=self._keep_in))

    def _keep_in(self, folder: Path) -> None:
        self._with_page(partial(self._keep, folder))

    def _keep(self, folder: Path, made: Paper) -> None:
        keep = partial(_kept, made, folder, self._file_name(), self._around.t)
        do_lastingly(self._around.session, keep, self._tell_kept, self.tell_trouble)

    def _tell_kept(self, kept: tuple[Path, OutsidePlace]) -> None:
        path, place = kept
        if path.suffix == ".png":
            said = _picture_is_kept(path, place)
        elif self._page != WEEK:
            said = _page_is_kept(path, place)
        elif place.is_stick:
            said = Said("Your week is on the USB stick. It is called {file}.", file=path.name)
        else:
            said = Said("Your week is in {folder}. It is called {file}.", folder=place.words, file=path.name)
        self._around.news(said, signs.USB if place.is_stick else signs.FOLDER)

    # --- printing

    def _choose_printer(self, printers: list[str]) -> None:
        t = self._around.t
        if not printers:
            self._around.news(Said("There is no printer here. You can save the page instead."), signs.PRINT)
        elif len(printers) == 1:
            self._print_on(printers[0])
        else:
            answers = tuple((name, name, signs.PRINT) for name in printers)
            self._around.go(
                Route("question", title=t("Print"), question=t("Which printer?"), answers=answers, then=self._print_on)
            )

    def _print_on(self, printer: str) -> None:
        title = self._file_name()
        self._with_page(lambda made: self._printer.print_pdf(made.content, title, self._paper, printer))

    def _tell_printed(self) -> None:
        said = Said("Your week is at the printer.") if self._page == WEEK else Said("Your page is at the printer.")
        self._around.news(said, signs.PRINT)

    def _file_name(self) -> str:
        return page_file_name(self._page, self._around.session.life.person.name, self._around.t)


def _page_is_kept(path: Path, place: OutsidePlace) -> Said:
    if place.is_stick:
        return Said("Your page is on the USB stick. It is called {file}.", file=path.name)
    return Said("Your page is in {folder}. It is called {file}.", folder=place.words, file=path.name)


def _picture_is_kept(path: Path, place: OutsidePlace) -> Said:
    if place.is_stick:
        return Said("Your picture is on the USB stick. It is called {file}.", file=path.name)
    return Said("Your picture is in {folder}. It is called {file}.", folder=place.words, file=path.name)


def _kept(made: Paper, folder: Path, stem: str, t: Language) -> tuple[Path, OutsidePlace]:
    """The file, and the place it is in now. Done beside the window: a stick may be slow."""
    from ..share.exporting import keep_page

    path = keep_page(made.content, free_page(folder, stem, made.ending))
    return path, place_of(path.parent, t)

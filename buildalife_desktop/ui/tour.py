"""A picture of every screen."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from ..model.said import Said
from ..model.verbs.me import like_it
from ..model.verbs.week import take_off
from ..paths import HOME_VARIABLE, lives_folder
from .atlas import SCREENS
from .house import House
from .look.letters import load_first_letters, load_other_letters
from .look.themes import THEMES
from .route import Route
from .silent_speaker import SilentSpeaker
from .slow_work import SlowWork
from .tour_boards import WITH_A_BOARD, keep_a_board
from .tour_problem import TourProblem
from .tour_sittings import WITH_A_SET, WITH_SITTINGS, keep_for_choosing
from .tour_stops import WITH_A_PHOTO, WITHOUT_A_LIFE, draw_photo, keep_a_photo, no_such_screen, stops

WHEN = datetime(2026, 11, 19, 14, 0)
"""Every tour is on this Thursday afternoon, so that pictures of two tours can be laid side by side."""
LONGEST_WAIT_S = 15
PHOTOS = {"Garden": "1F33B", "Dinner": "1F37D", "My street": "1F3D8", "The café": "2615"}


def make_tour(
    folder: Path,
    life: Path | None,
    screens: list[str] | None,
    theme: str | None,
    text_percent: int,
    language: str,
    size: tuple[int, int],
) -> int:
    """Draw each screen into `folder` as `week.png`, offscreen, and write the names to standard output.

    The life (Leonard where none is given) is copied first and never touched. `screens` are names of the atlas, or None
    for all; `size` is the window's in pixels. Gives the exit code 0. Raises TourProblem where it cannot be done.
    """
    _check(screens, theme)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise TourProblem(_cannot_keep(folder)) from trouble
    app = _application()
    with _a_home_for_the_tour() as owner, _quiet_platform():
        _draw_some_photos(owner / "Pictures")
        house = House(clock=lambda: WHEN, speaker=SilentSpeaker(), language=language)
        try:
            house.window.resize(*size)
            wishes = {"theme": theme, "text_percent": text_percent, "language": language}
            _walk(app, house, _copy_of(life), folder, screens, wishes)
        finally:
            _close(app, house)
    return 0


def _walk(
    app: QApplication,
    house: House,
    life: Path,
    folder: Path,
    screens: list[str] | None,
    wishes: dict[str, object],
) -> None:
    """Go to each screen in turn and keep its picture."""
    house.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, True)
    house.show_faces()
    house.window.show()
    house.open_life(life)
    _as_wished(house, wishes)
    routes = stops(house.session.life)
    for name in screens or routes:
        if name not in routes:
            raise TourProblem(Said("Nothing is on this week yet, so {name} has nothing to show.", name=name))
        if name in WITHOUT_A_LIFE:
            _without_a_life(house, routes[name])
        else:
            if not house.session.is_open:
                house.open_life(life)
            if name in WITH_A_PHOTO:
                keep_a_photo(house.session)
            keep_for_choosing(name, house.session)
            keep_a_board(name, house.session)
            if name in (*WITH_A_PHOTO, *WITH_SITTINGS, *WITH_A_SET, *WITH_A_BOARD):
                routes[name] = stops(house.session.life)[name]
            _on_the_way(house, routes[name])
        _settle(app, house)
        _keep(house, folder / f"{name}.png")
        sys.stdout.write(f"{name}.png\n")


def _as_wished(house: House, wishes: dict[str, object]) -> None:
    """The look that was asked for becomes the person's own, in the copy."""
    chosen = {wish: value for wish, value in wishes.items() if value is not None}
    house.session.do(None, like_it, **chosen)


def _without_a_life(house: House, route: Route) -> None:
    me = house.session.life.person if house.session.is_open else None
    house.show_faces()
    if me is not None:
        # The face wall has the look of nobody: here it is shown in the one that was asked for.
        house.look.choose(me.theme, me.text_percent)
    if route.screen != "faces":
        house.navigator.go(route)


def _on_the_way(house: House, route: Route) -> None:
    """At home first, as everybody is, so that the bar is as it would be."""
    house.navigator.start(Route("home"))
    if route.screen == "put_back" and not house.session.taken_away():
        placings = list(house.session.life.placings)
        if placings:
            house.session.do(None, take_off, placings[-1])
    if route.screen != "home":
        house.navigator.go(route)


def _settle(app: QApplication, house: House) -> None:
    """Until what is read beside the window (photos, pages) is there, and all is painted."""
    until = time.monotonic() + LONGEST_WAIT_S
    app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    while time.monotonic() < until and any(work.is_busy for work in house.window.findChildren(SlowWork)):
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def _keep(house: House, path: Path) -> None:
    """Whole, or not there at all."""
    making = path.with_name(path.name + ".part")
    try:
        if not house.window.grab().save(str(making), "PNG"):
            raise OSError(path)
        making.replace(path)
    except OSError as trouble:
        making.unlink(missing_ok=True)
        raise TourProblem(_cannot_keep(path.parent)) from trouble


def _close(app: QApplication, house: House) -> None:
    house.window.close()
    house.window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _check(screens: Sequence[str] | None, theme: str | None) -> None:
    for name in screens or ():
        if name not in SCREENS:
            raise TourProblem(no_such_screen(name))
    if theme is not None and theme not in THEMES:
        raise TourProblem(
            Said("There is no theme called {theme}. These are there: {themes}.", theme=theme, themes=", ".join(THEMES))
        )


def _cannot_keep(folder: Path) -> Said:
    return Said("Pictures cannot be kept in {folder}. Choose another folder.", folder=folder)


def _application() -> QApplication:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setStyle("fusion")
    load_first_letters()
    load_other_letters()
    return app


@contextmanager
def _quiet_platform() -> Iterator[None]:
    """A window with no screen warns that it cannot tell its sizes to anybody: that is no trouble, and not passed on."""

    def pass_on(kind: QtMsgType, where: QMessageLogContext, message: str) -> None:
        if "propagateSizeHints" in message:
            return
        if before is not None:
            before(kind, where, message)
        else:
            sys.stderr.write(f"{message}\n")

    before = qInstallMessageHandler(pass_on)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


@contextmanager
def _a_home_for_the_tour() -> Iterator[Path]:
    """Lives and photos of the tour's own in a place for a while: nothing of this computer's owner is in a picture."""
    before = {name: os.environ.get(name) for name in (HOME_VARIABLE, "HOME")}
    with tempfile.TemporaryDirectory(prefix="tour-") as room:
        owner = Path(room) / "home"
        owner.mkdir()
        os.environ[HOME_VARIABLE], os.environ["HOME"] = str(Path(room) / "app"), str(owner)
        try:
            yield owner
        finally:
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value


def _copy_of(life: Path | None) -> Path:
    """The life to show, in the tour's own place; with none given the two example people are there."""
    from ..store.copying import bring_life
    from ..store.examples import EXAMPLES, example_life
    from ..store.opening import create_life

    there = lives_folder()
    there.mkdir(parents=True)
    if life is not None:
        return bring_life(life, there)
    for name in reversed(EXAMPLES):
        path = there / f"{name.title()}.life"
        create_life(path, example_life(name)).close()
    return path


def _draw_some_photos(folder: Path) -> None:
    """Some pictures to be found where a computer keeps its pictures."""
    folder.mkdir()
    for name, code in PHOTOS.items():
        draw_photo(code).save(str(folder / f"{name}.jpg"))

"""The window with no screen: a house with its clock stopped and a voice that only remembers."""

from __future__ import annotations

import gc
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, Qt, QThreadPool
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from buildalife_desktop.app import application
from buildalife_desktop.paths import HOME_VARIABLE, lives_folder
from buildalife_desktop.store.examples import example_life
from buildalife_desktop.store.opening import create_life
from buildalife_desktop.ui import handing_over, outside_places
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.look.letters import load_other_letters
from buildalife_desktop.ui.outside_places import OutsidePlace
from buildalife_desktop.ui.screens import choosing
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.pages.window_page import WindowPage
from tests.ui.talked_about import beginning

THURSDAY = datetime(2026, 11, 19, 14, 0)
LAPTOP = (1366, 768)
OpenHouse = Callable[..., House]


@pytest.fixture(scope="session")
def app() -> QApplication:
    """The one application, with all our letters: what is measured is measured in them."""
    found = application()
    load_other_letters()
    # What is there by now stays for the whole run: looking through it after every test would take most of the time.
    gc.collect()
    gc.freeze()
    return found


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of the app's own, and nothing of this computer's owner in reach."""
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    monkeypatch.setenv("HOME", str(tmp_path / "owner"))
    monkeypatch.setattr(outside_places, "mounted_volumes", list)
    (tmp_path / "owner").mkdir()
    lives_folder().mkdir(parents=True)
    return folder


@pytest.fixture
def speaker(app: QApplication) -> FakeSpeaker:
    """A voice that remembers what it was asked to say."""
    return FakeSpeaker()


@pytest.fixture
def open_house(app: QApplication, home: Path, speaker: FakeSpeaker) -> Iterator[OpenHouse]:
    """Opens windows: `open_house(life, size=...)`. All are closed at the end, with nothing left over."""
    houses: list[House] = []
    windows, threads = set(app.topLevelWidgets()), set(threading.enumerate())

    def open_one(life: Path | None = None, *, size: tuple[int, int] = LAPTOP, at: datetime = THURSDAY) -> House:
        house = House(clock=lambda: at, speaker=speaker)
        houses.append(house)
        house.window.resize(*size)
        house.show_faces()
        house.window.show()
        house.window.activateWindow()
        if life is not None:
            assert house.open_life(life)
        app.processEvents()
        return house

    yield open_one
    while houses:
        close_house(houses.pop())
    _nothing_is_left(app, windows, threads)


@pytest.fixture
def house(open_house: OpenHouse) -> House:
    """A window on the face wall, as large as the commonest laptop."""
    return open_house()


@pytest.fixture
def page(house: House) -> WindowPage:
    """That window, as a person meets it."""
    return WindowPage(house)


@pytest.fixture
def talked_about(open_house: OpenHouse, monkeypatch: pytest.MonkeyPatch) -> House:
    """Ada's window; a set of hers was talked about twice. Between two answers nobody waits."""
    path = lives_folder() / "Ada.life"
    create_life(path, beginning()).close()
    monkeypatch.setattr(choosing, "SETTLES_MS", 0)
    return open_house(path)


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A USB stick that is in. No real one can be plugged in here, so the list of volumes is told of it."""
    folder = tmp_path / "STICK"
    folder.mkdir()
    found = [OutsidePlace(folder, "USB stick", "symbol:own-usb-stick", is_stick=True)]
    for asked in (outside_places, handing_over):
        monkeypatch.setattr(asked, "sticks", lambda t: found)
    return folder


@pytest.fixture(scope="session")
def leonard_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example life of Leonard, made once."""
    path = tmp_path_factory.mktemp("made") / "Leonard.life"
    create_life(path, example_life("leonard")).close()
    return path


@pytest.fixture
def leonard(home: Path, leonard_made: Path) -> Path:
    """The example life of Leonard, among the lives of this computer."""
    return Path(shutil.copyfile(leonard_made, lives_folder() / "Leonard.life"))


def close_house(house: House) -> None:
    """Close the window as a person does, and let go of all that was in it. One that is closed already stays so."""
    if not isValid(house.window):
        return
    house.window.close()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    house.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def _nothing_is_left(app: QApplication, windows: set[object], threads: set[threading.Thread]) -> None:
    assert QThreadPool.globalInstance().waitForDone(10_000), "work went on after the window was closed"
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for thread in set(threading.enumerate()) - threads:
        thread.join(10)
    left_threads = [thread.name for thread in set(threading.enumerate()) - threads if thread.is_alive()]
    assert not left_threads, f"threads are left over: {left_threads}"
    gc.collect()
    left = [widget for widget in app.topLevelWidgets() if widget not in windows]
    assert not left, f"windows are left over: {left}"

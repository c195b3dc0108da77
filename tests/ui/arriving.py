"""Going straight to a screen, as the example life of Leonard has it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.verbs.week import take_off
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.screens.screen import Screen
from buildalife_desktop.ui.slow_work import SlowWork
from buildalife_desktop.ui.tour_boards import keep_a_board
from buildalife_desktop.ui.tour_sittings import keep_for_choosing
from buildalife_desktop.ui.tour_stops import WITH_A_PHOTO, WITHOUT_A_LIFE, keep_a_photo, stops
from tests.ui.waiting import wait_for


def arrive(house: House, name: str) -> Screen:
    """From home (or the face wall, where no life is open yet) to the screen of this name; all is there and painted."""
    if name in WITH_A_PHOTO:
        keep_a_photo(house.session)
    if house.session.is_open:
        keep_for_choosing(name, house.session)
        keep_a_board(name, house.session)
        QApplication.processEvents()  # What is said of it comes before where I am.
    route = Route(name)
    if name in WITHOUT_A_LIFE:
        house.show_faces()
    else:
        if name == "put_back" and not house.session.taken_away():
            house.session.do(None, take_off, next(iter(house.session.life.placings)))
            QApplication.processEvents()
        route = stops(house.session.life)[name]
        house.navigator.start(Route("home"))
    if name not in ("home", "faces"):
        house.navigator.go(route)
    settle(house)
    return house.navigator.here


def settle(house: House) -> None:
    """Until what is read beside the window is there."""
    QApplication.processEvents()
    assert wait_for(lambda: not any(work.is_busy for work in house.window.findChildren(SlowWork)))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()

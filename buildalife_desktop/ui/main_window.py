"""The one window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..access.verb import Verb
from . import signs
from .around import Around
from .dropped_files import DroppedFiles
from .input_bridge import InputBridge
from .navigator import Navigator
from .reader import Reader
from .route import Route
from .screens.screen import Screen
from .widgets.bar import Bar
from .widgets.notice import Notice
from .widgets.tile_form import TileForm


class MainWindow(QWidget):
    """The bar, a message where there is one, and the screen; nothing but what ties them together."""

    first_painted = Signal()  # the first screen can be seen: now is the time for all that is slow to load

    def __init__(
        self, around: Around, navigator: Navigator, reader: Reader, bar: Bar, notice: Notice, stack: QWidget
    ) -> None:
        super().__init__()
        self._around, self._navigator, self._reader = around, navigator, reader
        self._bar, self._notice = bar, notice
        self._is_reading = False
        self._has_painted = False
        self.setWindowTitle("Build a Life")
        self.setProperty("shows_ring", False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (bar, notice):
            column.addWidget(part)
        column.addWidget(stack, 1)
        bar.setFixedHeight(92)
        self._bridge = InputBridge(self)
        self._dropped = DroppedFiles(self)
        self._connect()

    def _connect(self) -> None:
        bar, navigator, session = self._bar, self._navigator, self._around.session
        bar.home.connect(self._around.home)
        bar.back.connect(navigator.step_back)
        bar.me.connect(self._go_to_my_page)
        bar.undo.connect(self._undo)
        bar.read.connect(self._read_or_stop)
        bar.help.connect(self._help)
        navigator.arrived.connect(self._show_place)
        self._bridge.asked.connect(self._answer)
        self._dropped.dropped.connect(self._take_dropped)
        self._reader.reading.connect(self._show_reading)
        session.changed.connect(navigator.life_changed)
        session.told.connect(lambda said: self._reader.tell_done(self._around.t.tell(said)))
        session.changed.connect(lambda _: self._show_bar())
        session.troubled.connect(self._around.trouble)
        self._notice.answered.connect(self._focus_screen)
        self._around.speaker.fell_silent.connect(self._tell_silence)
        self._around.look.changed.connect(self._show_look)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            # What is inside the window is painted in the same turn; after that it can be seen.
            QTimer.singleShot(0, self.first_painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._around.session.look_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is on the disk already: only the screen, the voice and the file are let go of."""
        self._navigator.here.leave()
        self._around.speaker.close()
        self._around.session.close()
        super().closeEvent(event)

    def _show_place(self, screen: Screen) -> None:
        self._bar.show_place(screen.title(), screen.sign())
        self._show_bar()
        self._reader.arrive(screen.spoken_title(), asks=screen.asks)

    def _show_bar(self) -> None:
        t, session, bar = self._around.t, self._around.session, self._bar
        at_home = self._navigator.here.objectName() == "home"
        bar.show_tile("home", t("Home"), signs.HOME, t("Go to the start."))
        bar.show_tile("back", t("Back"), signs.BACK, t("Go back to where you were."))
        bar.show_tile("help", t("Help"), signs.HELP, t("See what you can do here."))
        self._show_reading(self._is_reading)
        names = {"read", "help"}
        if session.is_open:
            me = session.life.person
            bar.show_tile("me", me.name or t("Me"), me.picture or signs.ABOUT, t("My own page."), TileForm.FACE)
            to_undo = session.to_undo()
            more = t("Take back: {done}", done=to_undo) if to_undo else t("There is nothing to take back.")
            bar.show_tile("undo", t("Undo"), signs.UNDO, more)
            names |= {"me", "undo"} | (set() if at_home else {"home", "back"})
        elif self._navigator.depth > 1:
            names |= {"back"}
        bar.show_only(*names)

    def _show_reading(self, is_reading: bool) -> None:
        self._is_reading = is_reading
        t = self._around.t
        if is_reading:
            self._bar.show_tile("read", t("Stop"), signs.STOP, t("Stop reading."))
        else:
            self._bar.show_tile("read", t("Read to me"), signs.READ, t("Hear what is on the screen."))
        self._bar.arrange()

    def _show_look(self) -> None:
        self._navigator.look_changed()
        self._bar.arrange()
        self.update()

    def _undo(self) -> None:
        if not self._around.session.undo():
            self._around.say(self._around.t("There is nothing to take back."))

    def _read_or_stop(self) -> None:
        if self._is_reading:
            self._reader.stop()
        else:
            message = self._notice.sentence.text() if self._notice.isVisible() else ""
            self._reader.read_screen(self._navigator.here, message)

    def _help(self) -> None:
        here = self._navigator.here
        if here.objectName() != "help":
            self._around.go(Route("help", about=here.title(), sign=here.sign(), lines=tuple(here.help_lines())))

    def _go_to_my_page(self) -> None:
        if self._navigator.here.objectName() != "my_page":
            self._around.go(Route("my_page"))

    def _tell_silence(self, said: object) -> None:
        self._around.trouble(said)

    def _take_dropped(self, files: list[Path]) -> None:
        self._navigator.here.take_dropped(files)

    def _focus_screen(self) -> None:
        """Back to where the focus was before the message came."""
        last = self._navigator.here.focusWidget()
        to = last if last is not None and last.isVisible() else self._navigator.here.first_focus()
        if to is not None:
            to.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, verb: Verb) -> None:
        session = self._around.session
        match verb:
            case Verb.BACK if self._notice.button.hasFocus():  # Elsewhere Back goes back, and the message stays.
                self._notice.button.click()
            case Verb.BACK:
                self._navigator.step_back()
            case Verb.UNDO if session.is_open:
                self._undo()
            case Verb.REDO if session.is_open:
                session.redo()
            case Verb.HOME:
                self._around.home()
            case Verb.READ:
                self._read_or_stop()
            case Verb.HELP:
                self._help()

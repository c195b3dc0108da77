"""The app with its window."""

from __future__ import annotations

import gc
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from .model.said import Said
from .ui.house import House
from .ui.look.letters import load_first_letters, load_other_letters


def application() -> QApplication:
    """The one application object, with our own painting and letters."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Build a Life")
    app.setStyle("fusion")
    load_first_letters()
    return app


def open_window(life: Path | None = None, safe: bool = False) -> int:
    """Open the window on the face wall, or on one life; gives the exit code when it is closed."""
    app = application()
    house = House(safe=safe or holds_shift())
    _tell_the_unforeseen(house)
    house.show_faces()
    house.window.first_painted.connect(lambda: _after_first_paint(house, life))
    house.window.resize(1366, 768)
    house.window.showMaximized()
    code = app.exec()
    house.sounds.finish()
    return code


def holds_shift() -> bool:
    """Shift held down at the start is a safe start, for those who cannot type `--safe`."""
    return bool(QApplication.queryKeyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)


def _tell_the_unforeseen(house: House) -> None:
    """What nobody foresaw is told as well: a press that does nothing and says nothing is the worst answer."""
    show = sys.excepthook

    def tell(kind: type[BaseException], trouble: BaseException, where: TracebackType | None) -> None:
        show(kind, trouble, where)
        if issubclass(kind, Exception) and not house.notice.isVisible():
            house.show_trouble(Said("Something did not work. What you did before is kept."))

    sys.excepthook = tell


def _after_first_paint(house: House, life: Path | None) -> None:
    """What the first screen does not need: the logbook, other letters, the store, the voice."""
    from .logbook import open_logbook

    gc.freeze()
    gc.enable()
    open_logbook()
    load_other_letters()
    if life is not None:
        house.open_life(life)
    house.listen_on_the_wall()
    threading.Thread(target=_read_slow_libraries, daemon=True).start()
    QTimer.singleShot(50, house.speaker.warm)


def _read_slow_libraries() -> None:
    from .store import edits, opening  # noqa: F401
    from .words.days_and_lists import weekday_name

    weekday_name(0, "en")

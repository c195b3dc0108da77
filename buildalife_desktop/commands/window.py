"""The window, as quickly as it comes: nothing that reads words of the command line is needed for it."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from ..model.said import Said
from .not_done import NotDone

WITHOUT_A_SCREEN = "example, export, describe, create, import, check, say, symbols, packs, tour"


def open_on(life: Path | None = None) -> int:
    """Open the window on the face wall or on a life, and come back when it is closed.

    Raises NotDone where there is no screen, or Qt is not there.
    """
    look_for_a_screen()
    # Nothing made on the way to the first screen is ever thrown away, so looking for waste then only costs time.
    # The window turns it on again.
    gc.disable()
    try:
        from ..app import open_window
    except ImportError as missing:
        raise NotDone(Said("The window cannot start. Run packaging/run once to put that right.")) from missing
    return open_window(life)


def look_for_a_screen() -> None:
    """Raise NotDone, naming what works without one, where a window could not be shown."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise NotDone(Said("There is no screen here. These work without one: {words}.", words=WITHOUT_A_SCREEN))

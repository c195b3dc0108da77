"""A pack of pictures on its way in."""

from __future__ import annotations

import threading
from pathlib import Path

from ..pictures.packs.pack import Pack


class Stopped(Exception):
    """Somebody does not want it any more."""


class PackComingIn:
    """Brings a pack beside the window; `how_far` may be asked, and `stop` be called, from the window."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_stopped = threading.Event()
        self.how_far = (0, 0)

    def bring(self) -> Pack:
        """All of it, or nothing. Raises PackProblem, or Stopped where somebody stopped it."""
        from ..pictures.packs.bringing import bring_pack

        return bring_pack(self._path, progress=self._go_on)

    def stop(self) -> None:
        """Keep nothing of it."""
        self._is_stopped.set()

    def _go_on(self, done: int, total: int) -> None:
        self.how_far = (done, total)
        if self._is_stopped.is_set():
            raise Stopped

"""The way to a printer."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QTimer, Signal

from ..model.said import Said
from ..paths import cache_folder

LONGEST_MS = 20_000
"""A printer on a network may be slow to answer. After this it is said that it does not."""
SOON_MS = 3_000
"""How long a screen that is left waits for its page to be on the way."""


class Printer(QObject):
    """Gives a PDF to the computer's own printing, with no system dialog: CUPS, or what Windows prints with."""

    found = Signal(list)  # the names of the printers there are, the usual one first; empty where there is none
    printed = Signal()  # a page was handed to the printer
    not_printed = Signal(object)  # a Said: why it was not, and what to do instead

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._watch = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._watch.timeout.connect(self._give_up)

    def look(self) -> None:
        """Look which printers there are; `found` follows."""
        if sys.platform == "win32":
            self.found.emit([""])
        elif not QStandardPaths.findExecutable("lp"):
            self.found.emit([])
        else:
            self._run("lpstat", ["-e"], self._tell_found)

    def print_pdf(self, pdf: bytes, title: str, paper: str, printer: str = "") -> None:
        """Print on this printer, or the computer's usual one; `printed` or `not_printed` follows.

        `paper` is "a4", "a3", "a2" or "a1".
        """
        if sys.platform == "win32":
            self._print_on_windows(pdf, title)
            return
        words = ["-t", title, "-o", f"media={paper.upper()}", "-o", "fit-to-page", "-"]
        self._run("lp", (["-d", printer] if printer else []) + words, self._tell_printed, pdf)

    def finish(self) -> None:
        """Nobody waits any more: a page on its way to the printer still gets there, looking for one ends."""
        if self._process is not None and self._process.program() == "lp":
            self._process.waitForFinished(SOON_MS)
        self._let_go()

    def _run(self, program: str, words: list[str], then: object, given: bytes = b"") -> None:
        self._let_go()
        process = self._process = QProcess(self)
        process.finished.connect(then)
        process.errorOccurred.connect(self._tell_trouble)
        process.start(program, words)
        process.write(given)
        process.closeWriteChannel()
        self._watch.start()

    def _tell_found(self, code: int) -> None:
        assert self._process is not None
        told = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
        self._let_go()
        self.found.emit([line.strip() for line in told.splitlines() if line.strip()] if code == 0 else [])

    def _tell_printed(self, code: int) -> None:
        self._let_go()
        if code == 0:
            self.printed.emit()
        else:
            self.not_printed.emit(_does_not_print())

    def _tell_trouble(self, trouble: QProcess.ProcessError) -> None:
        if trouble is QProcess.ProcessError.FailedToStart:
            self._let_go()
            self.not_printed.emit(_does_not_print())

    def _give_up(self) -> None:
        self._let_go()
        self.not_printed.emit(_does_not_print())

    def _let_go(self) -> None:
        self._watch.stop()
        process, self._process = self._process, None
        if process is None:
            return
        for signal in (process.finished, process.errorOccurred):
            signal.disconnect()
        if process.state() is not QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(1000)
        process.deleteLater()

    def _print_on_windows(self, pdf: bytes, title: str) -> None:
        """Windows prints files only. There is one at a time, under the app's own roof."""
        held = Path(cache_folder()) / "print" / f"{title}.pdf"
        try:
            held.parent.mkdir(parents=True, exist_ok=True)
            for older in held.parent.glob("*.pdf"):
                older.unlink(missing_ok=True)
            held.write_bytes(pdf)
            os.startfile(held, "print")  # type: ignore[attr-defined]
        except OSError:
            self.not_printed.emit(_does_not_print())
        else:
            self.printed.emit()


def _does_not_print() -> Said:
    return Said("The printer does not answer. You can save the page instead.")

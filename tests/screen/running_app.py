"""The real app in a process of its own, seen from outside."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

READER = Path(__file__).with_name("as_a_screen_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
LONGEST_S = 30


@dataclass(frozen=True)
class Heard:
    """What a screen reader is told of one thing."""

    role: str
    name: str
    description: str
    is_focused: bool


def what_is_missing() -> str:
    """Why a window cannot be tried here, or nothing."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI and xdotool are for Linux."
    if not os.environ.get("DISPLAY"):
        return "There is no display here. packaging/test starts one."
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return "There is no message bus here. packaging/test starts one."
    if not shutil.which("xdotool"):
        return "xdotool is not installed."
    if subprocess.run([SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"], check=False,
                      capture_output=True).returncode:  # fmt: skip
        return "The system's Python has no Atspi (python3-gi, gir1.2-atspi-2.0)."
    return ""


class RunningApp:
    """`python -m buildalife_desktop`, read and pressed over AT-SPI, and with the keyboard through xdotool.

    It has no sound device, on any machine: that is told on the screen, and everything else goes on.
    """

    def __init__(self, home: Path, log: Path, *words: str) -> None:
        environ = {**os.environ, "BUILDALIFE_HOME": str(home), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                   "QT_QPA_PLATFORM": "xcb", "PULSE_SERVER": "unix:/there-is-no-sound-here"}  # fmt: skip
        with log.open("w") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "buildalife_desktop", *words], env=environ, stdout=errors, stderr=errors
            )
        self._log = log
        self._family: list[psutil.Process] = []

    def read(self) -> list[Heard]:
        """Everything shown, in the order a screen reader meets it."""
        answer = self._reader("read")
        assert answer.returncode == 0, answer.stderr + self._log.read_text()
        return [Heard(**json.loads(line)) for line in answer.stdout.splitlines()]

    def buttons(self) -> list[str]:
        """The names of all that can be pressed, in order."""
        return [heard.name for heard in self.read() if heard.role in ("push button", "button", "check box")]

    def focused(self) -> str:
        """The name of what has the focus."""
        return next((heard.name for heard in self.read() if heard.is_focused and heard.role != "frame"), "")

    def press(self, name: str, saying: str = "") -> None:
        """Press it over AT-SPI."""
        answer = self._reader("press", name, saying)
        assert answer.returncode == 0, f"{answer.stderr} {self.buttons()}"

    def keys(self, *names: str) -> None:
        """Press keys of the keyboard."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True, timeout=20)

    def wait_for(self, is_so: Callable[[], bool], what: str) -> None:
        """Look again and again until it is so."""
        until = time.monotonic() + LONGEST_S
        while not is_so():
            assert self.process.poll() is None, self._log.read_text()
            assert time.monotonic() < until, f"{what} did not come about: {self.buttons()}"

    def family(self) -> list[psutil.Process]:
        """The app's process and all it started (the voice)."""
        me = psutil.Process(self.process.pid)
        return [me, *me.children(recursive=True)]

    def close_as_a_person(self) -> int:
        """Close the window with the window manager's own keys; gives the exit code."""
        self._family = self.family()
        self.keys("alt+F4")
        return self.process.wait(LONGEST_S)

    def left_over(self) -> list[str]:
        """Processes of the app that are still there."""
        _, alive = psutil.wait_procs(self._family, timeout=5)
        return [process.name() for process in alive]

    def end(self) -> None:
        """Whatever happened, leave nothing behind."""
        if self.process.poll() is None:
            for process in reversed(self.family()):
                process.send_signal(signal.SIGKILL)
            self.process.wait(LONGEST_S)

    def _reader(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [SYSTEM_PYTHON, str(READER), str(self.process.pid), *words],
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip

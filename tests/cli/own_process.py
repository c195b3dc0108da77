"""The command line in a process of its own, as the shell starts it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="looks at a process the way only Linux shows it")
ROOT = Path(__file__).resolve().parents[2]


def shell_words(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "buildalife_desktop", *map(str, words)]


def shell_environment(**more: str) -> dict[str, str]:
    """This environment, with the project to be found and no screen."""
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in gone}
    return kept | {"PYTHONPATH": str(ROOT)} | more

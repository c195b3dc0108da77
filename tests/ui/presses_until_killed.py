"""A person who presses without end, in a process of their own: `python -m tests.ui.presses_until_killed LIFE`.

Puts something on the week with three presses, takes it off with two, and so on. A line is written once a change was
answered.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from buildalife_desktop.app import application
from buildalife_desktop.ui.house import House
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.pages.week_page import WeekPage

MONDAY = {"day": "Monday", "part": "morning"}


def main() -> None:
    application()
    house = House(clock=lambda: datetime(2026, 11, 19, 14), speaker=FakeSpeaker())
    house.window.resize(1366, 768)
    house.show_faces()
    house.window.show()
    house.open_life(Path(sys.argv[1]))
    week = WeekPage(house)
    week.open()
    while True:
        week.choose_empty(**MONDAY)
        week.press("Cooking")
        print("on", flush=True)
        week.choose("Cooking", **MONDAY)
        week.press("Take off")
        print("off", flush=True)


if __name__ == "__main__":
    main()

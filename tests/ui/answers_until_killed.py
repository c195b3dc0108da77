"""A person who answers pictures in a process of their own: `python -m tests.ui.answers_until_killed LIFE`.

Begins to talk about things to do. The name of a picture is written once its answer was answered.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from buildalife_desktop.app import application
from buildalife_desktop.ui.house import House
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.pages.choosing_page import ChoosingPage

ANSWERS = ("I like it", "Not sure", "I don't like it", "Want to try", "Not now")


def main() -> None:
    application()
    house = House(clock=lambda: datetime(2026, 11, 19, 14), speaker=FakeSpeaker())
    house.window.resize(1366, 768)
    house.show_faces()
    house.window.show()
    house.open_life(Path(sys.argv[1]))
    page = ChoosingPage(house)
    page.begin("Things to do")
    number = 0
    while page.picture:
        print(page.answer(ANSWERS[number % len(ANSWERS)]), flush=True)
        number += 1


if __name__ == "__main__":
    main()

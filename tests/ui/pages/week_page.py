"""My week, as a person finds it."""

from __future__ import annotations

from tests.ui.pages.window_page import WindowPage


class WeekPage(WindowPage):
    """Things are found by what they are called, and the day and part of the day they are on."""

    def open(self) -> None:
        """From home."""
        self.press("My week")

    def choose(self, activity: str, *, day: str, part: str) -> None:
        """Press what is on the week there."""
        self.press(activity, f"{day}, {part}")

    def choose_empty(self, *, day: str, part: str) -> None:
        """Press the plus on an empty place."""
        self.press(f"Put something on {day}, {part}")

    def shows(self, activity: str, *, day: str, part: str) -> bool:
        """Whether it is on the week there."""
        return self.has(activity, f"{day}, {part}")

    def is_empty(self, *, day: str, part: str) -> bool:
        """Whether nothing is there."""
        return self.has(f"Put something on {day}, {part}")

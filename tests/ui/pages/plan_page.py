"""My plan, as a person finds it."""

from __future__ import annotations

from tests.ui.pages.window_page import WindowPage


class PlanPage(WindowPage):
    """My week on paper, to look at and to hand over."""

    def open(self) -> None:
        """From home."""
        self.press("My plan")

    def save_here(self, folder: str) -> None:
        """Keep it in the folder of this name."""
        self.press("Save here")
        self.wait_until(lambda: self.has(folder), f"the folder {folder}")
        self.press(folder)
        self.press("Save here")
        self.wait_until(lambda: bool(self.message), "the message that says where it is")

"""The face wall, as a person finds it."""

from __future__ import annotations

from tests.ui.pages.window_page import WindowPage


class FacesPage(WindowPage):
    """Find my face, or start someone new."""

    def choose_face(self, name: str) -> None:
        """Press the face of this name."""
        self.press(name)

    def start_someone_new(self, name: str, face: str) -> None:
        """A new life: a name, a drawn face, done."""
        self.press("Someone new")
        if name:
            self.write("Your first name", name)
        self.press(face)
        self.press("Done")

"""About me, as a person finds it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.about_me import lines_under
from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.store.opening import open_life
from buildalife_desktop.ui.route import Route
from tests.fakes.fake_recorder import FakeRecorder
from tests.ui.pages.window_page import WindowPage


class AboutPage(WindowPage):
    """The one page, what is behind it, and what others said."""

    def open(self) -> None:
        """From home; presses are counted from here."""
        self.press("About me")
        self.presses = 0

    def go(self, screen: str, **given: object) -> None:
        """Straight to a screen behind it."""
        self._house.navigator.go(Route(screen, **given))
        QApplication.processEvents()

    def record(self, *loudness: float) -> None:
        """Say something to the microphone: press Speak, speak for so many seconds, and press Stop."""
        self.press("Speak")
        recorder = self._house.window.findChildren(FakeRecorder)[0]
        for each in loudness:
            recorder.hear(each)
        self.press("Stop")

    @property
    def kept(self) -> Life:
        """The life as it is in the file, read anew."""
        file = open_life(self._house.session.path)
        try:
            return file.read()
        finally:
            file.close()

    def lines(self, heading: Heading) -> list[Line]:
        """The lines under a heading, from the file."""
        return lines_under(self.kept, heading)

    def words_under(self, heading: Heading) -> list[str]:
        """What they say."""
        return [line.words for line in self.lines(heading)]

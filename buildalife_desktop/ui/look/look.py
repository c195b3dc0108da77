"""The look of the window at the moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ...model.seeing_wishes import SEEN_AS_DRAWN, SeeingWishes
from .letters import FAMILIES
from .theme import Theme
from .themes import CALM, THEMES

BASE_TEXT = 20
TITLE = 36
GAP, BIG_GAP = 12, 24
TEXT_SIZES = (100, 125, 150, 200, 300)
"""The sizes of letters to choose from, in per cent."""


class Look(QObject):
    """Theme, size of letters and what else somebody wishes to see, and what follows from them.

    Lengths are in pixels at the screen's own scale.
    """

    changed = Signal()  # after any of it has changed

    touch = 68  # the smallest thing to press (look.md)
    margin = 20
    corner = 18

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = CALM
        self.text_percent = 100
        self.seeing: SeeingWishes = SEEN_AS_DRAWN

    @property
    def gap(self) -> int:
        """The least between two things to press."""
        return BIG_GAP if self.seeing.has_big_gaps else GAP

    def choose(self, theme: str, text_percent: int, seeing: SeeingWishes = SEEN_AS_DRAWN) -> None:
        """Use this theme, this size of letters, and these wishes; an unknown theme is the calm one."""
        chosen = THEMES.get(theme, CALM)
        text_percent = min(300, max(100, text_percent))
        if (chosen, text_percent, seeing) == (self.theme, self.text_percent, self.seeing):
            return
        self.theme, self.text_percent, self.seeing = chosen, text_percent, seeing
        self.apply()
        self.changed.emit()

    def apply(self) -> None:
        """Give the application its letters and colours."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setFont(self.font(BASE_TEXT))
        palette = QPalette()
        theme = self.theme
        for role, colour in (
            (QPalette.ColorRole.Window, theme.paper),
            (QPalette.ColorRole.Base, theme.card),
            (QPalette.ColorRole.Button, theme.card),
            (QPalette.ColorRole.WindowText, theme.ink),
            (QPalette.ColorRole.Text, theme.ink),
            (QPalette.ColorRole.ButtonText, theme.ink),
            (QPalette.ColorRole.PlaceholderText, theme.soft_ink),
            (QPalette.ColorRole.Highlight, theme.places["week"].strong),
            (QPalette.ColorRole.HighlightedText, theme.places["week"].on_strong),
        ):
            palette.setColor(role, QColor(colour))
        app.setPalette(palette)

    def px(self, length: float) -> int:
        """A length that grows with the letters."""
        return round(length * self.text_percent / 100)

    def font(self, size: int, bold: bool = False) -> QFont:
        """Letters of this size at 100 percent, in pixels."""
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setPixelSize(self.px(size))
        font.setBold(bold)
        return font

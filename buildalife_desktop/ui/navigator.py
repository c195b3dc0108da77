"""Goes from screen to screen and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from ..model.change import Change
from .around import Around
from .atlas import screen_for
from .focus_before import FocusBefore
from .route import Route
from .screens.screen import Screen


class Navigator(QObject):
    """The way through the app: where I am, and where I came from. Back loses nothing.

    A screen that was left behind keeps its state, and shows the facts anew when it is come back to.
    """

    arrived = Signal(object)  # the Screen that is shown now
    going = Signal(bool)  # before a screen is made or shown again: whether it is in the part for supporters

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__()
        self.around: Around
        self._stack = stack
        self._trail: list[Screen] = []

    @property
    def here(self) -> Screen:
        """The screen that is shown."""
        return self._trail[-1]

    @property
    def depth(self) -> int:
        """How many screens Back would go through, this one with them."""
        return len(self._trail)

    def go(self, route: Route) -> None:
        """Go on to a screen."""
        if self._trail:
            self.here.leave()
        self._make(route)
        try:
            self._arrive()
        except Exception:
            # A screen that cannot show itself must not stand in the way: stay where we are.
            self._drop(self._trail.pop())
            raise

    def make_anew(self) -> None:
        """All words are others: make the screens of this way again.

        One that waits for an answer cannot be asked again; the way ends before it.
        """
        focus, left, self._trail = self.here.focusWidget(), self._trail, []
        name = focus.objectName() if focus is not None else ""
        for screen in left:
            if any(callable(given) for given in screen.came_by.given.values()):
                break
            self._make(screen.came_by)
        for screen in left:
            self._drop(screen)
        self._arrive()
        same = [tile for tile in self.here.tiles() if name and tile.objectName() == name]
        if same:
            same[0].setFocus()

    def step_back(self) -> None:
        """Somebody pressed Back: first a step back inside the screen, where it has one."""
        if not self.here.step_back():
            self.back()

    def back(self) -> None:
        """Go back to where I came from; at the beginning stay."""
        if len(self._trail) > 1:
            self._drop(self._trail.pop())
            self._arrive()

    def start(self, route: Route) -> None:
        """Begin anew from this screen: nothing is behind it."""
        left, self._trail = self._trail, []
        try:
            self.go(route)
        except Exception:
            self._trail = left
            raise
        for screen in left:
            self._drop(screen)

    def back_to_first(self) -> None:
        """Go back to where the way began."""
        if len(self._trail) > 1:
            while len(self._trail) > 1:
                self._drop(self._trail.pop())
            self._arrive()

    def arrived_again(self) -> None:
        """This screen has become another place: its title is new."""
        self.arrived.emit(self.here)

    def life_changed(self, change: Change) -> None:
        """Show the facts anew: here at once, elsewhere on the way back."""
        for screen in self._trail:
            if screen.nouns & change.nouns:
                screen.is_stale = True
        self._refresh()

    def look_changed(self) -> None:
        """Everything looks different: show all anew."""
        for screen in self._trail:
            screen.is_stale = True
        self._refresh()

    def _refresh(self) -> None:
        here = self.here
        if here.is_stale:
            here.is_stale = False
            focus = FocusBefore(here)
            here.show_facts()
            focus.give_back()
            self.arrived.emit(here)

    def _make(self, route: Route) -> None:
        kind = screen_for(route.screen)
        self.going.emit(kind.is_for_supporters)
        screen = kind(self.around, **route.given)
        screen.came_by = route
        self._trail.append(screen)
        self._stack.addWidget(screen)

    def _arrive(self) -> None:
        here = self.here
        self.going.emit(here.is_for_supporters)
        focus = FocusBefore(here)
        if here.is_stale:
            here.is_stale = False
            here.show_facts()
        self._stack.setCurrentWidget(here)
        first = here.first_focus()
        if focus.was_there:
            focus.give_back()
        elif first is not None:
            first.setFocus()
        self.arrived.emit(here)

    def _drop(self, screen: Screen) -> None:
        screen.leave()
        self._stack.removeWidget(screen)
        screen.hide()
        screen.deleteLater()

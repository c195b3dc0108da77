"""Reads the window from outside, over AT-SPI, as a screen reader does. Run by the system's Python, which has `gi`.

as_a_screen_reader.py PID read                 every thing shown, as JSON lines: role, name, description, focused
as_a_screen_reader.py PID press NAME [SAYING]  press what is called so
"""

from __future__ import annotations

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LONGEST_S = 20


def main() -> int:
    pid, order, *more = sys.argv[1:]
    app = _app(int(pid))
    if app is None:
        print("The app is not to be found.", file=sys.stderr)
        return 1
    if order == "press":
        return _press(app, *more)
    for line in _read(app):
        print(line)
    return 0


def _read(app: Atspi.Accessible) -> list[str]:
    """Begins again where something went away while it was being read."""
    until = time.monotonic() + LONGEST_S
    while True:
        try:
            return [_told(thing) for thing in _shown(app)]
        except GLib.GError:
            if time.monotonic() > until:
                raise


def _told(thing: Atspi.Accessible) -> str:
    is_focused = thing.get_state_set().contains(Atspi.StateType.FOCUSED)
    return json.dumps({
        "role": thing.get_role_name(), "name": thing.get_name(), "description": thing.get_description(),
        "is_focused": is_focused,
    })  # fmt: skip


def _press(app: Atspi.Accessible, name: str, saying: str = "") -> int:
    for thing in _shown(app):
        if thing.get_name() == name and saying in thing.get_description() and thing.get_n_actions():
            actions = [thing.get_action_name(number) for number in range(thing.get_n_actions())]
            wanted = next(number for number, action in enumerate(actions) if action in ("Press", "Toggle"))
            return 0 if thing.do_action(wanted) else 1
    print(f"Nothing is called {name}.", file=sys.stderr)
    return 1


def _app(pid: int) -> Atspi.Accessible | None:
    until = time.monotonic() + LONGEST_S
    while time.monotonic() < until:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(number)
            if app is not None and app.get_process_id() == pid and app.get_child_count():
                return app
        time.sleep(0.1)
    return None


def _shown(thing: Atspi.Accessible) -> list[Atspi.Accessible]:
    found = []
    for number in range(thing.get_child_count()):
        child = thing.get_child_at_index(number)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            found += [child, *_shown(child)]
    return found


if __name__ == "__main__":
    sys.exit(main())

"""Where a tour of the screens stops."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from ..model.face_thread import activities_with
from ..model.heading import Heading
from ..model.life import Life
from ..model.placing import Placing
from ..model.said import Said
from ..model.statement import About
from ..model.which_week import WhichWeek
from ..pictures.symbol_files import symbol_path
from . import signs
from .atlas import SCREENS
from .route import Route
from .session import Session
from .tour_boards import given_of_boards
from .tour_hopes import NEEDS_A_STEP, given_of_hopes
from .tour_sittings import given_of_sittings

WITH_A_PHOTO = ("change_picture", "my_photo", "who_is_in_it")
WITHOUT_A_LIFE = ("faces", "someone_new", "bring_life")


def stops(life: Life) -> dict[str, Route]:
    """A way to every screen of the atlas by name, as it is for this life.

    Screens about something on the week are left out where nothing is on it.
    """
    given = {**_always(life), **_about(_placing(life)), **_of_somebody(life)}
    given |= {**given_of_sittings(life), **given_of_boards(life)}
    given |= given_of_hopes(life)
    return {name: Route(name, **given.get(name, {})) for name in SCREENS if name in given or name not in _NEEDS_MORE}


_NEEDS_PLACING = frozenset("placing copy_to_days how_often clock_time activity companions say_about statement".split())
_NEEDS_PERSON = frozenset("who_to_me which_ring person do_together remembering face_thread".split())
_NEEDS_MORE = _NEEDS_PLACING | _NEEDS_PERSON | NEEDS_A_STEP


def _always(life: Life) -> dict[str, dict[str, Any]]:
    """What each screen is given that can be shown for any life; the others here need nothing."""
    day, part = _empty_place(life)
    return {
        "help": {"about": "", "sign": signs.HELP, "lines": ((signs.PLUS, "Press a plus to put something there."),)},
        "week_choices": {"which": WhichWeek.NOW, "then": _nothing},
        "choose_activity": {"week": WhichWeek.NOW, "day": day, "part": part},
        "choose_picture": {"question": "Which picture?", "then": _nothing},
        "find_symbol": {"then": _nothing},
        "symbol_group": {"group": _first_group(), "then": _nothing},
        "photo_files": {"then": _nothing},
        "camera": {"then": _nothing},
        "change_picture": {"photo": next(iter(life.photos), ""), "then": _nothing},
        "question": {
            "title": "Copy my life",
            "question": "A life with this name is there already.",
            "about": (life.person.picture or signs.ABOUT, life.person.name),
            "answers": (("both", "Keep both", signs.COPY), ("new", "Put the new one in its place", signs.BRING_BACK)),
            "then": _nothing,
        },
        "my_switch": {"number": 0, "then": _nothing},
        "write": {"question": "What is it called?", "words": "", "then": _nothing},
        "draw_face": {"then": _nothing, "name": life.person.name},
        "pack_files": {"then": _nothing},
        "folders": {"question": "Where does it go?", "then": _nothing},
        "new_companion": {"noun": "people", "then": _nothing},
        "my_voice": {"words": "Gardening", "then": _nothing},
        "my_photo": {"photo": _my_picture(life)},
        "who_is_in_it": {"photo": next(iter(life.photos), "")},
        "choose_person": {"question": "Who helps with this?", "then": _nothing},
        "which_day": {"day": None, "then": _nothing},
        "photo_prompts": {"then": _nothing},
        "two_sides": {"left": Heading.GOOD_DAY, "right": Heading.BAD_DAY},
        "lines": {"heading": Heading.LIKED},
        "line": {"heading": Heading.LIKED, "line": _a_line(life, Heading.LIKED)},
        "starters": {"heading": Heading.SUPPORT},
        "money": {"question": "How much?", "pence": 750, "then": _nothing},
    }


def _about(placing: Placing | None) -> dict[str, dict[str, Any]]:
    """What the screens about one thing on the week are given."""
    if placing is None:
        return {}
    return {
        **{screen: {"placing": placing.id} for screen in ("placing", "copy_to_days", "how_often", "clock_time")},
        "activity": {"activity": placing.activity},
        "companions": {"activity": placing.activity, "question": "who_with"},
        "say_about": {"activity": placing.activity, "about": About.WORKING},
        "statement": {"activity": placing.activity, "about": About.WORKING},
    }


def _of_somebody(life: Life) -> dict[str, dict[str, Any]]:
    """What the screens about one person are given: whoever is in most of what I do."""
    if not life.people:
        return {}
    most = max(life.people, key=lambda person: len(activities_with(life, person)))
    return {screen: {"person": most} for screen in _NEEDS_PERSON}


def _placing(life: Life) -> Placing | None:
    """What there is most to see of: the thing on the week that is done with most people."""
    now = [placing for placing in life.placings.values() if placing.week is WhichWeek.NOW]
    return max(now, key=lambda placing: len(life.activities[placing.activity].who_with), default=None)


def _my_picture(life: Life) -> str:
    """A photo, where there is one, or else a drawing that is used."""
    drawn = [activity.picture for activity in life.activities.values() if activity.picture]
    return next(iter([*life.photos, *drawn]), life.person.picture or signs.ABOUT)


def _a_line(life: Life, heading: Heading) -> str:
    return next((line.id for line in life.lines.values() if line.heading is heading), "")


def _empty_place(life: Life) -> tuple[int, Any]:
    """A place on the week with nothing on it yet, where there is one."""
    from ..model.week import DAYS, on_part, parts_of_day

    places = [(day, part) for day in DAYS for part in parts_of_day(life)]
    return next((place for place in places if not on_part(life, WhichWeek.NOW, *place)), places[0])


def _first_group() -> str:
    from ..pictures.symbols import Symbols

    return Symbols.load().groups()[0].id


def keep_a_photo(session: Session) -> None:
    """A photo of a garden, for a screen that has nothing to show of a life without photos."""
    from ..pictures.intake import take_in_bytes

    if session.life.photos:
        return
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    draw_photo("1F33B").save(held, "PNG")
    session.keep_photo(take_in_bytes(bytes(held.data().data()), "Garden.png"))


def draw_photo(code: str) -> QImage:
    """A drawing on a green ground, as large as a small photo."""
    image = QImage(QSize(640, 480), QImage.Format.Format_RGB32)
    image.fill(QColor("#DDEBD2"))
    painter = QPainter(image)
    QSvgRenderer(str(symbol_path(code))).render(painter, image.rect().adjusted(140, 60, -140, -60).toRectF())
    painter.end()
    return image


def _nothing(*_: object) -> None:
    """An answer on a tour goes nowhere."""


def no_such_screen(name: str) -> Said:
    """There is no screen of this name: which ones there are."""
    return Said("There is no screen called {name}. These are there: {names}.", name=name, names=", ".join(SCREENS))

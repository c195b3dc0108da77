"""What is asked about how somebody presses: the way in, then only what goes with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from ..access.switches import switches_of
from ..model.ways_in import ScanBy, ScanMode, WayIn, WaysIn
from ..words.language import Language
from . import signs
from .way_picture import fill_picture, way_picture
from .widgets.question import Question
from .widgets.tile_face import TileFace

COLOUR = "about"
SWITCH = "switch"
STEPS = {"slow": (3000, 4000), "middle": (1500, 2500), "quick": (900, 1500)}
"""How long each is lit, and the first one."""
DWELLS = {"short": 900, "middle": 1500, "long": 2500}
HOLDS = {"press": 0, "bit": 500, "long": 1200}
IGNORES = {"counts": 0, "soon": 1000, "later": 2500}
ROUNDS = (2, 3, 5)
_TORTOISE, _WALKING, _HARE, _EAR = "symbol:1F422", "symbol:1F6B6", "symbol:1F407", "symbol:1F442"
_KEYCAP = "symbol:003{}-FE0F-20E3"

Choice = tuple[str, str, str]
"""The key, the words and the picture of an answer."""


def press_questions(ways: WaysIn, t: Language) -> list[Question]:
    """The questions there are for somebody who presses like this."""
    asked = [_way(ways, t)]
    if ways.way in (WayIn.ONE_SWITCH, WayIn.TWO_SWITCHES):
        asked += _of_switches(ways, t)
    elif ways.way is WayIn.DWELL:
        asked += [_how_long_to_stay(ways, t), _hear_first(ways, t)]
    else:
        asked += [_hear_first(ways, t), _hold(ways, t), _ignore(ways, t), _lift(ways, t)]
    return asked


def answered(ways: WaysIn, question: str, answer: str) -> WaysIn:
    """The wishes with this answer given."""
    changes: dict[str, Callable[[], dict[str, Any]]] = {
        "way": lambda: {"way": WayIn(answer)},
        "scan_by": lambda: {"scan_by": ScanBy(answer)},
        "scan_mode": lambda: {"scan_mode": ScanMode(answer)},
        "speed": lambda: dict(zip(("step_ms", "first_step_ms"), STEPS[answer], strict=True)),
        "rounds": lambda: {"rounds": int(answer)},
        "speaks_scan": lambda: {"speaks_scan": answer == "on"},
        "dwell": lambda: {"dwell_ms": DWELLS[answer]},
        "hold": lambda: {"hold_ms": HOLDS[answer]},
        "ignore": lambda: {"ignore_ms": IGNORES[answer]},
        "lift": lambda: {"acts_on_lift": answer == "lift"},
        "speaks_first": lambda: {"speaks_first": answer == "on"},
    }
    return replace(ways, **changes[question]())


def switch_words(name: str, t: Language) -> str:
    """What a switch is called."""
    known = {
        "Space": t("Space key"),
        "Return": t("Enter key"),
        "Enter": t("Enter key"),
        "mouse left": t("Left mouse button"),
        "mouse right": t("Right mouse button"),
        "mouse middle": t("Middle mouse button"),
        "mouse back": t("Back mouse button"),
        "mouse forward": t("Next mouse button"),
    }
    return known.get(name) or t("{name} key", name=name)


def _asked(key: str, words: str, sign: str, choices: Sequence[Choice], chosen: str) -> Question:
    faces = tuple((name, TileFace(said, picture, more=words, colour=COLOUR)) for name, said, picture in choices)
    return Question(key, words, sign, faces, frozenset({chosen}))


def _key_of(values: dict[str, Any], value: Any) -> str:
    """The key of a value; "" for one that is none of those asked for."""
    return next((key for key, one in values.items() if one == value), "")


def _way(ways: WaysIn, t: Language) -> Question:
    words = {
        WayIn.PRESS: t("Mouse, finger or keys"),
        WayIn.ONE_SWITCH: t("One switch"),
        WayIn.TWO_SWITCHES: t("Two switches"),
        WayIn.DWELL: t("Stay on it"),
    }
    choices = [(way.value, said, way_picture(way)) for way, said in words.items()]
    return _asked("way", t("How do you press?"), signs.PRESS, choices, ways.way)


def _of_switches(ways: WaysIn, t: Language) -> list[Question]:
    is_one = ways.way is WayIn.ONE_SWITCH
    asked = [_switches(ways, t)]
    if is_one:
        asked.append(_mode(ways, t))
    if is_one:
        asked.append(_speed(ways, t))
    asked += [_scan_by(ways, t), _speaks_scan(ways, t)]
    if is_one and ways.scan_mode is ScanMode.AUTOMATIC:
        asked.append(_rounds(ways, t))
    return asked


def _switches(ways: WaysIn, t: Language) -> Question:
    """A press on one leads on to finding it."""
    names = switches_of(ways)
    pictures = (way_picture("one switch"), way_picture("second switch"))
    does = (t("To choose."), t("To move on."))
    faces = tuple(
        (str(number), TileFace(switch_words(name, t), pictures[number], more=does[number], colour=COLOUR))
        for number, name in enumerate(names)
    )
    return Question(SWITCH, t("Which is my switch?"), way_picture(ways.way), faces)


def _mode(ways: WaysIn, t: Language) -> Question:
    words = {ScanMode.AUTOMATIC: t("Time"), ScanMode.STEP: t("My press"), ScanMode.INVERSE: t("Holding it down")}
    choices = [(mode.value, said, way_picture(mode)) for mode, said in words.items()]
    return _asked("scan_mode", t("What moves it on?"), signs.NEXT, choices, ways.scan_mode)


def _speed(ways: WaysIn, t: Language) -> Question:
    choices = [("slow", t("Slow"), _TORTOISE), ("middle", t("In between"), _WALKING), ("quick", t("Quick"), _HARE)]
    return _asked("speed", t("How quick?"), signs.CLOCK, choices, _key_of(STEPS, (ways.step_ms, ways.first_step_ms)))


def _scan_by(ways: WaysIn, t: Language) -> Question:
    words = {ScanBy.ROWS: t("A row"), ScanBy.GROUPS: t("A group"), ScanBy.ONE_BY_ONE: t("One by one")}
    choices = [(by.value, said, way_picture(by)) for by, said in words.items()]
    return _asked("scan_by", t("What lights up?"), signs.GOOD_TO_KNOW, choices, ways.scan_by)


def _rounds(ways: WaysIn, t: Language) -> Question:
    choices = [(str(n), t("{n} times", n=n), _KEYCAP.format(n)) for n in ROUNDS]
    return _asked("rounds", t("How often does it go round?"), signs.OFTEN, choices, str(ways.rounds))


def _speaks_scan(ways: WaysIn, t: Language) -> Question:
    choices = [("on", t("Say what lights up"), signs.READ), ("off", t("Quiet"), signs.STOP)]
    return _asked("speaks_scan", t("Is it spoken?"), signs.SPEAK, choices, "on" if ways.speaks_scan else "off")


def _how_long_to_stay(ways: WaysIn, t: Language) -> Question:
    choices = [
        ("short", t("Short"), fill_picture(25)),
        ("middle", t("In between"), fill_picture(55)),
        ("long", t("Long"), fill_picture(90)),
    ]
    return _asked("dwell", t("How long to stay?"), signs.CLOCK, choices, _key_of(DWELLS, ways.dwell_ms))


def _hear_first(ways: WaysIn, t: Language) -> Question:
    choices = [("off", t("Choose at once"), signs.PRESS), ("on", t("Hear it, then choose"), _EAR)]
    return _asked("speaks_first", t("Hear it first?"), signs.READ, choices, "on" if ways.speaks_first else "off")


def _hold(ways: WaysIn, t: Language) -> Question:
    choices = [
        ("press", t("Just press"), signs.PRESS),
        ("bit", t("A bit"), fill_picture(40)),
        ("long", t("Longer"), fill_picture(90)),
    ]
    return _asked("hold", t("How long to hold?"), signs.CLOCK, choices, _key_of(HOLDS, ways.hold_ms))


def _ignore(ways: WaysIn, t: Language) -> Question:
    choices = [
        ("counts", t("It counts"), _KEYCAP.format(2)),
        ("soon", t("Not at once"), _KEYCAP.format(1)),
        ("later", t("Not for longer"), signs.LATER),
    ]
    return _asked("ignore", t("A quick second press?"), signs.OFTEN, choices, _key_of(IGNORES, ways.ignore_ms))


def _lift(ways: WaysIn, t: Language) -> Question:
    choices = [("lift", t("When I let go"), way_picture("lift")), ("touch", t("When I touch"), way_picture("touch"))]
    return _asked(
        "lift", t("When does it count?"), way_picture("press"), choices, "lift" if ways.acts_on_lift else "touch"
    )

"""A life with something in every field there is, and bytes for its photo and its voice.

`python -m tests.store.whole_life FOLDER` writes it as `version_N.life` of the form that is newest now, with a journal
and with `version_N.json` telling what is in it: once for each form that is released, into `tests/store/old_lives`.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, time
from pathlib import Path

from buildalife_desktop.model.activity import Activity, Cost, Feeling, Firmness, Support
from buildalife_desktop.model.answer import Answer, Reply
from buildalife_desktop.model.board import Board, Shape
from buildalife_desktop.model.choice_set import ChoiceSet
from buildalife_desktop.model.decision import Decider, Decision
from buildalife_desktop.model.hand_over import HandOver
from buildalife_desktop.model.happened import Happened, Reason
from buildalife_desktop.model.happening import Happening
from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.hearing_wishes import HearingWishes, ReadsByItself
from buildalife_desktop.model.hope import Hope
from buildalife_desktop.model.information import Consent, Information, Met
from buildalife_desktop.model.life import NOUNS, Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.option import Option
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.person import MoreOrLess, Paid, Person, PhotoSharing, Whereabouts
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo
from buildalife_desktop.model.pinned import Frame, Pinned
from buildalife_desktop.model.place import Place
from buildalife_desktop.model.placing import Placing
from buildalife_desktop.model.recording import Recording
from buildalife_desktop.model.rhythm import LAST, HowOften, Rhythm
from buildalife_desktop.model.seeing_wishes import SeeingWishes, Shows
from buildalife_desktop.model.sitting import Scale, Sitting
from buildalife_desktop.model.statement import About, Statement, View
from buildalife_desktop.model.step import Step
from buildalife_desktop.model.thing import Thing
from buildalife_desktop.model.verbs.activities import remove_activity, rename_activity
from buildalife_desktop.model.verbs.week import put_activity
from buildalife_desktop.model.way import Way
from buildalife_desktop.model.ways_in import ScanBy, ScanMode, WayIn, WaysIn
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.form_number import NEWEST
from buildalife_desktop.store.life_file import LifeFile
from buildalife_desktop.store.opening import create_life, open_life
from buildalife_desktop.store.telling import describe

PHOTO, SMALL, VOICE = b"a photo \x00\xff" * 40, b"a small photo", b"RIFF a voice"
PHOTO_ID, VOICE_ID = (hashlib.sha256(content).hexdigest() for content in (PHOTO, VOICE))
SHOWN = photo(PHOTO_ID)
DAY = date(2026, 3, 3)


def whole_life() -> Life:
    """Every field of every noun holds something other than what it begins with."""
    name = 'Zoë "Zo" مريم 🏳️‍🌈'
    me = Me(
        "me",
        name,
        SHOWN,
        "cy",
        2,
        True,
        True,
        "contrast",
        150,
        "1F3FD",
        "curly",
        ("where you eat",),
        3,
        ("Mine",),
        *_wishes(),
    )
    life = Life(me={"me": me})
    life = life.having("photos", _garden_photo())
    life = life.having("recordings", Recording(VOICE_ID, 1.25, DAY))
    life = life.having("people", _ruth(), Person("jim", "Jim", SHOWN, "next door"))
    life = life.having("places", Place("garden", "Gardening Activities", SHOWN))
    life = life.having("ways", Way("lift", "Lift from Ruth", SHOWN))
    life = life.having("things", Thing("lunch", "Packed lunch", SHOWN))
    life = life.having("activities", _gardening(), Activity("tea", "Tea", "symbol:2615"))
    life = life.having(
        "statements",
        Statement(
            "said", "gardening", About.NOT_WORKING, "Too loud", SHOWN, VOICE_ID, View.MY_FAMILY, WhoSaid.A_GUESS, DAY
        ),
    )
    life = life.having("placings", *_placings())
    return _chosen_and_pinned(_about_me(life))


def _wishes() -> tuple[WaysIn, SeeingWishes, HearingWishes, str, str]:
    ways = WaysIn(
        WayIn.ONE_SWITCH, ScanBy.GROUPS, ScanMode.STEP, 900, 1900, 2, False, ("F5",), 800, 200, 300, False, True
    )
    hearing = HearingWishes(("en=en-GB",), 120, 40, ReadsByItself.NOTHING, False, True)
    return ways, SeeingWishes(Shows.WORDS, True, True, True), hearing, "pl", "a-life"


def _ruth() -> Person:
    return Person(
        "ruth",
        "Ruth",
        SHOWN,
        "my sister",
        1,
        Whereabouts.DIED,
        SHOWN,
        Paid.NOT_PAID,
        PhotoSharing.ONLY_HERE,
        MoreOrLess.LESS,
        VOICE_ID,
    )


def _about_me(life: Life) -> Life:
    shown, by_whom = ("Words", SHOWN, VOICE_ID), (WhoSaid.A_GUESS, DAY, True)
    happened = (Happened.PART, (Reason.ILL, Reason.NO_MONEY))
    life = life.having("decisions", Decision("flat", *shown, Decider.ME_WITH_HELP, ("ruth",), *by_whom))
    life = life.having("information", Information("information", DAY, True, Consent.NO, Met.SOMETIMES, DAY))
    life = life.having("hopes", Hope("sail", *shown, "tea", *by_whom))
    life = life.having("steps", Step("ask", "sail", *shown, "jim", "in May", *happened, DAY, *by_whom))
    life = life.having("lines", Line("give", Heading.I_GIVE, *shown, "ruth", View.MY_FAMILY, *by_whom))
    return life.having("happenings", Happening("today", "tea", DAY, Part.AFTERNOON, *happened))


def _chosen_and_pinned(life: Life) -> Life:
    life = life.having("choice_sets", ChoiceSet("trips", "Trips", SHOWN))
    life = life.having("options", Option("sea", "trips", "The sea", SHOWN, VOICE_ID))
    sitting = Sitting("first", "trips", Scale.TWO, 7, ("sea",), DAY, True, True)
    life = life.having("sittings", sitting)
    life = life.having("answers", Answer("yes", "first", "sea", Reply.LIKE, "The sea", SHOWN, DAY))
    life = life.having("boards", Board("mine", "My board", Shape.UPRIGHT, "sky"))
    pinned = Pinned("pin", "mine", SHOWN, "Here", VOICE_ID, 0.25, 0.75, 0.5, -12, 2, Frame.WHITE)
    life = life.having("pinned", pinned)
    handed = HandOver("given", "jim", "Jim", SHOWN, ("week", "about"), ("week",), "pdf", DAY, DAY)
    return life.having("hand_overs", handed)


def _garden_photo() -> Photo:
    return Photo(
        PHOTO_ID,
        "Garden",
        1600,
        1200,
        DAY,
        DAY,
        "My garden",
        VOICE_ID,
        "where you work",
        PHOTO_ID,
        "Ruth",
        "CC0",
        True,
        ("jim",),
    )


def _gardening() -> Activity:
    return Activity(
        "gardening",
        "Gardening",
        SHOWN,
        VOICE_ID,
        ("jim", "ruth"),
        ("garden",),
        ("lift",),
        ("ruth",),
        ("jim",),
        ("lunch",),
        Support.PAID_HELP,
        Cost.COSTS,
        450,
        Feeling.WANT_TO_TRY,
        Firmness.CAN_CHANGE,
        WhoSaid.SOMEONE_WHO_KNOWS_ME,
        DAY,
    )


def _placings() -> Iterator[Placing]:
    two_weeks, monthly = Rhythm(HowOften.TWO_WEEKS, starts=DAY), Rhythm(HowOften.MONTH, which=LAST)
    yield Placing("one", "gardening", WhichWeek.WANTED, 4, Part.NIGHT, 3, two_weeks, time(9, 30))
    yield Placing("two", "tea", WhichWeek.NOW, 1, Part.AFTERNOON, 1, monthly, time(15))


def fill(file: LifeFile) -> None:
    """Put the bytes in."""
    for kind, sha256, content in (
        ("photos", PHOTO_ID, PHOTO),
        ("thumbnails", PHOTO_ID, SMALL),
        ("recordings", VOICE_ID, VOICE),
    ):
        file.keep_bytes(kind, sha256, content)


def fields_with_nothing_in_them() -> list[str]:
    """The fields no fact of `whole_life` has anything in: none, or a new field was forgotten here."""
    life = whole_life()
    return [
        f"{noun} {field.name}"
        for noun, kind in NOUNS.items()
        for field in fields(kind)
        if all(getattr(fact, field.name) == field.default for fact in getattr(life, noun).values())
        and (noun, field.name) not in (("me", "id"), ("information", "id"))
    ]


def _write(folder: Path) -> None:
    path = folder / f"version_{NEWEST}.life"
    create_life(path, whole_life(), fill).close()
    edits = Edits(open_life(path))
    edits.do(rename_activity, "tea", "Cup of tea")
    edits.do(put_activity, "tea", WhichWeek.NOW, 0, Part.MORNING)
    told = describe(edits.life)
    edits.do(remove_activity, "gardening")
    edits.undo()
    edits.file.close()
    path.with_suffix(".json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    _write(Path(sys.argv[1]))

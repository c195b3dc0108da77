"""Ideas of what I could say."""

from __future__ import annotations

import re

from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.starters import starters_for
from buildalife_desktop.pictures.symbol_files import has_symbol

FEWEST, MOST = 6, 20
LONGEST = 15
NOT_OURS = re.compile(r"\b(well done|good girl|good boy|star|score|error)\b", re.IGNORECASE)


ALL = [(heading, starter) for heading in Heading for starter in starters_for(heading)]


def test_there_is_enough_to_choose_from_and_not_too_much() -> None:
    assert [heading for heading in Heading if not FEWEST <= len(starters_for(heading)) <= MOST] == []


def test_every_picture_is_there() -> None:
    assert [starter for _, starter in ALL if not has_symbol(starter.picture.removeprefix("symbol:"))] == []


def test_no_two_under_a_heading_look_or_sound_the_same() -> None:
    pictures = {(heading, starter.picture) for heading, starter in ALL}
    words = {(heading, starter.said.msgid.casefold()) for heading, starter in ALL}
    assert len(pictures) == len(words) == len(ALL)


def test_each_is_a_short_sentence() -> None:
    for _, starter in ALL:
        words = starter.said.msgid
        assert words.endswith("."), words
        assert words[0].isupper(), words
        assert len(words.split()) <= LONGEST, words
        assert not NOT_OURS.search(words), words


def test_information_asks_what_the_standard_asks() -> None:
    """NHS Accessible Information Standard: forms it comes in, ways to reach me, and support to talk."""
    offered = " ".join(starter.said.msgid.lower() for starter in starters_for(Heading.INFORMATION))
    asked = (
        "easy words, big letters, read it, pictures, video, sound recording, sign language, makaton, phone, text, "
        "email, letter, someone with me, more time, quiet room, hearing aid, loop, interpreter"
    )
    assert [one for one in asked.split(", ") if one not in offered] == []


def test_no_animal_stands_for_what_a_person_does() -> None:
    """A monkey with its ears covered is a joke, and these pages are about grown-up people."""
    monkeys = {"symbol:1F648", "symbol:1F649", "symbol:1F64A"}
    assert not {idea.picture for heading in Heading for idea in starters_for(heading)} & monkeys

"""What is said about me, and what I do with what others said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ..about_me import SAID_OF_ME
from ..done import Done
from ..letting_go import let_go
from ..life import Life
from ..line import Line
from ..said import Said
from .names import tidy


def say_line(life: Life, line: Line) -> Done:
    """Say something under a heading, or say it anew.

    Said by somebody else now, it has to be checked again. Raises ValueError where there is nothing in it, and KeyError
    where what it goes with is not there.
    """
    line = replace(line, words=tidy(line.words))
    _must_say(line)
    if line.heading.goes_with and line.goes_with not in getattr(life, line.heading.goes_with):
        raise KeyError(line.goes_with)
    before = life.lines.get(line.id)
    if before is not None and before.who_said is not line.who_said:
        line = replace(line, is_checked=False)
    return Done(life.having("lines", line), _what_is_new(before, line))


def unsay_line(life: Life, line: str) -> Done:
    """Take a line away, and what goes with it. It can be put back."""
    gone = life.lines[line]
    said = Said("{heading}: something is taken away.", heading=gone.heading.said)
    return Done(let_go(life, "lines", line), said)


def check(life: Life, noun: str, one: str, on: date) -> Done:
    """I say that what somebody else said of me is right, on this day. `noun` is one of SAID_OF_ME."""
    return put_right(life, noun, one, on)


def put_right(life: Life, noun: str, one: str, on: date, **content: str) -> Done:
    """I change what somebody else said of me, so that it is right: `content` is its words, picture or voice.

    Raises ValueError where that leaves nothing in it.
    """
    if noun not in SAID_OF_ME:
        raise ValueError(f"nobody says {noun} of me")
    if "words" in content:
        content["words"] = tidy(content["words"])
    fact: Any = replace(getattr(life, noun)[one], said_on=on, is_checked=True, **content)
    _must_say(fact)
    return Done(life.having(noun, fact), Said("Changed by me.") if content else Said("Checked by me."))


def is_not_so(life: Life, noun: str, one: str) -> Done:
    """I take off what somebody else said of me, and what goes with it. It can be put back."""
    if noun not in SAID_OF_ME:
        raise ValueError(f"nobody says {noun} of me")
    return Done(let_go(life, noun, getattr(life, noun)[one].id), Said("What was said is taken off."))


def _what_is_new(before: Line | None, line: Line) -> Said:
    """What is said, or who says it: nobody should have to read what they just pressed."""
    heading = line.heading.said
    if before is not None and before.who_said is not line.who_said:
        return Said("{name}: {answer}", name=heading, answer=line.who_said.said)
    if line.words:
        return Said("{name}: {answer}", name=heading, answer=line.words)
    return Said("{heading}: something new.", heading=heading)


def _must_say(fact: Any) -> None:
    if not (fact.words or fact.picture or fact.voice or getattr(fact, "activity", "")):
        raise ValueError("it needs words, a picture or a voice")

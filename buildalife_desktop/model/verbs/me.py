"""What a person can say of themselves, and how they like the app to be."""

from __future__ import annotations

from dataclasses import replace

from ..done import Done
from ..hearing_wishes import HearingWishes
from ..life import Life
from ..said import Said
from ..ways_in import WaysIn
from .names import tidy


def name_me(life: Life, name: str) -> Done:
    """What I am called."""
    return Done(life.having("me", replace(life.person, name=tidy(name))), Said("My name is changed."))


def show_me(life: Life, picture: str) -> Done:
    """The picture that stands for me."""
    return Done(life.having("me", replace(life.person, picture=picture)), Said("My picture is changed."))


def hear_it(life: Life, hearing: HearingWishes) -> Done:
    """How I hear it."""
    return Done(life.having("me", replace(life.person, hearing=hearing)), Said("How I hear it is changed."))


def speak_language(life: Life, language: str) -> Done:
    """The language of my life, as a code."""
    return Done(life.having("me", replace(life.person, language=language)), Said("The language is changed."))


def supporters_language(life: Life, language: str) -> Done:
    """The language of the supporters' part; "" for my own."""
    after = replace(life.person, supporter_language=language)
    return Done(life.having("me", after), Said("The language for supporters is changed."))


def like_it(life: Life, /, **wishes: object) -> Done:
    """How I like the app to be: `wishes` are fields of Me other than name and picture."""
    return Done(life.having("me", replace(life.person, **wishes)), Said("How it looks is changed."))  # type: ignore[arg-type]


def press_it(life: Life, ways: WaysIn) -> Done:
    """How I press."""
    return Done(life.having("me", replace(life.person, ways_in=ways)), Said("How I press is changed."))

"""What a person can say of themselves, and how they like the app to be."""

from __future__ import annotations

from dataclasses import replace

from ..done import Done
from ..life import Life
from ..said import Said
from .names import tidy


def name_me(life: Life, name: str) -> Done:
    """What I am called."""
    return Done(life.having("me", replace(life.person, name=tidy(name))), Said("My name is changed."))


def show_me(life: Life, picture: str) -> Done:
    """The picture that stands for me."""
    return Done(life.having("me", replace(life.person, picture=picture)), Said("My picture is changed."))


def like_it(life: Life, /, **wishes: object) -> Done:
    """How I like the app to be: `wishes` are fields of Me other than name and picture."""
    return Done(life.having("me", replace(life.person, **wishes)), Said("How it looks is changed."))  # type: ignore[arg-type]

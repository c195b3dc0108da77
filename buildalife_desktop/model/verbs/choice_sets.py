"""The sets to choose from that people make here: with pictures of their own (content rule 19)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..choice_set import ChoiceSet
from ..done import Done
from ..letting_go import let_go
from ..life import Life
from ..option import Option
from ..pointing import READY
from ..said import Said
from .names import tidy


def make_set(life: Life, choice_set: ChoiceSet) -> Done:
    """A new set, with no pictures in it yet. Raises ValueError where it has neither a name nor a picture."""
    choice_set = _tidied(choice_set)
    return Done(life.having("choice_sets", choice_set), Said("{name} is new.", name=_name_of(choice_set)))


def name_set(life: Life, choice_set: str, name: str) -> Done:
    """Give a set another name. Raises ValueError where that leaves neither a name nor a picture."""
    after = _tidied(replace(life.choice_sets[choice_set], name=name))
    return Done(life.having("choice_sets", after), Said("It is now called {name}.", name=_name_of(after)))


def show_set(life: Life, choice_set: str, picture: str) -> Done:
    """Give a set another picture. Raises ValueError where that leaves neither a name nor a picture."""
    after = _tidied(replace(life.choice_sets[choice_set], picture=picture))
    return Done(life.having("choice_sets", after), Said("{name} has another picture.", name=_name_of(after)))


def take_set(life: Life, choice_set: str) -> Done:
    """Take a set away, with its pictures and with what was said to them. It can be put back."""
    gone = life.choice_sets[choice_set]
    return Done(let_go(life, "choice_sets", gone.id), Said("{name} is taken away.", name=_name_of(gone)))


def add_option(life: Life, option: Option) -> Done:
    """Put a picture into a set of mine or into one that comes with the app (a blank option).

    Also one of my activities or a photo (see `choosing.own_option`). Raises KeyError where there is no such set,
    ValueError where there is nothing in it.
    """
    option = _filled(life, option)
    return Done(life.having("options", option), Said("{name} is in the set.", name=_option_name(option)))


def change_option(life: Life, option: str, **changes: Any) -> Done:
    """Other `words`, another `picture` or `voice`. What was answered to it keeps what was shown then.

    Raises ValueError where that leaves nothing in it.
    """
    after = _filled(life, replace(life.options[option], **changes))
    return Done(life.having("options", after), Said("{name} is changed.", name=_option_name(after)))


def take_option(life: Life, option: str) -> Done:
    """Take a picture off a set. What was answered to it stays; it can be put back."""
    gone = life.options[option]
    return Done(let_go(life, "options", gone.id), Said("{name} is off the set.", name=_option_name(gone)))


def _filled(life: Life, option: Option) -> Option:
    if not option.choice_set.startswith(READY) and option.choice_set not in life.choice_sets:
        raise KeyError(option.choice_set)
    option = replace(option, words=tidy(option.words))
    if not (option.words or option.picture or option.voice):
        raise ValueError("a picture of a set needs words, a picture or a voice")
    return option


def _tidied(choice_set: ChoiceSet) -> ChoiceSet:
    choice_set = replace(choice_set, name=tidy(choice_set.name))
    if not choice_set.name and not choice_set.picture:
        raise ValueError("a set needs a name or a picture")
    return choice_set


def _name_of(choice_set: ChoiceSet) -> str | Said:
    return choice_set.name or Said("a picture")


def _option_name(option: Option) -> str | Said:
    return option.words or Said("a picture")

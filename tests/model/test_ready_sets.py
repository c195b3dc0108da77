"""The sets that come with the app: enough in each, every picture there, and words for adults."""

from __future__ import annotations

from collections import Counter

import pytest

from buildalife_desktop.model.picture import symbol_code
from buildalife_desktop.model.pointing import READY
from buildalife_desktop.model.ready_set import ReadySet
from buildalife_desktop.model.ready_sets import READY_OPTIONS, READY_SETS
from buildalife_desktop.pictures.symbol_files import has_symbol

NINE = "things_to_do places food music_and_tv people work_and_learning home being_with_others help".split()
FEWEST, MOST = 12, 40
CHILDISH = frozenset("doggy kitty mummy daddy toy toys yummy choo bunny kids".split())


def test_the_nine_of_the_issue_are_there() -> None:
    assert {ready.id for ready in READY_SETS} == {READY + name for name in NINE}


@pytest.mark.parametrize("ready", READY_SETS, ids=lambda ready: ready.id)
class TestEverySet:
    def test_neither_too_few_nor_too_many(self, ready: ReadySet) -> None:
        assert FEWEST <= len(ready.options) <= MOST

    def test_every_picture_is_there(self, ready: ReadySet) -> None:
        pictures = [ready.picture, *(option.picture for option in ready.options)]
        assert not [picture for picture in pictures if not has_symbol(symbol_code(picture) or "")]

    def test_no_two_look_or_sound_the_same(self, ready: ReadySet) -> None:
        for seen in (Counter(one.said.msgid for one in ready.options), Counter(one.picture for one in ready.options)):
            assert not [what for what, times in seen.items() if times > 1]

    def test_words_are_few_and_adult(self, ready: ReadySet) -> None:
        for option in ready.options:
            words = option.said.msgid.lower().split()
            assert 1 <= len(words) <= 4
            assert not CHILDISH & set(words)

    def test_some_are_what_few_people_think_of_but_most_are_not(self, ready: ReadySet) -> None:
        unlikely = [option for option in ready.options if option.is_unlikely]
        assert 2 <= len(unlikely) < len(ready.options) / 3

    def test_keys_say_the_set_they_are_of(self, ready: ReadySet) -> None:
        assert all(option.key.startswith(f"{ready.id}.") for option in ready.options)


def test_every_key_is_there_once() -> None:
    assert len(READY_OPTIONS) == sum(len(ready.options) for ready in READY_SETS)


def test_keys_that_answers_point_at_stay() -> None:
    """A life keeps keys: one that is taken away takes the question away from the answer."""
    kept = "things_to_do.dancing music_and_tv.music food.hot_meal food.curry places.pub home.front_door".split()
    assert not [key for key in kept if READY + key not in READY_OPTIONS]

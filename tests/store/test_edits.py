"""The one path of a change: done, undone, done again, put back, today and tomorrow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.verbs import activities, companions, week
from buildalife_desktop.model.verbs.me import name_me
from buildalife_desktop.model.verbs.together import together
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.store.checking import trouble_in
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.life_problem import LifeProblem
from buildalife_desktop.store.opening import open_life
from tests.drawn_week import drawn, same

Window = Callable[[], Edits]
NOW = WhichWeek.NOW
FRIENDS = [Person(name, name.title()) for name in ("ann", "bob", "cy", "di")]


def in_order(life: Life) -> dict[str, list[object]]:
    """A life with the order of its facts, which `==` between mappings does not look at."""
    return {noun: list(facts.values()) for noun, facts in vars(life).items()}


def put(edits: Edits, name: str, day: int = 0) -> None:
    edits.do(week.put_activity, name, NOW, day, Part.MORNING)


def test_a_change_says_what_it_touched_and_what_was_done(edits: Edits) -> None:
    change, said = edits.do(week.take_off, "fri evening Pub")
    assert change.nouns == {"placings"}
    assert said.msgid == "{activity} is off {day}, {part}."
    assert said.fields["activity"] == "Pub"


def test_nothing_changed_leaves_no_entry(edits: Edits) -> None:
    change, _said = edits.do(week.move_placing, "fri evening Pub", NOW, 4, Part.EVENING)
    assert change.nouns == frozenset()
    assert list(edits.entries()) == []
    assert edits.undo() is None
    assert edits.redo() is None


def test_undo_goes_on_after_closing_until_the_beginning(window: Window) -> None:
    first = window()
    lives = [first.life]
    for number in range(120):
        put(first, "Pub", number % 7)
        lives.append(first.life)
    first.file.close()
    second = window()
    for life in reversed(lives[60:-1]):
        assert second.undo()
        assert in_order(second.life) == in_order(life)
    second.file.close()
    third = window()
    for life in reversed(lives[:60]):
        assert third.undo()
        assert in_order(third.life) == in_order(life)
    assert third.undo() is None
    third.file.close()
    fourth = window()
    for life in lives[1:]:
        assert fourth.redo()
        assert in_order(fourth.life) == in_order(life)
    assert fourth.redo() is None
    assert in_order(fourth.file.read()) == in_order(lives[-1])


def test_something_new_ends_what_could_be_done_again(edits: Edits) -> None:
    put(edits, "Pub", 0)
    edits.undo()
    put(edits, "Café", 0)
    assert edits.next_redo() is None
    assert edits.redo() is None


def test_what_was_left_behind_never_comes_again(edits: Edits) -> None:
    """One thing put and undone, another put and undone: doing again brings the second, and only that."""
    put(edits, "Pub", 5)
    edits.undo()
    put(edits, "Café", 6)
    edits.undo()
    edits.redo()
    assert drawn(edits.life).splitlines()[5:] == ["sat: | |", "sun: Café | |"]
    assert edits.redo() is None


def test_undo_and_redo_to_and_fro(edits: Edits) -> None:
    before = edits.life
    put(edits, "Pub", 5)
    put(edits, "Café", 5)
    after = edits.life
    for _ in range(3):
        edits.undo()
        edits.undo()
        assert in_order(edits.life) == in_order(before)
        edits.redo()
        edits.redo()
        assert in_order(edits.life) == in_order(after)


def test_several_steps_are_one_to_undo(edits: Edits) -> None:
    before = edits.life
    new = Activity("Swim", "Swim")
    edits.do(
        together,
        lambda life: activities.add_activity(life, new),
        lambda life: week.put_activity(life, "Swim", NOW, 2, Part.MORNING),
    )
    assert "Swim" in drawn(edits.life)
    edits.undo()
    assert in_order(edits.life) == in_order(before)


def test_undoing_a_removed_activity_brings_back_every_place_in_order(window: Window) -> None:
    edits = window()
    before = edits.life
    edits.do(activities.remove_activity, "Gardening")
    assert drawn(edits.life) == same("mon: | Café |\ntue: Shopping | |\nfri: Course | | Pub")
    edits.undo()
    assert in_order(edits.life) == in_order(before)
    assert in_order(window().life) == in_order(before)


def test_undoing_that_somebody_was_taken_away_brings_them_back_everywhere(window: Window) -> None:
    edits = window()
    for friend in FRIENDS:
        edits.do(companions.add, friend)
    for question, names in (("who_with", ("cy", "bob", "ann")), ("helpers", ("bob",)), ("takes_me", ("di", "bob"))):
        edits.do(activities.answer, "Café", question, names)
    before = edits.life
    edits.do(companions.take_away, FRIENDS[1])
    assert edits.life.activities["Café"].who_with == ("cy", "ann")
    edits.file.close()
    again = window()
    again.undo()
    assert in_order(again.life) == in_order(before)


def test_put_back_after_other_changes(edits: Edits) -> None:
    for friend in FRIENDS:
        edits.do(companions.add, friend)
    edits.do(activities.answer, "Café", "who_with", ("ann", "bob"))
    edits.do(companions.take_away, FRIENDS[1])
    (gone,) = [entry for entry in edits.entries() if entry.took_away]
    edits.do(companions.add, Person("eve", "Eve"))
    edits.do(activities.rename_activity, "Café", "Coffee")
    change, _said = edits.put_back(gone.number)
    assert change.nouns == {"people", "activities"}
    assert list(edits.life.people) == ["ann", "bob", "cy", "di", "eve"]
    assert edits.life.activities["Café"] == replace(
        edits.life.activities["Café"], name="Coffee", who_with=("ann", "bob")
    )
    edits.undo()
    assert "bob" not in edits.life.people
    assert edits.life.activities["Café"].who_with == ("ann",)


def test_put_back_where_its_place_was_taken_since(edits: Edits, path: Path) -> None:
    """The last thing went and another came: both are there, whatever place in the file each has."""
    edits.do(week.take_off, "fri evening Pub")
    (gone,) = edits.entries()
    put(edits, "Café", 6)
    edits.put_back(gone.number)
    assert drawn(edits.life).splitlines()[4:] == ["fri: Course | | Pub", "sat: | |", "sun: Café | |"]
    for _ in range(3):
        edits.undo()
    assert trouble_in(path) is None


def test_put_back_what_stands_in_the_air_by_now(edits: Edits) -> None:
    """It was taken off the week, then out of my life: putting back the first alone would point at nothing."""
    edits.do(week.take_off, "fri evening Pub")
    (gone,) = edits.entries()
    edits.do(activities.remove_activity, "Pub")
    before = edits.life
    edits.put_back(gone.number)
    assert edits.life == before


def test_put_back_twice_and_of_nothing(edits: Edits) -> None:
    edits.do(activities.remove_activity, "Gardening")
    (gone,) = edits.entries()
    edits.put_back(gone.number)
    change, _said = edits.put_back(gone.number)
    assert change.nouns == frozenset()
    with pytest.raises(LifeProblem):
        edits.put_back(999)


def test_the_journal_tells_when_who_and_what(edits: Edits) -> None:
    put(edits, "Pub", 5)
    edits.who = "Ruth"
    edits.do(name_me, 'Zoë {name} "مريم" 🏳️‍🌈')
    edits.undo()
    undone, named, placed = edits.entries()
    assert (placed.number, placed.who, placed.at) == (1, "me", datetime(2026, 11, 23, 9, 0))
    assert (named.who, named.is_undone, named.of) == ("Ruth", True, None)
    assert (undone.of, undone.at) == (named.number, datetime(2026, 11, 23, 9, 2))
    assert placed.said.fields["activity"] == "Pub"
    assert len(list(edits.entries(most=2))) == 2


def test_a_verb_that_refuses_changes_nothing(edits: Edits) -> None:
    before = edits.life
    with pytest.raises(ValueError, match="name or a picture"):
        edits.do(activities.rename_activity, "Pub", "")
    assert edits.life is before
    assert edits.file.read() == before
    put(edits, "Pub")


def test_something_gone_is_said_in_a_sentence(edits: Edits) -> None:
    with pytest.raises(LifeProblem) as problem:
        edits.do(week.take_off, "nothing")
    assert problem.value.said.msgid == "That is not there any more. Choose something else."


@pytest.mark.parametrize(
    "name", ["O'Brien\"; drop table me;--", "مريم שרה", "🏳️‍🌈👨‍👩‍👧", "é" * 200, "a\x00b\x1b\ud83d"]
)
def test_names_of_all_kinds_are_there_after_closing(window: Window, name: str) -> None:
    first = window()
    first.do(name_me, name)
    first.do(activities.add_activity, Activity("new", name))
    second = window()
    assert second.life == first.life
    assert second.life.person.name
    second.undo()
    second.redo()
    assert second.life == first.life


def test_a_torn_line_in_the_journal_is_told_in_a_sentence(edits: Edits) -> None:
    put(edits, "Pub")
    before = edits.life
    edits.file.db.execute("update journal set \"rows\" = '[[1]]'")
    for ask in (edits.undo, edits.next_undo, lambda: list(edits.entries()), lambda: edits.put_back(1)):
        with pytest.raises(LifeProblem) as problem:
            ask()
        assert problem.value.said.msgid == "The file {file} is damaged. Use a copy of it, if you have one."
    assert edits.life == before
    edits.do(name_me, "Goes on")


def test_opening_does_not_read_the_journal(path: Path) -> None:
    """Twenty thousand changes must not make the life slower to open."""
    file = open_life(path)
    line = ("2026-11-23T09:00:00", "me", '{"msgid":"x","fields":{}}', "[]", None, 0)
    with file.whole_change():
        file.db.conn.executemany(
            'insert into journal (at, who, words, "rows", "of", is_undone) values (?, ?, ?, ?, ?, ?)', [line] * 20_000
        )
    file.close()
    asked: list[str] = []
    file = open_life(path)
    file.db.conn.set_trace_callback(asked.append)
    edits = Edits(file)
    assert any("placings" in statement for statement in asked)
    # The number of its last line is found by its key, however many there are.
    assert not any("journal" in statement for statement in asked if "max(number)" not in statement)
    assert edits.next_undo()
    file.close()

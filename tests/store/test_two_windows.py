"""Two windows on one life: each sees what the other did, and nothing is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from buildalife_desktop.model.activity import Feeling
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.verbs import activities, companions, week
from buildalife_desktop.model.verbs.me import name_me
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.store import connection
from buildalife_desktop.store.checking import trouble_in
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.life_problem import LifeProblem
from buildalife_desktop.store.opening import open_life

Window = Callable[[], Edits]


def test_each_sees_what_the_other_did(window: Window) -> None:
    one, two = window(), window()
    assert not two.read_again_if_others_wrote()
    one.do(name_me, "Leonard")
    assert not one.read_again_if_others_wrote()
    assert two.read_again_if_others_wrote()
    assert two.life == one.life
    assert not two.read_again_if_others_wrote()


def test_both_change_the_same_activity_and_nothing_is_lost(window: Window) -> None:
    one, two = window(), window()
    one.do(activities.rename_activity, "Pub", "The Plough")
    change, _said = two.do(activities.answer, "Pub", "feeling", Feeling.LIKE)
    assert (two.life.activities["Pub"].name, two.life.activities["Pub"].feeling) == ("The Plough", Feeling.LIKE)
    assert change.nouns == {"activities"}
    one.read_again_if_others_wrote()
    assert one.life == two.life


def test_a_change_also_tells_what_the_other_window_touched(window: Window) -> None:
    one, two = window(), window()
    one.do(companions.add, Person("jim", "Jim"))
    change, _said = two.do(name_me, "Leonard")
    assert change.nouns == {"people", "me"}


def test_one_undoes_what_the_other_did(window: Window) -> None:
    one, two = window(), window()
    before = one.life
    one.do(name_me, "Leonard")
    two.do(week.take_off, "fri evening Pub")
    one.undo()
    two.undo()
    assert two.life == before
    assert one.read_again_if_others_wrote()
    assert one.life == before


def test_what_the_other_took_away_is_said_in_a_sentence(window: Window) -> None:
    one, two = window(), window()
    one.do(companions.add, Person("jim", "Jim"))
    two.read_again_if_others_wrote()
    one.do(companions.take_away, Person("jim", "Jim"))
    one.do(activities.remove_activity, "Pub")
    late = (
        (activities.turn_choice, "Café", "who_with", "jim"),
        (companions.change, Person("jim", "James")),
        (week.put_activity, "Pub", WhichWeek.NOW, 0, Part.MORNING),
        (week.take_off, "fri evening Pub"),
    )
    for verb, *words in late:
        with pytest.raises(LifeProblem):
            two.do(verb, *words)
    assert two.life == one.life


def test_looking_at_the_journal_keeps_nobody_from_writing(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "WAIT_SECONDS", 0.05)
    one, two = window(), window()
    for number in range(300):
        one.do(name_me, f"Name {number} " + "x" * 150)
    looking = one.entries(300)
    assert next(looking).number == 300
    two.do(name_me, "Leonard")
    assert next(looking).number == 299


def test_many_changes_from_two_threads_at_once(path: Path) -> None:
    trouble: list[Exception] = []

    def put_many(part: Part) -> None:
        try:
            edits = Edits(open_life(path))
            for number in range(40):
                edits.do(week.put_activity, "Pub", WhichWeek.WANTED, number % 7, part)
            edits.file.close()
        except Exception as problem:
            trouble.append(problem)

    threads = [threading.Thread(target=put_many, args=[part]) for part in (Part.MORNING, Part.EVENING)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert trouble == []
    file = open_life(path)
    wanted = [placing for placing in file.read().placings.values() if placing.week is WhichWeek.WANTED]
    assert len(wanted) == 80
    spots = [(placing.day, placing.part, placing.order) for placing in wanted]
    assert len(set(spots)) == len(spots)
    assert len(list(Edits(file).entries())) == 80
    file.close()
    assert trouble_in(path) is None


def test_a_window_that_holds_on_is_told_and_nothing_is_lost(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "WAIT_SECONDS", 0.05)
    one, two = window(), window()
    before = two.life
    with one.file.whole_change(), pytest.raises(LifeProblem) as problem:
        two.do(name_me, "Leonard")
    assert problem.value.said.msgid == "Another window is using {file}. Wait a little, then try again."
    assert two.life == before
    two.do(name_me, "Leonard")
    assert two.life.person.name == "Leonard"

"""Everything that has somebody in it."""

from __future__ import annotations

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.board import Board
from buildalife_desktop.model.decision import Decision
from buildalife_desktop.model.face_thread import TheirPart, activities_with, face_thread, their_parts
from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.hope import Hope
from buildalife_desktop.model.letting_go import let_go
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo
from buildalife_desktop.model.pinned import Pinned
from buildalife_desktop.model.step import Step
from buildalife_desktop.model.which_week import WhichWeek
from tests.drawn_week import life_from

NOW = """
mon: Gardening | Lift | TV
tue: Tea | |
sun: | | TV
"""
WANTED = "sat: | Football |"
FACE, IN_IT, DONE, AWAY = (letter * 64 for letter in "abcd")


def whole() -> Life:
    """Jim is in some of it, Ann in all the rest."""
    life = life_from(WANTED, WhichWeek.WANTED, life_from(NOW))
    life = life.having("people", Person("jim", "Jim", photo(FACE)), Person("ann", "Ann", "symbol:1F469"))
    life = life.having(
        "activities",
        Activity("TV", "TV", photo(DONE), who_with=("jim", "ann")),
        Activity("Lift", "Lift", takes_me=("jim",), helpers=("jim",)),
        Activity("Football", "Football", who_with=("jim",)),
        Activity("Gardening", "Gardening", who_with=("ann",)),
        Activity("Chess", "Chess", who_with=("jim",)),
    )
    away = Photo(AWAY, people=("jim",), is_put_away=True)
    life = life.having("photos", Photo(FACE), Photo(IN_IT, people=("jim",)), Photo(DONE), away)
    life = life.having(
        "lines", Line("give", Heading.I_GIVE, "Company", goes_with="jim"), Line("me", Heading.LIKED, "Kind")
    )
    life = life.having("hopes", Hope("job", "A job"))
    life = life.having("steps", Step("ask", "job", "Ask", person="jim"), Step("go", "job", "Go", person="ann"))
    life = life.having("decisions", Decision("flat", "My flat", people=("ann", "jim")), Decision("tea", "Tea"))
    life = life.having("boards", Board("sun", "Sun"), Board("rain", "Rain"))
    return life.having("pinned", Pinned("1", "sun", photo(IN_IT)), Pinned("2", "rain", "symbol:1F327"))


def test_all_that_has_them_in_it_and_nothing_else() -> None:
    thread = face_thread(whole(), "jim")
    assert [one.id for one in thread.now] == ["mon afternoon Lift", "mon evening TV", "sun evening TV"]
    assert [one.id for one in thread.wanted] == ["wanted sat afternoon Football"]
    assert thread.activities == ("Chess",)
    assert thread.photos == (photo(FACE), photo(IN_IT), photo(DONE))
    assert (thread.lines, thread.steps, thread.decisions) == (("give",), ("ask",), ("flat",))
    assert thread.boards == ("sun",)


def test_their_part_in_it_is_told() -> None:
    life = whole()
    assert their_parts(life.activities["Lift"], "jim") == [TheirPart.HELPS, TheirPart.TAKES_ME]
    assert their_parts(life.activities["TV"], "jim") == [TheirPart.WITH]
    assert their_parts(life.activities["Gardening"], "jim") == []


def test_what_is_on_my_week_comes_first_in_its_order() -> None:
    assert [one.id for one in activities_with(whole(), "jim")] == ["Lift", "TV", "Football", "Chess"]


def test_nothing_is_empty() -> None:
    life = life_from(NOW).having("people", Person("bo", "Bo", "symbol:1F468"))
    assert face_thread(life, "bo").is_empty
    assert not face_thread(whole(), "jim").is_empty


def test_it_is_what_would_go_with_them() -> None:
    """Whoever is let go has no thread left for anybody to trip over: nothing else points at them."""
    life = let_go(whole(), "people", "jim")
    again = life.having("people", Person("jim", "Jim"))
    assert face_thread(again, "jim").is_empty
    assert [one.id for one in face_thread(life, "ann").now] == [
        "mon morning Gardening",
        "mon evening TV",
        "sun evening TV",
    ]

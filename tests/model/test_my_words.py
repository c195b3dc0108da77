"""Words of my life to write with."""

from __future__ import annotations

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.my_words import beginnings, my_words
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.place import Place
from buildalife_desktop.model.placing import Placing
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.model.who_said import WhoSaid


def said(*lines: Line) -> dict[str, Line]:
    return {line.id: line for line in lines}


def line(key: str, words: str, **more: object) -> Line:
    return Line(key, Heading.LIKED, words, **more)  # type: ignore[arg-type]


def life() -> Life:
    """Swimming is on the week twice and is done with Jim."""
    return Life(
        me={"me": Me(name="Len", picture="symbol:1F464")},
        activities={
            "tv": Activity("tv", "TV", "symbol:1F4FA"),
            "swim": Activity("swim", "Swimming", "symbol:1F3CA", who_with=("jim",)),
            "pic": Activity("pic", "", "symbol:1F331"),
        },
        placings={one: Placing(one, "swim", WhichWeek.NOW, day, Part.MORNING) for one, day in (("one", 0), ("two", 3))},
        people={"ann": Person("ann", "Ann"), "jim": Person("jim", "Jim", "symbol:1F468")},
        places={"pool": Place("pool", "Pool", "symbol:1F3CA"), "tv shop": Place("tv shop", "tv")},
        lines=said(line("a", "I like tea"), line("b", "I like the sea")),
    )


def test_some_of_every_kind_come_first_the_most_used_of_each() -> None:
    words = [word.words for word in my_words(life())]
    assert words[:6] == ["Swimming", "Jim", "TV", "Ann", "Pool", "I like"]
    assert set(words[6:]) == {"I like tea", "I like the sea", "Len"}


def test_each_word_is_there_once_with_its_picture_and_what_it_is() -> None:
    found = {word.words: word for word in my_words(life())}
    assert found["TV"].noun == "activities"
    assert found["Jim"].picture == "symbol:1F468"
    assert found["Jim"].is_name
    assert not found["Swimming"].stays_as_it_is
    assert "tv" not in found


def test_only_what_several_of_my_lines_begin_with_is_a_beginning() -> None:
    there = Life(
        lines=said(
            line("a", "I like tea"),
            line("b", "I like the sea"),
            line("c", "I am kind"),
            line("d", "I like"),
        )
    )
    assert [word.words for word in beginnings(there)] == ["I like"]


def test_what_others_said_is_mine_only_when_i_said_yes_to_it() -> None:
    other = WhoSaid.SOMEONE_WHO_KNOWS_ME
    there = Life(
        lines=said(
            line("a", "She is loud", who_said=other),
            line("b", "I am loud", who_said=other, is_checked=True),
            line("c", "L" * 41),
        )
    )
    assert [word.words for word in my_words(there)] == ["I am loud"]

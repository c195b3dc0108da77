"""A life in which a set of mine was talked about twice, and what tests of Choose do with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.answer import Answer, Reply
from buildalife_desktop.model.choice_set import ChoiceSet
from buildalife_desktop.model.choosing import answers_by_reply
from buildalife_desktop.model.done import Done
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.option import Option
from buildalife_desktop.model.picture import symbol
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.sitting import Scale, Sitting
from buildalife_desktop.store.opening import open_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from tests.ui.arriving import settle

OCTOBER, TODAY = date(2026, 10, 15), date(2026, 11, 19)
PICTURES = {"Soup": "1F372", "Cake": "1F370", "Fish": "1F41F", "Pizza": "1F355", "Tea": "2615"}
LIKE, NOT_SURE, DONT, TRY = "I like it", "Not sure", "I don't like it", "Want to try"


def answered(sitting: str, **replies: Reply) -> list[Answer]:
    """Answers of a sitting: `answered("now", Soup=Reply.LIKE)`."""
    return [
        Answer(f"{sitting}.{words}", sitting, f"option:{words}", reply, words, symbol(PICTURES[words]), TODAY)
        for words, reply in replies.items()
    ]


def beginning() -> Life:
    """A set of mine about food, talked about in October and today; and swimming, which is said nothing of yet."""
    life = Life(me={"me": Me(name="Ada", picture="symbol:1F475")})
    life = life.having("activities", Activity("swim", "Swimming", symbol("1F3CA")))
    life = life.having("choice_sets", ChoiceSet("food", "My food", symbol("1F37D")))
    options = [Option(words, "food", words, symbol(code)) for words, code in PICTURES.items()]
    life = life.having("options", *options)
    keys = tuple(f"option:{words}" for words in PICTURES)
    life = life.having(
        "sittings",
        Sitting("before", "food", Scale.FOUR, 1, keys, OCTOBER, is_over=True, is_right=True),
        Sitting("now", "food", Scale.FOUR, 2, keys[::-1], TODAY, is_over=True),
    )
    before = answered("before", Soup=Reply.LIKE, Cake=Reply.LIKE, Fish=Reply.DONT_LIKE, Tea=Reply.NOT_NOW)
    now = answered(
        "now", Soup=Reply.LIKE, Cake=Reply.NOT_SURE, Fish=Reply.DONT_LIKE, Pizza=Reply.WANT_TO_TRY, Tea=Reply.NOT_NOW
    )
    return life.having("answers", *before, *now)


def go(house: House, screen: str, **given: object) -> None:
    house.navigator.start(Route("home"))
    house.navigator.go(Route(screen, **given))
    settle(house)


def on_disk(house: House) -> Life:
    file = open_life(house.session.path)
    try:
        return file.read()
    finally:
        file.close()


def columns(life: Life, sitting: str = "now") -> dict[Reply, list[str]]:
    """What stands in each column, as it is on the disk."""
    return {reply: [one.words for one in some] for reply, some in answers_by_reply(life, sitting).items() if some}


def swimming(reply: Reply) -> Answer:
    return Answer("swim", "many", "activity:swim", reply, "Swimming", symbol("1F3CA"), TODAY)


def keeping(life: Life, answers: list[Answer], scale: Scale = Scale.FOUR) -> Done:
    """A sitting with these answers, and walking as something I do where it is about that."""
    keys = tuple(one.option for one in answers)
    life = life.having("sittings", Sitting("many", "food", scale, 3, keys, TODAY, is_over=True))
    if "activity:walk" in keys:
        life = life.having("activities", Activity("walk", "Walking", symbol("1F6B6")))
    return Done(life.having("answers", *answers), Said("What you said is kept."))


def drag(picture: QWidget, to: QWidget) -> None:
    """Press on a picture, move, and let go in the middle of something else."""
    start = picture.rect().center()
    end = picture.mapFromGlobal(to.mapToGlobal(to.rect().center()))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(picture, left, none, start)
    for step in range(1, 6):
        QTest.mouseMove(picture, start + (end - start) * step / 5)
    QTest.mouseRelease(picture, left, none, QPoint(end))
    QApplication.processEvents()

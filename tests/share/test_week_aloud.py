"""A week on paper, as it is heard."""

from __future__ import annotations

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.share.week_aloud import week_aloud
from buildalife_desktop.share.week_sheet import week_sheet
from tests.share.conftest import TODAY


def test_each_day_is_told_with_its_parts(leonard: Life, english) -> None:
    said = week_aloud(week_sheet(leonard, WhichWeek.NOW, english, TODAY), english)
    assert said[:3] == [
        "My week",
        "My name is Leonard.",
        "Monday. Morning: Gardening. Afternoon: Cooking. Evening: Jim.",
    ]
    assert len(said) == 2 + 7


def test_how_often_is_told(leonard: Life, english) -> None:
    said = week_aloud(week_sheet(leonard, WhichWeek.NOW, english, TODAY, days=[2]), english)
    assert "Social club, first one in the month" in said[-1].replace("First", "first")


def test_an_empty_day_is_told(english) -> None:
    said = week_aloud(week_sheet(Life(), WhichWeek.NOW, english, TODAY, days=[0]), english)
    assert said[-1] == "Monday. There is nothing yet."

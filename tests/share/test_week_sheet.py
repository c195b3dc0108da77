"""What stands on the paper, before it is a PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.part import Part
from buildalife_desktop.model.rhythm import HowOften, Rhythm
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.model.who_said import WhoSaid
from buildalife_desktop.share.mark import Mark
from buildalife_desktop.share.week_sheet import WeekSheet, week_sheet

TODAY = date(2026, 11, 23)


def drawn(sheet: WeekSheet) -> str:
    """The sheet as lines: a part of the day each, places between bars."""
    lines = []
    for part, row in zip(sheet.parts, sheet.cells, strict=True):
        places = [" + ".join(entry.shown.words for entry in cell) for cell in row]
        lines.append(f"{part.words}: " + " | ".join(places))
    return "\n".join(lines)


def test_leonards_week_is_laid_out_as_on_the_screen(leonard, english):
    sheet = week_sheet(leonard, WhichWeek.NOW, english, TODAY)
    assert [day.words for day in sheet.days][:2] == ["Monday", "Tuesday"]
    assert drawn(sheet) == (
        "Morning: Gardening | Food shopping | Gardening | Café work | Life skills |  | Church\n"
        "Afternoon: Cooking | Physio | The shop | Sport |  | My sister | Sunday dinner\n"
        "Evening: Jim |  | Social club | Jim | The pub | My sister | "
    )


def test_it_names_the_person_and_the_day_in_full(leonard, english):
    sheet = week_sheet(leonard, WhichWeek.NOW, english, TODAY)
    assert (sheet.title, sheet.name_words, sheet.made_on) == (
        "My week",
        "My name is Leonard.",
        "Monday 23 November 2026",
    )


def test_only_the_days_on_the_screen_are_on_the_paper(leonard, english):
    sheet = week_sheet(leonard, WhichWeek.NOW, english, TODAY, days=[3, 4])
    assert drawn(sheet) == "Morning: Café work | Life skills\nAfternoon: Sport | \nEvening: Jim | The pub"


def test_two_days_have_room_for_who_comes_along_and_how_i_get_there(leonard, english):
    cafe = week_sheet(leonard, WhichWeek.NOW, english, TODAY, days=[3, 4]).cells[0][0][0]
    assert [one.words for one in cafe.beside] == ["Grace", "Lift from Ruth"]
    assert week_sheet(leonard, WhichWeek.NOW, english, TODAY).cells[0][3][0].beside == ()


def test_several_activities_in_a_part_keep_their_order(week_of, english):
    maker = week_of(Me(name="Sam")).put("Tea", [0], Part.MORNING).put("Bus", [0], Part.MORNING)
    assert drawn(week_sheet(maker.life, WhichWeek.NOW, english, TODAY)).startswith("Morning: Tea + Bus | ")


def test_the_night_is_there_only_when_it_is_wanted_or_used(week_of, english):
    def parts(life: Life) -> list[str]:
        return [part.words for part in week_sheet(life, WhichWeek.NOW, english, TODAY).parts]

    assert parts(week_of(Me()).life) == ["Morning", "Afternoon", "Evening"]
    assert parts(week_of(Me(has_night=True)).life)[-1] == "Night"
    assert parts(week_of(Me()).put("Night helper", [1], Part.NIGHT).life)[-1] == "Night"


def test_how_often_is_said_when_it_is_not_every_week(week_of, english):
    twice = Rhythm(HowOften.TWO_WEEKS, starts=TODAY)
    maker = week_of(Me()).put("Club", [0], Part.MORNING, rhythm=twice).put("Bus", [1], Part.MORNING)
    club, bus = week_sheet(maker.life, WhichWeek.NOW, english, TODAY).cells[0][:2]
    assert (club[0].how_often, bus[0].how_often) == ("Every two weeks", "")


def test_clock_times_are_there_only_where_they_are_wanted(week_of, english):
    life = week_of(Me()).put("Physio", [1], Part.MORNING, starts_at=time(10, 30)).life
    wanting = life.having("me", replace(life.person, has_clock_times=True))
    clocks = [week_sheet(one, WhichWeek.NOW, english, TODAY).cells[0][1][0].clock for one in (life, wanting)]
    assert clocks == ["", "10:30 am"]


def test_the_two_weeks_are_named_and_what_differs_is_marked(week_of, english):
    maker = week_of(Me()).put("Gardening", [0], Part.MORNING).put("Shopping", [1], Part.MORNING)
    maker.put("Gardening", [0], Part.MORNING, week=WhichWeek.WANTED)
    maker.put("Swimming", [1], Part.MORNING, week=WhichWeek.WANTED)
    now = week_sheet(maker.life, WhichWeek.NOW, english, TODAY)
    wanted = week_sheet(maker.life, WhichWeek.WANTED, english, TODAY)
    assert (now.title, wanted.title) == ("My week now", "My week how I want it")
    assert [now.cells[0][day][0].mark for day in (0, 1)] == [None, Mark.ARROWS]
    assert [wanted.cells[0][day][0].mark for day in (0, 1)] == [None, Mark.STAR]
    assert wanted.cells[0][1][0].mark_words == "New"


def test_a_week_alone_has_no_marks(leonard, english):
    sheet = week_sheet(leonard, WhichWeek.NOW, english, TODAY)
    assert {entry.mark for row in sheet.cells for cell in row for entry in cell} == {None}


def test_a_page_says_i_said_it_only_when_i_said_all_of_it(week_of, english):
    def line(*who_said: WhoSaid) -> str:
        maker = week_of(Me())
        for day, one in enumerate(who_said):
            maker.put(f"Thing {day}", [day], Part.MORNING, who_said=one)
        sheet = week_sheet(maker.life, WhichWeek.NOW, english, TODAY)
        return sheet.said.line_for(entry for row in sheet.cells for cell in row for entry in cell)

    assert line(WhoSaid.ME, WhoSaid.ME) == "This page: I said it."
    assert line(WhoSaid.ME, WhoSaid.A_GUESS) == "Some of this page is not checked by me yet."
    assert line(WhoSaid.SOMEONE_WHO_KNOWS_ME, WhoSaid.NOT_ASKED) == "This page: not checked by me yet."
    assert line() == ""


def test_a_picture_says_the_day_and_part_to_somebody_who_listens(leonard, english):
    sheet = week_sheet(leonard, WhichWeek.NOW, english, TODAY)
    assert sheet.cells[1][0][0].shown.alt == "Monday, Afternoon: a picture of Cooking"

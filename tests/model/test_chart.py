"""How I tell you things: three columns, a row for each thing I do."""

from __future__ import annotations

from buildalife_desktop.model.chart import COLUMNS, chart
from buildalife_desktop.model.heading import Heading
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.line import Line
from buildalife_desktop.model.verbs.lines import unsay_line

LIFE = Life().having(
    "lines",
    Line("rest", Heading.PLEASE_DO, "Let me rest", goes_with="quiet"),
    Line("quiet", Heading.WHEN_I_DO, "I go quiet"),
    Line("tap", Heading.WHEN_I_DO, "I tap my foot"),
    Line("tired", Heading.IT_MEANS, "I am tired", goes_with="quiet"),
    Line("tea", Heading.PLEASE_DO, "Make tea", goes_with="quiet"),
    Line("good", Heading.GOOD_DAY, "Sun"),
)


def drawn(life: Life) -> list[str]:
    return [
        " | ".join(", ".join(line.words for line in row.under(heading)) for heading in COLUMNS).rstrip()
        for row in chart(life)
    ]


def test_each_line_stands_in_its_row_and_column() -> None:
    assert drawn(LIFE) == ["I go quiet | I am tired | Let me rest, Make tea", "I tap my foot |  |"]


def test_a_row_goes_with_all_that_goes_with_it() -> None:
    after = unsay_line(LIFE, "quiet").life
    assert drawn(after) == ["I tap my foot |  |"]
    assert list(after.lines) == ["tap", "good"]

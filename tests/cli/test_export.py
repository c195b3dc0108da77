"""Pages for paper, from the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from buildalife_desktop.store.examples import EXAMPLES
from tests.cli.answer import Answer

Run = Callable[..., Answer]


@pytest.mark.parametrize("who", EXAMPLES)
@pytest.mark.parametrize("more", [(), ("--paper", "A3"), ("--week", "wanted"), ("--pages", "week")], ids=" ".join)
def test_the_week_comes_out_as_one_file(who: str, more: tuple[str, ...], buildalife: Run) -> None:
    buildalife("example", who, "Life.life")
    assert buildalife("export", "Life.life", "--as", "PDF", "--to", "week.pdf", *more).is_good()
    assert Path("week.pdf").read_bytes().startswith(b"%PDF")
    assert {path.name for path in Path.cwd().iterdir()} == {"Life.life", "week.pdf"}


def test_the_two_weeks_and_papers_are_not_the_same(buildalife: Run, leonard: Path) -> None:
    made = set()
    for name, more in {"now": (), "wanted": ("--week", "wanted"), "large": ("--paper", "a3")}.items():
        assert buildalife("export", leonard, "--as", "pdf", "--to", name, *more).is_good()
        made.add(Path(name).read_bytes())
    assert len(made) == 3


def test_an_older_page_is_replaced(buildalife: Run, leonard: Path) -> None:
    Path("week.pdf").write_bytes(b"last month")
    assert buildalife("export", leonard, "--as", "pdf", "--to", "week.pdf").is_good()
    assert Path("week.pdf").read_bytes().startswith(b"%PDF")


def test_a_life_in_a_language_the_app_lacks_is_still_printed(buildalife: Run) -> None:
    Path("told.json").write_text('{"format": 1, "me": {"name": "Mo", "language": "tlh"}}', "utf-8")
    buildalife("create", "Mo.life", "--from", "told.json")
    assert buildalife("export", "Mo.life", "--as", "pdf", "--to", "week.pdf").is_good()


def test_exporting_leaves_the_life_as_it_was(buildalife: Run, leonard: Path) -> None:
    before = leonard.read_bytes()
    buildalife("export", leonard, "--as", "pdf", "--to", "week.pdf")
    assert leonard.read_bytes() == before
    assert [path.name for path in leonard.parent.iterdir()] == ["Leonard.life"]


@pytest.mark.parametrize(
    ("page", "on_it"),
    [
        ("prompts", "Take a picture of where you eat."),
        ("SHOPPING", "Gardening"),
        ("about", "I am in my thirties."),
        ("people", "Occupational therapist"),
    ],
)
def test_each_other_page_comes_out(page: str, on_it: str, buildalife: Run, leonard: Path) -> None:
    assert buildalife("export", leonard, "--as", "pdf", "--to", "page.pdf", "--pages", page).is_good()
    words = " ".join(one.extract_text() for one in pypdf.PdfReader("page.pdf").pages)
    assert on_it in " ".join(words.split())


def test_one_page_goes_into_one_file(buildalife: Run, leonard: Path) -> None:
    asked = buildalife("export", leonard, "--as", "pdf", "--to", "page.pdf", "--pages", "week,prompts")
    assert asked.says_only("one page")
    assert not Path("page.pdf").exists()

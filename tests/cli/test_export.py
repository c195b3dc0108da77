"""Pages for paper, from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from PIL import Image

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


BOARD = ("--as", "pdf", "--to", "board.pdf", "--pages", "board")


def test_the_first_board_comes_out_on_a4(buildalife: Run, leonard: Path) -> None:
    assert buildalife("export", leonard, *BOARD).is_good()
    (page,) = pypdf.PdfReader("board.pdf").pages
    assert "My favourite things" in (pypdf.PdfReader("board.pdf").metadata.title or "")
    assert [float(side) for side in page.mediabox[2:]] == pytest.approx([841.9, 595.3], abs=1)


@pytest.mark.parametrize(("paper", "wide"), [("a3", 420), ("A2", 594), ("a1", 841)])
def test_a_board_can_be_a_poster(paper: str, wide: int, buildalife: Run, leonard: Path) -> None:
    assert buildalife("export", leonard, *BOARD, "--paper", paper).is_good()
    assert float(pypdf.PdfReader("board.pdf").pages[0].mediabox[2]) / 72 * 25.4 == pytest.approx(wide, abs=1)


@pytest.mark.parametrize(("paper", "size"), [((), (1754, 1240)), (("--paper", "a3"), (2480, 1754))], ids=str)
def test_a_board_can_be_one_picture(
    paper: tuple[str, ...], size: tuple[int, int], buildalife: Run, leonard: Path
) -> None:
    made = buildalife("export", leonard, "--as", "png", "--to", "board.png", "--pages", "board", *paper)
    assert made.is_good()
    with Image.open("board.png") as picture:
        assert picture.format == "PNG"
        assert picture.size == pytest.approx(size, abs=6)


def test_a_board_is_called_by_its_name(buildalife: Run) -> None:
    told: dict[str, object] = {"format": 1, "me": {"name": "Mo"}}
    told["boards"] = [{"id": "a", "name": "My work"}, {"id": "b", "name": "Holiday"}]
    told["pinned"] = [{"id": "c", "board": "b", "caption": "Seaside"}]
    Path("told.json").write_text(json.dumps(told), "utf-8")
    assert buildalife("create", "Mo.life", "--from", "told.json").is_good()
    assert buildalife("export", "Mo.life", *BOARD, "--board", "holiday").is_good()
    assert "Seaside" in pypdf.PdfReader("board.pdf").pages[0].extract_text()
    assert buildalife("export", "Mo.life", *BOARD, "--board", "Holidya").says_only("Holidya", "Holiday")


def test_a_life_with_no_board_says_so(buildalife: Run) -> None:
    Path("told.json").write_text('{"format": 1, "me": {"name": "Mo"}}', "utf-8")
    buildalife("create", "Mo.life", "--from", "told.json")
    assert buildalife("export", "Mo.life", *BOARD).says_only("no board")
    assert not Path("board.pdf").exists()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--as", "png"), "Only a board"),
        (("--as", "pdf", "--paper", "a1"), "Only a board"),
        (("--as", "pdf", "--board", "Holiday"), "--pages board"),
        (("--as", "docx", "--pages", "board"), "docx"),
    ],
    ids=" ".join,
)
def test_what_only_a_board_can_be_is_refused_in_words(
    more: tuple[str, ...], said: str, buildalife: Run, leonard: Path
) -> None:
    assert buildalife("export", leonard, "--to", "page.out", *more).says_only(said)
    assert not Path("page.out").exists()

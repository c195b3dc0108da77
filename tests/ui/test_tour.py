"""A picture of every screen."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from buildalife_desktop.ui.atlas import SCREENS
from buildalife_desktop.ui.tour import make_tour
from buildalife_desktop.ui.tour_problem import TourProblem

pytestmark = pytest.mark.thorough

LAPTOP = (1366, 768)


def tour(folder: Path, life: Path | None = None, screens: list[str] | None = None, **how: object) -> int:
    wishes = {"theme": None, "text_percent": 100, "language": "en", "size": LAPTOP, **how}
    return make_tour(folder, life, screens, **wishes)  # type: ignore[arg-type]


def test_there_is_a_picture_of_every_screen(app: QApplication, home: Path, tmp_path: Path) -> None:
    assert tour(tmp_path / "pictures") == 0
    assert {path.name for path in (tmp_path / "pictures").iterdir()} == {f"{name}.png" for name in SCREENS}


def test_names_are_told_and_pictures_have_the_size(
    app: QApplication, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tour(tmp_path, screens=["week", "home"], size=(1920, 1080))
    assert capsys.readouterr().out.split() == ["week.png", "home.png"]
    with Image.open(tmp_path / "week.png") as picture:
        assert picture.size == (1920, 1080)


def test_two_tours_give_the_same_pictures(app: QApplication, home: Path, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        tour(tmp_path / folder, screens=["week", "now_and_next", "photo_files"])
    for name in ("week.png", "now_and_next.png", "photo_files.png"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_given_life_is_shown_and_not_touched(app: QApplication, home: Path, leonard: Path, tmp_path: Path) -> None:
    before, when = hashlib.sha256(leonard.read_bytes()).hexdigest(), leonard.stat().st_mtime_ns
    tour(tmp_path / "pictures", leonard, ["put_back", "week"], theme="dark", text_percent=200)
    assert hashlib.sha256(leonard.read_bytes()).hexdigest() == before
    assert leonard.stat().st_mtime_ns == when
    assert [path.name for path in leonard.parent.iterdir()] == ["Leonard.life"]


def test_look_is_as_it_was_asked_for(app: QApplication, home: Path, tmp_path: Path) -> None:
    tour(tmp_path, screens=["faces", "week"], theme="contrast")
    for name in ("faces", "week"):
        with Image.open(tmp_path / f"{name}.png") as picture:
            assert picture.convert("RGB").getpixel((2, 400)) == (0, 0, 0)


@pytest.mark.parametrize(
    ("how", "sentence"),
    [
        ({"screens": ["kitchen"]}, "There is no screen called {name}"),
        ({"theme": "sparkling"}, "There is no theme called {theme}"),
    ],
)
def test_what_is_not_there_is_said_plainly(
    app: QApplication, home: Path, tmp_path: Path, how: dict[str, object], sentence: str
) -> None:
    with pytest.raises(TourProblem) as problem:
        tour(tmp_path / "pictures", **how)  # type: ignore[arg-type]
    assert problem.value.said.msgid.startswith(sentence)
    assert not (tmp_path / "pictures").exists()


def test_folder_that_is_a_file_is_said_plainly(app: QApplication, home: Path, tmp_path: Path) -> None:
    (tmp_path / "pictures").write_text("a file")
    with pytest.raises(TourProblem) as problem:
        tour(tmp_path / "pictures")
    assert problem.value.said.msgid.startswith("Pictures cannot be kept")

"""A stick full of photos, some of them no good."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from buildalife_desktop.pictures.intake_many import files_in, take_in_many, what_was_left_out
from tests.pictures import photo_files


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Twelve photos, two of them bad, among other things."""
    (tmp_path / "Day out").mkdir()
    (tmp_path / ".trash").mkdir()
    for number in range(1, 11):
        photo_files.kept(tmp_path / "Day out", f"IMG_{number}.JPG", photo_files.jpeg(size=(200 + number, 100)))
    photo_files.kept(tmp_path, "a torn one.png", photo_files.jpeg()[:900])
    photo_files.kept(tmp_path, "letter.jpg", b"Dear Leonard")
    photo_files.kept(tmp_path, "film.mp4", b"film")
    photo_files.kept(tmp_path, ".hidden.jpg", photo_files.jpeg())
    photo_files.kept(tmp_path / ".trash", "old.jpg", photo_files.jpeg())
    return tmp_path


def test_photos_come_in_the_order_a_person_sees_them(stick: Path) -> None:
    names = [file.name for file in files_in([stick])]

    assert names == ["a torn one.png", "letter.jpg", *(f"IMG_{number}.JPG" for number in range(1, 11))]


def test_everything_good_comes_in_and_the_rest_is_said_in_one_sentence(stick: Path) -> None:
    through = list(take_in_many([stick]))

    assert [one.done for one in through] == list(range(1, 13))
    assert {one.total for one in through} == {12}
    assert [one.photo.width for one in through if one.photo] == list(range(201, 211))
    said = what_was_left_out([one.problem for one in through if one.problem])
    assert said is not None
    assert said.fields == {"count": 2, "name": "a torn one.png"}


def test_nothing_is_said_when_all_went_well(stick: Path) -> None:
    through = list(take_in_many([stick / "Day out"]))

    assert what_was_left_out([one.problem for one in through if one.problem]) is None


def test_the_same_file_chosen_twice_comes_once(stick: Path) -> None:
    assert len(files_in([stick / "Day out", stick / "Day out" / "IMG_3.JPG"])) == 10


def test_a_file_chosen_by_name_is_never_passed_over_in_silence(stick: Path) -> None:
    [one] = take_in_many([stick / "film.mp4"])

    assert one.problem is not None


def test_stopping_keeps_what_is_in_and_leaves_no_thread_behind(stick: Path) -> None:
    coming = take_in_many([stick])

    kept = [next(coming) for _ in range(4)]
    coming.close()

    assert [one.photo is not None for one in kept] == [False, False, True, True]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("photos")]


def test_an_empty_folder_gives_nothing(tmp_path: Path) -> None:
    assert list(take_in_many([tmp_path])) == []

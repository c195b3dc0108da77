"""Content rule 24: a photo of somebody who has not said yes never leaves the app."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.person import Person, PhotoSharing
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.which_week import WhichWeek
from buildalife_desktop.share.shared_pictures import SOMEBODY, face_of, shared_picture
from buildalife_desktop.share.week_sheet import week_sheet
from buildalife_desktop.words.language import Language

SHA256 = "d" * 64
PHOTO = f"photo:{SHA256}"


def life_with(sharing: PhotoSharing, *, in_it: bool = False, theirs: bool = False) -> Life:
    """Jim, who is in the photo, or has it for his own."""
    jim = Person("jim", "Jim Brown", PHOTO if theirs else "symbol:1F474", shares_photo=sharing)
    return Life().having("people", jim).having("photos", Photo(SHA256, people=("jim",) if in_it else ()))


@pytest.mark.parametrize("who", [{"in_it": True}, {"theirs": True}], ids=str)
@pytest.mark.parametrize("sharing", PhotoSharing)
def test_a_photo_goes_out_only_with_a_yes_of_all_who_are_in_it(sharing: PhotoSharing, who: dict[str, bool]) -> None:
    expected = PHOTO if sharing is PhotoSharing.YES else "instead"
    assert shared_picture(life_with(sharing, **who), PHOTO, "instead") == expected


@pytest.mark.parametrize("picture", ["whole", "face", "smaller face", "other face"])
def test_a_photo_that_their_picture_was_cut_from_is_of_them_too(picture: str) -> None:
    sha256 = {name: f"{at}" * 64 for at, name in enumerate(("whole", "face", "smaller face", "other face"))}
    cut = {"whole": "", "face": "whole", "smaller face": "face", "other face": "whole"}
    photos = [Photo(sha256[name], made_from=sha256.get(first, "")) for name, first in cut.items()]
    life = Life().having("photos", *photos).having("people", Person("jim", "Jim", f"photo:{sha256['face']}"))
    asked = f"photo:{sha256[picture]}"
    assert shared_picture(life, asked, "instead") == (asked if picture == "other face" else "instead")


def test_one_who_said_no_keeps_a_photo_of_two_here() -> None:
    life = life_with(PhotoSharing.YES, in_it=True).having("people", Person("bo", "Bo"))
    life = life.having("photos", Photo(SHA256, people=("jim", "bo")))
    assert shared_picture(life, PHOTO, "") == ""


@pytest.mark.parametrize("picture", ["symbol:1F33B", "", "face:1F3FC-bob.brown", "photo:lost", PHOTO])
def test_pictures_of_nobody_go_out(picture: str) -> None:
    assert shared_picture(life_with(PhotoSharing.NOT_ASKED), picture, "instead") == picture


@pytest.mark.parametrize(("name", "shown"), [("Jim Brown", "initials:JB-people"), ("", SOMEBODY), ("🌱", SOMEBODY)])
def test_a_drawing_stands_in_its_place(name: str, shown: str) -> None:
    life = life_with(PhotoSharing.ONLY_HERE, theirs=True)
    jim = replace(life.people["jim"], name=name)
    assert face_of(life.having("people", jim), jim) == shown


@pytest.mark.parametrize("sharing", PhotoSharing)
def test_it_holds_for_my_week_too(sharing: PhotoSharing, leonard: Life, english: Language) -> None:
    """Who comes along stands beside an activity where two days are shown."""
    life = leonard.having("photos", Photo(SHA256))
    life = life.having("people", replace(life.people["jim"], picture=PHOTO, shares_photo=sharing))
    sheet = week_sheet(life, WhichWeek.NOW, english, date(2026, 11, 23), days=(3, 4))
    assert (PHOTO in sheet.pictures) is (sharing is PhotoSharing.YES)
    assert ("initials:J-people" in sheet.pictures) is (sharing is not PhotoSharing.YES)

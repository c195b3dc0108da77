"""Faces and first letters for people without a photo."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import product

import pytest

from buildalife_desktop.pictures.composed import composed_svg
from buildalife_desktop.pictures.drawn_face import COLOURS, SKINS, DrawnFace
from buildalife_desktop.pictures.face_hair import HAIRS
from buildalife_desktop.pictures.face_lines import EXTRAS
from buildalife_desktop.pictures.initials import initials_picture, initials_svg


@pytest.mark.parametrize("hair", HAIRS)
def test_every_face_can_be_drawn_and_keeps_its_name(hair: str) -> None:
    for skin, colour in product(SKINS, COLOURS):
        face = DrawnFace(skin, hair, colour, frozenset(EXTRAS))
        assert DrawnFace.named(face.picture) == face
        assert ET.fromstring(composed_svg(face.picture) or "").tag.endswith("svg")


def test_a_face_is_seen_to_change() -> None:
    plain = DrawnFace("1F3FD", "short", "black")
    changed = [
        DrawnFace("1F3FB", "short", "black"),
        DrawnFace("1F3FD", "long", "black"),
        DrawnFace("1F3FD", "short", "grey"),
        *(DrawnFace("1F3FD", "short", "black", frozenset({extra})) for extra in EXTRAS),
    ]
    drawings = {face.svg() for face in (plain, *changed)}
    assert len(drawings) == 1 + len(changed)


def test_two_things_to_see_have_one_name_whichever_came_first() -> None:
    assert DrawnFace(extras=frozenset(("beard", "glasses"))).picture == "face:yellow-short.brown-glasses.beard"
    assert DrawnFace().picture == "face:yellow-short.brown"


@pytest.mark.parametrize(
    "other",
    [
        "face:", "face:1F3FD", "face:1F3FD-short.black-hat", "face:x-short.black", "face:1F3FD-../../x.black",
        "symbol:1F373", "face:1F3FD-short.black-", "initials:", "initials:A-nowhere", "initials:\n-people", "",
    ],
)  # fmt: skip
def test_what_cannot_be_drawn_is_no_picture(other: str) -> None:
    assert composed_svg(other) is None


@pytest.mark.parametrize(
    ("name", "picture"),
    [
        ("Ruth Adeyemi", "initials:RA-people"),
        ("Jim", "initials:J-people"),
        ("Mary Jane Watson", "initials:MW-people"),
        ("Żaneta", "initials:Ż-people"),
        ("أحمد علي", "initials:أع-people"),
        ("<b>", "initials:B-people"),
        ("", ""),
        ("  !? ", ""),
    ],
)
def test_first_letters_of_a_name(name: str, picture: str) -> None:
    assert initials_picture(name) == picture


def test_letters_are_only_letters() -> None:
    drawn = initials_svg("initials:<&-people")
    assert drawn is not None
    assert "".join(ET.fromstring(drawn).itertext()) == "<&"

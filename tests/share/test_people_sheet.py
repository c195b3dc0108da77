"""My people as others see them: the rings round me, then everybody ring by ring."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from gettext import NullTranslations
from itertools import combinations
from typing import Any

import pytest

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.person import MoreOrLess, Paid, Person, PhotoSharing, Whereabouts
from buildalife_desktop.share.circle_places import LETTERS, LINE, ME, OVERLAP, CirclePlaces, circle_places
from buildalife_desktop.share.pdf import people_pdf
from buildalife_desktop.share.people_aloud import people_aloud
from buildalife_desktop.share.people_data import ring_ground
from buildalife_desktop.share.people_sheet import people_sheet
from buildalife_desktop.store.examples import example_life
from buildalife_desktop.words.language import Language
from tests.share.looking_at_paper import EITHER_WAY, IN_BOTH_DIRECTIONS, faults, of_each, pages_of

TODAY = date(2026, 11, 23)


def life_with(*people: Person, rings: int = 4, name: str = "Leonard") -> Life:
    return Life(me={"me": Me(name=name, rings=rings, picture="photo:lost")}).having("people", *people)


def crowd(count: int, ring: int = 0) -> list[Person]:
    return [Person(str(at), f"Person {at}", "symbol:1F469", ring=ring or at % 4 + 1) for at in range(count)]


LIVES = {
    "empty": Life(),
    "leonard": example_life("leonard"),
    "penny": example_life("penny"),
    "nobody in a ring": life_with(Person("1", "Jim", "symbol:1F474")),
    "two rings": life_with(*crowd(6), rings=2),
    "sixty": life_with(*crowd(60)),
    "awkward": life_with(
        Person("1", "W" * 90, "photo:lost", '#let $x$ = "Zoë" <b> [*_] ' * 6, ring=1),
        Person("2", "中文 عائلة 🌱", ring=2),
        Person("3", "", "symbol:1F415", "my dog", ring=5),
        Person("4", "", ring=3),
        rings=5,
        name="Z" * 120,
    ),
}


@cache
def pdf_of(name: str, code: str, is_upright: bool) -> bytes:
    """A life in a direction of reading, on paper that stands or lies: made once, and only where a test asks for it."""
    sheet = people_sheet(LIVES[name], Language(code, NullTranslations()), TODAY, is_upright=is_upright)
    return people_pdf(sheet, lambda picture: None)


@EITHER_WAY
@IN_BOTH_DIRECTIONS
@of_each(LIVES, quick=("leonard", "empty"))
def test_everybody_can_read_the_paper(name: str, code: str, is_upright: bool) -> None:
    assert faults(pdf_of(name, code, is_upright), is_upright=is_upright) == []


@EITHER_WAY
@of_each(("leonard", "penny", "sixty"), quick=("leonard",))
def test_everybody_is_on_it_with_who_they_are(name: str, is_upright: bool) -> None:
    words = " ".join(pages_of(pdf_of(name, "en", is_upright)))
    for person in LIVES[name].people.values():
        assert f"{person.name} {person.who_to_me}".strip() in words


@EITHER_WAY
@of_each(("leonard", "penny"), quick=("leonard",))
def test_the_rings_are_drawn_on_the_first_page(name: str, is_upright: bool, english: Language) -> None:
    sheet = people_sheet(LIVES[name], english, TODAY, is_upright=is_upright)
    assert sheet.places is not None
    first, *rest = pages_of(pdf_of(name, "en", is_upright))
    assert all(ring.words in first for ring in sheet.rings)
    assert "Paid to help me" not in first
    assert "Paid to help me" in " ".join(rest)


def test_the_list_goes_ring_by_ring_from_the_closest(english: Language) -> None:
    life = life_with(
        Person("1", "Kim", who_to_me="My support worker", ring=4, paid=Paid.PAID),
        Person("2", "Jim", who_to_me="My neighbour", ring=1),
        Person("3", "Bo"),
    )
    assert people_aloud(people_sheet(life, english, TODAY)) == [
        "My people",
        "My name is Leonard.",
        "People I love",
        "Jim, My neighbour.",
        "People paid to help me",
        "Kim, My support worker. Paid to help me.",
        "No ring yet",
        "Bo.",
    ]


def test_somebody_who_died_or_moved_away_is_told_of_gently(english: Language) -> None:
    life = life_with(
        Person("1", "Mum", ring=1, whereabouts=Whereabouts.DIED, remembered_with="symbol:1F33B"),
        Person("2", "Al", ring=1, whereabouts=Whereabouts.MOVED_AWAY),
    )
    sheet = people_sheet(life, english, TODAY)
    assert people_aloud(sheet)[3:] == [
        "Mum. Mum died. Mum is still in my life.",
        "Al. Al moved away. Al is still in my life.",
    ]
    assert "symbol:1F33B" in sheet.pictures


def test_who_i_want_to_see_less_is_on_no_paper(english: Language, no_photos: Any) -> None:
    """Content rule 18: the same paper, to the last word, whether I said it or not."""
    pages = [
        pages_of(people_pdf(people_sheet(life_with(Person("1", "Jim", ring=1, wish=wish)), english, TODAY), no_photos))
        for wish in MoreOrLess
    ]
    assert pages[0] == pages[1] == pages[2]


@pytest.mark.parametrize("sharing", PhotoSharing)
def test_only_a_yes_lets_a_photo_out(sharing: PhotoSharing, english: Language) -> None:
    """Content rule 24: otherwise a drawing and the name."""
    photo = "photo:" + "c" * 64
    sheet = people_sheet(life_with(Person("1", "Jim Brown", photo, ring=1, shares_photo=sharing)), english, TODAY)
    [jim] = sheet.rings[0].people
    assert jim.shown.words == "Jim Brown"
    assert jim.shown.picture == (photo if sharing is PhotoSharing.YES else "initials:JB-people")


# --- where they stand


def boxes(names: Sequence[Sequence[str]], places: CirclePlaces) -> list[tuple[float, float, float, float]]:
    """What each face and its name take up, and my own face."""
    middle, me = places.side / 2, ME / 2
    found = [(middle - me, middle - me, middle + me, middle + me)]
    for face in (face for ring in places.rings for face in ring):
        half = max(places.face, *(len(line) * LETTERS * 0.5 for line in face.lines)) / 2
        top = face.y - places.face / 2
        found.append((face.x - half, top, face.x + half, top + places.face - OVERLAP + LINE * len(face.lines)))
    assert len(found) == 1 + sum(len(ring) for ring in names)
    return found


@pytest.mark.parametrize(
    "names",
    [
        [["Mum", "Dad", "Ruth", "Ann", "Jim"], ["Grace"], ["Bo", "Kim"], ["Home carer", "Occupational therapist"]],
        [["Joan"], [], [], []],
        [["Ann"] * 4, ["Bo"] * 8, ["Kim"] * 12],
        [["Ann"] * 2, ["Bo"] * 3, ["Kim"] * 4, ["Jim"] * 5, ["Eve"] * 8],
    ],
    ids=["leonard", "one", "24 in three rings", "five rings"],
)
def test_faces_and_names_lie_apart_and_in_their_ring(names: list[list[str]]) -> None:
    places = circle_places(names, 544)
    assert places is not None
    for one, other in combinations(boxes(names, places), 2):
        apart = max(other[0] - one[2], one[0] - other[2], other[1] - one[3], one[1] - other[3])
        assert apart >= 0
    inner = 0.0
    for radius, ring in zip(places.radii, places.rings, strict=True):
        for face in ring:
            far = ((face.x - places.side / 2) ** 2 + (face.y - places.side / 2) ** 2) ** 0.5
            assert inner < far < radius
        inner = radius


def test_a_crowd_is_only_listed() -> None:
    assert circle_places([[person.name for person in crowd(60)]] * 4, 544) is None


def test_the_closest_ring_has_the_strongest_ground() -> None:
    grounds = [ring_ground(ring, 4) for ring in range(1, 5)]
    light = [sum(int(ground[at : at + 2], 16) for at in (1, 3, 5)) for ground in grounds]
    assert light == sorted(light)
    assert len(set(light)) == 4

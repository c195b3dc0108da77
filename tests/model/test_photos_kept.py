"""Photos that come into a life, and changed ones."""

from __future__ import annotations

from datetime import date

import pytest

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.verbs.changed_photos import keep_changed_photo
from buildalife_desktop.model.verbs.keepsakes import keep_photos

GARDEN = Photo("g" * 64, "garden", 1600, 1200, date(2026, 5, 1), words="My garden", voice="v" * 64)
PUB = Photo("p" * 64, "pub")


def test_new_photos_are_counted() -> None:
    done = keep_photos(Life(), GARDEN, PUB)

    assert list(done.life.photos.values()) == [GARDEN, PUB]
    assert done.said.fields == {"number": 2}


def test_a_photo_that_is_there_keeps_its_words() -> None:
    life = keep_photos(Life(), GARDEN).life

    done = keep_photos(life, Photo(GARDEN.id, "IMG_1"))

    assert done.life == life
    assert done.said.fields == {"number": 0}


def test_a_photo_that_was_put_away_comes_back_with_its_words() -> None:
    away = Photo(GARDEN.id, words="My garden", is_put_away=True)

    done = keep_photos(Life().having("photos", away), GARDEN)

    assert done.life.photos[GARDEN.id] == Photo(GARDEN.id, words="My garden")
    assert done.said.fields == {"number": 1}


def test_a_changed_photo_is_new_beside_the_first_and_means_the_same() -> None:
    life = keep_photos(Life(), GARDEN).life
    square = Photo("s" * 64, "", 1200, 1200, added_on=date(2026, 11, 19))

    after = keep_changed_photo(life, square, GARDEN.id).life

    assert after.photos[GARDEN.id] == GARDEN
    kept = after.photos[square.id]
    assert (kept.width, kept.height, kept.made_from) == (1200, 1200, GARDEN.id)
    assert (kept.words, kept.voice, kept.taken_on) == (GARDEN.words, GARDEN.voice, GARDEN.taken_on)


def test_a_photo_that_is_gone_cannot_be_changed() -> None:
    with pytest.raises(KeyError):
        keep_changed_photo(Life(), PUB, GARDEN.id)

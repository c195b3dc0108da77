"""The symbols that come with the app."""

from __future__ import annotations

import re
import unicodedata
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from buildalife_desktop.paths import assets_folder
from buildalife_desktop.pictures.credits import credits_for
from buildalife_desktop.pictures.symbol import SKINS
from buildalife_desktop.pictures.symbol_files import has_symbol, is_code, symbol_path, symbols_folder
from buildalife_desktop.pictures.symbols import Symbols

SYMBOLS = Symbols.load()
ALL = [symbol for group in SYMBOLS.groups() for symbol in SYMBOLS.in_group(group.id)]


def test_there_are_enough_for_everyday_life() -> None:
    assert len(SYMBOLS) >= 700
    assert len(SYMBOLS) == len(ALL) == len({symbol.code for symbol in ALL})


def test_every_group_has_a_picture_and_something_in_it() -> None:
    for group in SYMBOLS.groups():
        assert has_symbol(group.picture), group
        assert SYMBOLS.in_group(group.id), group


def test_every_symbol_has_its_drawing_and_every_drawing_its_symbol() -> None:
    drawn = {path.stem for path in symbols_folder().glob("*/*.svg")}

    assert drawn == {code for symbol in ALL for code in (symbol.code, *symbol.skins)}
    assert all(has_symbol(symbol.code) for symbol in ALL)


def test_people_doing_things_come_in_five_skins() -> None:
    swimming = SYMBOLS.named("1F3CA")
    assert swimming is not None

    assert [swimming.in_skin(skin).code for skin in SKINS] == [f"1F3CA-{skin}" for skin in SKINS]
    assert swimming.in_skin("").code == swimming.in_skin("1F600").code == "1F3CA"
    assert sum(bool(symbol.skins) for symbol in ALL) > 100


def test_a_drawing_in_a_skin_is_still_that_drawing() -> None:
    dark = SYMBOLS.named("1F3CA-1F3FF")
    assert dark is not None
    assert (dark.code, dark.name) == ("1F3CA-1F3FF", "Swimming")


def test_what_shows_no_skin_stays_as_it_is() -> None:
    bus = SYMBOLS.named("1F68C")
    assert bus is not None
    assert bus.in_skin("1F3FE") == bus


def test_all_that_comes_with_the_app_stays_small() -> None:
    assert sum(path.stat().st_size for path in assets_folder().rglob("*") if path.is_file()) < 12_000_000


def test_names_are_few_everyday_words() -> None:
    for symbol in ALL:
        assert symbol.name[0] == symbol.name[0].upper(), symbol
        assert len(symbol.name) <= 40, symbol


@pytest.mark.parametrize("path", sorted((symbols_folder() / "own").glob("*.svg")), ids=lambda path: path.stem)
def test_our_drawings_are_like_openmoji_and_harmless(path: Path) -> None:
    root = ET.fromstring(path.read_text("utf-8"))

    assert root.get("viewBox") == "0 0 72 72"
    kinds = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert kinds <= {"svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon"}, kinds


def test_no_drawing_reaches_outside_itself() -> None:
    for path in symbols_folder().glob("*/*.svg"):
        text = path.read_text("utf-8")
        assert not re.search(r"<script|<image|<foreignObject|(?:href|src)=\"(?!#)|\son\w+=", text), path


@pytest.mark.parametrize("code", ["../../secret", "own-../../x", "1F373.svg", "", "/etc/passwd", "own-", "C:\\x"])
def test_a_code_cannot_lead_to_other_files(code: str) -> None:
    assert not is_code(code)
    assert not has_symbol(code)
    with pytest.raises(ValueError, match="not a symbol"):
        symbol_path(code)


def test_a_symbol_of_a_newer_app_is_simply_not_there() -> None:
    assert not has_symbol("1FFFF")
    assert SYMBOLS.named("1FFFF") is None


def test_credits_name_whoever_made_the_pictures_used() -> None:
    used = ["symbol:1F373", "symbol:own-boccia", "symbol:1F6BF", "photo:" + "0" * 64, ""]

    openmoji, ours = credits_for(used)

    assert "OpenMoji" in openmoji.msgid
    assert openmoji.fields["licence"] == "CC BY-SA 4.0"
    assert "Build a Life" in ours.msgid
    assert credits_for(["photo:" + "0" * 64]) == []


def test_nobody_stands_twice_among_those_who_drew() -> None:
    symbols = Symbols.load()
    makers = {symbol.by for group in symbols.groups() for symbol in symbols.in_group(group.id)}

    assert makers
    assert len(makers) == len({unicodedata.normalize("NFC", name.strip()) for name in makers})

"""Drawings somebody brought are made harmless, or refused."""

from __future__ import annotations

import random
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from buildalife_desktop.pictures.packs.safe_svg import made_safe
from buildalife_desktop.pictures.symbol_files import symbols_folder

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'
CIRCLE = '<circle cx="4" cy="4" r="3" fill="#ff0000"/>'


def kept_of(inside: str) -> str:
    made = made_safe(f"{OPEN}{inside}{CIRCLE}</svg>".encode())
    assert made is not None
    assert b"circle" in made
    return made.decode()


@pytest.mark.parametrize(
    ("inside", "gone"),
    [
        ("<script>alert(1)</script>", "alert"),
        ("<SCRIPT>alert(1)</SCRIPT>", "alert"),
        ('<g onload="alert(1)" ONCLICK="alert(2)"/>', "alert"),
        ('<image xlink:href="http://bad.example/x.png"/>', "bad.example"),
        ('<image href="file:///etc/passwd"/>', "passwd"),
        ('<use href="other.svg#a"/>', "other.svg"),
        ('<a xlink:href="http://bad.example"><rect/></a>', "bad.example"),
        ("<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'>hello</body></foreignObject>", "hello"),
        ('<rect fill="url(http://bad.example/x)"/>', "bad.example"),
        ('<rect style="fill:url( \'//bad.example/x\' )"/>', "bad.example"),
        ("<style>@import 'http://bad.example/x.css';</style>", "bad.example"),
        ("<style>rect{fill:url(http://bad.example)}</style>", "bad.example"),
        ('<animate attributeName="href" to="http://bad.example"/>', "bad.example"),
        ('<set attributeName="onclick" to="alert(1)"/>', "alert"),
        ("<?xml-stylesheet href='http://bad.example/x.css'?>", "bad.example"),
        ('<other xmlns="http://other.example">hello</other>', "hello"),
        ('<path d="M0,0" stroke-dasharray="0.0001"/>', "dasharray"),
        ('<path d="M0,0" style="stroke-dasharray:0.0001;fill:red"/>', "dasharray"),
    ],
)  # fmt: skip
def test_it_does_nothing_and_reaches_nothing(inside: str, gone: str) -> None:
    assert gone not in kept_of(inside)


def test_colours_and_parts_of_its_own_stay() -> None:
    kept = kept_of(
        '<defs><linearGradient id="a"/></defs><rect fill="url(#a)" class="s"/><use xlink:href="#b"/><g id="b"/>'
    )
    assert 'fill="url(#a)"' in kept
    assert 'href="#b"' in kept


BILLION_LAUGHS = (
    "<!DOCTYPE svg [<!ENTITY a 'ha'>"
    + "".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9))
    + "]>"
    + OPEN
    + "<text>&j;</text></svg>"
)
OUTSIDE = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + OPEN + "<text>&x;</text></svg>"


@pytest.mark.parametrize(
    "content",
    [
        b"", b"Dear Leonard", b"<html><body/></html>", b"\x89PNG", BILLION_LAUGHS.encode(), OUTSIDE.encode(),
        (OPEN + "<g>" * 100_000).encode(), (OPEN + "<g>" * 500 + "</g>" * 500 + "</svg>").encode(),
        (OPEN + "<g/>" * 30_000 + "</svg>").encode(), (OPEN + '<rect width="1e30" height="1"/></svg>').encode(),
        b"<svg " + b"x" * 4_000_000, b'<?xml version="1.0" encoding="utf-7"?><svg/>',
    ],
)  # fmt: skip
def test_what_is_no_drawing_or_would_do_harm_is_refused(content: bytes) -> None:
    assert made_safe(content) is None


def test_a_drawing_with_its_type_written_on_top_is_taken() -> None:
    """Illustrator and Inkscape write that; it is not read."""
    top = '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://bad.example/svg11.dtd">'
    made = made_safe(f"{top}{OPEN}{CIRCLE}</svg>".encode())
    assert made is not None
    assert b"bad.example" not in made


def test_parts_that_show_parts_that_show_parts_are_left_out() -> None:
    levels = "".join(f'<g id="l{n + 1}">' + f'<use href="#l{n}"/>' * 10 + "</g>" for n in range(12))
    kept = kept_of(f'<g id="l0"><rect/></g>{levels}<use href="#l12"/>')
    assert "#l12" not in kept


def test_our_own_drawings_stay_as_they_are() -> None:
    for path in sorted((symbols_folder() / "own").glob("*.svg")):
        before, made = ET.fromstring(path.read_bytes()), made_safe(path.read_bytes())
        assert made is not None
        after = ET.fromstring(made)
        assert [(one.tag, one.attrib) for one in before.iter()] == [(one.tag, one.attrib) for one in after.iter()], path


def test_torn_drawings_are_taken_or_refused() -> None:
    chance = random.Random(3)
    whole = Path(symbols_folder() / "own" / "own-boccia.svg").read_bytes()
    for _ in range(400):
        torn = bytearray(whole)
        for _ in range(chance.randrange(1, 9)):
            torn[chance.randrange(len(torn))] = chance.randrange(256)
        made = made_safe(bytes(torn[: chance.randrange(len(torn) // 2, len(torn) + 1)]))
        assert made is None or made.startswith(b"<")

"""Makes a drawing somebody brought harmless: only shapes and colours stay in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from defusedxml import ElementTree as Defused
from defusedxml.common import DefusedXmlException

MOST_BYTES = 3_000_000
MOST_ELEMENTS = 20_000
DEEPEST = 60
FURTHEST = 1_000_000
"""No number in a drawing is larger: lines that long take minutes to paint."""

_SVG, _XLINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}"
_KEPT = frozenset(
    (
        "svg g path circle ellipse rect line polyline polygon text tspan title desc defs linearGradient radialGradient "
        "stop clipPath mask symbol use style"
    ).split()
)
"""No pictures in it, no scripts, no foreign objects, no movement, no links to press, no filters."""

_REACHES_OUT = re.compile(r"url\((?!\s*['\"]?\s*#)|@|\\|expression|javascript|behaviou?r|-moz-binding", re.IGNORECASE)
_DASHES = re.compile(r"stroke-dasharray\s*:[^;}]*;?")
"""In a style; very short ones on a long line take minutes to paint."""

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_HAS_NUMBERS = frozenset(
    "d points x y x1 y1 x2 y2 cx cy r rx ry fx fy width height transform viewBox stroke-width stroke-dasharray "
    "font-size gradientTransform dx dy offset".split()
)

ET.register_namespace("", _SVG[1:-1])
ET.register_namespace("xlink", _XLINK[1:-1])


def made_safe(content: bytes) -> bytes | None:
    """The drawing with nothing in it but itself; None for what is no drawing, or one made to do harm.

    Definitions of its own words (entities) are refused: a few lines of them can fill the memory (CWE-776).
    """
    if not content or len(content) > MOST_BYTES:
        return None
    try:
        root = Defused.fromstring(content, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except (ET.ParseError, DefusedXmlException, ValueError, LookupError):
        return None
    if _plain(root.tag) != "svg" or not _is_small(root):
        return None
    _clean(root)
    _leave_out_nested_uses(root)
    _name_plainly(root)
    harmless: bytes = ET.tostring(root, encoding="utf-8")
    return harmless


def _is_small(root: ET.Element) -> bool:
    """Looked at with no recursion: one that is a million deep must not break what looks at it."""
    waiting, seen = [(root, 1)], 0
    while waiting:
        element, depth = waiting.pop()
        seen += 1
        if seen > MOST_ELEMENTS or depth > DEEPEST or not _has_small_numbers(element):
            return False
        waiting += [(child, depth + 1) for child in element]
    return True


def _has_small_numbers(element: ET.Element) -> bool:
    numbers = (number for name in _HAS_NUMBERS for number in _NUMBER.findall(element.get(name, "")))
    return all(abs(float(number)) <= FURTHEST for number in numbers)


def _clean(element: ET.Element) -> None:
    kept = {name: _DASHES.sub("", value) for name, value in element.attrib.items() if _is_harmless(name, value)}
    element.attrib = kept
    for child in list(element):
        style = _plain(child.tag) == "style"
        if _plain(child.tag) not in _KEPT or (style and (len(child) or _REACHES_OUT.search(child.text or ""))):
            element.remove(child)
        else:
            child.text = _DASHES.sub("", child.text) if style and child.text else child.text
            _clean(child)


def _is_harmless(name: str, value: str) -> bool:
    plain = name.replace(_XLINK, "")
    if plain.startswith("{") or plain.lower().startswith("on"):
        return plain == "{http://www.w3.org/XML/1998/namespace}space"
    if plain == "href":
        return value.startswith("#")
    if plain == "stroke-dasharray" and any(0 < float(one) < 0.1 for one in _NUMBER.findall(value)):
        return False
    return not _REACHES_OUT.search(value)


def _leave_out_nested_uses(root: ET.Element) -> None:
    """A part that shows parts that show parts can ask for millions of shapes; one level is what drawings need."""
    by_id = {element.get("id"): element for element in root.iter() if element.get("id")}
    for parent in list(root.iter()):
        for child in list(parent):
            if _plain(child.tag) == "use" and not _is_flat(by_id.get(_target(child))):
                parent.remove(child)


def _is_flat(target: ET.Element | None) -> bool:
    return target is not None and not any(_plain(inside.tag) == "use" for inside in target.iter())


def _target(use: ET.Element) -> str:
    return (use.get("href") or use.get(f"{_XLINK}href") or "").lstrip("#")


def _name_plainly(root: ET.Element) -> None:
    """Drawings without their namespace are shown nowhere."""
    for element in _elements(root):
        if not element.tag.startswith("{"):
            element.tag = _SVG + element.tag


def _elements(root: ET.Element) -> Iterator[ET.Element]:
    return (element for element in root.iter() if isinstance(element.tag, str))


def _plain(tag: object) -> str:
    """An element's name; "" for one of another language, and for notes and instructions."""
    if not isinstance(tag, str):
        return ""
    if tag.startswith(_SVG):
        return tag.removeprefix(_SVG)
    return "" if tag.startswith("{") else tag

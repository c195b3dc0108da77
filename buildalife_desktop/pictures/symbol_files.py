"""Which file draws a symbol. On the way to the first screen: standard library only, nothing read at import.

A symbol's code is its OpenMoji file name without the ending (`1F373`), or ours beginning with `own-` (`own-boccia`).
How a life writes one down is in `model/picture.py`.
"""

from __future__ import annotations

import re
from pathlib import Path

from buildalife_desktop.paths import assets_folder

_CODE = re.compile(r"own-[a-z0-9-]+|[0-9A-F]{2,6}(?:-[0-9A-F]{2,6})*")


def symbols_folder() -> Path:
    """The folder with `symbols.json` and the drawings."""
    return assets_folder() / "symbols"


def symbol_list() -> Path:
    """The file that names every symbol."""
    return symbols_folder() / "symbols.json"


def is_code(code: str) -> bool:
    """Whether this could be a symbol's code, so that no life can point at other files (`../../secret`)."""
    return _CODE.fullmatch(code) is not None


def symbol_path(code: str) -> Path:
    """The SVG of a symbol, there or not (an older app may not have it: see `has_symbol`).

    ValueError: not the shape of a code.
    """
    if not is_code(code):
        raise ValueError(f"not a symbol's code: {code!r}")
    maker = "own" if code.startswith("own-") else "openmoji"
    return symbols_folder() / maker / f"{code}.svg"


def has_symbol(code: str) -> bool:
    """Whether this app can draw it."""
    return is_code(code) and symbol_path(code).is_file()

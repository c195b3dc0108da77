"""Pictures laid out as files, for a library that reads files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from ..model.picture import symbol_code
from ..pictures.composed import composed_svg
from ..pictures.symbol_files import has_symbol, symbol_path

BytesOf = Callable[[str], tuple[bytes, str] | None]
"""Gives a photo's bytes and its file ending (`.jpg`) for what the life calls it, or None where it is lost."""


class PictureFiles:
    """Pictures copied into a folder of one export, for the document libraries read files and follow links out of it.

    A picture that is lost has no file: whoever lays out the page shows its words in a dashed place.
    """

    def __init__(self, folder: Path, pictures: Iterable[str], bytes_of: BytesOf) -> None:
        self._names: dict[str, str] = {}
        for at, picture in enumerate(pictures):
            found = _bytes_of(picture, bytes_of)
            if found is None:
                continue
            held, ending = found
            self._names[picture] = f"{at}{ending}"
            (folder / f"{at}{ending}").write_bytes(held)

    def name_of(self, picture: str) -> str:
        """The name of its file in the folder; empty where it has none."""
        return self._names.get(picture, "")

    def forget(self, name: str) -> None:
        """Do without this file: what is in it is no picture."""
        self._names = {picture: kept for picture, kept in self._names.items() if kept != name}

    @property
    def names(self) -> tuple[str, ...]:
        """Every file there is."""
        return tuple(self._names.values())


def _bytes_of(picture: str, bytes_of: BytesOf) -> tuple[bytes, str] | None:
    composed = composed_svg(picture)
    if composed is not None:
        return composed.encode(), ".svg"
    code = symbol_code(picture)
    if code is None:
        return bytes_of(picture)
    return (symbol_path(code).read_bytes(), ".svg") if has_symbol(code) else None

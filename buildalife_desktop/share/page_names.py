"""What a page is called as a file."""

from __future__ import annotations

import re
from pathlib import Path

from ..model.said import Said
from ..store.naming import file_name
from ..words.language import Language

_WORDS = {
    "week": Said("My week"),
    "prompts": Said("Photo ideas"),
    "shopping": Said("Photo shopping list"),
    "about": Said("About me"),
    "people": Said("My people"),
    "board": Said("My pictures"),
}
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def week_file_name(name: str, t: Language) -> str:
    """`Leonard - my week`: the first name and nothing more about the person (content rule 27), good on every system."""
    return page_file_name("week", name, t)


def page_file_name(page: str, name: str, t: Language) -> str:
    """The same for any page: "week", "about", "people", "board", "prompts" or "shopping"."""
    told = _words(page, file_name(name), t) if name.strip() else t.tell(_WORDS[page])
    return _FORBIDDEN.sub(" ", told).strip()


def _words(page: str, name: str, t: Language) -> str:
    match page:
        case "prompts":
            return t("{name} - photo ideas", name=name)
        case "shopping":
            return t("{name} - photo shopping list", name=name)
        case "about":
            return t("{name} - about me", name=name)
        case "people":
            return t("{name} - my people", name=name)
        case "board":
            return t("{name} - my pictures", name=name)
        case _:
            return t("{name} - my week", name=name)


def free_page(folder: Path, stem: str, ending: str = ".pdf") -> Path:
    """A path in this folder that no file has yet: `Leonard - my week.pdf`, then `Leonard - my week 2.pdf`."""
    path, number = folder / f"{stem}{ending}", 2
    while path.exists():
        path, number = folder / f"{stem} {number}{ending}", number + 1
    return path

"""What a page is called as a file."""

from __future__ import annotations

import re
from pathlib import Path

from ..store.naming import file_name
from ..words.language import Language

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def week_file_name(name: str, t: Language) -> str:
    """`Leonard - my week`: the first name and nothing more about the person (content rule 27), good on every system."""
    words = t("{name} - my week", name=file_name(name)) if name.strip() else t("My week")
    return _FORBIDDEN.sub(" ", words).strip()


def free_page(folder: Path, stem: str) -> Path:
    """A path in this folder that no file has yet: `Leonard - my week.pdf`, then `Leonard - my week 2.pdf`."""
    path, number = folder / f"{stem}.pdf", 2
    while path.exists():
        path, number = folder / f"{stem} {number}.pdf", number + 1
    return path

"""A file that calls itself a photo."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

_NAMED_BY_A_CAMERA = re.compile(r"(?i)[a-z]{0,6}[-_ ]?\d[\d\-_ .()~]*[a-z]{0,5}")


@dataclass(frozen=True)
class PhotoFile:
    """A file that calls itself a photo, and the day it was last written."""

    path: Path
    day: date

    @property
    def name(self) -> str:
        """The name somebody gave it, or "" where a camera numbered it."""
        stem = self.path.stem
        return "" if _NAMED_BY_A_CAMERA.fullmatch(stem) else " ".join(stem.replace("_", " ").split())

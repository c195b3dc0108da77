"""What became of one of many photos."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from buildalife_desktop.pictures.photo_problem import PhotoProblem
from buildalife_desktop.pictures.taken_photo import TakenPhoto


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A photo or a problem, never both. `done` of `total` files are through, this one included."""

    path: Path
    done: int
    total: int
    photo: TakenPhoto | None = None
    problem: PhotoProblem | None = None

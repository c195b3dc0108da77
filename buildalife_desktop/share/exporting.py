"""Keeping a page where the person said."""

from __future__ import annotations

import errno
import os
import uuid
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ..model.life import Life
from ..model.said import Said
from ..model.week import DAYS
from ..model.which_week import WhichWeek
from ..words.language import Language
from .pdf import Paper, week_pdf
from .picture_files import BytesOf
from .share_problem import ShareProblem
from .week_sheet import week_sheet

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def export_week(
    life: Life,
    bytes_of: BytesOf,
    language: Language,
    target: Path,
    *,
    paper: Paper = "a4",
    which: WhichWeek = WhichWeek.NOW,
    today: date,
    days: Sequence[int] = DAYS,
) -> Path:
    """My week as a PDF at `target`, whole or not at all; gives where it is. An older one is replaced at the very end.

    Raises ShareProblem where it cannot be made or kept.
    """
    try:
        made = week_pdf(week_sheet(life, which, language, today, days), bytes_of, paper)
    except OSError as trouble:
        raise ShareProblem(why_not_kept(trouble, target)) from trouble
    return keep_page(made, target)


def keep_page(made: bytes, target: Path) -> Path:
    """Keep a page that was made and looked at, whole or not at all; gives where it is. Raises ShareProblem."""
    try:
        _keep(made, target)
    except OSError as trouble:
        raise ShareProblem(why_not_kept(trouble, target)) from trouble
    return target


def _keep(made: bytes, target: Path) -> None:
    """Write beside the target, see it safe on the disk, then give it its name."""
    making = target.with_name(f".{uuid.uuid4().hex}.part")
    try:
        with making.open("xb") as file:
            file.write(made)
            file.flush()
            os.fsync(file.fileno())
        making.replace(target)
    except OSError:
        _forget(making)
        raise


def _forget(making: Path) -> None:
    try:
        making.unlink(missing_ok=True)
    except OSError:  # The stick is gone, and the half file with it.
        return


def why_not_kept(trouble: OSError, target: Path) -> Said:
    """Why a file could not be made or kept, and what to do."""
    if trouble.errno in _NO_ROOM:
        return Said("There is no room left for {name}. Choose another place.", name=target.name)
    if not target.parent.is_dir():
        return Said("The folder {name} is not there. Choose another place.", name=target.parent.name)
    return Said("{name} could not be kept there. Choose another place.", name=target.name)

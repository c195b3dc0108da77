"""What every screen may use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..words.language import Language
from .look.look import Look
from .picture_shelf import PictureShelf
from .route import Route
from .session import Session


@dataclass
class Around:
    """What every screen may use: it shows facts of the session, asks for edits there, and goes by routes.

    `t` is the language at the moment. `speaker` is the voice (see `Speaker`), `go` and `back` move between screens,
    `say` speaks a sentence now, `hear` a tile, `read` sentences in order while a widget is marked. `trouble` and `news`
    show a sentence until it is answered: what went wrong, or what is done, with its picture. `someone_else` goes to
    the face wall, and `arrived` says that this screen has become another place. `pressing` gives the way in (see
    `Pressing`), read when it is first asked for.
    """

    session: Session
    look: Look
    shelf: PictureShelf
    t: Language
    speaker: Any
    go: Callable[[Route], None]
    back: Callable[[], None]
    home: Callable[[], None]
    say: Callable[[str], None]
    hear: Callable[[Any], None]
    read: Callable[[Sequence[str], Any], None]
    trouble: Callable[[Any], None]
    news: Callable[[Any, str], None]
    clock: Callable[[], datetime]
    someone_else: Callable[[], None]
    arrived: Callable[[], None]
    speak_here: Callable[[str], None]
    pressing: Callable[[], Any]

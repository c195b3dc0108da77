"""A line of mine on paper."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.about_me import SaidOfMe, is_waiting
from ..model.life import Life
from ..model.picture import NO_PICTURE
from ..model.who_said import WhoSaid
from ..words.language import Language
from .named_picture import NamedPicture
from .shared_pictures import shared_picture


@dataclass(frozen=True)
class ToldLine:
    """A line of mine as others see it. `note` is who said it, where that was somebody else (content rule 21).

    `is_mine` says that I said it, `is_waiting` that I have not said yet whether it is right.
    """

    shown: NamedPicture
    note: str = ""
    is_mine: bool = True
    is_waiting: bool = False


def told_line(line: SaidOfMe, life: Life, t: Language) -> ToldLine:
    """The line in the reader's language. One that is only my voice says where it can be heard."""
    picture = shared_picture(life, line.picture, NO_PICTURE)
    words, alt = line.words, ""
    if not words and line.voice:
        words = t("I say this in my own voice. Hear it in the app.")
    elif not words:
        alt = t("A picture")
        words = "" if picture else alt
    is_mine = line.who_said is WhoSaid.ME
    return ToldLine(NamedPicture(words, picture, alt), "" if is_mine else _note(line, t), is_mine, is_waiting(line))


def _note(line: SaidOfMe, t: Language) -> str:
    who = t.tell(line.who_said.said)
    if not is_waiting(line):
        return t("{who}. Checked by me", who=who)
    return ". ".join(dict.fromkeys((who, t("Not checked by me yet"))))

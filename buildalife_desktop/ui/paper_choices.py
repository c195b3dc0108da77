"""What can be chosen of my week on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model.which_week import WhichWeek
from ..words.language import Language
from . import signs
from .calendar_picture import days_picture
from .paper_picture import paper_picture
from .widgets.question import Question
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

ACTIONS = "actions"
PRINT, STICK, HERE = "print", "stick", "here"


@dataclass(frozen=True)
class PaperChoices:
    """Which week, how many of its days (7, 5, 2 or 1), and how big the paper is ("a4" or "a3")."""

    which: WhichWeek = WhichWeek.NOW
    shown: int = 7
    paper: str = "a4"

    def days(self, today: int) -> Sequence[int]:
        """The days on the paper, Monday is 0."""
        return {7: range(7), 5: range(5), 2: (today, (today + 1) % 7), 1: (today,)}[self.shown]


def choice_questions(chosen: PaperChoices, t: Language) -> list[Question]:
    """The questions about the paper, with what is chosen."""
    weeks = [(which.value, _face(t.tell(which.said), _SIGN_OF_WEEK[which])) for which in WhichWeek]
    days = [
        ("7", _face(t("The whole week"), days_picture(7))),
        ("5", _face(t("Monday to Friday"), days_picture(5))),
        ("2", _face(t("Today and tomorrow"), days_picture(2))),
        ("1", _face(t("Only today"), days_picture(1))),
    ]
    papers = [
        ("a4", _face(t("Small, A4"), paper_picture("a4"))),
        ("a3", _face(t("Big, A3"), paper_picture("a3"))),
    ]
    return [
        Question("week", t("Which week?"), signs.WEEK, tuple(weeks), frozenset({chosen.which.value})),
        Question("days", t("Which days?"), signs.DAY, tuple(days), frozenset({str(chosen.shown)})),
        Question("paper", t("Which paper?"), signs.PAGE, tuple(papers), frozenset({chosen.paper})),
    ]


def actions(t: Language) -> list[tuple[str, TileFace]]:
    """What can be done with the page."""
    return [
        (PRINT, _face(t("Print"), signs.PRINT, t("Put it on paper now."))),
        (STICK, _face(t("Save to USB stick"), signs.USB, t("Put the page on your stick."))),
        (HERE, _face(t("Save here"), signs.SAVE, t("Put the page in a folder you choose."))),
    ]


def actions_question(t: Language) -> Question:
    """The same as a question, where there is no room for them under the page."""
    beside = tuple((key, replace(face, form=TileForm.ROW)) for key, face in actions(t))
    return Question(ACTIONS, t("What next?"), signs.PRINT, beside, is_wide=True)


def _face(words: str, picture: str, more: str = "") -> TileFace:
    return TileFace(words, picture, more=more, colour="plan")


_SIGN_OF_WEEK = {WhichWeek.NOW: signs.WEEK, WhichWeek.WANTED: signs.STAR}

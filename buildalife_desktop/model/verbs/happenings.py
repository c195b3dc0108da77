"""What a person can say about whether something happened."""

from __future__ import annotations

from datetime import date

from ..done import Done
from ..happened import Happened, Reason
from ..happening import Happening
from ..happenings import happening_of
from ..ids import new_id
from ..life import Life
from ..part import Part
from ..said import Said
from .hopes import kept_reasons, new_reason
from .names import activity_name


def it_happened(
    life: Life, activity: str, on: date, part: Part, happened: Happened, reasons: tuple[Reason, ...] = ()
) -> Done:
    """Say whether an activity happened in this part of a day, in place of what was said of it before.

    With NOT_SAID nothing is said of it any more.
    """
    before = happening_of(life, activity, on, part)
    answer = new_reason(before.reasons if before else (), kept_reasons(happened, reasons)) or happened
    said = Said("{activity}: {answer}.", activity=activity_name(life, activity), answer=answer.said)
    if happened is Happened.NOT_SAID:
        return Done(life.without("happenings", before.id) if before else life, said)
    after = Happening(before.id if before else new_id(), activity, on, part, happened, kept_reasons(happened, reasons))
    return Done(life.having("happenings", after), said)

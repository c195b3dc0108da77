"""What a person can say about how information is given to them: the six steps of DAPB1605, one verb each.

What I need (record) is said in lines: see `lines`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ..done import Done
from ..information import Consent, Information, Met
from ..life import Life
from ..said import Said

ONLY = "information"
"""The id of the one there is."""


def information_of(life: Life) -> Information:
    """What is known so far, also where nothing was ever said."""
    return life.information.get(ONLY, Information())


def asked_me(life: Life, on: date | None) -> Done:
    """Identify: I was asked that day; None where I was not."""
    said = Said("I was asked on {date}.", date=on.isoformat()) if on else Said("I was not asked yet.")
    return _changed(life, said, asked_on=on)


def show_it_first(life: Life, is_flagged: bool) -> Done:
    """Flag: whether it stands first, where everybody sees it."""
    said = Said("Everybody sees it first.") if is_flagged else Said("It does not stand first.")
    return _changed(life, said, is_flagged=is_flagged)


def may_be_told(life: Life, consent: Consent) -> Done:
    """Share: whether others may be told."""
    return _changed(life, Said("{answer}.", answer=consent.said), may_share=consent)


def people_do_it(life: Life, met: Met) -> Done:
    """Meet: whether people give it to me as I need it."""
    return _changed(life, Said("{answer}.", answer=met.said), is_met=met)


def ask_me_again(life: Life, on: date | None) -> Done:
    """Review: the day to ask me again; None for no day."""
    said = Said("Ask me again on {date}.", date=on.isoformat()) if on else Said("There is no day to ask me again.")
    return _changed(life, said, review_on=on)


def _changed(life: Life, said: Said, **changes: Any) -> Done:
    return Done(life.having("information", replace(information_of(life), **changes)), said)

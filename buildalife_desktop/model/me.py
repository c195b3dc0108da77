"""Whose life it is."""

from __future__ import annotations

from dataclasses import dataclass

from .hearing_wishes import HEARD_AS_SPOKEN, HearingWishes
from .picture import NO_PICTURE
from .seeing_wishes import SEEN_AS_DRAWN, SeeingWishes
from .ways_in import AS_EVERYBODY, WaysIn


@dataclass(frozen=True)
class Me:
    """Whose life it is, and the way they like the app to be: it travels with the life.

    `days_shown` is 7, 5, 2 or 1; `text_percent` 100 to 300; `language` a code such as `en`. `skin` (`1F3FB` light to
    `1F3FF` dark) and `hair` are how drawn people look at first, where that was chosen. `prompts` are the
    ideas of the photo diary a supporter has picked out; with none all of them come. `rings` is how many my circle has
    (2 to 5) and `ring_names` what I call them, from the closest; "" is as it is called by itself. `supporter_language`
    is that of the supporters' part, "" for my own. `life_id` is the same in every copy of this life.
    """

    id: str = "me"
    name: str = ""
    picture: str = NO_PICTURE
    language: str = "en"
    days_shown: int = 7
    has_night: bool = False
    has_clock_times: bool = False
    theme: str = "calm"
    text_percent: int = 100
    skin: str = ""
    hair: str = ""
    prompts: tuple[str, ...] = ()
    rings: int = 4
    ring_names: tuple[str, ...] = ()
    ways_in: WaysIn = AS_EVERYBODY
    seeing: SeeingWishes = SEEN_AS_DRAWN
    hearing: HearingWishes = HEARD_AS_SPOKEN
    supporter_language: str = ""
    life_id: str = ""

    def __post_init__(self) -> None:
        if self.id != "me":
            raise ValueError(f"whose life it is has the id me, not {self.id}")
        if self.days_shown not in (7, 5, 2, 1):
            raise ValueError(f"7, 5, 2 or 1 days can be shown, not {self.days_shown}")
        if not 100 <= self.text_percent <= 300:
            raise ValueError(f"text is 100 to 300 per cent, not {self.text_percent}")
        if not 2 <= self.rings <= 5:
            raise ValueError(f"there can be 2 to 5 rings, not {self.rings}")

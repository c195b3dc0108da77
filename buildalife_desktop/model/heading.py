"""What a line of mine is under."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from .said import Said


class Heading(StrEnum):
    """What a line is under: About me, one of my people, or one of what else is mine."""

    # About me, the one page with exactly three headings (content rule 20), and my opening lines beside my photo.
    WHO_I_AM = "who I am"
    LIKED = "what people like about me"
    IMPORTANT_TO = "what is important to me"
    SUPPORT = "how best to support me"
    # Behind that page.
    IMPORTANT_FOR = "what is important for me"
    GOOD_DAY = "a good day"
    BAD_DAY = "a bad day"
    WORKING = "working"
    NOT_WORKING = "not working"
    INFORMATION = "how to give me information"
    # The chart of how I tell you things; the other two go with a line of the first.
    WHEN_I_DO = "when I do this"
    IT_MEANS = "it means"
    PLEASE_DO = "please do"
    # Who decides.
    HOW_INVOLVED = "how I must be involved"
    # Of a step: why it did not happen, in my own way.
    WHY_NOT = "why not"
    # Of a person.
    I_GIVE = "what I do for them"
    THEY_GIVE = "what they do for me"
    KEEP_IN_TOUCH = "how we keep in touch"
    TO_KNOW = "good to know"
    # After the map of my people.
    WHO_NEW = "who new"

    @property
    def goes_with(self) -> str:
        """The noun of `life.NOUNS` a line under this heading goes with, or "" where it stands by itself."""
        return _GOES_WITH.get(self, "")

    @property
    def said(self) -> Said:
        """It in words, as it stands above its lines."""
        return _WORDS[self]

    @property
    def picture(self) -> str:
        """The picture that always stands for it."""
        return _PICTURES[self]

    @property
    def is_kept_apart(self) -> bool:
        """Whether mine, my family's and my supporters' views are kept apart (content rule 20)."""
        return self in (Heading.WORKING, Heading.NOT_WORKING)


ONE_PAGE = (Heading.LIKED, Heading.IMPORTANT_TO, Heading.SUPPORT)
"""The three headings of the one page, in order (content rule 20)."""

_GOES_WITH: Mapping[Heading, str] = {
    Heading.IT_MEANS: "lines",
    Heading.PLEASE_DO: "lines",
    Heading.HOW_INVOLVED: "decisions",
    Heading.WHY_NOT: "steps",
    Heading.I_GIVE: "people",
    Heading.THEY_GIVE: "people",
    Heading.KEEP_IN_TOUCH: "people",
    Heading.TO_KNOW: "people",
}

_WORDS = {
    Heading.WHO_I_AM: Said("Who I am"),
    Heading.LIKED: Said("What people like about me"),
    Heading.IMPORTANT_TO: Said("What is important to me"),
    Heading.SUPPORT: Said("How to support me well"),
    Heading.IMPORTANT_FOR: Said("What is important for me"),
    Heading.GOOD_DAY: Said("A good day"),
    Heading.BAD_DAY: Said("A bad day"),
    Heading.WORKING: Said("What is working"),
    Heading.NOT_WORKING: Said("What is not working"),
    Heading.INFORMATION: Said("How to give me information"),
    Heading.WHEN_I_DO: Said("When I do this"),
    Heading.IT_MEANS: Said("It means"),
    Heading.PLEASE_DO: Said("Please do this"),
    Heading.HOW_INVOLVED: Said("How I must be involved"),
    Heading.WHY_NOT: Said("Why not"),
    Heading.I_GIVE: Said("What I do for them"),
    Heading.THEY_GIVE: Said("What they do for me"),
    Heading.KEEP_IN_TOUCH: Said("How we keep in touch"),
    Heading.TO_KNOW: Said("Good to know"),
    Heading.WHO_NEW: Said("Someone new"),
}
_PICTURES = {
    Heading.WHO_I_AM: "symbol:1F464",
    Heading.LIKED: "symbol:1F44F",
    Heading.IMPORTANT_TO: "symbol:2764",
    Heading.SUPPORT: "symbol:1F91D",
    Heading.IMPORTANT_FOR: "symbol:1F6E1",
    Heading.GOOD_DAY: "symbol:1F308",
    Heading.BAD_DAY: "symbol:26C8",
    Heading.WORKING: "symbol:1F31E",
    Heading.NOT_WORKING: "symbol:1F327",
    Heading.INFORMATION: "symbol:2139",
    Heading.WHEN_I_DO: "symbol:1F440",
    Heading.IT_MEANS: "symbol:1F4AC",
    Heading.PLEASE_DO: "symbol:1FAF5",
    Heading.HOW_INVOLVED: "symbol:E249",
    Heading.WHY_NOT: "symbol:1F937",
    Heading.I_GIVE: "symbol:1F381",
    Heading.THEY_GIVE: "symbol:1F932",
    Heading.KEEP_IN_TOUCH: "symbol:1F4DE",
    Heading.TO_KNOW: "symbol:1F4A1",
    Heading.WHO_NEW: "symbol:1F195",
}

"""What a line of mine is under."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


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

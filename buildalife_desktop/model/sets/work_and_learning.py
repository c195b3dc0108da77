"""Work and learning."""

from __future__ import annotations

from ..ready_set import Listed, ReadySet
from ..said import Said

_LIKELY: tuple[Listed, ...] = (
    ("paid_job", Said("A paid job"), "1F4B7"),
    ("cafe", Said("Café work"), "E185"),
    ("kitchen", Said("Kitchen work"), "1F9D1-200D-1F373"),
    ("shop", Said("Shop work"), "1F3EA"),
    ("charity_shop", Said("Charity shop"), "own-charity-shop"),
    ("garden", Said("Garden work"), "E344"),
    ("cleaning", Said("Cleaning work"), "1F9F9"),
    ("factory", Said("Factory work"), "1F9D1-200D-1F3ED"),
    ("farm", Said("Farm work"), "1F9D1-200D-1F33E"),
    ("dogs", Said("Walking dogs"), "E182"),
    ("fixing", Said("Fixing things"), "1F6E0"),
    ("building", Said("Building work"), "1F477"),
    ("college", Said("College"), "own-college"),
    ("life_skills", Said("Life skills"), "own-life-skills"),
    ("reading", Said("Learning to read"), "1F4D6"),
    ("money", Said("Learning about money"), "1FA99"),
    ("cooking", Said("Learning to cook"), "1F373"),
    ("computers", Said("Learning computer skills"), "1F4BB"),
    ("travel", Said("Learning to travel"), "1F68C"),
    ("art", Said("Art class"), "1F3A8"),
    ("first_aid", Said("First aid"), "E090"),
    ("speaking_up", Said("Speaking up group"), "own-self-advocacy"),
)
_UNLIKELY: tuple[Listed, ...] = (
    ("teaching", Said("Teaching others"), "1F9D1-200D-1F3EB"),
    ("films", Said("Making films"), "1F3A5"),
    ("cars", Said("Fixing cars"), "1F9D1-200D-1F527"),
    ("hair", Said("Cutting hair"), "1F488"),
)

WORK_AND_LEARNING = ReadySet.of("work_and_learning", Said("Work and learning"), "1F4BC", _LIKELY, _UNLIKELY)
"""What people work at and learn."""

"""The sets to talk about that come with the app, and what is in them."""

from __future__ import annotations

from collections.abc import Mapping

from .ready_option import ReadyOption
from .ready_set import ReadySet
from .sets.being_with_others import BEING_WITH_OTHERS
from .sets.food import FOOD
from .sets.help import HELP
from .sets.home import HOME
from .sets.music_and_tv import MUSIC_AND_TV
from .sets.people import PEOPLE
from .sets.places import PLACES
from .sets.things_to_do import THINGS_TO_DO
from .sets.work_and_learning import WORK_AND_LEARNING

READY_SETS: tuple[ReadySet, ...] = (
    THINGS_TO_DO,
    MUSIC_AND_TV,
    FOOD,
    PLACES,
    PEOPLE,
    BEING_WITH_OTHERS,
    HOME,
    WORK_AND_LEARNING,
    HELP,
)
"""What is easiest to talk about comes first."""

READY_BY_ID: Mapping[str, ReadySet] = {ready.id: ready for ready in READY_SETS}

READY_OPTIONS: Mapping[str, ReadyOption] = {option.key: option for ready in READY_SETS for option in ready.options}
"""By key."""

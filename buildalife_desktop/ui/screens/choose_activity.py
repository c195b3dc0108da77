"""What do you do on Monday morning?"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from ...model.activity import Activity
from ...model.ids import new_id
from ...model.part import Part
from ...model.verbs.activities import add_activity
from ...model.verbs.names import tidy
from ...model.verbs.together import together
from ...model.verbs.week import put_activity
from ...model.which_week import WhichWeek
from .. import signs
from ..around import Around
from ..everyday_ideas import everyday_drawers, first_ideas
from ..my_drawers import MY_ACTIVITIES, my_activities, same_activity
from ..my_tone import all_in_my_tone, in_my_tone
from ..route import Route
from ..symbol_drawers import symbol_for
from ..widgets.pages_and_ways import PagesAndWays
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

FIRST_ONES = 12
"""Tiles before the doors at the usual size of letters; fewer where letters are larger, so that doors stay near."""
FIND, PHOTO, WRITE = "find", "photo", "write"


class ChooseActivityScreen(Screen):
    """Puts an activity on a part of a day: one of mine, an everyday idea, a picture, a photo or words."""

    colour = "week"
    nouns = frozenset({"activities", "placings"})

    def __init__(self, around: Around, week: WhichWeek, day: int, part: Part) -> None:
        super().__init__(around)
        self.setObjectName("choose_activity")
        self._week, self._day, self._part = week, day, part
        self._offers: dict[str, tuple[str, str]] = {}
        self._all = PagesAndWays(around.look, around.shelf, self.t, "choose_activity")
        self._all.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._all)

    def title(self) -> str:
        return _question(self.t, self._week, self._part, self._day)

    def sign(self) -> str:
        return self._part.picture

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.WEEK, self.t("Press a picture. It goes on your week.")),
            (signs.IDEAS, self.t("Press a box to see more ideas.")),
            (signs.FIND, self.t("Find a picture by a word.")),
            (signs.CAMERA, self.t("Or use your own photo, or write words.")),
        )

    def show_facts(self) -> None:
        first_ones = FIRST_ONES * 100 // self.around.look.text_percent
        mine = my_activities(self.life)
        has_more = len(mine) > first_ones
        self._offers.clear()
        shown = mine[: first_ones - 1] if has_more else mine
        items: list[tuple[object, TileFace]] = [self._my_tile(activity) for activity in shown]
        if has_more:
            items.append((MY_ACTIVITIES, self._door(self.t("All that I do"), signs.WEEK)))
        names = {activity.name.casefold() for activity in mine}
        first = all_in_my_tone(tuple(first_ideas(self.around.t, 40)), self.life)
        ideas = [idea for idea in first if idea[1].casefold() not in names]
        items += [self._idea_tile(*idea) for idea in ideas[: max(0, first_ones - len(items))]]
        items += [(drawer.id, self._door(drawer.words, drawer.picture)) for drawer in everyday_drawers(self.around.t)]
        ways: list[tuple[object, TileFace]] = [
            (FIND, TileFace(self.t("Find by word"), signs.FIND, colour="week")),
            (PHOTO, TileFace(self.t("A photo"), signs.CAMERA, colour="week")),
            (WRITE, TileFace(self.t("Write words"), signs.WORDS, colour="week")),
        ]
        self._all.show_items(items, ways, QSize(165, 136))

    def _my_tile(self, activity: Activity) -> tuple[object, TileFace]:
        key = f"mine.{activity.id}"
        self._offers[key] = (activity.picture, activity.name)
        words = activity.name or self.t("A picture")
        return key, TileFace(words, activity.picture, colour="week", hidden_words=not activity.name)

    def _idea_tile(self, picture: str, words: str) -> tuple[object, TileFace]:
        key = f"idea.{picture}"
        self._offers[key] = (picture, words)
        return key, TileFace(words, picture, colour="week")

    def _door(self, words: str, picture: str) -> TileFace:
        return TileFace(words, picture, more=self.t("See more ideas."), form=TileForm.DOOR, colour="week")

    def _choose(self, key: object) -> None:
        assert isinstance(key, str)
        if key.startswith("mine."):
            self._put_mine(key.removeprefix("mine."))
        elif key in self._offers:
            self._put(*self._offers[key])
        elif key == FIND:
            self.around.go(Route("find_symbol", then=self._put))
        elif key == PHOTO:
            self.around.go(Route("photo_files", then=self._put_photo))
        elif key == WRITE:
            self.around.go(Route("write", question=self.title(), words="", then=self._put_words))
        else:
            self.around.go(Route("symbol_group", group=key, then=self._put))

    def _put_photo(self, taken: Any) -> None:
        picture = self.around.session.keep_photo(taken)
        if picture:
            self._put(picture, "")

    def _put_words(self, words: str) -> None:
        """A drawing that is called just so comes along: each idea has a picture and words (content rule 1)."""
        words = tidy(words)
        if words:
            self._put(in_my_tone(symbol_for(words, self.around.t.code), self.life.person.skin), words)

    def _put(self, picture: str, words: str) -> None:
        """What is in my life already is put again, anything else is new there: one thing to undo."""
        known = same_activity(self.life, picture, words)
        if known:
            self._put_mine(known)
            return
        activity = Activity(new_id(), words, picture)
        steps = partial(add_activity, activity=activity), self._putting(activity.id)
        if self.around.session.do(self, together, *steps):
            self.around.back()

    def _put_mine(self, activity: str) -> None:
        if activity in self.life.activities and self.around.session.do(self, self._putting(activity)):
            self.around.back()

    def _putting(self, activity: str) -> partial:
        return partial(put_activity, activity=activity, week=self._week, day=self._day, part=self._part)


def _question(t: Any, week: WhichWeek, part: Part, day: int) -> str:
    if week is WhichWeek.WANTED:
        match part:
            case Part.MORNING:
                return t("What do you want to do on {day} morning?", day=day)
            case Part.AFTERNOON:
                return t("What do you want to do on {day} afternoon?", day=day)
            case Part.EVENING:
                return t("What do you want to do on {day} evening?", day=day)
            case Part.NIGHT:
                return t("What do you want to do on {day} night?", day=day)
    match part:
        case Part.MORNING:
            return t("What do you do on {day} morning?", day=day)
        case Part.AFTERNOON:
            return t("What do you do on {day} afternoon?", day=day)
        case Part.EVENING:
            return t("What do you do on {day} evening?", day=day)
        case Part.NIGHT:
            return t("What do you do on {day} night?", day=day)

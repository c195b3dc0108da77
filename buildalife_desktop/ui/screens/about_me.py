"""One page about me."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...model.about_me import lines_under, waiting_for_me
from ...model.heading import ONE_PAGE, Heading
from ...model.line import Line
from ...words.language import Language
from .. import signs
from ..around import Around
from ..line_words import content_picture, content_words, heading_sign, heading_words, not_checked
from ..route import Route
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

MORE, CHECK = "more", "check"
MOST_BESIDE = 150
"""With bigger letters than this, in per cent, everything comes under each other in pages."""
WIDE, SHARE = 340, 0.3
BIG = QSize(560, 190)


class AboutMeScreen(Screen):
    """Who I am, and exactly three headings (content rule 20), each with its first lines. A press opens all of one."""

    colour = "about"
    nouns = frozenset({"me", "lines", "hopes", "steps", "decisions"})

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.setObjectName("about_me")
        self._me = self.tile("", "", "about_me.me", is_marked=True)
        self._me.chosen.connect(lambda: self._choose(Heading.WHO_I_AM))
        self._headings = {heading: self._part(heading) for heading in (Heading.WHO_I_AM, *ONE_PAGE)}
        self._more = self.row_tile("", "", "about_me.more", text_size=24)
        self._check = self.row_tile("", "", "about_me.check", text_size=24)
        for tile, key in ((self._more, MORE), (self._check, CHECK)):
            tile.setMinimumWidth(around.look.touch)
            tile.chosen.connect(lambda key=key: self._choose(key))
        self._beside = self._make_beside()
        self._pages = self.pages("about_me")
        self._pages.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self._beside)
        column.addWidget(self._pages)

    def title(self) -> str:
        return self.t("About me")

    def sign(self) -> str:
        return signs.ABOUT

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.HEART, self.t("Press a heading to see all of it, and to say more.")),
            (signs.MORE_ABOUT_ME, self.t("Press More about me for everything else.")),
            (signs.ASK, self.t("Check what others said of you.")),
        )

    def first_focus(self) -> QWidget | None:
        return self._headings[Heading.LIKED] if self._is_side_by_side else super().first_focus()

    def show_facts(self) -> None:
        aside = self._is_side_by_side
        self._beside.setVisible(aside)
        self._pages.setVisible(not aside)
        if aside:
            self._show_beside()
        else:
            self._pages.show_items(self._all_in_pages(), smallest=BIG)

    # --- the parts of the page

    @property
    def _is_side_by_side(self) -> bool:
        return self.around.look.text_percent <= MOST_BESIDE

    def _part(self, heading: Heading) -> Tile:
        tile = self.tile("", "", f"about_me.{heading.name}", form=TileForm.LINE)
        tile.setMinimumWidth(self.around.look.touch)
        tile.chosen.connect(lambda: self._choose(heading))
        return tile

    def _make_beside(self) -> QWidget:
        """My photo and who I am on one side, the three headings on the other."""
        look = self.around.look
        beside, mine = QWidget(), QWidget()
        mine.setFixedWidth(max(WIDE, min(look.px(WIDE), round(self.window().width() * SHARE))))
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap)
        row.addWidget(mine)
        parts = QVBoxLayout()
        row.addLayout(parts, 1)
        left = QVBoxLayout(mine)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._me, 3)
        left.addWidget(self._headings[Heading.WHO_I_AM], 2)
        left.addWidget(self._check)
        left.addWidget(self._more)
        for column in (left, parts):
            column.setSpacing(look.gap)
        for heading in ONE_PAGE:
            parts.addWidget(self._headings[heading], 1)
        return beside

    def _show_beside(self) -> None:
        me, t = self.life.person, self.around.t
        self._me.show_face(
            TileFace(me.name or t("Me"), me.picture or signs.ABOUT, colour=self.colour, is_marked=True, text_size=34)
        )
        self._headings[Heading.WHO_I_AM].show_face(self._face(Heading.WHO_I_AM, with_picture=False))
        for heading in ONE_PAGE:
            self._headings[heading].show_face(self._face(heading))
        self._more.show_face(self._more_face())
        self._check.show_face(self._check_face())
        self._check.setVisible(bool(waiting_for_me(self.life)))

    def _all_in_pages(self) -> list[tuple[object, TileFace]]:
        parts: list[tuple[object, TileFace]] = [
            (heading, self._face(heading)) for heading in (Heading.WHO_I_AM, *ONE_PAGE)
        ]
        if waiting_for_me(self.life):
            parts.append((CHECK, self._check_face()))
        return [*parts, (MORE, self._more_face())]

    def _face(self, heading: Heading, *, with_picture: bool = True) -> TileFace:
        """A heading with its lines: as many show as have room, and all are told."""
        t, me = self.around.t, self.life.person
        lines = lines_under(self.life, heading)
        words = heading_words(heading, t)
        picture = heading_sign(heading)
        if heading is Heading.WHO_I_AM and with_picture:
            words, picture = me.name or words, me.picture or picture
        return TileFace(
            words,
            picture if with_picture or not lines else "",
            more=" ".join(f"{_line_words(line, t).rstrip('.')}." for line in lines) or t("Nothing is said here yet."),
            form=TileForm.LINE,
            colour=self.colour,
            text_size=26,
            chips=tuple((content_picture(line) or signs.SPEAK, _line_words(line, t)) for line in lines),
        )

    def _more_face(self) -> TileFace:
        words = self.t("More about me")
        return TileFace(words, signs.MORE_ABOUT_ME, form=TileForm.ROW, colour=self.colour, text_size=24)

    def _check_face(self) -> TileFace:
        words = self.t("Check what others said")
        return TileFace(words, signs.ASK, form=TileForm.STRONG, colour=self.colour, text_size=24)

    def _choose(self, key: object) -> None:
        if isinstance(key, Heading):
            self.around.go(Route("lines", heading=key))
        else:
            self.around.go(Route("check_lines" if key == CHECK else "more_about_me"))


def _line_words(line: Line, t: Language) -> str:
    """A line, and that it is not checked by me yet, for a new support worker reads this page first (rule 21)."""
    words, waits = content_words(line, t), not_checked(line, t)
    return t("{left}. {right}", left=words.rstrip("."), right=waits) if waits else words

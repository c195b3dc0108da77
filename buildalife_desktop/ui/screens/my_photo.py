"""One of my pictures, big."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...model.ids import new_id
from ...model.my_pictures import THAT_SHOW, day_of, uses_of
from ...model.photo import Photo
from ...model.picture import photo as photo_name
from ...model.picture import photo_sha256
from ...model.verbs import photos as verbs
from .. import signs
from ..around import Around
from ..photo_questions import ADD, AWAY, BACK, BECOME, CHANGE, NEXT, USED, WHO, photo_questions
from ..photo_uses import way_to
from ..photo_words import photo_day_words, photo_maker_words, photo_words
from ..route import Route
from ..widgets.picture_card import PictureCard
from ..widgets.question_rows import QuestionRows
from ..widgets.tile_face import TileFace
from ..widgets.tile_form import TileForm
from .screen import Screen

MOST_BESIDE = 150
"""With bigger letters than this, in per cent, everything is in pages."""
CARD_SHARE = 0.42
HEAR, WORDS, VOICE, DAY = "hear", "words", "voice", "day"


class MyPhotoScreen(Screen):
    """A picture with its words, my voice and its day; what it can become, where it is used, and where it can go.

    `photo` is a photo's sha256 or what the life calls a picture. A drawing has no words or day of its own.
    """

    colour = "pictures"
    nouns = frozenset({"photos", "recordings", *THAT_SHOW})

    def __init__(self, around: Around, photo: str) -> None:
        super().__init__(around)
        self.setObjectName("my_photo")
        self._picture = photo if ":" in photo else photo_name(photo)
        hear = self.tile("", "", "my_photo.hear", text_size=30, is_marked=True)
        hear.chosen.connect(lambda: around.hear(hear))
        self._buttons = {key: self._button(key) for key in (WORDS, VOICE, DAY)}
        self._card = PictureCard(around.look, hear, list(self._buttons.values()))
        self._rows = QuestionRows(around.look, around.shelf, self.t, "my_photo")
        self._rows.chosen.connect(self._choose)
        self._pages = self.pages("my_photo.all")
        self._pages.chosen.connect(lambda key: self._choose(*str(key).split("/", 1)))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(around.look.gap)
        row.addWidget(self._card)
        row.addWidget(self._rows, 1)
        row.addWidget(self._pages, 1)

    @property
    def _photo(self) -> Photo | None:
        """The photo, or None for a drawing."""
        return self.life.photos.get(photo_sha256(self._picture) or "")

    def title(self) -> str:
        used = [use.name for use in uses_of(self.life, self._picture) if use.name and use.noun != "me"]
        name = used[0] if used else ""
        return photo_words(self._photo, self.around.t, name) if self._photo else name or self.t("A picture")

    def sign(self) -> str:
        return signs.PICTURES

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.READ, self.t("Press the big picture to hear about it.")),
            (signs.WORDS, self.t("Give it words, or say it in your own voice.")),
            (signs.STAR, self.t("It can be something you do, a person or a place.")),
            (signs.PUT_AWAY, self.t("A photo you put away can always come back.")),
        )

    def first_focus(self) -> QWidget | None:
        return self._card.picture if self._is_beside else super().first_focus()

    @property
    def _is_beside(self) -> bool:
        return self.around.look.text_percent <= MOST_BESIDE

    def show_facts(self) -> None:
        aside = self._is_beside
        self._card.setVisible(aside)
        self._rows.setVisible(aside)
        self._pages.setVisible(not aside)
        faces = {key: self._face(key) for key in (HEAR, WORDS, VOICE, DAY)}
        self._card.picture.show_face(faces[HEAR])
        for key, button in self._buttons.items():
            button.show_face(replace(faces[key], form=TileForm.ROW, text_size=20))
            button.setVisible(self._photo is not None)
        self._card.lay_out(in_column=True)
        self._card.setFixedWidth(round(self.width() * CARD_SHARE))
        questions = photo_questions(self.life, self._picture, self.around.t)
        self._rows.show_questions(questions)
        own = (HEAR, WORDS, VOICE, DAY) if self._photo else (HEAR,)
        items: list[tuple[object, TileFace]] = [(f"{key}/", faces[key]) for key in own]
        for one in questions:
            items += [(f"{one.key}/{key}", replace(face, form=TileForm.CARD)) for key, face in one.choices]
        self._pages.show_items(items, smallest=QSize(230, 190))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.setFixedWidth(round(self.width() * CARD_SHARE))

    def _button(self, key: str) -> QWidget:
        button = self.row_tile("", "", f"my_photo.{key}")
        button.chosen.connect(lambda: self._choose(key, ""))
        return button

    def _face(self, key: str) -> TileFace:
        t, one = self.around.t, self._photo
        day = photo_day_words(one, t) if one else ""
        if key == HEAR:
            told = ". ".join(part for part in (day, photo_maker_words(one, t) if one else "") if part)
            voice = one.voice if one else ""
            return TileFace(
                self.title(), self._picture, more=told, colour=self.colour, text_size=30, is_marked=True, voice=voice
            )
        has_voice = bool(one and one.voice)
        words, sign, more = {
            WORDS: (t("Change words") if one and one.words else t("Give it words"), signs.WORDS, ""),
            VOICE: (t("My voice"), signs.VOICE, t("My own voice says it.") if has_voice else t("Record my own voice.")),
            DAY: (day or t("Which day?"), signs.WEEK, t("Change the day.")),
        }[key]
        return TileFace(words, sign, more=more, colour=self.colour, is_marked=key == VOICE and has_voice, text_size=24)

    # --- what can be done

    def _choose(self, question: str, answer: str) -> None:
        does: dict[str, Callable[[str], object]] = {
            HEAR: lambda _: self.around.say(". ".join(part for part in (self.title(), self._face(HEAR).more) if part)),
            WORDS: lambda _: self._ask_words(),
            VOICE: lambda _: self._ask_voice(),
            DAY: lambda _: self._ask_day(),
            BECOME: self._become,
            WHO: self._show_who,
            USED: self._open,
            NEXT: self._go_on,
        }
        does[question](answer)

    def _do(self, verb: Callable[..., object], *given: object) -> bool:
        assert self._photo is not None
        return self.around.session.do(self, verb, self._photo.id, *given)

    def _ask_words(self) -> None:
        assert self._photo is not None
        then = lambda words: self._do(verbs.put_words, words)  # noqa: E731
        self.around.go(Route("write", question=self.t("What is it called?"), words=self._photo.words, then=then))

    def _ask_voice(self) -> None:
        assert self._photo is not None
        kept = self.around.session.recording_of(self._photo.voice) if self._photo.voice else None
        self.around.go(Route("my_voice", words=self.title(), then=self._keep_voice, kept=kept or b""))

    def _keep_voice(self, wav: bytes, seconds: float) -> None:
        """My own recording from now on; an empty one means the app's voice."""
        recording = self.around.session.keep_voice(wav, seconds) if wav else ""
        if recording or not wav:
            self._do(verbs.put_my_voice, recording)

    def _ask_day(self) -> None:
        assert self._photo is not None
        self.around.go(Route("which_day", day=day_of(self._photo), then=self._keep_day))

    def _keep_day(self, day: date | None) -> None:
        self._do(verbs.put_day, day)

    def _become(self, noun: str) -> None:
        """What it is already opens; else it becomes that, with the words it has."""
        there = [use for use in uses_of(self.life, self._picture) if use.noun == noun]
        if there:
            self._open(f"{noun}.{there[0].id}")
            return
        name = self._photo.words if self._photo else ""
        if not self._do(verbs.become, noun, new_id(), name):
            self.show_facts()

    def _show_who(self, person: str) -> None:
        assert self._photo is not None
        ask = Route("who_is_in_it", photo=self._photo.id)
        self.around.go(ask if person == ADD else Route("person", person=person))

    def _open(self, use: str) -> None:
        noun, _, found = use.partition(".")
        self.around.go(way_to(self.life, noun, found))

    def _go_on(self, what: str) -> None:
        if what == CHANGE:
            assert self._photo is not None
            self.around.go(Route("change_picture", photo=self._photo.id, then=self._show_changed))
        elif what in (AWAY, BACK):
            self._do(verbs.put_away if what == AWAY else verbs.bring_out)

    def _show_changed(self, changed: str, *_: object) -> None:
        """Everything that showed the picture shows the changed one from now on; the first one stays kept."""
        other = photo_sha256(changed) or changed
        if other in self.life.photos and self._do(verbs.show_instead, other):
            self._picture = photo_name(other)
            self.show_facts()
            self.around.arrived()

"""One picture at a time, and what I think of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...model.answer import Answer, Reply
from ...model.choosing import answers_of, next_option, option_before, option_seen, replies, set_seen, shown_in
from ...model.option_seen import OptionSeen
from ...model.sitting import Sitting
from ...model.verbs.choosing import answer_option
from .. import signs
from ..around import Around
from ..going_back import go_back_if
from ..option_faces import asked_face, before_face, option_aloud
from ..reply_faces import not_now_face, reply_face
from ..route import Route
from ..set_words import option_words, set_words
from ..widgets.how_far import HowFar
from ..widgets.picture_and_answers import PictureAndAnswers
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from .screen import Screen

SETTLES_MS = 350
"""A picture is shown this long before an answer counts: a second press by a trembling hand answers nothing unseen."""
PREPARE_MS = 60
"""So long after a picture is shown the sound of the next one is made: this one comes first."""
ANSWER_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


class ChoosingScreen(Screen):
    """One big picture, spoken; the answers under it, always in the same place (mockups/choose.png).

    An answer is kept at once, says nothing of itself, and the next picture is there and speaking: what is heard is
    always what is seen, and no picture goes before its sentence is over unless it is answered (product.md, 11). The
    one before stays to be seen, and to go back to.
    """

    colour = "choose"
    nouns = frozenset({"sittings", "answers", "choice_sets", "options", "activities", "photos"})

    def __init__(self, around: Around, sitting: str) -> None:
        super().__init__(around)
        self.setObjectName("choosing")
        self._sitting = sitting
        self._shown: OptionSeen | None = None
        self._gone_back_to = ""
        self._given: Mapping[str, Answer] | None = None
        self._is_answering = False
        self._since_shown = QElapsedTimer()
        self._place = (self.t("Choose"), signs.CHOOSE)
        self._prepare_soon = QTimer(self, singleShot=True, interval=PREPARE_MS)
        self._prepare_soon.timeout.connect(self._prepare_next)
        self._card = self.tile("", name="choosing.hear")
        self._card.chosen.connect(self._hear)
        self._before = self._side_tile("before", self._go_back)
        self._not_now = self._side_tile("not_now", lambda: self._answer(Reply.NOT_NOW))
        self._stop = self._side_tile("stop", self._stop_for_today)
        fact = self._fact
        self._answers = {reply: self._answer_tile(reply) for reply in (replies(fact.scale) if fact else ())}
        aside = (self._not_now, self._stop)
        self._parts = PictureAndAnswers(around.look, self._before, self._card, aside, list(self._answers.values()))
        self._how_far = HowFar(around.look, self.colour, shows_words=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(around.look.gap)
        column.addWidget(self._parts, 1)
        column.addWidget(self._how_far)

    @property
    def _fact(self) -> Sitting | None:
        return self.life.sittings.get(self._sitting)

    def title(self) -> str:
        return self._place[0]

    def spoken_title(self) -> str:
        return f"{self.title()}. {self._card.spoken()}"

    def sign(self) -> str:
        return self._place[1]

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.READ, self.t("Press the big picture to hear it again.")),
            (signs.LIKE, self.t("Press what you think. There is no wrong answer.")),
            (signs.BACK, self.t("Press the picture before to change your answer.")),
            (signs.STOP_TODAY, self.t("Stop when you like. You can go on another day.")),
        )

    def first_focus(self) -> QWidget | None:
        return self._card

    def show_facts(self) -> None:
        if go_back_if(self, lambda: self._fact is None, self.around.back):
            return
        fact, is_first = self._fact, self._given is None
        assert fact is not None
        seen = set_seen(self.life, fact.choice_set)
        if seen is not None:
            self._place = (set_words(seen, self.around.t), seen.picture or signs.MY_SETS)
        self._look_for_other_hands(answers_of(self.life, fact.id))
        key = self._gone_back_to or next_option(self.life, fact.id)
        self._shown = option_seen(self.life, key) if key else None
        if self._shown is None:
            QTimer.singleShot(0, self, self._read_back)
            return
        self._show_picture(fact, self._shown)
        self._show_how_far()
        self._prepare_soon.start()
        if is_first:
            self._since_shown.start()
            QTimer.singleShot(0, self, lambda: self.around.say(self.spoken_title()))

    def leave(self) -> None:
        self._prepare_soon.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys 1 to 4 answer as well, in the order the answers stand."""
        if event.key() in ANSWER_KEYS and not event.isAutoRepeat():
            number = ANSWER_KEYS.index(event.key())
            if number < len(self._answers):
                self._answer(list(self._answers)[number])
            return
        super().keyPressEvent(event)

    # --- what is shown

    def _show_picture(self, fact: Sitting, shown: OptionSeen) -> None:
        t, given, side = self.around.t, self._given or {}, self._letters(24, 48)
        reply = given[shown.key].reply if shown.key in given else None
        self._parts.ask(t.tell(fact.scale.question))
        self._card.show_face(asked_face(shown, fact.scale, t, self._letters(38, 76)))
        for one, tile in self._answers.items():
            tile.show_face(reply_face(one, t, is_said=one is reply, text_size=self._letters(28, 52)))
        self._not_now.show_face(not_now_face(t, is_said=reply is Reply.NOT_NOW, text_size=side))
        told = t("You can go on another day.")
        words = t("Stop for today")
        self._stop.show_face(TileFace(words, signs.STOP_TODAY, told, colour=self.colour, text_size=side))
        self._show_the_one_before(shown, side)

    def _show_the_one_before(self, shown: OptionSeen, text_size: int) -> None:
        given, key = self._given or {}, option_before(self.life, self._sitting, shown.key)
        seen = option_seen(self.life, key) if key else None
        if seen is not None:
            reply = given[seen.key].reply if seen.key in given else None
            self._before.show_face(before_face(seen, reply, self.around.t, text_size))
        self._before.setVisible(seen is not None)

    def _show_how_far(self) -> None:
        order = shown_in(self.life, self._sitting)
        done = len([key for key in order if key in (self._given or {})])
        self._how_far.show_share(done / len(order), self.t("{done} of {total}", done=done, total=len(order)))

    def _letters(self, size: int, most_px: int) -> int:
        """Letters of this size, but never so large on the screen that they leave no room for the picture."""
        return min(size, most_px * 100 // self.around.look.text_percent)

    def _answer_tile(self, reply: Reply) -> Tile:
        name = f"choosing.{reply.name.lower()}"
        tile = Tile(self.around.look, self.around.shelf, reply_face(reply, self.around.t), name)
        tile.chosen.connect(lambda: self._answer(reply))
        return tile

    def _side_tile(self, name: str, does: object) -> Tile:
        tile = self.tile("", name=f"choosing.{name}")
        tile.chosen.connect(does)
        return tile

    # --- what can be done

    def _hear(self) -> None:
        self.around.hear(self._card)

    def _answer(self, reply: Reply) -> None:
        shown = self._shown
        if shown is None or self._since_shown.elapsed() < SETTLES_MS or not self._keep(shown, reply):
            return
        self._since_shown.start()
        self._card.setFocus()
        if self._shown is not None:
            self._hear()

    def _keep(self, shown: OptionSeen, reply: Reply) -> bool:
        """Keep the answer, and go on to the next picture that has none. False where it could not be kept."""
        gone_back_to, self._gone_back_to = self._gone_back_to, ""
        said = (self._given or {}).get(shown.key)
        if said is not None and said.reply is reply:
            self.show_facts()
            return True
        words, today = option_words(shown, self.around.t) if shown.has_name else "", self.around.clock().date()
        self._is_answering = True
        is_kept = self.around.session.do(
            self, answer_option, self._sitting, shown.key, reply, words, shown.picture, today
        )
        self._is_answering = False
        if not is_kept:
            self._gone_back_to = gone_back_to
        return is_kept

    def _go_back(self) -> None:
        key = option_before(self.life, self._sitting, self._shown.key) if self._shown else None
        if key is not None:
            self._gone_back_to = key
            self.show_facts()
            self._card.setFocus()
            self._hear()

    def _look_for_other_hands(self, given: Mapping[str, Answer]) -> None:
        """Undo, or another window: show the picture whose answer is different, and say it."""
        before, self._given = self._given, given
        if before is None or before == given or self._is_answering:
            return
        different = [key for key in {**before, **given} if before.get(key) != given.get(key)]
        still_there = shown_in(self.life, self._sitting)
        self._gone_back_to = next((key for key in different if key in still_there), "")
        QTimer.singleShot(0, self, self._hear)

    def _prepare_next(self) -> None:
        """The sound of the picture that comes next, made while this one is looked at."""
        fact, given = self._fact, self._given or {}
        if fact is None or self._shown is None:
            return
        coming = (key for key in shown_in(self.life, fact.id) if key not in given and key != self._shown.key)
        key = next(coming, None)
        seen = option_seen(self.life, key) if key else None
        if seen is not None and not seen.voice:
            self.around.speaker.prepare(option_aloud(seen, fact.scale, self.around.t))

    def _read_back(self) -> None:
        """Every picture has its answer: this screen is behind us, and Back goes to the wall of sets."""
        if self.isVisible() and self._fact is not None and self._shown is None:
            self.around.back()
            self.around.go(Route("read_back", sitting=self._sitting))

    def _stop_for_today(self) -> None:
        self.around.back()
        self.around.say(self.t("You can go on another day."))

"""Puts the window together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget

from ..model.said import Said
from ..words.language import language_for
from ..words.words_problem import WordsProblem
from . import signs
from .around import Around
from .late_speaker import LateSpeaker
from .life_sounds import LifeSounds
from .look.letters import load_other_letters, needs_other_letters
from .look.look import Look
from .main_window import MainWindow
from .navigator import Navigator
from .own_language import keep_own_language, own_language
from .picture_shelf import PictureShelf
from .reader import Reader
from .route import Route
from .session import Session
from .widgets.bar import Bar
from .widgets.notice import Notice
from .wishes import Wishes


class House:
    """The window and all that is in it, each part given what it needs; the only place that knows them all."""

    def __init__(
        self,
        clock: Callable[[], datetime] = datetime.now,
        speaker: Any = None,
        language: str = "",
        safe: bool = False,
    ) -> None:
        """`language` is that of the app before a life is open; with none it is the one chosen on this computer."""
        self._safe = safe
        self._own_language = language = language or own_language()
        self.look = Look()
        self.session = Session(clock)
        self.shelf = PictureShelf(self.session.thumbnail_of, self.session.photo_of)
        self.sounds = LifeSounds(self.session)
        self.speaker = speaker or LateSpeaker(self.sounds)
        self.reader = Reader(self.speaker, self.session.recording_of)
        self._stack = QStackedWidget()
        self.navigator = Navigator(self._stack)
        self.notice = Notice(self.look, self.shelf)
        self.around = self._what_screens_may_use(clock, language)
        self.navigator.around = self.around
        self.bar = Bar(self.look, self.shelf)
        self.pressing: Any = None
        self.look.apply()
        self.window = MainWindow(self.around, self.navigator, self.reader, self.bar, self.notice, self._stack)
        self.wishes = Wishes(self.around, self.reader, self.window)
        self._turn_to_language()
        self.navigator.going.connect(self._turn_to_part)
        self.session.opened.connect(self._life_opened)
        self.session.changed.connect(lambda _: self._follow_changed_wishes())

    def _what_screens_may_use(self, clock: Callable[[], datetime], language: str) -> Around:
        return Around(
            session=self.session,
            look=self.look,
            shelf=self.shelf,
            t=language_for(language),
            speaker=self.speaker,
            go=self.navigator.go,
            back=self.navigator.back,
            home=self.go_home,
            say=self.reader.say,
            hear=self.reader.hear,
            read=self.reader.read_aloud,
            trouble=self.show_trouble,
            news=self.show_news,
            clock=clock,
            someone_else=self.show_faces,
            arrived=self.navigator.arrived_again,
            pressing=self.my_pressing,
            speak_here=self.speak_here,
        )

    def show_faces(self) -> None:
        """Begin at the face wall."""
        if self.navigator.depth:
            self.navigator.here.leave()  # What it has in hand is for the life that is still open.
        self.session.close()
        self.reader.stop()
        self._speak(self._own_language)
        self.navigator.start(Route("faces"))
        self.wishes.follow_nobody()
        if self.pressing is not None:
            self.listen_on_the_wall()

    def open_life(self, path: Path) -> bool:
        """Open a life at its home; where it cannot be, say so and stay."""
        return self.session.open(path)

    def go_home(self) -> None:
        """To the doors of the open life, or to the face wall."""
        if self.session.is_open:
            self.navigator.back_to_first()

    def speak_here(self, code: str) -> None:
        """The language of the app on this computer, where no life is open; it is remembered."""
        self._own_language = code
        keep_own_language(code)
        if self._speak(code):
            self.navigator.make_anew()

    def show_trouble(self, said: Said) -> None:
        """Show what went wrong, until it is answered, and say it."""
        self.show_news(said, signs.SORRY)

    def show_news(self, said: Said, picture: str) -> None:
        """Show what is done, until it is answered, and say it."""
        sentence = self.around.t.tell(said)
        self.notice.show_message(sentence, self.around.t("All right"), picture)
        self.reader.say(sentence)

    def my_pressing(self) -> Any:
        """How somebody presses, read when it is first asked for: a `Pressing`."""
        if self.pressing is None:
            from .pressing import Pressing

            self.pressing = Pressing(
                self.window, self.around, self.navigator, self.reader, self.bar.title, self.notice, is_safe=self._safe
            )
        return self.pressing

    def listen_on_the_wall(self) -> None:
        """Let those who have a switch open their own life; it sleeps until it is pressed."""
        from ..paths import lives_folder
        from ..store.ways_here import ways_on_the_wall

        if not self._safe and not self.session.is_open:
            self._follow_ways(ways_on_the_wall(lives_folder()), is_asleep=True)

    def _follow_ways(self, ways: Any, *, is_asleep: bool = False) -> None:
        """Read what a way in needs only where somebody asks for one."""
        if self.pressing is not None or ways != type(ways)():
            self.my_pressing().follow(ways, is_asleep=is_asleep)

    def _life_opened(self) -> None:
        if self.pressing is not None:
            self.pressing.trial.stop()
        self.shelf.forget_photos()
        self._follow_wishes()
        if self.session.is_open:
            self.navigator.start(Route("home"))

    def _follow_wishes(self) -> None:
        """The look and the language the person likes; a safe start leaves them alone."""
        if not self.session.is_open:
            return
        me = self.session.life.person
        if not self._safe:
            self.wishes.follow(me)
            self._follow_ways(me.ways_in)

    def _follow_changed_wishes(self) -> None:
        self._follow_wishes()
        if self.session.is_open and self._turn_to_part(self.navigator.here.is_for_supporters):
            self.navigator.make_anew()

    def _turn_to_part(self, is_for_supporters: bool) -> bool:
        """My part is in my language, and that for supporters in theirs. Whether it is another one now."""
        if not self.session.is_open:
            return False
        me = self.session.life.person
        return self._speak((is_for_supporters and me.supporter_language) or me.language)

    def _speak(self, code: str) -> bool:
        """Turn to a language; one that is not there is answered in the app's own. Whether it is another one now."""
        before = self.around.t.code
        if code != before:
            try:
                self.around.t = language_for(code)
            except WordsProblem:
                self.around.t = language_for(self._own_language)
        is_another = self.around.t.code != before
        if is_another:
            self._turn_to_language()
        return is_another

    def _turn_to_language(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        right_to_left = self.around.t.is_right_to_left
        self.wishes.speak(self.around.t.code)
        if needs_other_letters(self.around.t("Home")):
            load_other_letters()
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)

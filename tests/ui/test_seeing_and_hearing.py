"""How I see it, how I hear it, and in which language, as a person meets them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.hearing_wishes import HearingWishes, ReadsByItself
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.seeing_wishes import SEEN_AS_DRAWN, SeeingWishes, Shows
from buildalife_desktop.model.verbs.me import hear_it, like_it
from buildalife_desktop.speech.no_voice import NoVoice
from buildalife_desktop.speech.silent_voice import SilentVoice
from buildalife_desktop.speech.voice_choice import VoiceChoice
from buildalife_desktop.store.opening import open_life
from buildalife_desktop.ui import system_wishes
from buildalife_desktop.ui.atlas import SCREENS
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.life_sounds import LifeSounds
from buildalife_desktop.ui.own_language import own_language
from buildalife_desktop.ui.passage import Passage
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.session import Session
from buildalife_desktop.ui.speaker import NO_VOICE_FOR_LANGUAGE, NOT_THE_VOICE_CHOSEN, Speaker
from buildalife_desktop.ui.widgets.tile import Tile
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.arriving import arrive, settle
from tests.ui.conftest import OpenHouse
from tests.ui.pages.window_page import WindowPage
from tests.ui.sight import look_at
from tests.ui.waiting import wait_for

pytestmark = pytest.mark.thorough

SAYS = "Hello. This is how I speak."


@pytest.fixture
def house(open_house: OpenHouse, leonard: Path) -> House:
    return open_house(leonard)


def me_in(path: Path) -> Me:
    file = open_life(path)
    try:
        return file.read().person
    finally:
        file.close()


def go_to(page: WindowPage, name: str) -> None:
    page.press("Leonard")
    page.press(name)
    settle(page._house)
    assert page.title in (name, "Which language?")


def tiles_of(house: House) -> list[Tile]:
    return [tile for tile in house.window.findChildren(Tile) if tile.isVisible()]


def place(tile: Tile) -> QRect:
    return QRect(tile.mapTo(tile.window(), QPoint()), tile.size())


class TestHowISeeIt:
    def test_every_wish_is_tried_on_at_once_and_kept(self, page: WindowPage, leonard: Path) -> None:
        go_to(page, "How I see it")
        for words in ("Dark", "A bit bigger", "Only pictures"):
            before = page.window.grab().toImage()
            page.press(words)
            assert page.window.grab().toImage() != before, words
        page.press("Far apart")
        page.press("On the right")
        me = me_in(leonard)
        assert (me.theme, me.text_percent) == ("dark", 125)
        assert me.seeing == SeeingWishes(Shows.PICTURES, has_big_gaps=True, bar_is_left_handed=True)

    def test_all_is_put_back_as_one_thing_to_undo(self, page: WindowPage, house: House, leonard: Path) -> None:
        seeing = SeeingWishes(Shows.WORDS, has_big_gaps=True)
        house.session.do(None, like_it, theme="dark", text_percent=150, seeing=seeing)
        go_to(page, "How I see it")
        page.press("Put it all back")
        me = me_in(leonard)
        assert (me.theme, me.text_percent, me.seeing) == ("calm", 100, SEEN_AS_DRAWN)
        page.press("Undo")
        me = me_in(leonard)
        assert (me.theme, me.text_percent, me.seeing) == ("dark", 150, seeing)

    def test_with_only_pictures_no_words_are_on_cards_and_all_are_still_called(
        self, page: WindowPage, house: House, speaker: FakeSpeaker
    ) -> None:
        names = page.names()
        house.session.do(None, like_it, seeing=SeeingWishes(Shows.PICTURES))
        assert page.names() == names
        assert not [words.painted for words in look_at(house).words if words.painted]
        page.press("Read to me")
        speaker.finish_all()
        assert any("My week" in said for said in speaker.said)

    def test_with_only_words_no_picture_is_on_a_card(self, house: House) -> None:
        house.session.do(None, like_it, seeing=SeeingWishes(Shows.WORDS))
        asked: list[str] = []
        drawn = house.shelf.pixmap
        house.shelf.pixmap = lambda picture, *rest: (asked.append(picture), drawn(picture, *rest))[1]  # type: ignore[method-assign, func-returns-value]
        house.window.grab()
        assert asked == [house.navigator.here.sign()]
        assert {"My week", "My people", "Now and next"} <= {words.painted for words in look_at(house).words}

    def test_cards_stand_further_apart_everywhere_at_once(self, page: WindowPage, house: House) -> None:
        go_to(page, "How I see it")

        def apart() -> int:
            spots = [place(tile) for tile in tiles_of(house) if tile.objectName().startswith("my_page.")]
            return min(
                b.left() - a.right() for a in spots for b in spots if a.top() == b.top() and b.left() > a.right()
            )

        page.press("Back")
        before = apart()
        page.press("How I see it")
        page.press("Far apart")
        page.press("Back")
        assert apart() >= before + 12
        page.press("Undo")
        assert apart() == before

    def test_the_bar_begins_on_the_other_side_and_keeps_its_order(self, page: WindowPage, house: House) -> None:
        names = [tile.accessibleName() for tile in house.bar.tiles.values() if tile.isVisible()]
        before = {name: place(tile) for name, tile in house.bar.tiles.items() if tile.isVisible()}
        house.session.do(None, like_it, seeing=SeeingWishes(bar_is_left_handed=True))
        QApplication.processEvents()
        for name, was in before.items():
            now = place(house.bar.tiles[name])
            assert abs((house.window.width() - now.right() - 1) - was.left()) <= 2, name
        assert [tile.accessibleName() for tile in house.bar.tiles.values() if tile.isVisible()] == names

    def test_nobody_sees_the_wishes_of_the_one_before(self, house: House) -> None:
        house.session.do(None, like_it, seeing=SeeingWishes(Shows.WORDS, has_big_gaps=True))
        house.session.do(None, hear_it, HearingWishes(has_captions=True))
        house.show_faces()
        assert house.look.seeing == SEEN_AS_DRAWN
        assert not house.wishes.caption.isVisible()


WAYS_OF_SEEING = {
    "only pictures": (100, SeeingWishes(Shows.PICTURES)),
    "only words": (100, SeeingWishes(Shows.WORDS)),
    "far apart and biggest": (300, SeeingWishes(has_big_gaps=True)),
}
"""Each screen is looked at in one of them, the next screen in the next: every one of each kind of tile is seen."""


@pytest.mark.parametrize(
    ("screen", "way"), list(zip(SCREENS, cycle(WAYS_OF_SEEING), strict=False)), ids=lambda part: part
)
def test_nothing_is_cut_or_small_however_it_is_seen(
    open_house: OpenHouse, leonard: Path, screen: str, way: str
) -> None:
    house = open_house(leonard)
    text_percent, seeing = WAYS_OF_SEEING[way]
    house.session.do(None, like_it, text_percent=text_percent, seeing=seeing)
    arrive(house, screen)
    sight = look_at(house)
    assert not [(words.meant, words.painted) for words in sight.words if words.painted != words.meant]
    assert not [(tile.name, tile.rect) for tile in sight.tiles if tile.rect.width() < 68 or tile.rect.height() < 68]
    assert not [tile.name for tile in sight.tiles if not sight.window.contains(tile.rect)]


class TestHowIHearIt:
    def test_a_voice_is_chosen_by_hearing_it(self, page: WindowPage, speaker: FakeSpeaker, leonard: Path) -> None:
        go_to(page, "How I hear it")
        page.press("Voice 2")
        assert speaker.voice == ("gmw/en-GB-scotland", 160)
        assert page.said[-1] == SAYS
        assert page.find("Voice 2").property("checked")
        assert me_in(leonard).hearing.voice_for("en") == "gmw/en-GB-scotland"
        page.press("Undo")
        assert speaker.voice == ("en-GB", 160)

    def test_pressing_my_voice_again_says_the_sentence_again_and_changes_nothing(
        self, page: WindowPage, house: House
    ) -> None:
        go_to(page, "How I hear it")
        page.press("Voice 2")
        before, often = house.session.to_undo(), page.said.count(SAYS)
        page.press("Voice 2")
        assert page.said.count(SAYS) == often + 1
        assert house.session.to_undo() == before

    def test_only_the_voices_of_my_language_are_there(self, page: WindowPage, speaker: FakeSpeaker) -> None:
        assert speaker.choices is not None
        speaker.choices += [VoiceChoice(f"gmw/en-{n}", f"English {n}", "en-us") for n in range(9)]
        go_to(page, "How I hear it")
        page.press("More voices")
        settle(page._house)
        assert page.title == "Which voice?"
        page.press("Voice 12")
        assert speaker.voice == ("gmw/en-8", 160)
        assert page.said[-1] == SAYS
        assert not page.has("Voice 13")

    def test_each_language_has_its_own_voice(self, house: House, speaker: FakeSpeaker) -> None:
        wishes = HearingWishes().with_voice("en", "plain/en").with_voice("cy", "cel/cy")
        house.session.do(None, hear_it, wishes)
        assert speaker.voice == ("plain/en", 160)
        house.session.do(None, like_it, language="cy")
        assert speaker.voice == ("cel/cy", 160)
        house.session.do(None, like_it, language="ar")
        assert (speaker.voice, speaker.language) == (("ar", 160), "ar")

    def test_how_fast_and_how_high_at_once(self, page: WindowPage, speaker: FakeSpeaker) -> None:
        go_to(page, "How I hear it")
        page.press("Slow")
        assert speaker.voice == ("en-GB", 125)
        page.press("High")
        assert speaker.pitch == 75
        assert page.said[-1] == SAYS

    def test_how_high_is_asked_only_where_the_voice_can(self, page: WindowPage) -> None:
        go_to(page, "How I hear it")
        assert page.has("High")
        page.press("Voice 3")
        assert not page.has("High")

    def test_with_no_voice_it_says_so_and_the_rest_is_there(self, page: WindowPage, speaker: FakeSpeaker) -> None:
        speaker.choices = None
        go_to(page, "How I hear it")
        page.press("No voice for this language")
        assert "no voice" in page.said[-1]
        page.press("The words at the bottom")
        assert page._house.wishes.caption.isVisible()

    def test_a_voice_of_another_computer_stays_mine(self, page: WindowPage, house: House) -> None:
        house.session.do(None, hear_it, HearingWishes().with_voice("en", "nsss.Alice"))
        go_to(page, "How I hear it")
        assert page.find("My voice").property("checked")
        page.press("Voice 1")
        assert not page.has("My voice")

    def test_all_is_put_back_as_one_thing_to_undo(self, page: WindowPage, house: House, leonard: Path) -> None:
        wishes = HearingWishes(("en=plain/en",), 90, 25, ReadsByItself.NOTHING, False, True)
        house.session.do(None, hear_it, wishes)
        go_to(page, "How I hear it")
        page.press("Put it all back")
        assert me_in(leonard).hearing == HearingWishes()
        page.press("Undo")
        assert me_in(leonard).hearing == wishes


class TestWhatIsReadByItself:
    def read(self, house: House, reads: ReadsByItself) -> None:
        house.session.do(None, hear_it, HearingWishes(reads=reads))
        QApplication.processEvents()

    def test_titles_are(self, page: WindowPage, house: House) -> None:
        page.press("My week")
        assert page.said[-1].startswith("My week")
        QTest.keyClick(house.window.windowHandle(), Qt.Key.Key_Down)
        QApplication.processEvents()
        assert page.said[-1].startswith("My week")

    def test_titles_and_the_tile_the_focus_comes_to(self, page: WindowPage, house: House) -> None:
        self.read(house, ReadsByItself.TITLES_AND_TILES)
        page.press("My week")
        assert page.said[-1].startswith("My week")
        QTest.keyClick(house.window.windowHandle(), Qt.Key.Key_Right)
        QApplication.processEvents()
        focus = QApplication.focusWidget()
        assert isinstance(focus, Tile)
        assert page.said[-1] == focus.spoken()

    def test_nothing_but_what_is_asked_for(self, page: WindowPage, house: House, speaker: FakeSpeaker) -> None:
        self.read(house, ReadsByItself.NOTHING)
        speaker.said.clear()
        page.press("My week")
        page.press("Home")
        assert page.said == []
        page.press("Undo")
        self.read(house, ReadsByItself.NOTHING)
        speaker.said.clear()
        page.press("Read to me")
        assert page.said


class TestWhatIsSpokenIsSeen:
    @pytest.fixture
    def captions(self, house: House, speaker: FakeSpeaker) -> House:
        house.session.do(None, hear_it, HearingWishes(has_captions=True))
        QApplication.processEvents()
        speaker.finish_all()
        return house

    def test_the_sentence_being_spoken_is_at_the_bottom(self, captions: House, speaker: FakeSpeaker) -> None:
        caption = captions.wishes.caption
        assert caption.isVisible()
        assert caption.sentence == ""
        captions.reader.say("The bus comes at two. Take your bag.")
        QApplication.processEvents()
        assert caption.sentence == "The bus comes at two. Take your bag."
        speaker.speak_word(4, 3)
        assert (caption.sentence, caption.word) == ("The bus comes at two.", "bus")
        speaker.speak_word(32, 3)
        assert (caption.sentence, caption.word) == ("Take your bag.", "bag")
        speaker.finish_all()
        assert caption.sentence == ""

    def test_it_says_what_is_read_tile_by_tile(self, captions: House, speaker: FakeSpeaker) -> None:
        WindowPage(captions).press("Read to me")
        shown = []
        while speaker.is_speaking:
            shown.append(captions.wishes.caption.sentence)
            speaker.finish()
        assert shown == speaker.said[-len(shown) :]
        assert len(shown) > 5

    @pytest.mark.parametrize("text_percent", [100, 300])
    def test_it_never_covers_a_tile(self, captions: House, text_percent: int) -> None:
        captions.session.do(None, like_it, text_percent=text_percent)
        for screen in ("home", "week", "seeing", "hearing"):
            arrive(captions, screen)
            caption = captions.wishes.caption
            spot = QRect(caption.mapTo(captions.window, QPoint()), caption.size())
            assert spot.bottom() == captions.window.height() - 1
            assert not [tile.accessibleName() for tile in tiles_of(captions) if place(tile).intersects(spot)]

    def test_the_tile_is_marked_while_it_is_spoken_or_not(self, house: House, speaker: FakeSpeaker) -> None:
        door = next(tile for tile in tiles_of(house) if tile.accessibleName() == "My week")
        house.reader.hear(door)
        assert door.state.is_speaking
        speaker.finish_all()
        house.session.do(None, hear_it, HearingWishes(marks_words=False))
        QApplication.processEvents()
        house.reader.hear(door)
        assert not door.state.is_speaking

    def test_the_word_being_heard_is_marked_on_its_tile(self, house: House, speaker: FakeSpeaker) -> None:
        door = next(tile for tile in tiles_of(house) if tile.accessibleName() == "My week")
        house.reader.hear(door)
        whole = door.grab().toImage()
        speaker.speak_word(0, 2)
        first = door.grab().toImage()
        speaker.speak_word(3, 4)
        second = door.grab().toImage()
        assert whole != first != second != whole
        speaker.speak_word(99, 3)
        assert door.grab().toImage() == whole
        speaker.finish_all()
        assert not door.state.is_speaking


class DeadVoice(SilentVoice):
    """A computer with no voice."""

    def choices(self) -> Sequence[VoiceChoice]:
        raise NoVoice


class TestTheSoundIsKeptInTheLife:
    @pytest.fixture
    def session(self, app: QApplication, leonard: Path) -> Iterator[Session]:
        session = Session()
        assert session.open(leonard)
        yield session
        session.close()

    @pytest.fixture
    def sounds(self, session: Session) -> Iterator[LifeSounds]:
        sounds = LifeSounds(session)
        yield sounds
        sounds.keep_now()
        assert wait_for(lambda: not sounds.is_busy)

    def say(self, speaker: Speaker, *words: str) -> list[str]:
        """Has it say these; why nothing of it, or another voice, was heard."""
        told: list[str] = []
        speaker.fell_silent.connect(lambda said: told.append(said.msgid))
        for one in words:
            over: list[object] = []
            speaker.finished.connect(over.append)
            speaker.say(one, one)
            assert wait_for(lambda: bool(over))  # noqa: B023
        return [msgid for msgid in told if "No sound can be played" not in msgid]

    def test_what_was_heard_is_heard_on_a_computer_with_no_voice(
        self, session: Session, sounds: LifeSounds, tmp_path: Path, leonard: Path
    ) -> None:
        first = Speaker(tmp_path / "one", SilentVoice(), sounds=sounds)
        first.set_voice("silent", 400, 50, "en-GB")
        assert self.say(first, "Hi", "You") == []
        sounds.keep_now()
        assert wait_for(lambda: not sounds.is_busy)
        first.close()
        other = Speaker(tmp_path / "other", DeadVoice(), sounds=sounds)
        other.set_voice("silent", 400, 50, "en-GB")
        assert self.say(other, "Hi", "You") == []
        assert self.say(other, "New") == [NoVoice().said.msgid]
        other.close()

    def test_a_sound_of_another_voice_is_not_kept_and_it_is_told_once(
        self, session: Session, sounds: LifeSounds, tmp_path: Path, leonard: Path
    ) -> None:
        speaker = Speaker(tmp_path / "one", SilentVoice(), sounds=sounds)
        speaker.set_voice("nsss.Alice", 400, 50, "en-GB")
        assert self.say(speaker, "Hi", "You") == [NOT_THE_VOICE_CHOSEN.msgid]
        assert not sounds.is_busy
        speaker.close()

    def test_a_language_with_no_voice_is_told_once_and_read_by_what_is_there(
        self, session: Session, sounds: LifeSounds, tmp_path: Path
    ) -> None:
        speaker = Speaker(tmp_path / "one", SilentVoice(), sounds=sounds)
        speaker.set_voice("cy", 400, 50, "cy")
        assert self.say(speaker, "Helo", "Hafan") == [NO_VOICE_FOR_LANGUAGE.msgid]
        speaker.set_voice("en-GB", 400, 50, "en-GB")
        assert self.say(speaker, "Hello") == []
        speaker.close()

    def test_the_end_of_the_app_waits_for_what_was_just_spoken(
        self, session: Session, sounds: LifeSounds, tmp_path: Path, leonard: Path
    ) -> None:
        speaker = Speaker(tmp_path / "one", SilentVoice(), sounds=sounds)
        speaker.set_voice("silent", 400, 50, "en-GB")
        self.say(speaker, "Bye")
        speaker.close()
        session.close()
        sounds.finish()
        file = open_life(leonard)
        assert len(file.kept("spoken")) == 1
        file.close()

    def test_my_own_recording_goes_before_any_voice(self, session: Session, sounds: LifeSounds, tmp_path: Path) -> None:
        speaker = Speaker(tmp_path / "one", DeadVoice(), sounds=sounds)
        asked: list[str] = []
        sounds.find = asked.append  # type: ignore[method-assign, assignment]
        over: list[object] = []
        speaker.finished.connect(over.append)
        SilentVoice().write("My own", "silent", 400, tmp_path / "mine.wav")
        speaker.read([Passage("My own", "mine", (tmp_path / "mine.wav").read_bytes())])
        assert wait_for(lambda: bool(over))
        assert asked == []
        assert not sounds.is_busy
        speaker.close()

    def test_what_was_spoken_in_one_life_is_not_kept_in_the_next(
        self, session: Session, sounds: LifeSounds, tmp_path: Path, leonard: Path
    ) -> None:
        speaker = Speaker(tmp_path / "one", SilentVoice(), sounds=sounds)
        speaker.set_voice("silent", 400, 50, "en-GB")
        self.say(speaker, "Hi")
        session.close()
        self.say(speaker, "Who")
        assert wait_for(lambda: not sounds.is_busy)
        file = open_life(leonard)
        assert len(file.kept("spoken")) == 1
        file.close()
        speaker.close()


class TestLanguages:
    def test_each_is_there_in_its_own_name_and_everything_is_in_it_at_once(
        self, page: WindowPage, house: House, leonard: Path
    ) -> None:
        go_to(page, "Language")
        assert {"English", "Cymraeg", "العربية"} <= set(page.names())
        page.press("العربية")
        assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert page.title == house.navigator.here.title() == house.around.t("Which language?")
        assert me_in(leonard).language == "ar"
        focus = QApplication.focusWidget()
        assert isinstance(focus, Tile)
        assert focus.accessibleName() == "العربية"
        house.navigator.step_back()
        assert page.has(house.around.t("Change picture"))
        assert house.around.t("Change picture") != "Change picture"
        house.session.undo()
        assert page.has("Change picture")
        assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight

    def test_the_part_for_supporters_can_be_in_another(self, page: WindowPage, house: House) -> None:
        go_to(page, "Language")
        page.press("Language for supporters")
        assert page.find("The same as mine").property("checked")
        page.press("Cymraeg")
        assert page.title == "Language for supporters"
        page.press("Back")
        page.press("Back")
        page.press("Who made the pictures")
        assert house.around.t.code == "cy"
        house.navigator.step_back()
        assert house.around.t.code == "en"
        assert page.title == "My page"

    def test_undo_far_inside_goes_back_to_where_words_can_be_made_anew(self, page: WindowPage, house: House) -> None:
        house.session.do(None, like_it, language="cy")
        assert house.around.t.code == "cy"
        house.navigator.go(Route("write", question="?", words="", then=lambda _: None))
        house.session.undo()
        assert house.around.t.code == "en"
        assert page.title == "Hello Leonard"

    def test_before_any_life_it_is_the_computers_and_is_remembered(self, open_house: OpenHouse, leonard: Path) -> None:
        house = open_house()
        page = WindowPage(house)
        page.press("Language")
        assert not page.has("Language for supporters")
        page.press("Cymraeg")
        assert own_language() == "cy"
        house.navigator.step_back()
        assert page.title == house.around.t("Who are you?") != "Who are you?"
        page.press("Leonard")
        assert page.title == "Hello Leonard"
        house.show_faces()
        assert house.around.t.code == "cy"
        assert open_house().around.t.code == "cy"

    def test_a_torn_note_of_the_language_is_left_out(self, home: Path) -> None:
        (home / "language").write_bytes(b"\xff\xfe")
        assert own_language() == "en"
        (home / "language").write_text("xx")
        assert own_language() == "en"


@pytest.mark.parametrize(
    ("contrast", "scale", "begins"),
    [
        (False, 1.0, ("calm", 100)),
        (True, 1.0, ("contrast", 100)),
        (False, 1.6, ("calm", 150)),
        (True, 9, ("contrast", 300)),
    ],
)
def test_a_new_life_begins_as_the_computer_is_set_up(
    open_house: OpenHouse, monkeypatch: pytest.MonkeyPatch, contrast: bool, scale: float, begins: tuple[str, int]
) -> None:
    monkeypatch.setattr(system_wishes, "has_high_contrast", lambda: contrast)
    monkeypatch.setattr(system_wishes, "text_scale", lambda: scale)
    house = open_house()
    page = WindowPage(house)
    page.press("Someone new")
    page.write("Your first name", "Ada")
    page.press("Done")
    me = house.session.life.person
    assert (me.name, me.theme, me.text_percent) == ("Ada", *begins)

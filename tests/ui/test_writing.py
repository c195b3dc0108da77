"""Writing with tiles: for everybody who does not type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from buildalife_desktop.access.alphabets import letters_of
from buildalife_desktop.model.hearing_wishes import HearingWishes, ReadsByItself
from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.ui import house as house_module
from buildalife_desktop.ui.house import House
from buildalife_desktop.words.catalogue import catalogue_for, languages
from buildalife_desktop.words.language import Language
from tests.fakes.fake_speaker import FakeSpeaker
from tests.ui.conftest import OpenHouse
from tests.ui.hands import HANDS
from tests.ui.pages.writing_page import WritingPage
from tests.ui.switch_hands import WAYS, pressing_like

pytestmark = pytest.mark.thorough


@pytest.fixture
def house(open_house: OpenHouse, leonard: Path) -> House:
    return open_house(leonard)


@pytest.fixture
def page(house: House) -> WritingPage:
    return WritingPage(house)


Speak = Callable[[House, str], None]


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch) -> Speak:
    """Turns a life to a language: its letters and its direction, also while nobody has translated the sentences."""

    def untranslated(code: str) -> Language:
        return Language(code, catalogue_for(code if code in languages() else "en"))

    monkeypatch.setattr(house_module, "language_for", untranslated)

    def turn(house: House, code: str) -> None:
        if code != house.around.t.code:
            assert house.session.do(None, like_it, language=code)
        assert house.around.t.code == code

    return turn


@pytest.mark.parametrize("hand", HANDS)
def test_a_name_is_written_with_tiles_alone(house: House, hand: str) -> None:
    page = WritingPage(house, HANDS[hand])
    page.ask(question="Their name")
    page.spell("Rosa")
    assert page.written == "Rosa|"
    page.press("Done")
    assert page.got == ["Rosa"]
    assert page.presses == 5


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("percent", [100, 300])
def test_a_name_is_written_with_a_switch_and_with_a_pointer_that_stays(house: House, way: str, percent: int) -> None:
    house.session.do(None, like_it, text_percent=percent)
    page = WritingPage(house)
    page.ask(question="Their name")
    with pressing_like(house, way) as hand:
        page.hand = hand
        page.spell("Rosa")
        assert page.written == "Rosa|"
        page.press("Done")
    assert page.got == ["Rosa"]


class TestWords:
    def test_words_of_my_life_are_there_first_each_with_its_picture(self, house: House, page: WritingPage) -> None:
        page.ask()
        offered = page.offered()
        assert [tile.accessibleName() for tile in offered][:4] == ["TV with Jim", "Grace", "Gardening", "Sunil"]
        assert len(offered) >= 6
        for tile in offered:
            assert house.shelf.pixmap(tile.face.picture, QSize(60, 60), 1) is not None, tile.accessibleName()

    def test_one_press_writes_a_whole_word(self, page: WritingPage) -> None:
        page.ask()
        page.press("Gardening")
        assert page.written == "Gardening |"
        assert page.said[-1] == "Gardening"
        page.press("Done")
        assert page.got == ["Gardening"]

    def test_a_letter_brings_the_words_that_begin_with_it(self, page: WritingPage) -> None:
        page.ask()
        page.spell("Gar")
        offered = [tile.accessibleName() for tile in page.offered()]
        assert offered[0] == "Gardening"
        assert all(any(part.startswith("gar") for part in name.casefold().split()) for name in offered)
        page.press("Gardening")
        assert page.written == "Gardening |"

    def test_a_name_my_life_lacks_is_found_among_the_drawings(self, page: WritingPage) -> None:
        page.ask()
        page.spell("Pia")
        page.press("Piano")
        page.press("Done")
        assert page.got == ["Piano"]

    def test_a_sentence_is_put_together_from_words(self, page: WritingPage) -> None:
        page.ask()
        page.spell("I like ")
        page.press("Gardening")
        page.spell("with r")
        page.press("Ruth")
        page.press("Done")
        assert page.got == ["I like gardening with Ruth"]

    def test_all_words_can_be_looked_through_and_letters_come_back(self, page: WritingPage) -> None:
        page.ask()
        page.press("More words")
        assert not page.letters()
        page.press("Packed lunch")
        assert page.written == "Packed lunch |"
        assert page.letters()
        page.press("More words")
        page.press("Letters")
        assert page.letters()

    def test_back_goes_from_all_words_to_the_letters_first(self, page: WritingPage) -> None:
        page.ask()
        page.press("More words")
        page.press("Back")
        assert page.title == "What is it called?"
        assert page.letters()
        page.press("Back")
        assert page.title == "Hello Leonard"
        assert page.got == []


class TestTakingBack:
    def test_a_letter_a_word_and_one_step(self, page: WritingPage) -> None:
        page.ask("I like tea")
        page.press("Rub out")
        assert page.written == "I like te|"
        page.press("Rub out word")
        assert page.written == "I like |"
        page.press("One step back")
        assert page.written == "I like te|"
        page.press("One step back")
        assert page.written == "I like tea|"
        page.press("One step back")
        assert page.written == "I like tea|"

    def test_nothing_is_in_the_life_before_done(self, house: House, page: WritingPage) -> None:
        before = house.session.life
        page.ask()
        page.spell("Tea")
        page.press("Back")
        assert house.session.life is before
        assert page.got == []


class TestNumbersAndSigns:
    def test_they_are_on_a_second_page(self, page: WritingPage) -> None:
        page.ask("Bus")
        page.spell(" ")
        page.press("1 2 3")
        page.spell("42")
        page.press(". Full stop")
        assert page.said[-1] == "Full stop"
        page.press("A B C")
        page.spell("Go")
        assert page.written == "Bus 42. Go|"

    def test_a_capital_in_the_middle(self, page: WritingPage) -> None:
        page.ask("my friend")
        page.spell(" ")
        page.press("1 2 3")
        page.press("Capital letter")
        page.spell("Bo")
        assert page.written == "my friend Bo|"

    def test_the_place_to_write_goes_back_and_on(self, page: WritingPage) -> None:
        page.ask("Tea")
        page.press("1 2 3")
        page.press("Back one letter")
        page.press("Back one letter")
        page.press("On one letter")
        page.press("1")
        assert page.written == "Te1|a"


class TestWithAKeyboard:
    def test_typing_goes_straight_in_and_enter_is_done(self, page: WritingPage) -> None:
        page.ask()
        page.write("Write here", "Tea with Jim")
        page.key(Qt.Key.Key_Return)
        assert page.got == ["Tea with Jim"]

    def test_typing_goes_in_also_after_a_tile_was_pressed(self, page: WritingPage) -> None:
        page.ask()
        page.press("T")
        page.key(Qt.Key.Key_E)
        page.key(Qt.Key.Key_A)
        assert page.written == "Tea|"
        assert isinstance(QApplication.focusWidget(), QLineEdit)
        page.press("One step back")
        assert page.written == "Te|"

    def test_tiles_write_where_the_keyboard_has_put_the_caret(self, page: WritingPage) -> None:
        page.ask("Tea")
        page.key(Qt.Key.Key_Left)
        page.spell("n")
        assert page.written == "Ten|a"


class TestByEar:
    def test_letters_say_themselves_and_a_gap_says_the_word(self, page: WritingPage, speaker: FakeSpeaker) -> None:
        page.ask()
        speaker.said.clear()
        page.spell("Tea ")
        assert speaker.said == ["t", "e", "a", "Tea"]

    def test_hear_it_says_all_that_is_written(self, page: WritingPage) -> None:
        page.ask("I like tea")
        page.press("Hear it")
        assert page.said[-1] == "I like tea"

    def test_nothing_is_said_where_nothing_is_wished_for(self, house: House, page: WritingPage) -> None:
        quiet = HearingWishes(reads=ReadsByItself.NOTHING)
        assert house.session.do(None, like_it, hearing=quiet)
        page.ask()
        page.said.clear()
        page.spell("Tea ")
        page.press("Gardening")
        assert page.said == []
        page.press("Hear it")
        assert page.said == ["Tea gardening"]


class TestInEveryLanguage:
    def test_arabic_is_written_from_right_to_left(self, house: House, page: WritingPage, speak: Speak) -> None:
        speak(house, "ar")
        page.ask()
        first, second = page.find("ا"), page.find("ب")
        assert first.x() > second.x()
        page.spell("حسن")
        page.press(house.around.t("Done"))
        assert page.got == ["حسن"]

    @pytest.mark.parametrize(
        ("code", "name"), [("bn", "শীলা"), ("pa", "ਗੁਰਪ੍ਰੀਤ"), ("ur", "زہرا"), ("uk", "Оля"), ("pl", "Łucja")]
    )
    def test_a_name_in_its_own_letters(
        self, house: House, page: WritingPage, speak: Speak, code: str, name: str
    ) -> None:
        speak(house, code)
        page.ask()
        for letter in name:
            page.press(f"\N{DOTTED CIRCLE}{letter}" if page.has(f"\N{DOTTED CIRCLE}{letter}") else letter)
        page.press(house.around.t("Done"))
        assert page.got == [name]

    def test_every_letter_is_there_at_once_where_letters_are_small(
        self, house: House, page: WritingPage, speak: Speak
    ) -> None:
        for code in ("en", "cy", "de", "uk", "ar", "ur"):
            speak(house, code)
            page.ask("a b")  # in the middle of a sentence, so small letters
            assert page.letters() == list(letters_of(code)), code


@pytest.mark.parametrize("percent", [100, 150, 200, 300])
@pytest.mark.parametrize("code", ["en", "cy", "ar", "bn", "pa"])
def test_nothing_is_cut_at_any_size(house: House, page: WritingPage, speak: Speak, code: str, percent: int) -> None:
    house.session.do(None, like_it, text_percent=percent)
    speak(house, code)
    page.ask()
    assert page.faults() == [], "letters"
    groups = page.groups()
    if groups:
        assert 4 <= len(groups) <= 12
        page.press_tile(groups[-1])
        assert page.faults() == [], "a group"
        page.press(house.around.t("All letters"))
    page.press("1 2 3")
    assert page.faults() == [], "numbers"
    page.press(house.around.t("More words"))
    assert page.faults() == [], "all words"


class TestWithLargeLetters:
    @pytest.fixture
    def page(self, house: House) -> WritingPage:
        house.session.do(None, like_it, theme="contrast", text_percent=300)
        return WritingPage(house)

    @pytest.mark.parametrize("hand", ["mouse", "keys"])
    def test_each_letter_is_two_presses(self, house: House, page: WritingPage, hand: str) -> None:
        page.hand = HANDS[hand]
        page.ask()
        page.spell("Rosa")
        assert page.presses == 8
        page.press("Done")
        assert page.got == ["Rosa"]

    def test_focus_goes_into_the_group_and_back_to_it(self, page: WritingPage) -> None:
        page.ask()
        group = page.group_of("K")
        group.setFocus()
        page.key(Qt.Key.Key_Return)
        assert QApplication.focusWidget().accessibleName() == "K"
        page.key(Qt.Key.Key_Return)
        assert "k" in QApplication.focusWidget().accessibleName().split()
        assert page.written == "K|"

    def test_back_closes_the_group_first(self, page: WritingPage) -> None:
        page.ask()
        page.press_tile(page.group_of("K"))
        page.press("Back")
        assert page.title == "What is it called?"
        assert not page.has("K")


class TestFromOtherScreens:
    def test_someone_new_is_named_with_tiles(self, house: House, page: WritingPage) -> None:
        got: list[str] = []
        page.go("new_companion", noun="people", then=got.append)
        page.press("Letters to press")
        assert page.title == "Their name"
        page.spell("Rosa")
        page.press("Done")
        page.press("Done")
        assert house.session.life.people[got[0]].name == "Rosa"

    def test_a_picture_is_found_with_tiles(self, page: WritingPage) -> None:
        page.go("find_symbol", then=lambda picture, words: page.got.append(words))
        page.press("Letters to press")
        page.spell("Pia")
        page.press("Done")
        page.press("Piano")
        assert page.got == ["Piano"]

    def test_a_first_life_is_begun_with_tiles(self, open_house: OpenHouse) -> None:
        house = open_house()
        page = WritingPage(house)
        page.go("someone_new")
        page.press("Letters to press")
        assert page.offered() == []
        assert page.faults() == []
        page.spell("Len")
        page.press("Done")
        page.press("Done")
        assert page.title == "Hello Len"

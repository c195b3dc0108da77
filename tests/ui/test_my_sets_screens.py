"""Sets people make, as they meet them."""

from __future__ import annotations

import pytest

from buildalife_desktop.model.choosing import own_option
from buildalife_desktop.model.picture import symbol
from buildalife_desktop.model.verbs.choice_sets import add_option
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.tour_stops import keep_a_photo
from tests.ui.arriving import settle
from tests.ui.pages.window_page import WindowPage
from tests.ui.talked_about import (
    PICTURES,
    go,
    on_disk,
)

pytestmark = pytest.mark.thorough


@pytest.fixture
def house(talked_about: House) -> House:
    return talked_about


class TestMySets:
    def test_a_set_is_made_filled_and_talked_about(self, house: House, page: WindowPage) -> None:
        go(house, "my_sets")
        page.press("Make a new set")
        page.write("Write here", "Football")
        page.press("Done")
        assert page.title == "Football"
        page.press("Write words")
        page.write("Write here", "Pizza")
        page.press("Done")
        page.press("Things I do")
        page.press("Swimming")
        page.press("Done")
        assert page.has("Pizza")
        assert page.has("Swimming")
        life = on_disk(house)
        made = list(life.choice_sets.values())[-1]
        assert made.picture
        assert [one.words for one in life.options.values() if one.choice_set == made.id] == ["Pizza", "Swimming"]
        go(house, "choose")
        page.press("Football")
        assert page.has("Four answers")

    def test_a_set_without_words_is_not_made(self, house: House, page: WindowPage) -> None:
        go(house, "my_sets")
        page.press("Make a new set")
        page.press("Done")
        assert page.title == "My own sets"
        assert len(on_disk(house).choice_sets) == 1

    def test_another_name_and_picture(self, house: House, page: WindowPage) -> None:
        go(house, "my_set", choice_set="food")
        page.press("Change name")
        page.write("Write here", "Sunday lunch")
        page.press("Done")
        assert page.title == "Sunday lunch"
        page.press("Change picture")
        page.press("Swimming")
        assert on_disk(house).choice_sets["food"].picture == symbol("1F3CA")

    def test_a_picture_is_changed_and_taken_off(self, house: House, page: WindowPage) -> None:
        go(house, "my_set", choice_set="food")
        page.press("Fish")
        page.press("Change words")
        page.write("Write here", "Fish and chips")
        page.press("Done")
        assert on_disk(house).options["Fish"].words == "Fish and chips"
        page.press("Take off")
        settle(house)
        assert page.title == "My food"
        assert "Fish" not in on_disk(house).options
        page.press("Undo")
        assert page.has("Fish and chips")

    def test_a_blank_option_in_a_set_of_the_app(self, house: House, page: WindowPage) -> None:
        go(house, "my_sets")
        page.press("Food and drink")
        assert not page.has("Change name")
        page.press("Add a picture")
        page.press("Swimming")
        assert [one.choice_set for one in on_disk(house).options.values()][-1] == "ready:food"
        assert page.title == "Food and drink"

    def test_a_second_press_takes_an_activity_off_again(self, house: House, page: WindowPage) -> None:
        go(house, "pick_for_set", choice_set="food", noun="activities")
        page.press("Swimming")
        assert page.find("Swimming").isChecked()
        page.press("Swimming")
        assert not page.find("Swimming").isChecked()
        assert len(on_disk(house).options) == len(PICTURES)

    def test_what_i_do_is_changed_where_it_is(self, house: House, page: WindowPage) -> None:
        house.session.do(None, add_option, own_option(house.session.life, "food", "activity:swim"))
        go(house, "my_set", choice_set="food")
        page.press("Swimming")
        assert not page.has("Change words")
        page.press("Look at it")
        assert page.title == "Swimming"
        page.press("Take it away. Undo brings it back.")
        settle(house)
        page.wait_until(lambda: page.title == "My food", "the set")
        assert not page.has("Swimming")

    def test_my_photos(self, house: House, page: WindowPage) -> None:
        keep_a_photo(house.session)
        go(house, "my_set", choice_set="food")
        page.press("My photos")
        page.press("My photo")
        page.press("Done")
        (kept,) = on_disk(house).photos
        assert list(on_disk(house).options.values())[-1].picture == f"photo:{kept}"

"""My pictures and the photo diary, as a person meets them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdf
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QLabel

from buildalife_desktop.model.activity import Activity
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.person import Person
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.photo_prompts import PROMPTS
from buildalife_desktop.model.verbs import photos as verbs
from buildalife_desktop.model.verbs.activities import change_activity_picture
from buildalife_desktop.model.verbs.keepsakes import keep_photos
from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.paths import lives_folder
from buildalife_desktop.pictures.intake import take_in
from buildalife_desktop.store.opening import create_life, open_life
from buildalife_desktop.ui import handing_over, outside_places
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.my_drawers import my_pictures_drawer
from buildalife_desktop.ui.outside_places import OutsidePlace
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.tour_stops import keep_a_photo
from tests.ui.arriving import settle
from tests.ui.conftest import OpenHouse
from tests.ui.pages.window_page import WindowPage
from tests.ui.sight import look_at

pytestmark = pytest.mark.thorough

COLOURS = ("red", "green", "blue")
EATING = "Take a picture of where you eat."
HELPING = "Take a picture of someone who helps you."


@pytest.fixture
def ada(home: Path) -> Path:
    """A life with an activity and a person, and no photo yet."""
    life = Life(me={"me": Me(name="Ada", picture="symbol:1F475")})
    life = life.having("activities", Activity("cook", "Cooking", "symbol:1F373", who_with=("jim",)))
    life = life.having("people", Person("jim", "Jim", "symbol:1F474"))
    path = lives_folder() / "Ada.life"
    create_life(path, life).close()
    return path


@pytest.fixture
def house(open_house: OpenHouse, ada: Path) -> House:
    return open_house(ada)


@pytest.fixture
def keep(house: House, tmp_path: Path) -> Callable[..., str]:
    """Keeps a photo of one colour in the open life, from a day, with words; gives its sha256."""

    def keep_one(colour: str, day: date | None = None, words: str = "") -> str:
        path = tmp_path / f"IMG_{COLOURS.index(colour):04}.png"
        Image.new("RGB", (80, 60), colour).save(path)
        sha256 = house.session.keep_photo(take_in(path)).removeprefix("photo:")
        house.session.do(None, verbs.put_day, sha256, day)
        house.session.do(None, verbs.put_words, sha256, words)
        return sha256

    return keep_one


def photos_on(path: Path) -> dict[str, Photo]:
    file = open_life(path)
    found = dict(file.read().photos)
    file.close()
    return found


def life_on(path: Path) -> Life:
    file = open_life(path)
    life = file.read()
    file.close()
    return life


def go(house: House, screen: str, **given: object) -> None:
    house.navigator.start(Route("home"))
    house.navigator.go(Route(screen, **given))
    settle(house)


def shown(house: House) -> str:
    """All plain words that can be seen."""
    return "\n".join(label.text() for label in house.window.findChildren(QLabel) if label.isVisible())


# --- all my pictures


def test_photos_come_first_and_drawings_that_are_used_after_them(page: WindowPage, keep: Callable[..., str]) -> None:
    keep("red", date(2026, 10, 2), "Digging")
    keep("green", date(2026, 11, 3), "The pub")
    page.press("My pictures")
    assert page.title == "My pictures"
    names = page.names()
    assert [name for name in names if name in ("The pub", "Digging", "Ada", "Cooking", "Jim")] == [
        "Ada",  # the way to my own page, in the bar
        "The pub",
        "Digging",
        "Ada",
        "Cooking",
        "Jim",
    ]


def test_a_photo_with_no_words_is_called_by_what_it_shows_or_by_its_day(
    house: House, page: WindowPage, keep: Callable[..., str]
) -> None:
    keep("red", date(2026, 11, 3))
    eating = keep("green", date(2026, 11, 4))
    house.session.do(None, verbs.answer_prompt, eating, "eat")
    go(house, "my_pictures")
    assert page.has("Tuesday 3 November")
    assert page.has("Where I eat", saying="Wednesday 4 November 2026")


def test_only_ways_of_looking_that_show_something_are_offered(page: WindowPage, keep: Callable[..., str]) -> None:
    page.press("My pictures")
    assert not {"By month", "By activity", "By person", "Put away"} & set(page.names())
    keep("red")
    assert {"By month"} == {"By month", "By activity", "By person", "Put away"} & set(page.names())


def test_a_month_shows_its_photos_only(page: WindowPage, keep: Callable[..., str]) -> None:
    keep("red", date(2026, 10, 2), "Digging")
    keep("green", date(2026, 11, 3), "The pub")
    page.press("My pictures")
    page.press("By month")
    page.press("October 2026")
    assert page.title == "October 2026"
    assert page.has("Digging")
    assert not page.has("The pub")
    page.press("Back")
    assert page.has("November 2026")


def test_a_person_shows_what_we_do_together(house: House, page: WindowPage, keep: Callable[..., str]) -> None:
    red = keep("red", words="Soup")
    house.session.do(None, change_activity_picture, "cook", f"photo:{red}")
    page.press("My pictures")
    page.press("By person")
    page.press("Jim")
    assert page.title == "Jim"
    assert page.has("Soup")


def test_put_away_is_never_final(house: House, page: WindowPage, keep: Callable[..., str], ada: Path) -> None:
    keep("red", words="Digging")
    page.press("My pictures")
    page.press("Digging")
    page.press("Put it away")
    assert page.said[-1] == "The photo is put away."
    page.press("Back")
    assert not page.has("Digging")
    drawer = my_pictures_drawer(house.session.life, house.around.t)
    assert not [picture for picture, _ in drawer.inside if picture.startswith("photo:")]
    page.press("Put away")
    page.press("Digging")
    page.press("Bring it back")
    assert not next(iter(photos_on(ada).values())).is_put_away
    page.press("Back")
    assert page.title == "Put away"
    assert "Nothing is put away." in shown(house)


def test_a_photo_from_this_computer_is_kept_and_shown_big(
    house: House, page: WindowPage, ada: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "owner" / "Pictures"
    folder.mkdir()
    Image.new("RGB", (80, 60), "blue").save(folder / "Ruth.png")
    page.press("My pictures")
    page.press("New photo")
    page.press("From this computer or a stick")
    settle(house)
    page.press("Pictures")
    settle(house)
    page.press("Ruth")
    settle(house)
    page.wait_until(lambda: page.title == "Ruth", "the photo")
    assert len(photos_on(ada)) == 1


# --- one photo


def test_a_photo_becomes_something_in_one_press(
    house: House, page: WindowPage, keep: Callable[..., str], ada: Path
) -> None:
    red = keep("red", words="Digging")
    go(house, "my_photo", photo=red)
    for press, noun in (("Something I do", "activities"), ("A person", "people"), ("A place", "places")):
        page.presses = 0
        page.press(press)
        assert page.presses == 1
        assert page.said[-1] == "Digging is new."
        made = list(getattr(life_on(ada), noun).values())[-1]
        assert (made.name, made.picture) == ("Digging", f"photo:{red}")


def test_what_it_is_already_opens(house: House, page: WindowPage, keep: Callable[..., str]) -> None:
    go(house, "my_photo", photo="photo:" + keep("red", words="Digging"))
    page.press("Something I do")
    page.press("Something I do")
    settle(house)
    assert page.title == "Digging"
    assert page.has("Change picture")
    assert len([one for one in house.session.life.activities.values() if one.name == "Digging"]) == 1


def test_making_it_something_is_undone_as_one(house: House, page: WindowPage, keep: Callable[..., str]) -> None:
    go(house, "my_photo", photo=keep("red", words="Digging"))
    page.press("A place")
    page.press("Undo")
    assert not house.session.life.places


def test_words_and_day_are_kept(house: House, page: WindowPage, keep: Callable[..., str], ada: Path) -> None:
    go(house, "my_photo", photo=keep("red", date(2026, 11, 3)))
    page.press("Give it words")
    page.write("Write here", "Digging")
    page.press("Done")
    assert page.title == "Digging"
    page.press("Tuesday 3 November 2026")
    page.press("The day before")
    page.press("A month before")
    page.press("Done")
    assert page.said[-1] == "The photo is from Friday 2 October 2026."
    kept = next(iter(photos_on(ada).values()))
    assert (kept.words, kept.taken_on) == ("Digging", date(2026, 10, 2))


def test_a_day_can_be_unknown_and_is_never_in_the_future(house: House, page: WindowPage) -> None:
    got: list[date | None] = []
    go(house, "which_day", day=date(2026, 11, 18), then=got.append)
    page.press("A week after")
    assert page.has("Thursday 19 November 2026", saying="Today")
    page.press("Done")
    go(house, "which_day", day=date(2024, 2, 29), then=got.append)
    page.press("A year before")
    page.press("Done")
    go(house, "which_day", day=None, then=got.append)
    page.press("I don't know")
    assert got == [date(2026, 11, 19), date(2023, 2, 28), None]


def test_my_voice_is_kept_with_the_photo_and_heard(house: House, page: WindowPage, keep: Callable[..., str]) -> None:
    red = keep("red", words="Digging")
    go(house, "my_photo", photo=red)
    page.press("My voice")
    house.navigator.here._answer(b"RIFF my own voice")
    voice = house.session.life.photos[red].voice
    assert house.session.recording_of(voice) == b"RIFF my own voice"
    page.press("Digging")
    assert house.speaker.recordings[-1] == b"RIFF my own voice"


def test_a_changed_picture_takes_the_place_of_the_first(
    house: House, page: WindowPage, keep: Callable[..., str]
) -> None:
    red, green = keep("red", words="Digging"), keep("green")
    go(house, "my_photo", photo=red)
    page.press("A place")
    page.press("Change this picture")
    settle(house)
    assert page.title == "Change this picture"
    here = house.navigator.here
    house.navigator.back()
    here._then(f"photo:{green}")
    assert next(iter(house.session.life.places.values())).picture == f"photo:{green}"
    assert set(house.session.life.photos) == {red, green}
    assert page.title == "Digging"


def test_a_drawing_shows_where_it_is_used(house: House, page: WindowPage) -> None:
    go(house, "my_pictures")
    page.press("Cooking")
    assert page.title == "Cooking"
    assert not page.has("Put it away")
    page.hand.press(house.window, house.navigator.here.tiles()[-1])
    assert page.title == "Cooking"
    assert page.has("Change picture")


@pytest.mark.parametrize("text_percent", [100, 200, 300])
@pytest.mark.parametrize("screen", ["my_photo", "my_pictures", "which_day", "photo_prompts", "hand_over"])
def test_nothing_is_cut(
    house: House, keep: Callable[..., str], screen: str, text_percent: int, app: QApplication
) -> None:
    red = keep("red", date(2026, 9, 23), "Digging potatoes with Grace and Sunil")
    house.session.do(None, verbs.become, red, "activities", "new", "Digging potatoes with Grace and Sunil")
    house.session.do(None, like_it, theme="contrast", text_percent=text_percent)
    house.session.do(None, verbs.answer_prompt, red, "eat")
    given: dict[str, dict[str, object]] = {
        "my_photo": {"photo": red},
        "my_pictures": {},
        "which_day": {"day": date(2026, 9, 23), "then": print},
        "photo_prompts": {"then": print},
        "hand_over": {"page": "prompts"},
    }
    go(house, screen, **given[screen])
    sight = look_at(house)
    assert not [words.meant for words in sight.words if words.painted != words.meant]
    assert all(sight.window.contains(tile.rect) and tile.has_its_picture for tile in sight.tiles)
    assert not [tile.name for tile in sight.tiles if tile.rect.width() < 68 or tile.rect.height() < 68]


# --- the photo diary


def test_one_idea_at_a_time_is_spoken(page: WindowPage) -> None:
    page.press("My pictures")
    page.press("Photo diary")
    assert page.has(EATING)
    assert page.said[-1] == f"Photo diary. {EATING}"
    page.press("Skip")
    assert page.said[-1] == HELPING
    assert not page.has(EATING)


def test_a_skipped_idea_comes_again_after_all_the_others(house: House, page: WindowPage) -> None:
    go(house, "photo_diary")
    seen = []
    for _ in PROMPTS:
        seen.append(page.names())
        page.press("Skip")
    assert page.has(EATING)
    assert sum(EATING in names for names in seen) == 1


def test_another_idea_is_chosen_from_all_of_them(house: House, page: WindowPage) -> None:
    go(house, "photo_diary")
    page.press("Choose another idea")
    page.press("Take a picture of your weekend.")
    assert page.title == "Photo diary"
    assert page.has("Take a picture of your weekend.")
    assert page.said[-1] == "Take a picture of your weekend."


def test_a_photo_answers_its_idea_and_the_next_one_comes(
    house: House, page: WindowPage, ada: Path, tmp_path: Path
) -> None:
    go(house, "photo_diary")
    page.press("A photo I have")
    settle(house)
    path = tmp_path / "IMG_0001.png"
    Image.new("RGB", (80, 60), "red").save(path)
    house.navigator.here._answer(take_in(path))
    assert page.title == "Where I eat"
    assert page.has("Something I do")
    assert next(iter(photos_on(ada).values())).prompt == "eat"
    page.press("Back")
    assert page.has(HELPING)
    page.press("Choose another idea")
    assert page.has(EATING, saying="Photo")


def test_when_every_idea_has_a_photo_it_says_so(house: House, page: WindowPage) -> None:
    keep_a_photo(house.session)
    answered = [Photo(str(number), prompt=prompt.id) for number, prompt in enumerate(PROMPTS)]
    house.session.do(None, keep_photos, *answered)
    go(house, "photo_diary")
    assert page.has("There is a photo for each idea.")
    assert not page.has("Skip")


@pytest.mark.parametrize(
    ("press", "file", "words"),
    [
        ("Ideas on paper", "Ada - photo ideas.pdf", EATING),
        ("Photo shopping list", "Ada - photo shopping list.pdf", "My people"),
    ],
)
def test_the_pages_go_to_a_stick(
    house: House,
    page: WindowPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    press: str,
    file: str,
    words: str,
) -> None:
    stick = OutsidePlace(tmp_path, "USB stick", "symbol:own-usb-stick", is_stick=True)
    for asked in (outside_places, handing_over):
        monkeypatch.setattr(asked, "sticks", lambda t: [stick])  # None can be plugged in here.
    go(house, "photo_diary")
    page.press(press)
    settle(house)
    assert page.title == "Photos on paper"
    page.press("Save to USB stick")
    page.wait_until(lambda: bool(page.message), "a message")
    assert page.message == f"Your page is on the USB stick. It is called {file}."
    text = " ".join(sheet.extract_text() for sheet in pypdf.PdfReader(tmp_path / file).pages)
    assert words in " ".join(text.split())


def test_who_made_a_picture_from_a_pack_is_said(house: House, page: WindowPage) -> None:
    house.session.do(None, keep_photos, Photo("a" * 64, made_by="Mulberry", licence="CC BY-SA 2.0"))
    go(house, "picture_makers")
    assert "Pictures by Mulberry. Licence CC BY-SA 2.0." in shown(house)

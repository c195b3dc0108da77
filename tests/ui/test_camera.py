"""A photo taken with the computer's camera."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameInput

from buildalife_desktop.model.picture import photo_sha256
from buildalife_desktop.ui.camera import Camera
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.web_camera import WebCamera
from tests.fakes.fake_camera import FakeCamera
from tests.ui.conftest import THURSDAY, OpenHouse
from tests.ui.pages.photos_page import PhotosPage
from tests.ui.waiting import wait_for

pytestmark = pytest.mark.thorough

TAKE, KEEP, AGAIN = "Take the photo", "Keep it", "Again"
BEAT_MS = 20


@pytest.fixture
def house(open_house: OpenHouse, leonard: Path) -> House:
    """Leonard's window."""
    return open_house(leonard)


@pytest.fixture
def page(house: House) -> PhotosPage:
    """What can be found in it."""
    return PhotosPage(house)


@pytest.fixture
def camera() -> FakeCamera:
    """A camera fed by hand."""
    return FakeCamera()


@pytest.fixture
def got(page: PhotosPage, camera: FakeCamera) -> list[Any]:
    """The camera's screen is open; the answers it gives."""
    answers: list[Any] = []
    page.go("camera", then=answers.append, camera=camera, beat_ms=BEAT_MS)
    return answers


def colour(jpeg: bytes) -> str:
    red, green, blue = Image.open(BytesIO(jpeg)).convert("RGB").getpixel((100, 100))
    return max(zip((red, green, blue), ("red", "green", "blue"), strict=True))[1]


def shot(page: PhotosPage) -> QImage:
    return page.window.grab().toImage()


def test_three_two_one_then_the_photo_is_kept(page: PhotosPage, camera: FakeCamera, got: list[Any]) -> None:
    camera.see("red")
    page.said.clear()
    page.press(TAKE)
    page.wait_until(lambda: page.has(KEEP), "the photo")
    page.wait_until(lambda: "Keep it, or again?" in page.said[-1], "the question")
    assert page.said[:3] == ["3", "2", "1"]
    page.press(KEEP)
    page.wait_until(lambda: bool(got), "the answer")
    assert colour(got[0].jpeg) == "red"
    assert got[0].taken_on == THURSDAY.date()
    assert page.title == "Hello Leonard"


def test_the_camera_is_off_when_nobody_looks_through_it(page: PhotosPage, camera: FakeCamera, got: list[Any]) -> None:
    assert camera.is_on
    camera.see("red")
    page.press(TAKE)
    page.wait_until(lambda: page.has(KEEP), "the photo")
    assert not camera.is_on
    page.press(AGAIN)
    assert camera.is_on
    page.press("Help")
    assert not camera.is_on
    page.press("Back")
    assert camera.is_on
    page.press("Back")
    assert not camera.is_on
    assert not got


def test_again_takes_another_one(page: PhotosPage, camera: FakeCamera, got: list[Any]) -> None:
    for seen, then in (("red", AGAIN), ("blue", KEEP)):
        camera.see(seen)
        page.press(TAKE)
        page.wait_until(lambda: page.has(KEEP), "the photo")
        page.press(then)
    page.wait_until(lambda: bool(got), "the answer")
    assert colour(got[0].jpeg) == "blue"


def test_the_photo_is_what_was_seen_at_the_end_of_counting(
    page: PhotosPage, camera: FakeCamera, got: list[Any]
) -> None:
    camera.see("red")
    page.press(TAKE)
    camera.see("green")
    page.wait_until(lambda: page.has(KEEP), "the photo")
    page.press(KEEP)
    page.wait_until(lambda: bool(got), "the answer")
    assert colour(got[0].jpeg) == "green"


def test_counting_can_be_stopped(page: PhotosPage, camera: FakeCamera) -> None:
    page.go("camera", then=lambda _: None, camera=camera, beat_ms=60_000)
    camera.see("red")
    page.press(TAKE)
    page.press("Stop")
    assert page.has(TAKE)
    assert camera.is_on


def test_nothing_is_counted_before_the_camera_sees(page: PhotosPage, camera: FakeCamera, got: list[Any]) -> None:
    page.press(TAKE)
    assert page.has(TAKE)
    assert "The camera is starting." in page.words()


def test_what_the_camera_sees_is_big(page: PhotosPage, camera: FakeCamera, got: list[Any]) -> None:
    camera.see("red")
    seen = shot(page)
    spots = [(x, y) for x in range(0, seen.width(), 10) for y in range(0, seen.height(), 10)]
    red = [spot for spot in spots if seen.pixelColor(*spot) == QColor("red")]
    assert len(red) > 0.3 * len(spots)


def test_another_camera_can_be_chosen(page: PhotosPage) -> None:
    camera = FakeCamera(others=True)
    page.go("camera", then=lambda _: None, camera=camera)
    page.press("Other camera")
    assert camera.turned == 1


def test_with_no_camera_it_says_so_and_offers_the_rest(page: PhotosPage) -> None:
    drawn: list[str] = []
    page.go("camera", then=lambda _: None, draws=lambda: drawn.append("draw"), camera=Camera())
    assert "There is no camera here. You can choose another way." in page.words()
    page.press("A photo from a file")
    assert page.title == "Choose a photo"
    page.press("Back")
    page.press("A drawing")
    assert drawn == ["draw"]


def test_a_camera_pulled_out_says_so_and_leads_on(page: PhotosPage, camera: FakeCamera, got: list[Any]) -> None:
    camera.see("red")
    page.press(TAKE)
    camera.be_pulled_out()
    assert page.message == "The camera cannot be used now. Choose another way."
    page.press("All right")
    assert page.has("A photo from a file")


def test_a_photo_taken_before_the_camera_went_can_still_be_kept(
    page: PhotosPage, camera: FakeCamera, got: list[Any]
) -> None:
    camera.see("red")
    page.press(TAKE)
    page.wait_until(lambda: page.has(KEEP), "the photo")
    camera.be_pulled_out()
    page.press(KEEP)
    page.wait_until(lambda: bool(got), "the answer")


def test_a_photo_taken_for_a_picture_is_kept_in_the_life(
    house: House, page: PhotosPage, camera: FakeCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("buildalife_desktop.ui.screens.camera.find_camera", lambda _: camera)
    monkeypatch.setattr("buildalife_desktop.ui.screens.camera.BEATS", ("1",))
    answers: list[str] = []
    page.go("choose_picture", question="Which picture?", then=lambda picture, _: answers.append(picture))
    page.press("Take a photo")
    camera.see("red")
    page.press(TAKE)
    page.press_when_there(KEEP)
    page.wait_until(lambda: bool(answers), "the answer")
    assert house.open_life(house.session.path)
    assert photo_sha256(answers[0]) in house.session.life.photos


@pytest.mark.qt_log_ignore("No RHI backend", extend=True)
def test_a_real_camera_session_shows_what_its_source_sends(app: object) -> None:
    source = QVideoFrameInput()
    camera = WebCamera(source=source)
    seen: list[QImage] = []
    camera.seen.connect(seen.append)
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))

    def comes() -> bool:
        source.sendVideoFrame(QVideoFrame(image))
        return bool(seen)

    camera.start()
    assert wait_for(comes)
    assert seen[-1].size() == image.size()
    assert seen[-1].pixelColor(9, 9).red() > 200
    camera.stop()
    seen.clear()
    assert not wait_for(comes, most_ms=300)


def test_a_computer_with_no_camera_says_so_on_start(app: object) -> None:
    camera = WebCamera()
    if camera.is_there:
        pytest.skip("this computer has a camera")
    lost: list[object] = []
    camera.lost.connect(lost.append)
    camera.start()
    assert lost

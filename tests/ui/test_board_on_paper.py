"""What is on the screen is what is printed: the same board painted by both, each picture found by its colour."""

from __future__ import annotations

import io
import subprocess
from colorsys import hsv_to_rgb
from datetime import date
from gettext import NullTranslations

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter

from buildalife_desktop.model.board import Board, Shape
from buildalife_desktop.model.boards import card_in, pinned_on, size_of
from buildalife_desktop.model.layouts import Layout
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo
from buildalife_desktop.model.pinned import Frame, Pinned
from buildalife_desktop.model.verbs.laying_out import lay_out
from buildalife_desktop.share.board_paper import board_pdf, board_png
from buildalife_desktop.share.board_sheet import board_sheet
from buildalife_desktop.ui.board_painting import paint_board_card, paint_board_ground
from buildalife_desktop.ui.look.letters import load_first_letters
from buildalife_desktop.ui.picture_shelf import PictureShelf
from buildalife_desktop.words.language import Language

pytestmark = pytest.mark.thorough

COLOURS = [tuple(round(part * 255) for part in hsv_to_rgb(at / 12, 1, 1)) for at in range(12)]
SHORT_PX = 600
WITHIN = 0.01


def photo_in(colour: tuple[int, ...]) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (400, 300), colour).save(written, "JPEG", quality=95)
    return written.getvalue()


PHOTOS = {f"{at:064x}": photo_in(colour) for at, colour in enumerate(COLOURS)}


@pytest.fixture(params=Shape)
def life(request: pytest.FixtureRequest) -> Life:
    """Twelve photos in twelve colours, here and there, on a white board."""
    life = Life().having("boards", Board("mine", "Mine", request.param))
    life = life.having("photos", *(Photo(key, width=400, height=300) for key in PHOTOS))
    frames = list(Frame)
    pinned = (Pinned(key, "mine", photo(key), f"No {at}", frame=frames[at % 4]) for at, key in enumerate(PHOTOS))
    return lay_out(life.having("pinned", *pinned), "mine", Layout.BY_HAND).life


def on_the_screen(life: Life) -> Image.Image:
    """As the app paints it."""
    board = life.boards["mine"]
    wide, high = size_of(board)
    image = QImage(QSize(round(wide * SHORT_PX), round(high * SHORT_PX)), QImage.Format.Format_RGB32)
    shelf = PictureShelf(PHOTOS.get)
    painter = QPainter(image)
    paint_board_ground(painter, image.rect().toRectF(), board)
    for one in pinned_on(life, "mine"):
        card = card_in(life, one)
        painter.save()
        painter.translate(card.box.x * SHORT_PX, card.box.y * SHORT_PX)
        paint_board_card(painter, card, one.picture, SHORT_PX, lambda name, room: shelf.pixmap(name, room, 1.0))
        painter.restore()
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")
    return Image.open(io.BytesIO(held.data().data())).convert("RGB")


def sheet_of(life: Life):
    return board_sheet(life, "mine", Language("en", NullTranslations()), date(2026, 11, 23))


def bytes_of(picture: str) -> tuple[bytes, str]:
    return PHOTOS[picture.removeprefix("photo:")], ".jpg"


def spots(picture: Image.Image, ground: tuple[float, float, float, float]) -> list[tuple[float, ...]]:
    """For each colour where its middle is and how large it is, as parts of the board, which fills `ground`."""
    pixels = picture.load()
    found: list[list[tuple[int, int]]] = [[] for _ in COLOURS]
    for y in range(picture.height):
        for x in range(picture.width):
            red, green, blue = pixels[x, y]
            if max(red, green, blue) - min(red, green, blue) < 150:
                continue
            off = [abs(red - one[0]) + abs(green - one[1]) + abs(blue - one[2]) for one in COLOURS]
            found[off.index(min(off))].append((x, y))
    left, top, wide, high = ground
    assert all(found)
    return [
        (
            (sum(x for x, _ in here) / len(here) - left) / wide,
            (sum(y for _, y in here) / len(here) - top) / high,
            (len(here) / wide / high) ** 0.5,
        )
        for here in found
    ]


def test_the_picture_saved_is_the_board_on_the_screen(life: Life, qapp) -> None:
    load_first_letters()
    screen = on_the_screen(life)
    saved = Image.open(io.BytesIO(board_png(sheet_of(life), bytes_of, SHORT_PX))).convert("RGB")
    for there, here in zip(spots(screen, whole(screen)), spots(saved, whole(saved)), strict=True):
        assert here == pytest.approx(there, abs=WITHIN)


@pytest.mark.parametrize("paper", ["a4", "a1"])
def test_the_paper_is_the_board_on_the_screen(life: Life, qapp, paper: str) -> None:
    load_first_letters()
    screen = on_the_screen(life)
    pdf = board_pdf(sheet_of(life), bytes_of, paper)
    draw = ["pdftoppm", "-scale-to", "900", "-png", "-singlefile", "-"]
    printed = subprocess.run(draw, input=pdf, check=True, capture_output=True).stdout
    page = Image.open(io.BytesIO(printed)).convert("RGB")
    there, here = spots(screen, whole(screen)), spots(page, whole(page))
    # The board lies inside the edge of the paper: the same places, all smaller by one share.
    share = here[0][2] / there[0][2]
    assert 0.8 < share < 1
    for on_screen, on_paper in zip(there, here, strict=True):
        assert on_paper[2] / on_screen[2] == pytest.approx(share, rel=0.03)
        for side in (0, 1):
            moved = (on_paper[side] - here[0][side]) - share * (on_screen[side] - there[0][side])
            assert abs(moved) <= WITHIN


def whole(picture: Image.Image) -> tuple[float, float, float, float]:
    return (0, 0, picture.width, picture.height)


def test_words_alone_stand_on_the_ground_as_on_the_screen(qapp) -> None:
    load_first_letters()
    life = Life().having("boards", Board("mine", "Mine", ground="green"))
    life = life.having("pinned", Pinned("title", "mine", caption="My favourite things", x=0.7, y=0.5, size=0.8))
    screen = on_the_screen(life)
    saved = Image.open(io.BytesIO(board_png(sheet_of(life), bytes_of, SHORT_PX))).convert("RGB")
    left, top, _, _ = card_in(life, life.pinned["title"]).box.bounds
    corner = (round((left + 0.01) * SHORT_PX), round((top + 0.01) * SHORT_PX))
    assert saved.getpixel(corner) == screen.getpixel(corner) != (255, 255, 255)

"""Content rule 24 on a board: the photo of somebody who did not say yes is a drawing, and nowhere else."""

from __future__ import annotations

import io
import re
import subprocess
import zlib
from dataclasses import replace
from datetime import date

import pypdf
import pytest
from PIL import Image

from buildalife_desktop.model.board import Board
from buildalife_desktop.model.boards import card_in, in_reading_order
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.person import Person, PhotoSharing
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo
from buildalife_desktop.model.pinned import Frame, Pinned
from buildalife_desktop.share.board_aloud import board_aloud
from buildalife_desktop.share.board_paper import board_pdf, board_png
from buildalife_desktop.share.board_sheet import BoardSheet, board_sheet
from buildalife_desktop.words.language import Language
from tests.share.looking_at_paper import faults, pages_of

TODAY = date(2026, 11, 23)
KEPT, SHOWN = "a" * 64, "b" * 64
KEPT_RED, SHOWN_BLUE = (250, 10, 10), (10, 10, 250)
NOTE = b"taken at Mill Lane"


def jpeg(colour: tuple[int, int, int], size: tuple[int, int], note: bytes = b"") -> bytes:
    """A photo of one colour, which may have a note inside it."""
    written = io.BytesIO()
    Image.new("RGB", size, colour).save(written, "JPEG", quality=95, comment=note)
    return written.getvalue()


PHOTOS = {photo(KEPT): jpeg(KEPT_RED, (640, 480), NOTE), photo(SHOWN): jpeg(SHOWN_BLUE, (480, 640))}


def bytes_of(picture: str) -> tuple[bytes, str] | None:
    return (PHOTOS[picture], ".jpg") if picture in PHOTOS else None


def life_with(*people: Person, caption: str = "", words: str = "", size: float = 0.4, **in_photo: object) -> Life:
    """A board with the photo that is asked about at the left, and a photo of nobody at the right."""
    life = Life(me={"me": Me(name="Penny")}).having("boards", Board("mine", "My year")).having("people", *people)
    in_it = tuple(person.id for person in people if person.picture != photo(KEPT))
    kept = Photo(KEPT, "jim at home.jpg", width=640, height=480, words=words, people=in_it, made_by="Kept Studio")
    life = life.having("photos", kept, Photo(SHOWN, width=480, height=640))
    return life.having(
        "pinned",
        Pinned("kept", "mine", photo(KEPT), caption, x=0.4, y=0.5, size=size, frame=Frame.WHITE, level=1),
        Pinned("shown", "mine", photo(SHOWN), "The sea", x=1.1, y=0.5, size=0.4, level=2),
    )


def jim(sharing: PhotoSharing = PhotoSharing.NOT_ASKED, *, has_it: bool = False) -> Person:
    return Person("jim", "Jim Brown", photo(KEPT) if has_it else "", shares_photo=sharing)


def sheet_of(life: Life, language: Language) -> BoardSheet:
    return board_sheet(life, "mine", language, TODAY)


def all_bytes(made: bytes) -> bytes:
    """A file with all that is packed in it unpacked too."""
    unpacked = []
    for begin in re.finditer(rb"stream\r?\n|IDAT|zTXt|iTXt|iCCP", made):
        try:
            unpacked.append(zlib.decompressobj().decompress(made[begin.end() :]))
        except zlib.error:
            continue
    return b"\n".join([made, *unpacked])


def colours_on(png: bytes) -> set[tuple[int, ...]]:
    seen = Image.open(io.BytesIO(png)).convert("RGB")
    return {colour for _, colour in seen.getcolors(seen.width * seen.height)}


def is_near(colours: set[tuple[int, ...]], colour: tuple[int, ...]) -> bool:
    return any(all(abs(a - b) < 40 for a, b in zip(one, colour, strict=True)) for one in colours)


NOT_YES = [one for one in PhotoSharing if one is not PhotoSharing.YES]


@pytest.mark.parametrize("sharing", NOT_YES)
@pytest.mark.parametrize("has_it", [True, False], ids=["their own picture", "they are in it"])
def test_a_photo_without_a_yes_is_nowhere_in_what_leaves_the_app(
    sharing: PhotoSharing, has_it: bool, english: Language
) -> None:
    life = life_with(jim(sharing, has_it=has_it))
    sheet = sheet_of(life, english)
    pdf, png = board_pdf(sheet, bytes_of), board_png(sheet, bytes_of, 500)
    drawn = subprocess.run(
        ["pdftoppm", "-r", "60", "-png", "-singlefile", "-"], input=pdf, check=True, capture_output=True
    )
    for made, seen in ((pdf, drawn.stdout), (png, png)):
        told = all_bytes(made)
        assert PHOTOS[photo(KEPT)][200:] not in told
        for secret in (KEPT.encode(), b"jim at home", b"Kept Studio", NOTE):
            assert secret not in told
        assert not is_near(colours_on(seen), KEPT_RED)
        assert is_near(colours_on(seen), SHOWN_BLUE), "the photo of nobody is there"
    pictures = [
        image.image.convert("RGB").getpixel((5, 5)) for image in pypdf.PdfReader(io.BytesIO(pdf)).pages[0].images
    ]
    assert pictures
    assert not is_near(set(pictures), KEPT_RED)
    assert faults(pdf) == []


def test_with_a_yes_it_is_there(english: Language) -> None:
    life = life_with(jim(PhotoSharing.YES))
    sheet = sheet_of(life, english)
    assert not sheet.has_stand_ins
    assert is_near(colours_on(board_png(sheet, bytes_of, 500)), KEPT_RED)


def test_nothing_is_asked_of_the_app_but_what_may_be_shown(english: Language) -> None:
    asked = []
    board_pdf(sheet_of(life_with(jim()), english), lambda picture: asked.append(picture) or bytes_of(picture))
    assert photo(KEPT) not in asked
    assert photo(SHOWN) in asked


def test_the_name_is_under_the_drawing_on_a_card_of_the_same_size(english: Language) -> None:
    life = life_with(jim())
    sheet = sheet_of(life, english)
    stand_in = next(one for one in sheet.cards if one.is_stand_in)
    assert sheet.has_stand_ins
    assert stand_in.picture == "initials:JB-people"
    assert stand_in.card.box == card_in(life, life.pinned["kept"]).box
    assert stand_in.card.lines == ("Jim Brown",)
    left, top, wide, high = stand_in.card.picture
    assert stand_in.card.words == pytest.approx((left, top + high, wide, stand_in.card.words[3]))
    assert top + high + stand_in.card.words[3] <= stand_in.card.box.high
    assert "Jim Brown" in " ".join(pages_of(board_pdf(sheet, bytes_of)))


@pytest.mark.parametrize(
    ("caption", "words", "lines", "alt"),
    [
        ("", "", "Jim Brown", "Jim Brown"),
        ("At the pub", "", "At the pub (Jim Brown)", "At the pub (Jim Brown)"),
        ("Me and Jim Brown", "", "Me and Jim Brown", "Me and Jim Brown"),
        ("", "A good day", "Jim Brown", "A good day (Jim Brown)"),
    ],
)
def test_who_it_is_is_said_once(caption: str, words: str, lines: str, alt: str, english: Language) -> None:
    sheet = sheet_of(life_with(jim(), caption=caption, words=words), english)
    stand_in = next(one for one in sheet.cards if one.is_stand_in)
    assert " ".join(stand_in.card.lines) == lines
    assert stand_in.alt == alt
    assert alt in sheet.aloud


def test_one_of_several_without_a_yes_is_enough_and_only_they_are_named(english: Language) -> None:
    bo = Person("bo", "Bo", shares_photo=PhotoSharing.YES)
    sheet = sheet_of(life_with(jim(), bo), english)
    assert [(one.picture, one.alt) for one in sheet.cards if one.is_stand_in] == [("initials:JB-people", "Jim Brown")]


def test_some_people_are_drawn_as_some_people(english: Language) -> None:
    sheet = sheet_of(life_with(jim(), Person("bo", "Bo")), english)
    assert [(one.picture, one.alt) for one in sheet.cards if one.is_stand_in] == [("symbol:1F465", "Jim Brown and Bo")]


def test_somebody_with_no_name_is_a_drawing(english: Language) -> None:
    sheet = sheet_of(life_with(replace(jim(), name="")), english)
    assert [(one.picture, one.alt) for one in sheet.cards if one.is_stand_in] == [("symbol:1F464", "A picture")]


def test_a_card_too_small_for_the_name_still_says_it(english: Language) -> None:
    long = replace(jim(), name="Christopher Alexander Montgomery")
    life = life_with(long, size=0.08)
    sheet = sheet_of(life, english)
    stand_in = next(one for one in sheet.cards if one.is_stand_in)
    assert stand_in.card == card_in(life, life.pinned["kept"])
    assert stand_in.alt == long.name


def test_the_life_itself_is_as_it_was(english: Language) -> None:
    life = life_with(jim())
    sheet_of(life, english)
    assert life.pinned["kept"].picture == photo(KEPT)


def test_it_is_heard_as_one_reads_whatever_lies_in_front(english: Language) -> None:
    life = life_with(jim(PhotoSharing.YES), caption="Jim").having(
        "pinned", Pinned("under", "mine", "symbol:2615", "Tea", x=1.0, y=0.5, size=0.4, level=0)
    )
    names = [life.pinned[one.id].caption for one in in_reading_order(life, "mine")]
    assert board_aloud(sheet_of(life, english), english) == ["My year", "My name is Penny.", *names]


def test_an_empty_board_says_so(english: Language) -> None:
    life = Life().having("boards", Board("mine"))
    assert board_aloud(sheet_of(life, english), english) == ["My pictures", "There is nothing yet."]

"""A life with a board of 150 photos: `python -m tests.board_of_150 FILE.life`, to look at on a tour and to measure."""

from __future__ import annotations

import hashlib
import io
import math
import random
import sys
from pathlib import Path

from PIL import Image, ImageDraw

from buildalife_desktop.model.board import Board
from buildalife_desktop.model.boards import kept_on, size_of
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo
from buildalife_desktop.model.pinned import Frame, Pinned
from buildalife_desktop.store.opening import create_life

COUNT = 150
BOARD = "board-of-150"
_SIZES = ((1600, 1200), (1200, 1600), (1600, 900), (1400, 1400))
_COLUMNS, _ROWS = 15, 10
_QUALITY = 82
_SMALL = 320


def make(path: Path, count: int = COUNT) -> Path:
    """Write the life. Its photos are as large as those that are taken in, and lie a little over each other."""
    chance = random.Random(150)
    drawn = [_drawn(number, _SIZES[number % len(_SIZES)]) for number in range(count)]
    taken = [(_jpeg(image), image) for image in drawn]
    jpegs = {_sha256(jpeg): (jpeg, image) for jpeg, image in taken}
    life = Life(me={"me": Me(name="Ada", picture="symbol:1F475")})
    life = life.having("boards", Board(BOARD, "My pictures", ground="green"))
    photos = [Photo(sha, "", *image.size, words=f"Photo {at}") for at, (sha, (_, image)) in enumerate(jpegs.items(), 1)]
    life = life.having("photos", *photos)
    life = life.having("pinned", *(_pinned(life, number, sha, chance) for number, sha in enumerate(jpegs)))

    def fill(file: object) -> None:
        for sha, (jpeg, image) in jpegs.items():
            small = image.copy()
            small.thumbnail((_SMALL, _SMALL))
            file.keep_bytes("photos", sha, jpeg)  # type: ignore[attr-defined]
            file.keep_bytes("thumbnails", sha, _jpeg(small))  # type: ignore[attr-defined]

    create_life(path, life, fill).close()
    return path


def _pinned(life: Life, number: int, sha: str, chance: random.Random) -> Pinned:
    """In its place of a grid, pushed and turned a little."""
    wide, high = size_of(life.boards[BOARD])
    row, column = divmod(number, _COLUMNS)
    x = (column + 0.5 + chance.uniform(-0.2, 0.2)) * wide / _COLUMNS
    y = (row + 0.5 + chance.uniform(-0.2, 0.2)) * high / _ROWS
    turn = chance.randint(-20, 20)
    caption = f"Photo {number + 1}" if number % 3 == 0 else ""
    one = Pinned(f"pinned-{number}", BOARD, photo(sha), caption, "", x, y, 0.11, turn, number, list(Frame)[number % 4])
    return kept_on(life, one)


def _drawn(number: int, size: tuple[int, int]) -> Image.Image:
    """A photo with noise like a real one's, a sky, a hill, and a sun that is in another place in each."""
    noise = Image.effect_noise((size[0] // 4, size[1] // 4), 30).resize(size).convert("RGB")
    paint = Image.new("RGB", size, (150 + number % 80, 190, 235 - number % 90))
    draw = ImageDraw.Draw(paint)
    wide, high = size
    hill = [(x, high * (0.62 + 0.16 * math.sin(number + 5 * x / wide))) for x in range(0, wide + 1, 20)]
    draw.polygon([(0, high), *hill, (wide, high)], fill=(60 + number % 120, 140 - number % 60, 60))
    middle = wide * (0.15 + 0.7 * (number % 10) / 10), high * (0.15 + 0.03 * (number % 7))
    draw.ellipse((middle[0] - 90, middle[1] - 90, middle[0] + 90, middle[1] + 90), fill=(255, 210 - number % 90, 40))
    return Image.blend(paint, noise, 0.18)


def _jpeg(image: Image.Image) -> bytes:
    written = io.BytesIO()
    image.save(written, "JPEG", quality=_QUALITY)
    return written.getvalue()


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    print(make(Path(sys.argv[1])))

"""A life with sixty people, each with a photo: `python -m tests.sixty_people FILE.life`."""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image, ImageDraw

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.model.person import Person, Whereabouts
from buildalife_desktop.model.photo import Photo
from buildalife_desktop.model.picture import photo, symbol
from buildalife_desktop.pictures.intake import take_in_bytes
from buildalife_desktop.store.opening import create_life

NAMES = (
    "Ann Ruth Jim Mum Dad Grace Sunil Bo Kim Ali Rosa Tom Bea Ravi Meg Joe Nina Pat Lou Sam "
    "Dee Max Ivy Ken Una Vic Zoe Ade Cal Eve Flo Gus Hal Ida Jon Kit Len Mia Ned Oz "
    "Peg Quinn Ron Sal Ted Uma Val Wes Xena Yan Amir Bryn Carys Dylan Elin Farah Gwen Huw Iona Jas"
).split()
WHO = ("my sister", "my friend", "my neighbour", "my support worker", "from church")


def sixty_people(count: int = 60, rings: int = 4) -> tuple[Life, dict[str, tuple[bytes, bytes]]]:
    """The life, and the JPEG and thumbnail of every photo by its sha256. The rings are filled from the closest out."""
    life = Life(me={"me": Me(name="Maya", picture=symbol("1F469-1F3FD"), rings=rings)})
    photos = {}
    for number, name in enumerate(NAMES[:count]):
        taken = take_in_bytes(_jpeg(number), f"{name}.jpg")
        photos[taken.sha256] = (taken.jpeg, taken.thumbnail)
        life = life.having("photos", Photo(taken.sha256, taken.name, taken.width, taken.height))
        ring = number * rings // count + 1
        where = (Whereabouts.HERE, Whereabouts.DIED, Whereabouts.MOVED_AWAY)[number % 20 // 18 + (number % 20 == 19)]
        remembered = symbol("1F339") if where is Whereabouts.DIED else ""
        who = WHO[number % len(WHO)]
        person = Person(f"p{number}", name, photo(taken.sha256), who, ring, where, remembered)
        life = life.having("people", person)
    return life, photos


def write_sixty_people(path: Path, count: int = 60) -> None:
    """Write the life into a file."""
    life, photos = sixty_people(count)

    def fill(file: object) -> None:
        for sha256, (jpeg, thumbnail) in photos.items():
            file.keep_bytes("photos", sha256, jpeg)  # type: ignore[attr-defined]
            file.keep_bytes("thumbnails", sha256, thumbnail)  # type: ignore[attr-defined]

    create_life(path, life, fill).close()


def _jpeg(number: int) -> bytes:
    """A photo of somebody: a face, hair and shoulders on a ground, all of other colours every time."""
    tall = number % 3 == 0
    image = Image.new("RGB", (480, 640) if tall else (640, 480), f"hsl({number * 37 % 360}, 45%, 78%)")
    draw = ImageDraw.Draw(image)
    across, down = image.width // 2, image.height // 2
    skin = ("#F5CFA8", "#C98E5A", "#7A4B2A", "#E8B98A", "#9C6238")[number % 5]
    draw.ellipse((across - 170, down + 110, across + 170, down + 480), fill=f"hsl({number * 83 % 360}, 60%, 42%)")
    hair = ("#2B1B12", "#7A5230", "#B8B8B8")[number % 3]
    draw.ellipse((across - 112, down - 150, across + 112, down + 90), fill=hair)
    draw.ellipse((across - 88, down - 110, across + 88, down + 130), fill=skin)
    for eye in (-34, 34):
        draw.ellipse((across + eye - 9, down - 22, across + eye + 9, down - 4), fill="#1B1B1B")
    draw.arc((across - 40, down + 10, across + 40, down + 76), 20, 160, fill="#7A1F1F", width=8)
    file = io.BytesIO()
    image.save(file, "JPEG", quality=70)
    return file.getvalue()


if __name__ == "__main__":
    write_sixty_people(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 60)

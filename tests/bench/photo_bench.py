"""How long a person waits for their photos, against plain Pillow and libvips on the same files.

`BUILDALIFE_PHOTOS=200` for as many as are promised, `BUILDALIFE_PHOTOS_MEMORY=1000` for the memory they take.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import psutil
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from buildalife_desktop.pictures.intake_many import take_in_many
from buildalife_desktop.store.examples import example_life
from buildalife_desktop.store.opening import create_life
from buildalife_desktop.ui.route import Route
from tests.bench.row import Row
from tests.bench.window import Window

PHOTOS = int(os.environ.get("BUILDALIFE_PHOTOS", "24"))
PHOTOS_FOR_MEMORY = int(os.environ.get("BUILDALIFE_PHOTOS_MEMORY", "60"))
WHEN = datetime(2026, 11, 19, 14, 0)
TWELVE_MEGAPIXELS, THREE_MEGAPIXELS = (4000, 3000), (2000, 1500)
WORKERS, PHOTO_PX, THUMBNAIL_PX, QUALITY = 2, 1600, 320, 82


def rows() -> list[Row]:
    """Photos taken in, then the same with the window looking on, and the memory that many take."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="photos-") as room:
        os.environ["BUILDALIFE_HOME"] = room
        folder = Path(room, "photos")
        _make_photos(folder, PHOTOS, TWELVE_MEGAPIXELS)
        files = sorted(folder.iterdir())
        floors = {"Pillow": _seconds(lambda: _plain_pillow(files))}
        if shutil.which("vipsthumbnail"):
            floors["vipsthumbnail"] = _seconds(lambda: _vips(files, Path(room)))
        better = min(floors, key=lambda name: floors[name])
        ours = _seconds(lambda: _take_in(files))
        in_window, longest_ms = _in_the_window(folder, Path(room))
        what, goal = f"{PHOTOS} photos of 12 megapixels", f"at most 1.1 times {better}"
        return [
            Row(f"{what}, taken in", ours, floors[better], "s", goal),
            Row(f"{what}, kept in a life while the window shows them", in_window, floors[better], "s", goal),
            Row("longest time the window stood still meanwhile", longest_ms, None, "ms", "under 100 ms"),
            *(Row(f"{what}, {name} alone", seconds, None, "s") for name, seconds in floors.items()),
            _memory(Path(room)),
        ]


def _take_in(files: list[Path]) -> None:
    for one in take_in_many(files):
        assert one.photo


def _plain_pillow(files: list[Path]) -> None:
    with ThreadPoolExecutor(WORKERS) as pool:
        for made in pool.map(_plainly, files):
            assert made


def _plainly(path: Path) -> list[bytes]:
    """What anybody would write: a draft, a photo and a thumbnail, as JPEGs."""
    with Image.open(path) as photo:
        scale = PHOTO_PX / max(photo.size)
        photo.draft("RGB", (round(photo.width * scale), round(photo.height * scale)))
        photo.thumbnail((PHOTO_PX, PHOTO_PX))
        big = photo.copy()
    small = big.copy()
    small.thumbnail((THUMBNAIL_PX, THUMBNAIL_PX))
    return [_jpeg(big), _jpeg(small)]


def _jpeg(photo: Image.Image) -> bytes:
    written = BytesIO()
    photo.save(written, "JPEG", quality=QUALITY)
    return written.getvalue()


def _vips(files: list[Path], room: Path) -> None:
    """The same two JPEGs from the same files, in two processes."""
    for px, sources in ((PHOTO_PX, files), (THUMBNAIL_PX, None)):
        folder = room / f"vips {px}"
        folder.mkdir()
        every = sources or sorted((room / f"vips {PHOTO_PX}").iterdir())
        running = [
            subprocess.Popen(["vipsthumbnail", *half, "-s", f"{px}x{px}", "-o", f"{folder}/%s.jpg[Q={QUALITY}]"])
            for half in (every[::2], every[1::2])
        ]
        assert [process.wait() for process in running] == [0, 0]


def _in_the_window(folder: Path, room: Path) -> tuple[float, float]:
    """Seconds until all are kept, and the longest time between two turns of the window, in milliseconds."""
    window = Window(WHEN, _new_life(room))
    house = window.house
    turns, watch = [time.perf_counter()], QTimer(interval=5)
    watch.timeout.connect(lambda: turns.append(time.perf_counter()))
    watch.start()
    began = time.perf_counter()
    house.navigator.go(Route("take_photos_in", chosen=[folder]))
    while len(house.session.life.photos) < PHOTOS:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    seconds = time.perf_counter() - began
    watch.stop()
    house.window.close()
    return seconds, 1000 * max(later - earlier for earlier, later in pairwise(turns))


def _new_life(room: Path) -> Path:
    path = room / "Leonard.life"
    create_life(path, example_life("leonard")).close()
    return path


def _memory(room: Path) -> Row:
    """Megabytes more after many photos than after the first tenth of them."""
    folder = room / "many"
    _make_photos(folder, PHOTOS_FOR_MEMORY, THREE_MEGAPIXELS)
    process, early, most = psutil.Process(), 0, 0
    for one in take_in_many([folder]):
        held = process.memory_info().rss
        if one.done <= max(12, one.total // 10):
            early = max(early, held)
        most = max(most, held)
    what = f"more memory after {PHOTOS_FOR_MEMORY:,} photos than after the first tenth"
    return Row(what, (most - early) / 1e6, None, "MB", "under 20 MB")


def _make_photos(folder: Path, count: int, size: tuple[int, int]) -> None:
    """As large on the disk as a phone makes them (4 MB for 12 megapixels), each a little different."""
    folder.mkdir()
    grain = Image.effect_noise((size[0] // 4, size[1] // 4), 80).resize(size)
    ramp = Image.linear_gradient("L").resize(size)
    photo = Image.blend(Image.merge("RGB", (ramp, ramp.rotate(180), grain)), grain.convert("RGB"), 0.4)
    for number in range(count):
        colour = (number * 37 % 256, number * 91 % 256, number * 53 % 256)
        photo.paste(colour, (size[0] // 8, size[1] // 6, size[0] // 4, size[1] // 3))
        photo.save(folder / f"IMG_{number:04}.jpg", quality=90)


def _seconds(do: Callable[[], object]) -> float:
    before = time.perf_counter()
    do()
    return time.perf_counter() - before

"""How long a person waits in a library of 5,000 photos, against 24 plain buttons that get other words."""

from __future__ import annotations

import hashlib
import io
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from PIL import Image, ImageDraw

from tests.bench.row import Row

PHOTOS, FLIPS = 5_000, 25
THURSDAY = datetime(2026, 11, 19, 14, 0)


def rows() -> list[Row]:
    """Going to all my pictures, and turning its pages; each page is seen for the first time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="library-") as room:
        os.environ["BUILDALIFE_HOME"] = room
        life = _library(Path(room) / "Leonard.life")

        from buildalife_desktop.ui.route import Route
        from tests.bench.window import Window

        window = Window(THURSDAY, life)
        go = window.house.navigator
        arrived = _ms(lambda: (go.go(Route("my_pictures")), window.painted()))
        go.back()
        again = _ms(lambda: (go.go(Route("my_pictures")), window.painted()))
        flips = [_ms(lambda: window.press("More")) for _ in range(FLIPS)]
        floor = window._bare_flip(FLIPS)
        months = _ms(lambda: window.press("By month"))
        window.close()
    what = f"{PHOTOS:,} photos"
    return [
        Row(f"my pictures opened, {what}", arrived, None, "ms"),
        Row(f"my pictures opened again, {what}", again, None, "ms"),
        Row(f"page turned, middle, {what}", statistics.median(flips), floor, "ms", "under 50 ms"),
        Row(f"page turned, slowest, {what}", max(flips), floor, "ms", "under 50 ms"),
        Row(f"by month, {what}", months, None, "ms"),
    ]


def _library(path: Path) -> Path:
    """A life of so many photos. They look alike, but each has bytes of its own."""
    from buildalife_desktop.model.photo import Photo
    from buildalife_desktop.model.verbs.keepsakes import keep_photos
    from buildalife_desktop.store.edits import Edits
    from buildalife_desktop.store.examples import example_life
    from buildalife_desktop.store.opening import create_life

    file = create_life(path, example_life("leonard"))
    edits, photos, thumbnail = Edits(file), [], _thumbnail()
    with file.whole_change():
        for number in range(PHOTOS):
            content = thumbnail + number.to_bytes(4, "big")
            sha256 = hashlib.sha256(content).hexdigest()
            file.keep_bytes("photos", sha256, content)
            file.keep_bytes("thumbnails", sha256, content)
            photos.append(Photo(sha256, taken_on=date(2020, 1, 1) + timedelta(days=number // 2)))
    edits.do(keep_photos, *photos)
    file.close()
    return path


def _thumbnail() -> bytes:
    picture = Image.effect_mandelbrot((320, 240), (-2, -1.2, 1, 1.2), 60).convert("RGB")
    ImageDraw.Draw(picture).rectangle((0, 180, 320, 240), fill="green")
    held = io.BytesIO()
    picture.save(held, "JPEG", quality=82)
    return held.getvalue()


def _ms(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000

"""How long a person waits for the window, and what it weighs, against a bare PySide6 window."""

from __future__ import annotations

import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from tests.bench.row import Row

ROUNDS, FLIPS, PRESSES, PHOTOS = 9, 15, 15, 60
THURSDAY = datetime(2026, 11, 19, 14, 0)


def rows() -> list[Row]:
    """The start in processes of their own; the rest in one window with no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="window-") as room:
        os.environ["BUILDALIFE_HOME"] = room
        _make_leonard()
        return [*_start(), *_memory(), *_in_the_window()]


def _start() -> list[Row]:
    _started("bare"), _started("ours")
    bare, ours = [], []
    for _ in range(ROUNDS):
        bare.append(_started("bare")[0])
        ours.append(_started("ours")[0])
    return [Row("first painted screen", statistics.median(ours), statistics.median(bare), "ms", "at most 1.4 times")]


def _memory() -> list[Row]:
    bare = statistics.median(_started("bare", "week")[1] for _ in range(3))
    ours = statistics.median(_started("ours", "week")[1] for _ in range(3))
    return [Row("memory with the week open", ours, bare, "MB", "at most 1.7 times")]


def _started(*words: str) -> tuple[float, float]:
    """Milliseconds to the first paint, and megabytes."""
    what, *more = words
    # With our modules compiled, as everywhere but on a machine told not to keep them so.
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environ["PYTHONPYCACHEPREFIX"] = str(Path(os.environ["BUILDALIFE_HOME"]) / "compiled")
    answer = subprocess.run(
        [sys.executable, "-m", "tests.bench.first_paint", what, str(time.monotonic()), *more],
        capture_output=True, text=True, check=True, timeout=60, env=environ,
    )  # fmt: skip
    painted, memory = answer.stdout.split()
    return float(painted), float(memory)


def _in_the_window() -> list[Row]:

    from buildalife_desktop.ui.look.letters import load_other_letters
    from buildalife_desktop.ui.route import Route
    from tests.bench.window import Window

    jpegs = [_jpeg(number) for number in range(PHOTOS)]
    path = _make_life_of_photos(jpegs)
    window = Window(THURSDAY, path)
    load_other_letters()
    opened = []
    for _ in range(5):
        window.house.shelf.forget_photos()
        window.house.navigator.start(Route("home"))
        window.painted()
        opened.append(_ms(lambda: window.press("My week")))
        window.press("Home")
    plain = _ms(lambda: [_read_plainly(jpeg) for jpeg in jpegs])
    flipped, bare = window.flips(FLIPS)
    pressed = window.presses(PRESSES)
    window.close()
    return [
        Row(f"week with {PHOTOS} photos opened (floor: the photos read)", statistics.median(opened), plain, "ms",
            "under 100 ms"),
        Row("page of 24 tiles turned (floor: 24 plain buttons)", flipped, bare, "ms"),
        Row("press to saved and shown", pressed, None, "ms", "under 50 ms"),
    ]  # fmt: skip


def _read_plainly(jpeg: bytes) -> object:
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtGui import QImage

    how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QImage.fromData(jpeg).scaled(QSize(160, 120), *how)


def _make_leonard() -> None:
    from buildalife_desktop.paths import lives_folder
    from buildalife_desktop.store.examples import example_life
    from buildalife_desktop.store.opening import create_life

    lives_folder().mkdir(parents=True)
    create_life(lives_folder() / "Leonard.life", example_life("leonard")).close()


def _make_life_of_photos(jpegs: list[bytes]) -> Path:
    import hashlib

    from buildalife_desktop.model.activity import Activity
    from buildalife_desktop.model.life import Life
    from buildalife_desktop.model.me import Me
    from buildalife_desktop.model.part import Part
    from buildalife_desktop.model.photo import Photo
    from buildalife_desktop.model.picture import photo
    from buildalife_desktop.model.placing import Placing
    from buildalife_desktop.model.which_week import WhichWeek
    from buildalife_desktop.paths import lives_folder
    from buildalife_desktop.store.opening import create_life

    life = Life(me={"me": Me(name="Photos")})
    shas = {hashlib.sha256(jpeg).hexdigest(): jpeg for jpeg in jpegs}
    parts = (Part.MORNING, Part.AFTERNOON, Part.EVENING)
    for number, sha in enumerate(shas):
        life = life.having("photos", Photo(sha, f"Photo {number}", 320, 240))
        life = life.having("activities", Activity(f"a{number}", f"Thing {number}", photo(sha)))
        at = WhichWeek.NOW, number % 7, parts[number // 7 % 3]
        life = life.having("placings", Placing(f"p{number}", f"a{number}", *at, number))

    def fill(file: object) -> None:
        for sha, jpeg in shas.items():
            file.keep_bytes("photos", sha, jpeg)  # type: ignore[attr-defined]
            file.keep_bytes("thumbnails", sha, jpeg)  # type: ignore[attr-defined]

    path = lives_folder() / "Photos.life"
    create_life(path, life, fill).close()
    return path


def _jpeg(number: int) -> bytes:
    """A small photo with something on it: 320 x 240, about 15 kB."""
    from PIL import Image

    noise = Image.effect_noise((320, 240), 40).convert("RGB")
    noise.paste((number * 4 % 256, 120, 255 - number * 4), (80, 60, 240, 180))
    file = io.BytesIO()
    noise.save(file, "JPEG", quality=60)
    return file.getvalue()


def _ms(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000

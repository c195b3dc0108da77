"""Files that are no good: one sentence each, never anything worse."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buildalife_desktop.pictures.intake import take_in, take_in_bytes
from buildalife_desktop.pictures.photo_problem import PhotoProblem
from tests.pictures import photo_files

SOUND = {
    kind: photo_files.written(photo_files.red_over_blue((90, 60)), kind)
    for kind in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF")
} | {"phone": photo_files.jpeg(size=(90, 60))}
MOST_WORDS = 15
TORN = int(os.environ.get("BUILDALIFE_TORN", "300"))
"""How many torn files are tried: a few each time, thousands now and then."""

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")
"""As when the app runs: a mutter of Pillow's is not a reason to refuse a photo."""


def sentence_for(path: Path) -> str:
    with pytest.raises(PhotoProblem) as caught:
        take_in(path)
    said = caught.value.said
    assert said.fields["name"] == path.name
    assert len(said.msgid.split()) <= MOST_WORDS
    return said.msgid


def taken_or_said(data: bytes) -> bytes | dict[str, object]:
    """The photo's new bytes, or the gaps of the sentence said instead; anything else fails the test."""
    try:
        return take_in_bytes(data, "torn").jpeg
    except PhotoProblem as problem:
        return dict(problem.said.fields)


def test_a_photo_cut_short_is_damaged(tmp_path: Path) -> None:
    whole = photo_files.jpeg()
    assert "damaged" in sentence_for(photo_files.kept(tmp_path, "torn.jpg", whole[: len(whole) // 2]))


def test_a_letter_named_jpg_is_not_a_picture(tmp_path: Path) -> None:
    assert "not a picture" in sentence_for(photo_files.kept(tmp_path, "letter.jpg", b"Dear Leonard,\n"))


def test_an_empty_file_is_empty(tmp_path: Path) -> None:
    assert "empty" in sentence_for(photo_files.kept(tmp_path, "nothing.jpg", b""))


def test_a_folder_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "Summer").mkdir()
    assert "folder" in sentence_for(tmp_path / "Summer")


def test_a_file_that_went_away_is_not_there(tmp_path: Path) -> None:
    assert "not there" in sentence_for(tmp_path / "gone.jpg")


@pytest.mark.parametrize("name", ["x" * 300 + ".jpg", 'it\'s "me" 🙂.jpg', "صورة.jpg", "a\nb.jpg"])
def test_odd_names_are_said_as_they_are(name: str, tmp_path: Path) -> None:
    assert "not there" in sentence_for(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert "not a picture" in sentence_for(tmp_path / "pipe.jpg")


def test_a_photo_that_may_not_be_read_is_said_so(tmp_path: Path) -> None:
    closed = photo_files.kept(tmp_path, "closed.jpg", photo_files.jpeg())
    closed.chmod(0)
    if os.access(closed, os.R_OK):
        pytest.skip("run by somebody who may read everything (root)")
    assert "could not be opened" in sentence_for(closed)


@pytest.mark.timeout(120 + TORN)
@settings(max_examples=TORN, deadline=None)
@given(
    kind=st.sampled_from(sorted(SOUND)),
    cut=st.just(1.0) | st.floats(0, 1),
    spoilt=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=12),
)
def test_a_torn_photo_of_any_kind_is_taken_in_or_refused_in_a_sentence(
    kind: str, cut: float, spoilt: list[tuple[float, int]]
) -> None:
    torn = bytearray(SOUND[kind])
    for where, byte in spoilt:
        torn[int(where * (len(torn) - 1))] = byte
    became = taken_or_said(bytes(torn[: int(len(torn) * cut)]))

    assert became == {"name": "torn"} or (isinstance(became, bytes) and became.startswith(b"\xff\xd8"))


ALL_TORN = """
import random, sys
from pathlib import Path
from buildalife_desktop.pictures.intake import take_in_bytes
from buildalife_desktop.pictures.photo_problem import PhotoProblem
chance = random.Random(7)
for file in sorted(Path(sys.argv[1]).iterdir()):
    for _ in range(60):
        torn = bytearray(file.read_bytes())
        for _ in range(8):
            torn[chance.randrange(len(torn))] = chance.randrange(256)
        try:
            take_in_bytes(bytes(torn), file.name)
        except PhotoProblem:
            pass
"""


def test_torn_photos_make_no_noise(tmp_path: Path) -> None:
    for kind, data in SOUND.items():
        photo_files.kept(tmp_path, kind, data)

    ran = subprocess.run([sys.executable, "-c", ALL_TORN, str(tmp_path)], capture_output=True, text=True, check=False)

    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")

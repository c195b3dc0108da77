"""Packs of pictures: brought whole or not at all, found, turned off and on."""

from __future__ import annotations

import json
import os
import stat
import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from buildalife_desktop.paths import HOME_VARIABLE
from buildalife_desktop.pictures.packs.bringing import bring_pack
from buildalife_desktop.pictures.packs.finder import Finder
from buildalife_desktop.pictures.packs.known_packs import Named
from buildalife_desktop.pictures.packs.pack import Pack
from buildalife_desktop.pictures.packs.pack_files import pack_picture_path, packs_folder
from buildalife_desktop.pictures.packs.pack_index import PackIndex
from buildalife_desktop.pictures.packs.pack_problem import PackProblem
from buildalife_desktop.pictures.packs.packs_here import pack_called, packs_here, packs_on, turn_pack
from buildalife_desktop.pictures.symbols import Symbols
from tests.pictures.photo_files import jpeg, png_bomb

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>'
MULBERRY = {
    "EN/kettle.svg": DRAWING,
    "EN/bake_,_to.svg": DRAWING,
    "symbol-info.csv": b"id,symbol,grammar,category,rated,tags\n1,kettle,Noun,Food Kitchen items,0,brew boil\n"
    b'2,"bake_,_to",Verb,Food Kitchen actions,0,oven\n',
}
SYMBOLS = Symbols.load()
MOST_WORDS = 15


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    def made(name: str, files: Mapping[str, bytes]) -> Path:
        for file, content in files.items():
            path = tmp_path / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return tmp_path / name

    return made


@pytest.fixture
def zipped(tmp_path: Path) -> Callable[..., Path]:
    def made(name: str, files: Mapping[str, bytes]) -> Path:
        with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as kept:
            for file, content in files.items():
                kept.writestr(file, content)
        return tmp_path / name

    return made


def found(text: str, *packs: Pack) -> list[str]:
    return [name for _, name in Finder(SYMBOLS, [PackIndex(pack) for pack in packs or packs_on()]).find(text, 24)]


def refused(path: Path, *words: str) -> None:
    """One plain sentence with these words, and nothing left behind."""
    with pytest.raises(PackProblem) as problem:
        bring_pack(path)
    said = problem.value.said.msgid
    assert len(said.split()) <= MOST_WORDS
    assert all(word in said for word in words), said
    assert not list(packs_folder().glob("*")), "something was half brought in"


def test_mulberry_is_known_and_found_by_its_words(zipped: Callable[..., Path]) -> None:
    pack = bring_pack(zipped("mulberry-symbols.zip", MULBERRY))

    assert (pack.title, pack.licence, pack.count) == ("Mulberry", "CC BY-SA 4.0", 2)
    assert "Steve Lee" in pack.author
    assert "Kettle" in found("kettle", pack)
    assert "Bake" in found("oven", pack)
    assert "Bake" in found("bak", pack)
    assert packs_here() == [pack]


def test_arasaac_is_found_by_its_list_of_words(folder: Callable[..., Path]) -> None:
    listed = [{"_id": 2239, "keywords": [{"keyword": "gazpacho"}, {"keyword": "cold soup"}], "categories": ["food"]}]
    pack = bring_pack(folder("arasaac", {"2239.png": png(), "pictograms.json": json.dumps(listed).encode()}))

    assert pack.licence == "CC BY-NC-SA 4.0"
    assert found("cold soup", pack)[0] == "Gazpacho"


def test_any_folder_is_found_by_the_names_of_its_files(folder: Callable[..., Path]) -> None:
    pack = bring_pack(folder("Our centre", {"front_door.jpg": jpeg(), "Zumba class 2.svg": DRAWING, "notes.txt": b"x"}))

    assert (pack.title, pack.author, pack.licence, pack.count) == ("Our centre", "", "", 2)
    assert "Zumba class" in found("zumba", pack)


def test_any_list_of_words_will_do(folder: Callable[..., Path]) -> None:
    listed = b"file;name;words\nA1.svg;Zumba;dance, class\n"
    pack = bring_pack(folder("Ours", {"A1.svg": DRAWING, "words.csv": listed}))
    assert found("zumb", pack)[0] == "Zumba"


def test_somebody_may_say_whose_it_is(folder: Callable[..., Path]) -> None:
    pack = bring_pack(folder("x", {"a.svg": DRAWING}), Named("Day centre", "Grace", "CC0"))
    assert (pack.title, pack.author, pack.licence) == ("Day centre", "Grace", "CC0")
    assert pack_called("DAY CENTRE") == pack


def test_one_that_is_off_is_found_nowhere_and_on_again_it_is(folder: Callable[..., Path]) -> None:
    pack = bring_pack(folder("Ours", {"zumba.svg": DRAWING}))
    turn_pack(pack, is_on=False)
    assert "Zumba" not in found("zumba")
    assert not packs_here()[0].is_on
    turn_pack(pack, is_on=True)
    assert "Zumba" in found("zumba")


def test_the_app_s_own_pictures_come_first(folder: Callable[..., Path]) -> None:
    bring_pack(folder("Ours", {"gardening.svg": DRAWING}))
    assert found("gardening")[:2] == ["Gardening", "Gardening"]
    assert Finder(SYMBOLS, [PackIndex(packs_on()[0])]).find("gardening", 1)[0][0].startswith("symbol:")


def test_photos_in_a_pack_are_made_small_and_hold_nothing_private(folder: Callable[..., Path]) -> None:
    pack = bring_pack(folder("Ours", {"a.jpg": jpeg(size=(4000, 3000)), "b.png": png()}))
    photo, see_through = (path.read_bytes() for path in sorted((pack.folder / "pictures").iterdir()))
    assert max(Image.open(BytesIO(photo)).size) <= 600
    assert b"Secret" not in photo
    assert Image.open(BytesIO(see_through)).mode == "RGBA"


def test_torn_pictures_are_left_out_and_the_rest_comes(folder: Callable[..., Path]) -> None:
    files = {"good.svg": DRAWING, "torn.svg": DRAWING[:40], "torn.png": png()[:60], "bomb.png": png_bomb(9000)}
    assert bring_pack(folder("Ours", files)).count == 1


@pytest.mark.parametrize(
    "name",
    ["../../climbs.svg", "/etc/own.svg", "C:/windows.svg", "a\\..\\b.svg", "CON.svg", "x/aux.svg", "a/../../b.svg"],
)  # fmt: skip
def test_names_that_lead_out_are_refused(name: str, zipped: Callable[..., Path], tmp_path: Path) -> None:
    refused(zipped("bad.zip", {"good.svg": DRAWING, name: DRAWING}), "not safe")
    assert not list(tmp_path.rglob("climbs.svg"))


def test_a_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.zip"
    with zipfile.ZipFile(path, "w") as kept:
        link = zipfile.ZipInfo("secret.svg")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        kept.writestr(link, "/etc/passwd")
    refused(path, "not safe")


def test_a_link_in_a_folder_is_not_followed(folder: Callable[..., Path], tmp_path: Path) -> None:
    (tmp_path / "secret.svg").write_bytes(DRAWING)
    ours = folder("Ours", {"a.svg": DRAWING})
    (ours / "b.svg").symlink_to(tmp_path / "secret.svg")
    (ours / "round").symlink_to(ours, target_is_directory=True)
    assert bring_pack(ours).count == 1


def test_a_bomb_is_not_unpacked(zipped: Callable[..., Path]) -> None:
    refused(zipped("bomb.zip", {"a.svg": DRAWING, "b.svg": b"<" + b" " * 30_000_000}), "too big")


def test_more_files_than_anybody_needs(zipped: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("buildalife_desktop.pictures.packs.pack_source.MOST_FILES", 5)
    refused(zipped("many.zip", {f"{number}.svg": DRAWING for number in range(6)}), "too big")


def test_a_zip_cut_short(zipped: Callable[..., Path]) -> None:
    path = zipped("short.zip", MULBERRY)
    path.write_bytes(path.read_bytes()[:200])
    refused(path, "could not be read")


def test_a_zip_with_a_wrong_byte_is_brought_whole_or_not_at_all(zipped: Callable[..., Path]) -> None:
    path = zipped("torn.zip", {"a.svg": DRAWING * 1, "b.svg": bytes(range(256)) * 40})
    torn = bytearray(path.read_bytes())
    torn[60] ^= 0xFF
    path.write_bytes(torn)
    refused(path)


@pytest.mark.parametrize(
    ("name", "content", "words"), [("letter.zip", b"Dear", "could not be read"), ("x.txt", b"x", "could not")]
)
def test_what_is_no_pack(name: str, content: bytes, words: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    refused(tmp_path / name, words)


def test_nothing_in_it_or_nothing_there(folder: Callable[..., Path], tmp_path: Path) -> None:
    refused(folder("Letters", {"a.txt": b"x"}), "no pictures")
    refused(folder("Torn", {"a.svg": b"<svg"}), "no pictures")
    refused(tmp_path / "gone.zip", "not there")


def test_the_same_pack_twice_changes_nothing(folder: Callable[..., Path]) -> None:
    ours = folder("Ours", {"a.svg": DRAWING})
    pack = bring_pack(ours)
    with pytest.raises(PackProblem) as problem:
        bring_pack(ours)
    assert "here already" in problem.value.said.msgid
    assert packs_here() == [pack]


def test_stopped_half_way_nothing_is_kept(folder: Callable[..., Path]) -> None:
    def stop(done: int, total: int) -> None:
        if done == 2:
            raise InterruptedError

    with pytest.raises(PackProblem):
        bring_pack(folder("Ours", {f"{number}.svg": DRAWING for number in range(5)}), progress=stop)
    assert not list(packs_folder().iterdir())


def test_what_a_pulled_plug_left_is_no_pack_and_goes_some_day(folder: Callable[..., Path]) -> None:
    left, new = packs_folder() / ".making-old", packs_folder() / ".making-now"
    for half in (left, new):
        half.mkdir(parents=True)
        (half / "index.json").write_text("[]")
    os.utime(left, (1, 1))
    bring_pack(folder("Ours", {"a.svg": DRAWING}))
    assert [pack.title for pack in packs_here()] == ["Ours"]
    assert new.exists()
    assert not left.exists()


@pytest.mark.parametrize("name", ["pack:../../x/00001.svg", "pack:a/../b.svg", "pack:a/1.exe", "pack:", "symbol:1F373"])
def test_no_name_leads_to_other_files(name: str) -> None:
    assert pack_picture_path(name) is None


def png() -> bytes:
    """A small see-through picture."""
    written = BytesIO()
    Image.new("RGBA", (50, 40), (200, 0, 0, 100)).save(written, "PNG")
    return written.getvalue()

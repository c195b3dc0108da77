"""Photos taken into a life from the command line."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.answer import Answer

Run = Callable[..., Answer]


def photo(path: Path, colour: str = "green", kind: str = "JPEG") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (640, 480), colour).save(path, kind)
    return path


def told(life: Path, run: Run) -> list[dict[str, object]]:
    photos: list[dict[str, object]] = json.loads(run("describe", life).out)["photos"]
    return photos


def test_files_and_folders_are_taken_in_in_order(buildalife: Run, leonard: Path) -> None:
    photo(Path("days/2 shop.jpg"), "blue")
    photo(Path("days/10 café.png"), "red", "PNG")
    photo(Path("days/.hidden.jpg"), "white")
    Path("days/notes.txt").write_text("not a photo", "utf-8")
    answer = buildalife("import", leonard, photo(Path("pub.jpg"), "brown"), "days")
    assert answer.is_good()
    assert answer.out == "3 pictures are in the life.\n"
    assert [one["name"] for one in told(leonard, buildalife)] == ["pub", "2 shop", "10 café"]
    assert buildalife("check", leonard).is_good()


def test_one_picture_is_said_as_one(buildalife: Run, leonard: Path) -> None:
    assert buildalife("import", leonard, photo(Path("pub.jpg"))).out == "1 picture is in the life.\n"


def test_the_same_photo_twice_is_kept_once(buildalife: Run, leonard: Path) -> None:
    photo(Path("a.jpg"))
    photo(Path("b.jpg"))
    assert buildalife("import", leonard, "a.jpg", "b.jpg").is_good()
    assert buildalife("import", leonard, "a.jpg").is_good()
    assert len(told(leonard, buildalife)) == 1


def test_what_cannot_be_read_is_said_at_the_end_and_the_rest_is_in(buildalife: Run, leonard: Path) -> None:
    photo(Path("good.jpg"), "red")
    Path("text.jpg").write_text("My week", "utf-8")
    Path("torn.jpg").write_bytes(photo(Path("whole.jpg")).read_bytes()[:300])
    Path("empty.jpg").touch()
    answer = buildalife("import", leonard, "text.jpg", "torn.jpg", "good.jpg", "empty.jpg", "missing.jpg")
    assert answer.code == 1
    assert answer.out == "1 picture is in the life.\n"
    assert "4 pictures could not be read" in answer.err
    assert len(answer.err.splitlines()) == 1
    assert [one["name"] for one in told(leonard, buildalife)] == ["good"]


def test_json_tells_what_became_of_each_file(buildalife: Run, leonard: Path) -> None:
    photo(Path("good.jpg"), "red")
    Path("text.jpg").write_text("My week", "utf-8")
    answer = buildalife("import", leonard, "good.jpg", "text.jpg", "--json")
    came = json.loads(answer.out)
    assert answer.code == 1
    assert came["taken"] == [{"file": "good.jpg", "picture": f"photo:{told(leonard, buildalife)[0]['id']}"}]
    assert [one["file"] for one in came["left_out"]] == ["text.jpg"]
    assert "text.jpg" in came["left_out"][0]["why"]


def test_a_folder_with_no_photos_is_said(buildalife: Run, leonard: Path) -> None:
    Path("empty").mkdir()
    assert buildalife("import", leonard, "empty").says_only("no pictures")


@pytest.mark.parametrize(
    "name", ["it's Ruth.jpg", "лето.jpg", "عيد.jpg", "🙂.jpg", "a\nb.jpg", "-rf.jpg", "p" * 200 + ".jpg"]
)
def test_a_photo_may_be_called_anything(name: str, buildalife: Run, leonard: Path) -> None:
    photo(Path(name))
    assert buildalife("import", leonard, Path.cwd() / name).is_good()
    assert buildalife("check", leonard).is_good()


def test_photos_go_out_and_come_back_the_same(buildalife: Run, leonard: Path) -> None:
    buildalife("import", leonard, photo(Path("a.jpg"), "red"), photo(Path("b.jpg"), "blue"))
    first = buildalife("describe", leonard, "--files", "kept")
    Path("told.json").write_text(first.out, "utf-8")
    for one in json.loads(first.out)["photos"]:
        assert hashlib.sha256(Path("kept", f"{one['id']}.jpg").read_bytes()).hexdigest() == one["id"]
    assert buildalife("create", "Again.life", "--from", "told.json", "--files", "kept").is_good()
    again = buildalife("describe", "Again.life", "--files", "kept again")
    assert again.out == first.out
    for path in Path("kept").iterdir():
        assert Path("kept again", path.name).read_bytes() == path.read_bytes()
    assert buildalife("check", "Again.life").is_good()


def test_a_life_is_not_made_without_its_photos(buildalife: Run, leonard: Path) -> None:
    buildalife("import", leonard, photo(Path("a.jpg")))
    Path("told.json").write_text(buildalife("describe", leonard, "--files", "kept").out, "utf-8")
    assert buildalife("create", "Again.life", "--from", "told.json").says_only("--files")
    for path in Path("kept").iterdir():
        path.write_bytes(path.read_bytes() + b"changed")
    assert buildalife("create", "Again.life", "--from", "told.json", "--files", "kept").says_only("changed")
    assert not list(Path.cwd().glob("*Again*"))
    assert not list(Path.cwd().glob(".making-*"))

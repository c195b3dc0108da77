"""Lives written, told and made again from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from buildalife_desktop.paths import assets_folder
from buildalife_desktop.store.examples import EXAMPLES
from tests.cli.answer import Answer

Run = Callable[..., Answer]
NAMES = ["O'Brien “Lenny”", "لينارد", "🙂 Len", "L;én &$HOME", "-", "Ünï çødé", "L" * 200]


def put(path: Path, told: Any) -> Path:
    path.write_text(json.dumps(told, ensure_ascii=False), "utf-8")
    return path


def told(life: Path, run: Run) -> Any:
    answer = run("describe", life)
    assert answer.is_good()
    return json.loads(answer.out)


@pytest.mark.parametrize("who", EXAMPLES)
def test_example_is_whole_and_tells_the_same_letters_that_came_with_the_app(who: str, buildalife: Run) -> None:
    assert buildalife("example", who, "Here.life").is_good()
    assert buildalife("check", "Here.life").is_good()
    assert buildalife("describe", "Here.life").out == (assets_folder() / "examples" / f"{who}.json").read_text("utf-8")


def test_a_bare_name_goes_where_lives_are_kept_and_is_found_there(buildalife: Run, home: Path) -> None:
    assert buildalife("example", "penny", "Penny").is_good()
    assert (home / "Lives" / "Penny.life").is_file()
    assert not list(Path.cwd().iterdir())
    for name in ("Penny", "penny", "Penny.life", home / "Lives" / "Penny"):
        assert buildalife("check", name).is_good()


def test_the_name_as_it_is_written_comes_before_its_like(buildalife: Run) -> None:
    for who, name in (("leonard", "SAM"), ("penny", "sam")):
        assert buildalife("example", who, name).is_good()
    assert json.loads(buildalife("describe", "sam").out)["me"]["name"] == "Penny"
    assert json.loads(buildalife("describe", "SAM").out)["me"]["name"] == "Leonard"


def test_a_life_here_comes_before_one_where_lives_are_kept(buildalife: Run) -> None:
    assert buildalife("example", "penny", "Sam").is_good()
    assert buildalife("example", "leonard", "Sam.life").is_good()
    assert json.loads(buildalife("describe", "Sam").out)["me"]["name"] == "Leonard"


def test_nothing_that_is_there_is_written_over(buildalife: Run, tmp_path: Path) -> None:
    there = tmp_path / "Mine.life"
    there.write_bytes(b"my letters")
    assert buildalife("example", "leonard", there).says_only("Mine.life", "already")
    source = put(tmp_path / "told.json", {"format": 1, "me": {"name": "Mo"}})
    assert buildalife("create", there, "--from", source).says_only("Mine.life", "already")
    assert there.read_bytes() == b"my letters"


@pytest.mark.parametrize("name", NAMES)
def test_a_person_may_be_called_anything(name: str, buildalife: Run, tmp_path: Path) -> None:
    source = put(tmp_path / "told.json", {"format": 1, "me": {"name": name}})
    assert buildalife("create", tmp_path / "Made.life", "--from", source).is_good()
    assert told(tmp_path / "Made.life", buildalife)["me"]["name"] == name


@pytest.mark.parametrize("name", NAMES)
def test_a_file_may_be_called_anything(name: str, buildalife: Run, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.life"
    assert buildalife("example", "leonard", path).is_good()
    assert buildalife("check", path).is_good()
    assert [one.name for one in tmp_path.glob("*.life")] == [path.name]


def test_describe_and_create_are_each_other_undone(buildalife: Run, leonard: Path, tmp_path: Path) -> None:
    first = buildalife("describe", leonard)
    (tmp_path / "told.json").write_text(first.out, "utf-8")
    assert buildalife("create", tmp_path / "Again.life", "--from", tmp_path / "told.json").is_good()
    assert buildalife("describe", tmp_path / "Again.life").out == first.out
    assert buildalife("check", tmp_path / "Again.life").is_good()


@pytest.mark.parametrize("letters", ["utf-8", "utf-8-sig", "utf-16"])
def test_json_in_the_letters_a_windows_shell_writes(letters: str, buildalife: Run, leonard: Path) -> None:
    first = buildalife("describe", leonard)
    Path("told.json").write_text(first.out, letters)
    assert buildalife("create", "Again.life", "--from", "told.json").is_good()
    assert buildalife("describe", "Again.life").out == first.out


NOT_A_LIFE = {
    "nothing": b"",
    "no json": b"My week",
    "cut short": b'{"format": 1, "me": {"na',
    "broken letters": b'{"format": 1, "me": {"name": "\xff\xfe\xfd"}}',
    "a list": b"[]",
    "another form": b'{"format": 2, "me": {}}',
    "no me": b'{"format": 1}',
    "an unknown word": b'{"format": 1, "me": {"shoe_size": 44}}',
    "half a letter": b'{"format": 1, "me": {"name": "\\ud800"}}',
    "a number beyond all": b'{"format": 1, "me": {"text_percent": 99999999999999999999}}',
    "a seventh heaven": b'{"format":1,"me":{},"activities":[{"id":"a"}],'
    b'"placings":[{"id":"p","activity":"a","week":"now","day":7,"part":"morning"}]}',
    "no such day": b'{"format":1,"me":{},"activities":[{"id":"a","said_on":"2026-02-30"}]}',
    "another me": b'{"format": 1, "me": {"id": "you"}}',
    "two alike": b'{"format": 1, "me": {}, "people": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]}',
    "nobody there": b'{"format": 1, "me": {}, "activities": [{"id": "a", "who_with": ["nobody"]}]}',
    "no photo": b'{"format": 1, "me": {}, "photos": [{"id": "%s"}]}' % (b"a" * 64),
    "a photo elsewhere": b'{"format": 1, "me": {}, "photos": [{"id": "../../etc/passwd"}]}',
    "very deep": b"[" * 100_000,
}


@pytest.mark.parametrize("wrong", NOT_A_LIFE)
def test_json_that_is_no_life_leaves_nothing_behind(wrong: str, buildalife: Run) -> None:
    Path("told.json").write_bytes(NOT_A_LIFE[wrong])
    assert buildalife("create", "Made.life", "--from", "told.json").says_only()
    assert [path.name for path in Path.cwd().iterdir()] == ["told.json"]


def test_missing_json_is_named(buildalife: Run) -> None:
    assert buildalife("create", "Made.life", "--from", "told.json").says_only("told.json")
    assert buildalife("create", "Made.life", "--from", Path.cwd()).says_only()
    assert not list(Path.cwd().iterdir())

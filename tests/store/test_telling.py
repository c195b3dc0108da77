"""A whole life as JSON and back: the same to the last field."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from buildalife_desktop.model.life import Life
from buildalife_desktop.store.checking import trouble_in
from buildalife_desktop.store.life_file import LifeFile
from buildalife_desktop.store.life_problem import LifeProblem
from buildalife_desktop.store.opening import create_life, open_life
from buildalife_desktop.store.schema import SCHEMA, schema
from buildalife_desktop.store.telling import describe, life_from, load_keepsakes, save_keepsakes
from tests.store.whole_life import PHOTO, PHOTO_ID, SMALL, VOICE_ID, fields_with_nothing_in_them, whole_life


def told(life: Life) -> Any:
    """As the command line writes it."""
    return json.loads(json.dumps(describe(life), ensure_ascii=False))


def test_the_whole_life_leaves_no_field_out() -> None:
    assert fields_with_nothing_in_them() == []


def test_describe_create_describe(whole: Path, tmp_path: Path) -> None:
    first = open_life(whole)
    before = told(first.read())
    save_keepsakes(first, tmp_path / "files")
    again = create_life(
        tmp_path / "Again.life",
        life_from(before),
        lambda file: load_keepsakes(file, life_from(before), tmp_path / "files"),
    )
    assert told(again.read()) == before
    assert list(told(again.read())) == list(before)
    save_keepsakes(again, tmp_path / "again")
    files = [{one.name: one.read_bytes() for one in (tmp_path / folder).iterdir()} for folder in ("files", "again")]
    assert files[0] == files[1]
    assert set(files[0]) == {f"{PHOTO_ID}.jpg", f"{PHOTO_ID}.small.jpg", f"{VOICE_ID}.wav"}
    for file in (first, again):
        file.close()
    assert trouble_in(tmp_path / "Again.life") is None


def test_the_order_of_everything_stays() -> None:
    life = describe(whole_life())
    life["people"].reverse()
    life["placings"].reverse()
    assert describe(life_from(life)) == life


def test_the_schema_file_is_the_schema() -> None:
    assert json.loads(SCHEMA.read_text("utf-8")) == schema(), "run python -m buildalife_desktop.store.schema"
    jsonschema.Draft202012Validator.check_schema(schema())


def test_the_least_there_can_be() -> None:
    assert life_from({"format": 1, "me": {}}) == Life()
    least = {"format": 1, "me": {"name": "Jo"}, "activities": [{"id": "a", "name": "Tea"}]}
    assert life_from(least).activities["a"].who_with == ()


def changed(*path: Any, to: Any) -> Any:
    life = copy.deepcopy(told(whole_life()))
    here = life
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = to
    return life


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        [],
        "a life",
        {},
        {"me": {}},
        {"format": 2, "me": {}},
        {"format": 1, "me": {}, "hats": []},
        changed("me", "id", to="you"),
        changed("me", "days_shown", to=0),
        changed("me", "days_shown", to="7"),
        changed("me", "text_percent", to=1000),
        changed("people", 0, "id", to="jim"),
        changed("people", 0, "id", to="other"),
        changed("people", 0, "colour", to="blue"),
        changed("people", 0, to={"name": "Nobody"}),
        changed("placings", 0, "day", to=7),
        changed("placings", 0, "part", to="teatime"),
        changed("placings", 0, "rhythm", to={"how_often": "every two weeks"}),
        changed("placings", 0, "rhythm", to={"how_often": "once a month", "which": 5}),
        changed("placings", 0, "starts_at", to="noon"),
        changed("placings", 0, "activity", to="gone"),
        changed("activities", 0, "said_on", to="yesterday"),
        changed("activities", 0, "places", to=["gone"]),
        changed("activities", 0, "cost_pence", to=10**30),
        changed("activities", 0, "name", to="half \ud83d"),
        changed("recordings", 0, "seconds", to=float("nan")),
        changed("recordings", to=[]),
        changed("photos", to=[]),
    ],
)
def test_json_that_is_no_life_is_told_in_a_sentence(wrong: Any, tmp_path: Path) -> None:
    with pytest.raises(LifeProblem) as problem:
        create_life(tmp_path / "Wrong.life", life_from(wrong)).close()
    assert problem.value.said.msgid.startswith("The JSON ")
    assert list(tmp_path.iterdir()) == []


def some_values(choose: random.Random) -> Any:
    return choose.choice(
        [None, True, -1, 0, 2**70, 1e400, "", "\ud800", "x\0y", [], {}, [[]], {"id": []}, ["a"], "2026-13-45"]
    )


@pytest.mark.thorough
def test_json_with_anything_anywhere_is_a_life_or_told_in_a_sentence(tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    choose = random.Random(seed)
    for number in range(120):
        life = told(whole_life())
        here = life
        while True:
            key = choose.choice(list(here) if isinstance(here, dict) else range(len(here)))
            if isinstance(here[key], dict | list) and here[key] and choose.random() < 0.8:
                here = here[key]
                continue
            here[key] = some_values(choose)
            break
        try:
            made = life_from(life)
        except LifeProblem:
            continue
        path = tmp_path / f"{number}.life"
        create_life(path, made).close()
        file = open_life(path)
        assert file.read() == made
        file.close()


def test_a_missing_or_changed_file_leaves_no_life_behind(whole: Path, tmp_path: Path) -> None:
    first = open_life(whole)
    life = first.read()
    files = tmp_path / "files"
    save_keepsakes(first, files)
    first.close()

    def load(file: LifeFile) -> None:
        load_keepsakes(file, life, files)

    (files / f"{PHOTO_ID}.jpg").write_bytes(PHOTO + b"!")
    with pytest.raises(LifeProblem) as problem:
        create_life(tmp_path / "New.life", life, load)
    assert problem.value.said.msgid == "The file {file} was changed. Its name is the hash of what is in it."
    (files / f"{PHOTO_ID}.jpg").write_bytes(PHOTO)
    (files / f"{PHOTO_ID}.small.jpg").unlink()
    with pytest.raises(LifeProblem) as problem:
        create_life(tmp_path / "New.life", life, load)
    assert problem.value.said.fields["file"] == f"{PHOTO_ID}.small.jpg"
    assert sorted(one.name for one in tmp_path.iterdir()) == [whole.name, "files"]
    (files / f"{PHOTO_ID}.small.jpg").write_bytes(SMALL)
    create_life(tmp_path / "New.life", life, load).close()
    assert trouble_in(tmp_path / "New.life") is None


def test_what_is_kept_is_never_rewritten(whole: Path) -> None:
    file = open_life(whole)
    file.keep_bytes("photos", PHOTO_ID, b"other")
    assert file.bytes_of("photos", PHOTO_ID) == PHOTO
    assert file.bytes_of("photos", "0" * 64) is None
    file.close()

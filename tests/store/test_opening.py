"""Opening and checking: good files, old ones, newer ones, other ones, torn ones. Never a traceback, never a change."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from buildalife_desktop.model.life import Life
from buildalife_desktop.model.said import Said
from buildalife_desktop.model.verbs.me import name_me
from buildalife_desktop.store import opening
from buildalife_desktop.store.checking import trouble_in
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.faces import face_of
from buildalife_desktop.store.form_number import APPLICATION_ID, NEWEST
from buildalife_desktop.store.format import migrations
from buildalife_desktop.store.life_problem import LifeProblem
from buildalife_desktop.store.opening import create_life, open_life
from buildalife_desktop.store.telling import describe
from tests.store.whole_life import PHOTO_ID

OLD_LIVES = Path(__file__).with_name("old_lives")


def opened(path: Path) -> Said | None:
    """What a person would be told on opening a life, doing something and undoing it; None where all of it works."""
    try:
        file = open_life(path)
    except LifeProblem as problem:
        return problem.said
    try:
        edits = Edits(file)
        edits.do(name_me, "Somebody")
        edits.undo()
    except LifeProblem as problem:
        return problem.said
    finally:
        file.close()
    return None


def looked_at(path: Path) -> Said | None:
    """What a person would be told on opening a life and doing nothing."""
    try:
        file = open_life(path)
    except LifeProblem as problem:
        return problem.said
    try:
        Edits(file)
    except LifeProblem as problem:
        return problem.said
    finally:
        file.close()
    return None


def is_plain(said: Said) -> bool:
    """At most fifteen words in a sentence, ends as one, no code."""
    words = said.msgid.replace("{file}", "Leonard").split(".")
    return said.msgid.endswith(".") and all(len(sentence.split()) <= 15 for sentence in words)


def raw(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        for statement in statements:
            db.execute(statement)
        db.commit()


def beside(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir())


def test_a_new_life_is_a_life_and_nothing_else_lies_about(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("pragma application_id").fetchone()[0] == int.from_bytes(b"LIFE", "big")
        assert db.execute("pragma user_version").fetchone()[0] == NEWEST
        assert db.execute("pragma journal_mode").fetchone()[0] == "delete"
    assert beside(path) == ["Leonard.life"]
    assert trouble_in(path) is None


def test_the_number_of_the_form_is_the_number_of_migrations(path: Path) -> None:
    file = open_life(path)
    assert len(list(migrations.applied(file.db))) == NEWEST
    file.close()


def test_a_life_is_never_made_over_another(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(LifeProblem) as problem:
        create_life(path, Life())
    assert problem.value.said.msgid == "There is already a file called {file}. Choose another name."
    assert path.read_bytes() == before


def test_a_life_that_could_not_be_filled_is_not_there(tmp_path: Path) -> None:
    def fails(_file: Any) -> None:
        raise LifeProblem(Said("The file {file} is missing.", file="x"))

    with pytest.raises(LifeProblem):
        create_life(tmp_path / "Half.life", Life(), fails)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LifeProblem) as problem:
        create_life(tmp_path / "gone" / "A.life", Life())
    assert is_plain(problem.value.said)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "There is no file called {file}. Look for it in another place."),
        (b"", "The file {file} is damaged. Use a copy of it, if you have one."),
        (b"Dear Ruth, ...", "The file {file} is damaged. Use a copy of it, if you have one."),
        (b"SQLite format 3\0", "The file {file} is damaged. Use a copy of it, if you have one."),
    ],
)
def test_what_is_no_life(tmp_path: Path, content: bytes | None, sentence: str) -> None:
    path = tmp_path / "A.life"
    if content is not None:
        path.write_bytes(content)
    for said in (opened(path), trouble_in(path)):
        assert said
        assert (said.msgid, said.fields["file"]) == (sentence, "A.life")
    assert (path.read_bytes() if path.exists() else None) == content


def test_a_file_that_is_not_even_named_as_a_life(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"Dear Ruth, ...")
    for said in (opened(path), trouble_in(path)):
        assert said
        assert said.msgid == "The file {file} is not a life. Choose a file that ends in .life."


def test_a_folder_with_the_name_of_a_life(tmp_path: Path) -> None:
    path = tmp_path / "A.life"
    path.mkdir()
    assert (
        opened(path)
        == trouble_in(path)
        == Said("The file {file} cannot be read. Check that it is yours.", file="A.life")
    )


def test_a_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "Other.life"
    raw(path, "create table me (name text)", "insert into me values ('x')")
    before = path.read_bytes()
    for said in (opened(path), trouble_in(path)):
        assert said
        assert said.msgid == "The file {file} is damaged. Use a copy of it, if you have one."
    assert path.read_bytes() == before


def test_a_life_from_a_newer_app(path: Path) -> None:
    raw(path, f"pragma user_version = {NEWEST + 1}")
    before = path.read_bytes()
    for said in (opened(path), trouble_in(path)):
        assert said
        assert said.msgid == "{file} was made with a newer Build a Life. Get the newer app to open it."
        assert is_plain(said)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "damage",
    [
        "delete from me",
        "update me set days_shown = 3",
        "update placings set part = 'teatime'",
        "update placings set rhythm = '{'",
        'update placings set rhythm = \'{"how_often": "every two weeks"}\'',
        "update placings set starts_at = 'noon'",
        "update activities set who_with = '7'",
        "drop table ways",
        "alter table ways add column other text",
    ],
)
def test_a_life_with_nonsense_in_it(path: Path, damage: str) -> None:
    raw(path, "insert into ways (id, name, picture) values ('w', 'Walk', '')", damage)
    before = path.read_bytes()
    for said in (opened(path), trouble_in(path)):
        assert said
        assert said.msgid == "The file {file} is damaged. Use a copy of it, if you have one."
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "damage",
    [
        "update photo_bytes set bytes = x'00'",
        "delete from recording_bytes",
        "delete from thumbnail_bytes",
        "delete from photos",
        "update activities set helpers = '[\"gone\"]'",
        "pragma foreign_keys = off; delete from activities where id = 'tea'",
        "insert into journal (at, who, words, \"rows\", is_undone) values ('', '', '{}', '[]', 0)",
    ],
)
def test_checking_looks_into_every_corner(whole: Path, damage: str) -> None:
    assert trouble_in(whole) is None
    with closing(sqlite3.connect(whole)) as db:
        db.executescript(damage)
    said = trouble_in(whole)
    assert said
    assert said.msgid == "The file {file} is damaged. Use a copy of it, if you have one."


def some_lengths(size: int) -> Iterator[int]:
    yield from (1, 15, 16, 17, 99, 100, 101, 511, 512, 4095, 4096, 4097)
    yield from range(5000, size - 1, max(1, size // 40))
    yield size - 1


def test_a_file_cut_short_at_any_length(whole: Path, tmp_path: Path) -> None:
    content = whole.read_bytes()
    path = tmp_path / "Cut.life"
    for length in some_lengths(len(content)):
        path.write_bytes(content[:length])
        said = trouble_in(path)
        assert said, f"cut at {length} of {len(content)}: nothing was found"
        assert is_plain(said)
        face_of(path)
        assert path.read_bytes() == content[:length], f"cut at {length}: checking changed the file"
        refused = looked_at(path)
        assert refused is None or is_plain(refused)
        assert path.read_bytes() == content[:length], f"cut at {length}: opening changed the file"
    assert beside(path) == ["Cut.life", "Zoë.life"]


def test_flipped_bytes(whole: Path, tmp_path: Path) -> None:
    """Somewhere in the file bytes are turned: either all is as it was, or a sentence says so; never a traceback."""
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    choose = random.Random(seed)
    content = whole.read_bytes()
    told = [describe(Edits(open_life(whole)).life)]
    path = tmp_path / "Turned.life"
    for _ in range(150):
        turned = bytearray(content)
        at = choose.choice([choose.randrange(16, 100), choose.randrange(len(content))])
        for place in range(at, min(at + choose.choice([1, 1, 8, 600]), len(turned))):
            turned[place] ^= choose.randrange(1, 256)
        path.write_bytes(turned)
        said = trouble_in(path)
        assert said is None or is_plain(said)
        said = opened(path)
        assert said is None or is_plain(said)
        face_of(path)
        for left in tmp_path.glob("Turned.life*"):
            left.unlink()
    assert told == [describe(Edits(open_life(whole)).life)]


def test_one_turned_byte_in_a_photo_is_found(whole: Path) -> None:
    content = bytearray(whole.read_bytes())
    content[content.index(b"a photo ") + 3] ^= 1
    whole.write_bytes(content)
    assert trouble_in(whole)


@pytest.mark.parametrize("old", sorted(OLD_LIVES.glob("*.life")), ids=lambda path: path.stem)
def test_every_form_ever_released_still_opens(old: Path, tmp_path: Path) -> None:
    path = tmp_path / old.name
    shutil.copyfile(old, path)
    before = path.read_bytes()
    assert trouble_in(path) is None
    assert path.read_bytes() == before, "checking must not change a file, not even an old one"
    file = open_life(path)
    edits = Edits(file)
    expected = json.loads(old.with_suffix(".json").read_text("utf-8"))
    told = describe(edits.life)
    for noun in expected.keys() - {"format"}:
        was, now = ([one] if noun == "me" else one for one in (expected[noun], told[noun]))
        assert [row | known for row, known in zip(now, was, strict=True)] == now, noun
    kept = file.bytes_of("photos", PHOTO_ID)
    assert kept
    assert hashlib.sha256(kept).hexdigest() == PHOTO_ID
    assert edits.undo()
    assert edits.undo()
    assert edits.life.activities["tea"].name == "Tea"
    assert edits.undo() is None
    edits.redo()
    edits.do(name_me, "Later")
    file.close()
    assert trouble_in(path) is None


def test_the_newest_form_is_among_the_old_lives() -> None:
    assert (OLD_LIVES / f"version_{NEWEST}.life").exists()


def later_form(db: Database) -> None:
    db.execute("alter table activities add column colour text not null default 'blue'")
    db.execute("alter table activities drop column colour")
    db.execute("create table later_things (id text primary key)")


@pytest.fixture
def later(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An app whose form is one newer than that of the life `whole`."""
    monkeypatch.setattr(migrations, "_migrations", list(migrations._migrations))
    migrations(name="a_later_form")(later_form)
    monkeypatch.setattr(opening, "NEWEST", NEWEST + 1)
    monkeypatch.setattr("buildalife_desktop.store.checking.NEWEST", NEWEST + 1)


@pytest.mark.usefixtures("later")
def test_an_older_life_is_kept_as_it_was_and_moved_on(whole: Path) -> None:
    before = whole.read_bytes()
    assert trouble_in(whole) is None
    assert whole.read_bytes() == before
    assert beside(whole) == ["Zoë.life"]
    first = open_life(whole)
    assert first.db.table("later_things").exists()
    told = describe(first.read())
    first.close()
    assert beside(whole) == ["Zoë.life", "Zoë.life.old"]
    with closing(sqlite3.connect(whole.with_name("Zoë.life.old"))) as kept:
        assert kept.execute("pragma user_version").fetchone()[0] == NEWEST
    assert trouble_in(whole) is None
    second = open_life(whole)
    assert describe(second.read()) == told
    second.close()
    assert beside(whole) == ["Zoë.life", "Zoë.life.old"], "it is only moved once"


@pytest.mark.usefixtures("later")
def test_an_earlier_kept_one_is_not_lost(whole: Path) -> None:
    whole.with_name("Zoë.life.old").write_bytes(b"from before")
    open_life(whole).close()
    assert whole.with_name("Zoë.life.old").read_bytes() == b"from before"
    assert whole.with_name("Zoë.life.old2").exists()


def test_a_move_that_fails_leaves_the_older_life(whole: Path, later: None, monkeypatch: pytest.MonkeyPatch) -> None:
    # A table the later form makes is there already, so its move stops half way.
    raw(whole, "create table later_things (id text)")
    before = whole.read_bytes()
    said = opened(whole)
    assert said
    assert is_plain(said)
    assert whole.read_bytes() == before


def test_an_empty_form_number_nought_has_nobody_in_it(tmp_path: Path) -> None:
    path = tmp_path / "Nobody.life"
    raw(path, f"pragma application_id = {APPLICATION_ID}", "pragma user_version = 0", "create table x (y)")
    before = path.read_bytes()
    said = trouble_in(path)
    assert said
    assert said.msgid == "The file {file} is damaged. Use a copy of it, if you have one."
    assert path.read_bytes() == before
    assert opened(path) == said
    kept = path.with_name("Nobody.life.old")
    with closing(sqlite3.connect(kept)) as db:
        assert db.execute("pragma user_version").fetchone()[0] == 0
        assert db.execute("select count(*) from sqlite_master").fetchone()[0] == 1

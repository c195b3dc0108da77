"""What was spoken is kept in the life, beside the facts and out of their way."""

from __future__ import annotations

from pathlib import Path

import pytest

from buildalife_desktop.model.verbs.me import name_me
from buildalife_desktop.store.checking import trouble_in
from buildalife_desktop.store.copying import copy_life
from buildalife_desktop.store.edits import Edits
from buildalife_desktop.store.life_problem import LifeProblem
from buildalife_desktop.store.opening import open_life
from buildalife_desktop.store.spoken_sounds import keep_spoken, not_kept
from tests.store.conftest import Window


def kept_in(path: Path) -> dict[str, bytes | None]:
    file = open_life(path)
    try:
        return {key: file.bytes_of("spoken", key) for key in file.kept("spoken")}
    finally:
        file.close()


def test_what_was_spoken_is_there_again_and_travels_with_the_life(path: Path, edits: Edits, tmp_path: Path) -> None:
    keep_spoken(path, {"a": b"My week", "b": b"Home"})
    assert kept_in(path) == {"a": b"My week", "b": b"Home"}
    copy = copy_life(edits.file, tmp_path / "Copy.life")
    assert kept_in(copy) == kept_in(path)
    assert trouble_in(copy) is None


def test_only_what_is_not_there_has_to_be_kept(path: Path) -> None:
    keep_spoken(path, {"a": b"My week"})
    assert not_kept(path, ["a", "b"]) == ["b"]


def test_what_was_kept_longest_ago_goes_when_there_is_too_much(path: Path) -> None:
    for key in "abcdefghij":
        keep_spoken(path, {key: bytes(10)}, most_bytes=100)
    assert len(kept_in(path)) == 10
    keep_spoken(path, {"k": bytes(10)}, most_bytes=100)
    assert list(kept_in(path)) == list("cdefghijk")


def test_a_sound_kept_is_no_change_of_the_life(path: Path, edits: Edits) -> None:
    edits.do(name_me, "Len")
    before, said = edits.life, edits.next_undo()
    keep_spoken(path, {"a": b"My week"})
    assert edits.look_again() is None
    assert edits.life is before
    assert edits.next_undo() == said


def test_what_another_window_did_beside_a_sound_is_seen(path: Path, window: Window) -> None:
    one, other = window(), window()
    keep_spoken(path, {"a": b"My week"})
    assert one.look_again() is None
    other.do(name_me, "Len")
    keep_spoken(path, {"b": b"Home"})
    assert one.look_again() is not None
    assert one.life.person.name == "Len"
    one.do(name_me, "Leonard")
    keep_spoken(path, {"c": b"Help"})
    assert other.look_again() is not None
    assert other.undo() is not None
    assert one.look_again() is not None
    assert one.life.person.name == "Len"


def test_a_life_that_is_gone_keeps_nothing(path: Path) -> None:
    path.unlink()
    with pytest.raises(LifeProblem):
        keep_spoken(path, {"a": b"My week"})
    assert not path.exists()


def test_a_change_that_was_not_kept_does_not_hide_what_another_window_did(
    path: Path, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = window(), window()

    def full(*_: object, **__: object) -> None:
        raise RuntimeError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(one, "_read_anew", full)
        one.do(name_me, "Len")
        with pytest.raises(RuntimeError):
            one.undo()
    assert other.look_again() is not None
    other.do(name_me, "Leo")
    assert one.look_again() is not None
    assert one.life.person.name == "Leo"

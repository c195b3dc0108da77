"""Words already spoken, kept."""

from __future__ import annotations

import os
from pathlib import Path

from buildalife_desktop.speech.silence import write_silence
from buildalife_desktop.speech.sound_cache import SoundCache
from buildalife_desktop.speech.utterance import Utterance
from buildalife_desktop.speech.word_mark import WordMark

SECOND = 22050 * 2 + 44


def put(cache: SoundCache, name: str) -> Utterance:
    part = cache.place_for(cache.key(name))
    write_silence(1, part)
    return cache.keep(cache.key(name), part, [WordMark(0, len(name), 0)])


def age(cache: SoundCache, name: str, days: int) -> None:
    found = cache.find(cache.key(name))
    assert found
    when = found.path.stat().st_mtime - days * 86400
    os.utime(found.path, (when, when))


def kept(folder: Path, names: str) -> str:
    there = {path.stem for path in folder.glob("*.wav")}
    return "".join(name for name in names if SoundCache.key(name) in there)


def test_what_was_put_in_is_found(tmp_path: Path) -> None:
    cache = SoundCache(tmp_path / "new" / "folder")
    put_in = put(cache, "Jim")
    assert SoundCache(tmp_path / "new" / "folder").find(cache.key("Jim")) == put_in
    assert put_in.marks == (WordMark(0, 3, 0),)


def test_the_least_recently_used_go_first(tmp_path: Path) -> None:
    cache = SoundCache(tmp_path, 4 * SECOND)
    for days, name in zip((4, 3, 2, 1), "abcd", strict=True):
        put(cache, name)
        age(cache, name, days)
    assert cache.find(cache.key("a"))  # Used again today.
    put(cache, "e")
    assert kept(tmp_path, "abcde") == "ade"
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".json"] * 3 + [".wav"] * 3


def test_a_folder_left_full_by_yesterday_is_counted(tmp_path: Path) -> None:
    yesterday = SoundCache(tmp_path)
    for name in "abcdef":
        put(yesterday, name)
        age(yesterday, name, 1)
    put(SoundCache(tmp_path, 3 * SECOND), "g")
    assert kept(tmp_path, "g") == "g"
    assert len(kept(tmp_path, "abcdefg")) <= 3


def test_one_sound_larger_than_everything_is_still_given(tmp_path: Path) -> None:
    assert put(SoundCache(tmp_path, 10), "a").path.is_file()


def test_a_torn_sound_is_not_given(tmp_path: Path) -> None:
    cache = SoundCache(tmp_path)
    torn = put(cache, "torn").path
    torn.write_bytes(torn.read_bytes()[:1000])
    lost = put(cache, "lost").path
    lost.with_suffix(".json").write_text("{", "utf-8")
    gone = put(cache, "gone").path
    gone.unlink()
    assert [cache.find(cache.key(name)) for name in ("torn", "lost", "gone", "never")] == [None] * 4
    assert put(cache, "torn").seconds == 1


def test_what_a_crash_left_behind_is_cleared_away(tmp_path: Path) -> None:
    old, new = tmp_path / "old.part", tmp_path / "new.part"
    for part in (old, new):
        part.write_bytes(b"half")
    os.utime(old, (0, 0))
    put(SoundCache(tmp_path), "a")
    assert not old.exists()
    assert new.exists()

"""Saying words and finding pictures."""

from __future__ import annotations

import json
import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from buildalife_desktop.model.picture import symbol_code
from buildalife_desktop.pictures.symbol_files import has_symbol
from tests.cli.answer import Answer

Run = Callable[..., Answer]


def seconds(path: Path) -> float:
    with wave.open(str(path)) as sound:
        return sound.getnframes() / sound.getframerate()


def test_words_become_a_sound_file(buildalife: Run) -> None:
    assert buildalife("say", "My week", "--to", "short.wav").is_good()
    assert buildalife("say", "On Monday I go gardening with Grace and Sunil.", "--to", "long.wav").is_good()
    assert 0.2 < seconds(Path("short.wav")) < seconds(Path("long.wav"))
    assert {path.name for path in Path.cwd().iterdir()} == {"short.wav", "long.wav"}


@pytest.mark.parametrize("text", ["", "🙂", "سلام", "two\nlines", "'; rm -rf ~"])
def test_any_words_can_be_said(text: str, buildalife: Run) -> None:
    assert buildalife("say", text, "--to", "said.wav").is_good()
    assert seconds(Path("said.wav")) > 0


@pytest.mark.parametrize("word", ["tea", "Gardening", "telly", "church"])
def test_a_word_finds_pictures_the_app_can_draw(word: str, buildalife: Run) -> None:
    answer = buildalife("symbols", word)
    assert answer.is_good()
    for line in answer.out.splitlines():
        picture, name = line.split("\t")
        code = symbol_code(picture)
        assert code is not None
        assert has_symbol(code)
        assert name


def test_several_words_need_no_quotation_marks(buildalife: Run) -> None:
    assert buildalife("symbols", "food", "shopping").out == buildalife("symbols", "food shopping").out != ""


def test_pictures_as_json(buildalife: Run) -> None:
    lines = buildalife("symbols", "tea").out.splitlines()
    found = json.loads(buildalife("symbols", "tea", "--json").out)
    assert [f"{one['picture']}\t{one['name']}" for one in found] == lines
    assert json.loads(buildalife("symbols", "qqqqqq", "--json").out) == []


def test_no_picture_is_said(buildalife: Run) -> None:
    assert buildalife("symbols", "qqqqqq").says_only("qqqqqq")

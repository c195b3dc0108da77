"""buildalife packs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.answer import Answer

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>'
Run = Callable[..., Answer]


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    folder = tmp_path / "Day centre"
    folder.mkdir()
    (folder / "zumba.svg").write_text(DRAWING)
    return folder


def test_a_pack_is_added_listed_and_found(buildalife: Run, ours: Path) -> None:
    added = buildalife("packs", "add", ours, "--by", "Grace", "--licence", "CC0")
    assert added.is_good()
    assert added.out == "Day centre\tOn\t1\tGrace\tCC0\n"
    assert buildalife("packs", "list").out == added.out
    assert buildalife("symbols", "zumba").out == "pack:day-centre/00001.svg\tZumba\n"


def test_off_and_on(buildalife: Run, ours: Path) -> None:
    buildalife("packs", "add", ours)
    assert "\tOff\t" in buildalife("packs", "off", "day centre").out
    assert buildalife("symbols", "zumba").says_only("no picture", "zumba")
    assert "\tOn\t" in buildalife("packs", "on", "Day centre").out


def test_as_json(buildalife: Run, ours: Path) -> None:
    [told] = json.loads(buildalife("packs", "add", ours, "--name", "Ours", "--json").out)
    assert told == {"id": "ours", "name": "Ours", "by": "", "licence": "", "pictures": 1, "on": True}


def test_no_packs_is_nothing_to_list(buildalife: Run) -> None:
    assert buildalife("packs", "list").is_good()
    assert json.loads(buildalife("packs", "list", "--json").out) == []


def test_what_cannot_be_done_is_said(buildalife: Run, ours: Path, tmp_path: Path) -> None:
    assert buildalife("packs", "add", tmp_path / "gone.zip").says_only("gone.zip", "not there")
    buildalife("packs", "add", ours)
    assert buildalife("packs", "off", "Day center").says_only("Did you mean Day centre?")
    assert buildalife("packs", "off", "nothing").says_only("no pack called nothing")
    assert buildalife("packs", "off").says_only("Which pack?", code=2)
    assert buildalife("packs", "burn").says_only("burn", code=2)


def test_symbols_in_welsh(buildalife: Run) -> None:
    told = json.loads(buildalife("symbols", "coginio", "--language", "cy", "--json").out)
    assert told[0]["picture"] == "symbol:1F373"
    assert told[0]["name"] == "Coginio"
    assert buildalife("symbols", "tea", "--language", "xx").says_only("xx", code=2)

"""The words of the command line: right ones, wrong ones, misspelt ones."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from buildalife_desktop import __version__
from buildalife_desktop.cli import COMMANDS
from tests.cli.answer import Answer

Run = Callable[..., Answer]


def test_help_names_every_command(buildalife: Run) -> None:
    answer = buildalife("--help")
    assert answer.is_good()
    for command in COMMANDS:
        assert f"buildalife {command} " in answer.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_of_its_own(command: str, buildalife: Run) -> None:
    answer = buildalife(command, "--help")
    assert answer.is_good()
    assert f"buildalife {command} " in answer.out
    assert "positional" not in answer.out


def test_help_wins_over_missing_words(buildalife: Run) -> None:
    assert buildalife("export", "-h").is_good()


def test_version(buildalife: Run) -> None:
    answer = buildalife("--version")
    assert answer.is_good()
    assert __version__ in answer.out


@pytest.mark.parametrize(
    ("written", "meant"),
    [("exprot", "export"), ("Describe", "describe"), ("symbol", "symbols"), ("crate", "create"), ("--hlep", "--help")],
)
def test_misspelt_command_names_the_right_one(written: str, meant: str, buildalife: Run) -> None:
    assert buildalife(written).says_only(written, f"Did you mean {meant}?", code=2)


def test_a_life_without_a_command_leads_to_open(buildalife: Run) -> None:
    assert buildalife("usb/Leonard.life").says_only("buildalife open usb/Leonard.life", code=2)


def test_unknown_command_leads_to_the_help(buildalife: Run) -> None:
    assert buildalife("zebra").says_only("zebra", "buildalife --help", code=2)


@pytest.mark.parametrize(
    "words",
    [
        ("example",),
        ("example", "leonard"),
        ("export", "Leonard"),
        ("export", "Leonard", "--as", "pdf"),
        ("export", "Leonard", "--to", "week.pdf"),
        ("export", "Leonard", "--as"),
        ("describe",),
        ("create", "New.life"),
        ("import", "Leonard"),
        ("check",),
        ("say",),
        ("symbols",),
        ("tour",),
    ],
    ids=" ".join,
)
def test_missing_words_show_a_whole_command(words: tuple[str, ...], buildalife: Run) -> None:
    assert buildalife(*words).says_only("Write it like this", f"buildalife {words[0]} ", code=2)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("check", "Leonard", "Penny"), "Penny"),
        (("check", "-x", "Leonard"), "-x"),
        (("export", "Leonard", "--as", "pdf", "--too", "w.pdf"), "--to?"),
        (("export", "Leonard", "--as", "pdf", "--to", "w.pdf", "--papr=a3"), "--paper?"),
        (("export", "Leonard", "--as", "pdf", "--to", "w.pdf", "--paper", "a5"), "a4, a3"),
        (("export", "Leonard", "--as", "exe", "--to", "w.exe"), "pdf, html"),
        (("export", "Leonard", "--as", "pdf", "--to", "w.pdf", "--week", "then"), "now, wanted"),
        (("export", "Leonard", "--as", "pdf", "--to", "w.pdf", "--pages", "wek"), "Did you mean week?"),
        (("export", "Leonard", "--as", "pdf", "--to", "w.pdf", "--pages", ""), "week"),
        (("export", "Leonard", "--as", "pdf", "--to", "w.pdf", "--language", "xx"), "en"),
        (("example", "jim", "Jim.life"), "leonard, penny"),
        (("check", ""), "Say which life"),
        (("symbols", "tea", "--language", "tlh"), "en"),
        (("tour", "pictures", "--text", "1000"), "100 to 300"),
        (("tour", "pictures", "--text", "²"), "100 to 300"),
        (("tour", "pictures", "--size", "big"), "1366x768"),
        (("tour", "pictures", "--size", "1x1"), "1366x768"),
        (("open", "Leonard", "Penny"), "Penny"),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, tuple) else "",
)
def test_wrong_words_are_told_the_right_ones(words: tuple[str, ...], told: str, buildalife: Run) -> None:
    assert buildalife(*words).says_only(told, code=2)


def test_what_is_to_come_says_so(buildalife: Run) -> None:
    export = ("export", "Leonard", "--to", "out")
    assert buildalife(*export, "--as", "docx").says_only("docx", "not there yet")
    assert buildalife(*export, "--as", "pdf", "--pages", "week,wants").says_only("wants", "not there yet")
    assert buildalife(*export, "--as", "pdf", "--for", "Ruth").says_only("not there yet", "--for")

"""Every command and every option is in the README, and nothing is in it that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from buildalife_desktop.cli import COMMANDS, parser_for
from buildalife_desktop.words.language import language_for

README = Path(__file__).resolve().parents[2] / "README.md"


def written_of(command: str) -> str:
    """What the README writes after `buildalife COMMAND` in its list of commands, down to the next one."""
    found = re.search(
        rf"^buildalife {command}\b(.*?)(?=^buildalife|^```)", README.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    assert found, f"README.md has no line that begins: buildalife {command}"
    return found[1]


@pytest.mark.parametrize("command", COMMANDS)
def test_command_and_its_options_are_in_the_readme(command: str) -> None:
    options = parser_for(command, language_for()).options
    assert set(re.findall(r"--\w+", written_of(command))) == set(options)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_the_words_it_takes(command: str) -> None:
    """The line that says how to write it names each option too."""
    parser = parser_for(command, language_for())
    assert set(re.findall(r"--\w+", parser.usage or "")) == set(parser.options)


def test_readme_names_no_command_that_is_not_there() -> None:
    blocks = re.findall(r"^```\w*\n(.*?)^```", README.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    named = {name for block in blocks for name in re.findall(r"^buildalife ([a-z]+)", block, re.MULTILINE)}
    assert named <= set(COMMANDS)
    assert named

"""The command line: for supporters' IT people, for tests and for scripts. It works with no screen."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType
from typing import Any

from . import __version__
from .model.said import Said
from .words.language import Language, language_for
from .words.sayable import Sayable

COMMANDS: dict[str, tuple[str, Said]] = {
    "open": ("open_window", Said("Open the window on one life. With no words at all: on the face wall.")),
    "example": ("write_example", Said("Write the life of an example person.")),
    "export": ("export_pages", Said("Write pages of a life, for paper.")),
    "describe": ("describe_life", Said("Write a whole life as JSON to standard output.")),
    "create": ("create_life", Said("Make a life from JSON, as describe writes it.")),
    "import": ("import_pictures", Said("Take photos into a life, from files or folders.")),
    "check": ("check_life", Said("Look whether a life file is whole.")),
    "say": ("say_words", Said("Say something aloud, or write the sound into a file.")),
    "symbols": ("find_symbols", Said("Find pictures by a word.")),
    "packs": ("packs_of_pictures", Said("Bring packs of pictures, and turn them on and off.")),
    "tour": ("tour_screens", Said("Draw a picture of every screen into a folder.")),
}
"""Each command: the file in `commands` that does it, read only when it is asked for, and what it does."""

GOOD, COULD_NOT, STOPPED, PIPE_CLOSED = 0, 1, 130, 141
PROGRAM = "buildalife"


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words of the command line ask, and give the exit code; `words` are there for tests.

    0 is good. 1 is what could not be done and 2 what was written wrong, each with one plain sentence on standard
    error. A stop with Ctrl+C (130) and a pipe that closes (141) are quiet, as shells know them.
    """
    if words is None:
        _speak_utf_8()
        words = sys.argv[1:]
    t = language_for()
    try:
        code = _do(list(words), t)
        _write_out()
        return code
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        _forget_standard_output()
        return PIPE_CLOSED
    except Exception as problem:  # noqa: BLE001  (never a traceback on a supporter's screen)
        return _tell(_said_of(problem), t, getattr(problem, "exit_code", COULD_NOT))


def parser_for(command: str, t: Language) -> Any:
    """What reads the words after a command, and holds its help."""
    from .commands.plain_parser import PlainParser

    work = _work_of(command)
    parser = PlainParser(t, command, COMMANDS[command][1], work.USAGE, work.EXAMPLE)
    work.add_words(parser)
    return parser


def _do(words: list[str], t: Language) -> int:
    if not words:
        from .commands.window import open_on

        return open_on()
    command, rest = words[0], words[1:]
    if command in ("--help", "-h"):
        print(_help(t))
        return GOOD
    if command in ("--version", "-V"):
        print(f"Build a Life {__version__}")
        return GOOD
    if command not in COMMANDS:
        _refuse(command)
    parser = parser_for(command, t)
    before_any_dashes = rest[: rest.index("--")] if "--" in rest else rest
    if {"--help", "-h"} & set(before_any_dashes):
        print(parser.format_help().rstrip())
        return GOOD
    return int(_work_of(command).run(parser.read(rest), t))


def _work_of(command: str) -> ModuleType:
    return import_module(f".commands.{COMMANDS[command][0]}", __package__)


def _refuse(command: str) -> None:
    from .commands.nearest import nearest
    from .commands.wrong_words import WrongWords

    if command.lower().endswith(".life"):
        raise WrongWords(Said("Write it like this: {words}", words=f"{PROGRAM} open {command}"))
    meant = nearest(command, (*COMMANDS, "--help", "--version"))
    if meant:
        raise WrongWords(Said("There is no command called {word}. Did you mean {meant}?", word=command, meant=meant))
    raise WrongWords(Said("There is no command called {word}. See them all with: buildalife --help", word=command))


def _help(t: Language) -> str:
    lines = [t("Build a Life: my week, my people and my pictures."), "", t("Write it like this:") + f" {PROGRAM}"]
    for command, (_, what_it_does) in COMMANDS.items():
        lines += [f"       {PROGRAM} {command} {_work_of(command).USAGE}", f"           {t.tell(what_it_does)}"]
    lines += ["", t("A LIFE is a file, or the name of a life on this computer."), "", t("To read more of a command:")]
    return "\n".join([*lines, f"       {PROGRAM} export --help"])


def _said_of(problem: Exception) -> Sayable:
    """What a problem says of itself; for one that nobody thought of, a sentence, and a line in the logbook."""
    said = getattr(problem, "said", None)
    if isinstance(said, Sayable):
        if isinstance(
            problem.__cause__, ImportError
        ):  # Something is not installed, and somebody will want to know what.
            _note(problem)
        return said
    _note(problem)
    if isinstance(problem, OSError):
        return Said("Something could not be read or written. Check the names, and the room on the disk.")
    return Said("That did not work, and nothing was lost. The logbook has more for your supporter.")


def _note(problem: Exception) -> None:
    # Only now: it brings the whole of logging along, and hardly ever comes to be needed.
    from .logbook import note_problem, open_logbook

    open_logbook()
    note_problem(problem)


def _tell(said: Sayable, t: Language, code: int) -> int:
    try:
        _write_out()
        if sys.stderr:
            print(t.tell(said), file=sys.stderr)
    except OSError:
        _forget_standard_output()
    return code


def _write_out() -> None:
    """See it through to the disk or pipe, while what goes wrong there can still be told. It may not be there at all."""
    if sys.stdout:
        sys.stdout.flush()


def _speak_utf_8() -> None:
    """JSON is UTF-8 on every system, and a file name in broken letters must not stop a sentence."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _forget_standard_output() -> None:
    """Python writes what is left when it ends, and would then complain itself."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return

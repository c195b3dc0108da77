"""The command as the shell starts it: screens, pipes, letters, and what it reads at the start."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from buildalife_desktop.cli import COMMANDS
from tests.cli.answer import Answer
from tests.cli.own_process import LINUX_ONLY, shell_environment, shell_words

Shell = Callable[..., Answer]


@LINUX_ONLY
@pytest.mark.parametrize("words", [(), ("open",), ("open", "Leonard")], ids=" ".join)
def test_no_screen_is_said_with_what_works_without_one(words: tuple[str, ...], shell: Shell) -> None:
    answer = shell(*words)
    assert answer.says_only("no screen")
    assert all(command in answer.err for command in COMMANDS if command != "open")


def test_everything_but_the_window_works_with_qt_broken(shell: Shell, tmp_path: Path, leonard: Path) -> None:
    """One process does every command; a PySide6 that cannot be imported stands in front of the real one."""
    broken = tmp_path / "broken" / "PySide6"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')", "utf-8")
    told = tmp_path / "told.json"
    told.write_text('{"format": 1, "me": {"name": "Mo"}}', "utf-8")
    commands = [
        ["--help"],
        ["example", "penny", "Penny.life"],
        ["create", "Mo.life", "--from", str(told)],
        ["check", "Mo.life"],
        ["describe", "Mo.life", "--files", "kept"],
        ["export", "Penny.life", "--as", "pdf", "--to", "week.pdf"],
        ["import", str(leonard), "nothing.jpg"],
        ["say", "My week", "--to", "week.wav"],
        ["symbols", "tea"],
        ["open", "Penny.life"],
        ["tour", "pictures"],
    ]
    code = (
        "import contextlib, io, json, sys\n"
        "from buildalife_desktop.cli import main\n"
        "codes = []\n"
        "for words in json.loads(sys.argv[1]):\n"
        "    with contextlib.redirect_stdout(io.StringIO()):\n"
        "        codes.append(main(words))\n"
        "print(json.dumps([codes, [name for name in sys.modules if name.startswith('PySide6')]]))\n"
    )
    path = os.pathsep.join([str(broken.parent), shell_environment()["PYTHONPATH"]])
    done = subprocess.run(
        [sys.executable, "-c", code, json.dumps(commands)],
        env=shell_environment(PYTHONPATH=path, QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        timeout=90,
        check=False,
        text=True,
    )
    codes, qt = json.loads(done.stdout)
    assert codes == [0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1], done.stderr
    assert qt == []
    assert "Traceback" not in done.stderr
    assert done.stderr.count("packaging/run") == 2


def test_describe_into_create_through_a_pipe(shell: Shell, leonard: Path) -> None:
    first = shell("describe", leonard)
    assert first.is_good()
    assert shell("create", "Again.life", "--from", "-", given=first.out.encode()).is_good()
    assert shell("describe", "Again.life").out == first.out


def test_json_is_utf_8_whatever_the_shell_speaks(shell: Shell) -> None:
    Path("told.json").write_text('{"format": 1, "me": {"name": "لينارد 🙂"}}', "utf-8")
    assert shell("create", "Life.life", "--from", "told.json").is_good()
    answer = shell(
        "describe", "Life.life", PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0"
    )
    assert json.loads(answer.out)["me"]["name"] == "لينارد 🙂"


@LINUX_ONLY
def test_a_name_in_broken_letters_is_still_said(shell: Shell) -> None:
    assert shell("check", os.fsdecode(b"L\xffn.life")).says_only("no file")


@LINUX_ONLY
def test_a_pipe_that_closes_is_quiet(leonard: Path) -> None:
    process = subprocess.Popen(
        shell_words("describe", leonard), env=shell_environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait(60) == 141


@LINUX_ONLY
def test_with_nowhere_to_write_it_is_still_done(leonard: Path) -> None:
    """As a service or a double click starts it: with no standard output and no standard error."""
    for words, code in ((("check", leonard), 0), (("check", "Nobody.life"), 1), (("exprot",), 2)):
        command = " ".join(shlex.quote(word) for word in shell_words(*words))
        done = subprocess.run(["sh", "-c", f"{command} >&- 2>&-"], env=shell_environment(), check=False)
        assert done.returncode == code


def test_a_tour_draws_what_it_was_asked_for(shell: Shell, leonard: Path) -> None:
    before = leonard.read_bytes()
    answer = shell("tour", "pictures", "--life", leonard, "--screens", "week,home", "--size", "1280x800")
    assert answer.code == 0, answer
    assert {path.name for path in Path("pictures").iterdir()} == {"week.png", "home.png"}
    for path in Path("pictures").iterdir():
        with Image.open(path) as picture:
            assert picture.size == (1280, 800)
            colours = picture.convert("RGB").getcolors(1280 * 800)
            assert colours
            assert len(colours) > 20, "something is drawn"
    assert leonard.read_bytes() == before
    assert shell("tour", "pictures", "--screens", "wek").says_only("wek")
    assert shell("tour", "pictures", "--theme", "pink").says_only("pink", "calm")

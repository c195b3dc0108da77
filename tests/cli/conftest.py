"""The command line as somebody at a keyboard has it: words in; an exit code, and what it writes, out."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from buildalife_desktop import cli
from buildalife_desktop.paths import HOME_VARIABLE
from tests.cli.answer import Answer
from tests.cli.own_process import shell_environment, shell_words


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lives are kept here, and the folder one stands in is another."""
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    return folder


@pytest.fixture
def buildalife(capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """The command line, in this process."""

    def run(*words: str | Path) -> Answer:
        capsys.readouterr()
        code = cli.main([str(word) for word in words])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return run


@pytest.fixture
def shell() -> Callable[..., Answer]:
    """The command line in a process of its own; `before` are words in front of it, such as another program's."""

    def run(*words: str | Path, before: Sequence[str] = (), given: bytes | None = None, **more: str) -> Answer:
        done = subprocess.run(
            [*before, *shell_words(*words)],
            env=shell_environment(**more),
            input=given,
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture(scope="session")
def example_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("example") / "Leonard.life"
    assert cli.main(["example", "leonard", str(path)]) == 0
    return path


@pytest.fixture
def leonard(example_file: Path, tmp_path: Path) -> Path:
    """Leonard's life, in a folder of its own."""
    path = tmp_path / "usb" / "Leonard.life"
    path.parent.mkdir()
    shutil.copy(example_file, path)
    return path

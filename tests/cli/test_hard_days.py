"""Stops, full disks, files that may not be written or read, two at once."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.answer import Answer
from tests.cli.own_process import LINUX_ONLY, shell_environment, shell_words

pytestmark = pytest.mark.thorough

Shell = Callable[..., Answer]


@LINUX_ONLY
def test_a_full_disk_behind_the_pipe_is_said(shell: Shell, leonard: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            shell_words("describe", leonard), env=shell_environment(), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert b"Traceback" not in done.stderr


@LINUX_ONLY
def test_stopping_with_control_c_is_quiet_and_leaves_nothing() -> None:
    process = subprocess.Popen(
        shell_words("create", "Made.life", "--from", "-"),
        env=shell_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    wait_until_it_reads_standard_input(process.pid)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")
    assert not list(Path.cwd().iterdir())


def wait_until_it_reads_standard_input(pid: int) -> None:
    """Until the kernel says that it is in read(0): x86-64's read is call 0, arm64's 63."""
    ends = time.monotonic() + 60
    while time.monotonic() < ends:
        call = Path(f"/proc/{pid}/syscall").read_text("utf-8").split()
        if call[:2] in (["0", "0x0"], ["63", "0x0"]):
            return
        time.sleep(0.01)
    raise AssertionError("it never asked for its standard input")


def test_two_that_make_the_same_life_make_one_whole_life(shell: Shell) -> None:
    both = [
        subprocess.Popen(
            shell_words("example", who, "Same.life"),
            env=shell_environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for who in ("leonard", "penny")
    ]
    told = [process.communicate(timeout=60)[1] for process in both]
    assert all(b"Traceback" not in one for one in told)
    assert 0 in [process.returncode for process in both]
    assert shell("check", "Same.life").is_good()
    assert [path.name for path in Path.cwd().iterdir()] == ["Same.life"]


@LINUX_ONLY
def test_a_disk_that_fills_up_leaves_nothing_half_made() -> None:
    code = (
        "import resource, signal, sys\n"
        "from buildalife_desktop.cli import main\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    for words in (("example", "leonard", "Made.life"), ("say", "My week", "--to", "week.wav")):
        done = subprocess.run(
            [sys.executable, "-c", code, *words], env=shell_environment(), capture_output=True, check=False, text=True
        )
        assert Answer(done.returncode, done.stdout, done.stderr).says_only()
        assert not list(Path.cwd().iterdir())


@LINUX_ONLY
def test_a_life_that_may_only_be_read_is_read_and_never_changed(shell: Shell, leonard: Path) -> None:
    """As a person who may not write there; root may everything, so that is taken from it first."""
    before = () if os.geteuid() else without_roots_rights()
    leonard.chmod(stat.S_IRUSR)
    leonard.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    content = leonard.read_bytes()
    try:
        assert shell("check", leonard, before=before).is_good()
        assert shell("describe", leonard, before=before).is_good()
        assert shell("export", leonard, "--as", "pdf", "--to", "week.pdf", before=before).is_good()
        photo = Path(__file__).resolve().parents[2] / "nowhere.jpg"
        assert shell("import", leonard, photo, before=before).code == 1
        assert shell("example", "leonard", leonard.parent / "Other.life", before=before).says_only("Other.life")
    finally:
        leonard.parent.chmod(stat.S_IRWXU)
    assert leonard.read_bytes() == content
    assert [path.name for path in leonard.parent.iterdir()] == ["Leonard.life"]


@LINUX_ONLY
def test_a_life_that_may_not_be_read_is_said(shell: Shell, leonard: Path) -> None:
    before = () if os.geteuid() else without_roots_rights()
    leonard.chmod(0)
    assert shell("describe", leonard, before=before).says_only("Leonard.life", "cannot be read")
    leonard.chmod(stat.S_IRUSR | stat.S_IWUSR)


def without_roots_rights() -> tuple[str, ...]:
    setpriv = shutil.which("setpriv")
    if not setpriv:
        pytest.skip("root may read and write everything, and setpriv is not here to take that away")
    return (setpriv, "--bounding-set", "-dac_override,-dac_read_search,-fowner")

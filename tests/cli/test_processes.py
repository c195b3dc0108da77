"""The command as the shell starts it: pipes, screens, stops, full disks, and what it reads at the start."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from buildalife_desktop.cli import COMMANDS
from tests.cli.answer import Answer
from tests.cli.own_process import shell_environment, shell_words

Shell = Callable[..., Answer]
LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="looks at a process the way only Linux shows it")


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


@LINUX_ONLY
def test_with_nowhere_to_write_it_is_still_done(leonard: Path) -> None:
    """As a service or a double click starts it: with no standard output and no standard error."""
    for words, code in ((("check", leonard), 0), (("check", "Nobody.life"), 1), (("exprot",), 2)):
        command = " ".join(shlex.quote(word) for word in shell_words(*words))
        done = subprocess.run(["sh", "-c", f"{command} >&- 2>&-"], env=shell_environment(), check=False)
        assert done.returncode == code


def photos(folder: Path, how_many: int, colour: int = 0) -> Path:
    folder.mkdir()
    for number in range(how_many):
        Image.new("RGB", (3000, 2000), (number * 6, colour, 99)).save(folder / f"{number}.jpg", quality=60)
    return folder


def photos_in(life: Path) -> int:
    with closing(sqlite3.connect(life.as_uri() + "?mode=ro", uri=True)) as db:
        return int(db.execute("select count(*) from photo_bytes").fetchone()[0])


@LINUX_ONLY
def test_stopping_an_import_keeps_what_is_in(shell: Shell, leonard: Path, tmp_path: Path) -> None:
    folder = photos(tmp_path / "photos", 40)
    process = subprocess.Popen(
        shell_words("import", leonard, folder),
        env=shell_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    while photos_in(leonard) == 0:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")
    assert shell("check", leonard).is_good()
    kept = json.loads(shell("describe", leonard).out)["photos"]
    assert 0 < len(kept) < 40
    assert len(kept) == photos_in(leonard)


def test_two_imports_into_one_life_lose_nothing(shell: Shell, leonard: Path, tmp_path: Path) -> None:
    both = [
        subprocess.Popen(
            shell_words("import", leonard, photos(tmp_path / f"photos {colour}", 4, colour)),
            env=shell_environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for colour in (10, 200)
    ]
    for process in both:
        assert process.communicate(timeout=60) == (b"4 pictures are in the life.\n", b"")
    assert len(json.loads(shell("describe", leonard).out)["photos"]) == 8
    assert shell("check", leonard).is_good()


@LINUX_ONLY
def test_an_import_on_a_terminal_shows_how_far_it_is(leonard: Path, tmp_path: Path) -> None:
    near, far = os.openpty()
    process = subprocess.Popen(
        shell_words("import", leonard, photos(tmp_path / "photos", 3)),
        env=shell_environment(TERM="xterm"),
        stdout=subprocess.PIPE,
        stderr=far,
    )
    os.close(far)
    shown = b"".join(iter(lambda: read_terminal(near), b""))
    os.close(near)
    assert process.communicate(timeout=60)[0] == b"3 pictures are in the life.\n"
    assert b"3/3" in shown


def read_terminal(near: int) -> bytes:
    try:
        return os.read(near, 1000)
    except OSError:  # The other end is closed.
        return b""


def test_a_tour_draws_what_it_was_asked_for(shell: Shell, leonard: Path) -> None:
    before = leonard.read_bytes()
    answer = shell("tour", "pictures", "--life", leonard, "--screens", "week,home", "--size", "1280x800")
    assert answer.code == 0, answer
    assert {path.name for path in Path("pictures").iterdir()} == {"week.png", "home.png"}
    for path in Path("pictures").iterdir():
        with Image.open(path) as picture:
            assert picture.size == (1280, 800)
            assert len(set(picture.convert("RGB").resize((64, 40)).getdata())) > 20, "something is drawn"
    assert leonard.read_bytes() == before
    assert shell("tour", "pictures", "--screens", "wek").says_only("wek")
    assert shell("tour", "pictures", "--theme", "pink").says_only("pink", "calm")

"""The voice's process is killed, hangs, or finds no voice."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from buildalife_desktop.speech.no_voice import NoVoice
from buildalife_desktop.speech.not_said import NotSaid
from buildalife_desktop.speech.speech_service import SpeechService
from buildalife_desktop.speech.system_voice import SystemVoice

pytestmark = pytest.mark.thorough

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60
LONG = "I walk to the shop on my own. " * 100

APP = """
from buildalife_desktop.speech.system_voice import SystemVoice

voice = SystemVoice()
voice.warm()
print(voice.pid, flush=True)
input()
"""

needs_signals = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="Windows has no SIGKILL and SIGSTOP")


@needs_signals
def test_killed_between_words(service: SpeechService, voice: SystemVoice) -> None:
    assert voice.pid
    os.kill(voice.pid, signal.SIGKILL)
    assert service.sound_for("Still here").result(PATIENCE_S).seconds > 0.5


@needs_signals
def test_killed_in_the_middle(service: SpeechService, voice: SystemVoice, tmp_path: Path) -> None:
    assert voice.pid
    asked = service.sound_for(LONG)
    wait_for_a_part(tmp_path / "voice")
    os.kill(voice.pid, signal.SIGKILL)
    whole = asked.result(PATIENCE_S)
    assert len(whole.marks) == 800
    assert not list((tmp_path / "voice").glob("*.part"))


def wait_for_a_part(folder: Path) -> None:
    """Until the process has begun to write."""
    until = time.monotonic() + PATIENCE_S
    while not list(folder.glob("*.part")):
        assert time.monotonic() < until
        os.sched_yield()


@needs_signals
def test_hung(service: SpeechService, voice: SystemVoice) -> None:
    assert voice.pid
    hung = psutil.Process(voice.pid)
    os.kill(voice.pid, signal.SIGSTOP)
    asked = service.sound_for("After the hang")
    behind = service.sound_for("And what waited behind it")
    assert asked.result(PATIENCE_S).seconds > 0.5
    assert behind.result(PATIENCE_S).seconds > 0.5
    assert not hung.is_running()


@needs_signals
def test_closing_does_not_wait_for_a_hung_voice(voice: SystemVoice, tmp_path: Path) -> None:
    assert voice.pid
    hung = psutil.Process(voice.pid)
    service = SpeechService(tmp_path, voice)
    os.kill(voice.pid, signal.SIGSTOP)
    asked = service.sound_for("Never mind")
    service.close()
    assert not hung.is_running()
    assert isinstance(asked.exception(PATIENCE_S), NotSaid)


@pytest.mark.parametrize("bare", ["no_library", "no_data"])
def test_no_voice_is_said_in_plain_words(bare: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    service = SpeechService(tmp_path / "voice", SystemVoice(request.getfixturevalue(bare)))
    for words in ("Hello", "Hello again"):
        problem = service.sound_for(words).exception(PATIENCE_S)
        assert isinstance(problem, NoVoice)
        assert problem.said.msgid == "This computer has no voice. You can still use everything else."
    assert service.sound_for("").result(PATIENCE_S).seconds < 0.5
    service.close()


@needs_signals
def test_the_process_goes_when_the_app_is_killed() -> None:
    app = subprocess.Popen(
        [sys.executable, "-c", APP],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert app.stdout
    assert app.stdin
    worker = psutil.Process(int(app.stdout.readline()))
    app.kill()
    app.wait()
    app.stdin.close()
    app.stdout.close()
    worker.wait(PATIENCE_S)


def fill_up(disk: Path) -> None:
    with (disk / "filling").open("wb", buffering=0) as filling, contextlib.suppress(OSError):
        while True:
            filling.write(b"\0" * 4096)


def test_a_full_disk_does_not_take_the_voice_away(voice: SystemVoice, tmp_path: Path) -> None:
    if os.name != "posix" or not shutil.which("mount"):
        pytest.skip("a small disk needs a system with mount")
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(small)], capture_output=True, text=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"a small disk cannot be made here: {mounted.stderr.strip()}")
    service = SpeechService(small / "voice", voice)
    try:
        fill_up(small)
        assert service.sound_for("There is no room").result(PATIENCE_S).seconds > 0.5
        assert service.sound_for("And again").result(PATIENCE_S).seconds > 0.3
    finally:
        service.close()
        subprocess.run(["umount", "--lazy", str(small)], check=True)

"""The voice's process seen from the app: started, asked, watched, ended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

_IMPORTED_FROM = Path(__file__).resolve().parents[2]


class WorkerLost(Exception):
    """The process ended, or hung and was ended, before it answered."""


class WorkerProcess:
    """One process of `speech.worker`. All but `end` is called from one thread.

    Reading its answer blocks; what bounds the wait is a timer that kills the process, which also frees a write into
    the pipe of a process that no longer reads.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        """Raises OSError when no process can be started."""
        path = [str(_IMPORTED_FROM), *filter(None, [environ.get("PYTHONPATH")])]
        # Its stderr is thrown away: drivers print the words, and words are not for logs.
        self._process = subprocess.Popen(
            [sys.executable, "-m", "buildalife_desktop.speech.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**environ, "PYTHONPATH": os.pathsep.join(path)},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    @property
    def pid(self) -> int:
        """Its number on this computer."""
        return self._process.pid

    def hear(self, patience_s: float) -> dict[str, object]:
        """Its next line. Raises WorkerLost when none comes within `patience_s`."""
        return self._exchange(b"", patience_s)

    def ask(self, wish: Mapping[str, object], patience_s: float) -> dict[str, object]:
        """Its answer to `wish`. Raises WorkerLost when none comes within `patience_s`."""
        return self._exchange(json.dumps(wish, ensure_ascii=False).encode() + b"\n", patience_s)

    def end(self) -> None:
        """End the process at once and wait until it is gone. May be called from any thread, and again."""
        self._process.kill()
        self._process.wait()

    def let_go(self) -> None:
        """End it and close its pipes."""
        self.end()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            try:
                pipe.close()
            except BrokenPipeError:  # A wish it never read was still in the pipe.
                pass

    def _exchange(self, line: bytes, patience_s: float) -> dict[str, object]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        watchdog = threading.Timer(patience_s, self._process.kill)
        watchdog.start()
        try:
            if line:
                self._process.stdin.write(line)
                self._process.stdin.flush()
            answer = json.loads(self._process.stdout.readline())
        except (OSError, ValueError) as problem:
            raise WorkerLost(str(problem)) from problem
        finally:
            watchdog.cancel()
            watchdog.join()
        assert isinstance(answer, dict)
        return answer

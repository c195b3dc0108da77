"""The app that speaks, seen from the test."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 30


class Mouth:
    """Runs `mouth_process` and hears what it tells; `events` has all of it so far."""

    program = "tests.sound.mouth_process"

    def __init__(self, environ: Mapping[str, str], cache_folder: Path, *words: str) -> None:
        self.events: list[dict[str, Any]] = []
        self._not_waited_for: list[dict[str, Any]] = []
        self._coming: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._errors = (cache_folder.parent / "mouth.log").open("wb")
        self._process = subprocess.Popen(
            [sys.executable, "-m", self.program, str(cache_folder), *words],
            cwd=_ROOT,
            env=dict(environ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
        )
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()
        self.wait_for("ready")

    def do(self, what: str, **more: Any) -> dict[str, Any]:
        """Have it do something; what it tells when done: `at` (when it began), `took`, `is_speaking`."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"do": what, **more}).encode() + b"\n")
        self._process.stdin.flush()
        return self.wait_for("done")

    def wait_for(self, event: str, **like: Any) -> dict[str, Any]:
        """The first `event` that has all of `like` and was not waited for before."""
        for told in self._not_waited_for:
            if told["event"] == event and like.items() <= told.items():
                self._not_waited_for.remove(told)
                return told
        while True:
            told = self._coming.get(timeout=_PATIENCE_S)
            self.events.append(told)
            if told["event"] == event and like.items() <= told.items():
                return told
            self._not_waited_for.append(told)
            assert told["event"] != "lost", "the app that speaks has ended"

    def told(self, *events: str) -> list[tuple[str, Any]]:
        """What it told so far, of these: the event and its key."""
        return [(each["event"], each.get("key")) for each in self.events if each["event"] in events]

    def close(self) -> dict[str, Any]:
        """Close the app; its last words."""
        assert self._process.stdin
        assert self._process.stdout
        try:
            self.do("close")
            closed = self.wait_for("closed")
            self._process.stdin.close()
            self._process.wait(_PATIENCE_S)
            return closed
        finally:
            self._process.kill()
            self._process.wait()
            self._thread.join()
            self._process.stdin.close()
            self._process.stdout.close()
            self._errors.close()

    def _listen(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self._coming.put(json.loads(line))
        self._coming.put({"event": "lost"})

"""Hears what the loudspeaker plays, and when."""

from __future__ import annotations

import array
import os
import subprocess
import threading
import time
from collections.abc import Callable, Mapping

from tests.sound.sound_room import SPEAKER

RATE = 44100
LOUD = 300
_PATIENCE_S = 20


class Ear:
    """Listens at the loudspeaker's monitor. Times are `time.monotonic` seconds, the same in every process."""

    def __init__(self, environ: Mapping[str, str], source: str = f"{SPEAKER}.monitor") -> None:
        self._pieces: list[tuple[float, array.array[int]]] = []
        self._more = threading.Condition()
        self._recorder = subprocess.Popen(
            [
                "parec", "-d", source, "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
                "--latency-msec=5", "--process-time-msec=2",
            ],
            env=dict(environ), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()
        # The device gives its sound in long pieces until it has seen that somebody wants short ones.
        self.wait_for(lambda: len(self._pieces) > 400)

    def close(self) -> None:
        self._recorder.kill()
        self._recorder.wait()
        self._thread.join()
        assert self._recorder.stdout
        self._recorder.stdout.close()

    def loud_from(self, after: float) -> float | None:
        """When the first sound after `after` was heard; None when there was none yet."""
        for at, samples in self._heard(after):
            for n, sample in enumerate(samples):
                if abs(sample) > LOUD:
                    return at + n / RATE
        return None

    def loud_until(self, after: float) -> float | None:
        """When the last sound so far was heard; None when there was none after `after`."""
        for at, samples in reversed(self._heard(after)):
            for n in range(len(samples) - 1, -1, -1):
                if abs(samples[n]) > LOUD:
                    return at + n / RATE
        return None

    def samples(self, after: float) -> array.array[int]:
        """Everything heard after `after`."""
        all_of_it = array.array("h")
        for _, samples in self._heard(after):
            all_of_it.extend(samples)
        return all_of_it

    def wait_for_sound(self, after: float) -> float:
        """When the first sound after `after` is heard; waits for it."""
        self.wait_for(lambda: self.loud_from(after) is not None)
        found = self.loud_from(after)
        assert found is not None
        return found

    def listen_for(self, seconds: float) -> None:
        """Until so much more has been heard, loud or not."""
        end = time.monotonic() + seconds
        self.wait_for(lambda: bool(self._pieces) and self._pieces[-1][0] > end)

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        with self._more:
            assert self._more.wait_for(is_so, _PATIENCE_S), "the loudspeaker did not play what was waited for"

    def _heard(self, after: float) -> list[tuple[float, array.array[int]]]:
        return [(at, samples) for at, samples in list(self._pieces) if at >= after]

    def _listen(self) -> None:
        assert self._recorder.stdout
        rest = b""
        while data := os.read(self._recorder.stdout.fileno(), 65536):
            now = time.monotonic()
            data, rest = rest + data, b""
            if len(data) % 2:
                data, rest = data[:-1], data[-1:]
            samples = array.array("h", data)
            with self._more:
                # It came at the end of what it holds.
                self._pieces.append((now - len(samples) / RATE, samples))
                self._more.notify_all()

"""A sound device nobody hears: a PulseAudio of our own with a loudspeaker, a room, and a microphone in the room."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

PROGRAMS = ("pulseaudio", "pactl", "parec", "paplay")
SPEAKER, ROOM, MICROPHONE = "loudspeaker", "room", "microphone"
_PATIENCE_S = 20


def what_is_missing() -> str:
    """The programs that are not installed here, in words; empty when all are."""
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    return f"not installed here: {', '.join(missing)}" if missing else ""


class SoundRoom:
    """Programs started with `environ` play on the loudspeaker and record from the microphone.

    Works as root and as anybody, with no session, no D-Bus and no sound card.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` is an empty one, with a short path: it holds a socket."""
        for name in ("run", "home"):
            (folder / name).mkdir(mode=0o700)
        socket = folder / "run" / "native"
        self.environ = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PULSE_", "DBUS_"))},
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "HOME": str(folder / "home"),
            "PULSE_SERVER": f"unix:{socket}",
            "QT_QPA_PLATFORM": "offscreen",
        }
        self._log = (folder / "pulseaudio.log").open("wb")
        self._server = subprocess.Popen(
            [
                "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes",
                "--high-priority=no", "--realtime=no",
                "-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1",
                "-L", f"module-null-sink sink_name={SPEAKER}",
                "-L", f"module-null-sink sink_name={ROOM}",
                # A monitor is not listed as a microphone; a source over one is.
                "-L", f"module-remap-source master={ROOM}.monitor source_name={MICROPHONE}",
            ],
            env={name: value for name, value in self.environ.items() if name != "PULSE_SERVER"},
            stdout=self._log, stderr=self._log,
        )  # fmt: skip
        self._wait_until_it_answers()
        self.tell("set-default-sink", SPEAKER)
        self.tell("set-default-source", MICROPHONE)

    def tell(self, *words: str) -> None:
        """Tell PulseAudio something through `pactl`."""
        subprocess.run(["pactl", *words], env=self.environ, check=True, capture_output=True, timeout=_PATIENCE_S)

    def play_into_room(self, wav: Path) -> None:
        """As if somebody in the room spoke; comes back when it has been heard."""
        subprocess.run(["paplay", "-d", ROOM, str(wav)], env=self.environ, check=True, timeout=60)

    def close(self) -> None:
        """Take the device away."""
        self._server.terminate()
        self._server.wait(_PATIENCE_S)
        self._log.close()

    def _wait_until_it_answers(self) -> None:
        until = time.monotonic() + _PATIENCE_S
        while subprocess.run(["pactl", "info"], env=self.environ, capture_output=True, check=False).returncode:
            if self._server.poll() is not None or time.monotonic() > until:
                self._log.flush()
                raise RuntimeError(Path(self._log.name).read_text("utf-8", "replace"))
            time.sleep(0.02)  # Nothing tells of its readiness but an answer.

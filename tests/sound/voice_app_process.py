"""The whole app with a real microphone, doing what its input says. One JSON object a line, both ways; run by VoiceApp.

Its window is not shown on a screen, and the app itself does not speak: only the microphone is real.
"""

from __future__ import annotations

import base64
import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel

from buildalife_desktop.app import application
from buildalife_desktop.model.life import Life
from buildalife_desktop.model.me import Me
from buildalife_desktop.paths import HOME_VARIABLE, lives_folder
from buildalife_desktop.store.opening import create_life, open_life
from buildalife_desktop.ui.house import House
from buildalife_desktop.ui.route import Route
from buildalife_desktop.ui.voice_recorder import VoiceRecorder
from buildalife_desktop.ui.widgets.tile import Tile
from tests.fakes.fake_speaker import FakeSpeaker
from tests.sound.mouth_process import tell


class VoiceAppProcess(QObject):
    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        lives_folder().mkdir(parents=True)
        self.path = lives_folder() / "Nina.life"
        create_life(self.path, Life(me={"me": Me(name="Nina")})).close()
        self.house = House(speaker=FakeSpeaker())
        self.house.show_faces()
        self.house.window.show()
        self.house.open_life(self.path)
        self.house.navigator.go(Route("about_me"))
        self._listened_to: set[VoiceRecorder] = set()
        self.asked.connect(self.do, Qt.ConnectionType.QueuedConnection)

    def do(self, wish: dict[str, Any]) -> None:
        more = getattr(self, "do_" + wish.pop("do"))(**wish) or {}
        tell("done", **more)

    def do_press(self, name: str) -> dict[str, float]:
        """Press what has this name; when it was pressed, and how long that held up the window."""
        tile = next(tile for tile in self.house.window.findChildren(Tile) if _is(tile, name))
        pressed = time.monotonic()
        tile.click()
        took = time.monotonic() - pressed
        QApplication.processEvents()
        self._listen_to_recorder()
        return {"pressed": pressed, "took": took}

    def _listen_to_recorder(self) -> None:
        """Told after the screen itself was: what stands there when a person is asked to speak."""
        for recorder in self.house.window.findChildren(VoiceRecorder):
            if recorder not in self._listened_to:
                self._listened_to.add(recorder)
                recorder.listening.connect(lambda: tell("speak_now", words=self._words()))

    def _words(self) -> str:
        labels = self.house.navigator.here.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def do_kept(self) -> dict[str, Any]:
        """The lines in the file, read anew, each with its words, who said it and the sound of its voice."""
        file = open_life(self.path)
        try:
            lines = [
                {
                    "heading": line.heading.name,
                    "who_said": line.who_said.name,
                    "seconds": file.read().recordings[line.voice].seconds,
                    "wav": base64.b64encode(file.bytes_of("recordings", line.voice) or b"").decode(),
                }
                for line in file.read().lines.values()
                if line.voice
            ]
        finally:
            file.close()
        return {"lines": lines}

    def do_close(self) -> None:
        self.house.window.close()
        QCoreApplication.quit()


def _is(tile: Tile, name: str) -> bool:
    return tile.isVisible() and tile.isEnabled() and tile.accessibleName() == name


def main() -> None:
    os.environ[HOME_VARIABLE] = str(Path(sys.argv[1]) / "home")
    app = application()
    process = VoiceAppProcess()

    def listen() -> None:
        for line in sys.stdin:
            process.asked.emit(json.loads(line))

    listening = threading.Thread(target=listen)
    listening.start()
    tell("ready")
    app.exec()
    tell("closed")


if __name__ == "__main__":
    main()

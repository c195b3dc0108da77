"""A small app that does what its input says with the real Speaker and VoiceRecorder, and tells what they signal.

One JSON object a line, both ways; every line it writes has `at`, the time.monotonic of the event. Run by `Mouth`.
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

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal

from buildalife_desktop.speech.silent_voice import SilentVoice
from buildalife_desktop.speech.system_voice import SystemVoice
from buildalife_desktop.speech.voice import Voice
from buildalife_desktop.ui.life_sounds import LifeSounds
from buildalife_desktop.ui.passage import Passage
from buildalife_desktop.ui.session import Session
from buildalife_desktop.ui.speaker import Speaker
from buildalife_desktop.ui.voice_recorder import VoiceRecorder


def tell(event: str, at: float | None = None, **more: Any) -> None:
    print(json.dumps({"event": event, "at": at or time.monotonic(), **more}), flush=True)


class MouthProcess(QObject):
    asked = Signal(object)

    def __init__(self, cache_folder: Path, engine: Voice | None = None, life: str = "") -> None:
        super().__init__()
        self.session = Session()
        self.sounds = LifeSounds(self.session)
        self.speaker = speaker = Speaker(cache_folder, engine, sounds=self.sounds)
        if life:
            self.session.open(Path(life))
        self.recorder = recorder = VoiceRecorder()
        speaker.started.connect(lambda key: tell("started", key=key))
        speaker.word_spoken.connect(lambda key, start, length: tell("word", key=key, start=start, length=length))
        speaker.finished.connect(lambda key: tell("finished", key=key))
        speaker.reading_finished.connect(lambda: tell("reading_finished"))
        speaker.fell_silent.connect(lambda said: tell("fell_silent", said=said.msgid))
        recorder.listening.connect(lambda: tell("listening"))
        recorder.heard.connect(lambda level: tell("heard", level=level))
        recorder.could_not_record.connect(lambda said: tell("could_not_record", said=said.msgid))
        self.asked.connect(self.do, Qt.ConnectionType.QueuedConnection)

    def do(self, wish: dict[str, Any]) -> None:
        at = time.monotonic()
        more = getattr(self, "do_" + wish.pop("do"))(**wish) or {}
        tell("done", at=at, took=time.monotonic() - at, is_speaking=self.speaker.is_speaking, **more)

    def do_warm(self) -> None:
        self.speaker.warm()

    def do_say(self, words: str, key: object = None, recording: str = "") -> None:
        self.speaker.say(words, key, Path(recording).read_bytes() if recording else None)

    def do_read(self, passages: list[list[Any]]) -> None:
        self.speaker.read([Passage(*passage) for passage in passages])

    def do_stop(self) -> None:
        self.speaker.stop()

    def do_block(self, seconds: float) -> None:
        """The window is busy."""
        time.sleep(seconds)

    def do_record(self) -> None:
        self.recorder.start()

    def do_keep(self) -> dict[str, str]:
        return {"wav": base64.b64encode(self.recorder.stop()).decode()}

    def do_keep_sounds(self) -> None:
        """What was spoken goes into the life now."""
        self.sounds.keep_now()
        while self.sounds.is_busy:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def do_close(self) -> None:
        self.speaker.close()
        self.session.close()
        QCoreApplication.quit()


def main() -> None:
    if "no-multimedia" in sys.argv[2:]:
        sys.modules["PySide6.QtMultimedia"] = None  # type: ignore[assignment] # As when a system library is missing.
    app = QCoreApplication(sys.argv)
    words = dict(word.partition("=")[::2] for word in sys.argv[2:])
    mouth = MouthProcess(Path(sys.argv[1]), _engine(words), words.get("life", ""))

    def listen() -> None:
        for line in sys.stdin:
            mouth.asked.emit(json.loads(line))

    listening = threading.Thread(target=listen)
    listening.start()
    tell("ready")
    app.exec()
    tell("closed", threads=threading.active_count())


def _engine(words: dict[str, str]) -> Voice | None:
    if "silent" in words:
        return SilentVoice()
    # With its data missing eSpeak ends its process: a computer with no voice.
    return SystemVoice({**os.environ, "ESPEAK_DATA_PATH": words["dead"]}) if "dead" in words else None


if __name__ == "__main__":
    main()

"""From a press of Speak to "Now say", when the microphone is on: in the whole app, with the first sound there."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.bench.row import Row
from tests.sound.ear import Ear
from tests.sound.sound_room import MICROPHONE, SoundRoom, what_is_missing
from tests.sound.voice_app import VoiceApp

TIMES = 9
GOAL = "within 300 ms"


def rows() -> list[Row]:
    """Measured in a room of PulseAudio's own, from the press to the moment the screen asks to speak."""
    if missing := what_is_missing():
        print(f"The microphone is not measured: {missing}", file=sys.stderr)
        return []
    with tempfile.TemporaryDirectory(prefix="voice-") as folder:
        room = SoundRoom(Path(folder))
        # A microphone gives its sound in short pieces; one made of a null sink only while somebody wants them so.
        ear = Ear(room.environ, MICROPHONE)
        app = VoiceApp(room.environ, Path(folder) / "app")
        try:
            app.press("How to support me well", "Say something", "My voice")
            first = app.speak_now() * 1000
            app.press("Stop")
            again = median(_once(app) for _ in range(TIMES))
        finally:
            app.close()
            ear.close()
            room.close()
    return [
        Row("Speak to the microphone, the first time", first, None, "ms", GOAL),
        Row("Speak to the microphone, again", again, None, "ms", GOAL),
    ]


def _once(app: VoiceApp) -> float:
    """Milliseconds, and silent again afterwards."""
    seconds = app.speak_now("Speak again")
    app.press("Stop")
    return seconds * 1000

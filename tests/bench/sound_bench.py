"""From a press to the sound at the loudspeaker, and from Stop to silence."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.bench.espeak_alone import EspeakAlone
from tests.bench.row import Row
from tests.sound.ear import Ear
from tests.sound.mouth import Mouth
from tests.sound.sound_room import SoundRoom, what_is_missing

THREE_WORDS = [
    f"{what} on {day}" for what in ("Gardening", "Shopping") for day in ("Monday", "Tuesday", "Friday", "Sunday")
]
LONG = [
    f"On {day} my sister takes me to the garden and the shop, and after tea I go next door to see Jim"
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
]
_BETWEEN_S = 0.3


def rows() -> list[Row]:
    """Measured at the monitor of a PulseAudio null sink, from the call of `say` or `stop` in the window's thread."""
    if missing := what_is_missing():
        print(f"Sound is not measured: {missing}", file=sys.stderr)
        return []
    with tempfile.TemporaryDirectory(prefix="sound-") as folder:
        room = SoundRoom(Path(folder))
        ear = Ear(room.environ)
        mouth = Mouth(room.environ, Path(folder) / "voice")
        try:
            return _rows(mouth, ear, Path(folder))
        finally:
            mouth.close()
            ear.close()
            room.close()


def _rows(mouth: Mouth, ear: Ear, folder: Path) -> list[Row]:
    mouth.do("warm")
    for words in ("Ready to speak", "Ready again"):
        _press(mouth, ear, words)
    alone = EspeakAlone()
    alone.write_ms("Ready", folder / "alone.wav")
    rows = []
    for what, sentences in (("3 words", THREE_WORDS), ("20 words", LONG)):
        floor = median(alone.write_ms(words, folder / "alone.wav") for words in sentences)
        new = median(_press(mouth, ear, words) for words in sentences)
        cached = median(_press(mouth, ear, words) for words in sentences)
        rows.append(Row(f"press to audible, {what}, new", new, floor, "ms", "under 60 ms"))
        rows.append(Row(f"press to audible, {what}, cached", cached, floor, "ms", "under 40 ms"))
    silence = median(_stop(mouth, ear, words) for words in LONG)
    return [*rows, Row("silence after Stop", silence, None, "ms", "within 20 ms")]


def _press(mouth: Mouth, ear: Ear, words: str) -> float:
    """Milliseconds from `say` to the first sound; silent again afterwards."""
    pressed = mouth.do("say", words=words)["at"]
    heard = ear.wait_for_sound(pressed)
    mouth.do("stop")
    ear.listen_for(_BETWEEN_S)
    return (heard - pressed) * 1000


def _stop(mouth: Mouth, ear: Ear, words: str) -> float:
    """Milliseconds from `stop` to the last sound; none when the sound in flight was taken back too."""
    pressed = mouth.do("say", words=words)["at"]
    ear.wait_for_sound(pressed)
    ear.listen_for(_BETWEEN_S)
    stopped = mouth.do("stop")["at"]
    ear.listen_for(_BETWEEN_S)
    return max(0.0, ((ear.loud_until(pressed) or stopped) - stopped) * 1000)

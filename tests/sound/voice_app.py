"""The whole app with a microphone, seen from the test."""

from __future__ import annotations

from typing import Any

from tests.sound.mouth import Mouth


class VoiceApp(Mouth):
    """Runs `voice_app_process`: it stands on About me, in a life with nothing in it."""

    program = "tests.sound.voice_app_process"

    def press(self, *names: str) -> dict[str, Any]:
        """Press what has these names, one after the other; what the last press told."""
        told: dict[str, Any] = {}
        for name in names:
            told = self.do("press", name=name)
        return told

    def speak_now(self, button: str = "Speak") -> float:
        """Press it and wait until the person is asked to speak: the seconds it took."""
        pressed = self.press(button)["pressed"]
        asked = self.wait_for("speak_now")
        assert "Now say:" in asked["words"]
        seconds = asked["at"] - pressed
        assert isinstance(seconds, float)
        return seconds

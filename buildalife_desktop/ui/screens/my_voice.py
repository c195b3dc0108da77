"""Record my own voice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ...model.said import Said
from .. import signs
from ..around import Around
from ..voice_recorder import VoiceRecorder
from ..wav_sound import WavSound
from ..widgets.level import Level
from ..widgets.tile import Tile
from ..widgets.tile_face import TileFace
from .screen import Screen

HEAR = "my_voice.hear"


class MyVoiceScreen(Screen):
    """One big Speak button; then hear it, speak again, or keep it. Nothing is kept before Keep is pressed.

    Answers with a WAV and its seconds; with nothing (b"", 0.0) where the app's voice shall speak again, which can only
    be chosen where there is a recording `kept` by now.
    """

    def __init__(
        self,
        around: Around,
        words: str,
        then: Callable[[bytes, float], None],
        kept: bytes = b"",
        recorder: VoiceRecorder | None = None,
    ) -> None:
        super().__init__(around)
        self.setObjectName("my_voice")
        self._to_say, self._then, self._kept = words, then, kept
        self._wav = kept
        self._recorder = recorder or VoiceRecorder(self)
        self._recorder.heard.connect(self._show_level)
        self._recorder.listening.connect(self._show_listening)
        self._recorder.could_not_record.connect(self._tell_trouble)
        self._say = self.heading("", 30)
        self._level = Level(around.look, self.colour)
        self._speak = self._button("speak", self._speak_or_stop)
        self._hear = self._button("hear", self._play)
        self._keep = self._button("keep", self._finish)
        self._app = self._button("app", lambda: self._answer(b""))
        self._grid = QGridLayout()
        self._grid.setSpacing(around.look.gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(around.look.gap)
        column.addWidget(self._say)
        column.addWidget(self._level, 1)
        column.addLayout(self._grid, 3)
        # Once this is painted: the first press of Speak shall not wait for the microphone to be found.
        QTimer.singleShot(0, self, self._recorder.warm)
        around.speaker.started.connect(self._voice_began)
        around.speaker.finished.connect(self._voice_ended)

    def title(self) -> str:
        return self.t("My voice")

    def sign(self) -> str:
        return signs.VOICE

    def help_lines(self) -> Sequence[tuple[str, str]]:
        return (
            (signs.VOICE, self.t("Press Speak. Then say the words.")),
            (signs.STOP_RECORDING, self.t("Press Stop when you have said it.")),
            (signs.DONE, self.t("Listen to it. Press Keep if you like it.")),
        )

    def leave(self) -> None:
        self._recorder.stop()
        self.around.speaker.stop()

    def first_focus(self) -> QWidget | None:
        return self._speak

    def show_facts(self) -> None:
        t, is_recording = self.around.t, self._recorder.is_recording
        self._say.setText(t("Say: {words}", words=self._to_say) if self._to_say else "")
        if is_recording:
            self._show(self._speak, t("Stop"), signs.STOP_RECORDING, t("Press when you have said it."), is_marked=True)
        elif self._wav:
            self._show(self._speak, t("Speak again"), signs.VOICE, t("Record it again."))
        else:
            self._show(self._speak, t("Speak"), signs.VOICE, t("Press, and then say it."))
        self._show(self._hear, t("Hear it"), signs.READ, t("Listen to my voice."))
        self._show(self._keep, t("Keep it"), signs.DONE, t("My voice says it from now on."))
        self._show(self._app, t("The app's voice"), signs.APP_VOICE, t("The app says it again. Undo brings mine back."))
        is_new = self._wav != self._kept
        shown = [self._speak]
        if not is_recording:
            shown += [self._hear] if self._wav else []
            shown += [self._keep] if self._wav and is_new else []
            shown += [self._app] if self._kept and not is_new else []
        self._lay_out(shown)
        self._level.setVisible(is_recording)
        if not is_recording:
            self._level.empty()

    def _lay_out(self, shown: Sequence[Tile]) -> None:
        columns = 2 if self.around.look.text_percent > 200 else 4
        for tile in (self._speak, self._hear, self._keep, self._app):
            self._grid.removeWidget(tile)
            tile.setVisible(tile in shown)
        for number, tile in enumerate(shown):
            self._grid.addWidget(tile, number // columns, number % columns)

    def _button(self, name: str, slot: Callable[[], None]) -> Tile:
        tile = self.tile("", "", f"my_voice.{name}", text_size=30)
        tile.setParent(self)
        tile.chosen.connect(slot)
        return tile

    def _show(self, tile: Tile, words: str, picture: str, more: str, *, is_marked: bool = False) -> None:
        tile.show_face(TileFace(words, picture, more=more, colour=self.colour, is_marked=is_marked, text_size=30))

    def _speak_or_stop(self) -> None:
        if self._recorder.is_recording:
            self._wav = self._recorder.stop() or self._wav
        else:
            # Nothing of the app's own voice shall be on the recording.
            self.around.speaker.stop()
            self._recorder.start()
        self.show_facts()
        if not self._recorder.is_recording and self._wav != self._kept:
            self._keep.setFocus()

    def _show_level(self, loudness: float) -> None:
        self._level.show_level(loudness)

    def _show_listening(self) -> None:
        self._say.setText(self.t("Now say: {words}", words=self._to_say) if self._to_say else self.t("Speak"))

    def _tell_trouble(self, said: Said) -> None:
        """What was recorded before the microphone went away is still there to hear and keep."""
        self._wav = self._recorder.stop() or self._wav
        self.show_facts()
        self.around.trouble(said)

    def _play(self) -> None:
        self.around.speaker.say(self._to_say, HEAR, recording=self._wav)

    def _voice_began(self, key: object) -> None:
        if key == HEAR:
            self._hear.set_speaking(True)

    def _voice_ended(self, key: object) -> None:
        if key == HEAR:
            self._hear.set_speaking(False)

    def _finish(self) -> None:
        self._answer(self._wav)

    def _answer(self, wav: bytes) -> None:
        seconds = _seconds(wav)
        self.around.back()
        self._then(wav, seconds)


def _seconds(wav: bytes) -> float:
    try:
        return WavSound.read(wav).seconds if wav else 0.0
    except ValueError:
        return 0.0

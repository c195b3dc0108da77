"""A life in another language: its sentences, its direction and its voice, and back again at the face wall."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from buildalife_desktop.model.verbs.me import like_it
from buildalife_desktop.ui.house import House
from buildalife_desktop.words.catalogue import languages
from tests.fakes.fake_speaker import FakeSpeaker


@pytest.mark.parametrize("code", [code for code in languages() if code != "en"] or ["none"])
def test_a_life_speaks_its_own_language(house: House, leonard: Path, speaker: FakeSpeaker, code: str) -> None:
    if code == "none":
        pytest.skip("the app has no language but English yet")
    assert house.open_life(leonard)
    assert speaker.voice == ("en-GB", 160)
    assert house.session.do(None, like_it, language=code)
    assert speaker.voice == (code, 160)
    assert house.around.t("My week") != "My week"
    direction = Qt.LayoutDirection.RightToLeft if house.around.t.is_right_to_left else Qt.LayoutDirection.LeftToRight
    assert QApplication.layoutDirection() is direction
    house.show_faces()
    assert house.around.t("My week") == "My week"
    assert speaker.voice == ("en-GB", 160)
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight

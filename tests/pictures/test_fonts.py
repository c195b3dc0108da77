"""No name ever shows boxes: the fonts that come with the app have the letters, with no help from the computer's own."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from buildalife_desktop.paths import assets_folder

NAMES = {
    "English": "Penny’s café – £5 …",
    "Welsh": "Siân Llŷr Ŵŷ Gwenllïan",
    "Polish": "Łukasz Żółć Święcicki",
    "Turkish": "Işıl Çağrı Öğüş",
    "Yoruba": "Ọlá Ṣadé Ẹ̀bùn",
    "Vietnamese": "Nguyễn Thị Hồng",
    "Greek": "Ελένη Παπαδοπούλου",
    "Ukrainian": "Їжакевич Ґалина",
    "Hindi": "प्रिया",
    "Arabic": "محمد",
    "Urdu": "نگہت پروین ڈاکٹر",
    "Bengali": "সুনীল ঘোষ",
    "Punjabi": "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Hebrew": "שָׂרָה כהן",
    "signs": "✔ ⭐ ➡ ♥ 🙂 🐕 🎂",
}


@pytest.fixture(scope="module")
def fonts(qapp: QApplication) -> dict[str, QRawFont]:
    return {file.stem: QRawFont(str(file), 20) for file in sorted((assets_folder() / "fonts").glob("*.ttf"))}


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_names_show_no_boxes(language: str, weight: str, fonts: dict[str, QRawFont]) -> None:
    weights = [font for name, font in fonts.items() if name.endswith(weight) or name.startswith("NotoEmoji")]

    boxes = [sign for sign in NAMES[language] if not any(font.supportsCharacter(ord(sign)) for font in weights)]

    assert boxes == []


def test_each_family_has_its_licence() -> None:
    licences = [file.read_text("utf-8") for file in (assets_folder() / "fonts").glob("OFL-*.txt")]

    assert len(licences) == 7
    assert all("SIL OPEN FONT LICENSE" in text for text in licences)

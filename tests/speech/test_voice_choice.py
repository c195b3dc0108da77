"""The voice for a language."""

from __future__ import annotations

import pytest

from buildalife_desktop.speech.voice_choice import VoiceChoice, voice_for

ESPEAK = [
    VoiceChoice("gmw/af", "Afrikaans", "af"),
    VoiceChoice("cel/cy", "Welsh", "cy"),
    VoiceChoice("gmw/en-029", "English (Caribbean)", "en-029"),
    VoiceChoice("gmw/en-US-nyc", "English (New York City)", "en-us-nyc"),
    VoiceChoice("gmw/en-GB-scotland", "English (Scotland)", "en-gb-scotland"),
    VoiceChoice("gmw/en", "English (Great Britain)", "en-gb"),
    VoiceChoice("gmw/en-US", "English (America)", "en-us"),
    VoiceChoice("inc/pa", "Punjabi", "pa"),
]


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [
        ("en-GB", "gmw/en"),
        ("en_GB", "gmw/en"),
        ("en-US", "gmw/en-US"),
        ("en-GB-scotland", "gmw/en-GB-scotland"),
        ("cy", "cel/cy"),
        ("pa-IN", "inc/pa"),
        ("gmw/en-029", "gmw/en-029"),
        ("gmw/en+f3", "gmw/en+f3"),
        ("so", "gmw/en"),
        ("", "gmw/en"),
        ("HKEY_LOCAL_MACHINE\\Hazel", "gmw/en"),
    ],
)
def test_the_nearest_voice_is_chosen(wanted: str, chosen: str) -> None:
    assert voice_for(wanted, ESPEAK) == chosen


def test_any_voice_is_better_than_none() -> None:
    assert voice_for("cy", [VoiceChoice("Hedda", "Hedda", "de-DE")]) == "Hedda"
    assert voice_for("cy", [VoiceChoice("Odd", "Odd", "")]) == "Odd"
    assert voice_for("cy", []) == ""

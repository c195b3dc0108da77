"""The voices of this computer, as tiles to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.hearing_wishes import HearingWishes
from ..speech.voice_choice import VoiceChoice, voices_of
from ..words.language import Language
from . import signs
from .chosen_voice import voice_tag
from .widgets.tile_face import TileFace

MY_VOICES = "none"
"""The key of the tile that stands there while there is no voice to choose."""
_WOMAN, _MAN = "symbol:1F469", "symbol:1F468"

Voices = Sequence[VoiceChoice] | None


def voice_faces(voices: Voices, language: str, wishes: HearingWishes, t: Language) -> list[tuple[str, TileFace]]:
    """Each voice for this language with its id, the likeliest first; one tile that says so where there is none.

    `voices` is None while it is not known yet. A voice that was chosen on another computer is there too.
    """
    found = voices_of(voice_tag(language), voices or ())
    faces = [
        (voice.id, TileFace(t("Voice {n}", n=number), _picture(voice.id), more=voice.name, colour="about"))
        for number, voice in enumerate(found, start=1)
    ]
    chosen = wishes.voice_for(language)
    if chosen and voices is not None and chosen not in dict(faces):
        words, more = t("My voice"), t("It is not on this computer.")
        faces.insert(0, (chosen, TileFace(words, signs.APP_VOICE, more=more, colour="about", badge=t("Not here"))))
    if not faces:
        words = t("Looking for voices") if voices is None else t("No voice for this language")
        faces.append((MY_VOICES, TileFace(words, signs.STOP, colour="about", is_dim=True)))
    return faces


def voice_now(voices: Voices, language: str, wishes: HearingWishes) -> str:
    """The id of the voice that speaks this language now."""
    found = voices_of(voice_tag(language), voices or ())
    return wishes.voice_for(language) or (found[0].id if found else "")


def _picture(voice: str) -> str:
    """Whose voice it is: those of eSpeak are men's, and `+f` makes them women's; others do not say."""
    if "/" not in voice:
        return signs.APP_VOICE
    return _WOMAN if "+f" in voice else _MAN

"""What a person can do with a photo of theirs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ..done import Done
from ..life import NOUNS, Life
from ..my_pictures import PICTURES, THAT_SHOW
from ..photo import Photo
from ..picture import photo
from ..said import Said
from .names import tidy

CAN_BECOME = ("activities", "people", "places")
_SAID_OF_IT = ("words", "voice", "prompt", "taken_on")


def put_words(life: Life, sha256: str, words: str) -> Done:
    """What I say about a photo."""
    return _changed(life, sha256, Said("The photo has words."), words=tidy(words))


def put_my_voice(life: Life, sha256: str, recording: str) -> Done:
    """Let my own recording speak for a photo; with "" the app's voice speaks again."""
    return _changed(life, sha256, Said("My voice says it."), voice=recording)


def put_day(life: Life, sha256: str, day: date | None) -> Done:
    """The day a photo is from; None where nobody knows."""
    said = Said("The photo is from {date}.", date=day.isoformat()) if day else Said("The photo has no day.")
    return _changed(life, sha256, said, taken_on=day)


def answer_prompt(life: Life, sha256: str, prompt: str) -> Done:
    """This photo answers an idea of the photo diary. One that was put away is there again."""
    return _changed(life, sha256, Said("The photo is in your diary."), prompt=prompt, is_put_away=False)


def put_away(life: Life, sha256: str) -> Done:
    """Keep a photo out of sight. What shows it goes on showing it, and it can be brought back for ever."""
    return _changed(life, sha256, Said("The photo is put away."), is_put_away=True)


def bring_out(life: Life, sha256: str) -> Done:
    """Bring a photo back that was put away."""
    return _changed(life, sha256, Said("The photo is back."), is_put_away=False)


def become(life: Life, sha256: str, noun: str, new: str, name: str) -> Done:
    """Make an activity, a person or a place of a photo: `new` is its id. One that shows it already stays as it is."""
    if noun not in CAN_BECOME:
        raise ValueError(f"a photo cannot become one of {noun}")
    picture = photo(life.photos[sha256].id)
    if any(fact.picture == picture for fact in getattr(life, noun).values()):
        return Done(life, Said("It is there already."))
    facts: dict[str, Any] = {"id": new, "name": tidy(name), "picture": picture}
    if noun == "activities":
        facts["voice"] = life.photos[sha256].voice
    said = Said("{name} is new.", name=facts["name"] or Said("a picture"))
    return Done(life.having(noun, NOUNS[noun](**facts)), said)


def show_instead(life: Life, sha256: str, other: str) -> Done:
    """Let everything that shows one photo show another: one that was made from it. Both stay kept.

    The new one takes over the words, voice, day and diary idea where it has none.
    """
    before, after = life.photos[sha256], life.photos[other]
    taken = {
        field: getattr(after, field) or getattr(before, field) for field in ("words", "voice", "prompt", "taken_on")
    }
    life = life.having("photos", replace(after, **taken))
    for noun in THAT_SHOW:
        for fact in getattr(life, noun).values():
            showing = [field for field in PICTURES if getattr(fact, field, "") == photo(sha256)]
            if showing:
                life = life.having(noun, replace(fact, **dict.fromkeys(showing, photo(other))))
    return Done(life, Said("The picture is changed."))


def _changed(life: Life, sha256: str, said: Said, **changes: Any) -> Done:
    before: Photo = life.photos[sha256]
    return Done(life.having("photos", replace(before, **changes)), said)

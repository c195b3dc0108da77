"""People, places, ways and things to choose from, the likeliest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from ..model.activity import LINKS
from ..model.ids import new_id
from ..model.life import NOUNS, Life
from ..model.verbs.companions import Companion
from ..words.language import Language
from . import signs
from .companion_words import companion_name
from .widgets.tile_face import TileFace

_READY = "ready:"
"""How the key of one begins that is not in the life yet."""


def in_order(life: Life, activity: str, question: str, t: Language, before: Sequence[str] = ()) -> list[str]:
    """The keys of all there are to choose from: those chosen, those most used, the others, then ready-made ones.

    `before` is the order they were shown in until now. They keep it, so that nothing moves under somebody's finger;
    what is new since then comes first when it is chosen.
    """
    noun = LINKS[question]
    chosen = getattr(life.activities[activity], question)
    used = _times_used(life, noun)
    here = sorted(getattr(life, noun), key=lambda one: -used[one])
    ready = [key for key, name, picture in _ready_made(noun, t) if not _is_here(life, noun, name, picture)]
    everything = [*chosen, *(one for one in here if one not in chosen), *ready]
    if not before:
        return everything
    kept = [key for key in before if key in everything]
    new = [key for key in everything if key not in kept]
    return [*(key for key in new if key in chosen), *kept, *(key for key in new if key not in chosen)]


def face_of(life: Life, noun: str, key: str, t: Language, *, question: str = "", is_chosen: bool = False) -> TileFace:
    """What the tile of one shows, also of a ready-made one; `question` is told by screen readers after its name."""
    one = getattr(life, noun).get(key) or made(noun, key, t)
    name = companion_name(one)
    words = name or t("A picture")
    return TileFace(
        words,
        one.picture or signs.OF_NOUN[noun],
        more=question,
        colour="week",
        hidden_words=not name,
        aloud=aloud(words, t, is_chosen=is_chosen),
    )


def aloud(words: str, t: Language, *, is_chosen: bool) -> str:
    """What "Read to me" says of an answer: whether it is chosen cannot be seen by everybody."""
    return t("{answer}. Chosen.", answer=words) if is_chosen else words


def is_ready_made(key: str) -> bool:
    """Whether it is not in the life yet: choosing it puts it there."""
    return key.startswith(_READY)


def made(noun: str, key: str, t: Language) -> Companion:
    """A new fact from a ready-made one."""
    name, picture = next((name, picture) for ready, name, picture in _ready_made(noun, t) if ready == key)
    found = NOUNS[noun](id=new_id(), name=name, picture=picture)
    assert isinstance(found, Companion)
    return found


def _times_used(life: Life, noun: str) -> Counter[str]:
    questions = [question for question, pointed_at in LINKS.items() if pointed_at == noun]
    return Counter(
        one for activity in life.activities.values() for question in questions for one in getattr(activity, question)
    )


def _is_here(life: Life, noun: str, name: str, picture: str) -> bool:
    there: Iterable[Companion] = getattr(life, noun).values()
    return any(one.name.casefold() == name.casefold() or one.picture == picture for one in there)


def _ready_made(noun: str, t: Language) -> list[tuple[str, str, str]]:
    """What nearly everybody has, each with its key, name and picture: none of the people in my life."""
    found: Sequence[tuple[str, str]] = ()
    match noun:
        case "ways":
            found = (
                (t("Walk"), "symbol:1F6B6"),
                (t("Bus"), "symbol:1F68C"),
                (t("Car"), "symbol:1F697"),
                (t("Minibus"), "symbol:1F690"),
                (t("Taxi"), "symbol:1F695"),
                (t("Train"), "symbol:1F686"),
                (t("Bike"), "symbol:1F6B2"),
            )
        case "places":
            found = (
                (t("My home"), "symbol:1F3E0"),
                (t("The shops"), "symbol:1F6CD"),
                (t("The café"), "symbol:2615"),
                (t("The park"), "symbol:1F3DE"),
            )
        case "things":
            found = (
                (t("Money"), "symbol:1F4B7"),
                (t("My phone"), "symbol:1F4F1"),
                (t("My keys"), "symbol:1F511"),
                (t("My bag"), "symbol:1F392"),
                (t("A coat"), "symbol:1F9E5"),
            )
    return [(_READY + picture.removeprefix("symbol:"), name, picture) for name, picture in found]

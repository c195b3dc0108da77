"""Choose: what there is to talk about, and where a sitting stands."""

from __future__ import annotations

from collections.abc import Sequence

from .activity import Activity
from .answer import Answer, Reply
from .life import Life
from .option import Option
from .option_seen import OptionSeen
from .picture import photo
from .pointing import READY
from .ready_sets import READY_BY_ID, READY_OPTIONS
from .said import Said
from .set_seen import SetSeen
from .sitting import Scale, Sitting
from .which_week import WhichWeek

MY_WEEK = f"{READY}my_week"
"""The set of my own activities that are on my week now."""
MOST = 40
"""Pictures in a set, with my own mixed in (issue 5)."""

ACTIVITY, PHOTO, OPTION = "activity:", "photo:", "option:"
"""How the keys begin of what is not the app's: one of my activities, a photo of mine, an option somebody put in.

A key of the app's own begins with `pointing.READY`.
"""
_WITH_MY_OWN = f"{READY}things_to_do"
_CARRIED = "|"

_REPLIES = {
    Scale.FOUR: (Reply.LIKE, Reply.NOT_SURE, Reply.DONT_LIKE, Reply.WANT_TO_TRY),
    Scale.THREE: (Reply.LIKE, Reply.NOT_SURE, Reply.DONT_LIKE),
    Scale.TWO: (Reply.LIKE, Reply.DONT_LIKE),
    Scale.GOING: (Reply.GOING_WELL, Reply.SOMETIMES, Reply.NOT_GOING_WELL),
    Scale.HELP: (Reply.BY_MYSELF, Reply.A_LITTLE_HELP, Reply.A_LOT_OF_HELP),
    Scale.AMOUNT: (Reply.MORE, Reply.SAME, Reply.LESS),
}


def replies(scale: Scale) -> tuple[Reply, ...]:
    """The answers of a scale in the order they always stand. Not now is there besides, whatever the scale."""
    return _REPLIES[scale]


def scales_of(choice_set: str) -> tuple[Scale, ...]:
    """The scales a set can be talked about with, the usual one first."""
    if choice_set == MY_WEEK:
        return (Scale.GOING, Scale.HELP, Scale.AMOUNT)
    return (Scale.FOUR, Scale.THREE, Scale.TWO)


# --- sets and what is in them


def all_sets(life: Life) -> list[SetSeen]:
    """Every set there is to talk about: those of the app, my week where something is on it, and those made here."""
    week = [MY_WEEK] if on_my_week(life) else []
    seen = (set_seen(life, one) for one in (*READY_BY_ID, *week, *life.choice_sets))
    return [one for one in seen if one is not None]


def set_seen(life: Life, choice_set: str) -> SetSeen | None:
    """A set as it is shown; None where it is gone."""
    if choice_set == MY_WEEK:
        return SetSeen(MY_WEEK, Said("My week"), "symbol:1F4C6")
    if choice_set in READY_BY_ID:
        ready = READY_BY_ID[choice_set]
        return SetSeen(ready.id, ready.said, ready.picture)
    mine = life.choice_sets.get(choice_set)
    return SetSeen(mine.id, mine.name or Said("A picture"), mine.picture) if mine else None


def options_of(life: Life, choice_set: str) -> list[OptionSeen]:
    """All that is in a set now, not mixed: the app's, what somebody here put in, and my own activities among them."""
    if choice_set == MY_WEEK:
        return [_seen_activity(one) for one in on_my_week(life)]
    put_in = [option_seen(life, key_of(one)) for one in life.options.values() if one.choice_set == choice_set]
    found = [*_ready(choice_set), *(one for one in put_in if one is not None)]
    if choice_set == _WITH_MY_OWN:
        found = _with_my_own(life, found)
    return list({one.key: one for one in found}.values())


def option_seen(life: Life, key: str) -> OptionSeen | None:
    """What stands behind a key, as it is shown now; None where it is gone or put away."""
    if key in READY_OPTIONS:
        ready = READY_OPTIONS[key]
        return OptionSeen(key, ready.said, ready.picture, is_unlikely=ready.is_unlikely)
    kind, _, found = key.partition(":")
    match f"{kind}:":
        case "activity:" if found in life.activities:
            return _seen_activity(life.activities[found])
        case "photo:" if found in life.photos and not life.photos[found].is_put_away:
            kept = life.photos[found]
            return OptionSeen(key, kept.words or Said("A picture"), photo(found), kept.voice)
        case "option:" if found in life.options:
            put_in = life.options[found]
            return OptionSeen(key, put_in.words or Said("A picture"), put_in.picture, put_in.voice)
    return None


def own_option(life: Life, choice_set: str, key: str) -> Option:
    """An option that puts one of my activities (`activity:<id>`) or a photo (`photo:<sha256>`) into a set.

    It holds the words and the picture of the moment, and is shown as what it stands for is later. KeyError: gone.
    """
    seen = option_seen(life, key)
    if seen is None:
        raise KeyError(key)
    words = seen.words if isinstance(seen.words, str) else ""
    return Option(f"{key}{_CARRIED}{choice_set}", choice_set, words, seen.picture, seen.voice)


def activity_of(key: str) -> str:
    """The id of the activity of mine that a key stands for, or ""."""
    return key.removeprefix(ACTIVITY) if key.startswith(ACTIVITY) else ""


def on_my_week(life: Life) -> list[Activity]:
    """The activities on my week now, each once, in the order they came there."""
    found = dict.fromkeys(one.activity for one in life.placings.values() if one.week is WhichWeek.NOW)
    return [life.activities[one] for one in found]


def key_of(option: Option) -> str:
    """The key of an option somebody put in: its own, or that of the activity or photo of mine it stands for."""
    carried, mark, _ = option.id.partition(_CARRIED)
    return carried if mark and carried.startswith((ACTIVITY, PHOTO)) else f"{OPTION}{option.id}"


def _seen_activity(one: Activity) -> OptionSeen:
    return OptionSeen(f"{ACTIVITY}{one.id}", one.name or Said("A picture"), one.picture, one.voice)


def _ready(choice_set: str) -> list[OptionSeen]:
    ready = READY_BY_ID[choice_set].options if choice_set in READY_BY_ID else ()
    return [OptionSeen(one.key, one.said, one.picture, is_unlikely=one.is_unlikely) for one in ready]


def _with_my_own(life: Life, found: Sequence[OptionSeen]) -> list[OptionSeen]:
    """My own activities instead of the app's that show the same, and besides; those on my week first."""
    mine = {one.id: _seen_activity(one) for one in (*on_my_week(life), *life.activities.values())}
    pictures = {one.picture for one in mine.values()}
    names = {one.words.casefold() for one in mine.values() if isinstance(one.words, str)}
    others = [
        one
        for one in found
        if one.picture not in pictures and not (isinstance(one.words, Said) and one.words.msgid.casefold() in names)
    ]
    return [*others, *list(mine.values())[: max(0, MOST - len(others))]]


# --- sittings


def sittings_of(life: Life, choice_set: str) -> list[Sitting]:
    """Every time a set was talked about, the first one first."""
    return [one for one in life.sittings.values() if one.choice_set == choice_set]


def open_sitting(life: Life, choice_set: str) -> Sitting | None:
    """The sitting of a set that was begun, on whichever day, and is not over: it is gone on with."""
    still_open = [one for one in sittings_of(life, choice_set) if not one.is_over]
    return still_open[-1] if still_open else None


def answers_of(life: Life, sitting: str) -> dict[str, Answer]:
    """What was answered so far, by the key of the option, in the order the pictures came."""
    given = {one.option: one for one in life.answers.values() if one.sitting == sitting}
    order = life.sittings[sitting].options
    return {key: given[key] for key in (*order, *given) if key in given}


def answers_by_reply(life: Life, sitting: str) -> dict[Reply, list[Answer]]:
    """The same by the answer: every one of the scale in its order, then not now; nothing is left out."""
    scale = life.sittings[sitting].scale
    found: dict[Reply, list[Answer]] = {reply: [] for reply in (*replies(scale), Reply.NOT_NOW)}
    for answer in answers_of(life, sitting).values():
        found.setdefault(answer.reply, []).append(answer)
    return found


def shown_in(life: Life, sitting: str) -> list[str]:
    """The keys of a sitting in its order, without those that are gone by now."""
    return [key for key in life.sittings[sitting].options if option_seen(life, key) is not None]


def next_option(life: Life, sitting: str, after: str = "") -> str | None:
    """The key of the next picture that has no answer, after this one where one is given; None where all have one."""
    order, given = shown_in(life, sitting), answers_of(life, sitting)
    begin = order.index(after) + 1 if after in order else 0
    return next((key for key in (*order[begin:], *order[:begin]) if key not in given), None)


def option_before(life: Life, sitting: str, key: str | None) -> str | None:
    """The key of the picture that came before this one; of the last one where there is none to show any more."""
    order = shown_in(life, sitting)
    at = order.index(key) if key in order else len(order)
    return order[at - 1] if at > 0 else None


def is_done(life: Life, sitting: str) -> bool:
    """Whether every picture has its answer."""
    return next_option(life, sitting) is None

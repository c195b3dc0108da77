"""What the screens of Choose show on a tour of a life where nobody was asked anything yet."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

from ..model.answer import Reply
from ..model.choice_set import ChoiceSet
from ..model.choosing import open_sitting, option_seen, replies, sittings_of
from ..model.done import Done
from ..model.ids import new_id
from ..model.life import Life
from ..model.option import Option
from ..model.picture import symbol
from ..model.said import Said
from ..model.sitting import Scale
from ..model.sittings_compared import newest_two
from ..model.verbs.choice_sets import add_option, make_set
from ..model.verbs.choosing import answer_option, begin_sitting, stop_sitting
from ..model.verbs.together import together
from ..words.language import Language, language_for
from .session import Session

BEGUN = "choosing"
GONE_ON_WITH = "ready:things_to_do"
_ANSWERED_SO_FAR = (0, 3, 0, 1)
TALKED_OF = ("read_back", "what_comes_of_it", "sittings_compared", "sittings")
WITH_SITTINGS = (*TALKED_OF, BEGUN)
WITH_A_SET = ("my_set", "my_option", "pick_for_set")
TALKED_ABOUT = "ready:food"
_FIRST = (0, 0, 3, 1, 0, 2, 0, 1, 0, 3, 2, 0)
_SECOND = (0, 0, 0, 1, 0, 2, 0, 0, 0, 3, 1, 0)
_NOT_NOW = 7
"""Every so many pictures are left for another time."""


def given_of_sittings(life: Life) -> dict[str, dict[str, Any]]:
    """What the screens about a talk, and about a set of mine, are given."""
    earlier, later = _two_sittings(life) or ("", "")
    choice_set = next(iter(life.choice_sets), TALKED_ABOUT)
    begun = open_sitting(life, GONE_ON_WITH)
    return {
        "choose_how": {"choice_set": GONE_ON_WITH},
        BEGUN: {"sitting": begun.id if begun else ""},
        "read_back": {"sitting": later},
        "what_comes_of_it": {"sitting": later},
        "sittings_compared": {"earlier": earlier, "later": later},
        "sittings": {"choice_set": life.sittings[later].choice_set if later else TALKED_ABOUT},
        "my_set": {"choice_set": choice_set},
        "my_option": {"option": next(iter(life.options), "")},
        "pick_for_set": {"choice_set": choice_set},
    }


def keep_for_choosing(name: str, session: Session) -> None:
    """Two talks about food, some weeks apart, and a set of mine, for the screens that need them."""
    life, t = session.life, language_for(session.life.person.language)
    today = session.clock().date()
    if name == BEGUN and open_sitting(life, GONE_ON_WITH) is None:
        session.do(None, partial(_begun, t=t, on=today))
    if name in TALKED_OF and _two_sittings(life) is None:
        for number, pattern in enumerate((_FIRST, _SECOND)):
            on = today - timedelta(days=35 * (1 - number))
            session.do(None, partial(_talked, t=t, pattern=pattern, number=number, on=on))
    if name in WITH_A_SET and not life.options:
        mine = ChoiceSet(new_id(), "Sunday lunch", symbol("1F37D"))
        inside = [("Roast dinner", "1F357"), ("Soup", "1F372"), ("Apple pie", "1F967"), ("A picnic", "1F9FA")]
        options = [Option(new_id(), mine.id, words, symbol(code)) for words, code in inside]
        session.do(
            None, together, partial(make_set, choice_set=mine), *(partial(add_option, option=one) for one in options)
        )


def _two_sittings(life: Life) -> tuple[str, str] | None:
    """The newest two that can be compared, of the set that came first."""
    sets = dict.fromkeys(one.choice_set for one in life.sittings.values())
    pairs = (newest_two(sittings_of(life, one)) for one in sets)
    return next((pair for pair in pairs if pair), None)


def _begun(life: Life, t: Language, on: date) -> Done:
    """A sitting that a few pictures of are answered in."""
    life = begin_sitting(life, GONE_ON_WITH, Scale.FOUR, 3, on).life
    begun = open_sitting(life, GONE_ON_WITH)
    assert begun is not None
    for number, key in zip(_ANSWERED_SO_FAR, begun.options, strict=False):
        seen = option_seen(life, key)
        assert seen is not None
        words = t.tell(seen.words) if isinstance(seen.words, Said) else seen.words
        done = answer_option(life, begun.id, key, replies(Scale.FOUR)[number], words, seen.picture, on)
        life = done.life
    return done


def _talked(life: Life, t: Language, pattern: tuple[int, ...], number: int, on: date) -> Done:
    """A whole sitting. What is answered to a picture does not hang on the order it comes in."""
    life = begin_sitting(life, TALKED_ABOUT, Scale.FOUR, 7 + number, on).life
    begun = open_sitting(life, TALKED_ABOUT)
    assert begun is not None
    for at, key in enumerate(sorted(begun.options)):
        seen = option_seen(life, key)
        assert seen is not None
        words = t.tell(seen.words) if isinstance(seen.words, Said) else seen.words
        reply = Reply.NOT_NOW if at % _NOT_NOW == number else replies(Scale.FOUR)[pattern[at % len(pattern)]]
        life = answer_option(life, begun.id, key, reply, words, seen.picture, on).life
    return stop_sitting(life, begun.id)

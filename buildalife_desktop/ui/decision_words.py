"""What there is to decide, as it is told and shown."""

from __future__ import annotations

from ..model.decision import Decider, Decision
from ..model.life import Life
from ..words.language import Language
from . import signs
from .line_words import content_picture, content_words, not_checked
from .person_words import person_name
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm


def decider_picture(life: Life, decider: Decider) -> str:
    """The picture of who decides: my own face where it is me."""
    return (life.person.picture if decider is Decider.ME else "") or decider.picture


def decision_face(life: Life, decision: Decision, t: Language) -> TileFace:
    """A tile with what there is to decide, and under it who decides."""
    people = [life.people[one] for one in decision.people]
    who = [(one.picture or signs.ABOUT, person_name(one, t)) for one in people]
    picture = decider_picture(life, decision.decider) or signs.NOT_ASKED
    who.insert(0, (picture, t.tell(decision.decider.said)))
    return TileFace(
        content_words(decision, t),
        content_picture(decision) or signs.DECIDE,
        note=not_checked(decision, t),
        more=" ".join(f"{words}." for _, words in who),
        form=TileForm.LINE,
        colour="about",
        text_size=26,
        voice=decision.voice,
        chips=tuple(who),
    )

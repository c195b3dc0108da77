"""Things many people want to decide, or to have a say in: ideas for those who do not know where to begin.

None is put in by itself: each is there only when the person presses it.
"""

from __future__ import annotations

from .picture import symbol
from .said import Said
from .starter import Starter

DECISION_IDEAS = tuple(
    Starter(said, symbol(code))
    for code, said in (
        ("1F4B7", Said("My money")),
        ("1F3E0", Said("Where I live")),
        ("own-shared-flat", Said("Who I live with")),
        ("own-support-worker", Said("Who supports me")),
        ("1F4C6", Said("What I do in the week")),
        ("1FA7A", Said("My health")),
        ("1F48A", Said("My medicine")),
        ("1F37D", Said("What I eat")),
        ("1F6CC", Said("When I go to bed")),
        ("1F455", Said("What I wear")),
        ("1F487", Said("My hair")),
        ("1F6CD", Said("What I buy")),
        ("1F4F1", Said("My phone")),
        ("1F310", Said("Going online")),
        ("1F491", Said("My relationships")),
        ("1F46A", Said("When I see my family")),
        ("1F6B6", Said("Going out on my own")),
        ("1F3D6", Said("My holidays")),
        ("1F4BC", Said("My work")),
        ("1F5F3", Said("Who I vote for")),
        ("1F4F7", Said("Who may see my photos")),
        ("1F4D6", Said("Who may see my plan")),
        ("1F511", Said("Who comes into my home")),
        ("1F37A", Said("What I drink")),
    )
)
"""Each with its picture, the ones asked about most often first."""

"""What a person can say about an activity."""

from __future__ import annotations

from dataclasses import replace

from ..done import Done
from ..life import Life
from ..said import Said
from ..statement import Statement
from .names import activity_name, tidy


def say_about(life: Life, statement: Statement) -> Done:
    """Say something about an activity, or say it anew. Raises ValueError where there is nothing in it."""
    statement = replace(statement, words=tidy(statement.words))
    if not (statement.words or statement.picture or statement.voice):
        raise ValueError("a statement needs words, a picture or a voice")
    said = Said("Something new about {activity}.", activity=activity_name(life, statement.activity))
    return Done(life.having("statements", statement), said)


def unsay(life: Life, statement: str) -> Done:
    """Take a statement away."""
    gone = life.statements[statement]
    said = Said("Something about {activity} is taken away.", activity=activity_name(life, gone.activity))
    return Done(life.without("statements", statement), said)

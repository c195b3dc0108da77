"""What can be done with a board, and with the picture that is picked on it."""

from __future__ import annotations

from dataclasses import replace

from ..words.language import Language
from . import board_sign_picture as drawn
from . import signs
from .widgets.tile_face import TileFace
from .widgets.tile_form import TileForm

Tools = list[tuple[object, TileFace]]


def board_tools(t: Language, *, is_empty: bool) -> Tools:
    """While no picture is picked."""
    tools: Tools = [
        ("add", TileFace(t("Add picture"), signs.PLUS, more=t("Put a picture on the board."))),
        ("words", TileFace(t("Add words"), signs.WORDS, more=t("Put words on the board."))),
    ]
    if is_empty:
        tools[0] = ("add", replace(tools[0][1], form=TileForm.STRONG))
    else:
        tools.append(("nice", TileFace(t("Make it nice"), drawn.NICE, more=t("Lay out the whole board."))))
        tools += _others(t)
    tools.append(("choices", TileFace(t("Choices"), signs.SETTINGS, more=t("Name, background, paper and more."))))
    return _in_rows(tools)


def picked_tools(t: Language) -> Tools:
    """For the picture that is picked."""
    tools: Tools = [
        ("move", TileFace(t("Move"), signs.MOVE, more=t("Put it in another place."))),
        ("hear", TileFace(t("Hear it"), signs.READ)),
        ("bigger", TileFace(t("Bigger"), drawn.BIGGER)),
        ("smaller", TileFace(t("Smaller"), drawn.SMALLER)),
        ("turn_left", TileFace(t("Turn left"), drawn.TURN_LEFT)),
        ("turn_right", TileFace(t("Turn right"), drawn.TURN_RIGHT)),
        ("nearer", TileFace(t("Nearer"), drawn.NEARER, more=t("In front of the next picture."))),
        ("further", TileFace(t("Further"), drawn.FURTHER, more=t("Behind the next picture."))),
        ("front", TileFace(t("To the front"), drawn.TO_FRONT, more=t("In front of all pictures."))),
        ("about", TileFace(t("Words and frame"), signs.WORDS, more=t("Words, my voice, another picture."))),
        *_others(t),
        ("off", TileFace(t("Take off"), signs.TAKE_OFF, more=t("Take it off the board. You can undo it."))),
        ("done", TileFace(t("Done"), signs.DONE, more=t("Let go of this picture."))),
    ]
    return _in_rows(tools)


def move_tools(t: Language) -> Tools:
    """While it is asked where the picked one goes."""
    tools: Tools = [
        ("left", TileFace(t("Left"), drawn.LEFT)),
        ("right", TileFace(t("Right"), drawn.RIGHT)),
        ("up", TileFace(t("Up"), drawn.UP)),
        ("down", TileFace(t("Down"), drawn.DOWN)),
        ("moved", TileFace(t("Done"), signs.DONE, more=t("It stays here."))),
    ]
    return _in_rows(tools)


def _others(t: Language) -> Tools:
    return [
        ("before", TileFace(t("Picture before"), signs.BACK, more=t("Pick the one before."))),
        ("next", TileFace(t("Next picture"), signs.NEXT, more=t("Pick the next one."))),
    ]


def _in_rows(tools: Tools) -> Tools:
    """The picture beside the words, as the board leaves more room down than across."""
    return [
        (key, face if face.form is TileForm.STRONG else replace(face, form=TileForm.ROW, colour="pictures"))
        for key, face in tools
    ]

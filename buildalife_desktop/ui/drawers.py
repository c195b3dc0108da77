"""Every drawer by its id."""

from __future__ import annotations

from dataclasses import replace

from ..model.life import Life
from ..pictures.packs.pack_files import is_pack_picture
from ..words.language import Language
from .drawer import Drawer
from .everyday_ideas import BEGINNING, everyday_drawers
from .my_drawers import MY_ACTIVITIES, MY_PICTURES, my_activities_drawer, my_pictures_drawer
from .my_tone import all_in_my_tone
from .pack_drawers import pack_drawer
from .symbol_drawers import symbol_drawers


def drawer_named(drawer: str, life: Life | None, t: Language) -> Drawer:
    """The drawer with this id: of ideas, of what is in this life, of a pack, of drawings. KeyError: there is none."""
    if life is not None and drawer == MY_ACTIVITIES:
        return my_activities_drawer(life, t)
    if life is not None and drawer == MY_PICTURES:
        return my_pictures_drawer(life, t)
    if is_pack_picture(drawer):
        return pack_drawer(drawer)
    drawers = everyday_drawers(t) if drawer.startswith(BEGINNING) else symbol_drawers(t.code)
    found = {one.id: one for one in drawers}[drawer]
    return replace(found, inside=all_in_my_tone(found.inside, life))

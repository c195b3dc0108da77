"""The example lives that come with the app."""

from __future__ import annotations

import json

from ..model.life import Life
from ..paths import assets_folder
from .telling import life_from

EXAMPLES = ("leonard", "penny")


def example_life(name: str) -> Life:
    """The life of one of the EXAMPLES; what is true of them and what is made up is in `assets/examples/FACTS.md`."""
    return life_from(json.loads((assets_folder() / "examples" / f"{name}.json").read_text("utf-8")))

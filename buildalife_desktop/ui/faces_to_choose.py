"""Drawn faces for people without a photo."""

from __future__ import annotations

from ..words.language import Language

_SKINS = ("1F3FB", "1F3FC", "1F3FD", "1F3FE", "1F3FF")


def faces_to_choose(t: Language) -> list[tuple[str, str]]:
    """Faces of adults to choose from: what each is called, and its picture."""
    kinds = (
        (t("Man"), "1F468-{skin}"),
        (t("Woman"), "1F469-{skin}"),
        (t("Man with a beard"), "1F9D4-{skin}-200D-2642-FE0F"),
        (t("Older man"), "1F474-{skin}"),
        (t("Older woman"), "1F475-{skin}"),
        (t("Curly hair"), "1F469-{skin}-200D-1F9B1"),
    )
    return [(words, "symbol:" + code.format(skin=skin)) for skin in _SKINS for words, code in kinds]

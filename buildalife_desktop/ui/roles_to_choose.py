"""Who somebody can be to me, with pictures."""

from __future__ import annotations

from ..words.language import Language

Role = tuple[str, str]
"""The words as they are kept, and their picture."""


def roles_to_choose(t: Language) -> list[Role]:
    """Family first, then friends and people near, people who help, and animals."""
    return [*_family(t), *_near(t), *_who_help(t), *_animals(t)]


def _family(t: Language) -> list[Role]:
    return [
        (t("My mum"), "symbol:1F469"),
        (t("My dad"), "symbol:1F468"),
        (t("My sister"), "symbol:own-sister"),
        (t("My brother"), "symbol:own-brother"),
        (t("My partner"), "symbol:1F491"),
        (t("My son"), "symbol:1F466"),
        (t("My daughter"), "symbol:1F467"),
        (t("My aunt"), "symbol:1F469-200D-1F9B0"),
        (t("My uncle"), "symbol:1F468-200D-1F9B1"),
        (t("My grandma"), "symbol:1F475"),
        (t("My grandad"), "symbol:1F474"),
        (t("Someone in my family"), "symbol:1F46A"),
    ]


def _near(t: Language) -> list[Role]:
    return [
        (t("My friend"), "symbol:1F9D1-200D-1F91D-200D-1F9D1"),
        (t("My neighbour"), "symbol:1F3D8"),
        (t("I live with them"), "symbol:own-shared-flat"),
        (t("Someone from church"), "symbol:26EA"),
        (t("Someone from work"), "symbol:1F4BC"),
        (t("Someone from my club"), "symbol:own-social-club"),
    ]


def _who_help(t: Language) -> list[Role]:
    return [
        (t("My support worker"), "symbol:own-support-worker"),
        (t("My home carer"), "symbol:own-home-carer"),
        (t("My advocate"), "symbol:own-advocate"),
        (t("My social worker"), "symbol:own-social-worker"),
        (t("My teacher"), "symbol:1F9D1-200D-1F3EB"),
        (t("My nurse"), "symbol:E302"),
        (t("My doctor"), "symbol:E301"),
        (t("My therapist"), "symbol:own-physio"),
    ]


def _animals(t: Language) -> list[Role]:
    return [
        (t("My dog"), "symbol:1F415"),
        (t("My cat"), "symbol:1F408"),
        (t("My bird"), "symbol:1F426"),
        (t("My animal"), "symbol:1F43E"),
    ]

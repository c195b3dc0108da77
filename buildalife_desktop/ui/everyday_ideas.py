"""Everyday things adults do, each with a picture, so that a week can be put together from nothing."""

from __future__ import annotations

from ..model.picture import symbol
from ..pictures.symbol_files import has_symbol
from ..words.language import Language
from .drawer import Drawer

BEGINNING = "idea-"
"""What the id of a drawer of ideas begins with."""

Ideas = tuple[tuple[str, str], ...]


def everyday_drawers(t: Language) -> list[Drawer]:
    """The ideas in their drawers, those most people begin with first."""
    return [
        _drawer("home", t("At home"), "1F3E0", _home(t), "home"),
        _drawer("food", t("Food and drink"), "1F37D", _food(t), "food"),
        _drawer("out", t("Out and about"), "1F3DE", _out(t), "places"),
        _drawer("sport", t("Sport and moving"), "26BD", _sport(t), "sport"),
        _drawer("fun", t("Music and hobbies"), "1F4FA", _fun(t), "fun"),
        _drawer("people", t("With people"), "1F465", _people(t), "people"),
        _drawer("work", t("Work and learning"), "1F4BC", _work(t), "work"),
        _drawer("help", t("Health and help"), "E302", _help(t), "health"),
        _drawer("faith", t("Faith and special days"), "1F382", _faith(t), "faith"),
    ]


def first_ideas(t: Language, most: int) -> list[tuple[str, str]]:
    """A few ideas from every drawer in turn, to begin an empty week with."""
    drawers = [drawer.inside for drawer in everyday_drawers(t)]
    found: list[tuple[str, str]] = []
    for place in range(max(len(inside) for inside in drawers)):
        found += [inside[place] for inside in drawers if place < len(inside) and inside[place] not in found]
    return found[:most]


def _drawer(name: str, words: str, front: str, ideas: Ideas, rest: str) -> Drawer:
    inside = tuple((symbol(code), said) for code, said in ideas if has_symbol(code))
    return Drawer(BEGINNING + name, words, symbol(front), inside, rest)


def _home(t: Language) -> Ideas:
    return (
        ("1F9F9", t("Cleaning")),
        ("E1CF", t("Laundry")),
        ("own-washing-up", t("Washing up")),
        ("own-hoovering", t("Hoovering")),
        ("1F6BF", t("Shower")),
        ("1F6C1", t("Bath")),
        ("own-get-dressed", t("Get dressed")),
        ("1FAA5", t("Brush my teeth")),
        ("1F6CB", t("Rest")),
        ("1F6CC", t("Sleep")),
        ("own-feed-pet", t("Feed my pet")),
        ("1F415", t("Walk the dog")),
        ("own-home-carer", t("Carer comes")),
        ("1F6E0", t("Fix things")),
    )


def _food(t: Language) -> Ideas:
    return (
        ("1F373", t("Cooking")),
        ("1F963", t("Breakfast")),
        ("1F96A", t("Lunch")),
        ("1F37D", t("Dinner")),
        ("own-hot-meal", t("Hot meal")),
        ("own-packed-lunch", t("Packed lunch")),
        ("own-mug-of-tea", t("Cup of tea")),
        ("1F370", t("Baking")),
        ("1F961", t("Takeaway")),
        ("own-cafe", t("Café")),
        ("own-pub", t("The pub")),
        ("own-food-shopping", t("Food shopping")),
    )


def _out(t: Language) -> Ideas:
    return (
        ("1F6D2", t("Shopping")),
        ("1F6B6", t("Walk")),
        ("1F3DE", t("The park")),
        ("own-cafe", t("Café")),
        ("own-pub", t("The pub")),
        ("1F3A6", t("Cinema")),
        ("1F4DA", t("Library")),
        ("1F37D", t("Meal out")),
        ("1F3E6", t("The bank")),
        ("1F487", t("Haircut")),
        ("1F68C", t("Bus ride")),
        ("1F686", t("Train ride")),
        ("1F3D6", t("Holiday")),
        ("1F3DF", t("Watch a match")),
    )


def _sport(t: Language) -> Ideas:
    return (
        ("26BD", t("Football")),
        ("1F3CA", t("Swimming")),
        ("1F483", t("Dancing")),
        ("1F3B3", t("Bowling")),
        ("own-boccia", t("Boccia")),
        ("1F6B4", t("Cycling")),
        ("1F3CB", t("The gym")),
        ("1F9D8", t("Yoga")),
        ("1F3C3", t("Running")),
        ("1F3AF", t("Darts")),
        ("1F3B1", t("Pool")),
        ("1F3BE", t("Tennis")),
        ("1F3C7", t("Horse riding")),
        ("1F3A3", t("Fishing")),
    )


def _fun(t: Language) -> Ideas:
    return (
        ("1F4FA", t("Television")),
        ("1F3B5", t("Music")),
        ("E340", t("Gardening")),
        ("1F3A4", t("Singing")),
        ("1F4FB", t("Radio")),
        ("1F9F6", t("Knitting")),
        ("1FAA1", t("Sewing")),
        ("1F3A8", t("Painting")),
        ("1F4D6", t("Reading")),
        ("1F4BB", t("Computer")),
        ("1F4F1", t("My phone")),
        ("1F4F7", t("Take photos")),
        ("1F3AD", t("Drama")),
        ("1F9E9", t("Jigsaw")),
        ("1F3B2", t("Board games")),
        ("1F3AE", t("Video games")),
    )


def _people(t: Language) -> Ideas:
    return (
        ("1F9D1-200D-1F91D-200D-1F9D1", t("See a friend")),
        ("1F46A", t("See my family")),
        ("own-sister", t("My sister")),
        ("own-brother", t("My brother")),
        ("1F491", t("My partner")),
        ("1F3D8", t("My neighbour")),
        ("own-watching-tv-with-a-neighbour", t("Television with a neighbour")),
        ("own-social-club", t("Social club")),
        ("1F4DE", t("Phone a friend")),
        ("1F4F9", t("Video call")),
        ("1F388", t("Party")),
    )


def _work(t: Language) -> Ideas:
    return (
        ("1F4BC", t("Work")),
        ("own-day-centre", t("Day centre")),
        ("own-college", t("College")),
        ("own-charity-shop", t("Charity shop")),
        ("own-volunteer", t("Volunteering")),
        ("E185", t("Café work")),
        ("E340", t("Gardening")),
        ("own-life-skills", t("Life skills")),
        ("own-self-advocacy", t("Speaking up group")),
        ("own-meeting", t("Meeting")),
        ("1F64B", t("Speaking up")),
        ("1F5F3", t("Voting")),
    )


def _help(t: Language) -> Ideas:
    return (
        ("1F9D1-200D-2695-FE0F", t("Doctor")),
        ("E302", t("Nurse")),
        ("1F48A", t("Medicine")),
        ("1F9B7", t("Dentist")),
        ("1F453", t("Eye test")),
        ("1F3E5", t("Hospital")),
        ("own-physio", t("Physio")),
        ("own-support-worker", t("Support worker")),
        ("own-home-carer", t("Carer comes")),
        ("own-social-worker", t("Social worker")),
        ("own-advocate", t("My advocate")),
        ("own-personal-budget", t("My money")),
    )


def _faith(t: Language) -> Ideas:
    return (
        ("26EA", t("Church")),
        ("1F54C", t("Mosque")),
        ("1F6D5", t("Temple")),
        ("own-gurdwara", t("Gurdwara")),
        ("1F64F", t("Prayer")),
        ("1F382", t("Birthday")),
        ("1F388", t("Party")),
        ("1F384", t("Christmas")),
        ("1F492", t("Wedding")),
        ("1F386", t("Fireworks")),
    )

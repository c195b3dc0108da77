"""The thirty ideas of the photo diary.

They follow what people in the study took photos of and what they wished they had: the places and people that hold a
week together, what is done alone, what is hard, and what may be taken away (product.md).
"""

from __future__ import annotations

from .life import Life
from .photo_prompt import PhotoPrompt
from .said import Said

PROMPTS: tuple[PhotoPrompt, ...] = (
    PhotoPrompt("eat", Said("Take a picture of where you eat."), Said("Where I eat"), "symbol:1F37D"),
    PhotoPrompt("helper", Said("Take a picture of someone who helps you."), Said("Who helps me"), "symbol:1F91D"),
    PhotoPrompt(
        "proud", Said("Take a picture of something you are proud of."), Said("What I am proud of"), "symbol:1F3C5"
    ),
    PhotoPrompt("way", Said("Take a picture of your way to town."), Said("My way to town"), "symbol:1F6E3"),
    PhotoPrompt("own", Said("Take a picture of what you do on your own."), Said("What I do on my own"), "symbol:1F6B6"),
    PhotoPrompt("hard", Said("Take a picture of something that is hard."), Said("What is hard for me"), "symbol:1F615"),
    PhotoPrompt(
        "closing",
        Said("Take a picture of a place you would miss if it closed."),
        Said("A place I would miss"),
        "symbol:own-day-centre",
    ),
    PhotoPrompt("door", Said("Take a picture of your front door."), Said("My front door"), "symbol:1F6AA"),
    PhotoPrompt("chair", Said("Take a picture of where you like to sit."), Said("Where I like to sit"), "symbol:1FA91"),
    PhotoPrompt("room", Said("Take a picture of your room."), Said("My room"), "symbol:1F6CF"),
    PhotoPrompt("friend", Said("Take a picture of a friend."), Said("My friend"), "symbol:1F46D"),
    PhotoPrompt("family", Said("Take a picture of someone in your family."), Said("My family"), "symbol:1F46A"),
    PhotoPrompt(
        "neighbour", Said("Take a picture of someone who lives near you."), Said("Who lives near me"), "symbol:1F3D8"
    ),
    PhotoPrompt("animal", Said("Take a picture of an animal you like."), Said("An animal I like"), "symbol:1F415"),
    PhotoPrompt("morning", Said("Take a picture of your morning."), Said("My morning"), "symbol:1F305"),
    PhotoPrompt("evening", Said("Take a picture of your evening."), Said("My evening"), "symbol:1F307"),
    PhotoPrompt("weekend", Said("Take a picture of your weekend."), Said("My weekend"), "symbol:1F5D3"),
    PhotoPrompt("travel", Said("Take a picture of how you get about."), Said("How I get about"), "symbol:1F68C"),
    PhotoPrompt("shop", Said("Take a picture of where you go shopping."), Said("Where I go shopping"), "symbol:1F6D2"),
    PhotoPrompt("cook", Said("Take a picture of food you make."), Said("Food I make"), "symbol:1F373"),
    PhotoPrompt("work", Said("Take a picture of work you do."), Said("My work"), "symbol:1F4BC"),
    PhotoPrompt("learn", Said("Take a picture of something you are learning."), Said("What I learn"), "symbol:1F4DA"),
    PhotoPrompt("move", Said("Take a picture of how you keep fit."), Said("How I keep fit"), "symbol:1F3C3"),
    PhotoPrompt("make", Said("Take a picture of something you made."), Said("What I made"), "symbol:1F9F6"),
    PhotoPrompt("music", Said("Take a picture of music you like."), Said("My music"), "symbol:1F3B5"),
    PhotoPrompt("always", Said("Take a picture of what you take with you."), Said("What I take"), "symbol:1F392"),
    PhotoPrompt("quiet", Said("Take a picture of where you go to be quiet."), Said("My quiet place"), "symbol:1F60C"),
    PhotoPrompt("meet", Said("Take a picture of where you meet people."), Said("Where I meet people"), "symbol:1F465"),
    PhotoPrompt("give", Said("Take a picture of how you help someone."), Said("How I help"), "symbol:E083"),
    PhotoPrompt(
        "change", Said("Take a picture of something you want to change."), Said("What I want to change"), "symbol:1F504"
    ),
)


def prompt_of(prompt: str) -> PhotoPrompt | None:
    """The idea with this id; None for one that is not there any more, or none."""
    return next((one for one in PROMPTS if one.id == prompt), None)


def photos_for(life: Life, prompt: str) -> list[str]:
    """The sha256 of each photo that answers this idea, newest last; those put away do not."""
    return [one.id for one in life.photos.values() if one.prompt == prompt and not one.is_put_away]


def picked_out(life: Life) -> list[PhotoPrompt]:
    """The ideas that come: those a supporter picked out, or else all, in their order."""
    picked = life.person.prompts
    return [prompt for prompt in PROMPTS if prompt.id in picked or not picked]


def still_open(life: Life) -> list[PhotoPrompt]:
    """The ideas that come and that no photo answers yet, in their order."""
    answered = {one.prompt for one in life.photos.values() if not one.is_put_away}
    return [prompt for prompt in picked_out(life) if prompt.id not in answered]

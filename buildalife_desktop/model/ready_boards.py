"""Ready beginnings of a board, made of what is in my life already."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil

from .activity import Activity, Feeling
from .answer import Reply
from .board import Board, Shape
from .boards import aspect_of, rounded, size_of
from .ids import new_id
from .life import Life
from .my_pictures import my_photos, photos_by_activity, photos_by_month
from .picture import photo
from .pinned import Frame, Pinned
from .pinned_card import card_of
from .said import Said
from .statement import About
from .which_week import WhichWeek

MOST = 10
"""So many pictures are put on at first: few enough to be large."""
Idea = tuple[str, str]
"""A picture and its caption."""


@dataclass(frozen=True)
class ReadyBoard:
    """A beginning: its name, its own clear symbol, and which of my pictures go on it."""

    key: str
    said: Said
    picture: str
    shape: Shape
    ground: str
    ideas: Callable[[Life], Iterable[Idea]]


def board_from(ready: ReadyBoard, life: Life, name: str) -> tuple[Board, list[Pinned]]:
    """A new board and what is on it: its `name` as a title, its symbol beside it, and under them my own pictures.

    Nothing is put on that is not in my life already, but for the symbol.
    """
    board = Board(new_id(), name, ready.shape, ready.ground)
    wide, _ = size_of(board)
    title = Pinned(new_id(), board.id, caption=name, size=0.62)
    sign = Pinned(new_id(), board.id, ready.picture, size=0.13)
    title_high = max(card_of(title).box.high, sign.size)
    left = (wide - title.size - sign.size - 0.03) / 2
    ideas = _few(ready.ideas(life))
    begin = [
        replace(sign, x=left + sign.size / 2, y=0.03 + title_high / 2, level=0),
        replace(title, x=left + sign.size + 0.03 + title.size / 2, y=0.03 + title_high / 2, level=1),
    ]
    return board, [rounded(one) for one in (*begin, *_in_rows(life, board, ideas, 0.05 + title_high))]


def _in_rows(life: Life, board: Board, ideas: Sequence[Idea], top: float) -> list[Pinned]:
    """In as many columns as make them largest, all of one size, each a little turned in its share of the room."""
    if not ideas:
        return []
    wide, high = size_of(board)
    room = (wide - 0.06, high - top - 0.03)
    pinned = [
        Pinned(new_id(), board.id, picture, caption, turn=_TURNS[number % len(_TURNS)], frame=Frame.WHITE)
        for number, (picture, caption) in enumerate(ideas)
    ]
    columns = max(range(1, len(ideas) + 1), key=lambda count: (_size(life, pinned, count, room), -count))
    size = _size(life, pinned, columns, room)
    across, down = _shares(len(pinned), columns, room)
    found = []
    for number, one in enumerate(pinned):
        row, column = divmod(number, columns)
        left = (wide - min(columns, len(pinned) - row * columns) * across) / 2
        x, y = left + (column + 0.5) * across, top + (row + 0.5) * down
        found.append(replace(one, x=x, y=y, size=size, level=number + 2))
    return found


_TURNS = (-4, 2, 3, -3, 4, -2, 0)
_LARGEST = 0.36


def _shares(count: int, columns: int, room: tuple[float, float]) -> tuple[float, float]:
    """The width and height each of so many has in so many columns."""
    return room[0] / columns, room[1] / ceil(count / columns)


def _size(life: Life, pinned: Sequence[Pinned], columns: int, room: tuple[float, float]) -> float:
    """The largest size with which each fits into its share of the room."""
    across, down = _shares(len(pinned), columns, room)
    return min(_sized(one, aspect_of(life, one.picture), across - 0.02, down - 0.02) for one in pinned)


def _sized(pinned: Pinned, aspect: float, wide: float, high: float) -> float:
    """The size with which its turned card just fits into this room."""
    low, large = 0.06, _LARGEST
    for _ in range(10):
        size = (low + large) / 2
        left, top, right, bottom = card_of(replace(pinned, size=size), aspect).box.bounds
        low, large = (size, large) if right - left <= wide and bottom - top <= high else (low, size)
    return low


def _few(ideas: Iterable[Idea]) -> list[Idea]:
    """Each picture once, and no more than MOST."""
    found: dict[str, Idea] = {}
    for picture, caption in ideas:
        if picture:
            found.setdefault(picture, (picture, caption))
    return list(found.values())[:MOST]


# --- which of my pictures


def _favourites(life: Life) -> Iterable[Idea]:
    yield from _activities(life, lambda one: one.feeling is Feeling.LIKE)
    yield from _answers(life, Reply.LIKE)


def _to_try(life: Life) -> Iterable[Idea]:
    yield from _activities(life, lambda one: one.feeling is Feeling.WANT_TO_TRY)
    yield from _answers(life, Reply.WANT_TO_TRY)
    yield from ((hope.picture, hope.words) for hope in life.hopes.values())


def _month(life: Life) -> Iterable[Idea]:
    """The photos of the newest month that has any; without photos, what is on my week."""
    months = [photos for month, photos in photos_by_month(life).items() if month != (0, 0)]
    yield from ((photo(one.id), one.words) for one in (months[0] if months else my_photos(life)))
    if not life.photos:
        now = {placing.activity for placing in life.placings.values() if placing.week is WhichWeek.NOW}
        yield from _activities(life, lambda one: one.id in now)


def _work(life: Life) -> Iterable[Idea]:
    """What I do a job in, or learn."""
    about = (About.MY_ROLE, About.LEARNING)
    done = {statement.activity for statement in life.statements.values() if statement.about in about}
    yield from _activities(life, lambda one: one.id in done)


def _home(life: Life) -> Iterable[Idea]:
    """Places with a house for a picture, and what I do there."""
    homes = {place.id: place for place in life.places.values() if place.picture in _HOUSES}
    yield from ((place.picture, place.name) for place in homes.values())
    yield from _activities(life, lambda one: bool(homes.keys() & set(one.places)))


_HOUSES = ("symbol:1F3E0", "symbol:1F3E1")


def _activities(life: Life, is_meant: Callable[[Activity], bool]) -> Iterable[Idea]:
    """These with their pictures, and then the photos of what they are done with."""
    meant = [one for one in life.activities.values() if is_meant(one)]
    yield from ((one.picture, one.name) for one in meant)
    photos = photos_by_activity(life)
    yield from ((photo(one.id), one.words) for activity in meant for one in photos.get(activity.id, ()))


def _answers(life: Life, reply: Reply) -> Iterable[Idea]:
    """What I answered so the last time I was asked."""
    newest = {answer.option: answer for answer in life.answers.values()}
    yield from ((one.picture, one.words) for one in newest.values() if one.reply is reply)


# Which pictures are of a holiday, nobody knows but me.
READY_BOARDS = (
    ReadyBoard("favourites", Said("My favourite things"), "symbol:2B50", Shape.WIDE, "green", _favourites),
    ReadyBoard("month", Said("My month"), "symbol:1F4C6", Shape.WIDE, "blue", _month),
    ReadyBoard("work", Said("My work"), "symbol:1F4BC", Shape.WIDE, "cream", _work),
    ReadyBoard("home", Said("My home"), "symbol:1F3E0", Shape.WIDE, "yellow", _home),
    ReadyBoard("holiday", Said("My holiday"), "symbol:1F3D6", Shape.WIDE, "dots", lambda _: ()),
    ReadyBoard("try", Said("Things I want to try"), "symbol:1F929", Shape.WIDE, "purple", _to_try),
)

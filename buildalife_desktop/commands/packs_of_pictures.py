"""packs: more pictures for everybody on this computer."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress

from ..model.said import Said
from ..pictures.packs.bringing import bring_pack
from ..pictures.packs.known_packs import Named
from ..pictures.packs.pack import Pack
from ..pictures.packs.packs_here import pack_called, packs_here, turn_pack
from ..words.language import Language
from .nearest import nearest
from .not_done import NotDone
from .plain_parser import PlainParser, one_of
from .wrong_words import WrongWords

USAGE = "list|add|on|off [PACK] [--name NAME] [--by WHO] [--licence LICENCE] [--json]"
EXAMPLE = "packs add mulberry-symbols.zip"
DOES = ("list", "add", "on", "off")


def add_words(parser: PlainParser) -> None:
    """What to do, and with which pack."""
    parser.word("does", "list|add|on|off", Said("What to do."), type=one_of(DOES))
    parser.word("pack", "PACK", Said("A folder or zip file to add, or the name of a pack."), nargs="?", default="")
    parser.option("--name", Said("What a new pack is called."), metavar="NAME", default="")
    parser.option("--by", Said("Who made the pictures."), metavar="WHO", default="")
    parser.option("--licence", Said("What may be done with them."), metavar="LICENCE", default="")
    parser.option("--json", Said("Write JSON, for scripts."), action="store_true")


def run(asked: Namespace, t: Language) -> int:
    """Write one pack a line after what was done: its name, on or off, how many pictures, who made it, its licence."""
    if asked.does == "list":
        return _write(packs_here(), asked, t)
    if not asked.pack:
        raise WrongWords(Said("Which pack? Write it like this: {words}", words=f"buildalife {EXAMPLE}"))
    if asked.does == "add":
        return _write([_added(asked)], asked, t)
    pack = _pack(asked.pack)
    turn_pack(pack, is_on=asked.does == "on")
    return _write([_pack(pack.id)], asked, t)


def _added(asked: Namespace) -> Pack:
    told = Named(asked.name, asked.by, asked.licence)
    console = Console(file=sys.stderr)
    columns = (BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None)
        return bring_pack(Path(asked.pack), told, lambda done, total: bar.update(task, completed=done, total=total))


def _pack(name: str) -> Pack:
    pack = pack_called(name)
    if pack is not None:
        return pack
    meant = nearest(name, [one.title for one in packs_here()])
    if meant:
        raise NotDone(Said("There is no pack called {name}. Did you mean {meant}?", name=name, meant=meant))
    raise NotDone(Said("There is no pack called {name}. See them with: buildalife packs list", name=name))


def _write(packs: list[Pack], asked: Namespace, t: Language) -> int:
    if asked.json:
        print(json.dumps([_told(pack) for pack in packs], indent=2, ensure_ascii=False))
        return 0
    for pack in packs:
        state = t("On") if pack.is_on else t("Off")
        print(pack.title, state, pack.count, pack.author or "-", pack.licence or "-", sep="\t")
    return 0


def _told(pack: Pack) -> dict[str, object]:
    return {
        "id": pack.id,
        "name": pack.title,
        "by": pack.author,
        "licence": pack.licence,
        "pictures": pack.count,
        "on": pack.is_on,
    }

"""The words for each picture of a pack: from a list that comes with it, else from the names of its files."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath

Words = tuple[str, ...]
NAMES = ("name", "word", "label", "title", "en", "english", "symbol-en", "text")
LEFT_OUT = frozenset(("id", "symbol-id", "grammar", "rated", "licence", "license", "author", "category-id"))
"""Columns that hold nothing anybody looks for."""

_LISTED = re.compile(r"[,;|\n]")
_NUMBERED = re.compile(r"[ _-]+\d{1,3}[a-z]?$")
MOST_WORDS = 40


def words_of_pack(files: Iterable[str], lists: Mapping[str, bytes]) -> dict[str, Words]:
    """For each picture its name, then its words. `lists` are the CSV and JSON files of the pack by their paths."""
    stems = {PurePosixPath(file).stem.casefold(): file for file in files}
    told: dict[str, Words] = {}
    for path, content in lists.items():
        text = _text(content)
        rows = _json_rows(text) if path.lower().endswith(".json") else _csv_rows(text)
        found = {**_from_rows(rows, stems)}
        told |= {file: words for file, words in found.items() if file not in told}
    return {file: told.get(file) or (_from_name(file), *_from_folders(file)) for file in stems.values()}


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _csv_rows(text: str) -> list[list[str]]:
    separator = max(",;\t", key=text[:4000].count)
    try:
        return [row for row in csv.reader(text.splitlines(), delimiter=separator) if any(row)]
    except csv.Error:
        return []


def _json_rows(text: str) -> list[list[str]]:
    """ARASAAC's list: `[{"_id": 2239, "keywords": [{"keyword": "tea"}], "categories": ["drink"]}]`."""
    try:
        listed = json.loads(text)
        return [["_id", "name", "tags"]] + [
            [str(one["_id"]), *_keywords(one)] for one in listed if isinstance(one, dict) and "_id" in one
        ]
    except (ValueError, TypeError, KeyError, RecursionError):
        return []


def _keywords(one: Mapping[str, object]) -> tuple[str, str]:
    listed = one.get("keywords")
    said = [str(word["keyword"]) for word in listed if "keyword" in word] if isinstance(listed, list) else []
    grouped = one.get("categories")
    said += [str(word) for word in grouped] if isinstance(grouped, list) else []
    return (said[0] if said else "", ",".join(said[1:]))


def _from_rows(rows: Sequence[Sequence[str]], stems: Mapping[str, str]) -> dict[str, Words]:
    """The column whose words are mostly names of pictures says which picture a row is about."""
    matches = Counter(at for row in rows for at, cell in enumerate(row) if _stem(cell) in stems)
    if not matches:
        return {}
    [(which, _)] = matches.most_common(1)
    heads = [cell.strip().lower() for cell in rows[0]] if rows else []
    if which < len(rows[0]) and _stem(rows[0][which]) in stems:
        heads = []
    found: dict[str, Words] = {}
    for row in rows[1 if heads else 0 :]:
        file = stems.get(_stem(row[which])) if which < len(row) else None
        if file is not None and file not in found:
            found[file] = _from_row(row, which, heads, file)
    return found


def _from_row(row: Sequence[str], which: int, heads: Sequence[str], file: str) -> Words:
    name, words = "", list[str]()
    for at, cell in enumerate(row):
        head = heads[at] if at < len(heads) else ""
        if at == which or not cell.strip() or head in LEFT_OUT or cell.strip().isdecimal():
            continue
        if not name and (head in NAMES or (not heads and not name)):
            name = cell.strip()
        elif head in ("tags", "keywords") and not _LISTED.search(cell):
            words += cell.split()
        else:
            words += _LISTED.split(cell)
    plain = dict.fromkeys(word.strip() for word in words if word.strip())
    return (_sentence(name) or _from_name(file), *list(plain)[:MOST_WORDS])


def _stem(cell: str) -> str:
    """`EN/Tea.svg`, `tea.svg` and `Tea` name the same picture."""
    plain = cell.strip().replace("\\", "/").rpartition("/")[2].casefold()
    return re.sub(r"\.(svg|png|jpe?g|gif|webp)$", "", plain)


def _from_name(file: str) -> str:
    """`bake_,_to` is called Bake, `tea_cup_2a` Tea cup."""
    plain = PurePosixPath(file).stem.replace("_,_to", "").replace("_", " ").replace(" - ", " ").strip()
    without = _NUMBERED.sub("", plain)
    return _sentence(without or plain)


def _from_folders(file: str) -> Words:
    """A folder's name says something of what is in it, unless it is a language or size."""
    folders = PurePosixPath(file).parts[:-1]
    return tuple(folder.replace("_", " ") for folder in folders[-1:] if len(folder) > 3)


def _sentence(words: str) -> str:
    words = " ".join(words.split())[:80]
    return words[:1].upper() + words[1:]

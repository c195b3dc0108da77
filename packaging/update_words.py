"""Write `i18n/buildalife.pot`, the list of every sentence the app can say, from the source.

    python packaging/update_words.py            write it, and bring every i18n/*.po up to date with it
    python packaging/update_words.py --check    write nothing; exit code 1 when the list is out of date

A sentence is what stands in `t("...")`, `t.many("...", "...", n)`, `Said("...")` or the like. Places are given by file
without line, so that the list changes only when the sentences do.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "buildalife_desktop"
I18N = ROOT / "i18n"
LIST = I18N / "buildalife.pot"

# Which call holds a sentence, and at which of its arguments.
_CALLS: dict[str, tuple[int, ...] | None] = {
    "t": None,
    "_t": None,
    "many": (1, 2),
    "Said": None,
    "WordsProblem": None,
}
_HEADER = "# Every sentence of Build a Life. Under the same licence as the app: GPL-3.0-or-later."
_SAYS_NOTHING = tuple(
    f'"{name}:'
    for name in (
        "Project-Id-Version",
        "Report-Msgid-Bugs-To",
        "PO-Revision-Date",
        "Last-Translator",
        "Language-Team",
        "Generated-By",
    )
)
_NOTE_FOR_TRANSLATORS = "Translators:"


def sentences() -> Catalog:
    """Every sentence in the source, in the order of files."""
    # A fixed day: the list must come out the same as long as the sentences do.
    day = datetime(2026, 1, 1, tzinfo=UTC)
    catalogue = Catalog(header_comment=_HEADER, charset="utf-8", creation_date=day, revision_date=day, fuzzy=False)
    for path in sorted(SOURCE.rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for sentence, comments in _in_file(path):
            catalogue.add(sentence, locations=[(place, 0)], auto_comments=comments)
    return catalogue


def _in_file(path: Path) -> Iterator[tuple[str | tuple[str, ...], list[str]]]:
    with path.open("rb") as source:
        for _line, sentence, comments, _context in extract("python", source, _CALLS, [_NOTE_FOR_TRANSLATORS]):
            if sentence:
                yield sentence, list(comments)


def as_text(catalogue: Catalog) -> str:
    """The catalogue as it stands in a file."""
    written = io.BytesIO()
    write_po(written, catalogue, width=120, omit_header=False, include_lineno=False, ignore_obsolete=True)
    lines = written.getvalue().decode("utf-8").splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(_SAYS_NOTHING))


def main(words: list[str]) -> int:
    """Write the list, or with `--check` only look at it."""
    catalogue = sentences()
    if words == ["--check"]:
        return 0 if LIST.is_file() and LIST.read_text("utf-8") == as_text(catalogue) else 1
    I18N.mkdir(exist_ok=True)
    LIST.write_text(as_text(catalogue), encoding="utf-8")
    for po in sorted(I18N.glob("*.po")):
        _bring_up_to_date(po, catalogue)
    return 0


def _bring_up_to_date(po: Path, template: Catalog) -> None:
    with po.open("rb") as kept:
        translated = read_po(kept, locale=po.stem)
    translated.update(template, no_fuzzy_matching=True)
    po.write_text(as_text(translated), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

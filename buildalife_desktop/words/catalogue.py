"""The sentences of one language, read from its `.po` file."""

from __future__ import annotations

import contextlib
import io
import os
from pathlib import Path

from .. import paths
from .as_written import AsWritten
from .translations import Translations
from .words_problem import WordsProblem

SOURCE_LANGUAGE = "en"


def languages() -> list[str]:
    """The codes of every language the app speaks, English first."""
    return [SOURCE_LANGUAGE, *sorted(po.stem for po in paths.i18n_folder().glob("*.po"))]


def catalogue_for(code: str) -> Translations:
    """The sentences of a language. English needs none: its sentences are the ones in the code.

    Raises WordsProblem when the app does not have the language.
    """
    if code == SOURCE_LANGUAGE:
        return AsWritten()
    if code not in languages():
        raise WordsProblem("The app does not know the language {code}. Choose another one.", code=code)
    from gettext import GNUTranslations

    return GNUTranslations(io.BytesIO(_compiled(paths.i18n_folder() / f"{code}.po")))


def _compiled(po: Path) -> bytes:
    """The file in the form gettext reads, kept in the cache: compiling takes Babel, which is slow to start."""
    import hashlib

    written = po.read_bytes()
    kept = paths.cache_folder() / "words" / f"{po.stem}-{hashlib.sha256(written).hexdigest()[:16]}.mo"
    try:
        return kept.read_bytes()
    except OSError:
        compiled = _compile(written, po.stem)
        _keep(kept, compiled)
        return compiled


def _compile(written: bytes, code: str) -> bytes:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = io.BytesIO()
    write_mo(compiled, read_po(io.BytesIO(written), locale=code))
    return compiled.getvalue()


def _keep(kept: Path, compiled: bytes) -> None:
    """Into the cache, whole or not at all. A cache that cannot be written only costs time."""
    part = kept.with_suffix(f".{os.getpid()}.part")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(compiled)
        part.replace(kept)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()

"""Languages as those who speak them call them."""

from __future__ import annotations

import re

from .. import paths
from .catalogue import SOURCE_LANGUAGE, languages

_HEADING = re.compile(r'\A(?:.*\n)*?msgid ""\nmsgstr ""\n')
_UNTOLD = re.compile(r'^(?:msgstr(?:\[\d\])? ""\n(?!")|#, .*fuzzy)', re.MULTILINE)


def own_name(code: str) -> str:
    """What a language is called in itself: "Cymraeg"."""
    from babel import Locale

    name = Locale.parse(code).get_language_name(code) or code
    return name[:1].upper() + name[1:]


def complete_first() -> list[str]:
    """The codes of every language of the app: the complete ones, and then those with sentences still missing."""
    return sorted(languages(), key=lambda code: (not is_complete(code), code != SOURCE_LANGUAGE, code))


def is_complete(code: str) -> bool:
    """Whether everything can be said in a language. English needs no file: its sentences are the ones in the code."""
    if code == SOURCE_LANGUAGE:
        return True
    written = (paths.i18n_folder() / f"{code}.po").read_text("utf-8")
    return not _UNTOLD.search(_HEADING.sub("", written, count=1))

"""Languages in their own names, the complete ones first."""

from __future__ import annotations

from pathlib import Path

import pytest

from buildalife_desktop import paths
from buildalife_desktop.words import by_own_name
from buildalife_desktop.words.by_own_name import complete_first, is_complete, own_name

HEADING = '# A language.\nmsgid ""\nmsgstr ""\n"Language: {code}\\n"\n\n'
TOLD = 'msgid "Home"\nmsgstr "Hafan"\n\n'
LONG = 'msgid ""\n"Home and "\n"away"\nmsgstr ""\n"Hafan ac "\n"i ffwrdd"\n\n'
UNTOLD = 'msgid "Help"\nmsgstr ""\n\n'
UNSURE = '#, fuzzy\nmsgid "Help"\nmsgstr "Cymorth"\n\n'
SOME = 'msgid "{n} day"\nmsgid_plural "{n} days"\nmsgstr[0] "{n} diwrnod"\nmsgstr[1] ""\n\n'


@pytest.fixture
def i18n(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "i18n_folder", lambda: tmp_path)
    return tmp_path


def write(folder: Path, code: str, *entries: str) -> None:
    (folder / f"{code}.po").write_text(HEADING.format(code=code) + "".join(entries), "utf-8")


NAMES = {"en": "English", "cy": "Cymraeg", "ar": "العربية", "fr": "Français"}


@pytest.mark.parametrize(("code", "name"), NAMES.items())
def test_each_has_its_own_name(code: str, name: str) -> None:
    assert own_name(code) == name


@pytest.mark.parametrize("missing", [UNTOLD, UNSURE, SOME])
def test_one_sentence_missing_is_not_complete(i18n: Path, missing: str) -> None:
    write(i18n, "cy", TOLD, LONG)
    assert is_complete("cy")
    write(i18n, "cy", TOLD, missing, LONG)
    assert not is_complete("cy")


def test_complete_ones_come_first_and_the_list_is_the_folder(i18n: Path) -> None:
    write(i18n, "ar", TOLD, UNTOLD)
    write(i18n, "cy", TOLD)
    write(i18n, "pl", TOLD)
    assert complete_first() == ["en", "cy", "pl", "ar"]
    assert by_own_name.is_complete("en")

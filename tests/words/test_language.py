"""Everything said comes out in the language asked for, whole and in full."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path

import pytest
from babel import Locale
from babel.localedata import locale_identifiers

from buildalife_desktop import paths
from buildalife_desktop.words.catalogue import languages
from buildalife_desktop.words.language import Language, language_for
from buildalife_desktop.words.words_problem import WordsProblem

WELSH = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);\\n"

msgid "My week"
msgstr "Fy wythnos"

msgid "{name} is here."
msgstr "Mae {name} yma."

msgid "Not done yet"
msgstr ""

msgid "{n} picture"
msgid_plural "{n} pictures"
msgstr[0] "{n} llun"
msgstr[1] "{n} lun"
msgstr[2] "{n} o luniau"
"""


@dataclass
class Sentence:
    msgid: str
    fields: dict[str, object] = field(default_factory=dict)


@pytest.fixture
def t() -> Language:
    return language_for("en")


@pytest.fixture
def i18n(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "i18n"
    folder.mkdir()
    (folder / "cy.po").write_text(WELSH, "utf-8")
    monkeypatch.setattr(paths, "i18n_folder", lambda: folder)
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    return folder


def test_english_is_what_stands_in_the_code(t: Language) -> None:
    assert t("My week") == "My week"
    assert t("{name} is here.", name="Grace") == "Grace is here."
    assert t("") == ""


def test_name_with_braces_is_only_a_name(t: Language) -> None:
    assert t("{name} is here.", name="{name.__class__} 100 %s") == "{name.__class__} 100 %s is here."


def test_gap_with_nothing_for_it_shows_dots(t: Language) -> None:
    assert t.tell(Sentence("{activity} is on {day}.", {"day": 1})) == "… is on Tuesday."


@pytest.mark.parametrize(
    ("gap", "value", "words"),
    [
        ("day", 0, "Monday"),
        ("day", 6, "Sunday"),
        ("day", 12, "12"),
        ("days", (0, 2, 4), "Monday, Wednesday and Friday"),
        ("date", "2026-03-03", "Tuesday 3 March 2026"),
        ("date", date(2026, 3, 3), "Tuesday 3 March 2026"),
        ("date", "some day", "some day"),
        ("time", "14:30", "2:30 pm"),
        ("time", time(9, 5), "9:05 am"),
        ("number", 3, "3"),
        ("names", ["Grace", "Sunil"], "Grace and Sunil"),
    ],
)
def test_what_goes_into_a_gap_is_written_in_full(t: Language, gap: str, value: object, words: str) -> None:
    assert t.tell(Sentence("It is {" + gap + "}.", {gap: value})) == f"It is {words}."


def test_sentence_inside_a_sentence(t: Language) -> None:
    picture = Sentence("a picture")
    assert t.tell(Sentence("It is {name}.", {"name": picture})) == "It is a picture."
    assert t.tell(Sentence("{name} is new.", {"name": picture})) == "A picture is new."
    assert t.tell(Sentence("{name} is new.", {"name": "eBay"})) == "eBay is new."


def test_pattern_to_be_filled_later(t: Language) -> None:
    assert t("Page {page} of {pages}") == "Page {page} of {pages}"


def test_how_many(t: Language) -> None:
    assert [t.many("{n} picture", "{n} pictures", n) for n in (0, 1, 2)] == ["0 pictures", "1 picture", "2 pictures"]


def test_date_without_its_year(t: Language) -> None:
    assert t.date("2026-03-03", with_year=False) == "Tuesday 3 March"


def test_month_with_its_year(t: Language) -> None:
    assert t.month(2026, 3) == "March 2026"
    assert Language("ar", t._sentences).month(2026, 3) != "March 2026"


@pytest.mark.parametrize(
    ("things", "words"),
    [([], ""), (["Grace"], "Grace"), (["Grace", "Sunil"], "Grace and Sunil"), (["A", "B", "C"], "A, B and C")],
)
def test_things_in_a_row(t: Language, things: list[str], words: str) -> None:
    assert t.joined(things) == words


def test_another_language(i18n: Path) -> None:
    t = language_for("cy")

    assert languages() == ["en", "cy"]
    assert t("My week") == "Fy wythnos"
    assert t("{name} is here.", name="Grace") == "Mae Grace yma."
    assert [t.many("{n} picture", "{n} pictures", n) for n in (1, 2, 5)] == ["1 llun", "2 lun", "5 o luniau"]
    assert t.weekday(0) == "Dydd Llun"
    assert t.date("2026-03-03").startswith("Dydd Mawrth")


def test_what_is_not_translated_is_said_in_english(i18n: Path) -> None:
    t = language_for("cy")
    assert t("Not done yet") == "Not done yet"
    assert t("Never heard of") == "Never heard of"


def test_mended_translation_is_used_at_once(i18n: Path) -> None:
    language_for("cy")
    (i18n / "cy.po").write_text(WELSH.replace("Fy wythnos", "Wythnos fi"), "utf-8")
    assert language_for("cy")("My week") == "Wythnos fi"


def test_language_works_where_nothing_can_be_kept(i18n: Path, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")
    assert language_for("cy")("My week") == "Fy wythnos"


@pytest.mark.parametrize("code", ["xx", "", "../cy", "CY"])
def test_language_the_app_does_not_have(i18n: Path, t: Language, code: str) -> None:
    with pytest.raises(WordsProblem) as found:
        language_for(code)
    assert t.tell(found.value.said) == f"The app does not know the language {code}. Choose another one."


def test_right_to_left_is_as_babel_knows_it() -> None:
    wrong = []
    for code in locale_identifiers():
        locale = Locale.parse(code)
        here = language_for("en")
        here.code = code
        if here.is_right_to_left != (locale.text_direction == "rtl"):
            wrong.append(code)
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("cy", "Dydd Mawrth, 3 Mawrth"),
        ("pl", "wtorek, 3 marca"),
        ("es", "martes, 3 de marzo"),
        ("de", "Dienstag, 3. März"),
        ("bn", "মঙ্গলবার 3 মার্চ"),
    ],
)
def test_a_date_without_its_year_is_still_in_full(code: str, words: str) -> None:
    assert language_for(code).date("2026-03-03", with_year=False) == words

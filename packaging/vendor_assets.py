"""Fill `assets/` with the pictures, words and fonts that others made, from npm packages. For developers; needs npm.

    python packaging/vendor_assets.py [NODE_MODULES]

Run it after changing `symbol_list.txt`, adding a drawing to `assets/symbols/own/`, or raising a version below, and keep
what it writes. The same packages and list always give the same bytes. NODE_MODULES: packages already fetched.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ASSETS = HERE.parent / "assets"
SYMBOLS = ASSETS / "symbols"

OPENMOJI = "openmoji@17.0.0"
CLDR = ("cldr-annotations-full@48.2.0", "cldr-annotations-derived-full@48.2.0")
"""Unicode's words for each sign, in every language."""

LANGUAGES = ("en", "cy", "gd", "pl", "ur", "ar", "bn", "pa", "so", "ro", "uk", "es", "fr", "de")
"""Those the app is or will be translated into; pictures are found by the words of each."""

REGULAR, BOLD = "400Regular", "700Bold"
FONTS = {
    "atkinson-hyperlegible-next": ("0.4.1", (REGULAR, BOLD)),
    "noto-sans": ("0.4.2", (REGULAR, BOLD)),
    "noto-sans-arabic": ("0.4.3", (REGULAR, BOLD)),
    "noto-sans-bengali": ("0.4.4", (REGULAR, BOLD)),
    "noto-sans-gurmukhi": ("0.4.1", (REGULAR, BOLD)),
    "noto-sans-hebrew": ("0.4.1", (REGULAR, BOLD)),
    "noto-emoji": ("0.4.7", (REGULAR,)),
}
"""Each family of @expo-google-fonts, its version, and the weights the app uses."""

SKIN_TONES = ("light skin", "medium light skin", "medium skin", "medium dark skin", "dark skin")
"""In the order of OpenMoji's numbers for them, 1 to 5."""

CHILDREN = ("1F466", "1F467", "1F476")
"""Theirs are not needed in every tone: the life is an adult's."""

SAY_NOTHING = frozenset(("adult", "face", "gesture", "object", "symbol", "person", "people", "human", "everyone"))
"""Words OpenMoji gives so many pictures that finding by them helps nobody."""


@dataclass(frozen=True)
class Listed:
    """One line of `symbol_list.txt`."""

    code: str
    name: str
    group: str
    words: tuple[str, ...]
    stars: int
    """1: in the five skin tones as well; 2: only in those."""


def main() -> int:
    """0 when everything listed is there, 1 when a drawing of ours is still missing."""
    if len(sys.argv) > 1:
        return fill(Path(sys.argv[1]))
    with tempfile.TemporaryDirectory() as folder:
        fonts = [f"@expo-google-fonts/{family}@{version}" for family, (version, _) in FONTS.items()]
        subprocess.run(
            ["npm", "install", "--prefix", folder, "--no-audit", "--no-fund", OPENMOJI, *CLDR, *fonts], check=True
        )
        return fill(Path(folder) / "node_modules")


def fill(modules: Path) -> int:
    """Everything from `modules` (a node_modules folder) into `assets/`."""
    groups, listed = read_list(HERE / "symbol_list.txt")
    missing = [each.code for each in listed if is_ours(each.code) and not own_file(each.code).is_file()]
    listed = [each for each in listed if each.code not in missing]
    drawings = json.loads((modules / "openmoji/data/openmoji.json").read_text(encoding="utf-8"))
    known = {drawing["hexcode"]: drawing for drawing in drawings}
    symbols = [symbol for each in listed for symbol in (*as_it_is(each, known), *in_skin_tones(each, drawings))]
    give_skins(symbols, drawings)
    drawn = [symbol["code"] for symbol in symbols if symbol["source"] == "openmoji"]
    copy_drawings(modules, [*drawn, *(code for symbol in symbols for code in symbol.get("skins", ()))])
    write_symbols(groups, symbols)
    write_words(modules, [symbol["code"] for symbol in symbols])
    copy_fonts(modules)
    print(f"{len(symbols)} symbols in {len(groups)} groups")
    if missing:
        print("not drawn yet:", ", ".join(missing), file=sys.stderr)
    return 1 if missing else 0


def read_list(path: Path) -> tuple[list[dict[str, str]], list[Listed]]:
    """The groups and the symbols of `symbol_list.txt`, in its order. ValueError: a code is there twice."""
    groups: list[dict[str, str]] = []
    listed: list[Listed] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("="):
            group, name, picture = (part.strip() for part in line[1:].split("|"))
            groups.append({"id": group, "name": name, "picture": picture})
        elif line.strip() and not line.startswith("#"):
            listed.append(read_line(line, groups[-1]["id"]))
    codes = [each.code for each in listed if each.stars < 2]
    twice = {code for code in codes if codes.count(code) > 1}
    if twice:
        raise ValueError(f"listed twice: {sorted(twice)}")
    return groups, listed


def read_line(line: str, group: str) -> Listed:
    """`CODE Name: word, word`."""
    code, _, rest = line.partition(" ")
    name, _, words = rest.partition(":")
    said = tuple(word.strip() for word in words.split(",") if word.strip())
    return Listed(code.rstrip("*"), name.strip(), group, said, code.count("*"))


def is_ours(code: str) -> bool:
    """Whether we drew it ourselves."""
    return code.startswith("own-")


def own_file(code: str) -> Path:
    """Where a drawing of ours is kept."""
    return SYMBOLS / "own" / f"{code}.svg"


def as_it_is(listed: Listed, known: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """The symbol itself. Our words come before OpenMoji's, because people really say them."""
    if listed.stars == 2:
        return []
    if is_ours(listed.code):
        return [row(listed, listed.code, listed.name, listed.words, "Build a Life")]
    drawing = known[listed.code]
    theirs = f"{drawing['annotation']}, {drawing['tags']}, {drawing['openmoji_tags']}".split(",")
    return [row(listed, listed.code, listed.name, (*listed.words, *theirs), drawing["openmoji_author"])]


def in_skin_tones(listed: Listed, drawings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The five skin tones of a starred symbol, lightest first."""
    if not listed.stars:
        return []
    found = [each for each in drawings if each["skintone_base_hexcode"] == listed.code and each["skintone"]]
    found.sort(key=lambda drawing: int(drawing["skintone"]))
    return [
        row(listed, drawing["hexcode"], f"{listed.name}, {tone}", listed.words, drawing["openmoji_author"])
        for drawing, tone in zip(found, SKIN_TONES, strict=True)
    ]


def give_skins(symbols: list[dict[str, Any]], drawings: list[dict[str, Any]]) -> None:
    """Under `skins` the codes of the same drawing in the five tones, lightest first, where OpenMoji has them.

    Faces are listed in all tones as they are: somebody else's face is looked for by how they look.
    """
    toned: dict[str, dict[str, str]] = {}
    for drawing in drawings:
        if drawing["skintone"] in ("1", "2", "3", "4", "5", 1, 2, 3, 4, 5):
            toned.setdefault(drawing["skintone_base_hexcode"], {})[str(drawing["skintone"])] = drawing["hexcode"]
    for symbol in symbols:
        tones = toned.get(symbol["code"], {})
        if symbol["group"] != "faces" and symbol["code"] not in CHILDREN and len(tones) == len(SKIN_TONES):
            symbol["skins"] = [tones[number] for number in sorted(tones)]


def row(listed: Listed, code: str, name: str, words: tuple[str, ...], by: str) -> dict[str, Any]:
    """A symbol as `symbols.json` has it: each word once, and none that says nothing."""
    kept: dict[str, None] = {}
    for word in words:
        plain = word.strip().strip("“”")
        if plain and plain.lower() not in SAY_NOTHING and plain.lower() != name.lower():
            kept.setdefault(plain)
    source = "own" if is_ours(code) else "openmoji"
    return {
        "code": code,
        "name": name,
        "group": listed.group,
        "words": list(kept),
        "source": source,
        "by": one_spelling(by),
    }


def copy_drawings(modules: Path, codes: list[str]) -> None:
    """Exactly these drawings of OpenMoji, no others, and its licence."""
    folder = SYMBOLS / "openmoji"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for code in codes:
        shutil.copyfile(modules / "openmoji/color/svg" / f"{code}.svg", folder / f"{code}.svg")
    attribution = (HERE / "openmoji_attribution.txt").read_text(encoding="utf-8")
    licence = (modules / "openmoji/LICENSE.txt").read_text(encoding="utf-8")
    (SYMBOLS / "LICENCE-OPENMOJI.txt").write_text(attribution + "\n" + licence, encoding="utf-8")


def one_spelling(name: str) -> str:
    """A name whose accents are apart from their letters looks the same, but would stand twice in the credits."""
    return unicodedata.normalize("NFC", name.strip())


def write_words(modules: Path, codes: list[str]) -> None:
    """`words/CODE.json` for each language: for each symbol its name there, then words for it; the licence beside.

    A symbol Unicode does not know has the words of the signs it is like (`symbol_kin.txt`), and no name.
    """
    folder = SYMBOLS / "words"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    kin = dict(
        line.split(" ", 1) for line in (HERE / "symbol_kin.txt").read_text("utf-8").splitlines() if "#" not in line
    )
    for language in LANGUAGES:
        said = cldr_words(modules, language)
        told = {code: words_for(code, kin.get(code, "").split(), said) for code in codes}
        lines = ",\n".join(
            f"{json.dumps(code)}: {json.dumps(words, ensure_ascii=False)}" for code, words in told.items() if words
        )
        (folder / f"{language}.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
    shutil.copyfile(modules / "cldr-annotations-full/LICENSE", SYMBOLS / "LICENCE-CLDR.txt")


def cldr_words(modules: Path, language: str) -> dict[str, list[str]]:
    """By each sign without its variation mark: its name, then its words."""
    said: dict[str, list[str]] = {}
    for package, key in (
        ("full/annotations", "annotations"),
        ("derived-full/annotationsDerived", "annotationsDerived"),
    ):
        path = modules / f"cldr-annotations-{package}" / language / "annotations.json"
        for sign, told in json.loads(path.read_text(encoding="utf-8"))[key]["annotations"].items():
            words = [*told.get("tts", [""]), *told.get("default", [])]
            said[sign.replace("\ufe0f", "")] = list(dict.fromkeys(words))
    return said


def words_for(code: str, kin: list[str], said: dict[str, list[str]]) -> list[str]:
    """A tone of the skin is no word anybody looks for: the words of the sign without it."""
    if kin:
        return ["", *dict.fromkeys(word for one in kin for word in words_for(one, [], said))]
    if not re.fullmatch(r"[0-9A-F]+(-[0-9A-F]+)*", code) or code.startswith("E"):
        return []
    bare = [part for part in code.split("-") if part != "FE0F" and not re.fullmatch("1F3F[B-F]", part)]
    words = said.get("".join(chr(int(part, 16)) for part in bare), [])
    has_tone = len(bare) < len(code.replace("-FE0F", "").split("-"))
    return ["", *words] if words and has_tone else words


def write_symbols(groups: list[dict[str, str]], symbols: list[dict[str, Any]]) -> None:
    """`symbols.json`, one group or symbol a line so that a change shows as one line."""

    def lines(rows: list[Any]) -> str:
        return ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)

    text = f'{{"groups": [\n{lines(groups)}\n],\n"symbols": [\n{lines(symbols)}\n]}}\n'
    (SYMBOLS / "symbols.json").write_text(text, encoding="utf-8")


def copy_fonts(modules: Path) -> None:
    """The weights the app uses, with the Open Font Licence of each family."""
    folder = ASSETS / "fonts"
    folder.mkdir(parents=True, exist_ok=True)
    for family, (_, weights) in FONTS.items():
        package = modules / "@expo-google-fonts" / family
        for weight in weights:
            [font] = (package / weight).glob(f"*_{weight}.ttf")
            shutil.copyfile(font, folder / f"{font.stem.split('_')[0]}-{weight[3:]}.ttf")
        shutil.copyfile(package / "LICENSE_FONT", folder / f"OFL-{family}.txt")


if __name__ == "__main__":
    sys.exit(main())

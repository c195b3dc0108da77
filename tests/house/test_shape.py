"""The house keeps its shape: what lies at the top, what files are called, how much one holds."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "buildalife_desktop"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TOP = {
    "pyproject.toml", "README.md", "LICENSE", ".gitignore", ".gitattributes", ".ci", "assets", "i18n", "packaging",
    "tests", "buildalife_desktop",
}  # fmt: skip
ROOMS = {"model", "words", "store", "pictures", "speech", "access", "share", "ui", "commands"}
LOOSE = {"__init__.py", "__main__.py", "app.py", "cli.py", "paths.py", "logbook.py"}
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "controller", "base"}
LONGEST_FILE = 300
LONGEST_FUNCTION = 40


def names(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def functions(module: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def snake_case(name: str) -> str:
    words = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
    return words.lstrip("_")


def kept_in_git(folder: Path) -> set[str]:
    """What lies at the top, but for what git is told to leave alone."""
    there = [path.name for path in folder.iterdir() if path.name != ".git"]
    asked = subprocess.run(
        ["git", "check-ignore", "--no-index", *(f"{name}/" if (folder / name).is_dir() else name for name in there)],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if asked.returncode not in (0, 1):
        # Not a checkout (an unpacked archive): what starts with a dot was made here.
        return {name for name in there if not name.startswith(".")}
    return set(there) - {line.rstrip("/") for line in asked.stdout.splitlines()}


def test_top_holds_only_what_belongs_there() -> None:
    assert kept_in_git(ROOT) <= TOP


def test_package_holds_only_its_rooms() -> None:
    there = {path.name for path in PACKAGE.iterdir()} - {"__pycache__", "py.typed"}
    assert there <= ROOMS | LOOSE
    assert there >= ROOMS


@pytest.fixture(params=sorted({path.parent for path in SOURCES}), ids=names)
def files(request: pytest.FixtureRequest) -> list[Path]:
    """The files of one folder."""
    return [path for path in SOURCES if path.parent == request.param]


def test_files_are_named_for_what_they_hold(files: list[Path]) -> None:
    for path in files:
        must_be_named_for_what_it_holds(path)


def must_be_named_for_what_it_holds(path: Path) -> None:
    for part in path.relative_to(PACKAGE).with_suffix("").parts:
        assert not NAMES_THAT_SAY_NOTHING & set(part.lower().split("_")), f"{names(path)}: say what it holds"
    public = [node.name for node in tree(path).body if isinstance(node, ast.ClassDef) and is_main(node)]
    assert len(public) <= 1, f"{names(path)} holds {public}: one public class a file"
    if public and not has_public_functions(path):
        assert is_named_after(path, public[0]), f"{names(path)} holds {public[0]}: name one after the other"


def is_main(node: ast.ClassDef) -> bool:
    """Whether a file is about it. The few answers a field can have, or a problem it raises, may lie beside it."""
    beside = any(ast.unparse(of).endswith(("Enum", "Flag", "Exception", "Error", "Problem")) for of in node.bases)
    return not node.name.startswith("_") and not beside


def has_public_functions(path: Path) -> bool:
    """Then the file is named for what they do, and the class is what they hand back."""
    return any(isinstance(node, ast.FunctionDef) and not node.name.startswith("_") for node in tree(path).body)


def is_named_after(path: Path, public: str) -> bool:
    """A class may carry the name of its folder too: `WeekScreen` in `screens/week.py`."""
    folder = path.parent.name.removesuffix("s")
    plain = snake_case(public).replace("_", "")
    stem = path.stem.replace("_", "")
    return plain in {stem, f"{stem}{folder}", f"{folder}{stem}"}


def test_no_class_says_nothing(files: list[Path]) -> None:
    for path in files:
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ClassDef):
                said = set(snake_case(node.name).split("_"))
                assert not NAMES_THAT_SAY_NOTHING & said, f"{names(path)}: {node.name}"


def test_files_are_read_in_one_sitting(files: list[Path]) -> None:
    for path in files:
        must_be_read_in_one_sitting(path)


def must_be_read_in_one_sitting(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) <= LONGEST_FILE, f"{names(path)} holds {len(lines)} lines: it holds two ideas"
    for function in functions(tree(path)):
        length = (function.end_lineno or 0) - function.lineno + 1
        assert length <= LONGEST_FUNCTION, f"{names(path)}: {function.name} is {length} lines long"


def test_no_back_door_for_types(files: list[Path]) -> None:
    for path in files:
        assert "TYPE_CHECKING" not in path.read_text("utf-8"), f"{names(path)}: an import for types only is an import"


@pytest.mark.parametrize(
    "room", sorted(path for path in PACKAGE.rglob("__init__.py") if path.parent != PACKAGE), ids=names
)
def test_door_of_a_room_is_empty(room: Path) -> None:
    """Nothing but a docstring, so that coming in costs nothing at the start."""
    body = tree(room).body
    assert len(body) == 1, f"{names(room)} holds more than a docstring"
    assert ast.get_docstring(tree(room))

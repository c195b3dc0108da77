"""The import contracts hold, and each one catches a break made on purpose."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = {
    contract["id"]: contract
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
}

# For each contract, files to plant, each with a forbidden import.
BREAKS = {
    "layers": {"model/planted.py": "import buildalife_desktop.store"},
    "inside-ui": {"ui/widgets/planted.py": "import buildalife_desktop.ui.screens"},
    "screens-apart": {
        "ui/screens/planted_first.py": "from . import planted_second",
        "ui/screens/planted_second.py": "",
    },
    "widgets-never-save": {"ui/widgets/planted.py": "import buildalife_desktop.store"},
    "no-cycles": {
        "words/planted.py": "from . import planted_round",
        "words/planted_round.py": "from . import planted",
    },
    "model-alone": {"model/planted.py": "import babel"},
    "qt-in-ui": {"access/planted.py": "from PySide6.QtCore import QTimer"},
    "sqlite-in-store": {"share/planted.py": "import sqlite_utils"},
    "pillow-in-pictures": {"share/planted.py": "def later():\n    from PIL import Image\n"},
    "voices-in-speech": {"ui/planted.py": "import pyttsx3"},
    "documents-in-share": {"store/planted.py": "import typst"},
    "babel-in-words": {"share/planted.py": "from babel.dates import format_date"},
    "progress-in-cli": {"pictures/planted.py": "import rich"},
}


def contracts_kept(folder: Path, *only: str) -> subprocess.CompletedProcess[str]:
    words = [word for contract in only for word in ("--contract", contract)]
    start = (
        "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports_command; lint_imports_command()"
    )
    return subprocess.run(
        [sys.executable, "-c", start, "--no-cache", "--no-logo", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the package that may be spoilt."""
    leave = shutil.ignore_patterns("__pycache__", "_assets", "_i18n")
    shutil.copytree(ROOT / "buildalife_desktop", tmp_path / "buildalife_desktop", ignore=leave)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_all_contracts_are_kept() -> None:
    found = contracts_kept(ROOT)
    assert found.returncode == 0, found.stdout + found.stderr


def test_every_contract_has_a_break_to_catch() -> None:
    assert BREAKS.keys() == CONTRACTS.keys()


@pytest.mark.parametrize("contract", BREAKS)
def test_contract_catches_a_break(contract: str, house: Path) -> None:
    for name, line in BREAKS[contract].items():
        (house / "buildalife_desktop" / name).write_text(f"{line}\n", encoding="utf-8")

    found = contracts_kept(house, contract)

    said = " ".join(found.stdout.split())
    assert found.returncode == 1, found.stdout + found.stderr
    assert f"{CONTRACTS[contract]['name']} BROKEN" in said
    assert "planted" in said

"""The code is as tidy as `pyproject.toml` asks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "tool", ["ruff check --output-format concise", "ruff format --check --output-format concise", "mypy"]
)
def test_nothing_to_mend(tool: str) -> None:
    found = subprocess.run(
        [sys.executable, "-m", *tool.split()], cwd=ROOT, capture_output=True, text=True, check=False, timeout=110
    )
    assert found.returncode == 0, found.stdout + found.stderr

"""Where things are on this computer: the pictures and words that came with the app, and the lives people make.

Only the standard library, and nothing is read or made at import: this is on the way to the first screen. No function
here makes a folder; whoever writes first does that.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

HOME_VARIABLE = "BUILDALIFE_HOME"

_PACKAGE = Path(__file__).resolve().parent


def assets_folder() -> Path:
    """Symbols, fonts, sounds and example lives that came with the app; read only."""
    return _came_with_the_app("assets")


def i18n_folder() -> Path:
    """One `.po` a language; read only."""
    return _came_with_the_app("i18n")


def home_folder(environ: Mapping[str, str] | None = None, platform: str | None = None) -> Path:
    """Where this app keeps everything of its own.

    `BUILDALIFE_HOME` says where (a folder on a stick, a test's folder); otherwise it is the place the platform has for
    such things. `environ` and `platform` are there for tests.
    """
    environ = os.environ if environ is None else environ
    chosen = environ.get(HOME_VARIABLE, "").strip()
    if chosen:
        return Path(chosen).expanduser().absolute()
    return _platform_home(environ, platform or sys.platform)


def lives_folder(environ: Mapping[str, str] | None = None, platform: str | None = None) -> Path:
    """The folder with a `NAME.life` for each person."""
    return home_folder(environ, platform) / "Lives"


def cache_folder(environ: Mapping[str, str] | None = None, platform: str | None = None) -> Path:
    """Things that may be thrown away at any time: spoken words, small pictures."""
    return home_folder(environ, platform) / "cache"


def log_file(environ: Mapping[str, str] | None = None, platform: str | None = None) -> Path:
    """The log. Nothing about a person is written into it (content rule 27)."""
    return home_folder(environ, platform) / "buildalife.log"


def _came_with_the_app(name: str) -> Path:
    """`name` packed into the installed package, or else at the top of the checkout."""
    packed = _PACKAGE / f"_{name}"
    return packed if packed.is_dir() else _PACKAGE.parent / name


def _platform_home(environ: Mapping[str, str], platform: str) -> Path:
    if platform == "win32":
        return _from(environ, "LOCALAPPDATA", "~/AppData/Local") / "Build a Life"
    if platform == "darwin":
        return Path("~/Library/Application Support/Build a Life").expanduser()
    return _from(environ, "XDG_DATA_HOME", "~/.local/share") / "buildalife"


def _from(environ: Mapping[str, str], variable: str, otherwise: str) -> Path:
    """The folder `variable` names. A relative one is to be ignored (XDG Base Directory Specification)."""
    named = Path(environ.get(variable, ""))
    return named if named.is_absolute() else Path(otherwise).expanduser()

"""Where things are kept, on each kind of computer."""

from __future__ import annotations

from pathlib import Path

import pytest

from buildalife_desktop import paths

HOME = Path("~").expanduser()
ELSEWHERE = Path("/elsewhere").absolute()


def test_what_came_with_the_app_is_there() -> None:
    assert (paths.assets_folder() / "symbols" / "symbols.json").is_file()
    assert paths.i18n_folder().is_dir()


@pytest.mark.parametrize(
    ("platform", "environ", "home"),
    [
        ("linux", {}, HOME / ".local/share/buildalife"),
        ("linux", {"XDG_DATA_HOME": str(ELSEWHERE)}, ELSEWHERE / "buildalife"),
        ("linux", {"XDG_DATA_HOME": "not/whole"}, HOME / ".local/share/buildalife"),
        ("linux", {"XDG_DATA_HOME": ""}, HOME / ".local/share/buildalife"),
        ("darwin", {}, HOME / "Library/Application Support/Build a Life"),
        ("win32", {"LOCALAPPDATA": str(ELSEWHERE)}, ELSEWHERE / "Build a Life"),
        ("win32", {}, HOME / "AppData/Local/Build a Life"),
    ],
)
def test_everything_of_a_person_is_in_the_place_the_platform_has_for_it(
    platform: str, environ: dict[str, str], home: Path
) -> None:
    assert paths.home_folder(environ, platform) == home
    assert paths.lives_folder(environ, platform) == home / "Lives"
    assert paths.cache_folder(environ, platform).parent == home
    assert paths.log_file(environ, platform).parent == home


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_a_chosen_home_holds_everything(platform: str) -> None:
    environ = {"BUILDALIFE_HOME": str(ELSEWHERE), "XDG_DATA_HOME": "/not/here", "LOCALAPPDATA": "/not/here"}

    assert paths.lives_folder(environ, platform) == ELSEWHERE / "Lives"
    assert paths.log_file(environ, platform).parent == ELSEWHERE


def test_a_home_on_the_stick_beside_me_is_a_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert paths.lives_folder({"BUILDALIFE_HOME": "stick"}) == tmp_path / "stick" / "Lives"


def test_asking_where_makes_nothing(tmp_path: Path) -> None:
    paths.lives_folder({"BUILDALIFE_HOME": str(tmp_path / "new")})

    assert not list(tmp_path.iterdir())

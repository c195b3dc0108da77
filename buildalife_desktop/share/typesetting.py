"""Sets a page with typst: the facts as JSON beside a template, in a fresh folder."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Literal

from ..model.said import Said
from ..paths import assets_folder
from .picture_files import BytesOf, PictureFiles
from .share_problem import ShareProblem

Form = Literal["pdf", "png"]

_TEMPLATES = Path(__file__).parent / "templates"
_NO_LETTER = re.compile(r'the text `"(.+?)"` could not be displayed with font')
_NUMBERED = re.compile(r"\\u\{([0-9a-f]+)\}")
_STAND_IN = "?"
_TRIES = 3


def typeset(
    template: str,
    pictures: Iterable[str],
    bytes_of: BytesOf,
    data: Callable[[PictureFiles], dict[str, Any]],
    form: Form = "pdf",
    dots_an_inch: int = 0,
) -> bytes:
    """A template of `templates` with its facts, as a tagged PDF (PDF/UA-1), or as a PNG of so many dots an inch.

    `data` is given the pictures as files. Raises ShareProblem where it cannot be made, OSError where the disk is full.
    """
    # Every export has a fresh folder: typst follows links out of its root.
    with tempfile.TemporaryDirectory(prefix="buildalife-") as made:
        folder = Path(made)
        for source in _TEMPLATES.glob("*.typ"):
            shutil.copyfile(source, folder / source.name)
        files = PictureFiles(folder, pictures, bytes_of)
        return _compiled_somehow(folder / template, lambda: data(files), files, _look(form, dots_an_inch))


def _look(form: Form, dots_an_inch: int) -> dict[str, Any]:
    """How typst is to give it."""
    if form == "png":
        return {"format": "png", "ppi": float(dots_an_inch)}
    return {"format": "pdf", "pdf_standards": "ua-1"}


def _compiled_somehow(
    page: Path, data: Callable[[], dict[str, Any]], files: PictureFiles, look: dict[str, Any]
) -> bytes:
    """The page, doing without what cannot be printed rather than giving no paper: a torn photo, a letter of no font."""
    import typst

    try:
        return _compiled(page, data(), look)
    except typst.TypstError:
        _forget_torn(page.parent, files)
    lacking = ""
    for _ in range(_TRIES):
        try:
            return _compiled(page, _without(data(), lacking), look, has_all_fonts=True)
        except typst.TypstError as trouble:
            found = _letters_in(trouble.diagnostic)
            if not found:
                raise _cannot_make() from trouble
            lacking += found
    raise _cannot_make()


def _compiled(page: Path, data: dict[str, Any], look: dict[str, Any], has_all_fonts: bool = False) -> bytes:
    """One try. A font that is not there is only a warning to typst; here it is a fault, for the paper would look wrong.

    `has_all_fonts` lets in the fonts of this computer, for a name in letters that ours lack.
    """
    import typst

    (page.parent / "page.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    made, warnings = typst.compile_with_warnings(
        page,
        root=page.parent,
        font_paths=[assets_folder() / "fonts"],
        ignore_system_fonts=not has_all_fonts,
        sys_inputs={"any-font": "yes" if has_all_fonts else "no"},
        **look,
    )
    if warnings:
        raise _cannot_make() from warnings[0]
    assert isinstance(made, bytes)
    return made


def _forget_torn(folder: Path, files: PictureFiles) -> None:
    """Try each picture on its own; those that cannot be read are done without."""
    import typst

    for name in files.names:
        alone = folder / "alone.typ"
        alone.write_text(f'#image("{name}")', encoding="utf-8")
        try:
            typst.compile(alone, root=folder, format="pdf", ignore_system_fonts=True)
        except typst.TypstError:
            files.forget(name)


def _letters_in(diagnostic: str) -> str:
    """The letters that no font has, as typst names them: plainly or by number."""
    named = "".join(_NO_LETTER.findall(diagnostic))
    return _NUMBERED.sub(lambda found: chr(int(found[1], 16)), named)


def _without(value: Any, letters: str) -> Any:
    if isinstance(value, str):
        return value.translate(dict.fromkeys(map(ord, letters), _STAND_IN))
    if isinstance(value, dict):
        return {key: _without(one, letters) for key, one in value.items()}
    return [_without(one, letters) for one in value] if isinstance(value, list) else value


def _cannot_make() -> ShareProblem:
    return ShareProblem(Said("The page could not be made. Ask someone to install the app again."))

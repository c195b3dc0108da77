"""Slow work that is told of even when its screen was left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from .slow_work import SlowWork


def do_lastingly(
    keeper: QObject, do: Callable[[], Any], then: Callable[[Any], None], otherwise: Callable[[Exception], None]
) -> None:
    """Do this beside the window, as `SlowWork.ask` does; `keeper` outlives every screen and holds it until then."""
    work = SlowWork(keeper)

    def tell(how: Callable[[Any], None], answer: Any) -> None:
        work.deleteLater()
        how(answer)

    work.ask(do, partial(tell, then), partial(tell, otherwise))

"""The Qt that is installed does not lose references (6.12.0 on Python 3.11 does, and aborts after some thousands)."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 1_000
# Python itself moves these counts by a few; a lost reference a call moves them by as many as there are calls.
SLACK = 50


class Bell(QObject):
    rang = Signal(bool)


def lost(kept: object, call: Callable[[], object]) -> int:
    call()
    gc.collect()
    before = sys.getrefcount(kept)
    for _ in range(CALLS):
        call()
    gc.collect()
    return abs(sys.getrefcount(kept) - before)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is never counted from Python 3.12 on")
def test_a_call_loses_no_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    assert lost(None, lambda: label.setText("My week")) < SLACK


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is never counted from Python 3.12 on")
def test_a_signal_loses_no_true(qapp: object) -> None:
    bell = Bell()
    assert lost(True, lambda: bell.rang.emit(True)) < SLACK

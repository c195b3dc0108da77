"""Slow things are done beside the window."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from buildalife_desktop.ui.slow_work import SlowWork


@pytest.fixture
def work(app: object) -> SlowWork:
    return SlowWork()


def test_answers_come_in_order_on_the_thread_of_the_window(work: SlowWork, qtbot: Any) -> None:
    got: list[tuple[int, bool]] = []
    for number in range(20):
        work.ask(lambda number=number: number, lambda n: got.append((n, threading.current_thread() is here)))
    here = threading.current_thread()
    assert got == []
    qtbot.waitUntil(lambda: len(got) == 20)
    assert got == [(number, True) for number in range(20)]
    assert not work.is_busy


def test_what_is_asked_for_first_comes_before_what_waits(work: SlowWork, qtbot: Any) -> None:
    gate, got = threading.Event(), []
    work.ask(gate.wait, lambda _: got.append("begun"))
    work.ask(lambda: None, lambda _: got.append("waiting"))
    work.ask(lambda: None, lambda _: got.append("first"), first=True)
    gate.set()
    qtbot.waitUntil(lambda: len(got) == 3)
    assert got.index("first") < got.index("waiting")


def test_what_went_wrong_is_handed_over(work: SlowWork, qtbot: Any) -> None:
    got: list[Exception] = []

    def pulled_out() -> None:
        raise OSError("no such device")

    work.ask(pulled_out, lambda _: pytest.fail("there is no answer"), got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], OSError)


def test_what_is_forgotten_is_not_answered(work: SlowWork, qtbot: Any) -> None:
    gate, got = threading.Event(), []
    work.ask(gate.wait, lambda _: got.append("forgotten"))
    work.ask(lambda: None, lambda _: got.append("forgotten too"))
    work.forget()
    gate.set()
    work.ask(lambda: None, lambda _: got.append("asked later"))
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["asked later"]

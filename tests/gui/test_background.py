"""Looks at files go on in one thread: the most urgent first, and only the newest are told."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from apmc_gui.imaging.background import BackgroundJob, BackgroundWorker, one_piece


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[BackgroundWorker]:
    made = BackgroundWorker()
    yield made
    made.close()


def telling(*values: object) -> BackgroundJob:
    yield from values


def holding(gate: threading.Event) -> BackgroundJob:
    """A look that keeps the thread until the gate opens."""
    gate.wait(10)
    yield None


def test_the_most_urgent_look_goes_first(qtbot: QtBot, background: BackgroundWorker) -> None:
    came: list[tuple[str, object]] = []
    background.came.connect(lambda key, value: came.append((key, value)))
    gate = threading.Event()
    background.ask("gate", holding(gate), urgency=0)
    background.ask("slow", telling("later"), urgency=5)
    background.ask("quick", telling("first"), urgency=1)
    gate.set()
    qtbot.waitUntil(lambda: len(came) == 2)
    assert came == [("quick", "first"), ("slow", "later")]


def test_only_what_was_asked_for_last_is_told(qtbot: QtBot, background: BackgroundWorker) -> None:
    came: list[object] = []
    background.came.connect(lambda _, value: came.append(value))
    gate = threading.Event()
    background.ask("gate", holding(gate), urgency=0)
    for number in range(5):
        background.ask("picture", telling(number), urgency=1)
    background.ask("other", telling("end"), urgency=2)
    gate.set()
    qtbot.waitUntil(lambda: "end" in came)
    assert came == [4, "end"]


def test_urgent_work_passes_between_two_pieces_of_slow_work(
    qtbot: QtBot, background: BackgroundWorker
) -> None:
    came: list[object] = []

    def slow() -> BackgroundJob:
        yield "one"
        background.ask("urgent", telling("urgent"), urgency=0)
        yield None
        yield "two"

    background.came.connect(lambda _, value: came.append(value))
    background.ask("slow", slow(), urgency=5)
    qtbot.waitUntil(lambda: len(came) == 3)
    assert came == ["one", "urgent", "two"]


def test_what_is_forgotten_is_not_told(qtbot: QtBot, background: BackgroundWorker) -> None:
    came: list[object] = []
    background.came.connect(lambda _, value: came.append(value))
    gate = threading.Event()
    background.ask("gate", holding(gate), urgency=0)
    background.ask("pixel", telling("forgotten"), urgency=1)
    background.forget("pixel")
    background.ask("other", telling("end"), urgency=2)
    gate.set()
    qtbot.waitUntil(lambda: bool(came))
    assert came == ["end"]


def test_an_unforeseen_error_is_raised_where_it_is_seen(
    qtbot: QtBot, background: BackgroundWorker
) -> None:
    def broken() -> BackgroundJob:
        yield 1 / 0

    with capture_exceptions() as seen:
        background.ask("broken", broken(), urgency=0)
        qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] is ZeroDivisionError


def test_a_worker_is_busy_until_its_last_value_is_handed_over(
    qtbot: QtBot, background: BackgroundWorker
) -> None:
    busy: list[bool] = []
    background.came.connect(lambda *_: busy.append(background.busy))

    def two_values() -> BackgroundJob:
        yield "first"
        return "last"

    background.ask("job", two_values())
    assert background.busy
    qtbot.waitUntil(lambda: len(busy) == 2)
    assert busy == [True, False]


def test_what_is_forgotten_keeps_nobody_waiting(qtbot: QtBot, background: BackgroundWorker) -> None:
    gate = threading.Event()
    background.ask("gate", holding(gate))
    background.forget("gate")
    assert not background.busy
    gate.set()


async def test_settled_comes_after_the_newest_value(qtbot: QtBot) -> None:
    worker, came = BackgroundWorker(), []
    worker.came.connect(lambda _, value: came.append(value))
    for number in range(3):
        worker.ask("plan", one_piece(lambda number=number: number))
    await worker.settled()
    assert came[-1] == 2
    worker.close()


def test_the_thread_ends_with_what_asked(qtbot: QtBot) -> None:
    made = BackgroundWorker()
    came: list[object] = []
    made.came.connect(lambda _, value: came.append(value))
    made.ask("look", telling("seen"), urgency=0)
    qtbot.waitUntil(lambda: came == ["seen"])
    made.close()
    assert not [t for t in threading.enumerate() if t.name == "background" and t.is_alive()]

"""Garbage: Qt objects in cycles are destroyed in the window's thread and in no other."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from apmc_gui.collecting import Collector, collect_due


class Cyclic(QObject):
    """A Qt object that only the collector can free; it tells in which thread that was."""

    def __init__(self, died_in: list[bool]) -> None:
        super().__init__()
        self.timer = QTimer(self)
        self.timer.start(60_000)
        self.me = self
        main = threading.get_ident()
        self.died = Died(lambda: died_in.append(threading.get_ident() == main))


class Died:
    """Calls a function when it is freed."""

    def __init__(self, tell: object) -> None:
        self.tell = tell

    def __del__(self) -> None:
        if callable(self.tell):
            self.tell()


def allocate() -> None:
    """Enough to start Python's own collector several times over."""
    kept = [[i] for i in range(200_000)]
    assert len(kept) == 200_000


def test_a_thread_that_allocates_destroys_no_widget_of_the_window(qtbot: QtBot) -> None:
    collector = Collector()
    died_in: list[bool] = []
    Cyclic(died_in)
    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert died_in == []
    gc.collect()
    assert died_in == [True]
    collector.close()
    assert gc.isenabled()
    gc.disable()  # as the other tests have it


def test_garbage_is_collected_all_the_same(qtbot: QtBot) -> None:
    gc.collect()
    died_in: list[bool] = []
    Cyclic(died_in)
    kept = [[i] for i in range(gc.get_threshold()[0] + 10)]
    collect_due()
    assert died_in == [True]
    assert kept


def test_what_is_loaded_at_the_start_is_searched_no_more(qtbot: QtBot) -> None:
    gc.unfreeze()
    collector = Collector()
    assert gc.get_freeze_count() > 10_000
    kept = [[i] for i in range(3000)]
    before = gc.get_freeze_count()
    for _ in range(20):
        collector.turn()
    assert gc.get_freeze_count() >= before + len(kept)
    collector.close()
    assert gc.get_freeze_count() == 0
    gc.disable()


def test_frozen_objects_are_freed_all_the_same(qtbot: QtBot) -> None:
    collector = Collector()
    freed: list[bool] = []
    kept = [Died(lambda: freed.append(True))]
    gc.freeze()
    kept.clear()
    assert freed == [True]
    collector.close()
    gc.disable()

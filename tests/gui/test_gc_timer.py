"""Garbage: Qt objects in cycles are destroyed in the window's thread and in no other."""

from __future__ import annotations

import gc
import sys
import threading

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apmc_gui.support.gc_timer import GcTimer


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
    gc.enable()  # as a program begins
    collector = GcTimer()
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
    GcTimer().close()
    assert not gc.isenabled()


def test_young_garbage_is_collected_while_the_window_is_used(qtbot: QtBot) -> None:
    collector = GcTimer()
    died_in: list[bool] = []
    Cyclic(died_in)
    qtbot.waitUntil(lambda: died_in == [True])
    collector.close()
    gc.disable()  # as the other tests have it


def test_old_garbage_is_collected_when_another_window_is_in_front(
    qtbot: QtBot, qapp: QApplication
) -> None:
    collector = GcTimer()
    died_in: list[bool] = []
    thing = Cyclic(died_in)
    gc.collect()
    assert thing.timer.isActive()
    del thing
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert died_in == []
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert died_in == [True]
    collector.close()
    gc.disable()


def test_threads_hand_over_often_while_there_is_a_window(qtbot: QtBot) -> None:
    usual = sys.getswitchinterval()
    collector = GcTimer()
    assert sys.getswitchinterval() <= usual / 5
    collector.close()
    assert sys.getswitchinterval() == usual
    gc.disable()

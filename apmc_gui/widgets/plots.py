"""Loads what draws plots, while the window is used: numpy beside it, then Qt's classes in slices.

pyqtgraph is loaded in the window's thread alone. It touches every class of Qt, PySide makes those
when they are first touched, and one that is touched by two threads at once ends the program.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6 import QtCore, QtGui, QtSvg, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal

from apmc_gui.imaging.background import BackgroundJob, BackgroundWorker

_SLICE = 0.004  # seconds of one turn of the event loop
_KEY = "numpy"


class Plots(QObject):
    """`loaded` comes once, some turns after `load`."""

    loaded = Signal()

    def __init__(self, background: BackgroundWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._rest: Iterator[object] | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)
        background.came.connect(self._came)

    def load(self) -> None:
        """Begins to load."""
        self._background.ask(_KEY, _numpy(), urgency=0)

    def _came(self, key: str, _: object) -> None:
        if key == _KEY:
            self._rest = _pyqtgraph()
            self._turn.start()

    def _go_on(self) -> None:
        until = time.monotonic() + _SLICE
        while self._rest is not None and time.monotonic() < until:
            try:
                next(self._rest)
            except StopIteration:
                self._rest = None
                self._turn.stop()
                self.loaded.emit()


def _numpy() -> BackgroundJob:
    import numpy

    del numpy
    yield True


def _pyqtgraph() -> Iterator[object]:
    """Touches Qt's classes one by one, and then loads what touches them all at once."""
    for module in (QtCore, QtGui, QtWidgets, QtSvg):
        for name in dir(module):
            yield getattr(module, name)
    import pyqtgraph

    yield pyqtgraph

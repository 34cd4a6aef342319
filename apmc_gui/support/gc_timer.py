"""Collects garbage in the window's thread alone, and shortens waits for Python's lock.

Python searches for cycles in whichever thread happens to allocate. A dialog that was thrown away
is often part of one, and Qt objects destroyed in another thread than theirs end the program
("Timers cannot be stopped from another thread"). So the collector is switched off, and called here.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_INTERVAL = 500  # ms
_YOUNG = 1
"""The generations searched while somebody uses the window: 1 ms; all take 25 to 100 ms with 20,000
frames, so the oldest is searched when the window is not in front."""

_SWITCH = 0.0005
"""Seconds a thread may keep Python's lock when another wants it; Python's own is 0.005.

Painting takes the lock anew for each call into Python, and each time waits for a thread that
computes: a tree of 200 rows took 390 ms to paint beside a busy thread, and 75 ms so.
"""


class GcTimer(QObject):
    """Collects garbage in the thread it lives in, from its making to `close`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._switch_before, self._was_enabled = sys.getswitchinterval(), gc.isenabled()
        sys.setswitchinterval(_SWITCH)
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(lambda: gc.collect(_YOUNG))
        self._timer.start()
        self._app = QGuiApplication.instance()
        if isinstance(self._app, QGuiApplication):
            self._app.applicationStateChanged.connect(self._collect_all)

    def close(self) -> None:
        """Gives collecting back to Python."""
        self._timer.stop()
        sys.setswitchinterval(self._switch_before)
        if self._was_enabled:
            gc.enable()
        if isinstance(self._app, QGuiApplication):
            self._app.applicationStateChanged.disconnect(self._collect_all)

    def _collect_all(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            gc.collect()

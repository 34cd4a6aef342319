"""Python's own pauses are kept short: its garbage is collected in the window's thread, in parts.

Python collects cycles in whichever thread happens to allocate. A dialog that is thrown away is
often part of one, and Qt objects destroyed in another thread than theirs bring the program down
("Timers cannot be stopped from another thread"). So the collector is switched off, and called.

To search everything takes 100 ms with 20,000 frames. Only what is young is searched while somebody
uses the window, for most garbage is young; the rest has its turn when the person looks elsewhere.

Threads share one lock, and one that computes hands it over every 5 ms at the most often. The window
takes it anew after each call into Qt, so a drawing of 100 calls could wait half a second.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY = 500  # ms
_HAND_OVER = 0.0005  # seconds a thread that computes may keep the lock when it is asked for
_YOUNG, _ALL = 1, 2  # the oldest of Python's generations that is searched


class GcTimer(QObject):
    """Collects now and then, in the thread it lives in, from its making to `close`.

    As long, threads hand their lock over often.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.getswitchinterval()
        self._was_on = gc.isenabled()
        sys.setswitchinterval(_HAND_OVER)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(lambda: collect_due(_YOUNG))
        self._timer.start()
        self._app = QGuiApplication.instance()
        if isinstance(self._app, QGuiApplication):
            self._app.applicationStateChanged.connect(self._looked_elsewhere)

    def close(self) -> None:
        """Lets Python do as it did before."""
        self._timer.stop()
        sys.setswitchinterval(self._before)
        if self._was_on:
            gc.enable()
        if isinstance(self._app, QGuiApplication):
            self._app.applicationStateChanged.disconnect(self._looked_elsewhere)

    def _looked_elsewhere(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            collect_due(_ALL)


def collect_due(oldest: int = _ALL) -> None:
    """Collects the generations Python itself would collect by now, up to the `oldest`."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in range(oldest, -1, -1):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return

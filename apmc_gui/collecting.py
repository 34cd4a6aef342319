"""Python's own pauses are kept short: its garbage is collected in the window's thread, in parts.

Python collects cycles in whichever thread happens to allocate. A dialog that is thrown away is
often part of one, and Qt objects destroyed in another thread than theirs bring the program down
("Timers cannot be stopped from another thread"). So the collector is switched off, and called.

To collect everything means to look at everything, 100 ms with 20,000 frames. So what is there to
stay (all that is loaded, frames, plans) is frozen: it is freed when nothing refers to it any more,
but no longer searched for cycles.

Threads share one lock, and one that computes hands it over every 5 ms at the most often. The window
takes it anew after each call into Qt, so a drawing of 100 calls could wait half a second.
"""

from __future__ import annotations

import gc
import sys
import time

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # ms
_SETTLED = 6  # turns after which all is loaded that a start loads
_HAND_OVER = 0.0005  # seconds a thread that computes may keep the lock when it is asked for
_LONG = 0.015  # seconds: what survives a search that took longer is not searched again


class Collector(QObject):
    """Collects now and then, in the thread it lives in, from its making to `close`.

    As long, threads hand their lock over often.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.getswitchinterval()
        sys.setswitchinterval(_HAND_OVER)
        gc.disable()
        gc.freeze()
        self._turns = 0
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.turn)
        self._timer.start()

    def turn(self) -> None:
        """Collects what is due, and freezes what has come to stay."""
        self._turns += 1
        start = time.perf_counter()
        collect_due()
        if self._turns == _SETTLED or time.perf_counter() - start > _LONG:
            gc.freeze()

    def close(self) -> None:
        """Lets Python do as it pleases again."""
        self._timer.stop()
        sys.setswitchinterval(self._before)
        gc.unfreeze()
        gc.enable()


def collect_due() -> None:
    """Collects the generations Python itself would collect by now."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return

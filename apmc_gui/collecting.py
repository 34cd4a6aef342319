"""Python's garbage is collected in the window's thread alone, and without a pause.

Python collects cycles in whichever thread happens to allocate. A dialog that is thrown away is
often part of one, and Qt objects destroyed in another thread than theirs bring the program down
("Timers cannot be stopped from another thread"). So the collector is switched off, and called.

To collect everything means to look at everything, 100 ms with 20,000 frames. So what is there to
stay (all that is loaded, frames, plans) is frozen: it is freed when nothing refers to it any more,
but no longer searched for cycles.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # ms
_SETTLED = 6  # turns after which all is loaded that a start loads
_LONG = 0.015  # seconds: what survives a search that took longer is not searched again


class Collector(QObject):
    """Collects now and then, in the thread it lives in, from its making to `close`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
        """Lets Python collect as it pleases again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


def collect_due() -> None:
    """Collects the generations Python itself would collect by now."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return

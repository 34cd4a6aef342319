"""Python's garbage is collected in the window's thread alone.

Python collects cycles in whichever thread happens to allocate. A dialog that is thrown away is
often part of one, and Qt objects destroyed in another thread than theirs bring the program down
("Timers cannot be stopped from another thread"). So the collector is switched off, and called.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # ms


class Collector(QObject):
    """Collects now and then, in the thread it lives in, from its making to `close`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(collect_due)
        self._timer.start()

    def close(self) -> None:
        """Lets Python collect as it pleases again."""
        self._timer.stop()
        gc.enable()


def collect_due() -> None:
    """Collects the generations Python itself would collect by now."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return

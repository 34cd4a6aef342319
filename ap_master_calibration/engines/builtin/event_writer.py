"""Tells what happens, one event a line, as fast as it happens but not faster than one can look."""

from __future__ import annotations

import threading
import time
from typing import TextIO

from ap_master_calibration.engines.events import Event, StepProgress, to_line

_INTERVAL = 0.1  # seconds between two lines of progress


class EventWriter:
    """Writes events to a stream, each flushed at once; progress about ten times a second.

    A new stage is always told. Any thread may speak.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()
        self._stage = ("", "")
        self._last = 0.0

    def __call__(self, event: Event) -> None:
        """Tells an event."""
        with self._lock:
            self._stream.write(to_line(event) + "\n")
            self._stream.flush()

    def progress(self, step: str, stage: str, done: float) -> None:
        """Tells how far a step is, unless that was told a moment ago."""
        now = time.monotonic()
        if (step, stage) == self._stage and now - self._last < _INTERVAL:
            return
        self._stage, self._last = (step, stage), now
        self(StepProgress(step, stage, round(done, 4)))

"""The bar that shows on a terminal how far a check of frames is."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Mapping, Sequence

from ap_master_calibration.cli.output import make_bars
from ap_master_calibration.formatting import counted
from ap_master_calibration.quality.check_job import (
    CheckDone,
    CheckEvent,
    CheckFailed,
    CheckProgress,
)
from ap_master_calibration.quality.check_store import FrameSeries
from ap_master_calibration.running.frame_checks import TellCheck


@contextlib.contextmanager
def check_bar(series: Sequence[FrameSeries]) -> Iterator[TellCheck]:
    """Shows a bar while frames are checked; yields what hears the events."""
    counts = {one.name: len(one.files) for one in series}
    seen = _Seen(counts)
    with make_bars() as bars:
        task = bars.add_task(
            f"Checking {counted(sum(counts.values()), 'frame')}", stage="", left=seen.left
        )

        def tell(event: CheckEvent) -> None:
            seen.hear(event)
            bars.update(task, completed=100 * seen.part)

        yield tell
        bars.update(task, visible=False)


class _Seen:
    """How many frames of a check are done, and how long the rest will take."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        self._counts, self._done = counts, dict.fromkeys(counts, 0.0)
        self._started = time.monotonic()

    def hear(self, event: CheckEvent) -> None:
        match event:
            case CheckProgress(name, done):
                self._done[name] = done
            case CheckDone(name) | CheckFailed(name):
                self._done[name] = 1.0

    @property
    def part(self) -> float:
        every = sum(self._counts.values())
        return sum(self._counts[name] * done for name, done in self._done.items()) / every

    def left(self) -> float | None:
        if self.part <= 0.0:
            return None
        return (time.monotonic() - self._started) * (1 - self.part) / self.part

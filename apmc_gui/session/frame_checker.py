"""Checks the frames of a plan in the background, after a scan, and remembers what was found."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from ap_master_calibration.engines.base import Launch
from ap_master_calibration.frames import Source
from ap_master_calibration.quality.check_job import (
    CheckDone,
    CheckEvent,
    CheckFailed,
    CheckProgress,
)
from ap_master_calibration.quality.check_store import CheckStore, FrameSeries
from ap_master_calibration.quality.findings import SeriesCheck
from ap_master_calibration.running.frame_checks import check_frames
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import Text
from apmc_gui.session.qprocess import launch
from apmc_gui.session.single_task import SingleTask

_TELL = 200  # ms between two signals while frames are read

_Known = tuple[FrameSeries, SeriesCheck]


class FrameChecker(QObject):
    """The checks of the series that are wanted; one child at a time looks at the others.

    A check holds for a series that has lost frames since: where a person leaves one out, the rest
    is not looked at again.
    """

    found = Signal()
    """A series was checked, or another one is wanted: `checks` are others."""
    changed = Signal()
    """More frames were read, or the check has begun or ended."""

    def __init__(self, store: CheckStore | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.launch: Launch = launch
        """Starts the child."""
        self._task = SingleTask()
        self._wanted: dict[str, FrameSeries] = {}
        self._asked: dict[str, FrameSeries] = {}
        self._known: dict[str, _Known] = {}
        self._done: dict[str, float] = {}
        self._reading: str | None = None
        self._settings = Settings()
        self.failed: dict[str, Text] = {}
        """Why series could not be checked, by the names of their steps."""
        self.checks: dict[str, SeriesCheck] = {}
        """What was found of the series that are wanted, by the names of their steps."""
        self.stopped = False
        """True once a person has stopped it, until it is asked to go on."""
        self._soon = QTimer(self, singleShot=True, interval=_TELL)
        self._soon.timeout.connect(self.changed)

    @property
    def running(self) -> bool:
        """True while a child reads frames."""
        return self._task.running

    @property
    def busy(self) -> bool:
        """True while a series that is wanted is still to be checked."""
        return not self.stopped and bool(self._missing())

    @property
    def counts(self) -> tuple[int, int]:
        """Returns the frames that were checked, and all that are wanted."""
        checked = every = 0
        for name, series in self._wanted.items():
            count = len(series.files)
            every += count
            done = 1.0 if self._is_settled(name) else self._done.get(name, 0.0)
            checked += round(count * done)
        return checked, every

    def follow(self, series: Iterable[FrameSeries], settings: Settings) -> None:
        """Takes other series as those that are wanted, and checks those not known."""
        self._wanted = {one.name: one for one in series}
        self._settings = settings
        self._renew()
        if self._task.running and not self._is_of_use():
            self._task.cancel()
        self._begin()

    def _is_of_use(self) -> bool:
        """True while the child reads a series that is wanted, or has one to read."""
        asked = self._asked
        left = [n for n in asked if n in self._missing() and _covers(asked[n], self._wanted[n])]
        return self._reading in left if self._reading is not None else bool(left)

    def stop(self) -> None:
        """Stops; what was found stays."""
        self.stopped = True
        self._task.cancel()
        self.changed.emit()

    def go_on(self) -> None:
        """Checks again what is not known, after a stop or a failure."""
        self.stopped = False
        self.failed.clear()
        self._begin()
        self.changed.emit()

    async def settled(self) -> None:
        """Waits until nothing is being checked."""
        while self._task.running:
            await self._task.wait()

    def close(self) -> None:
        """Ends the child."""
        self._wanted = {}
        self._task.cancel()

    # --- what is known ------------------------------------------------------------------------

    def _missing(self) -> dict[str, FrameSeries]:
        return {name: s for name, s in self._wanted.items() if not self._is_settled(name)}

    def _is_settled(self, name: str) -> bool:
        return name in self.checks or name in self.failed

    def _renew(self) -> None:
        """Finds the checks of the series that are wanted; tells where they are others."""
        checks = {}
        for name, series in self._wanted.items():
            known = self._known.get(name)
            if known is not None and _covers(known[0], series):
                checks[name] = known[1]
        self.failed = {name: why for name, why in self.failed.items() if name in self._wanted}
        if checks != self.checks:
            self.checks = checks
            self.found.emit()

    # --- checking -----------------------------------------------------------------------------

    def _begin(self) -> None:
        missing = self._missing()
        if self.stopped or not missing or self._task.running:
            return
        self._asked, self._done, self._reading = missing, {}, None
        settings = replace(self._settings, jobs=_spare_cores(self._settings.jobs))

        async def check() -> None:
            series = tuple(missing.values())
            await check_frames(
                series, self.launch, settings, self._hear, self._store, background=True
            )

        self._task.start(check, self._ended)
        self.changed.emit()

    def _ended(self) -> None:
        if self._wanted:
            self._begin()
        self.changed.emit()

    def _hear(self, event: CheckEvent) -> None:
        match event:
            case CheckProgress(name, done):
                self._done[name], self._reading = done, name
                if not self._soon.isActive():
                    self._soon.start()
            case CheckDone(name, check):
                self._known[name], self._reading = (self._asked[name], check), None
                self._renew()
                self.changed.emit()
            case CheckFailed(name, why):
                self.failed[name], self._reading = why, None
                self.changed.emit()


def _covers(checked: FrameSeries, wanted: FrameSeries) -> bool:
    """True where a check of one series holds for another: the same files, or fewer of them."""
    return checked.kind is wanted.kind and _files(wanted) <= _files(checked)


def _files(series: FrameSeries) -> frozenset[Source]:
    return frozenset(series.files)


def _spare_cores(jobs: int | None) -> int:
    """Returns how many threads may read: one core stays with the window."""
    most = max(1, (os.cpu_count() or 2) - 1)
    return most if jobs is None else min(jobs, most)

"""Checks series of frames in a child process; what was found before is not looked at again."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from ap_master_calibration.documents import write_json
from ap_master_calibration.engines.base import Job, Launch, exit_text
from ap_master_calibration.quality.check_job import (
    CHILD,
    CheckDone,
    CheckEvent,
    CheckFailed,
    CheckJob,
    CheckProgress,
    SeriesToCheck,
    check_event,
    job_to_document,
)
from ap_master_calibration.quality.check_store import (
    CheckStore,
    FrameChecks,
    FrameSeries,
    kept_checks,
)
from ap_master_calibration.quality.findings import FEWEST_CHECKED, SeriesCheck
from ap_master_calibration.settings import Settings
from ap_master_calibration.support.ledger import files_in
from ap_master_calibration.support.start_module import python_module
from ap_master_calibration.support.win_files import in_words
from ap_master_calibration.text import Text, text

_log = logging.getLogger(__name__)

_MOST_STARTS = 20  # children that may die before the rest is given up

TellCheck = Callable[[CheckEvent], None]


async def check_frames(
    series: Sequence[FrameSeries],
    launch: Launch,
    settings: Settings,
    tell: TellCheck,
    store: CheckStore | None = None,
    *,
    background: bool = False,
) -> FrameChecks:
    """Checks the series that the store does not know, and keeps what is found there.

    A child that dies costs the file it was reading, and nothing else. Cancelling ends the child.
    In the `background` other processes go first.
    """
    known = kept_checks(series, store)
    for name, check in known.items():
        tell(CheckDone(name, check))
    unknown = {s.name: s for s in series if s.name not in known}
    if not unknown:
        return FrameChecks(known)
    with tempfile.TemporaryDirectory(prefix="apmc_check_", ignore_cleanup_errors=True) as folder:
        course = _Course(unknown, settings, folder, tell, store, background)
        await course.go(launch)
    return FrameChecks({**known, **course.checks}, course.failed)


class _Course:
    """A check while it goes: the series that are left, and what was found so far."""

    def __init__(
        self,
        series: Mapping[str, FrameSeries],
        settings: Settings,
        folder: str,
        tell: TellCheck,
        store: CheckStore | None,
        background: bool,
    ) -> None:
        self._series, self._settings, self._folder = series, settings, folder
        self._tell, self._store, self._background = tell, store, background
        self._left = {name: one.paths for name, one in series.items()}
        self._deadly: dict[str, dict[str, Text]] = {name: {} for name in series}
        self._running: str | None = None
        self.checks: dict[str, SeriesCheck] = {}
        self.failed: dict[str, Text] = {}

    async def go(self, launch: Launch) -> None:
        """Starts children until no series is left."""
        for _ in range(_MOST_STARTS):
            if not self._left:
                return
            try:
                job = self._job()
                code = await launch(job, self._hear)
            except OSError as error:
                self._give_up(text("it cannot begin: {reason}", reason=in_words(error)))
                return
            _log.info("the check ended with code %d", code)
            if self._running is None and self._left:
                self._give_up(exit_text(code))
                return
            if self._running is not None:
                self._died(self._running, exit_text(code))
        self._give_up(text("it died too often"))

    def _job(self) -> Job:
        """Returns a child for the series that are left."""
        self._running = None
        series = tuple(
            SeriesToCheck(name, self._series[name].kind, paths)
            for name, paths in self._left.items()
        )
        settings = self._settings
        job = CheckJob(
            series,
            settings.jobs,
            settings.memory,
            self._folder,
            self._ledger,
            self._background,
        )
        path = os.path.join(self._folder, "check.json")
        write_json(path, job_to_document(job), indent=None)
        return Job((*python_module(CHILD), path), folder="", follow={}, env={})

    @property
    def _ledger(self) -> str:
        return os.path.join(self._folder, "reading.json")

    def _hear(self, _source: str, line: str) -> None:
        event = check_event(line)
        match event:
            case None:
                _log.info("check: %s", line)
                return
            case CheckProgress(name):
                self._running = name if name in self._left else None
            case CheckDone(name, check) if name in self._left:
                event = CheckDone(name, self._done(name, check))
            case CheckFailed(name, why) if name in self._left:
                self._end(name)
                self.failed[name] = why
            case _:
                return
        self._tell(event)

    def _done(self, name: str, check: SeriesCheck) -> SeriesCheck:
        self._end(name)
        whole = replace(check, unread={**check.unread, **self._deadly[name]})
        self.checks[name] = whole
        if self._store is not None:
            self._store.put(self._series[name], whole)
        return whole

    def _end(self, name: str) -> None:
        self._running = None
        del self._left[name]

    def _died(self, name: str, how: Text) -> None:
        """Goes on without the file at which a child died, or without the series."""
        files = files_in(self._ledger)
        if len(files) == 1 and files[0] in self._left[name]:
            why = text("the check died while it read it: {how}", how=how)
            self._deadly[name][files[0]] = why
            self._left[name] = tuple(p for p in self._left[name] if p != files[0])
            if len(self._left[name]) >= FEWEST_CHECKED:
                return
        self._end(name)
        self.failed[name] = text("the check died: {how}", how=how)
        self._tell(CheckFailed(name, self.failed[name]))

    def _give_up(self, why: Text) -> None:
        for name in tuple(self._left):
            self._end(name)
            self.failed[name] = why
            self._tell(CheckFailed(name, why))

"""A recorded run as if it went on now: the same events, the same end, and nothing is made."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import datetime

from ap_master_calibration.engines.base import Launch
from ap_master_calibration.engines.events import Event, Log, RunState, StepFailed, StepStatus, fold
from ap_master_calibration.engines.replay import Recording, ReplayEngine
from ap_master_calibration.running.run import CANCELLED, Outcome
from ap_master_calibration.running.stopwatch import Stopwatch
from ap_master_calibration.running.timing import TimingHistory
from ap_master_calibration.settings import Settings

BROKEN_OFF = "the recording ends here: the run was killed, or still goes on"
"""The reason of a step whose end was not recorded."""


async def replay_run(
    recording: Recording, launch: Launch, report: Callable[[Event], None], *, speed: float = 1.0
) -> Outcome:
    """Tells a recorded run again, `speed` (above 0) times as fast; its outcome is the recorded one.

    It is started, heard and cancelled as `run` is, but nothing is written anywhere: the outcome's
    folder is the recorded one, and its masters are where that run made them, or nowhere any more.
    """
    hearing = _Hearing(recording, report)
    engine = ReplayEngine(recording.folder.path, speed)
    job = engine.prepare(recording.plan, recording.folder, Settings())
    started, clock = datetime.now().astimezone(), time.monotonic()

    def heard(source: str, line: str) -> None:
        for event in engine.read(source, line):
            hearing.take(event)

    cancelled, trouble, seconds = recording.cancelled, recording.trouble, recording.seconds
    reason = BROKEN_OFF
    try:
        if code := await launch(job, heard):
            reason = trouble = f"the rehearsal ended early (exit code {code}): {hearing.last_words}"
    except asyncio.CancelledError:
        cancelled, reason, trouble = True, CANCELLED, None
        seconds = min(seconds, (time.monotonic() - clock) * speed)
    hearing.settle(reason)
    return Outcome(
        recording.plan,
        hearing.state,
        recording.folder,
        recording.started or started,
        seconds,
        cancelled,
        trouble,
    )


class _Hearing:
    """The state of the run that is told."""

    def __init__(self, recording: Recording, report: Callable[[Event], None]) -> None:
        self.state = RunState({step.name: StepStatus() for step in recording.plan.to_make})
        self.last_words = ""
        self._report = report

    def take(self, event: Event) -> None:
        self.state = fold(self.state, event)
        if isinstance(event, Log):
            self.last_words = event.text
        self._report(event)

    def settle(self, reason: str) -> None:
        """No step is left open."""
        for name, status in self.state.steps.items():
            if not status.state.ended:
                self.take(StepFailed(name, reason))


def speed_of(recording: Recording) -> TimingHistory:
    """How long the steps of a recorded run took: what its time left is told by."""
    now = 0.0
    stopwatch = Stopwatch(recording.plan, TimingHistory(), lambda: now)
    for beat in recording.beats:
        now += beat.pause
        stopwatch.hear(beat.event)
    return stopwatch.pace

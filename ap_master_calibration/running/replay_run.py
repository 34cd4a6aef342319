"""Replays a recorded run: the same events and the same end, and nothing is written."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import datetime

from ap_master_calibration.engines.base import Launch
from ap_master_calibration.engines.events import (
    Event,
    Log,
    RunState,
    StepCancelled,
    StepFailed,
    StepStatus,
    fold,
)
from ap_master_calibration.engines.replay import Recording, ReplayEngine
from ap_master_calibration.running.run import Outcome
from ap_master_calibration.running.stopwatch import Stopwatch
from ap_master_calibration.running.timing import TimingHistory
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import Text, text

BROKEN_OFF = text("the recording ends here: the run was killed, or is still going on")
"""The reason of a step whose end was not recorded."""


async def replay_run(
    recording: Recording, launch: Launch, report: Callable[[Event], None], *, speed: float = 1.0
) -> Outcome:
    """Replays a recorded run, `speed` (above 0) times as fast; returns the recorded outcome.

    It starts, reports and is cancelled as `run` does, but writes nothing: the outcome's folder is
    the recorded one, and its masters are where that run made them, or nowhere any more.
    """
    listener = _Listener(recording, report)
    engine = ReplayEngine(recording.folder.path, speed)
    job = engine.prepare(recording.plan, recording.folder, Settings())
    started, clock = datetime.now().astimezone(), time.monotonic()

    def on_line(source: str, line: str) -> None:
        for event in engine.read(source, line):
            listener.take(event)

    cancelled, trouble, seconds = recording.cancelled, recording.trouble, recording.seconds
    reason: Text | None = BROKEN_OFF
    try:
        if code := await launch(job, on_line):
            reason = trouble = text(
                "the replay ended early (exit code {code}): {line}",
                code=code,
                line=listener.last_line,
            )
    except asyncio.CancelledError:
        cancelled, reason, trouble = True, None, None
        seconds = min(seconds, (time.monotonic() - clock) * speed)
    listener.settle(reason)
    return Outcome(
        recording.plan,
        listener.state,
        recording.folder,
        recording.started or started,
        seconds,
        cancelled,
        trouble,
    )


class _Listener:
    """Follows the state of the replayed run."""

    def __init__(self, recording: Recording, report: Callable[[Event], None]) -> None:
        self.state = RunState({step.name: StepStatus() for step in recording.plan.to_make})
        self.last_line = ""
        self._report = report

    def take(self, event: Event) -> None:
        self.state = fold(self.state, event)
        if isinstance(event, Log):
            self.last_line = event.text
        self._report(event)

    def settle(self, reason: Text | None) -> None:
        """Ends the steps that are still open: failed for a reason, or cancelled without one."""
        for name, status in self.state.steps.items():
            if not status.state.ended:
                self.take(StepCancelled(name) if reason is None else StepFailed(name, reason))


def speed_of(recording: Recording) -> TimingHistory:
    """Returns how long the steps of a recorded run took, to estimate its time left."""
    now = 0.0
    stopwatch = Stopwatch(recording.plan, TimingHistory(), lambda: now)
    for beat in recording.events:
        now += beat.pause
        stopwatch.hear(beat.event)
    return stopwatch.history

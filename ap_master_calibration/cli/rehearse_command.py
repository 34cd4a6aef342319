"""The command `rehearse`: replays a recorded run; nothing is made."""

from __future__ import annotations

import argparse
import asyncio
import time

from ap_master_calibration.cli.cancelling import cancel_by_signals
from ap_master_calibration.cli.carry_out import exit_code
from ap_master_calibration.cli.output import RunOutput
from ap_master_calibration.engines.events import Event
from ap_master_calibration.engines.launch import launch
from ap_master_calibration.engines.registry import row_of
from ap_master_calibration.engines.replay import Recording, read_recording
from ap_master_calibration.running.replay_run import replay_run, speed_of
from ap_master_calibration.running.run import Outcome
from ap_master_calibration.running.stopwatch import Stopwatch


def rehearse(options: argparse.Namespace) -> int:
    """Replays a recorded run; the exit code is that run's as well."""
    recording = read_recording(options.folder)
    clock = lambda: options.speed * time.monotonic()  # noqa: E731  the recording's seconds
    show = RunOutput(as_json=options.json, quiet=options.quiet, clock=clock)
    pace = speed_of(recording)
    stopwatch = Stopwatch(recording.plan, pace, clock)
    show.say(f"A rehearsal of the run {recording.folder.id}: nothing is made.")
    row = row_of(recording.plan.engine)
    engine = recording.plan.engine if row is None else row.phrase
    show.beginning(recording.plan, engine, pace.plan_seconds(recording.plan))
    return exit_code(asyncio.run(_replay(recording, options.speed, show, stopwatch)))


async def _replay(
    recording: Recording, speed: float, show: RunOutput, stopwatch: Stopwatch
) -> Outcome:
    def report(event: Event) -> None:
        stopwatch.hear(event)
        show.event(event)

    task = asyncio.create_task(replay_run(recording, launch, report, speed=speed))
    cancel_by_signals(task)
    with show.progress(recording.plan, stopwatch):
        outcome = await task
    show.outcome(outcome, recording.report, rehearsal=True)
    return outcome

"""Checks series of frames now, in a child process, with what is shown of it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from ap_master_calibration.cli.cancelling import cancel_by_signals
from ap_master_calibration.cli.check_output import CheckOutput
from ap_master_calibration.engines.launch import launch
from ap_master_calibration.quality.check_store import CheckStore, FrameChecks, FrameSeries
from ap_master_calibration.running.frame_checks import check_frames
from ap_master_calibration.settings import Settings


def check_now(
    series: Sequence[FrameSeries], settings: Settings, show: CheckOutput, store: CheckStore | None
) -> FrameChecks:
    """Checks series in a child process; Ctrl-C and a polite kill end it and the program."""
    if not series:
        return FrameChecks()
    return asyncio.run(_check(series, settings, show, store))


async def _check(
    series: Sequence[FrameSeries], settings: Settings, show: CheckOutput, store: CheckStore | None
) -> FrameChecks:
    with show.progress(series) as tell:
        task = asyncio.create_task(check_frames(series, launch, settings, tell, store))
        cancel_by_signals(task)
        try:
            return await task
        except asyncio.CancelledError:
            raise KeyboardInterrupt from None

"""What a run will take: time, disk and memory, before it starts."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from operator import attrgetter

from ap_master_calibration.engines.builtin.strips import BUFFERS, PROGRAM
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.running.run import bytes_of_masters, space_needed
from ap_master_calibration.running.timing import TimingHistory
from ap_master_calibration.settings import Settings

RATES = {"builtin": 150e6, "pixinsight": 40e6}
"""Bytes of frames an engine takes in a second, where this machine has not told better yet."""

START = {"builtin": 1.0, "pixinsight": 25.0}
"""Seconds an engine takes to start, likewise."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What is to be made takes about `seconds`; the rest in bytes.

    `write` is what the masters take, `room` with what lies on the disk in between; `free` is None
    where the disk cannot be asked, `memory` where the engine decides for itself.
    """

    seconds: float
    read: int
    write: int
    room: int
    free: int | None
    memory: int | None


def bytes_of(step: Step) -> int:
    """What the frames of a step take on the disk."""
    return sum(map(attrgetter("bytes"), step.frames))


def work_of(step: Step) -> int:
    """Bytes of frames that pass through an engine; flats are looked at twice, to level them."""
    return bytes_of(step) * _looks(step)


def _looks(step: Step) -> int:
    return 2 if step.kind is Kind.FLAT else 1


def estimate(
    plan: Plan, engine: str, settings: Settings, pace: TimingHistory | None = None
) -> Estimate:
    """What the run of a plan will take, by what this machine did before."""
    steps = plan.to_make
    memory = None
    if engine == "builtin":
        memory = BUFFERS + PROGRAM if settings.memory is None else settings.memory
    start = (pace.start_seconds(engine) if pace is not None else 0.0) or START.get(engine, 0.0)
    sizes = [bytes_of(step) for step in steps]
    pairs = zip(steps, sizes, strict=True)
    seconds = [_seconds(s, size * _looks(s), engine, pace) for s, size in pairs]
    return Estimate(
        seconds=start + sum(seconds) if steps else 0.0,
        read=sum(sizes),
        write=bytes_of_masters(steps),
        room=space_needed(steps, engine),
        free=free_below(plan.output),
        memory=memory,
    )


def seconds_of(step: Step, engine: str, pace: TimingHistory | None) -> float:
    """What one step will take, in seconds: by steps like it, else by its bytes."""
    return _seconds(step, work_of(step), engine, pace)


def _seconds(step: Step, work: int, engine: str, pace: TimingHistory | None) -> float:
    known = None if pace is None else pace.expected_seconds(step, engine)
    return work / RATES.get(engine, RATES["builtin"]) if known is None else known


def free_below(folder: str) -> int | None:
    """Bytes free where a folder is, or will be."""
    there = os.path.abspath(folder)
    while not os.path.isdir(there) and os.path.dirname(there) != there:
        there = os.path.dirname(there)
    try:
        return shutil.disk_usage(there).free
    except OSError:
        return None

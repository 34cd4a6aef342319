"""Estimates what a run will take before it starts: time, disk space and memory."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from operator import attrgetter

from ap_master_calibration.engines.registry import row_of
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.running.disk_space import bytes_of_masters, space_needed
from ap_master_calibration.running.timing import TimingHistory
from ap_master_calibration.settings import Settings

_RATE = 100e6  # bytes a second of an engine that is not known any more


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a run will take: `seconds`, and bytes of disk and memory.

    `write` is what the masters take, `room` with what lies on the disk in between; `free` is None
    where the disk cannot be asked, `memory` where the engine decides for itself.
    """

    seconds: float
    read: int
    write: int
    room: int
    free: int | None
    memory: int | None


def estimate(
    plan: Plan, engine: str, settings: Settings, history: TimingHistory | None = None
) -> Estimate:
    """Estimates the run of a plan; the `history` is what this machine measured before."""
    steps = plan.to_make
    row = row_of(engine)
    start = (history.start_seconds(engine) if history is not None else 0.0) or (
        0.0 if row is None else row.start
    )
    return Estimate(
        seconds=start + sum(estimated_seconds(s, engine, history) for s in steps) if steps else 0.0,
        read=sum(map(bytes_of, steps)),
        write=bytes_of_masters(steps),
        room=space_needed(steps, engine),
        free=free_bytes(plan.output),
        memory=None if row is None else row.memory(settings),
    )


def estimated_seconds(step: Step, engine: str, history: TimingHistory | None) -> float:
    """Estimates one step: by steps like it, else by its bytes."""
    measured = None if history is None else history.expected_seconds(step, engine)
    if measured is not None:
        return measured
    row = row_of(engine)
    return work_bytes(step) / (_RATE if row is None else row.rate)


def work_bytes(step: Step) -> int:
    """Bytes of frames that pass through an engine; flats are read twice, to level them."""
    return bytes_of(step) * (2 if step.kind is Kind.FLAT else 1)


def bytes_of(step: Step) -> int:
    """Bytes of the frames of a step on the disk."""
    return sum(map(attrgetter("bytes"), step.frames))


def free_bytes(folder: str) -> int | None:
    """Bytes free where a folder is, or will be; None where the disk cannot be asked."""
    path = os.path.abspath(folder)
    while not os.path.isdir(path) and os.path.dirname(path) != path:
        path = os.path.dirname(path)
    try:
        return shutil.disk_usage(path).free
    except OSError:
        return None

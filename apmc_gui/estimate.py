"""What a run will take: time, disk and memory, before it starts."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass

from ap_master_calibration.engines.builtin.strips import BUFFERS, PROGRAM
from ap_master_calibration.frames import Kind
from ap_master_calibration.plan import Plan, Step
from ap_master_calibration.run import Outcome, space_needed
from ap_master_calibration.settings import Settings

RATES = {"builtin": 150e6, "pixinsight": 40e6}
"""Bytes of frames an engine takes in a second, until a run of this machine tells better."""

START = {"builtin": 1.0, "pixinsight": 25.0}
"""Seconds an engine takes to start."""

_SHORT = 2.0  # seconds; a shorter run tells nothing of the rate


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


def work_of(step: Step) -> int:
    """Bytes of frames that pass through an engine; flats are looked at twice, to level them."""
    return sum(f.bytes for f in step.frames) * (2 if step.kind is Kind.FLAT else 1)


def estimate(plan: Plan, engine: str, settings: Settings, rate: float | None = None) -> Estimate:
    """What the run of a plan will take; `rate` is one that was measured, in bytes per second."""
    steps = plan.to_make
    speed = RATES.get(engine, RATES["builtin"]) if rate is None else rate
    work = sum(map(work_of, steps))
    memory = None
    if engine == "builtin":
        memory = BUFFERS + PROGRAM if settings.memory is None else settings.memory
    return Estimate(
        seconds=START.get(engine, 0.0) + work / speed if steps else 0.0,
        read=sum(f.bytes for s in steps for f in s.frames),
        write=space_needed(steps, "builtin"),
        room=space_needed(steps, engine),
        free=free_below(plan.output),
        memory=memory,
    )


def seconds_of(step: Step, engine: str, rate: float | None = None) -> float:
    """What one step will take, in seconds."""
    return work_of(step) / (RATES.get(engine, RATES["builtin"]) if rate is None else rate)


def rate_of(outcome: Outcome) -> float | None:
    """The rate a run had, in bytes per second; None where it was too short to tell."""
    work = sum(map(work_of, outcome.made))
    if outcome.seconds < _SHORT or outcome.cancelled or not work:
        return None
    return work / outcome.seconds


def free_below(folder: str) -> int | None:
    """Bytes free where a folder is, or will be."""
    there = os.path.abspath(folder)
    while not os.path.isdir(there) and os.path.dirname(there) != there:
        there = os.path.dirname(there)
    try:
        return shutil.disk_usage(there).free
    except OSError:
        return None

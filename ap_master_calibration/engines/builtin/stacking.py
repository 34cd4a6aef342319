"""Combines the frames of a step strip by strip and writes each strip where it belongs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.engines.builtin.calibration import (
    RAW_SCALE,
    Calibration,
    Fill,
    calibrated_filler,
    raw_filler,
)
from ap_master_calibration.engines.builtin.crew import Halt, work_through
from ap_master_calibration.engines.builtin.inputs import Frames
from ap_master_calibration.engines.builtin.measuring import Sample, Sampler
from ap_master_calibration.engines.builtin.medians import SampledMedian
from ap_master_calibration.engines.builtin.strips import Cut, Strip, cut
from ap_master_calibration.files.xisf import XisfWriter
from ap_master_calibration.integrate.core import combine
from ap_master_calibration.settings import Rejection

_THIN = 8  # every so many-th pixel of a sampled strip stands for it
_LOOK = 128 << 10  # pixels of a strip where the master is only looked at
_PIECE = 8  # bytes of a pixel in a thread's buffers besides the stack: output and its parts


@dataclass(frozen=True, slots=True)
class Stacked:
    """What came of a stack: its median, the parts of all samples rejected, and the sample."""

    level: float
    rejected_low: float
    rejected_high: float
    sample: Sample


def stack_frames(
    frames: Frames,
    calibration: Calibration | None,
    rejection: Rejection,
    writer: XisfWriter,
    *,
    workers: int,
    memory: int | None,
    halt: Halt,
    progress: Callable[[float], None],
) -> Stacked:
    """Combines all frames into the writer's rows; `calibration` is None for biases and darks."""
    plan = _cut_for(frames, calibration, workers, memory)
    tally = _Tally()
    some: list[NDArray[np.float32]] = []
    sampler = Sampler(len(plan.strips), rejection)
    scale = RAW_SCALE if frames.raw and calibration is None else 1.0

    def hire() -> Callable[[Strip], None]:
        fill, dtype = _filler(frames, calibration, plan)
        room = np.empty(len(frames) * plan.pixels, dtype)
        out = np.empty(plan.pixels, np.float32)

        def do(strip: Strip) -> None:
            count = (strip.y1 - strip.y0) * plan.width
            stack = room[: len(frames) * count].reshape(len(frames), count)
            fill(strip, stack)
            low, high = combine(stack, rejection, out[:count], scale=scale, clamp=True)
            writer.write_rows(strip.y0, out[:count].reshape(-1, plan.width))
            tally.add(low, high)
            if sampler.wants(strip.index):
                sampler.take(stack, strip.index)
                some.append(out[:count:_THIN].copy())

        return do

    work_through(plan.strips, hire, workers=plan.workers, halt=halt, progress=progress)
    samples = len(frames) * plan.width * plan.rows
    return Stacked(
        level=_median_of(writer, np.concatenate(some), plan.workers, halt),
        rejected_low=tally.low / samples,
        rejected_high=tally.high / samples,
        sample=sampler.result(),
    )


def _median_of(writer: XisfWriter, sample: NDArray[np.float32], workers: int, halt: Halt) -> float:
    """The exact median of the rows a writer holds; 0 where all of them are NaN."""
    width = writer.size[0]
    high = max(1, _LOOK // width)
    strips = Cut(width, writer.rows, high, workers).strips
    median = SampledMedian(sample)

    def hire() -> Callable[[Strip], None]:
        room = np.empty((high, width), np.float32)

        def do(strip: Strip) -> None:
            rows = room[: strip.y1 - strip.y0]
            writer.read_rows(strip.y0, rows)
            median.add(rows.ravel())

        return do

    while median.next_pass():
        work_through(strips, hire, workers=workers, halt=halt, progress=lambda _: None)
    return 0.0 if median.value is None else median.value


def _cut_for(
    frames: Frames, calibration: Calibration | None, workers: int, memory: int | None
) -> Cut:
    sample = frames.dtype.itemsize
    extra = _PIECE
    if calibration is not None:
        extra += sample + 8  # a raw strip, and those of the bias and the dark
        sample = 4
    return cut(
        frames.size[0],
        frames.rows,
        sample_bytes=len(frames) * sample + extra,
        workers=workers,
        memory=memory,
    )


def _filler(
    frames: Frames, calibration: Calibration | None, plan: Cut
) -> tuple[Fill, np.dtype[Any]]:
    if calibration is None:
        return raw_filler(frames), frames.dtype
    return calibrated_filler(frames, calibration, plan.pixels), np.dtype(np.float32)


class _Tally:
    """Counts what all threads reject."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.low = self.high = 0

    def add(self, low: int, high: int) -> None:
        """Counts the rejected samples of a strip."""
        with self._lock:
            self.low += low
            self.high += high

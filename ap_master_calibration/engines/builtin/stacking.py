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
    Fill,
    LoadedCalibrators,
    calibrated_filler,
    raw_filler,
)
from ap_master_calibration.engines.builtin.inputs import Frames
from ap_master_calibration.engines.builtin.measuring import PixelSample, PixelSampler, middle_run
from ap_master_calibration.engines.builtin.medians import SampledMedian
from ap_master_calibration.engines.builtin.strips import Strip, StripLayout, strip_layout
from ap_master_calibration.engines.builtin.thread_pool import CancelToken, work_through
from ap_master_calibration.files.xisf import XisfWriter
from ap_master_calibration.integrate.core import combine, combine_files, read_rows
from ap_master_calibration.settings import Rejection

_THIN = 8  # every so many-th pixel of a sampled strip stands for it
_AT_ONCE = 1536 << 10  # bytes of all frames read at a time: they stay near the processor
_PIECE = 8  # bytes of a pixel in a thread's buffers besides the stack: output and its parts


@dataclass(frozen=True, slots=True)
class StackResult:
    """What came of a stack: its median, the parts of all samples rejected, and the sample."""

    level: float
    rejected_low: float
    rejected_high: float
    sample: PixelSample


def stack_frames(
    frames: Frames,
    calibration: LoadedCalibrators | None,
    rejection: Rejection,
    writer: XisfWriter,
    *,
    workers: int,
    memory: int | None,
    halt: CancelToken,
    progress: Callable[[float], None],
) -> StackResult:
    """Combines all frames into the writer's rows; `calibration` is None for biases and darks."""
    plan = _cut_for(frames, calibration, workers, memory)
    tally = _Tally()
    sampler = PixelSampler(len(plan.strips), rejection)
    strips = sorted(plan.strips, key=lambda strip: not sampler.wants(strip.index))
    level = _Level(sum(sampler.wants(strip.index) for strip in strips))
    scale = RAW_SCALE if frames.raw and calibration is None else 1.0

    def hire() -> Callable[[Strip], None]:
        bench = _Bench(frames, calibration, plan)
        out = np.empty(plan.pixels, np.float32)

        def do(strip: Strip) -> None:
            rows = out[: (strip.y1 - strip.y0) * plan.width]
            tally.add(*bench.combined(strip, rejection, rows, scale))
            writer.write_rows(strip.y0, rows.reshape(-1, plan.width))
            level.add(strip, rows)
            if sampler.wants(strip.index):
                sampler.take(bench.middle(strip), strip.index)
                level.sample(rows)

        return do

    work_through(strips, hire, workers=plan.workers, halt=halt, progress=progress)
    samples = len(frames) * plan.width * plan.rows
    return StackResult(
        level=level.value(writer, plan, halt),
        rejected_low=tally.low / samples,
        rejected_high=tally.high / samples,
        sample=sampler.result(),
    )


class _Bench:
    """One thread's room to combine strips in."""

    def __init__(
        self, frames: Frames, calibration: LoadedCalibrators | None, plan: StripLayout
    ) -> None:
        fill, dtype = _filler(frames, calibration, plan)
        self._frames, self._width, self._fill = frames, plan.width, fill
        self._room = np.empty(len(frames) * plan.pixels, dtype)  # no memory before it is used
        self._direct = calibration is None and frames.places(0) is not None
        few = max(_AT_ONCE // (len(frames) * dtype.itemsize), 1024)
        self._few = np.empty((len(frames), min(few, plan.pixels)), dtype)

    def combined(
        self, strip: Strip, rejection: Rejection, out: NDArray[np.float32], scale: float
    ) -> tuple[int, int]:
        """Combines a strip into `out`; gives how many samples were rejected, (low, high)."""
        places = self._frames.places(strip.y0 * self._width) if self._direct else None
        if places is not None:
            done = combine_files(*places, self._few, rejection, out, scale=scale, clamp=True)
            if done is not None:
                return done
            self._direct = False
        return combine(self._filled(strip), rejection, out, scale=scale, clamp=True)

    def middle(self, strip: Strip) -> NDArray[Any]:
        """The run of pixels of the strip last combined that is measured: (frames, pixels)."""
        first, count = middle_run((strip.y1 - strip.y0) * self._width)
        if self._direct:
            places = self._frames.places(strip.y0 * self._width + first)
            stack = np.empty((len(self._frames), count), self._room.dtype)
            if places is not None and read_rows(*places, stack):
                return stack
            self._direct = False
            self._filled(strip)
        return self._stack(strip)[:, first : first + count]

    def _filled(self, strip: Strip) -> NDArray[Any]:
        stack = self._stack(strip)
        self._fill(strip, stack)
        return stack

    def _stack(self, strip: Strip) -> NDArray[Any]:
        count = (strip.y1 - strip.y0) * self._width
        return self._room[: len(self._frames) * count].reshape(len(self._frames), count)


class _Level:
    """The exact median of a master, found while its strips are made, as far as that goes.

    The strips that are sampled come first. What comes before the sample is complete is read again
    at the end, and all of it where the sample misled.
    """

    def __init__(self, sampled: int) -> None:
        self._lock = threading.Lock()
        self._wanted = sampled
        self._some: list[NDArray[np.float32]] = []
        self._median: SampledMedian | None = None
        self._missed: list[Strip] = []

    def sample(self, rows: NDArray[np.float32]) -> None:
        """Takes in a strip that is part of the sample."""
        with self._lock:
            self._some.append(rows[::_THIN].copy())
            if len(self._some) == self._wanted:
                median = SampledMedian(np.concatenate(self._some))
                self._median = median if median.next_pass() else None

    def add(self, strip: Strip, rows: NDArray[np.float32]) -> None:
        """Takes in a finished strip."""
        with self._lock:
            median = self._median
            if median is None:
                self._missed.append(strip)
        if median is not None:
            median.add(rows)

    def value(self, writer: XisfWriter, plan: StripLayout, halt: CancelToken) -> float:
        """The median of all rows; 0 where all of them are NaN."""
        median, strips = self._median, self._missed
        if median is None:
            median, strips = SampledMedian(np.concatenate(self._some)), plan.strips
            median.next_pass()
        going = True
        while going:
            _read_again(writer, strips, plan, median, halt)
            strips, going = plan.strips, median.next_pass()
        return 0.0 if median.value is None else median.value


def _read_again(
    writer: XisfWriter,
    strips: list[Strip],
    plan: StripLayout,
    median: SampledMedian,
    halt: CancelToken,
) -> None:
    def hire() -> Callable[[Strip], None]:
        room = np.empty((plan.height, plan.width), np.float32)

        def do(strip: Strip) -> None:
            rows = room[: strip.y1 - strip.y0]
            writer.read_rows(strip.y0, rows)
            median.add(rows.ravel())

        return do

    work_through(strips, hire, workers=plan.workers, halt=halt, progress=lambda _: None)


def _cut_for(
    frames: Frames, calibration: LoadedCalibrators | None, workers: int, memory: int | None
) -> StripLayout:
    sample = frames.dtype.itemsize
    extra = _PIECE
    if calibration is not None:
        extra += sample + 8  # a raw strip, and those of the bias and the dark
        sample = 4
    return strip_layout(
        frames.size[0],
        frames.rows,
        sample_bytes=len(frames) * sample + extra,
        workers=workers,
        memory=memory,
    )


def _filler(
    frames: Frames, calibration: LoadedCalibrators | None, plan: StripLayout
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

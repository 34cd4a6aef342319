"""Combines the frames of a step strip by strip, in several threads, into the master's file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.engines.builtin.inputs import Frames
from ap_master_calibration.engines.builtin.measuring import PixelSample, PixelSampler, middle_run
from ap_master_calibration.engines.builtin.medians import SampledMedian
from ap_master_calibration.engines.builtin.strips import (
    RAW_SCALE,
    Fill,
    LoadedCalibrators,
    calibrated_filler,
    raw_filler,
)
from ap_master_calibration.files.xisf import XisfWriter
from ap_master_calibration.integrate.core import combine, combine_files, read_rows
from ap_master_calibration.integrate.strip_layout import Strip, StripLayout, strip_layout
from ap_master_calibration.rejections import Rejection
from ap_master_calibration.support.thread_pool import CancelToken, run_in_threads

_THIN = 8  # every eighth pixel of a sampled strip is enough to estimate the median
_PIECE_BYTES = 1536 << 10  # read from all frames at a time: what fits a second-level cache
_OUTPUT_BYTES = 8  # of a pixel in a thread's buffers besides the stack: output and scratch


@dataclass(frozen=True, slots=True)
class StackResult:
    """What is known of a master once it is combined.

    `level` is its median, `at_zero` the share of its pixels that are 0, `rejected_low` and
    `rejected_high` the shares of all samples, `sample` what some strips showed.
    """

    level: float
    at_zero: float
    rejected_low: float
    rejected_high: float
    sample: PixelSample


def stack_frames(
    frames: Frames,
    calibrators: LoadedCalibrators | None,
    rejection: Rejection,
    writer: XisfWriter,
    *,
    threads: int,
    memory: int | None,
    token: CancelToken,
    progress: Callable[[float], None],
) -> StackResult:
    """Combines all frames into the writer's rows; bias frames and darks have no `calibrators`."""
    layout = _layout_for(frames, calibrators, threads, memory)
    counts = _Counts()
    sampler = PixelSampler(len(layout.strips), rejection, frames.white)
    strips = sorted(layout.strips, key=lambda strip: not sampler.wants(strip.index))
    level = _LevelFinder(sum(sampler.wants(strip.index) for strip in strips))
    scale = RAW_SCALE if frames.raw and calibrators is None else 1.0

    def make_worker() -> Callable[[Strip], None]:
        combiner = _StripCombiner(frames, calibrators, layout)
        out = np.empty(layout.pixels, np.float32)

        def do(strip: Strip) -> None:
            rows = out[: (strip.y1 - strip.y0) * layout.width]
            low, high = combiner.combined(strip, rejection, rows, scale)
            counts.add(low, high, len(rows) - int(np.count_nonzero(rows)))
            writer.write_rows(strip.y0, rows.reshape(-1, layout.width))
            level.add(strip, rows)
            if sampler.wants(strip.index):
                sampler.take(combiner.middle(strip), strip.index)
                level.sample(rows)

        return do

    run_in_threads(strips, make_worker, threads=layout.threads, token=token, progress=progress)
    samples = len(frames) * layout.width * layout.rows
    return StackResult(
        level=level.value(writer, layout, token),
        at_zero=counts.at_zero / (layout.width * layout.rows),
        rejected_low=counts.low / samples,
        rejected_high=counts.high / samples,
        sample=sampler.result(),
    )


class _StripCombiner:
    """Combines strips with buffers of its own; one for each thread."""

    def __init__(
        self, frames: Frames, calibrators: LoadedCalibrators | None, layout: StripLayout
    ) -> None:
        fill, dtype = _filler(frames, calibrators, layout)
        self._frames, self._width, self._fill = frames, layout.width, fill
        # The kernel reads files directly where it can; the system gives this buffer no memory
        # before it is written to.
        self._stack_buffer = np.empty(len(frames) * layout.pixels, dtype)
        self._direct = calibrators is None and frames.locations(0, 0) is not None
        piece = max(_PIECE_BYTES // (len(frames) * dtype.itemsize), 1024)
        self._piece = np.empty((len(frames), min(piece, layout.pixels)), dtype)

    def combined(
        self, strip: Strip, rejection: Rejection, out: NDArray[np.float32], scale: float
    ) -> tuple[int, int]:
        """Combines a strip into `out`; returns how many samples were rejected, (low, high)."""
        locations = self._frames.locations(strip.y0, strip.y1) if self._direct else None
        if locations is not None:
            done = combine_files(*locations, self._piece, rejection, out, scale=scale, clamp=True)
            if done is not None:
                if self._frames.turned:
                    rows = out.reshape(-1, self._width)
                    rows[:] = rows[::-1].copy()
                return done
            self._direct = False
        return combine(self._filled(strip), rejection, out, scale=scale, clamp=True)

    def middle(self, strip: Strip) -> NDArray[Any]:
        """Returns the pixels to measure of the strip last combined, shape (frames, pixels)."""
        first, count = middle_run((strip.y1 - strip.y0) * self._width)
        if self._direct:
            locations = self._frames.locations(strip.y0, strip.y1)
            stack = np.empty((len(self._frames), count), self._stack_buffer.dtype)
            if locations is not None:
                files, offsets = locations
                if read_rows(files, offsets + first * stack.itemsize, stack):
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
        return self._stack_buffer[: len(self._frames) * count].reshape(len(self._frames), count)


class _LevelFinder:
    """Finds the exact median of a master, if it can while its strips are combined.

    The sampled strips are combined first. Strips finished before the sample is complete are read
    again at the end, and all strips where the sample was misleading.
    """

    def __init__(self, sampled: int) -> None:
        self._lock = threading.Lock()
        self._wanted = sampled
        self._samples: list[NDArray[np.float32]] = []
        self._median: SampledMedian | None = None
        self._unseen: list[Strip] = []

    def sample(self, rows: NDArray[np.float32]) -> None:
        """Takes in a strip that is part of the sample."""
        with self._lock:
            self._samples.append(rows[::_THIN].copy())
            if len(self._samples) == self._wanted:
                median = SampledMedian(np.concatenate(self._samples))
                self._median = median if median.next_pass() else None

    def add(self, strip: Strip, rows: NDArray[np.float32]) -> None:
        """Takes in a finished strip."""
        with self._lock:
            median = self._median
            if median is None:
                self._unseen.append(strip)
        if median is not None:
            median.add(rows)

    def value(self, writer: XisfWriter, layout: StripLayout, token: CancelToken) -> float:
        """Returns the median of all rows; 0 where all of them are NaN."""
        median, strips = self._median, self._unseen
        if median is None:
            median, strips = SampledMedian(np.concatenate(self._samples)), layout.strips
            median.next_pass()
        going = True
        while going:
            _read_again(writer, strips, layout, median, token)
            strips, going = layout.strips, median.next_pass()
        return 0.0 if median.value is None else median.value


def _read_again(
    writer: XisfWriter,
    strips: list[Strip],
    layout: StripLayout,
    median: SampledMedian,
    token: CancelToken,
) -> None:
    def make_worker() -> Callable[[Strip], None]:
        buffer = np.empty((layout.height, layout.width), np.float32)

        def do(strip: Strip) -> None:
            rows = buffer[: strip.y1 - strip.y0]
            writer.read_rows(strip.y0, rows)
            median.add(rows.ravel())

        return do

    run_in_threads(
        strips, make_worker, threads=layout.threads, token=token, progress=lambda _: None
    )


def _layout_for(
    frames: Frames, calibrators: LoadedCalibrators | None, threads: int, memory: int | None
) -> StripLayout:
    sample = frames.dtype.itemsize
    extra = _OUTPUT_BYTES
    if calibrators is not None:
        extra += sample + 8  # a raw strip, and those of the bias and the dark
        sample = 4
    return strip_layout(
        frames.size[0],
        frames.rows,
        sample_bytes=len(frames) * sample + extra,
        threads=threads,
        memory=memory,
    )


def _filler(
    frames: Frames, calibrators: LoadedCalibrators | None, layout: StripLayout
) -> tuple[Fill, np.dtype[Any]]:
    if calibrators is None:
        return raw_filler(frames), frames.dtype
    return calibrated_filler(frames, calibrators, layout.pixels), np.dtype(np.float32)


class _Counts:
    """Counts the samples that all threads reject, and the master's pixels at 0."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.low = self.high = self.at_zero = 0

    def add(self, low: int, high: int, at_zero: int) -> None:
        """Adds the counts of a strip."""
        with self._lock:
            self.low += low
            self.high += high
            self.at_zero += at_zero

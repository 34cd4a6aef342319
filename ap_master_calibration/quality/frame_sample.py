"""Samples the raw frames of a master, and compares them with each other and with the master.

Definitions. n frames x_i are sampled in eight runs of rows, the same of each; bias frames and darks
in parts of full scale, flats less their pedestal and divided by their median, so that 1 is their
level. M is the master in the same unit, and sigma that of `outliers.sigma`.

- *frame noise* s1: sigma(x[i + 1] - x[i]) / sqrt(2), another pair in each run, the median of these.
- *halves*: A and B are the means of the even and of the odd frames, a and b their counts;
  sigma(A - B) / sqrt(n (1/a + 1/b)) is the noise of the mean of all n.
- *agreement*: in 8 x 40 patches the median of M less the median over the frames of theirs: a frame
  that rejection takes does not count.
- *departure*: sigma(M - mean of all), the median of the runs. Rejection makes M depart from the
  mean, and for normal noise the departure of an unbiased estimate is not correlated with the mean
  (Basu), so that the noise of the master is sqrt(halves^2 + departure^2): 1 for a mean, 1.2533 for
  a median, in s1 / sqrt(n).
- *half patches*: the medians of A - B in 8 x 40 patches; the standard error of each is
  1.2533 s / sqrt(pixels), s being sigma(A - B) or the patch's own spread if that is larger.
- *lost*: for each frame the part of the image that lies in patches in which more than half of the
  samples are farther than 3 s1 from the master: what its rejection takes as a whole.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.files.pixel_reader import Pixels
from ap_master_calibration.files.pixel_scale import ADU
from ap_master_calibration.files.pixels import open_pixels
from ap_master_calibration.integrate.outliers import fine_medians, sigma
from ap_master_calibration.quality.master_pixels import Bands, Stopped, one_cell
from ap_master_calibration.quality.patches import GRID, MEDIAN_ERROR, errors_across, medians_across

_Stack = NDArray[np.float32]
_Values = NDArray[np.float64]
Opener = Callable[[str], contextlib.AbstractContextManager[Pixels]]

_MOST_BYTES = 64 << 20  # of all samples
_MOST_ROWS = 8  # of a frame in each band
_MOST_FRAMES = 400
_LOST_SIGMAS = 3.0
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class FrameSample:
    """What a sample of the raw frames says of the master; the module defines it.

    Noise is in parts of full scale, of flats in parts of their level. `levels` are the medians of
    the frames as they are, in parts of full scale. `rows` are the rows of each run, and `stack` the
    samples, (n, runs, rows, w), for a comparison with another master.
    """

    flat: bool
    levels: _Values
    frame_noise: float
    halves: float
    departure: float
    half_patches: _Values
    half_errors: _Values
    agreement: _Values
    lost: _Values
    stack: _Stack
    master: _Stack
    runs: tuple[tuple[int, int], ...]
    cell: int | None

    @property
    def count(self) -> int:
        """The number of frames."""
        return len(self.levels)

    @property
    def noise(self) -> float:
        """The noise of the master."""
        return math.hypot(self.halves, self.departure)

    @property
    def expected(self) -> float:
        """The noise that a plain mean of so many frames has."""
        return self.frame_noise / math.sqrt(self.count)


def opener_for(adu: float | None) -> Opener:
    """Returns what opens raw frames in the scale of a master whose 1.0 stands for so many ADU."""

    def opened(path: str) -> Pixels:
        pixels = open_pixels(path)
        pixels.set_white(ADU if adu is None else adu)
        return pixels

    return opened


def thinned(paths: Sequence[str]) -> Sequence[str]:
    """Returns the frames to sample: all, of more than 400 every second, third, ..."""
    return paths[:: max(1, -(-len(paths) // _MOST_FRAMES))]


def sample_frames(
    master: Pixels,
    paths: Sequence[str],
    opener: Opener,
    *,
    flat: bool,
    cell: int | None,
    pedestal: float = 0.0,
    stopped: Stopped = lambda: None,
) -> FrameSample | None:
    """Samples the frames of a master; None where they are too few (3) or of another size.

    `pedestal` is what lies under the light of flats, in parts of full scale; `cell` the cell of a
    mosaic that patches are measured in. Raises StepError where a frame cannot be read.
    """
    if len(paths) < _FEWEST:
        return None
    bands = Bands(master)
    runs = _runs(bands, len(paths))
    stack = np.empty((len(paths), len(runs), runs[0][1] - runs[0][0], bands.width), np.float32)
    for i, path in enumerate(paths):
        stopped()
        with opener(path) as pixels:
            if (pixels.size, pixels.channels) != (master.size, master.channels):
                return None
            frame = Bands(pixels)
            for k, (y0, y1) in enumerate(runs):
                stack[i, k] = frame.rows(y0, y1)
    rows = np.stack([bands.rows(y0, y1) for y0, y1 in runs])
    levels = np.array([sample_level(frame, runs, cell) for frame in stack])
    if flat:
        if not (levels > pedestal).all():
            return None
        stack -= np.float32(pedestal)
        stack /= (levels - pedestal).astype(np.float32)[:, None, None, None]
        centre = sample_level(rows, runs, cell)
        if not centre > 0:
            return None
        rows = rows / np.float32(centre)
    return _compared(stack, rows, levels, runs, flat=flat, cell=cell)


_FEWEST = 3
_FEW_ROWS = 2  # of a run, where a patch's median need not be better than a tenth of the noise
_THIN = 11  # no multiple of a mosaic's period


def sample_level(sample: _Stack, runs: Sequence[tuple[int, int]], cell: int | None) -> float:
    """Returns the median of a sample (runs, rows, w), of a mosaic that of one cell.

    The median of all four cells lies in a gap between two colours, where few pixels decide.
    """
    seen = sample
    if cell is not None and sample.shape[1] > 1:
        seen = np.stack([one_cell(r, cell, y0) for r, (y0, _) in zip(sample, runs, strict=True)])
    return float(fine_medians(seen.reshape(1, -1)[:, ::_THIN])[0])


def _runs(bands: Bands, frames: int) -> tuple[tuple[int, int], ...]:
    """The rows to sample: in the middle of each band, as many as the memory allows."""
    heights = [b - a for a, b in pairwise(bands.bounds)]
    room = _MOST_BYTES // (4 * bands.width * frames * len(heights))
    count = max(1, min(_MOST_ROWS, room, *heights))
    if count > 1:
        count -= count % 2
    starts = [(a + (h - count) // 2) for a, h in zip(bands.bounds, heights, strict=False)]
    if count > 1:
        starts = [y // 2 * 2 for y in starts]  # whole rows of a mosaic's cells
    return tuple((y, y + count) for y in starts)


def _compared(
    stack: _Stack,
    master: _Stack,
    levels: _Values,
    runs: tuple[tuple[int, int], ...],
    *,
    flat: bool,
    cell: int | None,
) -> FrameSample:
    count = len(stack)
    even, odd = (count + 1) // 2, count // 2
    a, b = stack[0::2].mean(axis=0), stack[1::2].mean(axis=0)
    mean = (a * np.float32(even) + b * np.float32(odd)) / np.float32(count)
    halves = a - b
    between = float(np.median([sigma(run.ravel()) for run in halves]))
    half_patches = run_patches(halves, runs, cell)
    pixels = halves[0].size / half_patches.shape[1] / (1 if cell is None else 4)
    noise = frame_noise_of(stack)
    apart = master - mean
    departure = float(np.median([sigma(run.ravel()) for run in apart]))
    few = stack[:, :, :_FEW_ROWS]
    usual = np.median([run_patches(frame, runs, cell) for frame in few], axis=0)
    return FrameSample(
        flat=flat,
        levels=levels,
        frame_noise=noise,
        halves=between / math.sqrt(count * (1 / even + 1 / odd)),
        departure=departure,
        half_patches=half_patches,
        half_errors=np.maximum(
            MEDIAN_ERROR * between / math.sqrt(max(1.0, pixels)),
            over_runs(errors_across, halves, runs, cell),
        ),
        agreement=run_patches(master[:, :_FEW_ROWS], runs, cell) - usual,
        lost=_lost(stack, master, noise),
        stack=stack,
        master=master,
        runs=runs,
        cell=cell,
    )


def frame_noise_of(stack: _Stack) -> float:
    """Returns the temporal noise of one frame of a sample (n, runs, rows, w)."""
    count, runs = len(stack), stack.shape[1]
    pairs = [(k * (count - 1) // runs) % (count - 1) for k in range(runs)]
    spreads = [sigma((stack[i + 1, k] - stack[i, k]).ravel()) for k, i in enumerate(pairs)]
    return float(np.median(spreads)) / math.sqrt(2)


def run_patches(sample: _Stack, runs: Sequence[tuple[int, int]], cell: int | None) -> _Values:
    """Returns the medians of patches of sampled runs (runs, rows, w): (runs, 40)."""
    return over_runs(medians_across, sample, runs, cell)


def over_runs(
    statistic: Callable[[_Stack], _Values],
    sample: _Stack,
    runs: Sequence[tuple[int, int]],
    cell: int | None,
) -> _Values:
    """Returns a statistic of patches of sampled runs (runs, rows, w), of one cell of a mosaic."""
    if sample.shape[1] < 2:
        cell = None
    pairs = zip(sample, runs, strict=True)
    return np.array([statistic(one_cell(run, cell, y0)) for run, (y0, _) in pairs])


def _lost(stack: _Stack, master: _Stack, noise: float) -> _Values:
    """The part (0..1) of each frame in patches of which most samples are far from the master."""
    count, runs, rows, width = stack.shape
    across = min(GRID[1], width)
    used = width // across * across
    lost = np.zeros(count)
    limit = np.float32(_LOST_SIGMAS * noise)
    for i in range(count):
        far = np.abs(stack[i] - master) > limit
        shares = far[:, :, :used].reshape(runs, rows, across, -1).mean(axis=(1, 3))
        lost[i] = np.mean(shares > _HALF)
    return lost

"""Finds the factor k by which a master dark is scaled to fit a flat.

As PixInsight's dark optimization does: the thermal signal D is the master dark less the master
bias (of a colour sensor each 2x2 cell's mean, so that the colours do not count); its *bright*
pixels are those above median + 3 * 1.4826 * MAD; k >= 0 is what makes the standard deviation of
T - k D over the bright pixels smallest, T being the flat less the bias, treated alike.

PixInsight walks there by a golden section search from [0.5, 2] to 0.0005. That is not needed: the
variance is Var(T) - 2 k Cov(T, D) + k^2 Var(D), a parabola, so its lowest point is
k = Cov(T, D) / Var(D), and 0 where that is negative. The search ends within 0.0005 of the same k.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.engines.builtin.inputs import Frames
from ap_master_calibration.engines.builtin.medians import exact_median
from ap_master_calibration.engines.builtin.strips import (
    RAW_SCALE,
    Floats,
)
from ap_master_calibration.files.pixels import Pixels
from ap_master_calibration.integrate.strip_layout import Strip, StripLayout
from ap_master_calibration.support.thread_pool import CancelToken, run_in_threads

NO_CORRELATION = 0.005
"""At or below this factor the dark does not correlate with the flat (PixInsight's limit)."""

_BRIGHT_SIGMAS = 3.0
_FLAT_SIGNAL = 1e-6  # of full scale: bright pixels that differ by less differ by rounding only
_MAD_TO_SIGMA = 1.4826


@dataclass(frozen=True, slots=True)
class BrightPixels:
    """The bright pixels of a master dark, strip by strip of the same layout.

    For each strip: `positions` are indices into the strip's pixels, shape (pixels of a cell, bright
    cells); `bias` and `signal` are the cells' means of the bias and of D. `variance` is the sum of
    (D - mean)^2 over all bright cells.
    """

    layout: StripLayout
    positions: tuple[NDArray[np.int32], ...]
    bias: tuple[Floats, ...]
    signal: tuple[Floats, ...]
    variance: float

    @property
    def count(self) -> int:
        """BrightPixels pixels, or cells."""
        return sum(len(s) for s in self.signal)


def bright_pixels(
    bias: Pixels,
    dark: Pixels,
    layout: StripLayout,
    *,
    cells: bool,
    token: CancelToken,
    pure: bool = False,
) -> BrightPixels:
    """Returns the bright pixels of D, which is dark - bias, or with `pure` the dark itself.

    `cells` joins 2x2 pixels; strips have an even height then.
    """

    def signals() -> Iterator[Floats]:
        for strip in layout.strips:
            token.check()
            signal = _read(dark, strip, layout.width)
            if not pure:
                signal -= _read(bias, strip, layout.width)
            yield _cell_means(signal, cells)

    limit = np.float32(_bright_limit(signals))
    positions, biases, signals_kept = [], [], []
    for strip, signal in zip(layout.strips, signals(), strict=True):
        rows, columns = np.nonzero(signal > limit)
        positions.append(_positions(rows, columns, layout.width, cells))
        biases.append(_cell_means(_read(bias, strip, layout.width), cells)[rows, columns])
        signals_kept.append(signal[rows, columns])
    return BrightPixels(
        layout, tuple(positions), tuple(biases), tuple(signals_kept), _variance(signals_kept)
    )


def _bright_limit(signals: Callable[[], Iterator[Floats]]) -> float:
    """Returns median + 3 * 1.4826 * MAD; infinity where there is no value at all."""
    centre = exact_median(signals)
    if centre is None:
        return np.inf
    spread = exact_median(lambda: (np.abs(d - np.float32(centre)) for d in signals()))
    return centre + _BRIGHT_SIGMAS * _MAD_TO_SIGMA * (0.0 if spread is None else spread)


def _read(pixels: Pixels, strip: Strip, width: int) -> Floats:
    out = np.empty((strip.y1 - strip.y0, width), np.float32)
    pixels.read(strip.y0, strip.y1, out)
    return out


def _cell_means(rows: Floats, cells: bool) -> Floats:
    if not cells:
        return rows
    high, wide = rows.shape[0] // 2 * 2, rows.shape[1] // 2 * 2
    four = rows[:high, :wide].reshape(high // 2, 2, wide // 2, 2)
    means: Floats = four.mean(axis=(1, 3), dtype=np.float32)
    return means


def _positions(
    rows: NDArray[np.intp], columns: NDArray[np.intp], width: int, cells: bool
) -> NDArray[np.int32]:
    if not cells:
        return (rows * width + columns).astype(np.int32)[np.newaxis]
    corner = 2 * rows * width + 2 * columns
    return np.stack([corner, corner + 1, corner + width, corner + width + 1]).astype(np.int32)


def _variance(signal: Sequence[Floats]) -> float:
    values = np.concatenate(signal).astype(np.float64)
    if not values.size or values.std() < _FLAT_SIGNAL:
        return 0.0
    return float(np.sum((values - values.mean()) ** 2))


def scale_factors(
    frames: Frames,
    bright: BrightPixels,
    *,
    threads: int,
    token: CancelToken,
    progress: Callable[[float], None],
) -> NDArray[np.float64]:
    """Returns k of every frame; 0 where no bright pixel carries any signal."""
    factors = np.zeros(len(frames))
    if bright.variance == 0:
        return factors

    def make_worker() -> Callable[[int], None]:
        raw = np.empty(bright.layout.pixels, frames.dtype)

        def one(index: int) -> None:
            factors[index] = _factor(frames, index, bright, raw)

        return one

    tasks = range(len(frames))
    run_in_threads(tasks, make_worker, threads=threads, token=token, progress=progress)
    return factors


def _factor(frames: Frames, index: int, bright: BrightPixels, raw: NDArray[Any]) -> float:
    """Returns Cov(T, D) / Var(D), or 0 where that is negative; in float64."""
    targets = [
        _bright_target(frames, index, strip, positions, bias, raw)
        for strip, positions, bias in zip(
            bright.layout.strips, bright.positions, bright.bias, strict=True
        )
    ]
    target = np.concatenate(targets).astype(np.float64)
    signal = np.concatenate(bright.signal).astype(np.float64)
    signal -= signal.mean()
    target -= target.mean()
    return max(0.0, float(np.dot(target, signal)) / bright.variance)


def _bright_target(
    frames: Frames,
    index: int,
    strip: Strip,
    positions: NDArray[np.int32],
    bias: Floats,
    raw: NDArray[Any],
) -> Floats:
    width = frames.size[0]
    count = (strip.y1 - strip.y0) * width
    if not positions.size:
        return np.empty(0, np.float32)
    frames.read(index, strip.y0, strip.y1, raw[:count].reshape(-1, width))
    cells: Floats = raw[:count][positions].astype(np.float32).mean(axis=0)
    if frames.raw:  # a constant, such as FITS's 32768, does not matter to a covariance
        cells *= np.float32(RAW_SCALE)
    return cells - bias

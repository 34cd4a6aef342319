"""The numeric core in numpy: what the C kernel does, block by block, with bounded memory.

Pixels are worked on in blocks that stay in the processor's cache, one row for each frame, so that
every numpy call runs across pixels. From most stacks nothing can be rejected, which one pass finds
(`_nothing_to_reject`); the others are collected and go through the definitions in `rejection`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.integrate.rejection import (
    CLAMP_AT,
    CORRECTION,
    FEWEST,
    decide,
    mean_of_kept,
)
from ap_master_calibration.integrate.samples import full_scale, native
from ap_master_calibration.rejections import Rejection, RejectionMethod

PixelRow = NDArray[np.float32]
Rows = list[NDArray[Any]]
Network = tuple[tuple[int, int], ...]

BLOCK_BYTES = 1 << 20
"""Bytes of samples worked on at a time: about the second-level cache of one core."""
SLOW_SAMPLES = 1 << 18
"""Samples that go through the float64 definitions at a time."""
GUARD = 1e-4
"""Relative margin of the float32 test; what is nearer to a limit is decided in float64."""
QUICK_METHODS = frozenset(
    {RejectionMethod.WINSORIZED, RejectionMethod.SIGMA, RejectionMethod.PERCENTILE}
)


def combine(
    stack: NDArray[Any], rejection: Rejection, out: PixelRow, *, scale: float, clamp: bool
) -> tuple[int, int]:
    """See `core.combine`."""
    slow = _SlowStacks(rejection, full_scale(stack), scale, out)
    for pixels in _blocks(stack):
        _combine_block(stack[:, pixels], pixels.start, rejection, slow)
    slow.finish()
    if clamp:
        np.clip(out, 0, 1, out=out)
    return slow.low, slow.high


def calibrate(
    raw: NDArray[Any],
    out: PixelRow,
    *,
    scale: float,
    bias: PixelRow | None,
    dark: PixelRow | None,
    k: float,
    factor: float,
) -> None:
    """See `core.calibrate`."""
    for at in range(0, len(raw), 1 << 16):
        part = slice(at, at + (1 << 16))
        t = out[part]
        np.multiply(native(raw[part]), np.float64(scale), out=t, casting="same_kind")
        b = None if bias is None else bias[part]
        if b is not None:
            t -= b
        if dark is not None:
            t -= dark[part] if b is None else np.float32(k) * (dark[part] - b)
        np.clip(t, 0, 1, out=t)
        if factor != 1:
            t *= np.float32(factor)


def _blocks(stack: NDArray[Any]) -> Iterator[slice]:
    n, pixels = stack.shape
    step = max(1024, BLOCK_BYTES // (n * stack.dtype.itemsize) // 64 * 64)
    for at in range(0, pixels, step):
        yield slice(at, min(at + step, pixels))


def _combine_block(part: NDArray[Any], start: int, rejection: Rejection, slow: _SlowStacks) -> None:
    samples, out = native(part), slow.out[start : start + part.shape[1]]
    if rejection.method is RejectionMethod.NONE and samples.dtype == np.uint16:
        np.multiply(_mean(list(samples)), slow.scale, out=out, casting="same_kind")
        return
    finite = samples.dtype == np.uint16 or bool(np.isfinite(samples).all())
    if not finite or rejection.method not in QUICK_METHODS or len(samples) < FEWEST:
        slow.add(samples, np.arange(start, start + part.shape[1]))
        return
    rows = _select(samples)
    certain, mean = _nothing_to_reject(rows, rejection)
    np.multiply(mean, slow.scale, out=out, casting="same_kind")
    others = np.flatnonzero(~certain)
    if len(others):
        slow.add(np.stack([row[others] for row in rows]), start + others)


def _select(samples: NDArray[Any]) -> Rows:
    """The rows of a block, ordered so that each pixel's least, middle and greatest are in place."""
    rows: Rows = list(samples)
    spare = np.empty_like(samples[0])
    with np.errstate(invalid="ignore"):
        for i, j in selecting_network(len(rows)):
            a, b = rows[i], rows[j]
            np.minimum(a, b, out=spare)
            np.maximum(a, b, out=b)
            rows[i], spare = spare, a
    return rows


def _nothing_to_reject(
    rows: Rows, rejection: Rejection
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Returns where no sample can be rejected, and the mean of all samples.

    A sample passes a limit only where sigma < need = max((max - m) / high, (m - min) / low), m
    the median. Winsorized: let g(c) = 1.134 * sd(samples clamped to m ± c), which grows with c.
    If sd >= need and g(1.5 need) >= need, every sigma of the inner loop is >= need, by induction.
    """
    n = len(rows)
    pivot = rows[(n - 1) // 2].astype(np.float32)
    with np.errstate(invalid="ignore", over="ignore"):
        middle = 0.5 * (rows[n // 2] - pivot)
        above, below = rows[-1] - pivot - middle, pivot - rows[0] + middle
        if rejection.method is RejectionMethod.PERCENTILE:
            m = pivot + middle
            certain = below <= rejection.low * m * (1 - GUARD)
            certain &= above <= rejection.high * m * (1 - GUARD)
            return certain, _mean(rows)
        need = np.maximum(above / _divisor(rejection.high), below / _divisor(rejection.low))
        bound = need * np.float32(CLAMP_AT)
        total, variance, clamped = _variances(rows, pivot, middle, bound, rejection.method)
        # n * 2.4e-7: what float32 may lose in a sum of n terms, twice
        least = need * need * np.float32(1 + GUARD + n * 2.4e-7)
        certain = variance >= least
        if clamped is not None:
            certain &= clamped >= least
    return certain, pivot + total / np.float64(n)


def _divisor(limit: float) -> np.float32:
    """Returns a limit to divide by; a limit of 0 sends every stack the slow way."""
    return np.float32(max(limit, 1e-30))


def _variances(
    rows: Rows, pivot: PixelRow, middle: PixelRow, bound: PixelRow, method: RejectionMethod
) -> tuple[PixelRow, PixelRow, PixelRow | None]:
    """Sum of deviations from `pivot`, their variance, and that of the clamped deviations."""
    lowest, highest = middle - bound, middle + bound
    winsorize = method is RejectionMethod.WINSORIZED
    e, square = np.empty_like(pivot), np.empty_like(pivot)
    total, squares, total_c, squares_c = np.zeros((4, len(pivot)), np.float32)
    for row in rows:
        np.subtract(row, pivot, out=e)
        total += e
        np.multiply(e, e, out=square)
        squares += square
        if winsorize:
            np.maximum(e, lowest, out=e)
            np.minimum(e, highest, out=e)
            total_c += e
            np.multiply(e, e, out=e)
            squares_c += e
    variance = _variance(total, squares, len(rows))
    if not winsorize:
        return total, variance, None
    clamped = _variance(total_c, squares_c, len(rows))
    clamped *= np.float32(CORRECTION**2)
    return total, variance, clamped


def _variance(total: PixelRow, squares: PixelRow, n: int) -> PixelRow:
    """Returns the sample variance from a sum and a sum of squares, which becomes it."""
    np.multiply(total, total, out=(square := np.empty_like(total)))
    square /= np.float32(n)
    squares -= square
    squares /= np.float32(n - 1)
    return squares


def _mean(rows: Rows) -> NDArray[np.float64]:
    total = np.zeros(len(rows[0]))
    for row in rows:
        total += row
    return total / len(rows)


class _SlowStacks:
    """Collects stacks that need the float64 definition: it is quick only on many at a time."""

    def __init__(self, rejection: Rejection, full: float, scale: float, out: PixelRow) -> None:
        self.scale, self.out = scale, out
        self.low = self.high = 0
        self._rejection, self._full = rejection, full
        self._queue: list[tuple[NDArray[Any], NDArray[np.intp]]] = []

    def add(self, stacks: NDArray[Any], pixels: NDArray[np.intp]) -> None:
        """Queues stacks (n, m), whose results belong at `pixels` (m) of the output."""
        step = max(256, SLOW_SAMPLES // len(stacks))
        for at in range(0, len(pixels), step):
            self._queue.append((stacks[:, at : at + step], pixels[at : at + step]))
            if sum(len(queued) for _, queued in self._queue) >= step:
                self.finish()

    def finish(self) -> None:
        """Rejects and combines what is queued."""
        if not self._queue:
            return
        x = np.concatenate([stacks for stacks, _ in self._queue], axis=1).astype(np.float64)
        pixels = np.concatenate([queued for _, queued in self._queue])
        self._queue.clear()
        x[~np.isfinite(x)] = np.nan  # NaN sorts to the end, where samples do not count
        x.sort(axis=0)
        count = np.isfinite(x).sum(axis=0)
        decision = decide(x, count, self._rejection, self._full)
        self.out[pixels] = mean_of_kept(x, count, decision) * self.scale
        self.low += int((decision < 0).sum())
        self.high += int((decision > 0).sum())


# --- sorting networks ---------------------------------------------------------------------------


@lru_cache(maxsize=64)
def sorting_network(n: int) -> Network:
    """Comparators (i, j), i < j, that sort `n` values: Batcher's merge exchange.

    Source: Knuth, The Art of Computer Programming 3, 5.2.2, algorithm M.
    """
    pairs: list[tuple[int, int]] = []
    top = 1 << max(0, (n - 1).bit_length() - 1)
    p = top if n > 1 else 0
    while p:
        q, r, d = top, 0, p
        while True:
            pairs += [(i, i + d) for i in range(n - d) if i & p == r]
            if q == p:
                break
            q, r, d = q >> 1, p, q - p
        p >>= 1
    return tuple(pairs)


@lru_cache(maxsize=64)
def selecting_network(n: int) -> Network:
    """The part of `sorting_network(n)` that brings the ends and the middle one or two into place.

    The values in other places are in no order.
    """
    needed = {0, n - 1, (n - 1) // 2, n // 2}
    kept: list[tuple[int, int]] = []
    for i, j in reversed(sorting_network(n)):
        if i in needed or j in needed:
            needed |= {i, j}
            kept.append((i, j))
    return tuple(reversed(kept))

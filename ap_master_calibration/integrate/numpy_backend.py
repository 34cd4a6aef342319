"""The numeric core in numpy: what the C kernel does, block by block, with bounded memory.

Pixels are worked on in blocks that stay in the processor's cache, one row for each frame, so that
every numpy call runs across pixels. In most stacks nothing can be rejected, and that is found
without iterating (`_nothing_to_reject`); the others are gathered and go through the definitions
in `rounds`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.integrate import rejection as rounds
from ap_master_calibration.integrate import sorting_network
from ap_master_calibration.integrate.samples import full_scale, native
from ap_master_calibration.settings import Rejection, RejectionMethod

Row = NDArray[np.float32]
Rows = list[NDArray[Any]]

BLOCK_BYTES = 1 << 20
"""Bytes of samples worked on at a time: about the second-level cache of one core."""
SLOW_SAMPLES = 1 << 18
"""Samples of stacks that are worked on at a time where rejection has to be carried out."""
GUARD = 1e-4
"""Relative slack of the float32 test; what is nearer to a limit is decided in float64."""
QUICK = frozenset({RejectionMethod.WINSORIZED, RejectionMethod.SIGMA, RejectionMethod.PERCENTILE})


def combine(
    stack: NDArray[Any], rejection: Rejection, out: Row, *, scale: float, clamp: bool
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
    out: Row,
    *,
    scale: float,
    bias: Row | None,
    dark: Row | None,
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
    whole = samples.dtype == np.uint16 or bool(np.isfinite(samples).all())
    if not whole or rejection.method not in QUICK or len(samples) < rounds.FEWEST:
        slow.add(samples, np.arange(start, start + part.shape[1]))
        return
    rows = _select(samples)
    sure, mean = _nothing_to_reject(rows, rejection)
    np.multiply(mean, slow.scale, out=out, casting="same_kind")
    others = np.flatnonzero(~sure)
    if len(others):
        slow.add(np.stack([row[others] for row in rows]), start + others)


def _select(samples: NDArray[Any]) -> Rows:
    """The rows of a block, reordered so that first, middle and last stand in place."""
    rows: Rows = list(samples)
    spare = np.empty_like(samples[0])
    with np.errstate(invalid="ignore"):
        for i, j in sorting_network.selecting(len(rows)):
            a, b = rows[i], rows[j]
            np.minimum(a, b, out=spare)
            np.maximum(a, b, out=b)
            rows[i], spare = spare, a
    return rows


def _nothing_to_reject(
    rows: Rows, rejection: Rejection
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Where certainly no sample is rejected, and the mean of all samples.

    Winsorized: let need = max((max - m) / high, (m - min) / low) and g(c) = 1.134 * sd(samples
    clamped to m ± c), which grows with c. If sd >= need and g(1.5 need) >= need, then every
    sigma of the inner loop is at least need, by induction, and no limit is passed.
    """
    n = len(rows)
    pivot = rows[(n - 1) // 2].astype(np.float32)
    with np.errstate(invalid="ignore", over="ignore"):
        middle = 0.5 * (rows[n // 2] - pivot)
        above, below = rows[-1] - pivot - middle, pivot - rows[0] + middle
        if rejection.method is RejectionMethod.PERCENTILE:
            m = pivot + middle
            sure = (below <= rejection.low * m * (1 - GUARD)) & (
                above <= rejection.high * m * (1 - GUARD)
            )
            return sure, _mean(rows)
        need = np.maximum(above / _divisor(rejection.high), below / _divisor(rejection.low))
        bound = need * np.float32(rounds.CLAMP_AT)
        total, variance, clamped = _variances(rows, pivot, middle, bound, rejection.method)
        asked = need * need * np.float32(1 + GUARD + n * 2.4e-7)
        sure = variance >= asked
        if clamped is not None:
            sure &= clamped >= asked
    return sure, pivot + total / np.float64(n)


def _divisor(limit: float) -> np.float32:
    """A limit to divide by; a limit of 0 makes every stack go the slow way."""
    return np.float32(max(limit, 1e-30))


def _variances(
    rows: Rows, pivot: Row, middle: Row, bound: Row, method: RejectionMethod
) -> tuple[Row, Row, Row | None]:
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
    clamped *= np.float32(rounds.CORRECTION**2)
    return total, variance, clamped


def _variance(total: Row, squares: Row, n: int) -> Row:
    """The sample variance from a sum and a sum of squares, which becomes it."""
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
    """Stacks that need the rejection itself, in float64; collected, as many make short work."""

    def __init__(self, rejection: Rejection, full: float, scale: float, out: Row) -> None:
        self.scale, self.out = scale, out
        self.low = self.high = 0
        self._rejection, self._full = rejection, full
        self._waiting: list[tuple[NDArray[Any], NDArray[np.intp]]] = []

    def add(self, stacks: NDArray[Any], pixels: NDArray[np.intp]) -> None:
        """Takes stacks in, (n, m), whose results belong at `pixels` (m) of the output."""
        step = max(256, SLOW_SAMPLES // len(stacks))
        for at in range(0, len(pixels), step):
            self._waiting.append((stacks[:, at : at + step], pixels[at : at + step]))
            if sum(len(there) for _, there in self._waiting) >= step:
                self.finish()

    def finish(self) -> None:
        """Works off what was collected."""
        if not self._waiting:
            return
        x = np.concatenate([stacks for stacks, _ in self._waiting], axis=1).astype(np.float64)
        pixels = np.concatenate([there for _, there in self._waiting])
        self._waiting.clear()
        x[~np.isfinite(x)] = np.nan
        x.sort(axis=0)
        count = np.isfinite(x).sum(axis=0)
        fate = rounds.fates(x, count, self._rejection, self._full)
        self.out[pixels] = rounds.mean_of(x, count, fate) * self.scale
        self.low += int((fate < 0).sum())
        self.high += int((fate > 0).sum())

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

from ap_master_calibration.integrate import network, rounds
from ap_master_calibration.integrate.samples import full_scale, native
from ap_master_calibration.settings import Rejection, RejectionMethod

Row = NDArray[np.float32]
Rows = list[NDArray[Any]]

BLOCK_BYTES = 1 << 20
"""Bytes of samples worked on at a time: about the second-level cache of one core."""
GUARD = 1e-4
"""Relative slack of the float32 test; what is nearer to a limit is decided in float64."""
QUICK = frozenset({RejectionMethod.WINSORIZED, RejectionMethod.SIGMA, RejectionMethod.PERCENTILE})


def combine(
    stack: NDArray[Any], rejection: Rejection, out: Row, *, scale: float, clamp: bool
) -> tuple[int, int]:
    """See `core.combine`."""
    low = high = 0
    for pixels in _blocks(stack):
        part = stack[:, pixels]
        below, above = _combine_block(part, rejection, out[pixels], scale)
        low, high = low + below, high + above
    if clamp:
        np.clip(out, 0, 1, out=out)
    return low, high


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


def _combine_block(
    part: NDArray[Any], rejection: Rejection, out: Row, scale: float
) -> tuple[int, int]:
    full, samples = full_scale(part), native(part)
    if rejection.method is RejectionMethod.NONE and samples.dtype == np.uint16:
        out[:] = samples.sum(axis=0, dtype=np.uint64) * (scale / len(samples))
        return 0, 0
    if rejection.method not in QUICK or len(samples) < rounds.FEWEST:
        return _combine_slowly(samples, rejection, full, out, scale)
    broken = None
    if samples.dtype == np.float32 and not np.isfinite(samples).all():
        broken = ~np.isfinite(samples).all(axis=0)
    rows = _select(samples)
    sure, mean = _nothing_to_reject(rows, rejection)
    np.multiply(mean, scale, out=out, casting="same_kind")
    if broken is not None:
        sure &= ~broken
    slow = np.flatnonzero(~sure)
    if not len(slow):
        return 0, 0
    result = np.empty(len(slow), np.float32)
    stacks = native(part[:, slow]) if broken is not None else np.stack([r[slow] for r in rows])
    counts = _combine_slowly(stacks, rejection, full, result, scale)
    out[slow] = result
    return counts


def _select(samples: NDArray[Any]) -> Rows:
    """The rows of a block, reordered so that first, middle and last stand in place."""
    rows: Rows = list(samples)
    spare = np.empty_like(samples[0])
    with np.errstate(invalid="ignore"):
        for i, j in network.selecting(len(rows)):
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


def _combine_slowly(
    samples: NDArray[Any], rejection: Rejection, full: float, out: Row, scale: float
) -> tuple[int, int]:
    """Any rejection in float64, for stacks with or without missing samples."""
    low = high = 0
    step = max(256, BLOCK_BYTES // (len(samples) * 4))
    for at in range(0, samples.shape[1], step):
        x = samples[:, at : at + step].astype(np.float64)
        x[~np.isfinite(x)] = np.nan
        x.sort(axis=0)
        count = np.isfinite(x).sum(axis=0)
        fate = rounds.fates(x, count, rejection, full)
        out[at : at + step] = rounds.mean_of(x, count, fate) * scale
        low, high = low + int((fate < 0).sum()), high + int((fate > 0).sum())
    return low, high

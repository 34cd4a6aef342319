"""The rejections, defined: float64 on sorted stacks, many stacks at a time.

A block holds one stack in each column, sorted, float64, shape (n, m); `count` (m) says how many
samples of each column count: they come first, what follows them is NaN. Every function gives the
fate (n, m) of each sample: 0 it stays, -1 rejected as too low, +1 as too high.

Everywhere: a limit is passed when it is exceeded by more than one part in 10^12 (`EQUAL`), so that
a tie is a tie on every machine; a stack of fewer than 3 samples is not looked at; a round of a
repeating rejection that would leave fewer than 3 samples is not carried out. Where a rejection
leaves nothing the pixel is the median of all samples (`mean_of`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.settings import Rejection, RejectionMethod

if TYPE_CHECKING:
    from collections.abc import Callable

Block = NDArray[np.float64]
Column = NDArray[np.float64]
Counts = NDArray[np.int64]
Mask = NDArray[np.bool_]
Fate = NDArray[np.int8]

EQUAL = 1 + 1e-12
FEWEST = 3
TINY = 1e-7
"""Of full scale. A sigma below it is rounding, not noise: nothing is rejected by it."""
INNER_ROUNDS = 100
HALVINGS = 7
START, START_LEVEL, STEP = 0.97468, 0.0118, 0.11803
ON_THE_LINE = 1e-12
"""Of the largest deviation: samples so near to a fitted line lie on it."""
CLAMP_AT, CORRECTION, CONVERGED = 1.5, 1.134, 0.0005
"""Winsorizing at 1.5 sigma shrinks a normal distribution's sigma by 1.134 (Huber)."""


def winsorized(x: Block, count: Counts, low: float, high: float, full: float) -> Fate:
    """Winsorized sigma clipping, classic form.

    Repeat: m = median; s = sample standard deviation (n - 1); a copy v of the samples is clamped
    to m ± 1.5 s, in place, and s = 1.134 * the standard deviation of v, until s changes by no
    more than 0.0005 of itself or 100 times; samples with m - x > low * s or x - m > high * s are
    rejected; until none is. When s falls below 1e-7 of full scale nothing more is rejected in
    that stack: few samples with ties would shrink s towards 0 and then lose everything else.

    Source: PixInsight PCL 2.1.11, ImageIntegration 1.16.1 (`WinsorizedSigmaClipRejectionThread`),
    and Siril 1.0, whose float path is the same but for the two stops; J. W. Tukey's and P. J.
    Huber's Winsorizing.
    """
    return _rounds_of_clipping(x, count, low, high, full, _winsorized_sigma)


def sigma_clipped(x: Block, count: Counts, low: float, high: float, full: float) -> Fate:
    """Sigma clipping: the centre is the median, s the sample standard deviation about the mean.

    Repeat: reject m - x > low * s and x - m > high * s, until none is rejected.
    Source: PixInsight PCL, ImageIntegration (`SigmaClipRejectionThread`).
    """
    return _rounds_of_clipping(x, count, low, high, full, _plain_sigma)


def percentile(x: Block, count: Counts, low: float, high: float, full: float) -> Fate:
    """Percentile clipping, one pass: (m - x) / m > low and (x - m) / m > high are rejected.

    m is the median; where it is not positive nothing is rejected.
    Source: PixInsight PCL, ImageIntegration (`PercentileClipRejectionThread`).
    """
    del full
    first, last = np.zeros_like(count), count.copy()
    middle = median(x, first, last)
    looked = (count >= FEWEST) & (middle > 0)
    with np.errstate(invalid="ignore"):
        below = (middle - x > low * middle * EQUAL) & looked
        above = (x - middle > high * middle * EQUAL) & looked
    return above.astype(np.int8) - below


def min_max(x: Block, count: Counts, low: float, high: float, full: float) -> Fate:
    """The `low` smallest and the `high` largest samples go; at least one stays.

    Where there are too few, the larger ones go first, then the smaller, as long as one is left.
    Source: PixInsight PCL, ImageIntegration (`MinMaxRejectionThread`).
    """
    del full
    spare = np.where(count >= FEWEST, count - 1, 0)
    last = count - np.minimum(round(high), spare)
    first = np.minimum(round(low), np.minimum(spare, last - 1))
    return _ends(x, np.maximum(first, 0), last, count)


def linear_fit(x: Block, count: Counts, low: float, high: float, full: float) -> Fate:
    """Linear fit clipping: a straight line through the sorted stack, from 5 samples on.

    Repeat: fit y = a + b * i through the sorted samples i = 0, 1, ... (in parts of full scale) by
    least absolute deviations (`_fit`); s = 2 * mean absolute deviation * sqrt(1 + b^2); samples
    below the line by low * s or more, or above by high * s or more, are rejected; until none is.
    Here alone a limit that is just reached rejects (less the 10^-12). When s is below 1e-7 (of
    full scale) nothing more is rejected.

    Source: PixInsight PCL, ImageIntegration (`LinearFitRejectionThread`), whose line is one of
    least absolute deviations too; how it looks for it is not published.
    """
    fate = np.zeros(x.shape, np.int8)
    columns = np.flatnonzero(count >= 5)
    y, left = x[:, columns] / full, count[columns].copy()
    rows = np.arange(len(x))[:, None]
    place = np.broadcast_to(rows, y.shape).copy()
    while len(columns):
        a, b, deviation = _fit(y, left)
        sigma = 2 * deviation * np.sqrt(1 + b * b)
        away = y - (a + b * rows)
        inside = rows < left
        with np.errstate(invalid="ignore"):
            out = (-away >= low * sigma / EQUAL) | (away >= high * sigma / EQUAL)
        out &= inside & (sigma >= TINY)
        gone = out.sum(axis=0)
        on = (gone > 0) & (left - gone >= FEWEST)
        out &= on
        lost, column = np.nonzero(out)
        fate[place[lost, column], columns[column]] = np.where(away[lost, column] < 0, -1, 1)
        columns, left = columns[on], (left - gone)[on]
        order = np.argsort(out[:, on] | ~inside[:, on], axis=0, kind="stable")
        y = np.take_along_axis(y[:, on], order, axis=0)
        place = np.take_along_axis(place[:, on], order, axis=0)
    return fate


def everything(x: Block, count: Counts, low: float, high: float, full: float) -> Fate:
    """No rejection: all samples stay."""
    del count, low, high, full
    return np.zeros(x.shape, np.int8)


METHODS: dict[RejectionMethod, Callable[[Block, Counts, float, float, float], Fate]] = {
    RejectionMethod.WINSORIZED: winsorized,
    RejectionMethod.SIGMA: sigma_clipped,
    RejectionMethod.PERCENTILE: percentile,
    RejectionMethod.LINEAR_FIT: linear_fit,
    RejectionMethod.MINMAX: min_max,
    RejectionMethod.NONE: everything,
}


def fates(x: Block, count: Counts, rejection: Rejection, full: float) -> Fate:
    """What becomes of each sample, -1, 0 or +1; `full` is the value of white."""
    return METHODS[rejection.method](x, count, rejection.low, rejection.high, full)


def mean_of(x: Block, count: Counts, fate: Fate) -> Column:
    """The mean of the samples that stay; the median of all where none does; of no sample 0."""
    centre = median(x, np.zeros_like(count), count)
    centre[count == 0] = 0
    stays = (fate == 0) & (np.arange(len(x))[:, None] < count)
    total = np.where(stays, x - centre, 0.0).sum(axis=0)
    result: Column = centre + total / np.maximum(stays.sum(axis=0), 1)
    return result


def _held(x: Block, first: Counts, last: Counts) -> Mask:
    """The mask of rows first..last of every column."""
    rows = np.arange(len(x))[:, None]
    return (rows >= first) & (rows < last)


def _ends(x: Block, first: Counts, last: Counts, count: Counts) -> Fate:
    """The fate of columns that lost the samples before `first` and from `last` on."""
    rows = np.arange(len(x))[:, None]
    return ((rows >= last) & (rows < count)).astype(np.int8) - (rows < first)


def median(x: Block, first: Counts, last: Counts) -> Column:
    """The median of rows first..last of every column; NaN where there are none."""
    columns = np.arange(x.shape[1])
    top = len(x) - 1
    lower = np.clip(first + (last - first - 1) // 2, 0, top)
    upper = np.clip(first + (last - first) // 2, 0, top)
    result: Column = 0.5 * (x[lower, columns] + x[upper, columns])
    return result


def _sigma(v: Block, count: Column) -> Column:
    """The sample standard deviation of columns whose other rows are 0."""
    total = v.sum(axis=0)
    squares = np.einsum("ij,ij->j", v, v)
    variance: Column = (squares - total * total / count) / (count - 1)
    return np.sqrt(np.maximum(variance, 0))


def _plain_sigma(e: Block, count: Column, stop: float) -> Column:
    del stop
    return _sigma(e, count)


def _winsorized_sigma(e: Block, count: Column, stop: float) -> Column:
    """Winsorized sigma of deviations from the median; one below `stop` on the way is the result."""
    sigma = _sigma(e, count)
    result = sigma.copy()
    bound = np.full_like(sigma, np.inf)
    columns = np.arange(len(sigma))
    on = sigma >= stop
    for _ in range(INNER_ROUNDS):
        columns, e, count, sigma, bound = _going(on, columns, e, count, sigma, bound)
        if not len(columns):
            break
        bound = np.minimum(bound, CLAMP_AT * sigma)
        before = sigma
        sigma = CORRECTION * _sigma(np.minimum(np.maximum(e, -bound), bound), count)
        result[columns] = sigma
        on = (np.abs(sigma - before) > CONVERGED * before) & (sigma >= stop)
    return result


def _going(
    on: Mask, columns: Counts, e: Block, count: Column, sigma: Column, bound: Column
) -> tuple[Counts, Block, Column, Column, Column]:
    """Only the columns that go on."""
    if on.all():
        return columns, e, count, sigma, bound
    return columns[on], e[:, on], count[on], sigma[on], bound[on]


def _rounds_of_clipping(
    x: Block,
    count: Counts,
    low: float,
    high: float,
    full: float,
    sigma_of: Callable[[Block, Column, float], Column],
) -> Fate:
    """Rounds of rejection at both ends of the sorted stacks, until none rejects anything."""
    first, last = np.zeros_like(count), count.copy()
    columns = np.flatnonzero(count >= FEWEST)
    while len(columns):
        y, a, b = x[:, columns], first[columns], last[columns]
        held, middle = _held(y, a, b), median(y, a, b)
        e = np.where(held, y - middle, 0.0)
        sigma = sigma_of(e, (b - a).astype(np.float64), TINY * full)
        sigma[sigma < TINY * full] = np.inf
        below = (-e > low * sigma * EQUAL).sum(axis=0)
        above = (e > high * sigma * EQUAL).sum(axis=0)
        on = (below + above > 0) & (b - a - below - above >= FEWEST)
        columns = columns[on]
        first[columns] += below[on]
        last[columns] -= above[on]
    return _ends(x, first, last, count)


def _fit(y: Block, count: Counts) -> tuple[Column, Column, Column]:
    """a, b and the mean absolute deviation of the line of least absolute deviations.

    The slope is looked for from 0.97468 q on, where q is that between the quartiles: by
    0.11803 q, twice that, ... towards the minimum until it is passed; the last of these steps is
    halved 7 times, so that the slope is known to q / 1000 or so. Where q is 0 it starts at
    0.0118 of the slope between the ends, by ten times that. These odd numbers keep off slopes
    that lead through several samples of whole ADU, where no side is the right one. The intercept
    is the median of what is left.
    """
    rows = np.arange(len(y), dtype=np.float64)[:, None]
    inside = rows < count
    i = np.where(inside, rows - (count - 1) / 2, 0.0)
    middle = median(y, np.zeros_like(count), count)
    e = np.where(inside, y - middle, 0.0)
    columns, lower = np.arange(len(count)), (count - 1) // 4
    upper = count - 1 - lower
    q = (y[upper, columns] - y[lower, columns]) / (upper - lower)
    ends = (y[count - 1, columns] - y[0]) / (count - 1)
    start = np.where(q > 0, START * q, START_LEVEL * ends)
    b = _best_slope(e, i, inside, count, start, STEP * np.where(q > 0, q, ends))
    a = _intercept(e - b * i, inside, count)
    deviation = np.where(inside, np.abs(e - a - b * i), 0.0).sum(axis=0) / count
    return middle + a - b * (count - 1) / 2, b, deviation


def _best_slope(e: Block, i: Block, inside: Mask, count: Counts, b: Column, step: Column) -> Column:
    """The slope where the sum of absolute deviations is least, from `b` on by steps."""
    side = _side(e, i, inside, count, b)
    on = (side != 0) & (step > 0)
    step = np.where(on, step * side, 0.0)
    near, far = b, b
    while on.any():
        far = np.where(on, near + step, far)
        on &= _side(e, i, inside, count, far) == side
        near = np.where(on, far, near)
        step = np.where(on, step * 2, step)
    for _ in range(HALVINGS):
        half = 0.5 * (near + far)
        same = _side(e, i, inside, count, half) == side
        near, far = np.where(same, half, near), np.where(same, far, half)
    return 0.5 * (near + far)


def _side(e: Block, i: Block, inside: Mask, count: Counts, b: Column) -> Column:
    """+1 where the best slope is above `b`, -1 where below, 0 where `b` is it."""
    r = e - b * i
    away = r - _intercept(r, inside, count)
    on_it = np.abs(away) <= ON_THE_LINE * np.abs(e).max(axis=0)
    side: Column = np.sign(np.where(inside & ~on_it, i * np.sign(away), 0.0).sum(axis=0))
    return side


def _intercept(r: Block, inside: Mask, count: Counts) -> Column:
    ordered = np.sort(np.where(inside, r, np.nan), axis=0)
    return median(ordered, np.zeros_like(count), count)

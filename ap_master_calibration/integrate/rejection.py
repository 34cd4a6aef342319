"""The rejections, defined: in float64, on many sorted stacks of samples at a time.

A block is float64 of shape (n, m): m stacks, one in each column, sorted upwards. The first `count`
(m) samples of a column count, those after them are NaN. Every rejection returns a decision (n, m)
for each sample: 0 it stays, -1 rejected as too low, +1 as too high. `low` and `high` are the limits
of a `settings.Rejection`, `full` is the value of white.

Common to all: a limit is passed where it is exceeded by more than one part in 10^12 (`EQUAL`), so
that a tie is a tie on every machine. A stack of fewer than 3 samples is not looked at. A round that
would leave fewer than 3 samples is not carried out. Where nothing stays, the pixel is the median of
all samples (`mean_of_kept`).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.rejections import FEWEST_SAMPLES, Rejection, RejectionMethod

Block = NDArray[np.float64]
Column = NDArray[np.float64]
Counts = NDArray[np.int64]
Mask = NDArray[np.bool_]
DecisionArray = NDArray[np.int8]

EQUAL = 1 + 1e-12
FEWEST = FEWEST_SAMPLES
TINY = 1e-7
"""Of full scale. A sigma below it is rounding, not noise: nothing is rejected by it."""
INNER_ROUNDS = 100
CLAMP_AT, CORRECTION, CONVERGED = 1.5, 1.134, 0.0005
"""Winsorizing at 1.5 sigma shrinks a normal distribution's sigma by 1.134 (Huber)."""
LINE_FROM = 5
HALVINGS = 7
START, START_LEVEL, STEP = 0.97468, 0.0118, 0.11803
ON_THE_LINE = 1e-12
"""Of the largest deviation: samples so near to a fitted line lie on it."""


def winsorized(x: Block, count: Counts, low: float, high: float, full: float) -> DecisionArray:
    """Winsorized sigma clipping, classic form.

    Repeat: m = median; s = sample standard deviation (n - 1). A copy v of the samples is clamped
    to m ± 1.5 s in place, and s = 1.134 * the standard deviation of v, until s changes by no more
    than 0.0005 of itself, at most 100 times. Samples with m - x > low * s or x - m > high * s are
    rejected. Until none is. Where s falls below 1e-7 of full scale nothing more is rejected from
    that stack: few samples with ties would shrink s towards 0 and then lose everything else.

    Source: PixInsight PCL 2.1.11, ImageIntegration 1.16.1 (`WinsorizedSigmaClipRejectionThread`),
    and Siril 1.0, whose float path is the same but for the two stops; J. W. Tukey's and P. J.
    Huber's Winsorizing.
    """
    return _clip_rounds(x, count, low, high, full, _winsorized_sigma)


def sigma_clipped(x: Block, count: Counts, low: float, high: float, full: float) -> DecisionArray:
    """Sigma clipping: the centre is the median, s the sample standard deviation about the mean.

    Repeat: reject m - x > low * s and x - m > high * s, until none is rejected.
    Source: PixInsight PCL, ImageIntegration (`SigmaClipRejectionThread`).
    """
    return _clip_rounds(x, count, low, high, full, _plain_sigma)


def percentile_clipped(
    x: Block, count: Counts, low: float, high: float, full: float
) -> DecisionArray:
    """Percentile clipping, one pass: (m - x) / m > low and (x - m) / m > high are rejected.

    m is the median; where it is not positive nothing is rejected.
    Source: PixInsight PCL, ImageIntegration (`PercentileClipRejectionThread`).
    """
    del full
    first, last = np.zeros_like(count), count.copy()
    middle = median(x, first, last)
    eligible = (count >= FEWEST) & (middle > 0)
    with np.errstate(invalid="ignore"):
        below = (middle - x > low * middle * EQUAL) & eligible
        above = (x - middle > high * middle * EQUAL) & eligible
    return above.astype(np.int8) - below


def min_max(x: Block, count: Counts, low: float, high: float, full: float) -> DecisionArray:
    """Rejects the `low` smallest and the `high` largest samples; at least one stays.

    Of a stack too short for both, the largest are rejected first, then the smallest.
    Source: PixInsight PCL, ImageIntegration (`MinMaxRejectionThread`).
    """
    del full
    spare = np.where(count >= FEWEST, count - 1, 0)
    most = len(x)  # an absurd limit would overflow
    last = count - np.minimum(round(min(high, most)), spare)
    first = np.minimum(round(min(low, most)), np.minimum(spare, last - 1))
    return _without_ends(x, np.maximum(first, 0), last, count)


def linear_fit(x: Block, count: Counts, low: float, high: float, full: float) -> DecisionArray:
    """Linear fit clipping: a straight line through the sorted stack, from 5 samples on.

    Repeat: fit y = a + b * i through the sorted samples i = 0, 1, ... (in parts of full scale) by
    least absolute deviations (`_fit`); s = 2 * mean absolute deviation * sqrt(1 + b^2). Samples
    below the line by low * s or more, or above by high * s or more, are rejected. Until none is.
    Here alone a limit that is just reached rejects (less the 10^-12); a sample on the line (to
    10^-12 of the largest deviation from the median) stays, also where a limit is 0. Where s is
    below 1e-7 of full scale nothing more is rejected.

    Source: PixInsight PCL, ImageIntegration (`LinearFitRejectionThread`), whose line is one of
    least absolute deviations too; how it finds the line is not published.
    """
    decision = np.zeros(x.shape, np.int8)
    columns = np.flatnonzero(count >= LINE_FROM)
    y, count = x[:, columns] / full, count[columns]
    rows = np.arange(len(x))[:, None]
    row_in_x = np.broadcast_to(rows, y.shape).copy()
    while len(columns):
        a, b, deviation, tie = _fit(y, count)
        sigma = 2 * deviation * np.sqrt(1 + b * b)
        residual = y - (a + b * rows)
        inside = rows < count
        with np.errstate(invalid="ignore"):
            rejected = (-residual >= low * sigma / EQUAL) & (residual < -tie)
            rejected |= (residual >= high * sigma / EQUAL) & (residual > tie)
        rejected &= inside & (sigma >= TINY)
        lost = rejected.sum(axis=0)
        again = (lost > 0) & (count - lost >= FEWEST)
        rejected &= again
        row, column = np.nonzero(rejected)
        side = np.where(residual[row, column] < 0, -1, 1)
        decision[row_in_x[row, column], columns[column]] = side
        columns, count = columns[again], (count - lost)[again]
        # what stays moves up in its column, in order: the next line runs through i = 0, 1, ...
        order = np.argsort(rejected[:, again] | ~inside[:, again], axis=0, kind="stable")
        y = np.take_along_axis(y[:, again], order, axis=0)
        row_in_x = np.take_along_axis(row_in_x[:, again], order, axis=0)
    return decision


def all_kept(x: Block, count: Counts, low: float, high: float, full: float) -> DecisionArray:
    """No rejection: all samples stay."""
    del count, low, high, full
    return np.zeros(x.shape, np.int8)


Definition = Callable[[Block, Counts, float, float, float], DecisionArray]
DEFINITIONS: dict[RejectionMethod, Definition] = {
    RejectionMethod.WINSORIZED: winsorized,
    RejectionMethod.SIGMA: sigma_clipped,
    RejectionMethod.PERCENTILE: percentile_clipped,
    RejectionMethod.LINEAR_FIT: linear_fit,
    RejectionMethod.MINMAX: min_max,
    RejectionMethod.NONE: all_kept,
}


def decide(x: Block, count: Counts, rejection: Rejection, full: float) -> DecisionArray:
    """Returns the decision (n, m) of a rejection for each sample of a block."""
    rejected = DEFINITIONS[rejection.method]
    return rejected(x, count, rejection.low, rejection.high, full)


def mean_of_kept(x: Block, count: Counts, decision: DecisionArray) -> Column:
    """The mean (m) of the samples that stay; the median of all where none does; 0 of no sample."""
    centre = median(x, np.zeros_like(count), count)
    centre[count == 0] = 0
    stays = (decision == 0) & (np.arange(len(x))[:, None] < count)
    # the sum of deviations from the centre: sums of large samples would lose digits
    total = np.where(stays, x - centre, 0.0).sum(axis=0)
    result: Column = centre + total / np.maximum(stays.sum(axis=0), 1)
    return result


def _row_mask(x: Block, first: Counts, last: Counts) -> Mask:
    """Returns True for rows [first, last) of every column."""
    rows = np.arange(len(x))[:, None]
    return (rows >= first) & (rows < last)


def _without_ends(x: Block, first: Counts, last: Counts, count: Counts) -> DecisionArray:
    """Returns the decision for columns that lost the samples before `first` and from `last` on."""
    rows = np.arange(len(x))[:, None]
    return ((rows >= last) & (rows < count)).astype(np.int8) - (rows < first)


def median(x: Block, first: Counts, last: Counts) -> Column:
    """Returns the median (m) of rows [first, last) of every column; NaN where there are none."""
    columns = np.arange(x.shape[1])
    top = len(x) - 1
    lower = np.clip(first + (last - first - 1) // 2, 0, top)
    upper = np.clip(first + (last - first) // 2, 0, top)
    result: Column = 0.5 * (x[lower, columns] + x[upper, columns])
    return result


def _sigma(v: Block, count: Column) -> Column:
    """Returns the sample standard deviation of columns whose other rows are 0."""
    total = v.sum(axis=0)
    squares = np.einsum("ij,ij->j", v, v)
    variance: Column = (squares - total * total / count) / (count - 1)
    return np.sqrt(np.maximum(variance, 0))


def _plain_sigma(e: Block, count: Column, stop: float) -> Column:
    del stop
    return _sigma(e, count)


def _winsorized_sigma(e: Block, count: Column, stop: float) -> Column:
    """Winsorized sigma of deviations from the median; once below `stop` it is returned."""
    sigma = _sigma(e, count)
    result = sigma.copy()
    bound = np.full_like(sigma, np.inf)
    columns = np.arange(len(sigma))
    again = sigma >= stop
    for _ in range(INNER_ROUNDS):
        if not again.all():  # converged columns are dropped: few need many rounds
            columns, e, count = columns[again], e[:, again], count[again]
            sigma, bound = sigma[again], bound[again]
        if not len(columns):
            break
        bound = np.minimum(bound, CLAMP_AT * sigma)
        before = sigma
        sigma = CORRECTION * _sigma(np.minimum(np.maximum(e, -bound), bound), count)
        result[columns] = sigma
        again = (np.abs(sigma - before) > CONVERGED * before) & (sigma >= stop)
    return result


def _clip_rounds(
    x: Block,
    count: Counts,
    low: float,
    high: float,
    full: float,
    sigma_of: Callable[[Block, Column, float], Column],
) -> DecisionArray:
    """Rounds of rejection at both ends of the sorted stacks, until none rejects anything."""
    first, last = np.zeros_like(count), count.copy()
    columns = np.flatnonzero(count >= FEWEST)
    while len(columns):
        y, a, b = x[:, columns], first[columns], last[columns]
        e = np.where(_row_mask(y, a, b), y - median(y, a, b), 0.0)
        sigma = sigma_of(e, (b - a).astype(np.float64), TINY * full)
        sigma[sigma < TINY * full] = np.inf
        with np.errstate(invalid="ignore", over="ignore"):  # a limit of 0 times infinity
            below = (-e > low * sigma * EQUAL).sum(axis=0)
            above = (e > high * sigma * EQUAL).sum(axis=0)
        again = (below + above > 0) & (b - a - below - above >= FEWEST)
        columns = columns[again]
        first[columns] += below[again]
        last[columns] -= above[again]
    return _without_ends(x, first, last, count)


def _fit(y: Block, count: Counts) -> tuple[Column, Column, Column, Column]:
    """Returns the line of least absolute deviations: a, b, mean absolute deviation, tie, each (m).

    The search for the slope starts at 0.97468 q, where q is the slope between the quartiles, and
    steps by 0.11803 q, twice that, ... towards the minimum until it is passed. The last step is
    halved 7 times, so that the slope is known to q / 1000 or so. Where q is 0 the search starts at
    0.0118 of the slope between the ends, in steps ten times as large. These odd numbers avoid
    slopes that lead through several samples of whole ADU, where neither side is the right one.
    The intercept is the median of the residuals.
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
    tie = ON_THE_LINE * np.abs(e).max(axis=0)
    return middle + a - b * (count - 1) / 2, b, deviation, tie


def _best_slope(e: Block, i: Block, inside: Mask, count: Counts, b: Column, step: Column) -> Column:
    """The slope where the sum of absolute deviations is least, searched from `b` on by steps."""
    side = _side(e, i, inside, count, b)
    moving = (side != 0) & (step > 0)
    step = np.where(moving, step * side, 0.0)
    near, far = b, b
    while moving.any():
        far = np.where(moving, near + step, far)
        moving &= _side(e, i, inside, count, far) == side
        near = np.where(moving, far, near)
        step = np.where(moving, step * 2, step)
    for _ in range(HALVINGS):
        half = 0.5 * (near + far)
        same = _side(e, i, inside, count, half) == side
        near, far = np.where(same, half, near), np.where(same, far, half)
    return 0.5 * (near + far)


def _side(e: Block, i: Block, inside: Mask, count: Counts, b: Column) -> Column:
    """+1 where the best slope is above `b`, -1 where it is below, 0 where `b` is it."""
    r = e - b * i
    residual = r - _intercept(r, inside, count)
    on_line = np.abs(residual) <= ON_THE_LINE * np.abs(e).max(axis=0)
    side: Column = np.sign(np.where(inside & ~on_line, i * np.sign(residual), 0.0).sum(axis=0))
    return side


def _intercept(r: Block, inside: Mask, count: Counts) -> Column:
    ordered = np.sort(np.where(inside, r, np.nan), axis=0)
    return median(ordered, np.zeros_like(count), count)

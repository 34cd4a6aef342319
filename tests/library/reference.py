"""What the numeric core must give, one pixel stack at a time, in plain Python floats.

Written from the definitions in the docstrings of `integrate.rejection`, not from its code: sums are
exact (`math.fsum`), medians those of the standard library. A limit is passed when it is exceeded
by more than one part in 10^12.
"""

import math
from statistics import median

from ap_master_calibration.rejections import Rejection, RejectionMethod

EQUAL = 1 + 1e-12


def combined(samples, rejection: Rejection, full: float):
    """The value of a pixel, and how many samples were rejected (low, high)."""
    samples = sorted(float(x) for x in samples if math.isfinite(x))
    if not samples:
        return 0.0, 0, 0
    kept, low, high = REJECT[rejection.method](samples, rejection.low, rejection.high, full)
    value = math.fsum(kept) / len(kept) if kept else median(samples)
    return value, low, high


def deviation(samples):
    """The sample standard deviation."""
    mean = math.fsum(samples) / len(samples)
    return math.sqrt(math.fsum((x - mean) ** 2 for x in samples) / (len(samples) - 1))


def winsorized_sigma(samples, centre, smallest):
    sigma, clamped = deviation(samples), samples
    for _ in range(100):
        if sigma < smallest:
            break
        low, high = centre - 1.5 * sigma, centre + 1.5 * sigma
        clamped = [min(max(x, low), high) for x in clamped]
        before, sigma = sigma, 1.134 * deviation(clamped)
        if abs(sigma - before) <= 0.0005 * before:
            break
    return sigma


def winsorized(samples, low, high, full):
    return clipped(samples, low, high, full, lambda x, m: winsorized_sigma(x, m, 1e-7 * full))


def sigma_clipped(samples, low, high, full):
    return clipped(samples, low, high, full, lambda x, m: deviation(x))


def clipped(samples, low, high, full, sigma_of):
    below = above = 0
    while len(samples) >= 3:
        m = median(samples)
        sigma = sigma_of(samples, m)
        if sigma < 1e-7 * full:
            break
        under = [x for x in samples if m - x > low * sigma * EQUAL]
        over = [x for x in samples if x - m > high * sigma * EQUAL]
        left = len(samples) - len(under) - len(over)
        if left == len(samples) or left < 3:
            break
        below, above = below + len(under), above + len(over)
        samples = samples[len(under) : len(samples) - len(over)]
    return samples, below, above


def percentile(samples, low, high, full):
    m = median(samples)
    if len(samples) < 3 or m <= 0:
        return samples, 0, 0
    under = [x for x in samples if m - x > low * m * EQUAL]
    over = [x for x in samples if x - m > high * m * EQUAL]
    return samples[len(under) : len(samples) - len(over)], len(under), len(over)


def min_max(samples, low, high, full):
    if len(samples) < 3:
        return samples, 0, 0
    above = min(int(high), len(samples) - 1)
    below = min(int(low), len(samples) - 1 - above)
    return samples[below : len(samples) - above], below, above


def everything(samples, low, high, full):
    return samples, 0, 0


def linear_fit(samples, low, high, full):
    below = above = 0
    if len(samples) < 5:
        return samples, 0, 0
    while True:
        y = [x / full for x in samples]
        a, b = line(y)
        away = [value - a - b * i for i, value in enumerate(y)]
        sigma = 2 * math.fsum(map(abs, away)) / len(y) * math.sqrt(1 + b * b)
        if sigma < 1e-7:
            break
        middle = median(y)
        tie = 1e-12 * max(abs(value - middle) for value in y)  # on the line: it stays
        under = [r <= -low * sigma / EQUAL and r < -tie for r in away]
        over = [r >= high * sigma / EQUAL and r > tie for r in away]
        gone = sum(under) + sum(over)
        if not gone or len(y) - gone < 3:
            break
        below, above = below + sum(under), above + sum(over)
        samples = [x for x, u, o in zip(samples, under, over, strict=True) if not (u or o)]
    return samples, below, above


def line(y):
    """a and b of the line of least absolute deviations, found as `rejection._fit` says."""
    n = len(y)
    first = (n - 1) // 4
    last = n - 1 - first
    q, ends = (y[last] - y[first]) / (last - first), (y[-1] - y[0]) / (n - 1)
    b = 0.97468 * q if q > 0 else 0.0118 * ends
    step = 0.11803 * (q if q > 0 else ends)
    middle = median(y)
    tie = 1e-12 * max(abs(value - middle) for value in y)

    def side(slope):
        away = [value - slope * (i - (n - 1) / 2) for i, value in enumerate(y)]
        m = median(away)
        total = math.fsum(
            (i - (n - 1) / 2) * math.copysign(1, r - m)
            for i, r in enumerate(away)
            if abs(r - m) > tie
        )
        return (total > 0) - (total < 0)

    start = side(b)
    if start and step > 0:
        near, step = b, step * start
        while side(near + step) == start:
            near, step = near + step, 2 * step
        far = near + step
        for _ in range(7):
            half = (near + far) / 2
            near, far = (half, far) if side(half) == start else (near, half)
        b = (near + far) / 2
    return median(value - b * i for i, value in enumerate(y)), b


REJECT = {
    RejectionMethod.WINSORIZED: winsorized,
    RejectionMethod.SIGMA: sigma_clipped,
    RejectionMethod.PERCENTILE: percentile,
    RejectionMethod.LINEAR_FIT: linear_fit,
    RejectionMethod.MINMAX: min_max,
    RejectionMethod.NONE: everything,
}

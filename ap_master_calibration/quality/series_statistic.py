"""One number of each frame of a series, and from when on it is odd."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_Doubles = NDArray[np.float64]
_Flags = NDArray[np.bool_]

SIGMAS = 5.0
"""A deviation is significant from so many sigma on, of noise and the series' own scatter."""
PART_OF_NOISE = 0.1
SCREEN = 8
"""Pixels of the picture to one of a screen, along each side."""
FLAT_LIMIT = 0.002
LEAST_LEVEL = 1.0
"""ADU: a bias level wanders by parts of one."""
LEAST_SMOOTH = 0.4
"""ADU: what is extended and less than this is lost in the rounding of each frame."""
LEAST_SLOPE = 0.05
"""Of the dark current: 0.4 degrees where it doubles every 6. A cooler settles by less."""
LEAST_NOISE = 0.05
BOX_ERROR = 0.5
_SETTLING = 0.65  # of a frame's deviation is left in the next where a series settles


@dataclass(frozen=True, slots=True)
class Statistic:
    """One number of each of n frames; `error`, (n,) or one, is 1 sigma of it by noise alone.

    `limit` is the deviation from which it matters, `sides` the signs of deviations that count.
    Where `sizes` are given it is they that matter, and `values` only tell what is significant.
    """

    values: _Doubles
    error: _Doubles | float
    limit: float
    sides: tuple[int, ...] = (-1, 1)
    settles: bool = True
    sizes: _Doubles | None = None

    def deviations(self, good: _Flags) -> _Doubles:
        """What each frame is off the median of the good ones."""
        return self.values - np.median(self.values[good])

    def scatter(self, good: _Flags) -> float:
        """Robust sigma of the good frames, 1.4826 MAD, a little more where they are few."""
        values = self.values[good]
        mad = float(np.median(np.abs(values - np.median(values))))
        return 1.4826 * mad * (1 + 3 / len(values))

    def least(self, good: _Flags) -> _Doubles:
        """The deviation of each frame that is both significant and material."""
        error = np.broadcast_to(np.asarray(self.error, float), self.values.shape)
        significant: _Doubles = SIGMAS * np.hypot(error, self.scatter(good))
        return significant if self.sizes is not None else np.maximum(self.limit, significant)

    def severities(self, good: _Flags) -> _Doubles:
        """The deviation of each frame to the sides that count, in parts of the least."""
        off = self.deviations(good)
        sided = np.max([off * side for side in self.sides], axis=0)
        severities: _Doubles = sided / np.maximum(self.least(good), 1e-30)
        return severities

    def strays(self, good: _Flags) -> _Flags:
        """The frames whose deviation is both; a series that settles at its ends has none there."""
        off = self.deviations(good)
        least = self.least(good)
        sided = np.zeros(len(off), bool)
        for side in self.sides:
            sided |= off * side > least
        if self.sizes is not None:
            sided &= self.sizes > self.limit
        if self.settles and sided.any():
            sided &= ~(_settling(off, least) | _settling(off[::-1], least[::-1])[::-1])
        return sided


def _settling(off: _Doubles, least: _Doubles) -> _Flags:
    """The first frames of a series that come to its level in steps that get smaller.

    Each has less of the deviation than the one before, and at least a third of it: a cooler and
    a lamp come to rest so; a frame that is odd by itself is followed by one that is not.
    """
    settled = np.zeros(len(off), bool)
    last = next((i for i, value in enumerate(off) if abs(value) <= least[i]), len(off))
    if last == 0 or last > len(off) // 2:
        return settled
    for i in range(last):
        step = abs(off[i] - off[i + 1])
        if step > _SETTLING * abs(off[i]) or off[i] * off[i + 1] < 0:
            return settled
    settled[:last] = True
    return settled


def others_mean(values: _Doubles, good: _Flags) -> _Doubles:
    """For each frame the mean of `values`, (n, ...), over the good frames other than it."""
    total = values[good].sum(axis=0)
    count = int(good.sum())
    mean = np.broadcast_to(total / count, values.shape).copy()
    mean[good] = (total - values[good]) / (count - 1)
    return mean

"""Exact medians of images that are never in memory as a whole.

A sample tells between which two values the median must lie; one pass over the image then counts
what is below and keeps the few values between them. Where the sample was wrong, or too many values
lie between, the next pass looks in a better place. The result never depends on the sample.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_KEPT = 1 << 20  # values between the two that are kept in one pass, about
_MARGIN = 0.01  # of the ranks of a sample, to either side
_SIGMAS = 6  # of the rank of a sample's own median: 0.5 / sqrt(values)
_INFINITE = (np.float32(-np.inf), np.float32(np.inf))


class SampledMedian:
    """The exact median of one float32 image; NaN do not count.

    `sample` is any part of the image that stands for it. Give all pieces of the image to `add`, in
    any order and from any thread, as often as `next_pass` asks for them: once, if the sample does
    stand for it. Then `value` is the median (of an even number of values the mean of the two
    middle ones), or None where there is none.
    """

    def __init__(self, sample: Floats) -> None:
        self.value: float | None = None
        self._bracket = _bracket(sample, 0.5, 0.5)
        self._hunt: _Hunt | None = None

    def add(self, values: Floats) -> None:
        """Takes a piece of the image in, one-dimensional."""
        assert self._hunt is not None, "ask next_pass first"
        self._hunt.add(values)

    def next_pass(self) -> bool:
        """True where all pieces are to be given now; False when `value` is known."""
        hunt = self._hunt
        if hunt is not None:
            if hunt.valid == 0:
                return False
            ranks = ((hunt.valid - 1) // 2, hunt.valid // 2)
            first, last = (hunt.value_at(rank) for rank in ranks)
            if first is not None and last is not None:
                self.value = (first + last) / 2
                return False
            self._bracket = hunt.better_bracket(*ranks)
        self._hunt = _Hunt(*self._bracket)
        return True


def exact_median(pieces: Callable[[], Iterable[Floats]]) -> float | None:
    """The median of an image given in pieces, all of them each time they are asked for."""
    median = SampledMedian(_thinned(pieces()))
    while median.next_pass():
        for piece in pieces():
            median.add(piece.ravel())
    return median.value


def _thinned(pieces: Iterable[Floats]) -> Floats:
    parts: Iterator[Floats] = (piece.ravel()[::61] for piece in pieces)
    return np.concatenate([np.empty(0, np.float32), *parts])


def _bracket(sample: Floats, first: float, last: float) -> tuple[np.float32, np.float32]:
    """Values of a sample a little before the part `first` and after the part `last` of it."""
    values = sample[~np.isnan(sample)]
    if values.size == 0:
        return _INFINITE
    margin = max(_MARGIN, _SIGMAS * 0.5 / math.sqrt(values.size))
    start = math.floor((first - margin) * (values.size - 1))
    end = math.ceil((last + margin) * (values.size - 1))
    inner = [i for i in (start, end) if 0 <= i < values.size]
    ordered = np.partition(values, inner) if inner else values
    low = ordered[start] if start >= 0 else _INFINITE[0]
    high = ordered[end] if end < values.size else _INFINITE[1]
    return low, high


class _Hunt:
    """One pass: counts what lies below a bracket of two values, and keeps what lies between."""

    def __init__(self, low: np.float32, high: np.float32) -> None:
        self.low, self.high = low, high
        self.valid = 0
        self._below = self._up_to_low = self._under_high = self._up_to_high = 0
        self._kept: list[Floats] = []
        self._room = _KEPT
        self._complete = True
        self._lock = threading.Lock()

    def add(self, values: Floats) -> None:
        """Takes a piece of the image in."""
        above, under = values > self.low, values < self.high
        inside = values[above & under]
        valid = values.size - _count(np.isnan(values))
        below, up_to_high = _count(values < self.low), _count(values <= self.high)
        with self._lock:
            self.valid += valid
            self._below += below
            self._up_to_low += valid - _count(above)
            self._under_high += _count(under)
            self._up_to_high += up_to_high
            if inside.size > max(self._room, 0):
                self._complete = False
                inside = inside[:: math.ceil(inside.size / max(self._room // 8, 16))]
            self._room -= inside.size
            self._kept.append(inside)

    def value_at(self, rank: int) -> float | None:
        """The value of a rank (0 is the smallest); None where this pass cannot tell."""
        if self._below <= rank < self._up_to_low:
            return float(self.low)
        if self._under_high <= rank < self._up_to_high:
            return float(self.high)
        if self._complete and self._up_to_low <= rank < self._under_high:
            between = np.concatenate(self._kept)
            place = rank - self._up_to_low
            return float(np.partition(between, place)[place])
        return None

    def better_bracket(self, first: int, last: int) -> tuple[np.float32, np.float32]:
        """Where to look next for the values of two neighbouring ranks."""
        if last < self._up_to_low:
            return _INFINITE[0], self.low
        if first >= self._under_high:
            return self.high, _INFINITE[1]
        if self._complete:  # one value lies on a side, the other between: keep both
            return _INFINITE if first < self._below or last >= self._up_to_high else self._wide()
        count = self._under_high - self._up_to_low
        parts = ((rank - self._up_to_low) / count for rank in (first, last))
        low, high = _bracket(np.concatenate(self._kept), *parts)
        return max(low, self.low), min(high, self.high)

    def _wide(self) -> tuple[np.float32, np.float32]:
        return np.nextafter(self.low, _INFINITE[0]), np.nextafter(self.high, _INFINITE[1])


def _count(mask: NDArray[np.bool_]) -> int:
    return int(np.count_nonzero(mask))

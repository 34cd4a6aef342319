"""Finds exact medians of images that do not fit in memory.

A sample tells between which two values the median must lie; one pass over the image then counts
what is below and keeps the few values between them. Where the sample was wrong, or too many values
lie between, the next pass looks in a narrower position. The result never depends on the sample.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import numpy as np

from ap_master_calibration.engines.builtin.strips import Floats

_KEPT = 1 << 20  # values between the ends that are kept in one pass, about
_THIN = 61  # every 61st of them is kept as a sample where they are too many
_MARGIN = 0.01  # of the ranks of a sample, to either side
_SIGMAS = 6  # of the rank of a sample's own median: 0.5 / sqrt(values)


class SampledMedian:
    """The exact median of one float32 image; NaN do not count.

    `sample` is any part of the image, as typical as can be. Give all pieces of the image to
    `add`, in any order and from any thread, as often as `next_pass` asks for them: once, if the
    sample was typical. Then `value` is the median (of an even number of values the mean of the
    two middle ones), or None where there is none.
    """

    def __init__(self, sample: Floats) -> None:
        self.value: float | None = None
        self._bounds = [_EVERYTHING, _EVERYTHING]  # of the two middle values
        self._values: list[float | None] = [None, None]
        self._next = _narrowed(_EVERYTHING, sample, 0.5)
        self._pass: _Pass | None = None

    def add(self, values: Floats) -> None:
        """Takes a piece of the image in, one-dimensional."""
        assert self._pass is not None, "ask next_pass first"
        self._pass.add(values)

    def next_pass(self) -> bool:
        """Returns True where all pieces are to be given now; False when `value` is known."""
        if self._pass is not None:
            valid = self._pass.valid
            if valid == 0:
                return False
            for which, rank in enumerate(((valid - 1) // 2, valid // 2)):
                self._narrow(self._pass, which, rank)
            first, last = self._values
            if first is not None and last is not None:
                self.value = (first + last) / 2
                return False
        self._pass = _Pass(self._next)
        return True

    def _narrow(self, run: _Pass, which: int, rank: int) -> None:
        """Takes one of the two middle values from a pass, or narrows the range to look in next."""
        if self._values[which] is not None:
            return
        position, bounds = rank - run.first, self._bounds[which]
        if position < 0:
            bounds = Span(bounds.low, _above(run.span.low))
        elif position >= run.inside:
            bounds = Span(_below(run.span.high), bounds.high)
        else:
            bounds = run.span
            self._values[which] = run.value_at(position)
        if bounds.only is not None:
            self._values[which] = bounds.only
        self._bounds[which] = bounds
        if self._values[which] is None:
            known = bounds == run.span
            self._next = run.narrowed(position) if known else bounds


def exact_median(pieces: Callable[[], Iterable[Floats]]) -> float | None:
    """Returns the median of an image; `pieces` gives all its pieces each time it is called."""
    median = SampledMedian(_thinned(pieces()))
    while median.next_pass():
        for piece in pieces():
            median.add(piece.ravel())
    return median.value


def _thinned(pieces: Iterable[Floats]) -> Floats:
    parts: Iterator[Floats] = (piece.ravel()[::_THIN] for piece in pieces)
    return np.concatenate([np.empty(0, np.float32), *parts])


# --- spans of values ----------------------------------------------------------------------------


class Span(NamedTuple):
    """All float32 values between two, both excluded."""

    low: np.float32
    high: np.float32

    @property
    def only(self) -> float | None:
        """The one value of the span; None where it has more."""
        first = _above(self.low)
        return float(first) if _above(first) >= self.high else None

    @property
    def lower_half(self) -> Span:
        """The lower half of its values, by their count."""
        middle = (_key(self.low) + _key(self.high)) // 2
        return Span(self.low, _above(_value(middle)))


def _above(value: np.float32) -> np.float32:
    return np.float32(np.nextafter(value, np.float32(np.inf)))


def _below(value: np.float32) -> np.float32:
    return np.float32(np.nextafter(value, np.float32(-np.inf)))


def _key(value: np.float32) -> int:
    """Maps a float32 to an integer that grows by one from each value to the next.

    IEEE 754 bit patterns are ordered like the values they stand for, except for the sign.
    """
    bits = int(np.float32(value).view(np.int32))
    return bits if bits >= 0 else -(bits & 0x7FFFFFFF)


def _value(key: int) -> np.float32:
    """Returns the float32 of a key."""
    size = np.uint32(abs(key)).view(np.float32)
    return np.float32(-size if key < 0 else size)


_EVERYTHING = Span(np.float32(-np.inf), np.float32(np.inf))


def _narrowed(span: Span, sample: Floats, part: float) -> Span:
    """Returns the span around a quantile of a sample (0.5: the median), with a margin each side."""
    values = sample[~np.isnan(sample)]
    if values.size == 0:
        return span
    margin = max(_MARGIN, _SIGMAS * 0.5 / math.sqrt(values.size))
    start = math.floor((part - margin) * (values.size - 1))
    end = math.ceil((part + margin) * (values.size - 1))
    inner = [i for i in (start, end) if 0 <= i < values.size]
    ordered = np.partition(values, inner) if inner else values
    low = max(span.low, _below(ordered[start])) if start >= 0 else span.low
    high = min(span.high, _above(ordered[end])) if end < values.size else span.high
    return Span(low, high)


# --- one pass -----------------------------------------------------------------------------------


class _Pass:
    """One pass: counts what lies above and below the ends of a span, keeps what lies in it."""

    def __init__(self, span: Span) -> None:
        self.span = span
        self.inside = 0
        self._above_low = self._below_high = 0
        self._kept: list[Floats] = []
        self._thinned_values: list[Floats] = []
        self._space_left = _KEPT
        self._lock = threading.Lock()

    def add(self, values: Floats) -> None:
        """Takes a piece of the image in."""
        above, below = values > self.span.low, values < self.span.high
        inside = values.compress(above & below)
        above_low, below_high = int(np.count_nonzero(above)), int(np.count_nonzero(below))
        with self._lock:
            self._above_low += above_low
            self._below_high += below_high
            self.inside += inside.size
            self._thinned_values.append(inside[::_THIN].copy())
            self._space_left -= inside.size
            if self._space_left >= 0:
                self._kept.append(inside)
            else:
                self._kept.clear()

    @property
    def valid(self) -> int:
        """How many values are not NaN (a NaN is neither above nor below anything)."""
        return self._above_low + self._below_high - self.inside

    @property
    def first(self) -> int:
        """The rank of the first value in the span, counted from 0."""
        return self._below_high - self.inside

    def value_at(self, position: int) -> float | None:
        """The value of a position among those in the span; None where they were too many."""
        if self._space_left < 0:
            return None
        return float(np.partition(np.concatenate(self._kept), position)[position])

    def narrowed(self, position: int) -> Span:
        """Returns a smaller span that has the value of a position in it, or just misses it."""
        part = position / max(1, self.inside - 1)
        span = _narrowed(self.span, np.concatenate(self._thinned_values), part)
        return self.span.lower_half if span == self.span else span

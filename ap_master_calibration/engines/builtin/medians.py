"""Exact medians of images that are never in memory as a whole.

A sample tells between which two values the median must lie; one pass over the image then counts
what is below and keeps the few values between them. Where the sample was wrong, or too many values
lie between, the next pass looks in a narrower place. The result never depends on the sample.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_KEPT = 1 << 20  # values between the ends that are kept in one pass, about
_THIN = 61  # every so many-th of them stands for all where they are too many to be kept
_MARGIN = 0.01  # of the ranks of a sample, to either side
_SIGMAS = 6  # of the rank of a sample's own median: 0.5 / sqrt(values)


class SampledMedian:
    """The exact median of one float32 image; NaN do not count.

    `sample` is any part of the image that stands for it. Give all pieces of the image to `add`, in
    any order and from any thread, as often as `next_pass` asks for them: once, if the sample does
    stand for it. Then `value` is the median (of an even number of values the mean of the two
    middle ones), or None where there is none.
    """

    def __init__(self, sample: Floats) -> None:
        self.value: float | None = None
        self._bounds = [_EVERYTHING, _EVERYTHING]  # of the two middle values
        self._found: list[float | None] = [None, None]
        self._next = _narrowed(_EVERYTHING, sample, 0.5)
        self._hunt: _Hunt | None = None

    def add(self, values: Floats) -> None:
        """Takes a piece of the image in, one-dimensional."""
        assert self._hunt is not None, "ask next_pass first"
        self._hunt.add(values)

    def next_pass(self) -> bool:
        """True where all pieces are to be given now; False when `value` is known."""
        if self._hunt is not None:
            valid = self._hunt.valid
            if valid == 0:
                return False
            for which, rank in enumerate(((valid - 1) // 2, valid // 2)):
                self._learn(self._hunt, which, rank)
            first, last = self._found
            if first is not None and last is not None:
                self.value = (first + last) / 2
                return False
        self._hunt = _Hunt(self._next)
        return True

    def _learn(self, hunt: _Hunt, which: int, rank: int) -> None:
        """What a pass tells of one of the two values; if it is not found, where to look next."""
        if self._found[which] is not None:
            return
        place, bounds = rank - hunt.first, self._bounds[which]
        if place < 0:
            bounds = Span(bounds.low, _above(hunt.span.low))
        elif place >= hunt.inside:
            bounds = Span(_below(hunt.span.high), bounds.high)
        else:
            bounds = hunt.span
            self._found[which] = hunt.value_at(place)
        if bounds.only is not None:
            self._found[which] = bounds.only
        self._bounds[which] = bounds
        if self._found[which] is None:
            known = bounds == hunt.span
            self._next = hunt.narrowed(place) if known else bounds


def exact_median(pieces: Callable[[], Iterable[Floats]]) -> float | None:
    """The median of an image given in pieces, all of them each time they are asked for."""
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
    """All float32 values between two, which are no part of it."""

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
    """A whole number that grows with a float32, by one from each value to the next."""
    bits = int(np.float32(value).view(np.int32))
    return bits if bits >= 0 else -(bits & 0x7FFFFFFF)


def _value(key: int) -> np.float32:
    """The float32 of a key."""
    size = np.uint32(abs(key)).view(np.float32)
    return np.float32(-size if key < 0 else size)


_EVERYTHING = Span(np.float32(-np.inf), np.float32(np.inf))


def _narrowed(span: Span, sample: Floats, part: float) -> Span:
    """The span about a part (0.5: the median) of a sample of it, with a margin to both sides."""
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


class _Hunt:
    """One pass: counts what lies above and below the ends of a span, keeps what lies in it."""

    def __init__(self, span: Span) -> None:
        self.span = span
        self.inside = 0
        self._above_low = self._below_high = 0
        self._kept: list[Floats] = []
        self._some: list[Floats] = []
        self._room = _KEPT
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
            self._some.append(inside[::_THIN].copy())
            self._room -= inside.size
            if self._room >= 0:
                self._kept.append(inside)
            else:
                self._kept.clear()

    @property
    def valid(self) -> int:
        """How many values are no NaN: those are neither above nor below anything."""
        return self._above_low + self._below_high - self.inside

    @property
    def first(self) -> int:
        """The rank of the first value in the span, counted from 0."""
        return self._below_high - self.inside

    def value_at(self, place: int) -> float | None:
        """The value of a place among those in the span; None where they were too many."""
        if self._room < 0:
            return None
        return float(np.partition(np.concatenate(self._kept), place)[place])

    def narrowed(self, place: int) -> Span:
        """A smaller span that has the value of a place in it, or just misses it."""
        part = place / max(1, self.inside - 1)
        span = _narrowed(self.span, np.concatenate(self._some), part)
        return self.span.lower_half if span == self.span else span

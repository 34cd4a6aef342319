"""How long steps took on this machine, and from that how long others will take.

All of it is a guess for a person: None means that nobody can tell.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from ap_master_calibration.planning.plan import Plan, Recipe, Step

SAMPLES = 24  # kept of each engine and load
_POINTS = 8  # of a curve
_FADE = 0.8  # what a sample counts compared to the next newer one
_REACH = 30.0  # how many times larger or smaller a step may be than one that tells of it


class Load(StrEnum):
    """What is done to the frames of a step, as far as it takes time."""

    PLAIN = "plain"
    FLAT = "flat"
    CALIBRATED = "calibrated"
    SCALED = "scaled"


EFFORT = {Load.PLAIN: 1.0, Load.FLAT: 1.7, Load.CALIBRATED: 2.0, Load.SCALED: 3.0}
"""Roughly what one load takes compared to another, while only the other is known."""


def load_of(step: Step) -> Load:
    """The load of a step."""
    match step.recipe:
        case Recipe.PLAIN:
            return Load.PLAIN
        case Recipe.UNCALIBRATED:
            return Load.FLAT
        case Recipe.BIAS_AND_SCALED_DARK | Recipe.BIAS_AND_SCALED_PURE_DARK:
            return Load.SCALED
        case _:
            return Load.CALIBRATED


def work_of(step: Step) -> float | None:
    """The megapixels of all frames of a step together; None where their size is not known."""
    if step.setup.size is None or not step.frames:
        return None
    width, height = step.setup.size
    return len(step.frames) * width * height / 1e6 or None


@dataclass(frozen=True, slots=True)
class TimingSample:
    """What one finished step took: `work` in megapixels of all frames, and seconds.

    `curve` holds points (done, part): so far the step said it was (0..1) when that part (0..1) of
    its time was over. They are the beginnings of its stages.
    """

    work: float
    seconds: float
    kernel: str = ""
    curve: tuple[tuple[float, float], ...] = ()

    def part(self, done: float) -> float:
        """The part of the time (0..1) that is over when a step says it is so far (0..1)."""
        points = [(0.0, 0.0), *self.curve, (1.0, 1.0)]
        at = max(bisect_right(points, (done, math.inf)), 1)
        if at == len(points):
            return 1.0
        (d0, p0), (d1, p1) = points[at - 1], points[at]
        return p0 + (p1 - p0) * (done - d0) / (d1 - d0) if d1 > d0 else p1


Key = tuple[str, Load]
_K = TypeVar("_K")
_V = TypeVar("_V")


@dataclass(frozen=True, slots=True)
class TimingHistory:
    """What is remembered of this machine, newest first: samples of steps by engine and load, and
    the seconds from an engine's start to its first step.
    """

    steps: Mapping[Key, tuple[TimingSample, ...]] = field(default_factory=dict)
    starts: Mapping[str, tuple[float, ...]] = field(default_factory=dict)

    def expected_seconds(self, step: Step, engine: str) -> float | None:
        """What a step will take; None where no step like it is remembered."""
        work = work_of(step)
        if work is None:
            return None
        load = load_of(step)
        found = _typical(self._samples(engine, load), work)
        return found if found is not None else _typical(self._others(engine, load), work)

    def start_seconds(self, engine: str) -> float:
        """What an engine takes to come to its first step; 0 where that is not known."""
        return _median((s, 1.0) for s in self.starts.get(engine, ())) or 0.0

    def plan_seconds(self, plan: Plan) -> float | None:
        """What the run of a plan will take; None where a step's time is not known."""
        each = [self.expected_seconds(step, plan.engine) for step in plan.to_make]
        known = [seconds for seconds in each if seconds is not None]
        if not each or len(known) < len(each):
            return None
        return self.start_seconds(plan.engine) + sum(known)

    def part_over(self, step: Step, engine: str, done: float) -> float:
        """The part of a step's time (0..1) that is over when the step says it is so far (0..1).

        The stages of a step are not told as evenly as they pass; the last such step knows.
        """
        samples = self._samples(engine, load_of(step))
        return samples[0].part(done) if samples else done

    def with_step(self, engine: str, load: Load, sample: TimingSample) -> TimingHistory:
        """The pace with one more sample; the oldest is forgotten."""
        return replace(self, steps=_with_newest(self.steps, (engine, load), sample))

    def with_start(self, engine: str, seconds: float) -> TimingHistory:
        """The pace with one more start of an engine; the oldest is forgotten."""
        return replace(self, starts=_with_newest(self.starts, engine, seconds))

    def after(self, older: TimingHistory) -> TimingHistory:
        """This pace as the newer one, with what `older` remembers behind it."""
        pace = older
        for (engine, load), samples in self.steps.items():
            for sample in reversed(samples):
                pace = pace.with_step(engine, load, sample)
        for engine, starts in self.starts.items():
            for seconds in reversed(starts):
                pace = pace.with_start(engine, seconds)
        return pace

    def _samples(self, engine: str, load: Load) -> tuple[TimingSample, ...]:
        """The samples of the kernel that was used last: another one is slower or faster."""
        found = self.steps.get((engine, load), ())
        return tuple(s for s in found if s.kernel == found[0].kernel)

    def _others(self, engine: str, load: Load) -> Iterator[TimingSample]:
        for other in Load:
            factor = EFFORT[load] / EFFORT[other]
            for sample in self._samples(engine, other):
                yield replace(sample, seconds=sample.seconds * factor)


def _with_newest(kept: Mapping[_K, tuple[_V, ...]], key: _K, value: _V) -> dict[_K, tuple[_V, ...]]:
    """The mapping with one more value at `key`, which becomes its last."""
    rest = {k: v for k, v in kept.items() if k != key}
    return {**rest, key: (value, *kept.get(key, ()))[:SAMPLES]}


def _typical(samples: Iterable[TimingSample], work: float) -> float | None:
    """What so much work takes: newer samples and those of like size count more."""
    return _median(
        (s.seconds * work / s.work, _FADE**age / (1.0 + math.log(work / s.work) ** 2))
        for age, s in enumerate(samples)
        if 1 / _REACH <= work / s.work <= _REACH
    )


def _median(weighted: Iterable[tuple[float, float]]) -> float | None:
    """The median of (value, weight): one odd value does not move it."""
    ordered = sorted(weighted)
    half = sum(weight for _, weight in ordered) / 2
    for value, weight in ordered:
        half -= weight
        if half <= 0:
            return value
    return None


def rising(points: Iterable[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """The points of a curve that lie inside it, above those before them."""
    kept: list[tuple[float, float]] = []
    for done, part in points:
        last = kept[-1] if kept else (0.0, 0.0)
        if last[0] < done < 1.0 and last[1] <= part <= 1.0 and len(kept) < _POINTS:
            kept.append((done, part))
    return tuple(kept)


def is_time(value: float) -> bool:
    """True for what a step can have taken: more than nothing and less than a month."""
    return 0.0 < value < 2_592_000.0

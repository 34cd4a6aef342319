"""How long steps took on this machine, and from that how long others will take.

`read_pace().plan_seconds(plan)` tells it of a plan before its start. While a run goes on, a
`Stopwatch` hears its events and tells the time left; its `keep` remembers the finished steps. All
of this is a guess for a person: nothing here fails a run, and None means that nobody can tell.
"""

from __future__ import annotations

import json
import math
import os
import time
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, TypeVar

from ap_master_calibration.events import (
    Event,
    RunState,
    StepDone,
    StepFailed,
    StepProgress,
    StepStarted,
    StepState,
    StepStatus,
    fold,
)
from ap_master_calibration.plan import Plan, Recipe, Step

FILE_NAME = "pace-1.json"  # raised when its form changes
SAMPLES = 24  # kept of each engine and load
_KEYS = 16  # engines, and loads of engines: those last used
_LARGEST = 1 << 18  # bytes: a file that is larger is none of ours
_POINTS = 8  # of a curve
_WAIT = 1.0  # seconds for another process to end its write
_FADE = 0.8  # what a sample counts compared to the next newer one
_REACH = 30.0  # how many times larger or smaller a step may be than one that tells of it
_EARLY = 0.02  # a part done that is too small to tell how fast it goes
_SOON = 1.0  # seconds that are too few for the same


class Load(StrEnum):
    """What is done to the frames of a step, as far as it takes time."""

    PLAIN = "plain"
    FLAT = "flat"
    CALIBRATED = "calibrated"
    SCALED = "scaled"


_EFFORT = {Load.PLAIN: 1.0, Load.FLAT: 1.7, Load.CALIBRATED: 2.0, Load.SCALED: 3.0}
"""Roughly what one load takes compared to another, while only the other is known."""


def load_of(step: Step) -> Load:
    """The load of a step."""
    match step.recipe:
        case Recipe.PLAIN:
            return Load.PLAIN
        case Recipe.UNCALIBRATED:
            return Load.FLAT
        case Recipe.BIAS_AND_SCALED_DARK:
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
class Sample:
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
class Pace:
    """What is remembered of this machine, newest first: samples of steps by engine and load, and
    the seconds from an engine's start to its first step.
    """

    steps: Mapping[Key, tuple[Sample, ...]] = field(default_factory=dict)
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

    def with_step(self, engine: str, load: Load, sample: Sample) -> Pace:
        """The pace with one more sample; the oldest is forgotten."""
        return replace(self, steps=_with_newest(self.steps, (engine, load), sample))

    def with_start(self, engine: str, seconds: float) -> Pace:
        """The pace with one more start of an engine; the oldest is forgotten."""
        return replace(self, starts=_with_newest(self.starts, engine, seconds))

    def after(self, older: Pace) -> Pace:
        """This pace as the newer one, with what `older` remembers behind it."""
        pace = older
        for (engine, load), samples in self.steps.items():
            for sample in reversed(samples):
                pace = pace.with_step(engine, load, sample)
        for engine, starts in self.starts.items():
            for seconds in reversed(starts):
                pace = pace.with_start(engine, seconds)
        return pace

    def _samples(self, engine: str, load: Load) -> tuple[Sample, ...]:
        """The samples of the kernel that was used last: another one is slower or faster."""
        found = self.steps.get((engine, load), ())
        return tuple(s for s in found if s.kernel == found[0].kernel)

    def _others(self, engine: str, load: Load) -> Iterator[Sample]:
        for other in Load:
            factor = _EFFORT[load] / _EFFORT[other]
            for sample in self._samples(engine, other):
                yield replace(sample, seconds=sample.seconds * factor)


def _with_newest(kept: Mapping[_K, tuple[_V, ...]], key: _K, value: _V) -> dict[_K, tuple[_V, ...]]:
    """The mapping with one more value at `key`, which becomes its last."""
    rest = {k: v for k, v in kept.items() if k != key}
    return {**rest, key: (value, *kept.get(key, ()))[:SAMPLES]}


def _typical(samples: Iterable[Sample], work: float) -> float | None:
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


# --- while a run goes on -----------------------------------------------------------------------

Times = Mapping[str, tuple[float, float | None]]
"""When each step that was started began and ended (None: not yet), in seconds of one clock."""


def step_left(
    step: Step, status: StepStatus, started: float | None, pace: Pace, engine: str, now: float
) -> float | None:
    """The seconds a step of a run still takes; 0 when it has ended.

    At first what is remembered counts, later how the step itself goes; once it takes longer than
    it should, that alone.
    """
    if status.state.ended:
        return 0.0
    expected = pace.expected_seconds(step, engine)
    if status.state is StepState.WAITING or started is None:
        return expected
    elapsed = max(now - started, 0.0)
    part = pace.part_over(step, engine, status.done)
    by_itself = elapsed * (1 - part) / part if part >= _EARLY and elapsed >= _SOON else None
    if expected is None:
        return by_itself
    over = min(max((elapsed - expected) / (expected / 2), 0.0), 1.0)
    if by_itself is None:
        silent = over == 1.0 and elapsed >= _SOON  # late, and it does not say how far it is
        return None if silent else max(expected - elapsed, 0.0)
    weight = max(part * part, over)
    return weight * by_itself + (1 - weight) * max(expected - elapsed, 0.0)


def time_left(
    plan: Plan, state: RunState, times: Times, pace: Pace, now: float, began: float | None = None
) -> float | None:
    """The seconds a run still takes; None where that of a step is not known.

    `times` and `now` are of one clock; `began` is when the run did, for the start of the engine.
    """
    left, pace = 0.0, _with_running(plan, state, times, pace, now)
    for step in plan.to_make:
        status = state.steps.get(step.name, StepStatus())
        started = times.get(step.name, (None, None))[0]
        seconds = step_left(step, status, started, pace, plan.engine, now)
        if seconds is None:
            return None
        left += seconds
    if began is not None and not times:
        left += max(pace.start_seconds(plan.engine) - (now - began), 0.0)
    return left


def _with_running(plan: Plan, state: RunState, times: Times, pace: Pace, now: float) -> Pace:
    """Where nothing is remembered of a step that runs, it is itself what tells of the others."""
    for step in plan.to_make:
        status, work = state.steps.get(step.name), work_of(step)
        if status is None or status.state is not StepState.RUNNING or work is None:
            continue
        if step.name not in times or pace.expected_seconds(step, plan.engine) is not None:
            continue
        started = times[step.name][0]
        left = step_left(step, status, started, pace, plan.engine, now)
        if left is not None:
            sample = Sample(work, now - started + left)
            pace = pace.with_step(plan.engine, load_of(step), sample)
    return pace


class Stopwatch:
    """Hears the events of one run, tells the time left, and learns from the steps that end.

    `clock` tells seconds; it is asked when an event comes and when the time left is wanted.
    """

    def __init__(self, plan: Plan, pace: Pace, clock: Callable[[], float] = time.monotonic) -> None:
        self.plan, self.pace, self.learnt = plan, pace, Pace()
        self.state = RunState({step.name: StepStatus() for step in plan.to_make})
        self.times: dict[str, tuple[float, float | None]] = {}
        self._clock = clock
        self._began = clock()
        self._steps = {step.name: step for step in plan.to_make}
        self._stages: dict[str, list[tuple[float, float]]] = {}

    def hear(self, event: Event) -> None:
        """Takes an event of the run in."""
        before, now = self.state, self._clock()
        self.state = fold(before, event)
        match event:
            case StepStarted(name) if name in self._steps:
                if not self.times:
                    self._learn_start(now - self._began)
                self.times[name], self._stages[name] = (now, None), []
            case StepProgress(name, stage, done) if name in self.times:
                if stage != before.steps[name].stage:
                    self._stages[name].append((done, now - self.times[name][0]))
            case StepDone(name) | StepFailed(name) if name in self.times:
                if self.times[name][1] is None:
                    self.times[name] = (self.times[name][0], now)
                    if isinstance(event, StepDone):
                        self._learn_step(event, now - self.times[name][0])
            case _:
                pass

    def left(self) -> float | None:
        """The seconds the run still takes; None where nobody can tell."""
        now = self._clock()
        return time_left(self.plan, self.state, self.times, self.pace, now, self._began)

    def step_left(self, name: str) -> float | None:
        """The seconds a step still takes, 0 when it has ended; None where nobody can tell."""
        started = self.times.get(name, (None, None))[0]
        status = self.state.steps[name]
        return step_left(
            self._steps[name], status, started, self.pace, self.plan.engine, self._clock()
        )

    def part_done(self) -> float:
        """The part of the run's work (0..1) that is done, larger steps counting more."""
        works = [(self.state.steps[s.name], _weight(s)) for s in self._steps.values()]
        done = sum(w * (1.0 if status.state.ended else status.done) for status, w in works)
        return done / (sum(w for _, w in works) or 1.0)

    def keep(self, path: str | None = None) -> None:
        """Remembers what the finished steps took (see `remember`); once, at the end of the run."""
        learnt, self.learnt = self.learnt, Pace()
        remember(learnt, path)

    def _learn_start(self, seconds: float) -> None:
        if _is_time(seconds):
            self.pace = self.pace.with_start(self.plan.engine, seconds)
            self.learnt = self.learnt.with_start(self.plan.engine, seconds)

    def _learn_step(self, event: StepDone, seconds: float) -> None:
        step = self._steps[event.step]
        work = work_of(step)
        if work is None or not _is_time(seconds):
            return
        kernel = "" if event.measure is None else str(event.measure.kernel)
        curve = [(done, min(at / seconds, 1.0)) for done, at in self._stages[event.step]]
        sample = Sample(work, seconds, kernel, _rising(curve))
        self.pace = self.pace.with_step(self.plan.engine, load_of(step), sample)
        self.learnt = self.learnt.with_step(self.plan.engine, load_of(step), sample)


def _weight(step: Step) -> float:
    return (work_of(step) or 1.0) * _EFFORT[load_of(step)]


def _rising(points: Iterable[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """The points of a curve that lie inside it, above those before them."""
    kept: list[tuple[float, float]] = []
    for done, part in points:
        last = kept[-1] if kept else (0.0, 0.0)
        if last[0] < done < 1.0 and last[1] <= part <= 1.0 and len(kept) < _POINTS:
            kept.append((done, part))
    return tuple(kept)


# --- on disk -----------------------------------------------------------------------------------


def default_path() -> str:
    """Where it is remembered: in the user's cache folder."""
    from platformdirs import user_cache_dir  # noqa: PLC0415  a dozen ms that --help does not need

    return os.path.join(user_cache_dir("ap_master_calibration", appauthor=False), FILE_NAME)


def read_pace(path: str | None = None) -> Pace:
    """What is remembered (`path`: of another file than the user's).

    Never fails: where there is nothing, or what is there is damaged, nothing is remembered.
    """
    try:
        with open(default_path() if path is None else path, "rb") as file:
            told = json.loads(file.read(_LARGEST + 1))
        return _pace_from(told)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Pace()


def remember(learnt: Pace, path: str | None = None) -> None:
    """Adds to what is remembered; never fails. Two programs may do so at the same moment."""
    from filelock import FileLock  # noqa: PLC0415

    if not (learnt.steps or learnt.starts):
        return
    there = default_path() if path is None else path
    beside = f"{there}.{os.getpid()}.part"
    with suppress(OSError, NotImplementedError):  # a full disk, a folder without locks
        os.makedirs(os.path.dirname(there), exist_ok=True)
        with FileLock(f"{there}.lock", timeout=_WAIT):
            text = json.dumps(_document(learnt.after(read_pace(there))))
            try:
                with open(beside, "w", encoding="ascii") as file:
                    file.write(text)
                os.replace(beside, there)
            finally:
                with suppress(OSError):
                    os.unlink(beside)


def _document(pace: Pace) -> dict[str, Any]:
    return {
        "steps": [
            [engine, load, [[s.work, s.seconds, s.kernel, s.curve] for s in samples]]
            for (engine, load), samples in list(pace.steps.items())[-_KEYS:]
        ],
        "starts": dict(list(pace.starts.items())[-_KEYS:]),
    }


def _pace_from(told: Any) -> Pace:
    """The pace in a document; what in it cannot be is a ValueError or the like."""
    steps = {
        (str(engine), Load(load)): tuple(_sample_from(row) for row in rows[:SAMPLES])
        for engine, load, rows in told["steps"]
        if rows
    }
    starts = {str(e): tuple(map(_seconds, s[:SAMPLES])) for e, s in told["starts"].items()}
    return Pace(steps, starts)


def _sample_from(row: Any) -> Sample:
    work, seconds, kernel, curve = row
    points = tuple((float(done), float(part)) for done, part in curve)
    if _rising(points) != points or not isinstance(kernel, str):
        raise ValueError("not a sample")
    return Sample(_seconds(work), _seconds(seconds), kernel, points)


def _seconds(told: Any) -> float:
    if isinstance(told, bool) or not isinstance(told, int | float) or not _is_time(told):
        raise ValueError("not a time")
    return float(told)


def _is_time(value: float) -> bool:
    """True for what a step can have taken: more than nothing and less than a month."""
    return 0.0 < value < 2_592_000.0

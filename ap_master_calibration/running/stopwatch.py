"""Hears a run while it goes on, tells the time left, and learns from the steps that end."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from ap_master_calibration.engines.events import (
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
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.running.timing import (
    EFFORT,
    TimingHistory,
    TimingSample,
    is_time,
    load_of,
    rising,
    work_of,
)
from ap_master_calibration.running.timing_store import remember_timing

_EARLY = 0.02  # a part done that is too small to tell how fast it goes
_SOON = 1.0  # seconds that are too few for the same

Times = Mapping[str, tuple[float, float | None]]
"""When each step that was started began and ended (None: not yet), in seconds of one clock."""


def step_left(
    step: Step,
    status: StepStatus,
    started: float | None,
    pace: TimingHistory,
    engine: str,
    now: float,
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
    plan: Plan,
    state: RunState,
    times: Times,
    pace: TimingHistory,
    now: float,
    began: float | None = None,
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


def _with_running(
    plan: Plan, state: RunState, times: Times, pace: TimingHistory, now: float
) -> TimingHistory:
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
            sample = TimingSample(work, now - started + left)
            pace = pace.with_step(plan.engine, load_of(step), sample)
    return pace


class Stopwatch:
    """Hears the events of one run, tells the time left, and learns from the steps that end.

    `clock` tells seconds; it is asked when an event comes and when the time left is wanted.
    """

    def __init__(
        self, plan: Plan, pace: TimingHistory, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.plan, self.pace, self.learnt = plan, pace, TimingHistory()
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
        learnt, self.learnt = self.learnt, TimingHistory()
        remember_timing(learnt, path)

    def _learn_start(self, seconds: float) -> None:
        if is_time(seconds):
            self.pace = self.pace.with_start(self.plan.engine, seconds)
            self.learnt = self.learnt.with_start(self.plan.engine, seconds)

    def _learn_step(self, event: StepDone, seconds: float) -> None:
        step = self._steps[event.step]
        work = work_of(step)
        if work is None or not is_time(seconds):
            return
        kernel = "" if event.measure is None else str(event.measure.kernel)
        curve = [(done, min(at / seconds, 1.0)) for done, at in self._stages[event.step]]
        sample = TimingSample(work, seconds, kernel, rising(curve))
        self.pace = self.pace.with_step(self.plan.engine, load_of(step), sample)
        self.learnt = self.learnt.with_step(self.plan.engine, load_of(step), sample)


def _weight(step: Step) -> float:
    return (work_of(step) or 1.0) * EFFORT[load_of(step)]

"""Times a run: how long it still takes, and what its steps teach for the next one."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from ap_master_calibration.engines.events import (
    Event,
    RunState,
    StepCancelled,
    StepDone,
    StepFailed,
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
    remember_timing,
    work_of,
)

_EARLY = 0.02  # a smaller part done says nothing about the speed
_SOON = 1.0  # nor do fewer seconds

Times = Mapping[str, tuple[float, float | None]]
"""When each step that was started began and ended (None: not yet), in seconds of one clock."""


def step_left(
    step: Step,
    status: StepStatus,
    started: float | None,
    history: TimingHistory,
    engine: str,
    now: float,
) -> float | None:
    """Returns the seconds a step of a run still takes; 0 when it has ended.

    At first the history counts, later how the step itself goes on; once it takes longer than
    expected, that alone. None where the step has not told yet how far it is.
    """
    if status.state.ended:
        return 0.0
    expected = history.expected_seconds(step, engine)
    if status.state is StepState.WAITING or started is None:
        return expected
    elapsed, done = max(now - started, 0.0), status.done
    by_itself = elapsed * (1 - done) / done if done >= _EARLY and elapsed >= _SOON else None
    if expected is None or elapsed > expected:
        return by_itself
    if by_itself is None:
        return expected - elapsed
    return done * by_itself + (1 - done) * (expected - elapsed)


def time_left(
    plan: Plan,
    state: RunState,
    times: Times,
    history: TimingHistory,
    now: float,
    began: float | None = None,
) -> float | None:
    """Returns the seconds a run still takes; None where that of a step is not known.

    `times` and `now` are of one clock; `began` is when the run did, for the start of the engine.
    """
    left, history = 0.0, _with_running(plan, state, times, history, now)
    for step in plan.to_make:
        status = state.steps.get(step.name, StepStatus())
        started = times.get(step.name, (None, None))[0]
        seconds = step_left(step, status, started, history, plan.engine, now)
        if seconds is None:
            return None
        left += seconds
    if began is not None and not times:
        left += max(history.start_seconds(plan.engine) - (now - began), 0.0)
    return left


def _with_running(
    plan: Plan, state: RunState, times: Times, history: TimingHistory, now: float
) -> TimingHistory:
    """Returns the history with a step that runs, where nothing else is known of steps like it."""
    for step in plan.to_make:
        status, work = state.steps.get(step.name), work_of(step)
        if status is None or status.state is not StepState.RUNNING or work is None:
            continue
        if step.name not in times or history.expected_seconds(step, plan.engine) is not None:
            continue
        started = times[step.name][0]
        left = step_left(step, status, started, history, plan.engine, now)
        if left is not None:
            sample = TimingSample(work, now - started + left)
            history = history.with_step(plan.engine, load_of(step), sample)
    return history


class Stopwatch:
    """Follows the events of one run, tells the time left, and learns from the steps that end.

    `clock` returns seconds; it is asked when an event comes and when the time left is wanted.
    """

    def __init__(
        self, plan: Plan, history: TimingHistory, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.plan, self.history, self.learnt = plan, history, TimingHistory()
        self.state = RunState({step.name: StepStatus() for step in plan.to_make})
        self.times: dict[str, tuple[float, float | None]] = {}
        self._clock = clock
        self._began = clock()
        self._steps = {step.name: step for step in plan.to_make}

    def hear(self, event: Event) -> None:
        """Takes in an event of the run."""
        now = self._clock()
        self.state = fold(self.state, event)
        match event:
            case StepStarted(name) if name in self._steps:
                if not self.times:
                    self._learn_start(now - self._began)
                self.times[name] = (now, None)
            case StepDone(name) | StepFailed(name) | StepCancelled(name) if name in self.times:
                started, ended = self.times[name]
                if ended is None:
                    self.times[name] = (started, now)
                    if isinstance(event, StepDone):
                        self._learn_step(event, now - started)
            case _:
                pass

    def left(self) -> float | None:
        """Returns the seconds the run still takes; None where nothing is known."""
        now = self._clock()
        return time_left(self.plan, self.state, self.times, self.history, now, self._began)

    def step_left(self, name: str) -> float | None:
        """Returns the seconds a step still takes, 0 when it has ended; None if not known."""
        started = self.times.get(name, (None, None))[0]
        return step_left(
            self._steps[name],
            self.state.steps[name],
            started,
            self.history,
            self.plan.engine,
            self._clock(),
        )

    def part_done(self) -> float:
        """Returns the part of the run's work (0..1) that is done, larger steps counting more."""
        works = [(self.state.steps[s.name], _weight(s)) for s in self._steps.values()]
        done = sum(w * (1.0 if status.state.ended else status.done) for status, w in works)
        return done / (sum(w for _, w in works) or 1.0)

    def keep(self, path: str | None = None) -> None:
        """Keeps what the finished steps took (see `remember_timing`), once, at the run's end."""
        learnt, self.learnt = self.learnt, TimingHistory()
        remember_timing(learnt, path)

    def _learn_start(self, seconds: float) -> None:
        if is_time(seconds):
            self.history = self.history.with_start(self.plan.engine, seconds)
            self.learnt = self.learnt.with_start(self.plan.engine, seconds)

    def _learn_step(self, event: StepDone, seconds: float) -> None:
        step = self._steps[event.step]
        work, load = work_of(step), load_of(step)
        if work is None or not is_time(seconds):
            return
        kernel = "" if event.measure is None else event.measure.kernel
        sample = TimingSample(work, seconds, kernel)
        self.history = self.history.with_step(self.plan.engine, load, sample)
        self.learnt = self.learnt.with_step(self.plan.engine, load, sample)


def _weight(step: Step) -> float:
    return (work_of(step) or 1.0) * EFFORT[load_of(step)]

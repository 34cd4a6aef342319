"""What a person, or a program, reads on the terminal about a run and what became of it."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from ap_master_calibration.cli.plan_output import (
    MOST_LISTED,
    PlanOutput,
    paths_by_reason,
    plan_summary,
    print_line,
)
from ap_master_calibration.engines.events import (
    CANCELLED,
    Event,
    Log,
    StepCancelled,
    StepDone,
    StepFailed,
    StepProgress,
    StepStarted,
    StepStatus,
    StepWarned,
    to_json,
)
from ap_master_calibration.formatting import clock_time, counted, printable
from ap_master_calibration.frames import SkipCode
from ap_master_calibration.planning.plan import Plan, State, Step, headline

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from ap_master_calibration.running.run import Outcome
    from ap_master_calibration.running.stopwatch import Stopwatch

_AROUND_BARS = 6  # lines of a terminal that are not for bars
_FEW = 3  # files of one reason that a run names each


class RunOutput(PlanOutput):
    """Prints what happens in a run as well.

    `clock` returns seconds: what steps took is measured with it.
    """

    def __init__(
        self, *, as_json: bool, quiet: bool, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(as_json=as_json, quiet=quiet)
        self._clock = clock
        self._bars: Progress | None = None
        self._whole: TaskID | None = None
        self._stopwatch: Stopwatch | None = None
        self._tasks: dict[str, TaskID] = {}
        self._started: dict[str, float] = {}
        self._numbers: dict[str, int] = {}
        self._headlines: dict[str, str] = {}
        self._tall = False  # more steps than lines: only the running one has a bar

    def beginning(self, plan: Plan, engine: str, seconds: float | None = None) -> None:
        """Prints what the run will do, and the seconds that will take where they are known."""
        self._numbers = {s.name: i for i, s in enumerate(plan.to_make, 1)}
        self._headlines = {s.name: headline(s) for s in plan.steps}
        if self.as_json:
            return
        self.say(f"{plan_summary(plan, seconds)}, by {engine}.")
        for step in plan.steps:
            if step.state is State.REFUSED:
                self.say(f"Not made: {headline(step)}: {step.why}")
        for step in plan.to_make:
            for warning in step.warnings:
                self.say(f"! {headline(step)}: {warning}")
        known = (SkipCode.LIGHT, SkipCode.ODD)  # odd frames are told with their master
        unused = paths_by_reason([s for s in plan.skipped if s.code not in known])
        lines = [line for why, paths in unused.items() for line in _not_used(why, paths)]
        for line in lines[:MOST_LISTED]:
            self.say(f"Not used: {line}")
        if len(lines) > MOST_LISTED:
            self.say("Not used: more files; the report has them all")
        for note in plan.notes:
            self.say(f"Note: {note}.")

    @contextlib.contextmanager
    def progress(self, plan: Plan, stopwatch: Stopwatch) -> Iterator[None]:
        """Shows bars on a terminal while the run goes on; plain lines elsewhere.

        The stopwatch takes each event before it is shown.
        """
        if self.quiet or self.as_json or not sys.stdout.isatty():
            yield
            return
        with make_bars(self._clock) as bars:
            self._bars, self._stopwatch = bars, stopwatch
            self._tall = len(plan.to_make) > bars.console.height - _AROUND_BARS
            for step in plan.to_make:
                self._tasks[step.name] = bars.add_task(
                    self._headlines[step.name],
                    start=False,
                    stage="waiting",
                    visible=not self._tall,
                    left=partial(stopwatch.step_left, step.name),
                )
            if len(self._tasks) > 1:
                name = f"All {len(self._tasks)} masters"
                self._whole = bars.add_task(name, stage="", left=stopwatch.left)
            yield
        self._bars = self._whole = None

    def event(self, event: Event) -> None:
        """Shows one event of the run."""
        if self.as_json:
            self._document(to_json(event))
        elif self.quiet:
            self._quiet_event(event)
        elif self._bars is not None:
            self._bar_event(event)
        else:
            self._line_event(event)

    def _quiet_event(self, event: Event) -> None:
        if isinstance(event, StepFailed):
            line = f"failed: {self._named(event.step)}: {event.reason}"
            print(printable(line), file=sys.stderr)

    def _line_event(self, event: Event) -> None:
        match event:
            case StepStarted(step):
                self._started[step] = self._clock()
                print_line(f"{self._number(step)} {self._named(step)}")
            case StepDone(step):
                seconds = self._clock() - self._started.get(step, self._clock())
                print_line(f"    done in {seconds:.1f} s")
            case StepFailed(step, reason) if step in self._started:
                print_line(f"    failed: {reason}")
            case StepCancelled(step) if step in self._started:
                print_line(f"    {CANCELLED}")
            case StepWarned(_, text):
                print_line(f"    ! {text}")
            case Log(text, "error"):
                print_line(f"    {text}")
            case _:
                pass

    def _named(self, step: str) -> str:
        return self._headlines.get(step, step)

    def _number(self, step: str) -> str:
        return f"[{self._numbers.get(step, 0)}/{len(self._numbers)}]"

    def _bar_event(self, event: Event) -> None:
        bars = self._bars
        if bars is None:
            return
        match event:
            case StepStarted(step) if step in self._tasks:
                bars.start_task(self._tasks[step])
                bars.update(self._tasks[step], stage="starting", visible=True)
            case StepProgress(step, stage, done) if step in self._tasks:
                bars.update(self._tasks[step], completed=100 * done, stage=stage)
            case StepDone(step) if step in self._tasks:
                bars.update(self._tasks[step], completed=100, stage="done", visible=not self._tall)
                bars.stop_task(self._tasks[step])
                if self._tall:
                    _print_above(bars, f"done: {self._named(step)}")
            case StepFailed(step, reason) if step in self._tasks:
                bars.update(self._tasks[step], stage="failed", visible=not self._tall)
                bars.stop_task(self._tasks[step])
                _print_above(bars, f"failed: {self._named(step)}: {reason}")
            case StepCancelled(step) if step in self._tasks:
                bars.update(self._tasks[step], stage=CANCELLED, visible=not self._tall)
                bars.stop_task(self._tasks[step])
            case StepWarned(step, text):
                _print_above(bars, f"! {self._named(step)}: {text}")
            case Log(text, "error"):
                _print_above(bars, text)
            case _:
                pass
        if self._whole is not None and self._stopwatch is not None:
            bars.update(self._whole, completed=100 * self._stopwatch.part_done())

    def outcome(self, outcome: Outcome, report: str | None, *, rehearsal: bool = False) -> None:
        """Prints what became of the run, and where its report is.

        A `rehearsal` says that nothing was made.
        """
        paths, failed = [s.output for s in outcome.made], outcome.failed
        if self.as_json:
            reasons = {s.name: outcome.state.steps[s.name].reason for s in failed}
            more = {"rehearsal": True} if rehearsal else {}
            self._outcome(
                outcome.plan,
                made=paths,
                failed=reasons,
                cancelled=outcome.cancelled,
                report=report,
                **more,
            )
            return
        self.say()
        if outcome.cancelled:
            self.say(f"Cancelled: {counted(len(paths), 'master')} finished and kept.")
        elif outcome.trouble:
            print(printable(f"Ended early: {outcome.trouble}"), file=sys.stderr)
        if paths:
            self.say(f"{counted(len(paths), 'master')} made in {outcome.seconds:.1f} s:")
        for step in outcome.made:
            self.say(f"  {step.output}{_verdict(outcome.state.steps[step.name])}")
        for reason, steps in _by_reason(outcome).items():
            named = "; ".join(headline(s) for s in steps)
            if reason == CANCELLED:
                self.say(f"Not made: {named}")
                continue
            self.say(f"Failed: {named}: {reason}")
            for line in outcome.state.steps[steps[0].name].raw[-MOST_LISTED:]:
                self.say(f"    {line}")
        if report is not None:
            self.say(f"Report: {report}")
        if rehearsal:
            self.say("This was a rehearsal: nothing was made.")


def make_bars(clock: Callable[[], float] | None = None) -> Progress:
    """Makes the progress display: a line for each step, with its stage, rate and time left.

    Each task has the fields `stage`, a word, and `left`, a function that returns the seconds left.
    """
    from rich import progress, text
    from rich.table import Column

    class TimeLeft(progress.ProgressColumn):
        def render(self, task: progress.Task) -> text.Text:
            if task.finished:
                return text.Text()
            seconds = task.fields["left"]() if task.started else None
            written = "-:--:--" if seconds is None else clock_time(seconds)
            return text.Text(written, style="progress.remaining")

    name = Column(ratio=1, no_wrap=True)
    return progress.Progress(
        progress.TextColumn("{task.description}", table_column=name, markup=False),
        progress.TextColumn("{task.fields[stage]}", markup=False),
        progress.BarColumn(bar_width=24),
        progress.TaskProgressColumn(show_speed=True),
        progress.TimeElapsedColumn(),
        TimeLeft(),
        expand=True,
        get_time=clock,
    )


def _print_above(bars: Progress, line: str) -> None:
    bars.print(printable(line), markup=False, highlight=False)


def _not_used(reason: str, paths: Sequence[str]) -> list[str]:
    """Returns a line for each file where they are few, else one line with their number."""
    if len(paths) <= _FEW:
        return [f"{path}: {reason}" for path in paths]
    return [f"{len(paths):,} × {reason}, such as {paths[0]}"]


def _by_reason(outcome: Outcome) -> dict[str, list[Step]]:
    """Returns the steps that failed, those of one reason together."""
    groups: dict[str, list[Step]] = {}
    for step in outcome.failed:
        groups.setdefault(outcome.state.steps[step.name].reason or "", []).append(step)
    return groups


def _verdict(status: StepStatus) -> str:
    """Returns what the tests of a master found, to stand after its path."""
    certificate = status.certificate
    if certificate is None:
        return ""
    if certificate.sentence is None:
        return f": {certificate.verdict}"
    return f": {certificate.grade}: {certificate.verdict}"

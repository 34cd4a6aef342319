"""Prints plans, runs and their outcomes on the terminal: lines for a person, JSON for a program."""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

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
from ap_master_calibration.formatting import approx_duration, clock_time, counted, printable
from ap_master_calibration.frames import CALIBRATION_KINDS, Kind, SkipCode, Skipped
from ap_master_calibration.library.naming import ENDING
from ap_master_calibration.planning.group_findings import findings_document
from ap_master_calibration.planning.plan import Calibrator, Plan, State, Step, headline
from ap_master_calibration.planning.plan_document import to_document

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from ap_master_calibration.engines.pixinsight.diagnosis import Evidence
    from ap_master_calibration.running.run import Outcome
    from ap_master_calibration.running.stopwatch import Stopwatch

_HEADINGS = {
    Kind.BIAS: "Bias",
    Kind.DARK: "Darks",
    Kind.FLAT_DARK: "Flat darks",
    Kind.FLAT: "Flats",
}
_LOSERS = 4  # masters not taken that are listed for each flat
_AROUND_BARS = 6  # lines of a terminal that are not for bars
_FEW = 3  # files of one reason that a run names each
_MANY = 12  # skipped files listed for each reason before the rest is counted


class RunOutput:
    """Prints lines for a person or JSON for a program; nothing but errors when quiet.

    `clock` returns seconds: what steps took is measured with it.
    """

    def __init__(
        self, *, as_json: bool, quiet: bool, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.as_json, self.quiet, self._clock = as_json, quiet, clock
        self._bars: Progress | None = None
        self._whole: TaskID | None = None
        self._stopwatch: Stopwatch | None = None
        self._tasks: dict[str, TaskID] = {}
        self._started: dict[str, float] = {}
        self._numbers: dict[str, int] = {}
        self._headlines: dict[str, str] = {}
        self._tall = False  # more steps than lines: only the running one has a bar

    def say(self, line: str = "") -> None:
        """Prints a line for a person."""
        if not (self.quiet or self.as_json):
            _print(line)

    def _document(self, document: object) -> None:
        print(json.dumps(document), flush=True)

    # --- the plan ------------------------------------------------------------------------------

    def plan(self, plan: Plan, engine: str, seconds: float | None = None) -> None:
        """Prints the whole plan: what will be made, with what, and what is not used and why.

        `seconds` is what making it will take, None where that is not known.
        """
        if self.as_json:
            self._document(to_document(plan))
            return
        for kind in CALIBRATION_KINDS:
            steps = [s for s in plan.steps if s.kind is kind]
            if steps:
                self.say(_HEADINGS[kind])
                for step in steps:
                    self._step(step)
        self._skipped(plan)
        for note in plan.notes:
            self.say(f"Note: {note}.")
        if plan.steps:
            self.say(f"{_count(plan, seconds)}, by {engine}.")

    def _step(self, step: Step) -> None:
        frames = counted(len(step.frames), "frame")
        self.say(f"  {headline(step)}")
        self.say(f"      {step.name}{ENDING}")
        state = f"{step.state}: {step.why}" if step.why else str(step.state)
        self.say(f"      {state} · {frames} · {step.rejection.described}")
        if step.kind is Kind.FLAT:
            self.say(f"      {step.recipe}")
        for label, calibrator in (("bias", step.bias), ("dark", step.dark)):
            if calibrator is not None:
                self._calibrator(label, calibrator)
        for loser in step.rejected[:_LOSERS]:
            self.say(f"      not taken: {loser.path}: {'; '.join(loser.reasons)}")
        if len(step.rejected) > _LOSERS:
            self.say(f"      not taken: {len(step.rejected) - _LOSERS} more")
        for reason in step.reasons:
            self.say(f"      {reason}")
        for warning in step.warnings:
            self.say(f"      ! {warning}")

    def _calibrator(self, label: str, calibrator: Calibrator) -> None:
        origin = "" if calibrator.step else f", {calibrator.path}"
        self.say(f"      {label} ({calibrator.quality}{origin})")
        for reason in calibrator.reasons:
            self.say(f"        {reason}")

    def _skipped(self, plan: Plan) -> None:
        if not plan.skipped:
            return
        self.say("Not used")
        lights = {s.reason for s in plan.skipped if s.code is SkipCode.LIGHT}
        for reason, paths in _by_why(plan.skipped).items():
            listed = [] if reason in lights else paths[:_MANY]
            if len(paths) > 1 or not listed:
                self.say(f"  {len(paths)} × {reason}")
                for path in listed:
                    self.say(f"      {path}")
                if listed and len(paths) > _MANY:
                    self.say(f"      and {len(paths) - _MANY} more")
            else:
                self.say(f"  {paths[0]}: {reason}")

    def nothing_to_make(self, plan: Plan) -> None:
        """Says that all masters are up to date."""
        refused = [s for s in plan.steps if s.state is State.REFUSED]
        if self.as_json:
            self._outcome(plan, made=[], failed={}, cancelled=False, report=None)
            return
        count = len(_kept(plan))
        masters, again = (
            ("The master is", "it") if count == 1 else (f"All {count} masters are", "them")
        )
        self.say(f"{masters} up to date in {plan.output}; --rebuild makes {again} again.")
        for step in refused:
            self.say(f"Not made: {headline(step)}: {step.why}")

    # --- the run -------------------------------------------------------------------------------

    def beginning(self, plan: Plan, engine: str, seconds: float | None = None) -> None:
        """Prints what the run will do, and the seconds that will take where they are known."""
        self._numbers = {s.name: i for i, s in enumerate(plan.to_make, 1)}
        self._headlines = {s.name: headline(s) for s in plan.steps}
        if self.as_json:
            return
        self.say(f"{_count(plan, seconds)}, by {engine}.")
        for step in plan.steps:
            if step.state is State.REFUSED:
                self.say(f"Not made: {headline(step)}: {step.why}")
        for step in plan.to_make:
            for warning in step.warnings:
                self.say(f"! {headline(step)}: {warning}")
        known = (SkipCode.LIGHT, SkipCode.ODD)  # odd frames are told with their master
        unused = _by_why([s for s in plan.skipped if s.code not in known])
        lines = [line for why, paths in unused.items() for line in _not_used(why, paths)]
        for line in lines[:_MANY]:
            self.say(f"Not used: {line}")
        if len(lines) > _MANY:
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
                _print(f"{self._number(step)} {self._named(step)}")
            case StepDone(step):
                seconds = self._clock() - self._started.get(step, self._clock())
                _print(f"    done in {seconds:.1f} s")
            case StepFailed(step, reason) if step in self._started:
                _print(f"    failed: {reason}")
            case StepCancelled(step) if step in self._started:
                _print(f"    {CANCELLED}")
            case StepWarned(_, text):
                _print(f"    ! {text}")
            case Log(text, "error"):
                _print(f"    {text}")
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
            for line in outcome.state.steps[steps[0].name].raw[-_MANY:]:
                self.say(f"    {line}")
        if report is not None:
            self.say(f"Report: {report}")
        if rehearsal:
            self.say("This was a rehearsal: nothing was made.")

    def _outcome(self, plan: Plan, **details: object) -> None:
        """Prints the last event of a run; its keys are the same whatever became of it."""
        checks = findings_document(plan.to_make)
        self._document({"event": "outcome", "up_to_date": _kept(plan), **details, **checks})

    def script(self, path: str, argv: Sequence[str]) -> None:
        """Prints where the script is, and the command that runs it."""
        if self.as_json:
            self._document({"event": "script", "path": path, "command": list(argv)})
            return
        from ap_master_calibration.engines.pixinsight.diagnosis import shell_line

        self.say(f"Script: {path}")
        self.say("To run it:")
        self.say(f"  {shell_line(tuple(argv))}")

    # --- doctor --------------------------------------------------------------------------------

    def findings(self, findings: Sequence[Evidence]) -> None:
        """Prints the findings of `doctor`."""
        if self.as_json:
            documents = [
                {"subject": f.subject, "found": f.finding, "good": f.good} for f in findings
            ]
            self._document({"findings": documents})
            return
        width = max(len(f.subject) for f in findings)
        for finding in findings:
            self.say(
                f"{'ok ' if finding.good else '!! '}{finding.subject:<{width}}  {finding.finding}"
            )


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


def _print(line: str) -> None:
    """A line on the terminal: a file's name may hold what would steer it."""
    print(printable(line), flush=True)


def _print_above(bars: Progress, line: str) -> None:
    bars.print(printable(line), markup=False, highlight=False)


def _by_why(skipped: Sequence[Skipped]) -> dict[str, list[str]]:
    """Returns the paths of the files that are not used, by the reason."""
    groups: dict[str, list[str]] = {}
    for item in skipped:
        groups.setdefault(item.reason, []).append(item.path)
    return groups


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


def _kept(plan: Plan) -> list[str]:
    return [s.output for s in plan.steps if s.state is State.UP_TO_DATE]


def _count(plan: Plan, seconds: float | None) -> str:
    """The plan in one clause: "11 masters to make in about 2 min, 2 up to date, 1 refused"."""
    time_words = "" if seconds is None else f" in {approx_duration(seconds)}"
    parts = [f"{counted(len(plan.to_make), 'master')} to make{time_words}"]
    kept = len(_kept(plan))
    refused = sum(s.state is State.REFUSED for s in plan.steps)
    if kept:
        parts.append(f"{kept} up to date")
    if refused:
        parts.append(f"{refused} refused")
    return ", ".join(parts)


def _verdict(status: StepStatus) -> str:
    """Returns what the tests of a master found, to stand after its path."""
    certificate = status.certificate
    if certificate is None:
        return ""
    if certificate.sentence is None:
        return f": {certificate.verdict}"
    return f": {certificate.grade}: {certificate.verdict}"

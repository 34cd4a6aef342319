"""Carries out one run at a time: its state, its log lines and its outcome."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, QTimer, Signal

from ap_master_calibration.engines.events import (
    Event,
    Log,
    RunState,
    StepCancelled,
    StepDone,
    StepFailed,
    StepStarted,
    StepState,
    StepStatus,
    StepWarned,
)
from ap_master_calibration.engines.registry import row_of
from ap_master_calibration.errors import ApmcError, EngineMissing, UsageError
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.running.run import Outcome, run
from ap_master_calibration.running.stopwatch import Stopwatch, Times
from ap_master_calibration.running.timing import TimingHistory, read_timing
from ap_master_calibration.settings import EngineChoice, Settings
from ap_master_calibration.text import Text, verbatim
from apmc_gui.i18n.labels import headline, master_count
from apmc_gui.i18n.translate import reason_first, translated
from apmc_gui.session.engine_list import new_engine
from apmc_gui.session.messages import Message, MessageLevel, Remedy, StepLog
from apmc_gui.session.qprocess import launch
from apmc_gui.session.single_task import SingleTask
from apmc_gui.support.paths import absolute, shown

_log = logging.getLogger(__name__)
SILENCE = 30.0
"""Seconds without a sign of life after which a person is told what an engine may wait for."""
_ALIVE = 1000  # ms between two looks whether it gave one
_UPDATE = 50  # ms between two signals of a run
_LONGEST_REPLAY = 60.0  # s: a longer run is replayed faster


class RunController(QObject):
    """At most one run at a time."""

    changed = Signal()
    log_lines = Signal(list)
    message = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = SingleTask()
        self._run: asyncio.Task[Outcome] | None = None
        self._titles: dict[str, str] = {}
        self._lines: list[Log] = []
        self._stop_after_step = False
        self._update = QTimer(self, singleShot=True, interval=_UPDATE)
        self._update.timeout.connect(self._send)
        self.running = False
        """True from the click to the outcome."""
        self.stopping = False
        """True once the run was asked to stop, now or after its step."""
        self.replaying = False
        """True while a recorded run is shown again: nothing is made."""
        self.plan: Plan | None = None
        """The plan of the run at hand, or of the last one."""
        self._clock: Callable[[], float] = time.monotonic
        self._stopwatch: Stopwatch | None = None
        self.outcome: Outcome | None = None
        """What became of the last run; None before, and while one goes on."""
        self.report_path: str | None = None
        self.silent = False
        """True once the engine has given no sign of life for `SILENCE` seconds."""
        self._started = self._last_event = 0.0
        self._alive = QTimer(self, interval=_ALIVE)
        self._alive.timeout.connect(self._check_silence)

    @property
    def state(self) -> RunState | None:
        """Where the run at hand, or the last one, stands."""
        if self.outcome is not None:
            return self.outcome.state
        return None if self._stopwatch is None else self._stopwatch.state

    @property
    def can_stop_now(self) -> bool:
        """True until it ends at once; a run that ends after its step may still be stopped."""
        return self.running and (not self.stopping or self._stop_after_step)

    @property
    def times(self) -> Times:
        """When its steps began and ended, by `time.monotonic`."""
        if self._stopwatch is None:
            return {}
        ahead = self._clock() - time.monotonic()
        times = self._stopwatch.times.items()
        return {step: (at - ahead, end) if end is None else (at, end) for step, (at, end) in times}

    @property
    def seconds_left(self) -> float | None:
        """Estimates what it still takes; None before its first step has begun, too."""
        if self._stopwatch is None or not self._stopwatch.times:
            return None
        return self._stopwatch.left()

    @property
    def elapsed(self) -> float:
        """Seconds since the click."""
        return time.monotonic() - self._started

    @property
    def starting(self) -> bool:
        """True until the first step begins: the engine is being started."""
        return self.running and (self._stopwatch is None or not self._stopwatch.times)

    @property
    def engine_phrase(self) -> Text:
        """The engine as it is named in a sentence."""
        name = "" if self.plan is None else self.plan.engine
        row = row_of(name)
        return verbatim(name) if row is None else row.phrase

    @property
    def part_done(self) -> float:
        """The part of its work that is done, 0 to 1; larger steps count more."""
        return 0.0 if self._stopwatch is None else self._stopwatch.part_done()

    def start(self, plan: Callable[[], Awaitable[Plan | None]], settings: Settings) -> None:
        """Runs the plan that `plan` comes to; does nothing while a run goes on."""
        self._start(lambda: self._make(plan, settings))

    def replay(self, folder: str) -> None:
        """Tells the run recorded in a folder again; does nothing while a run goes on."""
        self._start(lambda: self._replay(absolute(folder)))

    def _start(self, act: Callable[[], Awaitable[None]]) -> None:
        if self.running:
            return
        self.running, self.stopping, self._stop_after_step = True, False, False
        self.outcome, self.report_path = None, None
        self._stopwatch, self.silent = None, False
        self._started = self._last_event = time.monotonic()
        self._alive.start()
        self._task.start(lambda: self._guard(act), self._ended)
        self.changed.emit()

    def stop(self, *, after_step: bool = False) -> None:
        """Ends the run, now or once the step at hand has ended."""
        if not self.can_stop_now:
            return
        self.stopping = True
        self._stop_after_step = after_step
        if not after_step and self._run is not None:
            self._run.cancel()
        elif not after_step:
            self._task.cancel()
        self.changed.emit()

    async def close(self) -> None:
        """Ends the run and waits until its child tree is gone."""
        self.stop(after_step=False)
        await self._task.wait()

    async def _guard(self, act: Callable[[], Awaitable[None]]) -> None:
        try:
            await act()
        except EngineMissing as error:
            self._show(MessageLevel.ERROR, translated(error.text), Remedy.ENGINE)
        except ApmcError as error:
            self._show(MessageLevel.ERROR, translated(error.text), Remedy.OUTPUT)

    def _ended(self) -> None:
        self._alive.stop()
        self._run = None
        self.silent = False
        self.running = self.stopping = self.replaying = False
        self._send()
        self.ended.emit()

    async def _make(self, make: Callable[[], Awaitable[Plan | None]], settings: Settings) -> None:
        plan = await make()
        if plan is not None and plan.to_make:
            self._begin(plan, await asyncio.to_thread(read_timing))
            await self._carry_out(plan, settings)

    async def _replay(self, folder: str) -> None:
        from ap_master_calibration.engines.replay import read_recording
        from ap_master_calibration.running.replay_run import replay_run, speed_of

        try:
            recording = await asyncio.to_thread(read_recording, folder)
        except UsageError as error:
            self._show(MessageLevel.ERROR, translated(error.text))
            return
        speed = max(1.0, recording.seconds / _LONGEST_REPLAY)
        self.replaying = True
        self._begin(recording.plan, speed_of(recording), speed)
        self._run = asyncio.ensure_future(replay_run(recording, launch, self._take, speed=speed))
        self.outcome = await self._run
        self.report_path = recording.report
        sentence = self.tr("This was a replay of the run {name}. Nothing was made now.")
        remedy = Remedy.LOG if recording.report is None else Remedy.REPORT
        self._show(MessageLevel.INFO, sentence.format(name=recording.folder.id), remedy)

    def _begin(self, plan: Plan, pace: TimingHistory, speed: float = 1.0) -> None:
        self.plan = plan
        self._last_event = time.monotonic()
        self._titles = {s.name: headline(s) for s in plan.to_make}
        now = time.monotonic()
        self._clock = lambda: now + speed * (time.monotonic() - now)
        self._stopwatch = Stopwatch(plan, pace, self._clock)
        self.changed.emit()  # before the first line of the log

    async def _carry_out(self, plan: Plan, settings: Settings) -> None:
        engine = new_engine(settings)
        _log.info("run: %d masters by %s in %s", len(plan.to_make), plan.engine, plan.output)
        self._run = asyncio.ensure_future(run(plan, engine, launch, self._take, settings))
        get_ready = asyncio.get_running_loop().run_in_executor(None, _get_ready)
        try:
            outcome = await self._run
        finally:
            await get_ready
        if self._stopwatch is not None:
            await asyncio.to_thread(self._stopwatch.keep)
        self.outcome = outcome
        self.report_path = await asyncio.to_thread(_write_report, self.outcome)
        self._show_outcome(self.outcome)

    def _take(self, event: Event) -> None:
        """Takes an event of the run; signals come a moment later, many at once."""
        self._last_event = time.monotonic()
        self.silent = False
        lines = self._lines_of(event)
        if self._stopwatch is not None:
            self._stopwatch.hear(event)
        self._lines += lines
        if self._stop_after_step and isinstance(event, StepDone | StepFailed):
            self._stop_after_step = False
            if self._run is not None:
                self._run.cancel()
        if not self._update.isActive():
            self._update.start()

    def _lines_of(self, event: Event) -> list[Log]:
        """Returns what the console shows of an event."""
        match event:
            case Log():
                return [event]
            case StepStarted(step):
                started = self.tr("Started: {step}").format(step=self._title(step))
                return [StepLog(started, step=step)]
            case StepDone(step, output):
                sentence = self.tr("Done: {step}: {path}")
                done = sentence.format(step=self._short(step), path=os.path.basename(output))
                return [StepLog(done, step=step)]
            case StepWarned(step, text):
                return [StepLog(f"{self._short(step)}: {translated(text)}", "warning", step)]
            case StepCancelled(step):
                status = None if self.state is None else self.state.steps.get(step)
                if status is None or status.state is not StepState.RUNNING:
                    return []  # it was not begun
                stopped = self.tr("Stopped: {step}").format(step=self._title(step))
                return [StepLog(stopped, step=step)]
            case StepFailed(step, reason, raw):
                sentence = self.tr("Failed: {step}: {reason}")
                failed = sentence.format(step=self._short(step), reason=translated(reason))
                first = StepLog(failed, "error", step)
                return [first, *(Log(line, "error") for line in raw)]
            case _:
                return []

    def _check_silence(self) -> None:
        """Says once what an engine may be waiting for that gives no sign of life."""
        silent = time.monotonic() - self._last_event >= SILENCE
        if not silent or self.silent or self.replaying or self.stopping or self.plan is None:
            return
        if self._stopwatch is None:  # its engine is not started yet
            return
        self.silent = True
        engine = translated(self.engine_phrase)
        if self.plan.engine == EngineChoice.PIXINSIGHT:
            sentence = self.tr(
                "{engine} has said nothing for {seconds} s: it may be waiting behind a dialog,"
                " for a licence or an update."
            )
            remedy = Remedy.BUILTIN
        else:
            sentence = self.tr(
                "Nothing was heard of {engine} for {seconds} s: does the drive with the frames"
                " answer?"
            )
            remedy = Remedy.STOP
        text = sentence.format(engine=engine, seconds=round(SILENCE))
        self._show(MessageLevel.WARNING, text, remedy)
        self.changed.emit()

    def _title(self, step: str) -> str:
        return self._titles.get(step, step)

    def _short(self, step: str) -> str:
        """Returns enough of the title behind the line that has it in full."""
        return self._title(step).split(" · ")[0]

    def _send(self) -> None:
        self._update.stop()
        lines, self._lines = self._lines, []
        if lines:
            self.log_lines.emit(lines)
        self.changed.emit()

    def _show(self, level: MessageLevel, text: str, remedy: Remedy | None = None) -> None:
        self.message.emit(Message(level, text, remedy))

    def _show_outcome(self, outcome: Outcome) -> None:
        masters, failed = master_count(len(outcome.made)), outcome.failed
        if outcome.cancelled:
            sentence = self.tr("Stopped: {made} finished and kept.").format(made=masters)
            self._show(MessageLevel.INFO, sentence, Remedy.RESULTS)
        elif outcome.trouble is not None:
            self._show(MessageLevel.ERROR, translated(outcome.trouble), Remedy.LOG)
        elif failed:
            sentence = self.tr("{made} made, {failed} failed. {step}: {reason}")
            reason = outcome.state.steps[failed[0].name].reason
            text = sentence.format(
                made=masters,
                failed=len(failed),
                step=self._short(failed[0].name),
                reason="" if reason is None else reason_first(reason),
            )
            self._show(MessageLevel.ERROR, text, Remedy.RESULTS)
        else:
            self._show_success(outcome, masters)

    def _show_success(self, outcome: Outcome, masters: str) -> None:
        output = shown(outcome.plan.output)
        warned = sorted(
            (s for s in outcome.made if warnings_of(s, outcome.state.steps[s.name])),
            key=lambda step: not outcome.state.steps[step.name].warnings,  # what is news first
        )
        if not warned:
            sentence = self.tr("{made} made in {output}.").format(made=masters, output=output)
            self._show(MessageLevel.SUCCESS, sentence, Remedy.REPORT)
            return
        status = outcome.state.steps[warned[0].name]
        sentence = self.tr(
            "{made} made in {output}, {count} of them with a warning. {step}: {reason}"
        )
        text = sentence.format(
            made=masters,
            output=output,
            count=len(warned),
            step=self._short(warned[0].name),
            reason=reason_first(warnings_of(warned[0], status)[0]),
        )
        self._show(MessageLevel.WARNING, text, Remedy.RESULTS)


def warnings_of(step: Step, status: StepStatus) -> tuple[Text, ...]:
    """Returns all that is to be looked at of a master: what the run said, then the plan."""
    return tuple(dict.fromkeys((*status.warnings, *step.warnings)))


def _get_ready() -> None:
    from ap_master_calibration.report import get_ready

    get_ready()


def _write_report(outcome: Outcome) -> str:
    from ap_master_calibration.report import write_report

    return write_report(outcome)

"""Carries out one run, from plan to outcome, and keeps its record in a folder."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import shutil
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from ap_master_calibration.documents import write_json
from ap_master_calibration.engines.base import (
    ENDED_BY_US,
    EVENTS,
    OUTCOME,
    PLAN,
    Engine,
    Job,
    Launch,
    RunFolder,
    exit_text,
)
from ap_master_calibration.engines.builtin.builtin_engine import BuiltinEngine
from ap_master_calibration.engines.events import (
    Event,
    Log,
    RunState,
    StepCancelled,
    StepCertified,
    StepDone,
    StepFailed,
    StepState,
    StepStatus,
    StepWarned,
    fold,
    to_json,
)
from ap_master_calibration.errors import ApmcError, IdleTooLong
from ap_master_calibration.planning.group_findings import findings_document
from ap_master_calibration.planning.originals import check_inputs, place_fault
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.planning.plan_document import to_document
from ap_master_calibration.quality.certificate import certificate_document
from ap_master_calibration.running.certifying_run import Certifying, keep_older
from ap_master_calibration.running.disk_space import check_disk
from ap_master_calibration.running.output_folder import (
    check_places,
    check_writable,
    new_folder,
    only_run,
    place_master,
    remove_partials,
)
from ap_master_calibration.running.run_log import RunFile, as_text, log_event
from ap_master_calibration.running.verify import (
    FileStamp,
    is_constant,
    output_fault,
    put_aside,
    stamp_of,
)
from ap_master_calibration.settings import Settings
from ap_master_calibration.support.win_files import in_words
from ap_master_calibration.text import Text, text, texts_in

_log = logging.getLogger(__name__)

_LAST_WORDS = 20  # lines of the engine that are kept to explain its end

Tell = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of a run: `state` by step name, and the folder of the run."""

    plan: Plan
    state: RunState
    folder: RunFolder
    started: datetime
    seconds: float
    cancelled: bool = False
    trouble: Text | None = None
    """What ended the whole run early, as a sentence."""

    def in_state(self, *states: StepState) -> tuple[Step, ...]:
        """Returns the steps of the run that ended in one of some states."""
        steps = self.plan.to_make
        return tuple(s for s in steps if self.state.steps[s.name].state in states)

    @property
    def made(self) -> tuple[Step, ...]:
        """The steps whose masters were made."""
        return self.in_state(StepState.DONE)

    @property
    def failed(self) -> tuple[Step, ...]:
        """The steps that made no master, cancelled ones among them."""
        return self.in_state(StepState.FAILED, StepState.CANCELLED)


async def run(
    plan: Plan, engine: Engine, launch: Launch, report: Tell, settings: Settings
) -> Outcome:
    """Makes the masters of a plan that are new or stale; every event goes to `report` as well.

    Only one run at a time works in an output folder. Cancelling it ends the child and its
    children, keeps finished masters, removes partial files, and returns the outcome with
    `cancelled` set. Raises UsageError where the output cannot be written or a master would go
    elsewhere, ApmcError where the disk is too small or another run is at work.

    Once the engine has started, a disk that fails costs the masters that cannot be written, and
    nothing else: the outcome is returned in any case.
    """
    check_places(plan)
    changed = check_inputs(plan)
    check_writable(plan.output)
    with only_run(plan.output):
        try:
            remove_partials(plan.output)
            check_disk(plan, engine.name)
            course = _Course(plan, new_folder(plan.output), report)
            job = course.prepare(engine, settings)
        except OSError as error:
            raise ApmcError(
                text(
                    "the run cannot begin, as {path} cannot be written: {reason}",
                    path=os.fsdecode(error.filename or plan.output),
                    reason=in_words(error),
                )
            ) from error
        try:
            for name, warning in changed.items():
                course.tell(StepWarned(name, warning))
            return await course.go(engine, job, launch)
        finally:
            course.close()
            with contextlib.suppress(OSError):  # the disk may be gone meanwhile
                remove_partials(plan.output)


class _Course:
    """A run while it goes: it folds events into the state, and checks each finished master."""

    def __init__(self, plan: Plan, folder: RunFolder, report: Tell) -> None:
        self.plan, self.folder, self.report = plan, folder, report
        self._older = folder.file("older")
        self.before: dict[str, FileStamp | None] = {
            s.name: stamp_of(s.output) for s in plan.to_make
        }
        self.ready: Mapping[str, str] = {}
        self.state = RunState({name: StepStatus() for name in self.before})
        self.journal: RunFile | None = None
        self.log: RunFile | None = None
        self.last_words: deque[str] = deque(maxlen=_LAST_WORDS)

    def prepare(self, engine: Engine, settings: Settings) -> Job:
        """Writes what the run needs into its folder. Raises OSError."""
        write_json(self.folder.file(PLAN), to_document(self.plan))
        job = engine.prepare(self.plan, self.folder, settings)
        self.ready = job.ready
        self.journal = RunFile(self.folder.file(EVENTS))
        if not job.writes_log:
            self.log = RunFile(self.folder.log)
        return job

    async def go(self, engine: Engine, first: Job, launch: Launch) -> Outcome:
        """Starts the engine's job, listens to its end, and settles every step."""
        started, clock = datetime.now().astimezone(), time.monotonic()
        cancelled, code = False, ENDED_BY_US
        trouble: Text | None = None
        job: Job | None = first
        while job is not None:
            _log.info("starting %s", job.argv)
            try:
                code = await launch(job, partial(self._heard, engine))
            except asyncio.CancelledError:
                cancelled, code = True, ENDED_BY_US
            except IdleTooLong as error:
                trouble, code = error.text, ENDED_BY_US
            except BrokenPipeError:
                raise  # nobody reads what is reported
            except OSError as error:
                trouble, code = _not_started(job, error), ENDED_BY_US
            _log.info("the engine ended with code %d; cancelled: %s", code, cancelled)
            for event in engine.ended(code):
                self.tell(event)
            job = engine.again(code) if trouble is None else None
        self._settle(cancelled, trouble, code)
        if not cancelled and trouble is None and engine.name != BuiltinEngine.name:
            cancelled = not await self._certify_all()
        seconds = time.monotonic() - clock
        self._conclude(started, seconds, cancelled=cancelled, trouble=trouble)
        return Outcome(self.plan, self.state, self.folder, started, seconds, cancelled, trouble)

    async def _certify_all(self) -> bool:
        """Tests the masters of an engine that does not itself; returns False if cancelled."""
        certifying = Certifying(self.plan, self._older)
        try:
            for step in self.plan.to_make:
                status = self.state.steps[step.name]
                if status.state is StepState.DONE and status.certificate is None:
                    certificate = await certifying.certificate(step, status.measure)
                    if certificate is not None:
                        self.tell(StepCertified(step.name, certificate))
        except asyncio.CancelledError:
            certifying.stop()
            return False
        finally:
            shutil.rmtree(self._older, ignore_errors=True)
        return True

    def tell(self, event: Event) -> None:
        """Processes an event; a finished master is verified first, and may fail."""
        if isinstance(event, StepCertified) and not self._is_made(event.step):
            return
        if isinstance(event, StepDone) and not self._is_settled(event.step):
            step = self.plan.step(event.step)
            try:
                event = self._verified(event)
            except OSError as error:  # the disk failed, or was taken away
                event = StepFailed(step.name, _not_written(step, error))
            except ApmcError as error:
                event = StepFailed(
                    step.name, text("{path}: {reason}", path=step.output, reason=error.text)
                )
        elif isinstance(event, StepDone):
            return
        self.state = fold(self.state, event)
        log_event(event)
        if self.journal is not None:
            line = {"time": round(time.time(), 3), **to_json(event)}
            self.journal.write(json.dumps(line) + "\n")
        if self.log is not None:
            self.log.write(as_text(event))
        self.report(event)

    def _heard(self, engine: Engine, source: str, line: str) -> None:
        for event in engine.read(source, line):
            if isinstance(event, Log):
                self.last_words.append(event.text)
            self.tell(event)

    def _is_made(self, name: str) -> bool:
        status = self.state.steps.get(name)
        return status is not None and status.state is StepState.DONE

    def _is_settled(self, name: str) -> bool:
        status = self.state.steps.get(name)
        return status is None or status.state.ended

    def _verified(self, event: StepDone) -> Event:
        step = self.plan.step(event.step)
        partial = self.ready.get(step.name)
        path = step.output if partial is None else partial
        before = self.before[step.name] if partial is None else None
        # A network drive may fail once, and a good master would be put aside for it: two tries.
        wrong = output_fault(step, before, path) and output_fault(step, before, path)
        if wrong is None and is_constant(path):
            same = text("every pixel of the master has the same value")
            if self.plan.engine == BuiltinEngine.name:
                self.tell(StepWarned(step.name, same))  # then so have the frames
            else:
                wrong = same
        if wrong is None and partial is not None:
            wrong = self._move_into_place(step, partial)
        if wrong is None:
            return replace(event, output=step.output)
        aside = None
        if stamp_of(path) != before:
            rejected = self.folder.file("rejected")
            aside = put_aside(path, rejected, os.path.basename(step.output))
        reason = wrong
        if aside:
            reason = text("{reason}; it was put aside as {path}", reason=reason, path=aside)
        return StepFailed(event.step, reason)

    def _move_into_place(self, step: Step, partial: str) -> Text | None:
        """Moves a verified master to its place; returns why it cannot be, None where it was."""
        if (fault := place_fault(step)) is not None:
            return fault
        if stamp_of(step.output) != self.before[step.name]:
            return text(
                "{path} was written by another program meanwhile: that file is kept",
                path=step.output,
            )
        keep_older(step, self._older)
        try:
            place_master(partial, step.output)
        except OSError as error:
            return _not_written(step, error)
        return None

    def _settle(self, cancelled: bool, trouble: Text | None, code: int) -> None:
        """No step is left open: what the engine did not finish is failed, with the reason.

        The engine's last lines stand by the first of them: they are the same for all.
        """
        reason = text("the engine ended without finishing it ({how})", how=exit_text(code))
        if trouble is not None:
            reason = trouble
        last_words = tuple(self.last_words)
        for name, status in self.state.steps.items():
            if status.state.ended:
                continue
            self.tell(StepCancelled(name) if cancelled else StepFailed(name, reason, last_words))
            last_words = ()

    def _conclude(
        self, started: datetime, seconds: float, *, cancelled: bool, trouble: Text | None
    ) -> None:
        """Writes how the run ended, and reports which of its own files are not complete."""
        document = {
            "started": started.isoformat(),
            "seconds": round(seconds, 3),
            "cancelled": cancelled,
            "trouble": trouble,
            **findings_document(self.plan.to_make),
            "certificates": {
                name: certificate_document(status.certificate)
                for name, status in self.state.steps.items()
                if status.certificate is not None
            },
        }
        document["texts"] = texts_in(document)
        if os.path.isdir(self.folder.path):  # an output that was unmounted is not made anew
            with contextlib.suppress(OSError):  # reported for the other files: it is the same disk
                write_json(self.folder.file(OUTCOME), document, indent=None)
        self.close()
        for file in (self.journal, self.log):
            if file is not None and file.fault is not None:
                self.report(Log(file.fault, "error"))

    def close(self) -> None:
        """Closes the run's files; a second call does nothing."""
        for file in (self.journal, self.log):
            if file is not None:
                file.close()


def _not_started(job: Job, error: OSError) -> Text:
    return text(
        "{program} cannot be started: {reason}", program=job.argv[0], reason=in_words(error)
    )


def _not_written(step: Step, error: OSError) -> Text:
    return text("{path} cannot be written: {reason}", path=step.output, reason=in_words(error))

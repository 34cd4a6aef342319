"""Carries out one run, from plan to outcome, and keeps its record in a folder."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import re
import shutil
import stat
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TextIO

from filelock import FileLock, Timeout

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
    CANCELLED,
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
from ap_master_calibration.errors import ApmcError, IdleTooLong, UsageError
from ap_master_calibration.files.xisf import CREATED_WITH, SPARE
from ap_master_calibration.files.xisf_header import SIGNATURE
from ap_master_calibration.formatting import byte_size, printable
from ap_master_calibration.library.naming import ENDING, MASTER_FOLDER
from ap_master_calibration.planning.group_findings import findings_document
from ap_master_calibration.planning.originals import check_inputs, overwritten_original, place_fault
from ap_master_calibration.planning.plan import Plan, Recipe, Step
from ap_master_calibration.planning.plan_document import to_document
from ap_master_calibration.quality.certificate import certificate_document
from ap_master_calibration.running.certifying_run import Certifying, keep_older
from ap_master_calibration.running.verify import (
    FileStamp,
    is_constant,
    output_fault,
    put_aside,
    stamp_of,
)
from ap_master_calibration.settings import Settings
from ap_master_calibration.support import win_files
from ap_master_calibration.support.win_files import in_words
from ap_master_calibration.text import Text, text, texts_in, verbatim

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
    with _only_run(plan.output):
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


class _RunFile:
    """A text file of the run that grows line by line. Where it cannot be written, the run goes on.

    `fault` says then why the file is not whole.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._file: TextIO | None = None
        self.fault: Text | None = None
        try:
            self._file = open(path, "w", encoding="utf-8", errors="replace", newline="\n")  # noqa: SIM115
        except OSError as error:
            self._failed(error)

    def write(self, lines: str) -> None:
        """Appends lines and passes them on to the system at once."""
        if self._file is None:
            return
        try:
            self._file.write(lines)
            self._file.flush()
        except OSError as error:
            self._failed(error)

    def close(self) -> None:
        """Closes the file; a second call does nothing."""
        file, self._file = self._file, None
        if file is not None:
            try:
                file.close()  # writes once more what a full disk did not take
            except OSError as error:
                self._failed(error)

    def _failed(self, error: OSError) -> None:
        if self.fault is None:
            self.fault = text(
                "{path} is not complete: {reason}", path=self._path, reason=in_words(error)
            )
            _log.warning("%s", self.fault)
        self.close()


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
        self.journal: _RunFile | None = None
        self.log: _RunFile | None = None
        self.last_words: deque[str] = deque(maxlen=_LAST_WORDS)

    def prepare(self, engine: Engine, settings: Settings) -> Job:
        """Writes what the run needs into its folder. Raises OSError."""
        write_json(self.folder.file(PLAN), to_document(self.plan))
        job = engine.prepare(self.plan, self.folder, settings)
        self.ready = job.ready
        self.journal = _RunFile(self.folder.file(EVENTS))
        if not job.writes_log:
            self.log = _RunFile(self.folder.log)
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
        _log_event(event)
        if self.journal is not None:
            line = {"time": round(time.time(), 3), **to_json(event)}
            self.journal.write(json.dumps(line) + "\n")
        if self.log is not None:
            self.log.write(_as_text(event))
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
        """No step is left open: what the engine did not finish is failed, with the reason."""
        reason = text("the engine ended without finishing it ({how})", how=exit_text(code))
        if trouble is not None:
            reason = trouble
        for name, status in self.state.steps.items():
            if status.state.ended:
                continue
            self.tell(
                StepCancelled(name)
                if cancelled
                else StepFailed(name, reason, tuple(self.last_words))
            )

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


def _log_event(event: Event) -> None:
    """Logs what a developer would ask for first: ends of steps, and what went wrong."""
    match event:
        case StepDone(step, output):
            _log.info("%s: made %s", step, output)
        case StepFailed(step, reason):
            _log.warning("%s: failed: %s", step, reason)
        case StepWarned(step, warning):
            _log.info("%s: warning: %s", step, warning)
        case StepCertified(step, certificate):
            _log.info("%s: %s: %s", step, certificate.grade, certificate.verdict)
        case StepCancelled(step):
            _log.info("%s: cancelled", step)
        case Log(line):
            _log.debug("engine: %s", line)
        case _:
            pass


def _as_text(event: Event) -> str:
    """Returns an event as lines of the log; progress is left out.

    A line end in a file's name is escaped: it must not look like another line of the engine.
    """
    lines = [printable(line.expandtabs()) for line in _lines_of(event)]
    return "".join(f"{time.strftime('[%Y-%m-%d %H:%M:%S] ')}{line}\n" for line in lines)


def _lines_of(event: Event) -> tuple[str, ...]:
    match event:
        case Log(line):
            return (line,)
        case StepCancelled(step):
            return (f"{step}: {CANCELLED}",)
        case StepFailed(step, reason, raw):
            return (f"{step}: failed: {reason}", *raw)
        case StepWarned(step, warning):
            return (f"{step}: warning: {warning}",)
        case StepDone(step, output):
            return (f"{step}: done: {output}",)
        case StepCertified(step, certificate):
            return (f"{step}: {certificate.grade}: {certificate.verdict}",)
        case _:
            return ()


# --- before the start --------------------------------------------------------------------------


def check_places(plan: Plan) -> None:
    """UsageError where a step would write elsewhere than into the plan's own folder of masters.

    A plan may come from a file that anyone wrote: no frame may ever be overwritten.
    """
    for step in plan.steps:
        place = os.path.join(plan.output, MASTER_FOLDER, step.name + ENDING)
        named = os.path.basename(place) == step.name + ENDING
        if not named or os.path.normpath(step.output) != os.path.normpath(place):
            raise UsageError(
                text(
                    "the plan would write {path}, which is no place for a master: make the plan "
                    "again",
                    path=step.output,
                )
            )
    original = overwritten_original(plan)
    if original is not None:
        raise UsageError(
            text(
                "the plan would write {path}, which is a frame or a master it reads: make the plan "
                "again",
                path=original,
            )
        )


def check_writable(output: str) -> None:
    """Makes the folders of an output; UsageError where nothing can be written there."""
    try:
        for name in (MASTER_FOLDER, "logs"):
            os.makedirs(os.path.join(output, name), exist_ok=True)
            if not os.access(os.path.join(output, name), os.W_OK):
                raise PermissionError(13, "no permission to write")
    except OSError as error:
        raise UsageError(
            text(
                "cannot write to the output folder {output}: {reason}; choose another folder or "
                "mend its permissions",
                output=output,
                reason=in_words(error),
            )
        ) from error


@contextlib.contextmanager
def _only_run(output: str) -> Iterator[None]:
    """Holds the output folder's lock; the system lets go of it when the program dies.

    Raises ApmcError where another run holds it, or where it cannot be one: a folder, a link (it
    would be followed, and what it points to emptied), another user's file.
    """
    path = os.path.join(output, "logs", ".lock")
    lock = FileLock(path)
    try:
        if os.path.lexists(path) and not stat.S_ISREG(os.lstat(path).st_mode):
            raise _bad_lock(path, text("it is not an ordinary file"))
        lock.acquire(timeout=0)
    except Timeout:
        raise ApmcError(
            text(
                "another run is at work in {output}: wait for its end or choose another folder",
                output=output,
            )
        ) from None
    except OSError as error:
        raise _bad_lock(path, verbatim(in_words(error))) from error
    except NotImplementedError:  # a file system without locks: nobody to wait for can be seen
        _log.warning("%s: this file system has no locks", path)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):  # the disk may be gone meanwhile
            lock.release()


def _bad_lock(path: str, reason: Text) -> ApmcError:
    return ApmcError(
        text(
            "{path}, which keeps two runs apart, cannot be used: {reason}; remove it if no other "
            "run is at work there, or choose another output folder",
            path=path,
            reason=reason,
        )
    )


def place_master(partial: str, path: str) -> None:
    """Puts a finished master at its path; it also stays at `partial`, for steps that read it there.

    Raises OSError, with what was at the path left as it was.
    """
    stem, ending = os.path.splitext(partial)
    beside = f"{stem.removesuffix('.part')}.placed.part{ending}"
    try:
        os.link(partial, beside)
    except OSError:  # a file system without links
        shutil.copyfile(partial, beside)
    try:
        sync(beside)
        win_files.replace(beside, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(beside)
        raise


def sync(path: str) -> None:
    """Waits until a file is on the disk."""
    with open(path, "r+b") as file:
        os.fsync(file.fileno())


_OF_BUILTIN = re.compile(r"\.master.*\.xisf\.[0-9a-f]{8}\.part", re.DOTALL)
_OF_PIXINSIGHT = re.compile(
    r"\.master.*\.(\d{8}_\d{6}(?:_\d+)?)(?:\.placed)?\.part\.xisf", re.DOTALL
)
_HEAD = 4096  # bytes of a file that tell who made it


def remove_partials(output: str) -> None:
    """Removes the partial masters of runs that were killed, and nothing else.

    The built-in engine's partial files say in their first bytes which program made them; those of
    PixInsight have the name of a run that has its folder here.
    """
    folder = os.path.join(output, MASTER_FOLDER)
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        with contextlib.suppress(OSError):
            if _is_partial(path, name, output):
                os.unlink(path)


def _is_partial(path: str, name: str, output: str) -> bool:
    builtin, pixinsight = _OF_BUILTIN.fullmatch(name), _OF_PIXINSIGHT.fullmatch(name)
    if not (builtin or pixinsight) or not stat.S_ISREG(os.lstat(path).st_mode):
        return False
    with open(path, "rb") as file:
        head = file.read(_HEAD)
    if pixinsight is not None:
        run = RunFolder(output, pixinsight[1])
        return head[:8] == SIGNATURE[: len(head)] and os.path.isfile(run.file(PLAN))
    return not head or CREATED_WITH in head


def space_needed(steps: Sequence[Step], engine: str) -> int:
    """Returns the bytes of disk the steps need at most, temporary files included.

    PixInsight writes calibrated flats, and the built-in engine unpacks packed frames.
    """
    meanwhile = _calibrated_bytes if engine == "pixinsight" else _unpacked_bytes
    return bytes_of_masters(steps) + max(map(meanwhile, steps), default=0)


def bytes_of_masters(steps: Sequence[Step]) -> int:
    """Bytes of disk the masters of some steps take at most."""
    return sum(_image_bytes(s) for s in steps)


def _calibrated_bytes(step: Step) -> int:
    plain = step.recipe in (Recipe.PLAIN, Recipe.UNCALIBRATED)
    return 0 if plain else _image_bytes(step) * len(step.frames)


def _unpacked_bytes(step: Step) -> int:
    """Bytes of unpacked frames: files smaller than 16 bits a pixel are compressed."""
    width, height = step.setup.size or (0, 0)
    plain = 2 * width * height
    return plain * sum(frame.bytes < plain for frame in step.frames)


def _image_bytes(step: Step) -> int:
    width, height = step.setup.size or (0, 0)
    return 4 * width * height + (1 << 16)


def check_disk(plan: Plan, engine: str) -> None:
    """Raises ApmcError when the disk of the output folder is too small for the run.

    Some room is left over, for a disk that is full to the last byte troubles everything else.
    """
    needed = space_needed(plan.to_make, engine) + SPARE
    free = shutil.disk_usage(plan.output).free
    if needed > free:
        raise ApmcError(
            text(
                "the disk of {output} has {free} free and the run needs {needed}: free some space "
                "or choose another output folder",
                output=plan.output,
                free=byte_size(free),
                needed=byte_size(needed),
            )
        )


def new_folder(output: str) -> RunFolder:
    """Makes a folder for the run, named by the time; a second run in the same second gets _2."""
    stamp = time.strftime("%Y%m%d_%H%M%S")
    count = 1
    while True:
        folder = RunFolder(output, stamp if count == 1 else f"{stamp}_{count}")
        try:
            os.mkdir(folder.path)
        except FileExistsError:
            count += 1
            continue
        return folder

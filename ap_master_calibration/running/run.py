"""Carries out one run, from plan to outcome, and keeps its record in a folder."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import shutil
import stat
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
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
from ap_master_calibration.formatting import byte_size
from ap_master_calibration.library.naming import ENDING, MASTER_FOLDER
from ap_master_calibration.planning.originals import overwritten_original, place_fault
from ap_master_calibration.planning.plan import Plan, Recipe, Step, to_document
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
from ap_master_calibration.text import Text, text, verbatim

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
    trouble: str | None = None
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
    """
    check_places(plan)
    check_writable(plan.output)
    with _only_run(plan.output):
        remove_partials(plan.output)
        check_disk(plan, engine.name)
        folder = new_folder(plan.output)
        with open(folder.file(EVENTS), "w", encoding="utf-8", newline="\n") as journal:
            course = _Course(plan, folder, journal, report)
            try:
                return await course.go(engine, launch, settings)
            finally:
                remove_partials(plan.output)


class _Course:
    """A run while it goes: it folds events into the state, and checks each finished master."""

    def __init__(self, plan: Plan, folder: RunFolder, journal: TextIO, report: Tell) -> None:
        self.plan, self.folder, self.journal, self.report = plan, folder, journal, report
        self.before: dict[str, FileStamp | None] = {
            s.name: stamp_of(s.output) for s in plan.to_make
        }
        self.ready: Mapping[str, str] = {}
        self.state = RunState({name: StepStatus() for name in self.before})
        self.log: TextIO | None = None
        self.last_words: deque[str] = deque(maxlen=_LAST_WORDS)

    async def go(self, engine: Engine, launch: Launch, settings: Settings) -> Outcome:
        """Starts the engine's job, listens to its end, and settles every step."""
        started, clock = datetime.now().astimezone(), time.monotonic()
        write_json(self.folder.file(PLAN), to_document(self.plan))
        cancelled, trouble, code = False, None, ENDED_BY_US
        first = engine.prepare(self.plan, self.folder, settings)
        self.ready = first.ready
        with self._logging(first):
            job: Job | None = first
            while job is not None:
                try:
                    code = await launch(job, lambda source, line: self._heard(engine, source, line))
                except asyncio.CancelledError:
                    cancelled, code = True, ENDED_BY_US
                except IdleTooLong as error:
                    trouble, code = str(error), ENDED_BY_US
                for event in engine.ended(code):
                    self.tell(event)
                job = engine.again(code)
            self._settle(cancelled, trouble, code)
        seconds = time.monotonic() - clock
        told = {"started": started.isoformat(), "seconds": round(seconds, 3)}
        with contextlib.suppress(OSError):  # a full disk: the masters are there all the same
            document = {**told, "cancelled": cancelled, "trouble": trouble}
            write_json(self.folder.file(OUTCOME), document, indent=None)
        return Outcome(self.plan, self.state, self.folder, started, seconds, cancelled, trouble)

    def tell(self, event: Event) -> None:
        """Processes an event; a finished master is verified first, and may fail."""
        if isinstance(event, StepDone) and not self._is_settled(event.step):
            event = self._verified(event)
        elif isinstance(event, StepDone):
            return
        self.state = fold(self.state, event)
        line = {"time": round(time.time(), 3), **to_json(event)}
        self.journal.write(json.dumps(line) + "\n")
        self.journal.flush()
        if self.log is not None:
            self.log.write(_as_text(event))
        self.report(event)

    def _heard(self, engine: Engine, source: str, line: str) -> None:
        for event in engine.read(source, line):
            if isinstance(event, Log):
                self.last_words.append(event.text)
            self.tell(event)

    def _is_settled(self, name: str) -> bool:
        status = self.state.steps.get(name)
        return status is None or status.state.ended

    def _verified(self, event: StepDone) -> Event:
        step = self.plan.step(event.step)
        partial = self.ready.get(step.name)
        path = step.output if partial is None else partial
        before = self.before[step.name] if partial is None else None
        wrong = output_fault(step, before, path)
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
        try:
            place_master(partial, step.output)
        except OSError as error:
            return text(
                "{path} cannot be written: {reason}", path=step.output, reason=in_words(error)
            )
        return None

    def _settle(self, cancelled: bool, trouble: str | None, code: int) -> None:
        """No step is left open: what the engine did not finish is failed, with the reason."""
        reason = text("the engine ended without finishing it ({how})", how=exit_text(code))
        if trouble is not None:
            reason = verbatim(trouble)
        for name, status in self.state.steps.items():
            if status.state.ended:
                continue
            self.tell(
                StepCancelled(name)
                if cancelled
                else StepFailed(name, reason, tuple(self.last_words))
            )

    @contextlib.contextmanager
    def _logging(self, job: Job) -> Iterator[None]:
        if job.writes_log:
            yield
            return
        with open(self.folder.log, "w", encoding="utf-8", errors="replace") as self.log:
            yield
        self.log = None


def _as_text(event: Event) -> str:
    """An event as lines of the log; progress is left out."""
    stamp = time.strftime("[%Y-%m-%d %H:%M:%S] ")
    match event:
        case Log(line):
            return f"{stamp}{line}\n"
        case StepCancelled(step):
            return f"{stamp}{step}: {CANCELLED}\n"
        case StepFailed(step, reason, raw):
            return "".join(f"{stamp}{line}\n" for line in (f"{step}: failed: {reason}", *raw))
        case StepWarned(step, warning):
            return f"{stamp}{step}: warning: {warning}\n"
        case StepDone(step, output):
            return f"{stamp}{step}: done: {output}\n"
        case _:
            return ""


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
            f"cannot write to the output folder {output}: {error.strerror}; choose another "
            "folder or mend its permissions"
        ) from error


@contextlib.contextmanager
def _only_run(output: str) -> Iterator[None]:
    """Holds the output folder's lock; the system lets go of it when the program dies."""
    lock = FileLock(os.path.join(output, "logs", ".lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise ApmcError(
            f"another run is at work in {output}: wait for its end or choose another folder"
        ) from None
    try:
        yield
    finally:
        lock.release()


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
            f"the disk of {plan.output} has {byte_size(free)} free and the run needs "
            f"{byte_size(needed)}: free some space or choose another output folder"
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

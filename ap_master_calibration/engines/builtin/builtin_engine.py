"""The built-in engine: a child process of this program that needs nothing else."""

from __future__ import annotations

import contextlib
import os
import signal
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ap_master_calibration.documents import write_json
from ap_master_calibration.engines.base import ENDED_BY_US, SIGKILL, Job, RunFolder, exit_text
from ap_master_calibration.engines.events import (
    Event,
    Finished,
    Log,
    StepDone,
    StepFailed,
    StepStarted,
    from_line,
)
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.planning.plan_document import to_document
from ap_master_calibration.settings import Settings
from ap_master_calibration.support.ledger import files_in
from ap_master_calibration.support.start_module import python_module
from ap_master_calibration.text import Text, listed, text, texts_in

CHILD = "ap_master_calibration.engines.builtin"

_USAGE = 2  # the exit code of a child that could not read its job
_ASKED = (signal.SIGINT, signal.SIGTERM, 21)  # 128 and one of these: the child was asked to end
_MOST_STARTS = 16  # of children in one run: each but the last died in a step of its own
_LAST_LINES = 20  # of a child that are kept to explain its death


class BuiltinEngine:
    """Makes masters with the numeric core of this package."""

    name = "builtin"

    def missing(self, settings: Settings) -> Text | None:
        """Never missing: numpy serves where the compiled kernel does not load."""
        reason: Text | None = None
        return reason

    def prepare(self, plan: Plan, folder: RunFolder, settings: Settings) -> Job:
        """Writes the child's job file: the plan, the steps to do, threads and memory."""
        self._plan, self._folder, self._settings = plan, folder, settings
        self._left = [step.name for step in plan.to_make]
        self._failed: dict[str, Text] = {}
        self._starts = 0
        return self._job()

    def _job(self) -> Job:
        """Returns a child for the steps that are left."""
        self._starts += 1
        self._running: str | None = None
        self._step_ended = self._finished = False
        self._last_lines: deque[str] = deque(maxlen=_LAST_LINES)
        job = {
            "plan": to_document(_without_reasons(self._plan)),
            "steps": self._left,
            "failed": self._failed,
            "texts": texts_in(self._failed),
            "jobs": self._settings.jobs,
            "memory": self._settings.memory,
            "scratch": self._folder.path,
            "ledger": self._ledger,
        }
        path = self._folder.file("builtin.json")
        write_json(path, job, indent=None)
        return Job(argv=(*python_module(CHILD), path), folder="", follow={}, env={})

    @property
    def _ledger(self) -> str:
        return self._folder.file("reading.json")

    def read(self, source: str, line: str) -> Iterable[Event]:
        """Returns the event in a line; anything else the child writes is log."""
        if not line.strip():
            return ()
        event = from_line(line)
        self._follow(event)
        return (event,)

    def _follow(self, event: Event) -> None:
        match event:
            case StepStarted(step):
                self._running = step
            case StepDone(step):
                self._end(step)
            case StepFailed(step, reason):
                self._end(step, reason)
            case Finished():
                self._finished = True
            case Log(line):
                self._last_lines.append(line)
            case _:
                pass

    def _end(self, step: str, reason: Text | None = None) -> None:
        self._running, self._step_ended = None, True
        if step in self._left:
            self._left.remove(step)
        if reason is not None:
            self._failed[step] = reason

    def ended(self, code: int) -> Iterable[Event]:
        """Fails the step in which a child died, naming the file it was reading."""
        files = files_in(self._ledger)
        with contextlib.suppress(OSError):
            os.unlink(self._ledger)
        if self._running is not None and _is_death(code):
            step, reason = self._running, _reason_of_death(code, files)
            self._end(step, reason)
            yield StepFailed(step, reason, tuple(self._last_lines))

    def again(self, code: int) -> Job | None:
        """Returns another child for the steps that are left, if the one before died on its way."""
        died = _is_death(code) and not self._finished
        if died and self._step_ended and self._left and self._starts < _MOST_STARTS:
            return self._job()
        return None


def _is_death(code: int) -> bool:
    """Returns False for a child that was asked to end, or that could not read its job."""
    return code not in (ENDED_BY_US, _USAGE, *(128 + number for number in _ASKED))


def _reason_of_death(code: int, files: Sequence[str]) -> Text:
    how = exit_text(code)
    if len(files) == 1:
        return text(
            "{path} cannot be read: the engine died while it read it: {how}; leave it out",
            path=files[0],
            how=how,
        )
    if files:
        return text(
            "one of {paths} cannot be read: the engine died while it read them: {how}; leave it "
            "out",
            paths=listed(files, "or"),
            how=how,
        )
    if code == -SIGKILL:
        return text(
            "the engine died in the middle of this step: {how}; give a smaller --memory or fewer "
            "--jobs",
            how=how,
        )
    return text("the engine died in the middle of this step: {how}", how=how)


def _without_reasons(plan: Plan) -> Plan:
    """Returns what the child needs of a plan: reasons are most of a large one."""
    steps = (replace(step, rejected=(), reasons=(), warnings=()) for step in plan.steps)
    return replace(plan, steps=tuple(steps), skipped=(), notes=())

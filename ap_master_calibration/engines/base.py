"""The engine boundary: what every engine offers, and the job it hands to a launcher.

An engine turns a plan into a child process and tells what the child's lines mean. It starts
nothing itself: a launcher does, with asyncio on the command line and with QProcess in the window.
"""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from ap_master_calibration.library.naming import LOG_FOLDER
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import Text, text

if TYPE_CHECKING:
    from ap_master_calibration.engines.events import Event

STDOUT = "stdout"
STDERR = "stderr"

PLAN, EVENTS, OUTCOME = "plan.json", "events.jsonl", "outcome.json"
"""What every run leaves in its folder: what it set out to do, all that happened, how it ended."""


@dataclass(frozen=True, slots=True)
class RunFolder:
    """The places of one run below `OUT/logs`; `id` is its start as YYYYMMDD_HHMMSS."""

    output: str
    id: str

    @property
    def logs(self) -> str:
        """The folder of all runs."""
        return os.path.join(self.output, LOG_FOLDER)

    @property
    def path(self) -> str:
        """The folder of this run."""
        return os.path.join(self.logs, self.id)

    @property
    def log(self) -> str:
        """The engine's log, as text."""
        return os.path.join(self.logs, f"{self.id}.log")

    @property
    def script(self) -> str:
        """The PixInsight script, unless another folder was asked for."""
        return os.path.join(self.logs, f"{self.id}_calibrate_masters.js")

    def file(self, name: str) -> str:
        """A file of this run: plan.json, events.jsonl, report.html and what an engine needs."""
        return os.path.join(self.path, name)


@dataclass(frozen=True, slots=True)
class Job:
    """A child process to start, and the files to follow while it runs.

    `follow` maps a source name to the path of a file that grows (it may not exist yet); its lines
    are read under that name, those of the pipes under STDOUT and STDERR. `env` replaces or removes
    (None) variables. `idle_timeout` (s) ends a child that gives no sign of life, and `idle_cause`
    says why it may be silent. `writes_log` says that the child writes the run's log file itself.
    `ready` maps a step to the path where its whole master waits: it is verified there and then
    given its place; without an entry the child places it itself.
    """

    argv: tuple[str, ...]
    folder: str
    follow: Mapping[str, str]
    env: Mapping[str, str | None]
    idle_timeout: float | None = None
    idle_cause: Text | None = None
    writes_log: bool = False
    ready: Mapping[str, str] = field(default_factory=dict)


class Engine(Protocol):
    """A way to make masters. An instance serves one run, so it may keep state."""

    name: str

    def missing(self, settings: Settings) -> Text | None:
        """Returns why it cannot run here, with the way out; None when it can."""
        ...

    def prepare(self, plan: Plan, folder: RunFolder, settings: Settings) -> Job:
        """Writes what the child needs into the run's folder; returns how to start it."""
        ...

    def read(self, source: str, line: str) -> Iterable[Event]:
        """Returns the events in a line from the child, or from a file it writes."""
        ...

    def ended(self, code: int) -> Iterable[Event]:
        """Returns the events in the result files once the child has ended with exit code `code`."""
        ...

    def again(self, code: int) -> Job | None:
        """Returns a job for the steps a dead child left undone; None where nothing is left."""
        ...


ENDED_BY_US = -1
"""The exit code `Engine.ended` gets for a child that the run itself ended."""
SIGKILL = 9
_WINDOWS_CRASHES = {
    0xC0000005: "STATUS_ACCESS_VIOLATION",
    0xC0000017: "STATUS_NO_MEMORY",
    0xC00000FD: "STATUS_STACK_OVERFLOW",
    0xC0000135: "STATUS_DLL_NOT_FOUND",
    0xC000013A: "STATUS_CONTROL_C_EXIT",
    0xC0000142: "STATUS_DLL_INIT_FAILED",
    0xC0000374: "STATUS_HEAP_CORRUPTION",
    0xC0000409: "STATUS_STACK_BUFFER_OVERRUN",
}
"""Exit codes of processes that Windows ended (ntstatus.h); Qt gives them with a sign."""


def exit_text(code: int) -> Text:
    """Says how a child ended, by its exit code; an unexpected kill may be for lack of memory."""
    if code == -SIGKILL:
        return text("it was killed (exit code {code}), perhaps because memory ran out", code=code)
    crash = _WINDOWS_CRASHES.get(code & 0xFFFFFFFF)
    if crash is not None:
        return text("{signal}, exit code {code}", signal=crash, code=f"0x{code & 0xFFFFFFFF:08X}")
    if code < 0:
        with contextlib.suppress(ValueError):
            return text("{signal}, exit code {code}", signal=signal.Signals(-code).name, code=code)
    return text("exit code {code}", code=code)


OnLine = Callable[[str, str], None]
"""Called with the source's name and a line."""

Launch = Callable[[Job, OnLine], Awaitable[int]]
"""Starts a job, hands over its lines, and returns its exit code.

Raises IdleTooLong when the job gave no sign of life. Cancelling it ends the child and all its
children before it returns.
"""

"""Starts a job with QProcess and hands over its lines: the window's launcher."""

from __future__ import annotations

import asyncio
import sys
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from ap_master_calibration.engines.base import Job, OnLine
from ap_master_calibration.engines.launch import launch_with
from ap_master_calibration.support.frozen_env import libraries_of_user
from ap_master_calibration.support.line_splitter import LineSplitter
from ap_master_calibration.support.process import GRACE, PARENT_PIPE, end_tree, to_its_end

_SLICE = 0.004  # seconds of one turn of the event loop that lines may take
_AT_ONCE = 20  # lines between two looks at the clock

OnChildLine = Callable[[str, bool], None]


async def launch(job: Job, on_line: OnLine) -> int:
    """Starts the job, follows its files, and returns its exit code (see `base.Launch`)."""
    return await launch_with(run_process, job, on_line)


async def run_process(
    argv: Sequence[str],
    *,
    on_line: OnChildLine,
    cwd: str | None = None,
    env: Mapping[str, str],
    grace: float = GRACE,
) -> int:
    """Runs a program to its end with QProcess: what `child.run_child` promises, on Qt's loop.

    Lines are handed over in slices, so that a child that writes as fast as it can does not hold
    the window up.
    """
    return await to_its_end(lambda stop: _live(_Child(argv, cwd, env, on_line), grace, stop))


async def _live(child: _Child, grace: float, stop: asyncio.Event) -> int:
    stopper = asyncio.ensure_future(_pass_on(stop, child.news))
    try:
        pid = await child.start()
        try:
            while not (child.exited or stop.is_set()):
                await child.heard()
        finally:
            await end_tree(pid, lambda: child.exited, grace)
        child.take_the_rest()
        while child.waiting:
            await child.heard()
    finally:
        stopper.cancel()
        child.close()
    return child.code


async def _pass_on(first: asyncio.Event, second: asyncio.Event) -> None:
    await first.wait()
    second.set()


class _Child(QObject):
    """A QProcess that leads its own session, and the lines it wrote."""

    def __init__(
        self,
        argv: Sequence[str],
        cwd: str | None,
        env: Mapping[str, str],
        on_line: OnChildLine,
    ) -> None:
        super().__init__()
        self.news = asyncio.Event()
        self.exited = False
        self.code = 0
        self.waiting: deque[tuple[str, bool]] = deque()
        self._on_line = on_line
        self._error: BaseException | None = None
        self._cutters = (LineSplitter(), LineSplitter())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._hand_over)
        self._process = _prepared(argv, cwd, env, self)
        self._process.readyReadStandardOutput.connect(lambda: self._take(is_error=False))
        self._process.readyReadStandardError.connect(lambda: self._take(is_error=True))
        self._process.started.connect(self.news.set)
        self._process.errorOccurred.connect(lambda _: self.news.set())
        self._process.finished.connect(self._finished)

    async def start(self) -> int:
        """Starts it; its process id. Raises OSError where it cannot be started."""
        with libraries_of_user():
            self._process.start()
        while self._process.state() is QProcess.ProcessState.Starting:
            self.news.clear()
            await self.news.wait()
        if self._process.error() is QProcess.ProcessError.FailedToStart:
            raise OSError(f"{self._process.program()}: {self._process.errorString()}")
        return int(self._process.processId())

    async def heard(self) -> None:
        """Waits for something new; raises what `on_line` raised."""
        await self.news.wait()
        self.news.clear()
        if self._error is not None:
            error, self._error = self._error, None
            raise error

    def take_the_rest(self) -> None:
        """Takes the end of the pipes for all there is, also where some runaway holds one open."""
        for is_error in (False, True):
            self._take(is_error=is_error)
            last = self._cutters[is_error].end()
            self.waiting += [(line, is_error) for line in last]
        self._turn.start()

    def close(self) -> None:
        """Lets everything go."""
        self._turn.stop()
        self._process.closeWriteChannel()
        self.deleteLater()

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        crashed = status is QProcess.ExitStatus.CrashExit
        self.code = -abs(code) if crashed else code  # Qt tells the signal as the code
        self.exited = True
        self.news.set()

    def _take(self, *, is_error: bool) -> None:
        read = (
            self._process.readAllStandardError if is_error else self._process.readAllStandardOutput
        )
        lines = self._cutters[is_error].feed(bytes(read().data()))
        if lines:
            self.waiting += [(line, is_error) for line in lines]
            self._turn.start()

    def _hand_over(self) -> None:
        """Hands lines over for some milliseconds, then lets the window have its turn."""
        until = time.monotonic() + _SLICE
        try:
            while self.waiting and time.monotonic() < until:
                for _ in range(min(_AT_ONCE, len(self.waiting))):
                    self._on_line(*self.waiting.popleft())
        except BaseException as error:
            self._error = error
            self.waiting.clear()
        if self.waiting:
            self._turn.start()
        self.news.set()


def _prepared(
    argv: Sequence[str], cwd: str | None, env: Mapping[str, str], parent: QObject
) -> QProcess:
    process = QProcess(parent)
    program, *arguments = argv
    process.setProgram(program)
    process.setArguments(arguments)
    if cwd is not None:
        process.setWorkingDirectory(cwd)
    environment = QProcessEnvironment()
    for name, value in env.items():
        environment.insert(name, value)
    environment.insert(PARENT_PIPE, "1")
    process.setProcessEnvironment(environment)
    if sys.platform != "win32":
        parameters = QProcess.UnixProcessParameters()
        parameters.flags = QProcess.UnixProcessFlag.CreateNewSession
        process.setUnixProcessParameters(parameters)
    return process

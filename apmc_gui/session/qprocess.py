"""Child processes with QProcess: the window's launcher of jobs."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from ap_master_calibration.engines.base import Job, OnLine
from ap_master_calibration.engines.launch import launch_with
from ap_master_calibration.support.frozen_env import libraries_of_user
from ap_master_calibration.support.process import (
    PARENT_PIPE,
    ChildOutput,
    OnChildLine,
    run_to_end,
)
from ap_master_calibration.support.process_tree import GRACE, ProcessTree


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
    """Runs a program to its end: what `process.run_child` promises, on Qt's event loop."""
    return await run_to_end(lambda: QtChild.start(argv, cwd, env), on_line, grace)


class QtChild(QObject):
    """A child started with QProcess, which qasync's event loop has instead of asyncio's."""

    def __init__(self, process: QProcess) -> None:
        super().__init__()
        self.output = ChildOutput()
        self.code = 0
        self.tree = ProcessTree(int(process.processId()))
        self._process = process
        process.setParent(self)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read)
        process.started.connect(self.output.news.set)
        process.errorOccurred.connect(lambda _: self.output.news.set())
        process.finished.connect(self._finished)

    @classmethod
    async def start(cls, argv: Sequence[str], cwd: str | None, env: Mapping[str, str]) -> QtChild:
        """Starts a program. Raises OSError where it cannot be started."""
        process = new_process(argv, env)
        if cwd is not None:
            process.setWorkingDirectory(cwd)
        with libraries_of_user():
            process.start()
        child = cls(process)
        while process.state() is QProcess.ProcessState.Starting:
            child.output.news.clear()
            await child.output.news.wait()
        if process.error() is QProcess.ProcessError.FailedToStart:
            child.close()
            raise OSError(f"{process.program()}: {process.errorString()}")
        return child

    async def drain(self) -> None:
        """Reads what is in the pipes; nothing waits for a process that holds one open."""
        self._read()
        for pipe in (1, 2):
            self.output.end_pipe(pipe)

    def close(self) -> None:
        """Lets the process go."""
        self._process.closeWriteChannel()
        self.tree.close()
        self.deleteLater()

    def _read(self) -> None:
        for pipe, read in (
            (1, self._process.readAllStandardOutput),
            (2, self._process.readAllStandardError),
        ):
            if data := read().data():
                self.output.feed(pipe, bytes(data))

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        crashed = status is QProcess.ExitStatus.CrashExit
        self.code = -abs(code) if crashed else code  # Qt gives the signal as the code
        self.output.end()


def new_process(argv: Sequence[str], env: Mapping[str, str]) -> QProcess:
    """Returns a process that leads its own session and ends with this one (`end_with_parent`)."""
    process = QProcess()
    program, *arguments = argv
    process.setProgram(program)
    process.setArguments(arguments)
    environment = QProcessEnvironment()
    for name, value in {**env, PARENT_PIPE: "1"}.items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    if sys.platform != "win32":
        parameters = QProcess.UnixProcessParameters()
        parameters.flags = QProcess.UnixProcessFlag.CreateNewSession
        process.setUnixProcessParameters(parameters)
    return process

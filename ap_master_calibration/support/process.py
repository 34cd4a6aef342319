"""Starts a child process, passes on its lines, and ends it with all its children."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

from ap_master_calibration.support.frozen_env import libraries_of_user
from ap_master_calibration.support.line_splitter import LineSplitter
from ap_master_calibration.support.process_tree import (
    GRACE,
    WINDOWS,
    ProcessTree,
    own_group,
    signal_group,
    until,
)

if TYPE_CHECKING:
    import asyncio

    _SubprocessProtocol = asyncio.SubprocessProtocol
else:
    _SubprocessProtocol = (
        object  # asyncio asks for the methods, not for the class, and is slow to import
    )

PARENT_PIPE = "APMC_LIFELINE"
"""Set to "1" for a child whose standard input stays open as long as its parent lives."""

_DRAIN = 5.0  # seconds to wait for the end of a pipe that some runaway child holds open
_CHUNK = 1 << 18
_SLICE = 0.004  # seconds of one turn of the event loop that lines may take
_AT_ONCE = 20  # lines between two looks at the clock


OnChildLine = Callable[[str, bool], None]
"""Called with a line and whether it came from standard error."""


async def run_child(
    argv: Sequence[str],
    *,
    on_line: OnChildLine,
    cwd: str | None = None,
    env: Mapping[str, str] | None = None,
    grace: float = GRACE,
) -> int:
    """Runs a program to its end and returns its exit code (negative: the signal that ended it).

    What `on_line` raises ends the child and comes out here. `env` is the whole environment (None:
    this process's own). Cancelling asks the child and all its children to end, ends them after
    `grace` seconds (on Windows at once), and only then raises CancelledError; children left behind
    by a program that ended by itself are ended too. Raises OSError where the program cannot be
    started.
    """
    return await run_to_end(lambda: AsyncioChild.start(argv, cwd, env), on_line, grace)


class RunningChild(Protocol):
    """A child process that was started: what `run_to_end` asks of asyncio's and of Qt's."""

    output: ChildOutput
    tree: ProcessTree

    @property
    def code(self) -> int:
        """The exit code once it has exited; negative: the signal that ended it."""
        ...

    async def drain(self) -> None:
        """Reads the rest of the pipes of a child that has exited."""
        ...

    def close(self) -> None:
        """Releases everything that belonged to the child."""
        ...


async def run_to_end(
    start: Callable[[], Awaitable[RunningChild]], on_line: OnChildLine, grace: float = GRACE
) -> int:
    """Does what `run_child` promises with a child that `start` starts.

    Also a second cancellation waits until the process tree is gone.
    """
    import asyncio

    stop = asyncio.Event()
    life = asyncio.ensure_future(_attend(start, on_line, grace, stop))
    cancelled: asyncio.CancelledError | None = None
    while not life.done():
        try:
            await asyncio.wait([life])
        except asyncio.CancelledError as error:
            cancelled = error
            stop.set()
    if cancelled is not None:
        with suppress(OSError):  # it could not be started: nothing is left to end
            life.result()
        raise cancelled
    return life.result()


async def _attend(
    start: Callable[[], Awaitable[RunningChild]],
    on_line: OnChildLine,
    grace: float,
    stop: asyncio.Event,
) -> int:
    """Hands over the lines of a child until it has exited, or ends it when asked to stop."""
    import asyncio

    child = await start()
    output = child.output
    stopper = asyncio.ensure_future(_pass_on(stop, output.news))
    try:
        try:
            while not (output.exited or stop.is_set()):
                await output.news.wait()
                output.news.clear()
                await output.hand_over(on_line)
        finally:
            await child.tree.end(lambda: output.exited, grace)
        await child.drain()
        while output.lines:
            await output.hand_over(on_line)
    finally:
        stopper.cancel()
        child.close()
    return child.code


async def _pass_on(first: asyncio.Event, second: asyncio.Event) -> None:
    await first.wait()
    second.set()


class ChildOutput:
    """The unread lines of a child, and whether its pipes and the child itself have ended.

    `news` is set whenever something was added.
    """

    def __init__(self) -> None:
        import asyncio

        self.news = asyncio.Event()
        self.lines: deque[tuple[str, bool]] = deque()
        self.open_pipes = {1, 2}
        self.exited = False
        self._splitters = {1: LineSplitter(), 2: LineSplitter()}

    def feed(self, pipe: int, data: bytes) -> None:
        """Takes bytes of standard output (1) or standard error (2)."""
        self.lines += [(line, pipe == 2) for line in self._splitters[pipe].feed(data)]
        self.news.set()

    def end_pipe(self, pipe: int) -> None:
        """Takes the end of a pipe, and with it a last line without an end."""
        if pipe in self.open_pipes:
            self.open_pipes.discard(pipe)
            self.lines += [(line, pipe == 2) for line in self._splitters[pipe].end()]
        self.news.set()

    def end(self) -> None:
        """Notes that the child has exited."""
        self.exited = True
        self.news.set()

    async def hand_over(self, on_line: OnChildLine) -> None:
        """Calls `on_line` with lines for some milliseconds, then lets the event loop have its turn.

        A child that writes as fast as it can would otherwise hold a window up.
        """
        import asyncio

        until = time.monotonic() + _SLICE
        while self.lines and time.monotonic() < until:
            for _ in range(min(_AT_ONCE, len(self.lines))):
                on_line(*self.lines.popleft())
        if self.lines:
            self.news.set()
            await asyncio.sleep(0)


class AsyncioChild:
    """A child started with asyncio; its lines are kept until `run_to_end` takes it over."""

    def __init__(self, transport: asyncio.SubprocessTransport, output: ChildOutput) -> None:
        self._transport, self.output = transport, output
        self.tree = ProcessTree(transport.get_pid())

    @classmethod
    async def start(
        cls,
        argv: Sequence[str],
        cwd: str | None = None,
        env: Mapping[str, str] | None = None,
    ) -> AsyncioChild:
        """Starts a program (see `run_child`). Raises OSError where it cannot be started."""
        import asyncio

        output = ChildOutput()
        with libraries_of_user():
            transport, _ = await asyncio.get_running_loop().subprocess_exec(
                lambda: _Protocol(output),
                *argv,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=cwd,
                env={**(os.environ if env is None else env), PARENT_PIPE: "1"},
                **own_group(),
            )
        return cls(transport, output)

    @property
    def code(self) -> int:
        """The exit code; negative: the signal that ended it."""
        code = self._transport.get_returncode()
        return -signal.SIGTERM if code is None else code

    def write_line(self, line: str) -> None:
        """Writes a line to the child's standard input, which stays open."""
        pipe: Any = self._transport.get_pipe_transport(0)
        pipe.write(os.fsencode(line) + b"\n")

    async def drain(self) -> None:
        """Waits for the ends of the pipes, but not for ever: some other process may hold one."""
        import asyncio

        with suppress(TimeoutError):
            async with asyncio.timeout(_DRAIN):
                while self.output.open_pipes:
                    self.output.news.clear()
                    await self.output.news.wait()
        for pipe in tuple(self.output.open_pipes):
            self.output.end_pipe(pipe)

    async def kill(self) -> None:
        """Ends the child at once."""
        try:
            if not self.output.exited:
                self.tree.kill()
            await until(lambda: self.output.exited, _DRAIN)
        finally:
            self.close()

    def close(self) -> None:
        """Closes the pipes, and the tree."""
        self._transport.close()
        self.tree.close()


class _Protocol(_SubprocessProtocol):
    """Passes on what asyncio reports of a child."""

    def __init__(self, output: ChildOutput) -> None:
        self._output = output

    def connection_made(self, transport: asyncio.BaseTransport) -> None: ...

    def connection_lost(self, exc: Exception | None) -> None: ...

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        self._output.feed(fd, data)

    def pipe_connection_lost(self, fd: int, exc: Exception | None = None) -> None:
        if fd in self._output.open_pipes:  # standard input is none of them
            self._output.end_pipe(fd)
        else:
            self._output.news.set()

    def process_exited(self) -> None:
        self._output.end()


def end_with_parent(grace: float = 5.0) -> None:
    """Makes this process end when its parent is gone, also when that was killed.

    For our own children, called once at their start. The process is asked to end first (SIGTERM),
    so that it can tidy up, and ended with its children after `grace` seconds. The parent's end
    shows in the end of standard input where that is the parent's pipe (`run_child`), else in
    another parent id.
    """
    import threading

    has_pipe = os.environ.get(PARENT_PIPE) == "1"
    if has_pipe and not WINDOWS:
        wait = _wait_for_end_of_input
    elif has_pipe:
        wait = _wait_for_broken_pipe
    elif not WINDOWS:
        wait = _wait_for_new_parent
    else:
        return

    def watch() -> None:
        wait()
        _end_self(grace)

    threading.Thread(target=watch, name="end-with-parent", daemon=True).start()


def _wait_for_end_of_input() -> None:
    with suppress(OSError):
        while os.read(0, _CHUNK):
            pass


def _wait_for_new_parent() -> None:
    first = os.getppid()
    while os.getppid() == first:
        time.sleep(0.5)


def _wait_for_broken_pipe() -> None:
    """Windows: a pending read of standard input would stall the loading of some DLLs."""
    import ctypes
    import msvcrt

    handle = getattr(msvcrt, "get_osfhandle")(0)  # noqa: B009  not known to mypy elsewhere
    peek = getattr(ctypes, "windll").kernel32.PeekNamedPipe  # noqa: B009
    while peek(ctypes.c_void_p(handle), None, 0, None, None, None):
        time.sleep(0.5)


def _end_self(grace: float) -> None:
    if WINDOWS:
        os._exit(1)
    group = os.getpid() if os.getpgid(0) == os.getpid() else None
    if group is None:
        os.kill(os.getpid(), signal.SIGTERM)
    else:
        signal_group(group, signal.SIGTERM)
    time.sleep(grace)
    if group is not None:
        signal_group(group, signal.SIGKILL)
    os._exit(1)

"""Starts a child process, hands over its lines, and ends it with all its children."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ap_master_calibration.support.frozen_env import libraries_of_user
from ap_master_calibration.support.line_splitter import LineSplitter

if TYPE_CHECKING:
    import asyncio

    _Protocol = asyncio.SubprocessProtocol
else:
    _Protocol = object  # asyncio asks for the methods, not for the class, and is slow to import

WINDOWS = sys.platform == "win32"
PARENT_PIPE = "APMC_LIFELINE"
"""Set to "1" for a child whose standard input stays open as long as its parent lives."""

GRACE = 2.0
"""Seconds between asking a child to end and ending it."""

_POLL = 0.02
_LAST_WORDS = 5.0  # seconds to wait for the end of a pipe that some runaway child holds open
_CHUNK = 1 << 18


async def run_child(
    argv: Sequence[str],
    *,
    on_line: Callable[[str, bool], None],
    cwd: str | None = None,
    env: Mapping[str, str] | None = None,
    grace: float = GRACE,
) -> int:
    """Runs a program to its end and returns its exit code (negative: the signal that ended it).

    `on_line` gets each line and whether it came from standard error; what it raises ends the
    child and comes out here. `env` is the whole environment (None: this process's own). Cancelling
    asks the child and all its children to end, ends them after `grace` seconds, and only then
    raises CancelledError; children left behind by a program that ended by itself are ended too.
    Raises OSError where the program cannot be started.
    """
    return await to_its_end(lambda stop: _live(argv, cwd, env, on_line, grace, stop))


async def to_its_end(live: Callable[[asyncio.Event], Coroutine[Any, Any, int]]) -> int:
    """The exit code of a child that `live` starts and ends, whatever cancels this.

    `live` gets the event that asks it to end the child and its children before it returns; only
    then CancelledError is raised.
    """
    import asyncio

    stop = asyncio.Event()
    life = asyncio.ensure_future(live(stop))
    cancelled: asyncio.CancelledError | None = None
    while not life.done():
        try:
            await asyncio.wait([life])
        except asyncio.CancelledError as error:  # also a second one: the tree must end first
            cancelled = error
            stop.set()
    if cancelled is not None:
        with suppress(OSError):  # it could not be started: nothing is left to end
            life.result()
        raise cancelled
    return life.result()


async def _live(
    argv: Sequence[str],
    cwd: str | None,
    env: Mapping[str, str] | None,
    on_line: Callable[[str, bool], None],
    grace: float,
    stop: asyncio.Event,
) -> int:
    return await _attend(await Started.child(argv, cwd, env), on_line, grace, stop)


class Started:
    """A child that runs already, and that nobody listens to yet.

    Its lines are kept until `run_started` takes it over; `close` ends it where nobody does.
    """

    def __init__(self, transport: asyncio.SubprocessTransport, told: _Told, news: Any) -> None:
        self.transport, self.told, self.news = transport, told, news

    @classmethod
    async def child(
        cls,
        argv: Sequence[str],
        cwd: str | None = None,
        env: Mapping[str, str] | None = None,
    ) -> Started:
        """Starts a program (see `run_child`). Raises OSError where it cannot be started."""
        import asyncio

        news = asyncio.Event()
        transport, told = await _spawn(argv, cwd, env, news)
        return cls(transport, told, news)

    def say(self, line: str) -> None:
        """Writes a line to the child's standard input, which stays open."""
        pipe: Any = self.transport.get_pipe_transport(0)
        pipe.write(os.fsencode(line) + b"\n")

    async def close(self) -> None:
        """Ends the child at once: nothing was asked of it."""
        try:
            if not self.told.exited:
                _force(self.transport.get_pid())
            await _until(lambda: self.told.exited, _LAST_WORDS)
        finally:
            self.transport.close()


async def run_started(
    started: Started, *, on_line: Callable[[str, bool], None], grace: float = GRACE
) -> int:
    """`run_child` for a child that was started before."""
    return await to_its_end(lambda stop: _attend(started, on_line, grace, stop))


async def _spawn(
    argv: Sequence[str], cwd: str | None, env: Mapping[str, str] | None, news: asyncio.Event
) -> tuple[asyncio.SubprocessTransport, _Told]:
    import asyncio

    loop = asyncio.get_running_loop()
    with libraries_of_user():
        return await loop.subprocess_exec(
            lambda: _Told(news),
            *argv,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=cwd,
            env={**(os.environ if env is None else env), PARENT_PIPE: "1"},
            **own_group(),
        )


async def _attend(
    started: Started, on_line: Callable[[str, bool], None], grace: float, stop: asyncio.Event
) -> int:
    """Hands over the lines of a child until it has ended, or ends it when asked to stop."""
    import asyncio

    transport, told, news = started.transport, started.told, started.news
    stopper = asyncio.ensure_future(_pass_on(stop, news))
    try:
        try:
            while not (told.exited or stop.is_set()):
                await news.wait()
                news.clear()
                told.hand_over(on_line)
        finally:
            await end_tree(transport.get_pid(), lambda: told.exited, grace)
        await _last_lines(told, news)
        told.hand_over(on_line)
    finally:
        stopper.cancel()
        transport.close()
    code = transport.get_returncode()
    return -signal.SIGTERM if code is None else code


class _Told(_Protocol):
    """What asyncio says of a child: its output, the ends of its pipes, its own end."""

    def __init__(self, news: asyncio.Event) -> None:
        self._news = news
        self._cutters = {1: LineSplitter(), 2: LineSplitter()}
        self._waiting: list[tuple[str, bool]] = []
        self.open_pipes = {1, 2}
        self.exited = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None: ...

    def connection_lost(self, exc: Exception | None) -> None: ...

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        self._waiting += [(line, fd == 2) for line in self._cutters[fd].feed(data)]
        self._news.set()

    def pipe_connection_lost(self, fd: int, exc: Exception | None = None) -> None:
        if fd in self.open_pipes:
            self.open_pipes.discard(fd)
            self._waiting += [(line, fd == 2) for line in self._cutters[fd].end()]
        self._news.set()

    def process_exited(self) -> None:
        self.exited = True
        self._news.set()

    def hand_over(self, on_line: Callable[[str, bool], None]) -> None:
        """Calls `on_line` with all lines so far."""
        lines, self._waiting = self._waiting, []
        for text, is_error in lines:
            on_line(text, is_error)

    def close_pipes(self) -> None:
        """Takes what came so far for all there is."""
        for fd in tuple(self.open_pipes):
            self.pipe_connection_lost(fd)


async def _pass_on(first: asyncio.Event, second: asyncio.Event) -> None:
    await first.wait()
    second.set()


async def _last_lines(told: _Told, news: asyncio.Event) -> None:
    """Waits for the ends of the pipes; not for ever, a child in another session may hold one."""
    import asyncio

    with suppress(TimeoutError):
        async with asyncio.timeout(_LAST_WORDS):
            while told.open_pipes:
                news.clear()
                await news.wait()
    told.close_pipes()


async def end_tree(pid: int, exited: Callable[[], bool], grace: float = GRACE) -> None:
    """Asks what is left of a child and its children to end, then ends it.

    `exited` tells whether the child itself has ended and was reaped.
    """

    def gone() -> bool:
        return exited() and not _group_lives(pid)

    if gone():
        return
    _ask(pid)
    if not await _until(gone, grace):
        _force(pid)
        await _until(gone, _LAST_WORDS)


async def _until(true: Callable[[], bool], seconds: float) -> bool:
    """Waits for something to become true; False when the time is over."""
    import asyncio

    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() >= end:
            return False
        await asyncio.sleep(_POLL)
    return True


def kill_tree(pid: int, grace: float = 0.0) -> None:
    """Ends a child that leads its own group, and all its children, without an event loop.

    With `grace` seconds it is asked first; without, it is ended at once. A process that is gone
    already is no error. The caller reaps the child.
    """
    if grace > 0:
        _ask(pid)
        end = time.monotonic() + grace
        while _group_lives(pid) and time.monotonic() < end:
            time.sleep(_POLL)
    if WINDOWS or _group_lives(pid):
        _force(pid)


def own_group() -> dict[str, Any]:
    """The keywords with which `subprocess.Popen` makes a child that `kill_tree` can end."""
    if WINDOWS:
        flags = ("CREATE_NEW_PROCESS_GROUP", "CREATE_NO_WINDOW")
        return {"creationflags": sum(getattr(subprocess, flag) for flag in flags)}
    return {"start_new_session": True}


def _ask(pid: int) -> None:
    if WINDOWS:
        _taskkill("/T", "/PID", str(pid))
    else:
        _signal_group(pid, signal.SIGTERM)


def _force(pid: int) -> None:
    if WINDOWS:
        _taskkill("/F", "/T", "/PID", str(pid))
    else:
        _signal_group(pid, signal.SIGKILL)


def _signal_group(group: int, number: int) -> None:
    with suppress(ProcessLookupError, PermissionError):  # gone; on macOS, gone but not reaped
        os.killpg(group, number)


def _taskkill(*arguments: str) -> None:
    program = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
    with suppress(OSError):
        subprocess.run(
            [program, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )


def _group_lives(group: int) -> bool:
    """True while a process of the group runs. Windows has no such groups: always False."""
    if WINDOWS:
        return False
    try:
        os.killpg(group, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return sys.platform != "linux" or _any_awake(group)


def _any_awake(group: int) -> bool:
    """False where only zombies are left: in a container nobody may ever reap them."""
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat", "rb") as file:
                state, _parent, its_group = file.read().rpartition(b")")[2].split()[:3]
        except (OSError, ValueError):  # it ended meanwhile
            continue
        if int(its_group) == group and state not in (b"Z", b"X"):
            return True
    return False


def end_with_parent(grace: float = 5.0) -> None:
    """Makes this process end when its parent is gone, also when that was killed.

    For our own children, called once at their start. It is asked to end first (SIGTERM), so that
    it can tidy up, and ended with its children after `grace` seconds. It knows by the end of its
    standard input where that is a lifeline (`run_child`), else by its parent's number.
    """
    import threading

    lifeline = os.environ.get(PARENT_PIPE) == "1"
    if lifeline and not WINDOWS:
        wait = _wait_for_end_of_input
    elif lifeline:
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
        _signal_group(group, signal.SIGTERM)
    time.sleep(grace)
    if group is not None:
        _signal_group(group, signal.SIGKILL)
    os._exit(1)

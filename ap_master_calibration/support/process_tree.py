"""A child process with all the processes it starts, which end together."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ap_master_calibration.support.win_job import JobObject

WINDOWS = sys.platform == "win32"

GRACE = 2.0
"""Seconds between asking a child to end and ending it; Windows has no way to ask."""

_POLL = 0.02
_LONGEST_END = 5.0  # seconds to wait for what was ended


def own_group() -> dict[str, Any]:
    """The keywords with which `subprocess.Popen` makes a child that a `ProcessTree` can end."""
    if WINDOWS:
        flags = ("CREATE_NEW_PROCESS_GROUP", "CREATE_NO_WINDOW")
        return {"creationflags": sum(getattr(subprocess, flag) for flag in flags)}
    return {"start_new_session": True}


class ProcessTree:
    """A child that leads its own group, and all its children: a job object on Windows.

    Made right after the child has started, and closed by its owner.
    """

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._job: JobObject | None = None
        if WINDOWS:
            from ap_master_calibration.support.win_job import JobObject

            with suppress(OSError):  # it has ended already
                self._job = JobObject(pid)

    def lives(self) -> bool:
        """Returns whether a process of the tree runs."""
        if WINDOWS:
            return self._job is not None and self._job.lives()
        try:
            os.killpg(self._pid, 0)
        except (ProcessLookupError, PermissionError):
            return False
        return sys.platform != "linux" or _any_awake(self._pid)

    async def end(self, exited: Callable[[], bool], grace: float = GRACE) -> None:
        """Asks what is left of the tree to end, where that can be asked, then ends it.

        `exited` tells whether the child itself has ended and was reaped.
        """

        def gone() -> bool:
            return exited() and not self.lives()

        if gone():
            return
        if not WINDOWS:
            signal_group(self._pid, signal.SIGTERM)
            if await until(gone, grace):
                return
        self.kill()
        await until(gone, _LONGEST_END)

    def kill(self) -> None:
        """Ends the tree at once, where it is still there. The owner reaps the child."""
        if not WINDOWS:
            signal_group(self._pid, signal.SIGKILL)
        elif self._job is not None:
            self._job.end()

    def close(self) -> None:
        """Releases what belongs to the tree; on Windows this ends what is left of it."""
        if self._job is not None:
            self._job.close()


def signal_group(group: int, number: int) -> None:
    """Sends a signal to every process of a group; 0 would be this process's own."""
    if group <= 0:
        return
    with suppress(ProcessLookupError, PermissionError):  # gone; on macOS, gone but not reaped
        os.killpg(group, number)


async def until(true: Callable[[], bool], seconds: float) -> bool:
    """Waits for something to become true; False when the time is over."""
    import asyncio

    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() >= end:
            return False
        await asyncio.sleep(_POLL)
    return True


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

"""Starts a job with asyncio and passes on its lines: the launcher of the command line."""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any, Protocol

from ap_master_calibration.engines.base import STDERR, STDOUT, Job, OnLine
from ap_master_calibration.errors import IdleTooLong
from ap_master_calibration.support.frozen_env import clean_environment
from ap_master_calibration.support.line_splitter import follow_file
from ap_master_calibration.support.process import run_child
from ap_master_calibration.text import Text, text


def environment_for(job: Job) -> dict[str, str]:
    """Returns the environment of a job's child."""
    env = clean_environment(dict(os.environ))
    for name, value in job.env.items():
        if value is None:
            env.pop(name, None)
        else:
            env[name] = value
    return env


class RunChild(Protocol):
    """Runs a child to its end, as `child.run_child` does."""

    def __call__(
        self,
        argv: Sequence[str],
        *,
        on_line: Callable[[str, bool], None],
        cwd: str | None,
        env: Mapping[str, str],
    ) -> Coroutine[Any, Any, int]: ...


async def launch(job: Job, on_line: OnLine) -> int:
    """Starts the job, follows its files, and returns its exit code (see `base.Launch`)."""
    return await launch_with(run_child, job, on_line)


async def launch_with(run: RunChild, job: Job, on_line: OnLine) -> int:
    """`launch` with another way to run a child."""
    seen = _SignOfLife()

    def heard(source: str) -> Callable[[str], None]:
        def hear(line: str) -> None:
            seen.now()
            on_line(source, line)

        return hear

    out, err = heard(STDOUT), heard(STDERR)

    ended = asyncio.Event()
    followers = [
        asyncio.create_task(follow_file(path, heard(name), ended))
        for name, path in job.follow.items()
    ]
    child = asyncio.create_task(
        run(
            job.argv,
            cwd=job.folder or None,
            env=environment_for(job),
            on_line=lambda line, is_error: (err if is_error else out)(line),
        )
    )
    try:
        return await _guarded(child, seen, job)
    finally:
        ended.set()
        await asyncio.gather(*followers)


def idle_sentence(job: Job) -> Text:
    """Returns the message for a job that gave no sign of life for too long."""
    seconds = f"{job.idle_timeout:g}"
    if job.idle_cause is None:
        return text("no sign of life for {seconds} s: the engine was ended", seconds=seconds)
    return text(
        "no sign of life for {seconds} s: the engine was ended; {cause}",
        seconds=seconds,
        cause=job.idle_cause,
    )


class _SignOfLife:
    """When the child last gave one: a line, or work its processes did without a word."""

    BUSY = 0.1  # of one processor: a program that waits for a click uses less

    def __init__(self) -> None:
        self.at = time.monotonic()
        self.worked = 0.0

    def now(self) -> None:
        """A line came."""
        self.at = time.monotonic()

    def is_due(self, allowed: float) -> bool:
        """Returns True when the child was silent for `allowed` seconds and did no work in them."""
        silent = time.monotonic() - self.at
        if silent < allowed:
            return False
        worked = work_of_children()
        busy = worked - self.worked >= self.BUSY * silent
        self.worked = worked
        if busy:
            self.now()
        return not busy


def work_of_children() -> float:
    """Processor seconds of all processes below this one."""
    import psutil

    total = 0.0
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            times = process.cpu_times()
            total += times.user + times.system
    return total


async def _guarded(child: asyncio.Task[int], seen: _SignOfLife, job: Job) -> int:
    """Waits for the child; ends it when it is silent and idle for longer than the job allows."""
    allowed = job.idle_timeout
    try:
        while True:
            left = None if allowed is None else max(seen.at + allowed - time.monotonic(), 0.01)
            done, _ = await asyncio.wait({child}, timeout=left)
            if done:
                return child.result()
            if allowed is not None and seen.is_due(allowed):
                raise IdleTooLong(idle_sentence(job))
    finally:
        if not child.done():
            child.cancel()
            await asyncio.wait({child})

"""Starts a job with asyncio and hands over its lines: the command line's launcher."""

from __future__ import annotations

import asyncio
import os
import time

from ap_master_calibration.child import clean_environment, follow_file, run_child
from ap_master_calibration.engines.base import STDERR, STDOUT, Job, OnLine
from ap_master_calibration.errors import IdleTooLong


def environment_for(job: Job) -> dict[str, str]:
    """The environment of a job's child."""
    env = clean_environment(dict(os.environ))
    for name, value in job.env.items():
        if value is None:
            env.pop(name, None)
        else:
            env[name] = value
    return env


async def launch(job: Job, on_line: OnLine) -> int:
    """Starts the job, follows its files, and returns its exit code (see `base.Launch`)."""
    seen = _SignOfLife()

    def heard(source: str, line: str) -> None:
        seen.now()
        on_line(source, line)

    ended = asyncio.Event()
    followers = [
        asyncio.create_task(follow_file(path, lambda line, s=name: heard(s, line), ended))
        for name, path in job.follow.items()
    ]
    child = asyncio.create_task(
        run_child(
            job.argv,
            cwd=job.folder or None,
            env=environment_for(job),
            on_line=lambda line, is_error: heard(STDERR if is_error else STDOUT, line),
        )
    )
    try:
        return await _guarded(child, seen, job)
    finally:
        ended.set()
        await asyncio.gather(*followers)


class _SignOfLife:
    """When the child last gave one."""

    def __init__(self) -> None:
        self.at = time.monotonic()

    def now(self) -> None:
        self.at = time.monotonic()


async def _guarded(child: asyncio.Task[int], seen: _SignOfLife, job: Job) -> int:
    """Waits for the child; ends it when it is silent for longer than the job allows."""
    try:
        while True:
            left = None
            if job.idle_timeout is not None:
                left = max(seen.at + job.idle_timeout - time.monotonic(), 0.01)
            done, _ = await asyncio.wait({child}, timeout=left)
            if done:
                return child.result()
            if job.idle_timeout is not None and time.monotonic() - seen.at >= job.idle_timeout:
                raise IdleTooLong(
                    f"no sign of life for {job.idle_timeout:g} s: the engine was ended"
                )
    finally:
        if not child.done():
            child.cancel()
            await asyncio.wait({child})

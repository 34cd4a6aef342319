"""Runs at most one coroutine at a time on the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


class SingleTask:
    """At most one running coroutine; a second start while it runs does nothing."""

    def __init__(self) -> None:
        self._task: asyncio.Task[None] | None = None

    @property
    def running(self) -> bool:
        """True from `start` to the end of the coroutine."""
        return self._task is not None and not self._task.done()

    def start(
        self, job: Callable[[], Coroutine[Any, Any, None]], ended: Callable[[], None] | None = None
    ) -> bool:
        """Starts the coroutine unless one is running; True when it did.

        `ended` is called after its end in any case: a coroutine that is cancelled before its first
        step never enters its own `finally`.
        """
        if self.running:
            return False
        self._task = asyncio.get_running_loop().create_task(job())
        self._task.add_done_callback(_raise_again)
        if ended is not None:
            self._task.add_done_callback(lambda _: ended())
        return True

    def cancel(self) -> None:
        """Asks the coroutine to end."""
        if self._task is not None:
            self._task.cancel()

    async def wait(self) -> None:
        """Waits for the end of the coroutine, however it ends."""
        if self._task is not None:
            await asyncio.wait([self._task])


def _raise_again(task: asyncio.Task[None]) -> None:
    """Reports an error of a job nobody waits for as an unhandled exception."""
    if not task.cancelled() and (error := task.exception()) is not None:
        task.get_loop().call_exception_handler(
            {"message": "a job failed", "exception": error, "task": task}
        )

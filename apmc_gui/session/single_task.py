"""One job at a time on the event loop, and one at a time beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


class SingleTask:
    """At most one running coroutine; a second start while it runs does nothing."""

    def __init__(self) -> None:
        self._task: asyncio.Task[None] | None = None

    @property
    def running(self) -> bool:
        """True from `start` to the end of the coroutine."""
        return self._task is not None and not self._task.done()

    def start(self, job: Callable[[], Coroutine[Any, Any, None]]) -> bool:
        """Starts the coroutine unless one is running; True when it did."""
        if self.running:
            return False
        self._task = asyncio.get_running_loop().create_task(job())
        self._task.add_done_callback(_raise_again)
        return True

    def cancel(self) -> None:
        """Asks the coroutine to end."""
        if self._task is not None:
            self._task.cancel()

    async def wait(self) -> None:
        """Waits for the end of the coroutine, whatever it is."""
        if self._task is not None:
            await asyncio.wait([self._task])


def _raise_again(task: asyncio.Task[None]) -> None:
    """An error of a job nobody waits for goes where all unforeseen errors go."""
    if not task.cancelled() and (error := task.exception()) is not None:
        task.get_loop().call_exception_handler(
            {"message": "a job failed", "exception": error, "task": task}
        )


class LatestOnly(QObject, Generic[T]):
    """Computes in one thread, and hands over only what was asked for last."""

    done = Signal(object)  # the result
    _came = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="plan")
        self._asked = 0
        self._came.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._running = 0
        self._waiting: list[asyncio.Future[None]] = []

    @property
    def busy(self) -> bool:
        """True while something asked for is not handed over."""
        return self._running > 0

    def ask(self, compute: Callable[[], T]) -> None:
        """Computes in the thread; `done` comes in this one, unless more is asked for meanwhile."""
        self._asked += 1
        self._running += 1
        number = self._asked

        def tell(future: Future[T | None]) -> None:
            self._came.emit(number, future)

        def compute_newest() -> T | None:
            return compute() if number == self._asked else None  # or else nobody will see it

        self._pool.submit(compute_newest).add_done_callback(tell)

    async def settled(self) -> None:
        """Waits until nothing is asked for any more."""
        while self.busy:
            handed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append(handed)
            await handed

    def forget(self) -> None:
        """Nothing asked for so far will be handed over."""
        self._asked += 1

    def close(self) -> None:
        """Waits for the computation at hand and ends the thread."""
        self._asked += 1
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _arrived(self, number: int, future: Future[T | None]) -> None:
        self._running -= 1
        if number == self._asked and not future.cancelled():
            self.done.emit(future.result())
        waiting, self._waiting = self._waiting, []
        for handed in waiting:
            if not handed.done():
                handed.set_result(None)

"""Runs the same work on many items in a few threads, and stops early when the run is cancelled."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

Item = TypeVar("Item")
Worker = Callable[[Item], None]

_POLL = 0.05  # seconds between two reports of progress


def processors() -> int:
    """Returns the processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Cancelled(Exception):
    """The run was asked to end."""


class CancelToken:
    """Whether the run was asked to end, and by which signal."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._partial: str | None = None
        self.signal = 0

    def __bool__(self) -> bool:
        return self._event.is_set()

    def cancel(self, signal: int) -> None:
        """Asks every thread to end."""
        self.signal = signal
        self._event.set()

    def check(self) -> None:
        """Raises Cancelled when the run was asked to end."""
        if self:
            raise Cancelled

    @contextlib.contextmanager
    def writing(self, partial: str) -> Iterator[None]:
        """Remembers the partial file written in this block, for `exit_now`."""
        self._partial = partial
        try:
            yield
        finally:
            self._partial = None

    def exit_now(self, leave: Callable[[int], object] = os._exit) -> None:
        """Removes the partial file and ends the process with the signal's exit code."""
        if self._partial is not None:
            with contextlib.suppress(OSError):
                os.unlink(self._partial)
        leave(128 + self.signal)


def run_in_threads(
    items: Sequence[Item],
    make_worker: Callable[[], Worker[Item]],
    *,
    threads: int,
    token: CancelToken,
    progress: Callable[[float], None],
) -> None:
    """Hands every item to a worker once; returns when all are done.

    `make_worker` is called once in each thread, so a worker's buffers live as long as its thread.
    `progress` is called in the calling thread with the share done (0..1). The first error of a
    worker ends the others after their present item and is raised here; so is Cancelled.
    """
    queue = _Queue(items, token)
    count = max(1, min(threads, len(items)))
    started = [threading.Thread(target=queue.work, args=(make_worker,)) for _ in range(count)]
    for thread in started:
        thread.start()
    try:
        while not queue.wait(_POLL):
            token.check()
            progress(queue.share_done)
    finally:
        queue.closed = True
        for thread in started:
            thread.join()
    if queue.error is not None:
        raise queue.error
    token.check()


class _Queue(Generic[Item]):
    """The items of one call, handed out one by one."""

    def __init__(self, items: Sequence[Item], token: CancelToken) -> None:
        self._items = items
        self._token = token
        self._lock = threading.Lock()
        self._ended = threading.Event()
        if not items:
            self._ended.set()
        self._next = 0
        self._done = 0
        self.closed = False
        self.error: BaseException | None = None

    @property
    def share_done(self) -> float:
        """The share of the items that is done, 0 to 1."""
        return self._done / max(1, len(self._items))

    def wait(self, seconds: float) -> bool:
        """Waits at most so long; True when all is done, or nothing more will be."""
        return self._ended.wait(seconds)

    def work(self, make_worker: Callable[[], Worker[Item]]) -> None:
        """The body of a thread: item after item, until none is left."""
        try:
            worker = make_worker()
            while (index := self._take()) is not None:
                worker(self._items[index])
                self._count()
        except BaseException as error:  # raised again by run_in_threads
            self.error = self.error or error
            self.closed = True
            self._ended.set()

    def _take(self) -> int | None:
        """Returns the index of the next item; None where there is none, or the run ends."""
        with self._lock:
            if self.closed or self._token or self._next >= len(self._items):
                return None
            self._next += 1
            return self._next - 1

    def _count(self) -> None:
        with self._lock:
            self._done += 1
            if self._done == len(self._items):
                self._ended.set()

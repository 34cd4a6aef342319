"""A few threads that work through tasks together, and stop at once when they are told to."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

Task = TypeVar("Task")
Work = Callable[[Task], None]

_LOOK = 0.05  # seconds between two looks at what was done


class Cancelled(Exception):
    """The run was told to end."""


class CancelToken:
    """Whether the run was told to end, and by which signal."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._partial: str | None = None
        self.signal = 0

    def __bool__(self) -> bool:
        return self._event.is_set()

    def order(self, signal: int) -> None:
        """Tells every thread to end."""
        self.signal = signal
        self._event.set()

    def check(self) -> None:
        """Raises Stopped when the run was told to end."""
        if self:
            raise Cancelled

    @contextlib.contextmanager
    def writing(self, partial: str) -> Iterator[None]:
        """Remembers the partial file that is written in this block, for `force`."""
        self._partial = partial
        try:
            yield
        finally:
            self._partial = None

    def force(self, leave: Callable[[int], object] = os._exit) -> None:
        """Ends the process at once, with no other trace than its exit code."""
        if self._partial is not None:
            with contextlib.suppress(OSError):
                os.unlink(self._partial)
        leave(128 + self.signal)


def work_through(
    tasks: Sequence[Task],
    hire: Callable[[], Work[Task]],
    *,
    workers: int,
    halt: CancelToken,
    progress: Callable[[float], None],
) -> None:
    """Does every task once; returns when all are done.

    `hire` is called once in each thread and returns what does a task there: its buffers live as
    long as the thread. `progress` hears the part done (0..1) in the calling thread. The first error
    of a worker ends the others after their present task and is raised here; so is Stopped.
    """
    course = _Course(tasks, halt)
    count = max(1, min(workers, len(tasks)))
    threads = [threading.Thread(target=course.work, args=(hire,)) for _ in range(count)]
    for thread in threads:
        thread.start()
    try:
        while not course.wait(_LOOK):
            halt.check()
            progress(course.part_done)
    finally:
        course.over = True
        for thread in threads:
            thread.join()
    if course.error is not None:
        raise course.error
    halt.check()


class _Course(Generic[Task]):
    """The tasks while they are worked through."""

    def __init__(self, tasks: Sequence[Task], halt: CancelToken) -> None:
        self._tasks = tasks
        self._halt = halt
        self._lock = threading.Lock()
        self._ended = threading.Event()
        if not tasks:
            self._ended.set()
        self._next = 0
        self._done = 0
        self.over = False
        self.error: BaseException | None = None

    @property
    def part_done(self) -> float:
        """The part of the tasks that is done, 0 to 1."""
        return self._done / max(1, len(self._tasks))

    def wait(self, seconds: float) -> bool:
        """Waits a moment; True when all is done, or nothing more will be."""
        return self._ended.wait(seconds)

    def work(self, hire: Callable[[], Work[Task]]) -> None:
        """One thread's work: task after task, until none is left."""
        try:
            do = hire()
            while (mine := self._take()) is not None:
                do(self._tasks[mine])
                self._count()
        except BaseException as error:  # raised again by work_through
            self.error = self.error or error
            self.over = True
            self._ended.set()

    def _take(self) -> int | None:
        """The number of a task nobody has taken; None where there is none, or all is over."""
        with self._lock:
            if self.over or self._halt or self._next >= len(self._tasks):
                return None
            self._next += 1
            return self._next - 1

    def _count(self) -> None:
        with self._lock:
            self._done += 1
            if self._done == len(self._tasks):
                self._ended.set()

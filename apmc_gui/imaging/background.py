"""A thread for work that would hold the window up: the most urgent job goes first."""

from __future__ import annotations

import asyncio
import itertools
import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from apmc_gui.imaging.pixel_process import PixelProcess, Work

LAZY = 3
"""From this urgency on a job rests between its pieces: nobody waits for it."""

_REST = 0.002  # seconds

BackgroundJob = Generator[object, None, Any]
"""Work in small pieces: it yields None to let more urgent work pass, or a value to hand over.

What it returns, unless None, is its last value.
"""


def one_piece(compute: Callable[[], object]) -> BackgroundJob:
    """Returns the job that computes one value."""
    yield from ()
    return compute()


@dataclass(slots=True)
class _Entry:
    urgency: int
    number: int
    job: BackgroundJob


@dataclass(frozen=True, slots=True)
class _Result:
    """A value of a job (None for none), or what it raised; whether the job has ended with it."""

    key: str
    number: int
    value: object
    error: BaseException | None = None
    last: bool = False


class BackgroundWorker(QObject):
    """Carries out jobs in a thread; a newer job of the same key replaces the older one.

    `came` hands over the key and a value in the thread of this object, and only of the newest job
    of that key. What a job raises is raised there too.
    """

    came = Signal(str, object)
    _handed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._newest: dict[str, int] = {}
        self._waiting: list[asyncio.Future[None]] = []
        self._thread = _WorkerThread(self._handed.emit)
        self._handed.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._thread.close)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._thread.close)

    @property
    def busy(self) -> bool:
        """True while a job has not handed over its last value."""
        return bool(self._newest)

    def ask(self, key: str, job: BackgroundJob, *, urgency: int = 0) -> None:
        """Carries the job out when nothing of a lower `urgency` number is left to do."""
        number = next(self._numbers)
        self._newest[key] = number
        self._thread.put(key, _Entry(urgency, number, job))

    def forget(self, key: str) -> None:
        """Hands over nothing more of that key."""
        self._thread.drop(key)
        self._end(key)

    async def settled(self) -> None:
        """Waits until nothing is being worked on."""
        while self.busy:
            settled: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append(settled)
            await settled

    def close(self) -> None:
        """Ends the thread after the piece at hand, and waits for it."""
        self._newest.clear()
        self._thread.close()
        self._thread.join()

    def _take(self, result: _Result) -> None:
        if self._newest.get(result.key) != result.number:
            return
        if result.last:
            self._end(result.key)
        if result.error is not None:
            raise result.error
        if result.value is not None:
            self.came.emit(result.key, result.value)

    def _end(self, key: str) -> None:
        self._newest.pop(key, None)
        waiting, self._waiting = self._waiting, []
        for settled in waiting:
            if not settled.done():
                settled.set_result(None)


class _WorkerThread:
    """The thread and its jobs; it outlives its worker by one piece of work at most."""

    def __init__(self, hand_over: Callable[[_Result], object]) -> None:
        self._hand_over = hand_over
        self._entries: dict[str, _Entry] = {}
        self._state = threading.Condition()
        self._closed = False
        self._thread: threading.Thread | None = None

    def put(self, key: str, entry: _Entry) -> None:
        with self._state:
            if self._closed:
                return
            self._entries[key] = entry
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="background", daemon=True)
                self._thread.start()
            self._state.notify()

    def drop(self, key: str) -> None:
        with self._state:
            self._entries.pop(key, None)

    def close(self) -> None:
        with self._state:
            self._closed = True
            self._entries.clear()
            self._state.notify()

    def join(self) -> None:
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        while (following := self._next()) is not None:
            key, entry = following
            result = self._piece(key, entry)
            if result.last:
                self._end(key, entry)
            elif entry.urgency >= LAZY:
                time.sleep(_REST)
            if result.last or result.value is not None:
                try:
                    self._hand_over(result)
                except RuntimeError:  # the worker, and with it the window, is gone
                    return

    def _next(self) -> tuple[str, _Entry] | None:
        """Returns the most urgent job, the oldest of them first; None at the end."""
        with self._state:
            while not self._entries and not self._closed:
                self._state.wait()
            if self._closed:
                return None
            return min(self._entries.items(), key=lambda item: (item[1].urgency, item[1].number))

    @staticmethod
    def _piece(key: str, entry: _Entry) -> _Result:
        try:
            return _Result(key, entry.number, next(entry.job))
        except StopIteration as end:
            return _Result(key, entry.number, end.value, last=True)
        except BaseException as error:  # it is raised again in the window's thread
            return _Result(key, entry.number, None, error, last=True)

    def _end(self, key: str, entry: _Entry) -> None:
        with self._state:
            if self._entries.get(key) is entry:
                del self._entries[key]


class PixelWorker(BackgroundWorker):
    """A worker with a child process that decodes pixels of files for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pixels = PixelProcess()
        self.destroyed.connect(self.pixels.close)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.pixels.close)

    def ask_pixels(
        self, key: str, work: Work, path: str, *arguments: Any, urgency: int, **options: Any
    ) -> None:
        """Carries out work on the pixels of a file (see `PixelProcess.job`)."""
        self.ask(key, self.pixels.job(work, path, *arguments, **options), urgency=urgency)

    def close(self) -> None:
        """Ends the child, whatever it does, and the thread."""
        self.pixels.close()  # first: the thread may be waiting for it
        super().close()

"""One thread that looks at files while the window goes on: the most urgent look goes first."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

LAZY = 3
"""From this urgency on a look rests between its pieces: nobody waits for it."""

_BREATH = 0.002  # seconds

Look = Generator[object, None, None]
"""Work in small pieces: it yields None to let more urgent work pass, or a value to hand over."""


@dataclass(slots=True)
class _Job:
    urgency: int
    number: int
    look: Look


class BackgroundJob(QObject):
    """Carries out looks in a thread; a newer look of the same key replaces the older one.

    `came` tells the key and a value, in the thread of this object, and only of what was asked for
    last. An unforeseen error is raised there, too.
    """

    came = Signal(str, object)
    _handed = Signal(str, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._newest: dict[str, int] = {}
        self._crew = _Crew(self._handed.emit)
        self._handed.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._crew.close)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._crew.close)

    def ask(self, key: str, look: Look, *, urgency: int) -> None:
        """Carries the look out when nothing of a lower `urgency` number is left to do."""
        number = next(self._numbers)
        self._newest[key] = number
        self._crew.put(key, _Job(urgency, number, look))

    def forget(self, key: str) -> None:
        """Nothing of that key is handed over any more."""
        self._newest.pop(key, None)
        self._crew.drop(key)

    def close(self) -> None:
        """Ends the thread after the piece at hand, and waits for it."""
        self._newest.clear()
        self._crew.close()
        self._crew.wait()

    def _take(self, key: str, number: int, value: object) -> None:
        if self._newest.get(key) != number:
            return
        if isinstance(value, BaseException):
            raise value
        self.came.emit(key, value)


class _Crew:
    """The thread and its jobs; it outlives the object that asks by one piece of work at most."""

    def __init__(self, hand_over: Callable[[str, int, object], object]) -> None:
        self._hand_over = hand_over
        self._jobs: dict[str, _Job] = {}
        self._state = threading.Condition()
        self._closed = False
        self._thread: threading.Thread | None = None

    def put(self, key: str, job: _Job) -> None:
        with self._state:
            if self._closed:
                return
            self._jobs[key] = job
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="looks", daemon=True)
                self._thread.start()
            self._state.notify()

    def drop(self, key: str) -> None:
        with self._state:
            self._jobs.pop(key, None)

    def close(self) -> None:
        with self._state:
            self._closed = True
            self._jobs.clear()
            self._state.notify()

    def wait(self) -> None:
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        while (found := self._next()) is not None:
            key, job = found
            value = self._piece(key, job)
            if job.urgency >= LAZY:
                time.sleep(_BREATH)
            if value is not None and not self._given(key, job.number, value):
                return

    def _next(self) -> tuple[str, _Job] | None:
        """The most urgent job, the oldest of them first; None at the end."""
        with self._state:
            while not self._jobs and not self._closed:
                self._state.wait()
            if self._closed:
                return None
            return min(self._jobs.items(), key=lambda item: (item[1].urgency, item[1].number))

    def _piece(self, key: str, job: _Job) -> object:
        try:
            return next(job.look)
        except StopIteration:
            self._end(key, job)
            return None
        except BaseException as error:  # it is raised again in the window's thread
            self._end(key, job)
            return error

    def _end(self, key: str, job: _Job) -> None:
        with self._state:
            if self._jobs.get(key) is job:
                del self._jobs[key]

    def _given(self, key: str, number: int, value: object) -> bool:
        try:
            self._hand_over(key, number, value)
        except RuntimeError:  # the window is gone
            return False
        return True

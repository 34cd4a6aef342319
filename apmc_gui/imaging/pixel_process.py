"""Decodes pixels of files in a child process: a damaged file may end that, never the window.

Decoders are C code that trusts the file: astropy's HCOMPRESS, for one, writes past its buffers
where the data are damaged. A read of a network drive may also never return; a process can be ended
then, a thread cannot.

Requests and answers are pickled tuples. A request names a generator function of this package,
which the child runs piece by piece, so that more urgent requests pass between the pieces.
"""

from __future__ import annotations

import itertools
import os
import pickle
import queue
import subprocess
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from ap_master_calibration.support.process import end_with_parent
from ap_master_calibration.support.process_tree import own_group
from ap_master_calibration.support.start_module import python_module
from ap_master_calibration.support.win_files import allow_long_paths
from ap_master_calibration.text import Text, text
from apmc_gui.imaging.frame_images import OpenFrame, Unseen

if TYPE_CHECKING:
    from apmc_gui.imaging.background import BackgroundJob

LIMIT = 60.0
"""Seconds without an answer after which the child is ended: a drive that sleeps takes up to 20."""

Work = Callable[..., Iterator[object]]
"""A generator function of a module; its first argument is the child's OpenFrame."""

_VALUE, _END, _FAILED, _UNKNOWN = range(4)
"""Kinds of answers: a value, the end, what was raised, a number the child does not know."""


class PixelsLost(Exception):
    """The child ended or did not answer; `sentence` says so."""

    def __init__(self, sentence: Text) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class PixelProcess:
    """The child that decodes for one background thread; started when first needed."""

    def __init__(self, limit: float = LIMIT) -> None:
        self._limit = limit
        self._numbers = itertools.count()
        self._dropped: deque[int] = deque()
        self._child: _Child | None = None
        self._closed = False

    def job(self, work: Work, path: str, *arguments: Any, **options: Any) -> BackgroundJob:
        """Returns a job that runs `work(open_frame, path, *arguments, **options)` in the child.

        It hands over what the work yields, or Unseen where the child is lost over it.
        """
        number = next(self._numbers)
        call: Any = (work, (path, *arguments), options)
        request = call
        try:
            while True:
                kind, value = self._ask(number, request)
                request = None
                if kind == _END:
                    return
                if kind == _FAILED:
                    raise RuntimeError(f"in the process that decodes pixels:\n{value}")
                if kind == _UNKNOWN:  # another file ended the child meanwhile
                    request = call
                else:
                    yield value
        except PixelsLost as error:
            yield Unseen(path, error.sentence)
        finally:
            self._dropped.append(number)

    def result(self, work: Work, path: str, *arguments: Any) -> Any:
        """Returns the last value of a job, waiting for it."""
        last = deque(self.job(work, path, *arguments), maxlen=1)
        return last[0] if last else None

    def close(self) -> None:
        """Ends the child, whatever it does; a thread that waits for it goes on. Any thread."""
        self._closed = True
        self._end()

    def _ask(self, number: int, call: Any) -> tuple[int, Any]:
        dropped = [self._dropped.popleft() for _ in range(len(self._dropped))]
        child = self._running()
        try:
            child.send((number, call, dropped))
            answer = child.answers.get(timeout=self._limit)
        except queue.Empty:
            self._end()
            raise PixelsLost(
                text("no answer for {seconds} s: is its drive there?", seconds=int(self._limit))
            ) from None
        except OSError:
            answer = None
        if answer is None:
            code = child.wait()
            self._end()
            raise PixelsLost(_ended_sentence(code))
        kind, value = answer
        return kind, value

    def _running(self) -> _Child:
        if self._closed:
            raise PixelsLost(text("the window is being closed"))
        if self._child is None:
            try:
                self._child = _Child()
            except OSError as error:
                raise PixelsLost(
                    text(
                        "the process that decodes pixels cannot be started: {reason}",
                        reason=error.strerror or str(error),
                    )
                ) from error
        return self._child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()


def _ended_sentence(code: int) -> Text:
    if code < 0:
        return text(
            "it cannot be decoded: signal {signal} ended the process that tried", signal=-code
        )
    return text("it cannot be decoded: the process that tried ended with {code}", code=code)


class _Child:
    """The process, and the thread that reads its answers; None is its end."""

    def __init__(self) -> None:
        self.answers: queue.SimpleQueue[tuple[int, Any] | None] = queue.SimpleQueue()
        self._process = subprocess.Popen(
            python_module("apmc_gui.imaging.pixel_process"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL if sys.stderr is None else None,
            **own_group(),
        )
        threading.Thread(target=self._read, name="pixels", daemon=True).start()

    def send(self, request: tuple[int, Any, list[int]]) -> None:
        """Sends a request. Raises OSError where the child has ended."""
        assert self._process.stdin is not None
        pickle.dump(request, self._process.stdin, protocol=5)
        self._process.stdin.flush()

    def wait(self) -> int:
        """Waits for the end of a child that closed its pipe; its exit code."""
        return self._process.wait()

    def kill(self) -> None:
        """Ends the child."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:  # what was not sent any more
                    continue

    def _read(self) -> None:
        assert self._process.stdout is not None
        try:
            while True:
                self.answers.put(pickle.load(self._process.stdout))  # noqa: S301  our own child
        except (EOFError, OSError, ValueError, pickle.UnpicklingError):  # it has ended
            self.answers.put(None)


# --- in the child -------------------------------------------------------------------------------


def ready(_: OpenFrame, path: str) -> Iterator[object]:
    """Loads what decoding needs, so that the first picture comes sooner."""
    import ap_master_calibration.files.pixels as loaded

    del loaded, path
    yield None


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answers requests until there are no more."""
    open_frame = OpenFrame()
    running: dict[int, Iterator[object]] = {}
    while True:
        try:
            number, call, dropped = pickle.load(requests)  # noqa: S301  of our parent
        except EOFError:
            return
        for other in dropped:
            running.pop(other, None)
        if call is not None:
            work, arguments, options = call
            running[number] = work(open_frame, *arguments, **options)
        pickle.dump(_piece(running, number), answers, protocol=5)
        answers.flush()


def _piece(running: dict[int, Iterator[object]], number: int) -> tuple[int, object]:
    work = running.get(number)
    if work is None:
        return _UNKNOWN, None
    try:
        return _VALUE, next(work)
    except StopIteration:
        return _END, None
    except Exception:  # it is raised again in the window
        return _FAILED, traceback.format_exc()


def main() -> int:
    """Serves the window that started this process."""
    allow_long_paths()
    end_with_parent()  # also in the middle of a read that hangs
    # A library that writes to standard output must not write between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    try:
        serve(sys.stdin.buffer, answers)
    except BrokenPipeError:  # the window is gone
        os._exit(1)
    return 0


if __name__ == "__main__":
    sys.exit(main())

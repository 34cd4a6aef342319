"""Notes which files are being read, in case a decoder ends the whole process.

The note is a small file that is overwritten in place: two system calls for a frame, and what was
written stays when the process dies.
"""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator
from io import FileIO


class Ledger:
    """The files that are being read by any thread; without a path nothing is written."""

    def __init__(self, path: str | None = None) -> None:
        self._file: FileIO | None = None
        self._lock = threading.Lock()
        self._open: list[str] = []
        self._longest = 0
        if path is not None:
            with contextlib.suppress(OSError):  # a full disk: the run goes on without
                self._file = FileIO(path, "w")

    @contextlib.contextmanager
    def reading(self, path: str) -> Iterator[None]:
        """Notes a file while it is read in this block."""
        with self._lock:
            self._open.append(path)
            self._write()
        try:
            yield
        finally:
            with self._lock:
                self._open.remove(path)
                self._write()

    def close(self) -> None:
        """Closes the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self) -> None:
        if self._file is None:
            return
        note = json.dumps(self._open).encode()
        self._longest = max(self._longest, len(note))
        with contextlib.suppress(OSError):
            self._file.seek(0)
            self._file.write(note.ljust(self._longest))  # spaces over what was longer


def files_in(path: str) -> tuple[str, ...]:
    """Returns the files a process was reading when it last wrote its ledger; none without one."""
    try:
        with open(path, encoding="utf-8") as file:
            names = json.load(file)
    except (OSError, ValueError, RecursionError):
        return ()
    return tuple(n for n in names if isinstance(n, str)) if isinstance(names, list) else ()

"""Reads and writes one open file at positions, from several threads at once, without copies."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from functools import lru_cache
from typing import Any

_LARGEST = 1 << 30  # bytes of one call: systems refuse, or cut, more than 2 GiB


class PositionedFile:
    """An open file descriptor read and written at given offsets; owns and closes it.

    Where the system can do it (Linux, macOS, BSD) no two threads wait for each other; elsewhere
    (Windows) seek and transfer are one under a lock.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.Lock()
        self._read = _reader(self._lock)
        self._write = _writer(self._lock)

    def read_into(self, out: memoryview, offset: int) -> int:
        """Fills `out` (contiguous bytes) from `offset` on; the bytes read, fewer at the end."""
        done = 0
        while done < len(out):
            got = self._read(self._descriptor, out[done : done + _LARGEST], offset + done)
            if got == 0:
                break
            done += got
        return done

    def write_from(self, given: memoryview, offset: int) -> None:
        """Writes all of `given` (contiguous bytes) at `offset`."""
        done = 0
        while done < len(given):
            done += self._write(self._descriptor, given[done : done + _LARGEST], offset + done)

    @property
    def descriptor(self) -> int:
        """The open file's number; it stays this object's to close."""
        return self._descriptor

    def stat(self) -> os.stat_result:
        """What the system says of the open file, whatever its name leads to now."""
        return os.fstat(self._descriptor)

    def truncate(self, length: int) -> None:
        """Makes the file exactly `length` bytes long."""
        os.ftruncate(self._descriptor, length)

    def start_sync(self, offset: int, count: int) -> None:
        """Lets the system begin to bring `count` bytes to the disk, without waiting for it.

        Where it can be asked for (Linux), `sync` at the end of a large file is short.
        """
        ask = _sync_file_range()
        if ask is not None:
            ask(self._descriptor, offset, count, _WRITE)  # a wish: its failure is told by sync

    def sync(self) -> None:
        """Waits until what was written is on the disk."""
        os.fsync(self._descriptor)

    def close(self) -> None:
        """Closes the file; a second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


_WRITE = 2  # SYNC_FILE_RANGE_WRITE: start writing, do not wait (linux/fs.h)


@lru_cache(maxsize=1)
def _sync_file_range() -> Callable[[int, int, int, int], int] | None:
    """The system call of Linux (sync_file_range(2)); None elsewhere."""
    if sys.platform != "linux":
        return None
    import ctypes

    try:
        call = ctypes.CDLL(None).sync_file_range
    except (OSError, AttributeError):
        return None
    call.argtypes = (ctypes.c_int, ctypes.c_int64, ctypes.c_int64, ctypes.c_uint)
    return call


_Transfer = Callable[[int, memoryview, int], int]


def _reader(lock: threading.Lock) -> _Transfer:
    """How this system reads at an offset into memory that is already there."""
    system: Any = os  # these functions are there or not, by system
    if hasattr(os, "preadv"):
        return lambda fd, out, offset: int(system.preadv(fd, [out], offset))

    def seek_and_read(fd: int, out: memoryview, offset: int) -> int:
        with lock:
            os.lseek(fd, offset, os.SEEK_SET)
            if hasattr(os, "readinto"):  # Python 3.14
                return int(system.readinto(fd, out))
            got = os.read(fd, len(out))
        out[: len(got)] = got
        return len(got)

    return seek_and_read


def _writer(lock: threading.Lock) -> _Transfer:
    """How this system writes memory at an offset."""
    system: Any = os
    if hasattr(os, "pwrite"):
        return lambda fd, given, offset: int(system.pwrite(fd, given, offset))

    def seek_and_write(fd: int, given: memoryview, offset: int) -> int:
        with lock:
            os.lseek(fd, offset, os.SEEK_SET)
            return os.write(fd, given)

    return seek_and_write


CREATE_FLAGS = (
    os.O_RDWR
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
)

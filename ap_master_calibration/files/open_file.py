"""Opens one file, and reads and writes it at offsets; says in a sentence why it cannot."""

from __future__ import annotations

import errno
import os
import stat
import sys
import threading
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.formatting import byte_size
from ap_master_calibration.support.win_files import HELD, is_held
from ap_master_calibration.text import Text, text

if TYPE_CHECKING:
    from zlib import _Decompress as _Unpacker

BytesAt = Callable[[int, int], bytes]
"""(offset, length) -> the bytes there; fewer at the end of the file."""

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe somebody named .fits must not stop the scan
)
_PREAD: Callable[[int, int, int], bytes] | None = getattr(os, "pread", None)


def opened(path: str) -> tuple[int, os.stat_result]:
    """A file descriptor, the caller's to close, and the file's stat; Unreadable, OSError."""
    try:
        descriptor = os.open(path, _FLAGS)
    except ValueError as error:
        raise Unreadable(text("its name holds a character no file system takes")) from error
    try:
        status = os.fstat(descriptor)
        _check_regular(status.st_mode)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor, status


def _check_regular(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise Unreadable(_A_FOLDER)
    if not stat.S_ISREG(mode):
        raise Unreadable(text("it is not a regular file"))


_A_FOLDER = text("it is a folder, not a file")


def refusal(path: str, error: OSError) -> Text:
    """Returns why the system does not let a file be read."""
    if isinstance(error, FileNotFoundError):
        if os.path.islink(path):
            return text("it is a link to a file that is not there")
        return text("it is not there any more")
    if isinstance(error, IsADirectoryError) or os.path.isdir(path):
        return _A_FOLDER
    if is_held(error, path):
        return HELD
    if isinstance(error, PermissionError):
        return text("you have no permission to read it")
    if error.errno == errno.ELOOP:
        return text("it is a link that leads back to itself")
    return text("the system cannot read it: {error}", error=error.strerror or str(error))


def unopened(path: str) -> Text | None:
    """Returns why the system does not open a file that is there; None where it does."""
    if not os.path.isfile(path):
        return None
    try:
        os.close(os.open(path, _FLAGS))
    except OSError as error:
        return refusal(path, error)
    return None


def cut_short(expected: int, size: int) -> Text:
    """Returns why a file is called truncated: how long it is, and how long it should be."""
    return text(
        "the file is cut short: {size} of {expected} are there ({missing} bytes are missing)",
        size=byte_size(size),
        expected=byte_size(expected),
        missing=expected - size,
    )


def plain_bytes(descriptor: int) -> BytesAt:
    """Reads an open file at an offset: the bytes there, fewer at the end of the file."""

    def at(offset: int, length: int) -> bytes:
        parts = []
        while length > 0:
            got = _read(descriptor, offset, length)
            if not got:
                break
            parts.append(got)
            offset, length = offset + len(got), length - len(got)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    return at


def _read(descriptor: int, offset: int, length: int) -> bytes:
    if _PREAD is not None:
        return _PREAD(descriptor, length, offset)
    os.lseek(descriptor, offset, os.SEEK_SET)
    return os.read(descriptor, length)


GZIP = b"\x1f\x8b"
_CHUNK = 1 << 16
_DEEPEST = 1 << 30  # bytes of a compressed file that are unpacked to find a header


def gzip_length(compressed: BytesAt, size: int) -> int:
    """Returns the length of what a gzip file of `size` bytes holds, modulo 2**32 (RFC 1952, ISIZE).

    That of its last member, where it has several.
    """
    return int.from_bytes(compressed(max(0, size - 4), 4), "little")


def unzipped_bytes(compressed: BytesAt) -> BytesAt:
    """Reads a gzip file forwards, unpacking no more than is asked for, and 1 GiB at most.

    What lies before the offset that was last asked for is forgotten.
    """
    kept = bytearray()
    kept_from = 0
    packed = _packed(compressed)

    def at(offset: int, length: int) -> bytes:
        nonlocal kept_from
        end = offset + length
        if end > _DEEPEST:
            raise Unreadable(
                text("its header lies too deep inside a compressed file; unpack it first")
            )
        while kept_from + len(kept) < end and (piece := next(packed, None)) is not None:
            kept.extend(piece)
            before = min(len(kept), max(0, offset - kept_from))
            del kept[:before]
            kept_from += before
        return bytes(kept[offset - kept_from : end - kept_from])

    return at


def _packed(compressed: BytesAt) -> Iterator[bytes]:
    """Yields the unpacked pieces of a gzip file of one or several members."""
    place = 0
    unpacker: _Unpacker | None = None
    while chunk := compressed(place, _CHUNK):
        place += len(chunk)
        while chunk:
            if unpacker is None:
                if not chunk.startswith(GZIP):
                    return  # padding behind the last member says nothing
                unpacker = zlib.decompressobj(31)
            yield _piece(unpacker, chunk)
            chunk = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
            unpacker = None if unpacker.eof else unpacker
    while unpacker is not None and not unpacker.eof:
        rest = _piece(unpacker, b"")
        if not rest and not unpacker.eof:
            raise Unreadable(text("the gzip file is cut short"), truncated=True)
        yield rest


def _piece(unpacker: _Unpacker, chunk: bytes) -> bytes:
    try:
        return unpacker.decompress(chunk, _CHUNK)
    except zlib.error as error:
        raise Unreadable(text("its gzip compression is damaged")) from error


# --- many threads, one file ---------------------------------------------------------------------

_LARGEST = 1 << 30  # bytes of one call: systems refuse, or cut, more than 2 GiB


class OpenFile:
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

    def write_from(self, data: memoryview, offset: int) -> None:
        """Writes all of `data` (contiguous bytes) at `offset`."""
        done = 0
        while done < len(data):
            done += self._write(self._descriptor, data[done : done + _LARGEST], offset + done)

    @property
    def descriptor(self) -> int:
        """The open file's number; it stays this object's to close."""
        return self._descriptor

    def stat(self) -> os.stat_result:
        """Returns what the system says of the open file, whatever its name leads to now."""
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
            ask(self._descriptor, offset, count, _WRITE)  # a wish: `sync` reports a failure

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
    """Returns the system call of Linux (sync_file_range(2)); None elsewhere."""
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
    """Returns how this system reads at an offset into memory that is already there."""
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
    """Returns how this system writes memory at an offset."""
    system: Any = os
    if hasattr(os, "pwrite"):
        return lambda fd, piece, offset: int(system.pwrite(fd, piece, offset))

    def seek_and_write(fd: int, piece: memoryview, offset: int) -> int:
        with lock:
            os.lseek(fd, offset, os.SEEK_SET)
            return os.write(fd, piece)

    return seek_and_write


CREATE_FLAGS = (
    os.O_RDWR
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
)

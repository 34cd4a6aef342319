"""Opens one file for its header: plain words for what goes wrong, bytes at an offset."""

from __future__ import annotations

import errno
import os
import stat
import zlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.support.win_files import HELD, is_held

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
        raise Unreadable("its name holds a character no file system takes") from error
    try:
        found = os.fstat(descriptor)
        _check_ordinary(found.st_mode)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor, found


def _check_ordinary(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise Unreadable("it is a folder, not a file")
    if not stat.S_ISREG(mode):
        raise Unreadable("it is not an ordinary file")


def refusal(path: str, error: OSError) -> str:
    """What the system has against reading a file, in plain words."""
    if isinstance(error, FileNotFoundError):
        broken = os.path.islink(path)
        return "it is a link to a file that is not there" if broken else "it is not there any more"
    if isinstance(error, IsADirectoryError) or os.path.isdir(path):
        return "it is a folder, not a file"
    if is_held(error):
        return HELD
    if isinstance(error, PermissionError):
        return "you have no permission to read it"
    if error.errno == errno.ELOOP:
        return "it is a link that leads back to itself"
    return f"the system cannot read it: {error.strerror or error}"


def plain_bytes(descriptor: int) -> BytesAt:
    """Reads an open file at an offset."""

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
_DEEPEST = 64 << 20  # bytes of a compressed file that are unpacked to find a header


def unzipped_bytes(compressed: BytesAt) -> BytesAt:
    """Reads a gzip file at an offset, unpacking no more than is asked for, and 64 MiB at most."""
    head = bytearray()
    packed = _packed(compressed)

    def at(offset: int, length: int) -> bytes:
        end = offset + length
        if end > _DEEPEST:
            raise Unreadable("its header lies too deep inside a compressed file; unpack it first")
        for piece in packed:
            head.extend(piece)
            if len(head) >= end:
                break
        return bytes(head[offset:end])

    return at


def _packed(compressed: BytesAt) -> Iterator[bytes]:
    """The unpacked pieces of a gzip file of one or several members."""
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
            raise Unreadable("the gzip file is cut short", truncated=True)
        yield rest


def _piece(unpacker: _Unpacker, chunk: bytes) -> bytes:
    try:
        return unpacker.decompress(chunk, _CHUNK)
    except zlib.error as error:
        raise Unreadable("its gzip compression is damaged") from error

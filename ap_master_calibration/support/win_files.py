"""Handles files on Windows: long paths, files that another program holds open, read-only files."""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from ap_master_calibration.text import Text, text, verbatim

_T = TypeVar("_T")

_SHARING, _LOCKED, _DENIED = 32, 33, 5
"""ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION, ERROR_ACCESS_DENIED (winerror.h)."""
_READ, _WRITE, _DELETE = 0x8000_0000, 0x4000_0000, 0x0001_0000
"""GENERIC_READ, GENERIC_WRITE, DELETE (winnt.h)."""
_SHARE_ALL, _OPEN_EXISTING, _FOLDERS_TOO = 7, 3, 0x0200_0000

_PATIENCE = 2.0  # seconds: a virus scanner holds what was just written for a moment
_LOOK = 0.05
_FIRST_BUILD = 15063  # Windows 10, version 1703
_BIT_FIELD, _LONG_PATHS = 3, 0x80

HELD = text(
    "another program has it open: close it there (PixInsight, another window of this program, a "
    "preview) and run again"
)
WRITE_PROTECTED = text(
    'it is marked "Read-only": remove that mark in its properties, or move it elsewhere'
)


class WriteProtected(PermissionError):
    """A file marked read-only, which Windows does not replace."""


def allow_long_paths() -> None:
    """From now on this process may use paths of more than 260 characters; once, at its start.

    The manifest asks for it as well, but Windows listens to that only where an administrator
    switched it on. The flag in the process itself needs nobody; Go's runtime sets it in the same
    way (runtime/os_windows.go, initLongPathSupport).
    """
    if sys.platform == "win32" and sys.getwindowsversion().build >= _FIRST_BUILD:
        import ctypes

        current = ctypes.windll.ntdll.RtlGetCurrentPeb
        current.restype = ctypes.c_void_p
        flags = ctypes.c_ubyte.from_address(current() + _BIT_FIELD)
        flags.value |= _LONG_PATHS


def is_held(error: OSError, path: str | None = None) -> bool:
    """Returns whether the file of an error exists but another program holds it open.

    `open` does not pass on what Windows says: both cases are "Permission denied" without a
    number. The file (`path`, else the one the error names) is then asked once more.
    """
    number = getattr(error, "winerror", None)
    if number in (_SHARING, _LOCKED):
        return True
    if not isinstance(error, PermissionError) or isinstance(error, WriteProtected):
        return False
    named = [path] if path is not None else [error.filename, error.filename2]
    kinds = (_READ, _WRITE) if number is None else (_DELETE,)
    return any(_refused_as_held(os.fsdecode(name), kinds) for name in named if _is_path(name))


def _is_path(name: object) -> bool:
    return isinstance(name, str | bytes)  # `open` takes numbers of open files as well


def _refused_as_held(path: str, kinds: tuple[int, ...]) -> bool:
    """True where the first refusal of opening a file in these ways is that it is in use."""
    numbers = (_number_of_refusal(path, kind) for kind in kinds)
    return next((n for n in numbers if n), 0) in (_SHARING, _LOCKED)


if sys.platform == "win32":
    import _winapi

    def _number_of_refusal(path: str, access: int) -> int:
        """Returns Windows's number for why a file cannot be opened so; 0 where it can."""
        sharing = _SHARE_ALL
        try:
            handle = _winapi.CreateFile(path, access, sharing, 0, _OPEN_EXISTING, _FOLDERS_TOO, 0)
        except OSError as error:
            return error.winerror or 0
        _winapi.CloseHandle(handle)
        return 0

    def is_write_protected(path: str) -> bool:
        """Returns whether a file has the mark "Read-only": it cannot be replaced or removed."""
        with suppress(OSError):
            return bool(os.stat(path).st_file_attributes & stat.FILE_ATTRIBUTE_READONLY)
        return False

else:

    def _number_of_refusal(path: str, access: int) -> int:  # noqa: ARG001
        return 0

    def is_write_protected(path: str) -> bool:  # noqa: ARG001
        """Returns False: elsewhere it is the folder that allows to replace a file."""
        return False


def in_words(error: OSError) -> Text:
    """Returns the system's reason; for a file that cannot be used now, with the way out."""
    if isinstance(error, WriteProtected):
        return WRITE_PROTECTED
    return HELD if is_held(error) else verbatim(error.strerror or str(error))


def sentence_of(error: OSError) -> Text:
    """Returns an error of the system as a sentence that names the file, where the error does."""
    name = error.filename if error.filename2 is None else error.filename2
    if not _is_path(name):
        return in_words(error)
    return text("{path}: {reason}", path=os.fsdecode(name), reason=in_words(error))


def unprotect(path: str) -> None:
    """Takes the mark "Read-only" off a file that is to be moved or removed, on Windows."""
    if is_write_protected(path):
        os.chmod(path, stat.S_IWRITE)


def replace(part: str, path: str, wait: Callable[[float], object] = time.sleep) -> None:
    """`os.replace`, with patience for a program that holds one of the files for a moment.

    Raises WriteProtected at once for a file marked read-only, else the OSError of the last try.
    """
    if is_write_protected(path):
        raise WriteProtected(errno.EACCES, WRITE_PROTECTED, path)
    patiently(lambda: os.replace(part, path), wait)


def patiently(act: Callable[[], _T], wait: Callable[[float], object] = time.sleep) -> _T:
    """Does something with files, again and again while another program holds one for a moment.

    Raises the OSError of the last try.
    """
    left = _PATIENCE
    while True:
        try:
            return act()
        except PermissionError as error:
            if left <= 0 or getattr(error, "winerror", None) not in (_SHARING, _LOCKED, _DENIED):
                raise
        wait(_LOOK)
        left -= _LOOK

"""Handles files on Windows: long paths, and files that another program holds open."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

_SHARING, _LOCKED, _DENIED = 32, 33, 5
"""ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION, ERROR_ACCESS_DENIED (winerror.h)."""

_PATIENCE = 2.0  # seconds: a virus scanner holds what was just written for a moment
_LOOK = 0.05
_FIRST_BUILD = 15063  # Windows 10, version 1703
_BIT_FIELD, _LONG_PATHS = 3, 0x80

HELD = (
    "another program has it open: close it there (PixInsight, another window of this program, a "
    "preview) and run again"
)


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


def is_held(error: OSError) -> bool:
    """Returns True where the file exists but another program holds it open."""
    return getattr(error, "winerror", None) in (_SHARING, _LOCKED)


def in_words(error: OSError) -> str:
    """Returns the system's reason; for a file that another program holds, with the way out."""
    return HELD if is_held(error) else error.strerror or str(error)


def replace(part: str, path: str, wait: Callable[[float], object] = time.sleep) -> None:
    """`os.replace`, with patience for a program that holds one of the files for a moment.

    Raises the OSError of the last try; that of a file which is still held says so in plain words,
    for Windows calls it "access denied".
    """
    left = _PATIENCE
    while True:
        try:
            os.replace(part, path)
        except PermissionError as error:
            if getattr(error, "winerror", None) not in (_SHARING, _LOCKED, _DENIED):
                raise
            if left <= 0:
                raise PermissionError(error.errno, HELD, path) from error
        else:
            return
        wait(_LOOK)
        left -= _LOOK

"""Reads more frames at a time than a program may have open files."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ap_master_calibration.files.pixel_reader import Pixels

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_RESERVED_FILES = 64  # descriptors kept for the master, the calibrators, pipes and libraries


class ReopenedPixels(Pixels):
    """A frame that is opened for each read, by `reopen`, where too many files would be open.

    `opened` is the same frame, opened once before; it may be closed.
    """

    def __init__(self, opened: Pixels, reopen: Callable[[str], Pixels]) -> None:
        super().__init__(opened.path, opened.layout, opened.file, opened.status)
        self.adopt(opened)
        self._reopen = reopen

    def read_raw(self, y0: int, y1: int, out: NDArray[Any]) -> None:
        with self._reopen(self.path) as pixels:
            pixels.read_raw(y0, y1, out)

    def read(self, y0: int, y1: int, out: NDArray[np.float32]) -> None:
        with self._reopen(self.path) as pixels:
            pixels.adopt(self)
            pixels.read(y0, y1, out)


def files_at_once(wanted: int) -> int:
    """Returns how many frames may be open at once; raises the system's limit where it can."""
    try:
        import resource
    except ImportError:
        return min(wanted, 8192 - _RESERVED_FILES)  # what Microsoft's C library allows
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = wanted + _RESERVED_FILES
    if soft != resource.RLIM_INFINITY and soft < needed:
        most = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
        with contextlib.suppress(OSError, ValueError):  # macOS refuses more than it can
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
        soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    if soft == resource.RLIM_INFINITY:
        return wanted
    return max(1, min(wanted, soft - _RESERVED_FILES))

"""One program at a time changes a library; the lock ends with the program that holds it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

if sys.platform == "win32":
    import hashlib
    import msvcrt
    import tempfile
else:
    import fcntl


@contextmanager
def library_lock(library: str) -> Iterator[None]:
    """Waits until no other program changes the library, and keeps others waiting meanwhile.

    It leaves nothing in the folder. Where a network drive knows no locks it does not wait: names
    are then still never taken twice, but which of two masters is the newer may be settled later.
    """
    descriptor = _opened(library)
    try:
        with suppress(OSError):
            _lock(descriptor)
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":

    def _opened(library: str) -> int:
        """Windows locks no folders: a file of the user's stands for it."""
        told = os.path.normcase(os.path.realpath(library)).encode("utf-8", "replace")
        name = f"apmc-library-{hashlib.sha256(told).hexdigest()[:16]}.lock"
        return os.open(os.path.join(tempfile.gettempdir(), name), os.O_RDWR | os.O_CREAT)

    def _lock(descriptor: int) -> None:
        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # tries for ten seconds
            except OSError as error:
                if error.errno != 36:  # EDEADLOCK: somebody still holds it
                    raise
            else:
                return

else:

    def _opened(library: str) -> int:
        return os.open(library, os.O_RDONLY)

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)

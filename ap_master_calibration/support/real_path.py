"""The form of a path that is the same for all its spellings."""

from __future__ import annotations

import os


def real_path(path: str) -> str:
    """Returns a path with links followed, in the system's normal form: to compare, not to show.

    Windows raises for what it cannot look at: a network drive that has gone, a RAM disk, a device
    such as CON. Such a path is only made absolute.
    """
    try:
        return os.path.normcase(os.path.realpath(path))
    except OSError:
        return normal_path(path)


def normal_path(path: str) -> str:
    """Returns an absolute path in the system's normal form, links as they are.

    On Windows that is in small letters, with backslashes: there "D:/Darks" is "d:\\\\darks".
    """
    return os.path.normcase(os.path.abspath(path))

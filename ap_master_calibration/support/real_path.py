"""The forms of a path: with `~` and variables filled in, and the same for all its spellings."""

from __future__ import annotations

import os
import re

_LONG_FORM = re.compile(r"\\\\\?\\(?:UNC(?=\\)|(?=[a-z]:))", re.IGNORECASE)
"""Windows's mark of paths without limits, before a drive or a share."""


def expanded_path(path: str) -> str:
    """Returns a path with `~`, `$VAR` and (on Windows) `%VAR%` filled in, as a shell does it.

    A name of something that exists is taken as it is: a folder may well be called "$HOME".
    """
    return path if os.path.lexists(path) else os.path.expanduser(os.path.expandvars(path))


def real_path(path: str) -> str:
    """Returns a path with links followed, in the system's normal form: to compare, not to show.

    Windows raises for what it cannot look at: a network drive that has gone, a RAM disk, a device
    such as CON. Such a path is only made absolute.
    """
    try:
        return os.path.normcase(_short_form(os.path.realpath(path)))
    except OSError:
        return normal_path(path)


def normal_path(path: str) -> str:
    """Returns an absolute path in the system's normal form, links as they are.

    On Windows that is in small letters, with backslashes: there "D:/Darks" is "d:\\\\darks".
    """
    return os.path.normcase(_short_form(os.path.abspath(path)))


def _short_form(path: str) -> str:
    """Returns an absolute path as it is mostly written: `\\\\?\\D:\\Darks` is `D:\\Darks`."""
    long = _LONG_FORM.match(path)
    if long is None:
        return path
    return ("\\" if long[0][-1] in "Cc" else "") + path[long.end() :]

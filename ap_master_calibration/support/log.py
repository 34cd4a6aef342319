"""The program's log file: its starts, its messages and its errors, for a report of a fault.

Modules log with `logging.getLogger(__name__)`. A disk that takes no log stops nothing.
"""

from __future__ import annotations

import logging
import os
from collections import deque
from contextlib import suppress

from ap_master_calibration.formatting import printable

LARGEST = 500_000
"""Bytes from which on a log becomes the old one at the next start; the old one before it goes."""

DEBUG = "APMC_DEBUG"
"""The environment variable that, set to anything, logs the details in all our programs."""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_folder() -> str:
    """Returns the folder of the program's logs and crash reports."""
    from platformdirs import user_log_dir

    return user_log_dir("ap_master_calibration", appauthor=False)


def log_path(program: str, folder: str | None = None) -> str:
    """Returns the path of a program's log: "apmc" has its own, and so has "apmc-gui"."""
    return os.path.join(log_folder() if folder is None else folder, f"{program}.log")


def start_log(program: str, *, debug: bool = False, folder: str | None = None) -> logging.Handler:
    """Sends what the program logs from now on to its file.

    `debug`, or the environment variable APMC_DEBUG, sends the details too.
    """
    path = log_path(program, folder)
    handler: logging.Handler
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if os.path.exists(path) and os.path.getsize(path) > LARGEST:
            with suppress(OSError):  # another of our programs writes to it, on Windows
                os.replace(path, f"{path}.old")
        handler = logging.FileHandler(path, encoding="utf-8", errors="replace")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_OneLine(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.DEBUG if debug or os.environ.get(DEBUG) else logging.INFO)
    logging.getLogger("asyncio").setLevel(logging.INFO)  # its details are of no use to anyone
    logging.raiseExceptions = False  # a disk that is full is no reason to write to the terminal
    return handler


class _OneLine(logging.Formatter):
    """Keeps a message on its line: a line end in a file's name must not look like another entry."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        return printable(super().formatMessage(record))


def stop_log(handler: logging.Handler) -> None:
    """Closes the file of `start_log`."""
    logging.getLogger().removeHandler(handler)
    with suppress(OSError):  # closing writes once more what a full disk did not take
        handler.close()


def end_of_log(path: str, lines: int = 40) -> list[str]:
    """Returns the last lines of a log; none where it cannot be read."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return [line.rstrip("\n") for line in deque(file, lines)]
    except OSError:
        return []

"""A disk that fails once: Python loads this at its start where this folder is on PYTHONPATH.

`FAULTY_DISK` is "ROLE:NUMBER:ERRNO:FOLDER": in the process of that role ("cli", or "engine" for
its child) the file call of that number that concerns FOLDER fails with that error number.
`FAULT_LOG` is the file to which the call that failed is written; where there was no call of that
number it stays missing.
"""

from __future__ import annotations

import builtins
import io
import os
import sys
from collections import Counter
from itertools import count as count_up
from typing import Any

_ROLE, _NUMBER, _ERRNO, _FOLDER = os.environ["FAULTY_DISK"].split(":", 3)
_PATH_CALLS = {
    "open": (0,),
    "os.listdir": (0,),
    "os.scandir": (0,),
    "os.mkdir": (0,),
    "os.rename": (0,),
    "os.link": (0,),
    "os.remove": (0,),
    "os.rmdir": (0,),
    "os.truncate": (0,),
}
_MOST_REPEATS = 2  # of one call and file that are tried: a journal grows by many lines
_numbers = count_up(1)
_repeats: Counter[tuple[str, object]] = Counter()
_open, _os_open, _fsync, _close = builtins.open, os.open, os.fsync, os.close
_descriptors: dict[int, str] = {}


def count(call: str, path: object) -> None:
    """Counts a call; the one that is to fail raises OSError."""
    if not isinstance(path, str | bytes) or not os.fsdecode(path).startswith(_FOLDER):
        return
    if _repeats[call, path] == _MOST_REPEATS:
        return
    _repeats[call, path] += 1
    if next(_numbers) == int(_NUMBER):
        name = os.fsdecode(path)
        with _open(os.environ["FAULT_LOG"], "a") as log:
            log.write(f"{call} {name}\n")
        raise OSError(int(_ERRNO), os.strerror(int(_ERRNO)), name)


def on_audit(event: str, arguments: tuple[Any, ...]) -> None:
    """Python tells every hook of a call before it makes it (PEP 578); an error prevents it."""
    for index in _PATH_CALLS.get(event, ()):
        count(event, arguments[index])


class FaultyFile(io.FileIO):
    """A file whose writes are counted."""

    def write(self, data: Any, /) -> int | None:
        """Writes, where the disk does not fail now."""
        count("write", self.name)
        return super().write(data)


def faulty_open(file: Any, mode: str = "r", *more: Any, **options: Any) -> Any:
    """Like `open`, whose files count their writes."""
    if not isinstance(file, str) or not file.startswith(_FOLDER) or mode == "r" or "r" in mode:
        return _open(file, mode, *more, **options)
    raw = FaultyFile(file, mode.replace("b", "").replace("t", ""))
    buffered = io.BufferedWriter(raw)
    if "b" in mode:
        return buffered
    text = {k: v for k, v in options.items() if k in ("encoding", "errors", "newline")}
    return io.TextIOWrapper(buffered, **text)


def faulty_os_open(path: Any, *more: Any, **options: Any) -> int:
    """Like `os.open`, remembering the name."""
    descriptor = _os_open(path, *more, **options)
    if isinstance(path, str):
        _descriptors[descriptor] = path
    return descriptor


def _by_descriptor(name: str) -> None:
    plain = getattr(os, name)

    def faulty(descriptor: int, *more: Any, **options: Any) -> Any:
        count(f"os.{name}", _descriptors.get(descriptor, ""))
        return plain(descriptor, *more, **options)

    setattr(os, name, faulty)


def role() -> str:
    """The part this process plays."""
    return "engine" if any("engines.builtin" in word for word in sys.orig_argv) else "cli"


if role() == _ROLE:
    builtins.open = faulty_open
    os.open = faulty_os_open
    for call in ("fsync", "write", "pwrite", "pwritev", "ftruncate", "posix_fallocate"):
        if hasattr(os, call):
            _by_descriptor(call)
    sys.addaudithook(on_audit)

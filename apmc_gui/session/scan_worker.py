"""The child process that reads headers for the window.

It is a process of its own because parsing headers in a thread would hold the window up.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import closing

from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Frame, Skipped
from ap_master_calibration.library import read_library
from ap_master_calibration.scanning.cache import ScanCache, open_cache
from ap_master_calibration.scanning.scan import list_files, walk
from ap_master_calibration.support.process import end_with_parent
from ap_master_calibration.support.win_files import allow_long_paths
from apmc_gui.session.scan_protocol import (
    End,
    FrameBatch,
    LibraryRead,
    Packet,
    Request,
    ScanTrouble,
    tell,
)

_BATCH = 100  # frames: 2 ms to take in
_LATEST = 0.1  # seconds


def packets_of(request: Request) -> Iterator[Packet]:
    """Everything that is read for a request, as it comes."""
    with open_cache(enabled=request.cached, path=request.cache_path) as cache:
        try:
            yield from _library(request, cache)
            yield from _batches(request, cache)
        except UsageError as error:
            yield ScanTrouble(str(error))
            return
    yield End()


def _library(request: Request, cache: ScanCache | None) -> Iterator[Packet]:
    """The libraries; a folder that is not there takes no other with it."""
    folders = dict.fromkeys((*request.bias_libraries, *request.dark_libraries))
    wrong = {folder: sentence for folder in folders if (sentence := _trouble(folder)) is not None}
    bias = [f for f in request.bias_libraries if f not in wrong]
    dark = [f for f in request.dark_libraries if f not in wrong]
    yield LibraryRead(read_library(bias, dark, cache=cache), tuple(wrong.values()))


def _trouble(folder: str) -> str | None:
    """Why a library folder cannot be read."""
    try:
        list_files([folder])
    except UsageError as error:
        return f"the library {error}"
    return None


def _batches(request: Request, cache: ScanCache | None) -> Iterator[Packet]:
    waiting: list[Frame | Skipped] = []
    sent = time.monotonic()
    with closing(walk(request.inputs, exclude=request.exclude, cache=cache)) as items:
        for item in items:
            waiting.append(item)
            if len(waiting) >= _BATCH or time.monotonic() - sent >= _LATEST:
                yield FrameBatch(tuple(waiting))
                waiting, sent = [], time.monotonic()
    if waiting:
        yield FrameBatch(tuple(waiting))


def main() -> int:
    """Reads one request from standard input and tells its packets on standard output."""
    allow_long_paths()
    request = Request.from_line(sys.stdin.buffer.readline())
    end_with_parent()
    out = sys.stdout.buffer
    try:
        for packet in packets_of(request):
            tell(out, packet)
    except BrokenPipeError:  # the window is gone
        os._exit(1)
    return 0


if __name__ == "__main__":
    sys.exit(main())

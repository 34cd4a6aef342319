"""The child process that reads headers for the window.

Parsing headers in a thread would hold the window up: Python runs one thread at a time.
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
from ap_master_calibration.text import Text, text
from apmc_gui.session.scan_protocol import (
    FrameBatch,
    LibraryRead,
    Packet,
    Request,
    ScanEnd,
    ScanFailed,
    write_packet,
)

_BATCH = 100  # frames, which the window reads in 2 ms
_LATEST = 0.1  # seconds a frame waits for its batch at most


def packets_of(request: Request) -> Iterator[Packet]:
    """Reads everything a request asks for; yields packets as they come."""
    with open_cache(enabled=request.cached, path=request.cache_path) as cache:
        try:
            yield from _library(request, cache)
            yield from _batches(request, cache)
        except UsageError as error:
            yield ScanFailed(error.text)
            return
    yield ScanEnd()


def _library(request: Request, cache: ScanCache | None) -> Iterator[Packet]:
    """Reads the libraries; one folder that cannot be read does not hide the others."""
    folders = dict.fromkeys((*request.bias_libraries, *request.dark_libraries))
    errors = {f: error for f in folders if (error := _error(f)) is not None}
    bias = [f for f in request.bias_libraries if f not in errors]
    dark = [f for f in request.dark_libraries if f not in errors]
    yield LibraryRead(read_library(bias, dark, cache=cache), tuple(errors.values()))


def _error(folder: str) -> Text | None:
    """Returns why a library folder cannot be read."""
    try:
        list_files([folder])
    except UsageError as error:
        return text("the library {error}", error=error.text)
    return None


def _batches(request: Request, cache: ScanCache | None) -> Iterator[Packet]:
    batch: list[Frame | Skipped] = []
    sent = time.monotonic()
    with closing(walk(request.inputs, exclude=request.exclude, cache=cache)) as items:
        for item in items:
            batch.append(item)
            if len(batch) >= _BATCH or time.monotonic() - sent >= _LATEST:
                yield FrameBatch(tuple(batch))
                batch, sent = [], time.monotonic()
    if batch:
        yield FrameBatch(tuple(batch))


def main() -> int:
    """Reads one request from standard input and writes its packets to standard output."""
    allow_long_paths()
    request = Request.from_line(sys.stdin.buffer.readline())
    end_with_parent()
    out = sys.stdout.buffer
    try:
        for packet in packets_of(request):
            write_packet(out, packet)
    except BrokenPipeError:  # the window is gone
        os._exit(1)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Keeps the results of frame checks on disk, so that no series is looked at twice.

A series is known by its kind and by what each of its files was: path, size, time and identity. A
result is one file of compressed JSON, which carries a checksum. The store never fails a check: what
is damaged, or was made by other code, is checked anew, and a store that cannot be written is done
without. Two programs may use it at once, as each file is written whole under its final name.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cache

from ap_master_calibration import __version__
from ap_master_calibration.documents import (
    BadDocument,
    packed,
    parsed_json,
    read_bytes,
    unpacked,
    write_atomically,
)
from ap_master_calibration.files.image_address import file_of
from ap_master_calibration.frames import Kind, Source, file_id_of
from ap_master_calibration.quality.findings import SeriesCheck
from ap_master_calibration.quality.findings_document import check_from_document, check_to_document
from ap_master_calibration.support.code_mark import code_mark
from ap_master_calibration.text import Text

KEEP_DAYS = 180
LARGEST = 50_000_000  # bytes; beyond it the half of the series longest unseen is forgotten
_ENDING = ".check"
_DAY = 86_400
_TOUCH_DAYS = 7  # how long ago a result was noted as used before it is worth a write
_SETTLED_NS = 2_000_000_000  # FAT keeps times in steps of 2 s: a younger file may change unseen


@dataclass(frozen=True, slots=True)
class FrameSeries:
    """The frames that are checked against each other; `name` is that of their step."""

    name: str
    kind: Kind
    files: tuple[Source, ...]

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of the frames."""
        return tuple(file.path for file in self.files)


def default_path() -> str:
    """Returns the folder of the store, below the user's cache folder."""
    from platformdirs import user_cache_dir

    return os.path.join(user_cache_dir("ap_master_calibration", appauthor=False), "checks")


class CheckStore:
    """Results of earlier checks, in the folder `path`; by default in the user's cache folder."""

    def __init__(self, path: str | None = None) -> None:
        self._path = default_path() if path is None else path

    def get(self, series: FrameSeries) -> SeriesCheck | None:
        """Returns what was found when these very files were checked; None where they were not."""
        file = self._file(series)
        try:
            mark, document = parsed_json(unpacked(read_bytes(file, LARGEST)).decode())
            if mark != _code_number():
                return None
            check = check_from_document(document)
            if time.time() - os.stat(file).st_mtime > _TOUCH_DAYS * _DAY:
                os.utime(file)
        except (OSError, BadDocument, ValueError, TypeError, AttributeError):
            return None
        return _with_paths(check, {os.path.abspath(path): path for path in series.paths})

    def put(self, series: FrameSeries, check: SeriesCheck) -> None:
        """Keeps a result, unless a file could not be read or is not what it was."""
        if check.unread or not all(map(_is_settled, series.files)):
            return
        kept = _with_paths(check, {path: os.path.abspath(path) for path in series.paths})
        content = json.dumps([_code_number(), check_to_document(kept)], separators=(",", ":"))
        with suppress(OSError):
            write_atomically(self._file(series), packed(content.encode()), durable=False)
            _prune(self._path)

    def _file(self, series: FrameSeries) -> str:
        return os.path.join(self._path, _identity(series) + _ENDING)


def _identity(series: FrameSeries) -> str:
    stamps = sorted(
        (os.path.abspath(f.path), f.bytes, f.mtime_ns, f.file_id or ()) for f in series.files
    )
    identity = repr((str(series.kind), stamps)).encode("utf-8", "backslashreplace")
    return hashlib.sha256(identity).hexdigest()[:32]


def _is_settled(file: Source) -> bool:
    """Returns True where a file is what it was when it was found, and has been so for a moment."""
    try:
        status = os.stat(file_of(file.path))
    except OSError:
        return False
    if (status.st_size, status.st_mtime_ns) != (file.bytes, file.mtime_ns):
        return False
    if file.file_id is not None and file_id_of(status) != file.file_id:
        return False
    return not 0 <= time.time_ns() - status.st_mtime_ns < _SETTLED_NS


def _with_paths(check: SeriesCheck, names: Mapping[str, str]) -> SeriesCheck:
    return replace(
        check,
        frames=tuple(replace(f, path=names.get(f.path, f.path)) for f in check.frames),
        odd=tuple(replace(f, path=names.get(f.path, f.path)) for f in check.odd),
    )


@cache
def _code_number() -> int:
    """Returns a number that changes with the code that decides what is odd."""
    marks = code_mark("files", "integrate", "quality")
    return zlib.crc32(repr((__version__, marks)).encode())


def _prune(folder: str) -> None:
    """Deletes what was not used for long, and half of all where the store grew too large."""
    with os.scandir(folder) as entries:
        stamps = [(e.path, e.stat()) for e in entries if e.name.endswith(_ENDING)]
    files = sorted((status.st_mtime, status.st_size, path) for path, status in stamps)
    oldest = time.time() - KEEP_DAYS * _DAY
    too_large = sum(size for _, size, _ in files) > LARGEST
    for number, (seen, _, path) in enumerate(files):
        if seen < oldest or (too_large and number < (len(files) + 1) // 2):
            with suppress(OSError):
                os.unlink(path)


@dataclass(frozen=True, slots=True)
class FrameChecks:
    """What was found, by the names of the series, and why some could not be checked."""

    checks: Mapping[str, SeriesCheck] = field(default_factory=dict)
    failed: Mapping[str, Text] = field(default_factory=dict)

    def without_failures_of(self, references: Sequence[FrameSeries]) -> FrameChecks:
        """Returns the checks; masters that were to be compared with and cannot be, are not told."""
        names = {one.name for one in references}
        return replace(self, failed={n: why for n, why in self.failed.items() if n not in names})


def kept_checks(series: Sequence[FrameSeries], store: CheckStore | None) -> dict[str, SeriesCheck]:
    """Returns what earlier checks found of those series whose files did not change since."""
    if store is None:
        return {}
    results = ((one.name, store.get(one)) for one in series)
    return {name: check for name, check in results if check is not None}

"""Keeps what scans have read, by path, size and time, so that a second scan is cheap.

A folder of frames is one file in the cache: compressed JSON, which carries a checksum of its own. A
cache never fails a scan: what is damaged, or of another version, is read anew from the frames, and
a cache that cannot be written is done without.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from operator import attrgetter
from types import TracebackType
from typing import Any

from ap_master_calibration import __version__
from ap_master_calibration.documents import (
    BadDocument,
    packed,
    read_bytes,
    unpacked,
    write_atomically,
)
from ap_master_calibration.frames import FileId, Frame, Kind, Setup, SkipCode, Skipped, file_id_of
from ap_master_calibration.headers.frame_type import FOLDERS
from ap_master_calibration.support.code_mark import code_mark
from ap_master_calibration.support.user_folders import cache_folder
from ap_master_calibration.text import text_from, texts_in

KEEP_DAYS = 180
LARGEST = 200_000_000  # bytes; beyond it the folders longest unseen are forgotten
_ENDING = ".scan"
_TOUCH_DAYS = 7  # how long ago a folder was noted as seen before it is worth a write
_BATCH = 2000  # files after which a large folder is written although it is not complete
_SETTLED_NS = 2_000_000_000  # FAT keeps times in steps of 2 s: a younger file may change unseen
_DAY = 86_400

_Image = tuple[str, int, float | None, str | None]
"""What its address has behind the file's path, number of its traits, `sensor` and `taken`."""
_Row = tuple[int, int, Any, list[_Image]]
"""A file: size, mtime (ns), `file_id`, and its images: one, but for a sequence."""
_Traits = list[Any]
"""The values of a Frame in the order of its fields, without those of one file alone."""
_FIELDS = tuple(part.name for part in fields(Frame))
_OF_ONE_FILE = ("path", "sensor", "taken", "bytes", "mtime_ns", "file_id")
_PATH, _SENSOR, _TAKEN, _BYTES, _MTIME, _FILE_ID = map(_FIELDS.index, _OF_ONE_FILE)
_field_values = attrgetter(*_FIELDS)
_setup_values = attrgetter(*(part.name for part in fields(Setup)))
_encode = json.JSONEncoder(separators=(",", ":")).encode  # json.dumps makes one each time


def default_path() -> str:
    """Returns the folder of the cache, below the user's cache folder."""
    return os.path.join(cache_folder(), "scans")


@contextmanager
def open_cache(*, enabled: bool = True, path: str | None = None) -> Iterator[ScanCache | None]:
    """A cache for the length of a `with` block, by default the user's; None when not enabled."""
    if not enabled:
        yield None
        return
    with ScanCache(path) as cache:
        yield cache


@dataclass(slots=True)
class _Folder:
    """The files of one folder that the cache has; `traits` are JSON, each once."""

    files: dict[str, _Row] = field(default_factory=dict)
    traits: dict[str, int] = field(default_factory=dict)
    decoded: list[_Traits | Skipped] = field(default_factory=list)


class ScanCache:
    """Frames and skipped files of earlier scans; used by one thread at a time.

    It lies in the folder `path`, by default in the user's cache folder. What is new of a folder is
    written when the next one is asked for, at `flush`, and at the end of the `with` block.
    """

    def __init__(self, path: str | None = None) -> None:
        self._path = path
        self._reader = _reader_mark()
        self._writable = True
        self._written = False
        self._given: tuple[str, int] | None = None  # the folder at hand, as given, and the reach
        self._key = ""
        self._folder = _Folder()
        self._changes = 0
        self._setups: dict[Setup, Setup] = {}

    def __enter__(self) -> ScanCache:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def get(
        self, path: str, status: os.stat_result, reach: int = FOLDERS
    ) -> tuple[Frame | Skipped, ...]:
        """What was read of this file when it had this size and time; () where that is not known.

        The path is kept as it is given here. `reach` is the number of its folders whose names may
        name a kind: what was read with another reach is another file.
        """
        name = self._enter(path, reach)
        row = self._folder.files.get(name)
        file_id = file_id_of(status)
        if row is None or row[:2] != (status.st_size, status.st_mtime_ns):
            return ()
        size, mtime, known_id, images = row
        if file_id is not None and list(file_id) != known_id:
            return ()  # another file of the same name, size and time
        return tuple(
            self._item(path + suffix, number, sensor, taken, (size, mtime, file_id))
            for suffix, number, sensor, taken in images
        )

    def _item(
        self,
        path: str,
        number: int,
        sensor: float | None,
        taken: str | None,
        stamp: tuple[int, int, FileId | None],
    ) -> Frame | Skipped:
        """Returns what was read of one image; `path` is its address."""
        traits = self._folder.decoded[number]
        if isinstance(traits, Skipped):
            return Skipped(path, traits.reason, traits.code)
        values = traits.copy()
        values[_PATH] = path
        values[_SENSOR] = sensor
        values[_TAKEN] = None if taken is None else datetime.fromisoformat(taken)
        values[_BYTES], values[_MTIME], values[_FILE_ID] = stamp
        return Frame(*values)

    def put(
        self,
        path: str,
        status: os.stat_result,
        items: Sequence[Frame | Skipped],
        reach: int = FOLDERS,
    ) -> None:
        """Remembers what was read, unless the file is still changing."""
        size, mtime = status.st_size, status.st_mtime_ns
        if not self._writable or 0 <= time.time_ns() - mtime < _SETTLED_NS:
            return
        if any(isinstance(i, Frame) and (i.bytes, i.mtime_ns) != (size, mtime) for i in items):
            return  # it changed between the look at the folder and the reading
        name = self._enter(path, reach)
        images = [self._image(item, path) for item in items]
        file_id = file_id_of(status)
        known_id = None if file_id is None else list(file_id)
        self._folder.files[name] = (size, mtime, known_id, images)
        self._changes += 1
        if self._changes >= _BATCH:
            self.flush()

    def _image(self, item: Frame | Skipped, path: str) -> _Image:
        folder = self._folder
        document, sensor, taken = _document_of(item)
        number = folder.traits.setdefault(document, len(folder.traits))
        if number == len(folder.decoded):
            folder.decoded.append(self._decoded(document))
        return item.path[len(path) :], number, sensor, taken

    def keep_only(self, folder: str, names: Iterable[str]) -> None:
        """Forgets the files of a folder that are not among `names` any more."""
        if self._given is None or _key_of(folder, self._given[1]) != self._key:
            return  # nothing of this folder was asked for
        for name in self._folder.files.keys() - names:
            del self._folder.files[name]
            self._changes += 1

    def flush(self) -> None:
        """Writes what is new of the folder at hand."""
        if self._changes and self._writable:
            content = _encode([self._reader, self._folder.files, list(self._folder.traits)])
            try:
                write_atomically(self._file(), packed(content.encode()), durable=False)
                self._written = True
            except OSError:
                self._writable = False
        self._changes = 0

    def close(self) -> None:
        """Writes what is new, and forgets the folders longest unseen where it wrote anything."""
        self.flush()
        self._given = None
        if self._written:
            self._written = False
            with suppress(OSError):
                _prune(os.path.dirname(self._file()))

    def _enter(self, path: str, reach: int) -> str:
        """Loads the folder of a file where it is another than before; the file's name."""
        folder, name = _split(path)
        if self._given != (folder, reach):
            self.flush()
            self._given = folder, reach
            self._key = _key_of(folder, reach)
            self._folder = self._load()
        return name

    def _load(self) -> _Folder:
        file = self._file()
        try:
            document = unpacked(read_bytes(file, LARGEST))
            mark, files, traits = json.loads(document)
            if mark != self._reader:
                return _Folder()
            folder = _Folder(
                {name: tuple(row) for name, row in files.items()},
                {text: number for number, text in enumerate(traits)},
                [self._decoded(text) for text in traits],
            )
            if time.time() - os.stat(file).st_mtime > _TOUCH_DAYS * _DAY:
                os.utime(file)
        except (OSError, BadDocument, *_WRONG):
            return _Folder()
        return folder

    def _file(self) -> str:
        if self._path is None:
            self._path = default_path()
        digest = hashlib.sha256(os.fsencode(self._key)).hexdigest()[:32]
        return os.path.join(self._path, digest + _ENDING)

    def _decoded(self, document: str) -> _Traits | Skipped:
        """Returns the traits of a document; setups that are equal become one object."""
        content = json.loads(document)
        if isinstance(content, dict):
            reason = text_from(content["reason"], content["texts"])
            return Skipped("", reason, SkipCode(content["code"]))
        traits, texts = content
        values = dict(zip(_FIELDS, traits, strict=True))
        parts: list[Any] = [tuple(v) if isinstance(v, list) else v for v in values["setup"]]
        setup = Setup(*parts)
        hint, night = values["hint"], values["night"]
        values["kind"] = Kind(values["kind"])
        values["setup"] = self._setups.setdefault(setup, setup)
        values["night"] = None if night is None else date.fromisoformat(night)
        values["hint"] = None if hint is None else text_from(hint, texts)
        values["witnesses"] = tuple(map(tuple, values["witnesses"]))
        values["notes"] = tuple(text_from(note, texts) for note in values["notes"])
        values["calibrated"] = tuple(map(Kind, values["calibrated"]))
        return list(values.values())


_WRONG = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What the contents of a document raise that this program did not write."""


def _prune(folder: str) -> None:
    """Deletes what was not used for long, and half of all where the cache grew too large."""
    with os.scandir(folder) as entries:
        caches = [e for e in entries if e.name.endswith(_ENDING)]
    files = sorted((e.stat().st_mtime, e.stat().st_size, e.path) for e in caches)
    oldest = time.time() - KEEP_DAYS * _DAY
    too_large = sum(size for _, size, _ in files) > LARGEST
    for number, (seen, _, path) in enumerate(files):
        if seen < oldest or (too_large and number < (len(files) + 1) // 2):
            os.unlink(path)


def _document_of(item: Frame | Skipped) -> tuple[str, float | None, str | None]:
    """Returns what files of one series share, as JSON, and a frame's own `sensor` and `taken`."""
    if isinstance(item, Skipped):
        texts = texts_in([item.reason])
        return _encode({"code": item.code, "reason": item.reason, "texts": texts}), None, None
    values = dict(zip(_FIELDS, _field_values(item), strict=True))
    values.update(dict.fromkeys(_OF_ONE_FILE))
    values["setup"] = _setup_values(item.setup)
    values["night"] = None if item.night is None else item.night.isoformat()
    texts = texts_in([item.hint, item.notes]) if item.hint or item.notes else {}
    taken = None if item.taken is None else item.taken.isoformat()
    return _encode([list(values.values()), texts]), item.sensor, taken


def _key_of(folder: str, reach: int) -> str:
    """Returns what a folder is kept by: read with another reach it is another one."""
    path = os.path.abspath(folder)
    return path if reach == FOLDERS else f"{reach}:{path}"


def _split(path: str) -> tuple[str, str]:
    """Folder (with its separator) and name; os.path.split costs a microsecond more."""
    if os.altsep is not None:  # Windows has two, and drives
        return os.path.split(path)
    at = path.rfind(os.sep) + 1
    return path[:at], path[at:]


_READERS = ("files", "headers", "scanning")
"""The rooms whose code decides what is read of a frame."""


def _reader_mark() -> int:
    """Returns a number that changes with whatever else decides what a header says.

    That is the program's version, its reading code (for those who work on it), and the computer's
    time zone, which gives the night of a frame without local time or longitude.
    """
    return zlib.crc32(repr((__version__, code_mark("", *_READERS), _zone_offsets())).encode())


def _zone_offsets() -> list[int]:
    """Returns the zone as its offsets from UTC (s), every ten days from 2000 to 2030.

    A zone's name is not to be had everywhere, and does not change when its rules do.
    """
    return [time.localtime(t).tm_gmtoff for t in range(946_684_800, 1_900_000_000, 864_000)]

"""Keeps what scans have read, by path, size and time, so that a second scan is cheap.

A folder is one row: a JSON document of all its files, and a checksum of it. A cache never fails a
scan: a row that is wrong is read anew, a damaged file is deleted, one that is locked or cannot be
written is done without.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from operator import attrgetter
from types import TracebackType
from typing import Any, TypeVar

from ap_master_calibration import __version__
from ap_master_calibration.frames import Frame, Kind, Setup, SkipCode, Skipped
from ap_master_calibration.headers.frame_type import FOLDERS
from ap_master_calibration.text import text_from, texts_in

FILE_NAME = "scan-1.sqlite"
KEEP_DAYS = 180
LARGEST = 200_000_000  # bytes; beyond it the folders longest unseen are forgotten
_TOUCH_DAYS = 7  # how stale "seen" may be before it is worth a write
_BATCH = 2000
_SETTLED_NS = 2_000_000_000  # FAT keeps times in steps of 2 s: a younger file may change unseen
_WAIT = 0.5  # seconds for another process to end its write
_DAY = 86_400

_TABLE = "CREATE TABLE IF NOT EXISTS folder (path PRIMARY KEY, seen, checksum, document)"
_READ = "SELECT seen, checksum, document FROM folder WHERE path = ?"
_WRITE = "INSERT OR REPLACE INTO folder (path, seen, checksum, document) VALUES (?, ?, ?, ?)"
_SIZE = "SELECT COALESCE(SUM(LENGTH(document)), 0) FROM folder"
_FORGET_OLD = "DELETE FROM folder WHERE seen < ?"
_FORGET_HALF = (
    "DELETE FROM folder WHERE path IN (SELECT path FROM folder ORDER BY seen"
    " LIMIT (SELECT (COUNT(*) + 1) / 2 FROM folder))"
)

_Row = tuple[int, int, int, float | None, str | None]
"""A file: size, mtime in ns, the number of its traits, and a frame's `sensor` and `taken`."""
_Traits = list[Any]
"""The values of a Frame in the order of its fields, without those of one file alone."""
_FIELDS = tuple(part.name for part in fields(Frame))
_OF_ONE_FILE = ("path", "sensor", "taken", "bytes", "mtime_ns")
_PATH, _SENSOR, _TAKEN, _BYTES, _MTIME = map(_FIELDS.index, _OF_ONE_FILE)
_field_values = attrgetter(*_FIELDS)
_setup_values = attrgetter(*(part.name for part in fields(Setup)))
_encode = json.JSONEncoder(separators=(",", ":")).encode  # json.dumps makes one each time
_T = TypeVar("_T")


def default_path() -> str:
    """Where the cache lies: in the user's cache folder."""
    from platformdirs import user_cache_dir

    return os.path.join(user_cache_dir("ap_master_calibration", appauthor=False), FILE_NAME)


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
    """What is known of the files of one folder; `traits` are JSON, each once."""

    files: dict[str, _Row] = field(default_factory=dict)
    traits: dict[str, int] = field(default_factory=dict)
    decoded: dict[int, _Traits | Skipped] = field(default_factory=dict)
    stale: bool = False  # not noted as seen for some days


class ScanCache:
    """Frames and skipped files of earlier scans; used by one thread at a time.

    It opens its file (`path`, by default in the user's cache folder) at the first question, and
    writes what is new at `flush` and at the end of its `with` block.
    """

    def __init__(self, path: str | None = None) -> None:
        self._path = path
        self._db: sqlite3.Connection | None = None
        self._off = False
        self._rebuilt = False
        self._reader = 0
        self._today = int(time.time() // _DAY)
        self._given: tuple[str, int] | None = None  # the folder at hand, as given, and the reach
        self._key = ""
        self._folder = _Folder()
        self._changed: dict[str, _Folder] = {}
        self._count = 0
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
    ) -> Frame | Skipped | None:
        """What was read of this file when it had this size and time, or None.

        The path is kept as it is given here. `reach` is the number of its folders whose names may
        tell a kind: what was read with another reach is not known.
        """
        folder, name = self._enter(path, reach)
        row = folder.files.get(name)
        if row is None or row[0] != status.st_size or row[1] != status.st_mtime_ns:
            return None
        size, mtime, number, sensor, taken = row
        traits = folder.decoded[number]
        if isinstance(traits, Skipped):
            return Skipped(path, traits.reason, traits.code)
        values = traits.copy()
        values[_PATH] = path
        values[_SENSOR] = sensor
        values[_TAKEN] = None if taken is None else datetime.fromisoformat(taken)
        values[_BYTES] = size
        values[_MTIME] = mtime
        return Frame(*values)

    def put(
        self, path: str, status: os.stat_result, item: Frame | Skipped, reach: int = FOLDERS
    ) -> None:
        """Remembers what was read, unless the file is still changing."""
        size, mtime = status.st_size, status.st_mtime_ns
        if self._off or 0 <= time.time_ns() - mtime < _SETTLED_NS:
            return
        if isinstance(item, Frame) and (item.bytes != size or item.mtime_ns != mtime):
            return  # it changed between the look at the folder and the reading
        folder, name = self._enter(path, reach)
        document, sensor, taken = _document_of(item)
        number = folder.traits.setdefault(document, len(folder.traits))
        if number not in folder.decoded:
            folder.decoded[number] = self._decoded(document)
        folder.files[name] = (size, mtime, number, sensor, taken)
        self._changed[self._key] = folder
        self._count += 1
        if self._count >= _BATCH:
            self.flush()

    def keep_only(self, folder: str, names: Iterable[str]) -> None:
        """Forgets the files of a folder that are not among `names` any more."""
        if self._given is None or _key_of(folder, self._given[1]) != self._key:
            return  # nothing of this folder was asked for
        gone = self._folder.files.keys() - names
        for name in gone:
            del self._folder.files[name]
        if gone or self._folder.stale:
            self._changed[self._key] = self._folder

    def flush(self) -> None:
        """Writes what is new in one transaction; a file that cannot be written loses it."""
        if self._changed:
            self._attempt(self._save)
        self._changed, self._count = {}, 0

    def close(self) -> None:
        """Writes what is new and closes the file."""
        self.flush()
        self._close_file()
        self._given = None

    def _enter(self, path: str, reach: int) -> tuple[_Folder, str]:
        """The folder of a file, read from the cache when it is another than before; its name."""
        given, name = _split(path)
        if self._given != (given, reach):
            self._given = given, reach
            self._key = _key_of(given, reach)
            known = self._changed.get(self._key) or self._attempt(self._load)
            self._folder = _Folder() if known is None else known
        return self._folder, name

    def _load(self, db: sqlite3.Connection) -> _Folder | None:
        row = db.execute(_READ, (_stored(self._key),)).fetchone()
        if row is None:
            return None
        seen, checksum, document = row
        if not isinstance(document, bytes) or zlib.crc32(document, self._reader) != checksum:
            return None  # damaged, or written by another version of this program
        files, traits = json.loads(zlib.decompress(document))
        return _Folder(
            {name: tuple(row) for name, row in files.items()},
            {text: number for number, text in enumerate(traits)},
            {number: self._decoded(text) for number, text in enumerate(traits)},
            stale=self._today - seen >= _TOUCH_DAYS,
        )

    def _save(self, db: sqlite3.Connection) -> None:
        with db:
            db.execute("BEGIN IMMEDIATE")
            for key, folder in self._changed.items():
                document = zlib.compress(_encode([folder.files, list(folder.traits)]).encode(), 1)
                checksum = zlib.crc32(document, self._reader)
                db.execute(_WRITE, (_stored(key), self._today, checksum, document))
            db.execute(_FORGET_OLD, (self._today - KEEP_DAYS,))
            if db.execute(_SIZE).fetchone()[0] > LARGEST:
                db.execute(_FORGET_HALF)

    def _decoded(self, document: str) -> _Traits | Skipped:
        """The traits of a document; setups that are equal become one object."""
        content = json.loads(document)
        if isinstance(content, dict):
            reason = text_from(content["reason"], content["texts"])
            return Skipped("", reason, SkipCode(content["code"]))
        traits, texts = content
        values = dict(zip(_FIELDS, traits, strict=True))
        *plain, binning, size = values["setup"]
        setup = Setup(*plain, *(None if pair is None else tuple(pair) for pair in (binning, size)))
        hint, night = values["hint"], values["night"]
        values["kind"] = Kind(values["kind"])
        values["setup"] = self._setups.setdefault(setup, setup)
        values["night"] = None if night is None else date.fromisoformat(night)
        values["hint"] = None if hint is None else text_from(hint, texts)
        values["notes"] = tuple(text_from(note, texts) for note in values["notes"])
        return list(values.values())

    def _attempt(self, work: Callable[[sqlite3.Connection], _T]) -> _T | None:
        """Does something with the open file; None where that cannot be."""
        if self._off:
            return None
        try:
            return work(self._opened())
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
            if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                return None
            damaged = code not in _NOT_DAMAGED
        except OSError:
            damaged = False
        if damaged and not self._rebuilt and self._delete():
            return self._attempt(work)
        self._off = True
        self._close_file()
        return None

    def _opened(self) -> sqlite3.Connection:
        if self._db is None:
            if self._path is None:
                self._path = default_path()
            os.makedirs(os.path.dirname(os.path.abspath(self._path)), exist_ok=True)
            self._reader = _reader_mark()
            # One user at a time is promised, which thread it is in does not matter.
            self._db = sqlite3.connect(
                self._path, timeout=_WAIT, isolation_level=None, check_same_thread=False
            )
            if not self._db.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()[0]:
                self._db.execute(_TABLE)
        return self._db

    def _delete(self) -> bool:
        """Removes a damaged file; False where it cannot be."""
        self._rebuilt = True
        self._close_file()
        path = self._path or ""
        try:
            with suppress(FileNotFoundError):
                os.unlink(path + "-journal")
            os.unlink(path)
        except OSError:
            return False
        return True

    def _close_file(self) -> None:
        if self._db is not None:
            self._db.close()
        self._db = None


_NOT_DAMAGED = (
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
)


def _document_of(item: Frame | Skipped) -> tuple[str, float | None, str | None]:
    """What files of one series share, as JSON, and a frame's own `sensor` and `taken`."""
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
    """What a folder is kept by: read with another reach it is another one."""
    path = os.path.abspath(folder)
    return path if reach == FOLDERS else f"{reach}:{path}"


def _split(path: str) -> tuple[str, str]:
    """Folder (with its separator) and name; os.path.split costs a microsecond more."""
    if os.altsep is not None:  # Windows has two, and drives
        return os.path.split(path)
    at = path.rfind(os.sep) + 1
    return path[:at], path[at:]


def _stored(name: str) -> str | bytes:
    """A path as SQLite takes it: text, or its bytes where it is no legal text."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return os.fsencode(name)
    return name


def _reader_mark() -> int:
    """A number that changes with whatever else decides what a header says.

    That is the program's version, its reading code (for those who work on it), and the computer's
    time zone, which gives the night of a frame without local time or longitude.
    """
    return zlib.crc32(repr((__version__, _code_mark(), _zone_offsets())).encode())


def _code_mark() -> list[tuple[str, int, int]]:
    """Sizes and times of the modules, any of which may decide; nothing in a frozen program."""
    home = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    marks = []
    for folder in (home, *(os.path.join(home, name) for name in ("files", "headers", "scanning"))):
        with suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    status = entry.stat()
                    marks.append((entry.name, status.st_size, status.st_mtime_ns))
    return sorted(marks)


def _zone_offsets() -> list[int]:
    """The zone as its offsets from UTC (s), every ten days from 2000 to 2030.

    A zone's name is not to be had everywhere, and does not change when its rules do.
    """
    return [time.localtime(t).tm_gmtoff for t in range(946_684_800, 1_900_000_000, 864_000)]

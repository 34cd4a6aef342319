"""What scans have read before, kept by path, size and time so that a second scan is cheap.

A cache never fails a scan: one that is damaged is deleted and built anew, one that is locked or
cannot be written is done without.
"""

from __future__ import annotations

import json
import os
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import fields
from datetime import date, datetime
from operator import attrgetter
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from ap_master_calibration import __version__
from ap_master_calibration.frames import Frame, Kind, Setup, SkipCode, Skipped
from ap_master_calibration.headers.frame_type import FOLDERS

if TYPE_CHECKING:
    import sqlite3

FILE_NAME = "scan-1.sqlite"  # raised when the tables change
KEEP_DAYS = 180
LARGEST = 200_000_000  # bytes; beyond it the folders longest unseen are forgotten
_TOUCH_DAYS = 7  # how stale "seen" may be before it is worth a write
_BATCH = 2000
_SETTLED_NS = 2_000_000_000  # FAT keeps times in steps of 2 s: a younger file may change unseen
_WAIT = 0.5  # seconds for another process to end its write
_DAY = 86_400

_TABLES = """
CREATE TABLE IF NOT EXISTS folder (id INTEGER PRIMARY KEY, path UNIQUE, seen);
CREATE TABLE IF NOT EXISTS file (
    folder, name, reader, size, mtime, traits, sensor, taken, PRIMARY KEY (folder, name)
) WITHOUT ROWID;
"""
_READ = "SELECT name, size, mtime, traits, sensor, taken FROM file WHERE folder = ? AND reader = ?"
_WRITE = (
    "INSERT OR REPLACE INTO file (folder, reader, name, size, mtime, traits, sensor, taken)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)

_Row = tuple[str | bytes, int, int, str, float | None, str | None]  # as _READ has them
_Traits = list[Any]  # the values of a Frame in order, without those of one file alone
_FIELDS = tuple(part.name for part in fields(Frame))
_OWN = ("path", "sensor", "taken", "bytes", "mtime_ns")
_PATH, _SENSOR, _TAKEN, _BYTES, _MTIME = map(_FIELDS.index, _OWN)
_encode = json.JSONEncoder(separators=(",", ":")).encode  # json.dumps makes one each time
_field_values = attrgetter(*_FIELDS)
_setup_values = attrgetter(*(part.name for part in fields(Setup)))
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


class ScanCache:
    """Frames and skipped files of earlier scans; used by one thread at a time.

    It opens its file (`path`, by default in the user's cache folder) at the first question and
    writes what it was told at `flush` or at the end of its `with` block.
    """

    def __init__(self, path: str | None = None) -> None:
        self._path = path
        self._db: sqlite3.Connection | None = None
        self._off = False
        self._rebuilt = False
        self._pruned = False
        self._reader = 0
        self._today = int(time.time() // _DAY)
        self._given: str | None = None  # the folder at hand, as given, and its absolute path
        self._folder = ""
        self._reach = FOLDERS
        self._known: dict[str, _Row] = {}
        self._new: dict[str, dict[str, _Row]] = {}
        self._gone: dict[str, list[str]] = {}
        self._touched: set[str] = set()
        self._count = 0
        self._traits: dict[str, _Traits | Skipped] = {}
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
        given, name = _split(path)
        if given != self._given or reach != self._reach:
            self._enter(given, reach)
        row = self._known.get(name)
        if row is None:
            return None
        _, size, mtime, text, sensor, taken = row
        if size != status.st_size or mtime != status.st_mtime_ns:
            return None
        try:
            traits = self._traits.get(text) or self._learn(text)
            if isinstance(traits, Skipped):
                return Skipped(path, traits.reason, traits.code)
            return _frame(path, traits, sensor, taken, size, mtime)
        except (ValueError, TypeError, KeyError, RecursionError):  # not what _row made
            return None

    def put(
        self, path: str, status: os.stat_result, item: Frame | Skipped, reach: int = FOLDERS
    ) -> None:
        """Remembers what was read, unless the file is still changing."""
        size, mtime = status.st_size, status.st_mtime_ns
        if self._off or 0 <= time.time_ns() - mtime < _SETTLED_NS:
            return
        if isinstance(item, Frame) and (item.bytes != size or item.mtime_ns != mtime):
            return  # it changed between the look at the folder and the reading
        given, name = _split(path)
        if given != self._given or reach != self._reach:
            self._enter(given, reach)
        row = _row(_stored(name), size, mtime, item)
        self._known[name] = row
        self._new.setdefault(self._folder, {})[name] = row
        self._count += 1
        if self._count >= _BATCH:
            self.flush()

    def keep_only(self, folder: str, names: Iterable[str]) -> None:
        """Forgets the files of a folder that are not among `names` any more."""
        if _with_reach(os.path.abspath(folder), self._reach) != self._folder:
            return  # nothing of this folder was asked for
        if gone := self._known.keys() - names:
            self._gone.setdefault(self._folder, []).extend(gone)

    def flush(self) -> None:
        """Writes what is new in one transaction; a file that cannot be written loses it."""
        if self._new or self._gone or self._touched:
            self._attempt(self._save)
        self._new, self._gone, self._touched, self._count = {}, {}, set(), 0

    def close(self) -> None:
        """Writes what is new and lets the file go."""
        self.flush()
        if self._db is not None:
            self._db.close()
        self._db = None
        self._given = None

    def _enter(self, given: str, reach: int) -> None:
        self._given, self._reach = given, reach
        self._folder = _with_reach(os.path.abspath(given), reach)
        self._known = {}
        loaded = self._attempt(self._load)
        if loaded:
            self._known = loaded
        self._known.update(self._new.get(self._folder, {}))

    def _load(self, db: sqlite3.Connection) -> dict[str, _Row]:
        found = db.execute(
            "SELECT id, seen FROM folder WHERE path = ?", (_stored(self._folder),)
        ).fetchone()
        if found is None:
            return {}
        if self._today - found[1] >= _TOUCH_DAYS:
            self._touched.add(self._folder)
        rows: list[_Row] = db.execute(_READ, (found[0], self._reader)).fetchall()
        return {row[0] if isinstance(row[0], str) else os.fsdecode(row[0]): row for row in rows}

    def _save(self, db: sqlite3.Connection) -> None:
        with db:
            db.execute("BEGIN IMMEDIATE")
            for path in self._new.keys() | self._gone.keys() | self._touched:
                folder = self._seen(db, path)
                gone = self._gone.get(path, ())
                new = self._new.get(path, {})
                db.executemany(
                    "DELETE FROM file WHERE folder = ? AND name = ?",
                    [(folder, _stored(name)) for name in gone],
                )
                db.executemany(
                    _WRITE,
                    [(folder, self._reader, *row) for row in new.values()],
                )
            if not self._pruned:
                self._prune(db)
                self._pruned = True

    def _seen(self, db: sqlite3.Connection, path: str) -> int:
        """The number of a folder, which is noted as seen today."""
        stored = _stored(path)
        db.execute(
            "INSERT INTO folder (path, seen) VALUES (?, ?)"
            " ON CONFLICT (path) DO UPDATE SET seen = excluded.seen",
            (stored, self._today),
        )
        number: int = db.execute("SELECT id FROM folder WHERE path = ?", (stored,)).fetchone()[0]
        return number

    def _prune(self, db: sqlite3.Connection) -> None:
        """Forgets folders not seen for long, and half of all where the file grew too large."""
        old = db.execute(
            "SELECT id FROM folder WHERE seen < ?", (self._today - KEEP_DAYS,)
        ).fetchall()
        pages, free, size = (
            db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
        if (pages - free) * size > LARGEST:
            count = db.execute("SELECT COUNT(*) FROM folder").fetchone()[0]
            old = db.execute(
                "SELECT id FROM folder ORDER BY seen, id LIMIT ?", ((count + 1) // 2,)
            ).fetchall()
        db.executemany("DELETE FROM file WHERE folder = ?", old)
        db.executemany("DELETE FROM folder WHERE id = ?", old)

    def _learn(self, text: str) -> _Traits | Skipped:
        """What a row's traits say; equal ones are decoded once, equal setups are one object."""
        document = json.loads(text)
        if isinstance(document, dict):
            traits: _Traits | Skipped = Skipped("", document["reason"], SkipCode(document["code"]))
        else:
            traits = self._shared(*document)
        self._traits[text] = traits
        return traits

    def _shared(self, *told: Any) -> _Traits:
        values = dict(zip(_FIELDS, told, strict=True))
        *plain, binning, size = values["setup"]
        setup = Setup(*plain, *(None if pair is None else tuple(pair) for pair in (binning, size)))
        night = values["night"]
        values["kind"] = Kind(values["kind"])
        values["setup"] = self._setups.setdefault(setup, setup)
        values["night"] = None if night is None else date.fromisoformat(night)
        values["notes"] = tuple(values["notes"])
        return list(values.values())

    def _attempt(self, work: Callable[[sqlite3.Connection], _T]) -> _T | None:
        """Does something with the open file; None where that cannot be."""
        if self._off:
            return None
        import sqlite3

        try:
            return work(self._opened())
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
            if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                return None
            no_use = (
                sqlite3.SQLITE_READONLY,
                sqlite3.SQLITE_IOERR,
                sqlite3.SQLITE_FULL,
                sqlite3.SQLITE_CANTOPEN,
                sqlite3.SQLITE_PERM,
            )
            damaged = code not in no_use
        except OSError:
            damaged = False
        if not damaged or self._rebuilt or not self._delete():
            self._give_up()
            return None
        return self._attempt(work)

    def _opened(self) -> sqlite3.Connection:
        if self._db is not None:
            return self._db
        import sqlite3

        if self._path is None:
            self._path = default_path()
        os.makedirs(os.path.dirname(os.path.abspath(self._path)), exist_ok=True)
        self._reader = _reader_mark()
        # One user at a time is promised, which thread it is in does not matter.
        self._db = sqlite3.connect(
            self._path, timeout=_WAIT, isolation_level=None, check_same_thread=False
        )
        if self._db.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()[0] < 2:
            self._db.executescript(_TABLES)
        return self._db

    def _delete(self) -> bool:
        """Removes a damaged file; False where it cannot be."""
        self._rebuilt = True
        self._drop()
        path = self._path or ""
        try:
            with suppress(FileNotFoundError):
                os.unlink(path + "-journal")
            os.unlink(path)
        except OSError:
            return False
        return True

    def _give_up(self) -> None:
        self._off = True
        self._drop()

    def _drop(self) -> None:
        if self._db is not None:
            self._db.close()
        self._db = None


def _row(name: str | bytes, size: int, mtime: int, item: Frame | Skipped) -> _Row:
    """A file's row: `traits` is what frames of one series share, so that it is decoded once."""
    if isinstance(item, Skipped):
        told = json.dumps({"code": item.code, "reason": item.reason})
        return name, size, mtime, told, None, None
    values = dict(zip(_FIELDS, _field_values(item), strict=True))
    values.update(dict.fromkeys(_OWN))
    values["setup"] = _setup_values(item.setup)
    values["night"] = None if item.night is None else item.night.isoformat()
    traits = _encode(list(values.values()))
    taken = None if item.taken is None else item.taken.isoformat()
    return name, size, mtime, traits, item.sensor, taken


def _frame(
    path: str, traits: _Traits, sensor: float | None, taken: str | None, size: int, mtime: int
) -> Frame:
    values = traits.copy()
    values[_PATH] = path
    values[_SENSOR] = sensor
    values[_TAKEN] = None if taken is None else datetime.fromisoformat(taken)
    values[_BYTES] = size
    values[_MTIME] = mtime
    return Frame(*values)


def _with_reach(folder: str, reach: int) -> str:
    """The name a folder is kept by: read with another reach it is another one."""
    return folder if reach == FOLDERS else f"{reach}:{folder}"


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
    time zone, which tells the night of a frame without local time or longitude.
    """
    # 32 bits are enough: rows of other readers are replaced, not kept beside.
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

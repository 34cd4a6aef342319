"""Turns folders and files into frames, or skips them with a reason; reads headers, never pixels."""

from __future__ import annotations

import errno
import logging
import os
import re
import stat
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace

from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Frame, SkipCode, Skipped
from ap_master_calibration.headers import frame
from ap_master_calibration.headers.frame_type import FOLDERS
from ap_master_calibration.scanning.cache import ScanCache
from ap_master_calibration.support.real_path import real_path
from ap_master_calibration.text import Text, text, verbatim

FRAME_ENDINGS = (
    *(stem + packed for stem in (".fit", ".fits", ".fts") for packed in ("", ".gz", ".fz")),
    ".xisf",
)
"""What a frame's file name ends with, in any case."""

_RAW = (
    *(".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".iiq", ".kdc", ".mef"),
    *(".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".rw2", ".rwl", ".sr2", ".srf"),
    *(".srw", ".x3f"),
)
_REFUSED = (
    (_RAW, text("camera raw files are not read: convert to FITS first")),
    ((".tif", ".tiff"), text("TIFF files are not read: convert to FITS first")),
    ((".ser", ".avi"), text("video files are not read: convert to FITS first")),
    (
        tuple(
            stem + packed
            for stem in (".fit", ".fits", ".fts", ".xisf")
            for packed in (".bz2", ".xz", ".zst", ".lz4", ".7z", ".z", ".rar")
        ),
        text("this compression is not read: unpack the file first"),
    ),
    ((".xisf.gz", ".xisf.fz"), text("packed XISF files are not read: unpack the file first")),
    (
        (".zip", ".7z", ".rar", ".tar", ".tar.gz", ".tgz"),
        text("archives are not read: unpack first"),
    ),
)
_LISTED = FRAME_ENDINGS + tuple(ending for endings, _ in _REFUSED for ending in endings)
_SYSTEM_FOLDERS = {"$recycle.bin", "system volume information", "lost+found", "@eadir", "__macosx"}
_STASH = "_stash"
"""The end of the names of folders that people put frames away in."""
_DIGITS = re.compile("([0-9]+)")
_PATTERN = str.maketrans("123456789", "0" * 9)

_REASONS = {
    errno.EACCES: text("no permission to open it"),
    errno.EPERM: text("no permission to open it"),
    errno.ENOENT: text("it is not there any more"),
    errno.ELOOP: text("a link that leads back to itself"),
    errno.ENAMETOOLONG: text("its path is longer than this system takes: move it to a shorter one"),
    errno.EIO: text("the disk or the network gave an error"),
    getattr(errno, "ESTALE", -1): text("the network drive lost it"),  # Windows has no such error
}

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ScanResult:
    """The frames and skipped files of a scan, in the order they were found."""

    frames: tuple[Frame, ...]
    skipped: tuple[Skipped, ...]


FoundFile = tuple[str, os.stat_result, int]
"""A file that may be a frame, as `list_files` yields it: path, status, and how many of its folders
may name its kind (from the input downwards: folders above it say nothing of frames)."""


def scan(
    inputs: Iterable[str],
    *,
    exclude: Iterable[str] = (),
    cache: ScanCache | None = None,
    on_item: Callable[[Frame | Skipped], None] | None = None,
) -> ScanResult:
    """Returns all of `walk`, sorted into frames and skipped files; `on_item` sees each as it comes.

    Raises UsageError where an input is not there.
    """
    frames: list[Frame] = []
    skipped: list[Skipped] = []
    with closing(walk(inputs, exclude=exclude, cache=cache)) as items:
        for item in items:
            if isinstance(item, Frame):
                frames.append(item)
            else:
                skipped.append(item)
            if on_item is not None:
                on_item(item)
    _log.info("scanned: %d frames, %d files skipped", len(frames), len(skipped))
    return ScanResult(tuple(frames), tuple(skipped))


def walk(
    inputs: Iterable[str], *, exclude: Iterable[str] = (), cache: ScanCache | None = None
) -> Generator[Frame | Skipped, None, None]:
    """Reads the headers of all files below `inputs` (folders and single files), one by one.

    Paths are as given: below a relative folder they are relative. The order is that of names, as
    people count (2 before 10), the files of a folder before its folders. Folders in `exclude` are
    not entered, unless they are inputs themselves: frames in them that this program did not make
    are skipped. Nothing but an input that is not there raises
    (UsageError, at once); what cannot be read is a Skipped with its reason, and a file reached a
    second time is a duplicate. The frames of a sequence come one by one, each by its address.
    Closing the iterator ends the scan; the cache is written then.
    """
    return _read_all(list_files(inputs, exclude=exclude, cache=cache), cache)


def _read_all(
    files: Iterator[FoundFile | Skipped], cache: ScanCache | None
) -> Generator[Frame | Skipped, None, None]:
    try:
        for item in files:
            if isinstance(item, Skipped):
                yield item
            else:
                yield from _read(item, cache)
    finally:
        if cache is not None:
            cache.flush()


def _read(file: FoundFile, cache: ScanCache | None) -> tuple[Frame | Skipped, ...]:
    """A file's frames, from the cache where it is unchanged; never raises for a bad file."""
    path, status, reach = file
    if cache is not None:
        cached = cache.get(path, status, reach)
        if cached:
            return cached
    # A folder's name may give the kind: the answer must not depend on where the program stands.
    absolute = path if os.path.isabs(path) else os.path.abspath(path)
    items = frame.read_frames(absolute, reach)
    if absolute != path:
        items = tuple(replace(i, path=path + i.path.removeprefix(absolute)) for i in items)
    if cache is not None and all(_lasting(item, path) for item in items):
        cache.put(path, status, items, reach)
    return items


def _lasting(item: Frame | Skipped, path: str) -> bool:
    """Returns False for a file that could not be opened: that may be otherwise next time."""
    if isinstance(item, Frame) or item.code is not SkipCode.UNREADABLE:
        return True
    try:
        with open(path, "rb") as file:
            file.read(1)
    except OSError:
        return False
    return True


def list_files(
    inputs: Iterable[str], *, exclude: Iterable[str] = (), cache: ScanCache | None = None
) -> Iterator[FoundFile | Skipped]:
    """The files below `inputs` that may be frames, with their status, and those that cannot be.

    See `walk`. A `cache` forgets the files a folder has no more, after its last was taken.
    """
    statuses = [(os.fspath(path), _input_status(path)) for path in inputs]
    return _list_all(statuses, _Seen(frozenset(_excluded(exclude))), cache)


def _input_status(path: str) -> os.stat_result | None:
    """Returns an input's status, None where it is there but cannot be looked at."""
    try:
        return os.stat(path)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        if os.path.islink(path):
            reason = text(
                "{path} is a link to something that is not there: check the path", path=repr(path)
            )
        else:
            reason = text("{path} is not there: check the path", path=repr(path))
        raise UsageError(reason) from error
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM):
            return None
        raise UsageError(
            text("{path} cannot be read: {reason}", path=repr(path), reason=_reason(error))
        ) from error


def _excluded(paths: Iterable[str]) -> Iterator[_Identity]:
    for path in paths:
        with suppress(OSError, ValueError):  # what is not there need not be kept out
            yield _identity(path, os.stat(path))


_Identity = tuple[int, ...] | str


def _identity(path: str, status: os.stat_result) -> _Identity:
    """Identifies a file or folder, whatever name it is reached by."""
    if status.st_ino:
        return status.st_dev, status.st_ino
    return real_path(path)  # file systems without numbers


@dataclass(slots=True)
class _Seen:
    """The files and folders a scan has met."""

    excluded: frozenset[_Identity]
    folders: dict[_Identity, str] = field(default_factory=dict)
    files: dict[_Identity, str] = field(default_factory=dict)

    def file(self, path: str, status: os.stat_result) -> Skipped | None:
        """Notes a file; a Skipped where it was met before."""
        if status.st_ino:  # the time too: some network drives number two files alike
            key: _Identity = (status.st_dev, status.st_ino, status.st_mtime_ns)
        else:
            key = _identity(path, status)
        first = self.files.get(key)
        if first is None:
            self.files[key] = path
            return None
        return Skipped(path, text("the same file as {path}", path=first), SkipCode.DUPLICATE)

    def folder(self, path: str, key: _Identity) -> Skipped | None:
        """Notes a folder; a Skipped where it was entered before."""
        first = self.folders.get(key)
        if first is None:
            self.folders[key] = path
            return None
        return Skipped(path, text("the same folder as {path}", path=first), SkipCode.DUPLICATE)


def _list_all(
    statuses: Iterable[tuple[str, os.stat_result | None]], seen: _Seen, cache: ScanCache | None
) -> Iterator[FoundFile | Skipped]:
    for path, status in statuses:
        if status is None:
            yield Skipped(path, _REASONS[errno.EACCES], SkipCode.UNREADABLE)
        elif stat.S_ISDIR(status.st_mode):
            yield from _tree(path, status, seen, cache)
        else:
            yield _single(path, status, seen)


def _single(path: str, status: os.stat_result, seen: _Seen) -> FoundFile | Skipped:
    """Returns a file that was given by itself, whatever its name is."""
    name = os.path.basename(path).lower()
    if name.endswith(FRAME_ENDINGS):
        return _checked(path, status, seen, 1)
    reason = _refusal(name) or text(
        "not a frame: the name does not end in .fit, .fits, .fts or .xisf"
    )
    return Skipped(path, reason, SkipCode.OTHER)


def _tree(
    top: str, status: os.stat_result, seen: _Seen, cache: ScanCache | None
) -> Iterator[FoundFile | Skipped]:
    """A folder and all below it, without recursion: trees may be deeper than Python's stack."""
    if (again := seen.folder(top, _identity(top, status))) is not None:
        yield again
        return
    waiting = [(top, 1)]
    while waiting:
        folder, reach = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                files, folders = _sorted_entries(entries)
        except OSError as error:
            reason = text("the folder cannot be read: {reason}", reason=_reason(error))
            yield Skipped(folder, reason, SkipCode.UNREADABLE)
            continue
        for entry in files:
            yield _entry(entry, seen, reach)
        if cache is not None:
            cache.keep_only(folder, {entry.name for entry in files})
        inner: list[tuple[str, int]] = []
        for entry in folders:
            try:
                key = _identity(entry.path, os.stat(entry.path))
            except OSError as error:
                yield Skipped(entry.path, _reason(error), SkipCode.UNREADABLE)
                continue
            if key in seen.excluded:
                if seen.folder(entry.path, key) is None:
                    yield from _unused_frames(entry.path)
                continue
            if entry.name.lower().endswith(_STASH):
                yield Skipped(entry.path, text("put away by hand: a stash"), SkipCode.OTHER)
                continue
            if (again := seen.folder(entry.path, key)) is not None:
                yield again
            else:
                inner.append((entry.path, min(reach + 1, FOLDERS)))
        waiting.extend(reversed(inner))


def _unused_frames(folder: str) -> Iterator[Skipped]:
    """Lists the raw frames in an excluded folder; what an engine calibrated there is its own."""
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names, key=natural_order):
            kept = name.startswith(".") or name.lower().endswith("_c.xisf")
            if kept or not name.lower().endswith(FRAME_ENDINGS):
                continue
            path = os.path.join(parent, name)
            item = frame.read_frames(os.path.abspath(path), 1)[0]
            if isinstance(item, Frame) and not item.master and not item.calibrated:
                reason = text("in the output folder, where frames are not used: move it elsewhere")
                yield Skipped(path, reason, SkipCode.OTHER)


def _sorted_entries(
    entries: Iterable[os.DirEntry[str]],
) -> tuple[list[os.DirEntry[str]], list[os.DirEntry[str]]]:
    """Returns a folder's files worth a line and its folders, each in the order of their names.

    Links come last: where a link and a folder are one, the folder is what is entered.
    """
    files, folders = [], []
    for entry in entries:
        name = entry.name
        if name.startswith("."):  # hidden, and macOS's "._" companions
            continue
        if _is_folder(entry):
            if name.lower() not in _SYSTEM_FOLDERS:
                folders.append(entry)
        elif name.lower().endswith(_LISTED):
            files.append(entry)
    return _in_order(files), _in_order(folders)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads back to itself
        return False


def _in_order(entries: list[os.DirEntry[str]]) -> list[os.DirEntry[str]]:
    folded = [entry.name.lower() for entry in entries]
    one_pattern = len({name.translate(_PATTERN) for name in folded}) <= 1
    keys = folded if one_pattern else map(natural_order, folded)  # the longer way costs 2 µs a name
    rows = [
        (entry.is_symlink(), key, entry.name, entry)
        for key, entry in zip(keys, entries, strict=True)
    ]
    rows.sort()  # names differ: entries themselves are never compared
    return [row[3] for row in rows]


def natural_order(name: str) -> list[str | int]:
    """Returns a name as people sort it: case does not count, and 2 comes before 10."""
    parts: list[str | int] = list(_DIGITS.split(name.lower()))
    parts[1::2] = map(int, parts[1::2])
    return parts


def _entry(entry: os.DirEntry[str], seen: _Seen, reach: int) -> FoundFile | Skipped:
    """Returns a file met in a folder."""
    name = entry.name.lower()
    if not name.endswith(FRAME_ENDINGS):
        return Skipped(entry.path, _refusal(name) or text("not a frame"), SkipCode.OTHER)
    try:
        status = entry.stat()
        if not status.st_ino:  # Windows, when it lists a folder, does not say which file it is
            status = os.stat(entry.path)
    except OSError as error:
        broken = isinstance(error, FileNotFoundError) and entry.is_symlink()
        reason = text("a link to a file that is not there") if broken else _reason(error)
        return Skipped(entry.path, reason, SkipCode.UNREADABLE)
    return _checked(entry.path, status, seen, reach)


def _checked(path: str, status: os.stat_result, seen: _Seen, reach: int) -> FoundFile | Skipped:
    """Returns a file with a frame's name: is it a file, and is it new?"""
    if not stat.S_ISREG(status.st_mode):  # to open a pipe would wait for ever
        return Skipped(path, text("not a regular file"), SkipCode.OTHER)
    return seen.file(path, status) or (path, status, reach)


def _refusal(name: str) -> Text | None:
    for endings, reason in _REFUSED:
        if name.endswith(endings):
            return reason
    return None


def _reason(error: OSError) -> Text:
    """Returns an error of the system as a reason."""
    reason = None if error.errno is None else _REASONS.get(error.errno)
    return reason or verbatim((error.strerror or str(error)).lower())

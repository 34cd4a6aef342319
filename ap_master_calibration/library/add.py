"""Adds a master to a library: copied whole or not at all, and the older one is kept."""

from __future__ import annotations

import errno
import filecmp
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from ap_master_calibration.documents import sync_folder
from ap_master_calibration.errors import ApmcError, Unreadable, UsageError
from ap_master_calibration.files.header import read_header
from ap_master_calibration.files.keywords import Witness
from ap_master_calibration.frames import Frame, Kind, Skipped
from ap_master_calibration.headers.frame import read_frame, to_frame
from ap_master_calibration.headers.frame_type import stem_of
from ap_master_calibration.library.copy import (
    copy_to,
    drop,
    drop_forgotten,
    library_lock,
    linked,
    moved,
    part_in,
    same_bytes,
    why_failed,
)
from ap_master_calibration.library.index import made_at, made_on
from ap_master_calibration.library.naming import (
    KIND_FOLDERS,
    SUPERSEDED,
    folder_of,
    further_parts,
    library_root,
    master_key,
    name_of,
    shortened,
    unknown_keys,
)
from ap_master_calibration.scanning.scan import list_files
from ap_master_calibration.setup_keys import KEYS
from ap_master_calibration.support.real_path import real_path
from ap_master_calibration.support.win_files import replace as replace_file
from ap_master_calibration.support.win_files import unprotect
from ap_master_calibration.text import Text, listed, text, verbatim
from ap_master_calibration.witnesses import Difference, differences, shown, values_of

_REACH = 3  # folders of a path that may name the kind: kind, camera, and one below
_ATTEMPTS = 100  # how often another program may come first before this one gives up


class Addition(StrEnum):
    """What became of a master that was to be added."""

    ADDED = "added"
    PRESENT = "already there"
    OLDER = "kept as superseded"


@dataclass(frozen=True, slots=True)
class Added:
    """A master that is in the library now, or would be.

    `path` is where it is there, `superseded` where the older masters of its key are kept now. An
    OLDER one joined those, as the library has `newer`.
    """

    source: str
    path: str
    state: Addition
    superseded: tuple[str, ...] = ()
    newer: str | None = None
    warnings: tuple[Text, ...] = ()


def add_to_library(master: Frame, folder: str, *, dry: bool = False) -> Added:
    """Copies a master to its place in a library folder; `dry` only says what would be done.

    The copy is named by what the master says of itself and keeps the time of its file. The same
    file is never copied twice. Where the library has an older master of the same key, that one goes
    into the folder "superseded" beside it; where it has a newer one, the copy does. Another master
    that only has the name is left alone: the copy's name gets what they differ in, or a number.

    Raises UsageError where the folder is not there, ApmcError where the master cannot be copied;
    then the library is as it was.
    """
    root = library_root(folder)
    if not os.path.isdir(root):
        raise UsageError(
            text(
                "the library folder {folder} is not there: make it first, or choose another one",
                folder=folder,
            )
        )
    path, name = master.path, os.path.basename(master.path)
    if not master.master or master.kind not in KIND_FOLDERS:
        raise ApmcError(text("{name} is not a master bias, dark or flat", name=name))
    if _lies_in(path, root):
        return Added(path, path, Addition.PRESENT)
    place = folder_of(master, root)
    copy = part_in(place)
    try:
        if not dry and os.path.isdir(place):
            with library_lock(root):
                _settle(place)
        decision, _ = _decide(master, place)
        if dry or decision.state is Addition.PRESENT:
            return decision
        copy_to(path, copy)
        with library_lock(root):
            for _ in range(_ATTEMPTS):
                decision, moves = _decide(master, place)
                if decision.state is Addition.PRESENT:
                    return decision
                left = _put_in_place(moves, copy, decision.path)
                if left is not None:
                    return replace(decision, warnings=(*decision.warnings, *map(_twice, left)))
    except Unreadable as error:
        raise ApmcError(_unreadable(name, error.reason)) from error
    except _PartlyUndone as error:
        reason = why_failed(error.cause, path, root, text("library"))
        raise ApmcError(_also_left(reason, error.left)) from error
    except OSError as error:
        raise ApmcError(why_failed(error, path, root, text("library"))) from error
    finally:
        drop(copy)
    raise ApmcError(
        text(
            "cannot copy {name} to {folder}: another program keeps changing it",
            name=name,
            folder=place,
        )
    )


def read_master(path: str) -> Frame:
    """Returns the master in a file; ApmcError where there is none."""
    frame = read_frame(os.path.abspath(path))
    if isinstance(frame, Skipped):
        raise ApmcError(_unreadable(os.path.basename(path), frame.reason))
    return frame


def _unreadable(name: str, reason: str) -> Text:
    return text("{name} cannot be read: {reason}", name=name, reason=reason)


def _lies_in(path: str, root: str) -> bool:
    top = os.path.join(real_path(root), "")
    return real_path(path).startswith(top)


Moves = list[tuple[str, str]]
"""Files to be renamed: from, to."""


def _decide(master: Frame, place: str) -> tuple[Added, Moves]:
    """Returns what becomes of a master, and which older ones make room for it.

    A master of another camera, pier side or the like is no newer version of the one there: both
    stay.
    """
    same = [m for m in _masters_in(place) if master_key(m) == master_key(master)]
    for other in same:
        if _equal(master.path, other.path):
            return Added(master.path, other.path, Addition.PRESENT), []
    here = [m for m in same if os.path.dirname(m.path) == place]
    warnings = (*_unknown_warnings(master), *_other_witnesses(master, here))
    current = [m for m in here if _comparable(m, master)]
    renamed = replace(master, path=os.path.join(place, _name(master, place)))
    newer = next((m for m in current if _age(m) > _age(master)), None)
    if newer is not None:
        path = _superseded_path(renamed, place)
        older = Added(master.path, path, Addition.OLDER, newer=newer.path, warnings=warnings)
        return older, []
    moves = [(m.path, _superseded_path(m, place)) for m in current]
    target = _free_path(master, renamed.path, leaving={path for path, _ in moves})
    kept = tuple(new for _, new in moves)
    return Added(master.path, target, Addition.ADDED, kept, warnings=warnings), moves


def _unknown_warnings(master: Frame) -> Iterator[Text]:
    """Yields what a library cannot do with a master that does not say enough."""
    for key in unknown_keys(master):
        yield text(
            "{key} unknown: it is never replaced by a newer one, and serves with a warning at most",
            key=KEYS[key].noun,
        )


def _other_witnesses(master: Frame, others: Iterable[Frame]) -> Iterator[Text]:
    """Yields what differs from the masters of the same key beside the keys."""
    for other in others:
        name = os.path.basename(other.path)
        for difference in _differences(master, other):
            if difference.witness is Witness.PROGRAM:
                yield text(
                    "taken by another program, {program}, than {name}, {other}: do they store "
                    "pixels alike?",
                    program=shown(difference.value),
                    name=name,
                    other=shown(difference.other),
                )
            else:
                yield text(
                    "{keyword} {value}, {name} has {other}: both are kept",
                    keyword=difference.witness.keywords[0],
                    value=shown(difference.value),
                    name=name,
                    other=shown(difference.other),
                )


def _differences(a: Frame, b: Frame) -> list[Difference]:
    return list(differences(values_of(a), values_of(b), optics=a.kind is Kind.FLAT))


def _masters_in(place: str) -> Iterator[Frame]:
    """Yields the masters of one folder, and those superseded there."""
    if not os.path.isdir(place):
        return
    for item in list_files([place]):
        if isinstance(item, Skipped) or not _belongs_to(item[0], place):
            continue
        path, status, _ = item
        frame = _frame_at(path, status.st_size, status.st_mtime_ns, status.st_ino)
        if isinstance(frame, Frame) and frame.master:
            yield frame


@lru_cache(maxsize=4096)
def _frame_at(path: str, size: int, mtime_ns: int, inode: int) -> Frame | Skipped:  # noqa: ARG001
    """The header of a master in a library folder, read once for many that are added there."""
    return read_frame(path, _REACH)


def _belongs_to(path: str, place: str) -> bool:
    inner = os.path.relpath(os.path.dirname(path), place)
    return inner == os.curdir or inner.split(os.sep)[0] == SUPERSEDED


def _equal(master: str, other: str) -> bool:
    """True for two files of the same bytes; False where the second has just been moved away."""
    try:
        same_size = os.path.getsize(master) == os.path.getsize(other)
        return same_size and filecmp.cmp(master, other, shallow=False)
    except FileNotFoundError:
        if not os.path.exists(master):
            raise
        return False


def _comparable(a: Frame, b: Frame) -> bool:
    """Returns True where enough is known of both for one to replace the other."""
    if unknown_keys(a) or unknown_keys(b):
        return False
    return all(d.witness is Witness.PROGRAM for d in _differences(a, b))


def _age(master: Frame) -> tuple[float, int]:
    """When its frames were taken, then when it was made of them: to sort by."""
    seconds = made_at(master)
    return float("-inf") if seconds is None else seconds, master.mtime_ns


# --- places ---------------------------------------------------------------------------------------


def _name(master: Frame, place: str) -> str:
    """The name under which a master is read as what it is now: one of ours, else its own."""
    for name in (name_of(master), os.path.basename(master.path)):
        if _keeps_identity(master, os.path.join(place, name)):
            return name
    raise ApmcError(
        text(
            "{name} cannot be added: only its folder says what it is. Give it a name that does, as "
            "masterDark_EXPOSURE_300",
            name=os.path.basename(master.path),
        )
    )


def _keeps_identity(master: Frame, path: str) -> bool:
    """Returns True when a master is the same one with its header read at another path."""
    frame = to_frame(read_header(master.path), path, _REACH)
    return isinstance(frame, Frame) and frame.master and master_key(frame) == master_key(master)


def _superseded_path(master: Frame, place: str) -> str:
    """Returns a free place for a superseded master, by the day it was made; its name stays."""
    day = made_on(master)
    folder = os.path.join(place, SUPERSEDED, "undated" if day is None else day.isoformat())
    name = os.path.basename(master.path)
    paths = (os.path.join(each, name) for each in _numbered(folder))
    return next(path for path in paths if not os.path.lexists(path))


def _free_path(master: Frame, path: str, leaving: set[str]) -> str:
    """Returns the path where there is no other file, else one whose name tells the two apart.

    The name gets what differs from the master that is there ("MODE", "SIZE"), else a number.
    """
    if path in leaving or not os.path.lexists(path):
        return path
    apart = _path_apart(master, path)
    return next(p for p in _numbered(apart) if p in leaving or not os.path.lexists(p))


def _path_apart(master: Frame, path: str) -> str:
    """Returns the path with what differs from the master that is there in its name."""
    other = read_frame(path, _REACH)
    if isinstance(other, Skipped):
        return path
    parts, others = (
        further_parts(m.kind, m.setup, (m.telescope, m.focal_length)) for m in (master, other)
    )
    folder, name = os.path.split(path)
    stem = stem_of(name)
    for key, value in parts.items():
        apart = os.path.join(folder, shortened(f"{stem}_{key}_{value}") + name[len(stem) :])
        if others.get(key) != value and _keeps_identity(master, apart):
            return apart
    return path


def _numbered(path: str) -> Iterator[str]:
    """Yields the path itself, then "name (2)", "name (3)" and so on."""
    yield path
    folder, name = os.path.split(path)
    stem = stem_of(name)
    ending = name[len(stem) :]
    number = 2
    while True:
        yield os.path.join(folder, f"{stem} ({number}){ending}")
        number += 1


# --- on disk --------------------------------------------------------------------------------------


class _PartlyUndone(Exception):
    """A change that failed, and could not be undone whole: `left` are names that stay."""

    def __init__(self, cause: OSError, left: tuple[str, ...]) -> None:
        super().__init__(cause, left)
        self.cause, self.left = cause, left


def _also_left(reason: Text, left: Sequence[str]) -> Text:
    return text(
        "{reason}. What was begun could not be undone: remove {files}, a second copy of a master",
        reason=reason,
        files=listed([verbatim(path) for path in left]),
    )


def _twice(path: str) -> Text:
    """What to say of an older master whose first name could not be removed."""
    return text(
        "{path} is also kept as superseded now, but another program has it open: close it there "
        "and remove it",
        path=path,
    )


def _put_in_place(moves: Moves, copy: str, target: str) -> tuple[str, ...] | None:
    """Puts the copy at its path and the older masters aside; all of it or nothing (None).

    In this order there is a master in the place at every moment: the older ones get their second
    name, the copy takes its path, over the older one that has it, and the first names go. Returns
    those that stay, as another program holds them. Raises OSError, and _PartlyUndone.
    """
    done: list[str] = []
    try:
        if all(_set_aside(old, new, done) for old, new in moves) and _take_path(
            copy, target, over={old for old, _ in moves}
        ):
            return tuple(old for old, _ in moves if old != target and not drop(old))
    except OSError as error:
        if left := _undone(done):
            raise _PartlyUndone(error, left) from error
        raise
    if left := _undone(done):
        raise _PartlyUndone(FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target), left)
    return None


def _set_aside(old: str, new: str, done: list[str]) -> bool:
    """Gives an older master its second name; False where that is taken."""
    os.makedirs(os.path.dirname(new), exist_ok=True)
    if not linked(old, new):
        return False
    done.append(new)
    sync_folder(os.path.dirname(new))
    return True


def _take_path(copy: str, target: str, over: set[str]) -> bool:
    """Gives the copy its path, over one of the masters set aside; False where it is taken."""
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if target in over:
        unprotect(target)
        replace_file(copy, target)
    elif not moved(copy, target):
        return False
    sync_folder(os.path.dirname(target))
    return True


def _undone(made: Iterable[str]) -> tuple[str, ...]:
    """Removes names that were made; returns those that stay."""
    return tuple(path for path in made if not drop(path))


def _settle(place: str) -> None:
    """Finishes or undoes what a program began here that was killed: an older master twice.

    The older one keeps its new name where a newer master of its key is there, else its old one.
    """
    drop_forgotten(place)
    current = [m for m in _masters_in(place) if os.path.dirname(m.path) == place]
    for folder, _, names in os.walk(os.path.join(place, SUPERSEDED)):
        for path in (os.path.join(folder, name) for name in names):
            double = next((m for m in current if same_bytes(m.path, path)), None)
            if double is not None:
                newer = any(_replaces(m, double) for m in current if m is not double)
                drop(double.path if newer else path)


def _replaces(newer: Frame, older: Frame) -> bool:
    return master_key(newer) == master_key(older) and _age(newer) > _age(older)

"""Copies and moves files in a library: whole or not at all, never over another, one at a time."""

from __future__ import annotations

import errno
import filecmp
import hashlib
import os
import platform
import secrets
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from ap_master_calibration.formatting import byte_size
from ap_master_calibration.support.real_path import real_path
from ap_master_calibration.support.win_files import (
    WriteProtected,
    in_words,
    is_held,
    patiently,
    unprotect,
)
from ap_master_calibration.text import Text, text

if sys.platform == "win32":
    import msvcrt
    import tempfile
else:
    import fcntl

_PART = (".apmc-", ".part")  # what a copy is called until it is whole
_FORGOTTEN = 86_400  # seconds after which nobody writes to such a copy any more
_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}


def copy_whole(source: str, target: str) -> None:
    """Copies a file to a free name; an existing file of that name stays. Raises OSError."""
    if os.path.lexists(target):
        return
    part = part_in(os.path.dirname(target))
    try:
        copy_to(source, part)
        moved(part, target)
    finally:
        drop(part)


def same_bytes(a: str, b: str) -> bool:
    """Returns True for two files that can be read and are equal."""
    with suppress(OSError):
        return os.path.getsize(a) == os.path.getsize(b) and filecmp.cmp(a, b, shallow=False)
    return False


def part_in(folder: str) -> str:
    """Returns the name of a copy in a folder until it is whole: hidden, so that no scan takes it.

    It names the computer and the process that writes it, so that what a killed one left is known.
    """
    owner = f"{_computer()}-{os.getpid()}"
    return os.path.join(folder, f"{_PART[0]}{owner}-{secrets.token_hex(4)}{_PART[1]}")


def _computer() -> str:
    return hashlib.sha256(platform.node().encode("utf-8", "replace")).hexdigest()[:8]


def copy_to(source: str, part: str) -> None:
    """A whole copy with the time of its source, on the disk for good; the folder is made."""
    os.makedirs(os.path.dirname(part), exist_ok=True)
    drop_forgotten(os.path.dirname(part))
    shutil.copy2(source, part)
    with suppress(PermissionError), open(part, "r+b") as file:  # a read-only one is not synced
        os.fsync(file.fileno())
    if os.path.getsize(part) != os.path.getsize(source):
        raise OSError(errno.EIO, "the file changed while it was copied")


def moved(path: str, target: str) -> bool:
    """Gives a file another name; False where that is taken, or another program moved the file."""
    try:
        if os.name == "nt":
            patiently(lambda: os.rename(path, target))  # refuses to replace a file, there
            return True
        os.link(path, target)
    except (FileExistsError, FileNotFoundError):
        return False
    except OSError:  # no links on this file system: the name was free a moment ago
        if os.path.lexists(target):
            return False
        os.rename(path, target)
        return True
    os.unlink(path)
    return True


def linked(path: str, target: str) -> bool:
    """Gives a file a second name, or a whole copy where there are no links; False where taken."""
    try:
        patiently(lambda: os.link(path, target))
    except (FileExistsError, FileNotFoundError):
        return False
    except OSError:
        if os.path.lexists(target):
            return False
        copy_whole(path, target)
    return True


def drop(path: str) -> bool:
    """Removes a file, where it is there; False where it stays, as another program holds it."""
    with suppress(OSError):
        unprotect(path)
        patiently(lambda: os.unlink(path))
    return not os.path.lexists(path)


def drop_forgotten(folder: str) -> None:
    """Removes copies of programs that were killed while they wrote them."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_PART[0]) and entry.name.endswith(_PART[1]):
                with suppress(OSError):
                    old = time.time() - entry.stat().st_ctime > _FORGOTTEN
                    if old or _writer_ended(entry.name):
                        unprotect(entry.path)
                        os.unlink(entry.path)


def _writer_ended(name: str) -> bool:
    """Returns True where the process that wrote a copy ran on this computer and runs no more."""
    import psutil

    computer, _, rest = name[len(_PART[0]) :].partition("-")
    pid = rest.partition("-")[0]
    return computer == _computer() and pid.isdecimal() and not psutil.pid_exists(int(pid))


def why_failed(error: OSError, source: str, folder: str, noun: Text) -> Text:
    """Why a copy to a folder failed, and the way out; `noun` is what the folder is called."""
    name, where = os.path.basename(source), text("the {noun} {folder}", noun=noun, folder=folder)
    if error.errno in _NO_ROOM:
        with suppress(OSError):
            return text(
                "no room for {name} in {where}: it takes {size}, {free} are free. Make room, or "
                "choose another folder",
                name=name,
                where=where,
                size=byte_size(os.path.getsize(source)),
                free=byte_size(shutil.disk_usage(_nearest(folder)).free),
            )
    if isinstance(error, WriteProtected) or is_held(error):
        reason = in_words(error)
        return text(
            "cannot write {name} to {where}: {reason}", name=name, where=where, reason=reason
        )
    if error.errno in _NO_RIGHT:
        return text(
            "cannot write {name} to {where}: no permission, or another program has a file open "
            "there",
            name=name,
            where=where,
        )
    cause = error.strerror or str(error)
    return text("cannot copy {name} to {where}: {cause}", name=name, where=where, cause=cause)


def _nearest(folder: str) -> str:
    """Returns the folder, or the nearest existing one above it."""
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return folder


# --- one program at a time ----------------------------------------------------------------------


@contextmanager
def library_lock(library: str) -> Iterator[None]:
    """Waits until no other program changes the library, and keeps others waiting meanwhile.

    It leaves nothing in the folder, and ends with the program that holds it. A network drive may
    have no locks: then it does not wait, and names are still never taken twice, but which of two
    masters is the newer may be settled later.
    """
    descriptor = _opened(library)
    try:
        with suppress(OSError):
            _lock(descriptor)
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":

    def _opened(library: str) -> int:
        """Windows locks no folders: a temporary file stands for it."""
        path = real_path(library).encode("utf-8", "replace")
        name = f"apmc-library-{hashlib.sha256(path).hexdigest()[:16]}.lock"
        return os.open(os.path.join(tempfile.gettempdir(), name), os.O_RDWR | os.O_CREAT)

    def _lock(descriptor: int) -> None:
        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # tries for ten seconds
            except OSError as error:
                if error.errno != 36:  # EDEADLOCK: another program still holds it
                    raise
            else:
                return

else:

    def _opened(library: str) -> int:
        return os.open(library, os.O_RDONLY)

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)

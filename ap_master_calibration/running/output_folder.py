"""Guards the output folder: what may be written there, and by one run at a time."""

from __future__ import annotations

import contextlib
import logging
import os
import re
import shutil
import stat
import time
from collections.abc import Iterator

from filelock import FileLock, Timeout

from ap_master_calibration.engines.base import (
    PLAN,
    RunFolder,
)
from ap_master_calibration.errors import ApmcError, UsageError
from ap_master_calibration.files.xisf import CREATED_WITH
from ap_master_calibration.files.xisf_header import SIGNATURE
from ap_master_calibration.library.naming import ENDING, MASTER_FOLDER
from ap_master_calibration.planning.originals import overwritten_original
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.support import win_files
from ap_master_calibration.support.win_files import in_words
from ap_master_calibration.text import Text, text, verbatim

_log = logging.getLogger(__name__)


def check_places(plan: Plan) -> None:
    """UsageError where a step would write elsewhere than into the plan's own folder of masters.

    A plan may come from a file that anyone wrote: no frame may ever be overwritten.
    """
    for step in plan.steps:
        place = os.path.join(plan.output, MASTER_FOLDER, step.name + ENDING)
        named = os.path.basename(place) == step.name + ENDING
        if not named or os.path.normpath(step.output) != os.path.normpath(place):
            raise UsageError(
                text(
                    "the plan would write {path}, which is no place for a master: make the plan "
                    "again",
                    path=step.output,
                )
            )
    original = overwritten_original(plan)
    if original is not None:
        raise UsageError(
            text(
                "the plan would write {path}, which is a frame or a master it reads: make the plan "
                "again",
                path=original,
            )
        )


def check_writable(output: str) -> None:
    """Makes the folders of an output; UsageError where nothing can be written there."""
    try:
        for name in (MASTER_FOLDER, "logs"):
            os.makedirs(os.path.join(output, name), exist_ok=True)
            if not os.access(os.path.join(output, name), os.W_OK):
                raise PermissionError(13, "no permission to write")
    except OSError as error:
        raise UsageError(
            text(
                "cannot write to the output folder {output}: {reason}; choose another folder or "
                "mend its permissions",
                output=output,
                reason=in_words(error),
            )
        ) from error


@contextlib.contextmanager
def only_run(output: str) -> Iterator[None]:
    """Holds the output folder's lock; the system lets go of it when the program dies.

    Raises ApmcError where another run holds it, or where it cannot be one: a folder, a link (it
    would be followed, and what it points to emptied), another user's file.
    """
    path = os.path.join(output, "logs", ".lock")
    lock = FileLock(path)
    try:
        if os.path.lexists(path) and not stat.S_ISREG(os.lstat(path).st_mode):
            raise _bad_lock(path, text("it is not an ordinary file"))
        lock.acquire(timeout=0)
    except Timeout:
        raise ApmcError(
            text(
                "another run is at work in {output}: wait for its end or choose another folder",
                output=output,
            )
        ) from None
    except OSError as error:
        raise _bad_lock(path, verbatim(in_words(error))) from error
    except NotImplementedError:  # a file system without locks: nobody to wait for can be seen
        _log.warning("%s: this file system has no locks", path)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):  # the disk may be gone meanwhile
            lock.release()


def _bad_lock(path: str, reason: Text) -> ApmcError:
    return ApmcError(
        text(
            "{path}, which keeps two runs apart, cannot be used: {reason}; remove it if no other "
            "run is at work there, or choose another output folder",
            path=path,
            reason=reason,
        )
    )


def new_folder(output: str) -> RunFolder:
    """Makes a folder for the run, named by the time; a second run in the same second gets _2."""
    stamp = time.strftime("%Y%m%d_%H%M%S")
    count = 1
    while True:
        folder = RunFolder(output, stamp if count == 1 else f"{stamp}_{count}")
        try:
            os.mkdir(folder.path)
        except FileExistsError:
            count += 1
            continue
        return folder


def place_master(partial: str, path: str) -> None:
    """Puts a finished master at its path; it also stays at `partial`, for steps that read it there.

    Raises OSError, with what was at the path left as it was.
    """
    stem, ending = os.path.splitext(partial)
    beside = f"{stem.removesuffix('.part')}.placed.part{ending}"
    try:
        os.link(partial, beside)
    except OSError:  # a file system without links
        shutil.copyfile(partial, beside)
    try:
        sync(beside)
        win_files.replace(beside, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(beside)
        raise


def sync(path: str) -> None:
    """Waits until a file is on the disk."""
    with open(path, "r+b") as file:
        os.fsync(file.fileno())


_OF_BUILTIN = re.compile(r"\.master.*\.xisf\.[0-9a-f]{8}\.part", re.DOTALL)
_OF_PIXINSIGHT = re.compile(
    r"\.master.*\.(\d{8}_\d{6}(?:_\d+)?)(?:\.placed)?\.part\.xisf", re.DOTALL
)
_HEAD = 4096  # bytes of a file that tell who made it


def remove_partials(output: str) -> None:
    """Removes the partial masters of runs that were killed, and nothing else.

    The built-in engine's partial files say in their first bytes which program made them; those of
    PixInsight have the name of a run that has its folder here.
    """
    folder = os.path.join(output, MASTER_FOLDER)
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        with contextlib.suppress(OSError):
            if _is_partial(path, name, output):
                os.unlink(path)


def _is_partial(path: str, name: str, output: str) -> bool:
    builtin, pixinsight = _OF_BUILTIN.fullmatch(name), _OF_PIXINSIGHT.fullmatch(name)
    if not (builtin or pixinsight) or not stat.S_ISREG(os.lstat(path).st_mode):
        return False
    with open(path, "rb") as file:
        head = file.read(_HEAD)
    if pixinsight is not None:
        run = RunFolder(output, pixinsight[1])
        return head[:8] == SIGNATURE[: len(head)] and os.path.isfile(run.file(PLAN))
    return not head or CREATED_WITH in head

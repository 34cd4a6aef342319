"""Protects originals: frames, and any file at a master's place that the plan did not see."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable

from ap_master_calibration.errors import UsageError
from ap_master_calibration.files.image_address import file_of
from ap_master_calibration.files.open_file import unopened
from ap_master_calibration.formatting import first_few
from ap_master_calibration.frames import DARKS, Frame, Kind, Skipped, Source, file_id_of, word_key
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.planning.plan import Calibrator, Plan, State, Step
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import keys_agree, setup_key
from ap_master_calibration.support.win_files import WRITE_PROTECTED, is_write_protected
from ap_master_calibration.text import Text, text

FileIds = frozenset[tuple[int, int]]
"""Device and inode of files: the same for a file by whatever path, link or spelling."""


def originals_of(plan: Plan) -> FileIds:
    """Returns the files a plan reads and does not make: its frames and masters of libraries."""
    masters = (c.path for s in plan.steps for c in (s.bias, s.dark) if c is not None and not c.step)
    frames = (source.path for step in plan.steps for source in step.frames)
    return frozenset(_ids(os.path.join(plan.folder, path) for path in (*frames, *masters)))


def is_one_of(path: str, files: FileIds) -> bool:
    """Returns True where a path leads to one of the files."""
    return any(file_id in files for file_id in _ids([path]))


def _ids(paths: Iterable[str]) -> Iterable[tuple[int, int]]:
    for path in paths:
        try:
            status = os.stat(file_of(path))
        except (OSError, ValueError):  # gone, or no path at all
            continue
        yield status.st_dev, status.st_ino


def overwritten_original(plan: Plan) -> str | None:
    """Returns the output of a step that is a frame or a library's master; None where there is none.

    Files are compared, not paths: a link or another spelling leads to the same file.
    """
    existing = [s.output for s in plan.steps if os.path.exists(os.path.join(plan.folder, s.output))]
    if not existing:
        return None
    originals = originals_of(plan)
    inside = (path for path in existing if is_one_of(os.path.join(plan.folder, path), originals))
    return next(inside, None)


def check_inputs(plan: Plan) -> dict[str, Text]:
    """Compares the files a run will read with those its plan was made of.

    Size and time of frames are compared as they are opened; here it is files that took the place
    of others without changing these, and masters of libraries. Returns what to say of a step, by
    its name, where the new file says of itself what the old one said. Raises UsageError where it
    says something else.
    """
    warnings = {}
    for step in plan.to_make:
        changed = [source.path for source in step.frames if _is_other_file(source, plan.folder)]
        for path in changed:
            _check_frame(os.path.join(plan.folder, path), step)
        for calibrator in (step.bias, step.dark):
            file = None if calibrator is None else calibrator.file
            if calibrator is not None and file is not None and _differs(file, plan.folder):
                _check_master(os.path.join(plan.folder, calibrator.path), calibrator)
                changed.append(calibrator.path)
        if changed:
            warnings[step.name] = text(
                "replaced or touched since the plan was made, and used as they are now: {files}",
                files=first_few([os.path.basename(path) for path in changed]),
            )
    return warnings


def _differs(source: Source, folder: str) -> bool:
    """Returns True where a file has another size, time or identity than the plan saw."""
    try:
        status = os.stat(os.path.join(folder, file_of(source.path)))
    except OSError:
        return False  # the engine says so where it opens it
    same_stamp = (status.st_size, status.st_mtime_ns) == (source.bytes, source.mtime_ns)
    return not same_stamp or _has_other_id(source, status)


def _is_other_file(source: Source, folder: str) -> bool:
    """Returns True where a file took the place of one of its size and time."""
    if source.file_id is None:
        return False
    try:
        status = os.stat(os.path.join(folder, file_of(source.path)))
    except OSError:
        return False
    same_stamp = (status.st_size, status.st_mtime_ns) == (source.bytes, source.mtime_ns)
    return same_stamp and _has_other_id(source, status)


def _has_other_id(source: Source, status: os.stat_result) -> bool:
    file_id = file_id_of(status)
    return None not in (source.file_id, file_id) and source.file_id != file_id


def _check_frame(path: str, step: Step) -> None:
    """Raises UsageError for a frame that does not belong in a step any more.

    Where its header differs from what a person set by hand the plan has to be made again, too.
    """
    frame = read_frame(path, kind=step.kind)
    if (
        isinstance(frame, Frame)
        and not frame.master
        and keys_agree(setup_key(frame.setup), setup_key(step.setup))
        and (step.kind is not Kind.FLAT or word_key(frame.filter) == word_key(step.filter))
        and (step.kind not in DARKS or _same_exposure(frame.exposure, step.exposure))
    ):
        return
    raise UsageError(
        text("{path} is another frame than when the plan was made: make the plan again", path=path)
    )


def _same_exposure(a: float | None, b: float | None) -> bool:
    return a is b if a is None or b is None else Tolerances().same_exposure(a, b)


def _check_master(path: str, calibrator: Calibrator) -> None:
    """Raises UsageError for a master that is not the one the plan chose."""
    frame = read_frame(path)
    if (
        isinstance(frame, Frame)
        and frame.master
        and frame.digest == calibrator.digest
        and frame.exposure == calibrator.exposure
    ):
        return
    raise UsageError(
        text("{path} is another master than when the plan was made: make the plan again", path=path)
    )


def place_fault(step: Step) -> Text | None:
    """Returns why a master may not be put where the plan wants it; None where it may.

    A file there may be replaced if it is the older master the plan saw, or was made by this very
    plan. Any other file is kept.
    """
    try:
        status = os.lstat(step.output)
        if stat.S_ISLNK(status.st_mode):
            status = os.stat(step.output)
    except FileNotFoundError:
        if os.path.lexists(step.output):
            return text(
                "{path} is a link to a file that does not exist: it is kept; make the plan again",
                path=step.output,
            )
        return None
    except OSError as error:
        reason = str(error.strerror)
        return text("{path} cannot be examined: {reason}", path=step.output, reason=reason)
    if stat.S_ISDIR(status.st_mode):
        return text("{path} is a folder: it is kept; make the plan again", path=step.output)
    if not stat.S_ISREG(status.st_mode):
        return text(
            "{path} is not an ordinary file: it is kept; make the plan again", path=step.output
        )
    if (why := unopened(step.output)) is not None:
        return text("{path} cannot be read: {reason}", path=step.output, reason=why)
    if (fault := _file_fault(step, status)) is not None:
        return fault
    if is_write_protected(step.output):
        return text("{path}: {reason}", path=step.output, reason=WRITE_PROTECTED)
    return None


def _file_fault(step: Step, status: os.stat_result) -> Text | None:
    frame = read_frame(step.output)
    if isinstance(frame, Skipped) or not frame.master or frame.digest is None:
        return text(
            "{path} is not a master of this program: it is kept; make the plan again",
            path=step.output,
        )
    if frame.digest == step.digest:
        return None
    older = step.older
    seen = None if older is None else (older.bytes, older.mtime_ns)
    as_seen = step.state is State.STALE and seen in (None, (status.st_size, status.st_mtime_ns))
    if as_seen:
        return None
    return text(
        "{path} is another master than when the plan was made: it is kept; make the plan again",
        path=step.output,
    )

"""Protects originals: frames, and any file at a master's place that the plan did not see."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable

from ap_master_calibration.frames import Skipped
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.planning.plan import Plan, State, Step
from ap_master_calibration.text import Text, text

FileIds = frozenset[tuple[int, int]]
"""Device and inode of files: the same for a file by whatever path, link or spelling."""


def originals_of(plan: Plan) -> FileIds:
    """Returns the files a plan reads and does not make: its frames and masters of libraries."""
    masters = (c.path for s in plan.steps for c in (s.bias, s.dark) if c is not None and not c.step)
    frames = (source.path for step in plan.steps for source in step.frames)
    return frozenset(_ids(os.path.join(plan.folder, path) for path in (*frames, *masters)))


def is_one_of(path: str, files: FileIds) -> bool:
    """True where a path leads to one of the files."""
    return any(file_id in files for file_id in _ids([path]))


def _ids(paths: Iterable[str]) -> Iterable[tuple[int, int]]:
    for path in paths:
        try:
            status = os.stat(path)
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
    return _file_fault(step, status)


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

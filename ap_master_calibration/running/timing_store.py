"""What is remembered of this machine's pace, in a file of the user's cache folder."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Any

from ap_master_calibration.documents import BadDocument, read_json, write_json
from ap_master_calibration.running.timing import (
    SAMPLES,
    Load,
    TimingHistory,
    TimingSample,
    is_time,
    rising,
)

FILE_NAME = "pace-1.json"  # raised when its form changes
_KEYS = 16  # engines, and loads of engines: those last used
_LARGEST = 1 << 18  # bytes: a file that is larger is none of ours
_WAIT = 1.0  # seconds for another process to end its write


def default_path() -> str:
    """Where it is remembered: in the user's cache folder."""
    from platformdirs import user_cache_dir

    return os.path.join(user_cache_dir("ap_master_calibration", appauthor=False), FILE_NAME)


def read_timing(path: str | None = None) -> TimingHistory:
    """What is remembered (`path`: of another file than the user's).

    Never fails: where there is nothing, or what is there is damaged, nothing is remembered.
    """
    try:
        return _pace_from(read_json(default_path() if path is None else path, _LARGEST))
    except (OSError, BadDocument, ValueError, TypeError, KeyError, AttributeError):
        return TimingHistory()


def remember_timing(learnt: TimingHistory, path: str | None = None) -> None:
    """Adds to what is remembered; never fails. Two programs may do so at the same moment."""
    from filelock import FileLock

    if not (learnt.steps or learnt.starts):
        return
    there = default_path() if path is None else path
    with suppress(OSError, NotImplementedError):  # a full disk, a folder without locks
        os.makedirs(os.path.dirname(there), exist_ok=True)
        with FileLock(f"{there}.lock", timeout=_WAIT):
            write_json(there, _document(learnt.after(read_timing(there))), indent=None)


def _document(pace: TimingHistory) -> dict[str, Any]:
    return {
        "steps": [
            [engine, load, [[s.work, s.seconds, s.kernel, s.curve] for s in samples]]
            for (engine, load), samples in list(pace.steps.items())[-_KEYS:]
        ],
        "starts": dict(list(pace.starts.items())[-_KEYS:]),
    }


def _pace_from(told: Any) -> TimingHistory:
    """The pace in a document; what in it cannot be is a ValueError or the like."""
    steps = {
        (str(engine), Load(load)): tuple(_sample_from(row) for row in rows[:SAMPLES])
        for engine, load, rows in told["steps"]
        if rows
    }
    starts = {str(e): tuple(map(_seconds, s[:SAMPLES])) for e, s in told["starts"].items()}
    return TimingHistory(steps, starts)


def _sample_from(row: Any) -> TimingSample:
    work, seconds, kernel, curve = row
    points = tuple((float(done), float(part)) for done, part in curve)
    if rising(points) != points or not isinstance(kernel, str):
        raise ValueError("not a sample")
    return TimingSample(_seconds(work), _seconds(seconds), kernel, points)


def _seconds(told: Any) -> float:
    if isinstance(told, bool) or not isinstance(told, int | float) or not is_time(told):
        raise ValueError("not a time")
    return float(told)

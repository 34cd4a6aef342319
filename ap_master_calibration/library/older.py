"""Finds the master that another one is to be compared with."""

from __future__ import annotations

from collections.abc import Iterable

from ap_master_calibration.frames import Frame
from ap_master_calibration.library.index import made_at
from ap_master_calibration.library.naming import master_key
from ap_master_calibration.support.real_path import real_path


def older_master(master: Frame, masters: Iterable[Frame]) -> Frame | None:
    """Returns the last master of the same key that was made before; None where there is none.

    Superseded masters count: they are what a new one is compared with.
    """
    key, age, own = master_key(master), _age(master), real_path(master.path)
    before = [
        other
        for other in masters
        if master_key(other) == key and _age(other) < age and real_path(other.path) != own
    ]
    return max(before, key=_age, default=None)


def _age(master: Frame) -> tuple[float, int]:
    seconds = made_at(master)
    return float("-inf") if seconds is None else seconds, master.mtime_ns

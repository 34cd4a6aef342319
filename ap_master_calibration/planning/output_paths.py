"""Finds a path for each master: no two share a name, and no other master is overwritten."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count

from ap_master_calibration.files.open_file import unopened
from ap_master_calibration.frames import (
    DARKS,
    Frame,
    Kind,
    Setup,
    Skipped,
    same_optic,
    word_key,
)
from ap_master_calibration.groups import Group, optic_of
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.library.naming import (
    ENDING,
    MASTER_FOLDER,
    folded,
    further_parts,
    master_name,
    shortened,
)
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import EXACT_KEYS, grouping_key
from ap_master_calibration.text import Text


@dataclass(frozen=True, slots=True)
class OutputPath:
    """Where a group's master goes, and the older master of the same group lying there.

    `foreign` is the name of a file that is no master of this program and has the usual place.
    `unreadable` says why the file there cannot be opened: whose it is is not known then.
    """

    name: str
    path: str
    older: Frame | None
    foreign: str | None = None
    unreadable: Text | None = None


def find_output_paths(
    groups: Sequence[Group], output: str, already_read: Mapping[str, Frame], tolerances: Tolerances
) -> list[tuple[Group, OutputPath]]:
    """Returns a path for each group.

    Masters that were `already_read` (by path) are read again only where they changed.
    """
    taken: dict[str, Group] = {}
    return [(group, _path_for(group, output, taken, already_read, tolerances)) for group in groups]


def _path_for(
    group: Group,
    output: str,
    taken: dict[str, Group],
    already_read: Mapping[str, Frame],
    tolerances: Tolerances,
) -> OutputPath:
    """Returns the plain name, else one with what differs from its owner's, else a number."""
    name = stem = master_name(
        group.kind,
        group.setup,
        regulated=group.regulated,
        exposure=group.exposure,
        night=group.night,
        filter=group.filter,
        part=group.part,
    )
    parts = further_parts(group.kind, group.setup, optic_of(group))
    foreign = None
    numbers = count(2)
    while True:
        path = os.path.join(output, MASTER_FOLDER, name + ENDING)
        owner = taken.get(folded(name))
        others: dict[str, str] = {}
        if owner is not None:
            others = further_parts(owner.kind, owner.setup, optic_of(owner))
        else:
            older = _master_at(path, already_read.get(path))
            if isinstance(older, Skipped) and (why := unopened(path)) is not None:
                taken[folded(name)] = group
                return OutputPath(name, path, None, foreign, why)
            if older is None or (
                isinstance(older, Frame) and _same_group(older, group, tolerances)
            ):
                taken[folded(name)] = group
                return OutputPath(name, path, older, foreign)
            if isinstance(older, Frame):
                optic = older.telescope, older.focal_length
                others = further_parts(older.kind, older.setup, optic)
            if foreign is None and (isinstance(older, Skipped) or older.digest is None):
                foreign = name + ENDING
        key = next((k for k, value in parts.items() if others.get(k) != value), "SIZE")
        if (part := parts.pop(key, None)) is not None:
            name = stem = shortened(f"{stem}_{key}_{part}")
        else:
            name = shortened(f"{stem}_{next(numbers)}")


def _master_at(path: str, already_read: Frame | None) -> Frame | Skipped | None:
    """Returns what lies at a path: `already_read` where that has not changed since."""
    if already_read is not None:
        try:
            status = os.stat(path)
        except OSError:
            return read_frame(path) if os.path.lexists(path) else None
        if (status.st_size, status.st_mtime_ns) == (already_read.bytes, already_read.mtime_ns):
            return already_read
    return read_frame(path) if os.path.lexists(path) else None


def _same_group(master: Frame, group: Group, tolerances: Tolerances) -> bool:
    """Returns True when a master of ours is an older version of this group's.

    What the frames of a group share on the whole (the sensor's mean temperature, the median
    exposure, the usual spelling) changes a little with every frame that comes or goes.
    """
    dark = group.kind in DARKS
    temperatures = master.setup.temperature, group.setup.temperature
    same_temperature = partial(tolerances.same_temperature, set_points=group.regulated)
    return (
        master.master
        and master.digest is not None
        and master.kind is group.kind
        and _same_setup(master.setup, group.setup)
        and (master.set_point is not None) == group.regulated
        and _near(*temperatures, same_temperature)
        and (not dark or _near(master.exposure, group.exposure, tolerances.same_exposure))
        and (word_key(master.filter), master.night) == (word_key(group.filter), group.night)
        and master.part == group.part
        and (
            group.kind is not Kind.FLAT
            or same_optic((master.telescope, master.focal_length), optic_of(group))
        )
    )


def _same_setup(of_master: Setup, of_group: Setup) -> bool:
    """Returns True when the keys are equal; masters of earlier versions lack the rare ones."""
    pairs = zip(EXACT_KEYS, grouping_key(of_master), grouping_key(of_group), strict=True)
    return all(a == b or (key.rare and getattr(of_master, key.name) is None) for key, a, b in pairs)


def _near(a: float | None, b: float | None, same: Callable[[float, float], bool]) -> bool:
    """Returns True when two values are one, or both unknown."""
    return a is b if a is None or b is None else same(a, b)

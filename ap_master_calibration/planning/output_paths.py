"""Where masters go: two groups never share a name, and no other master is overwritten."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from ap_master_calibration.frames import Frame, Kind, Skipped, word_key
from ap_master_calibration.groups import Group
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.library.naming import (
    ENDING,
    MASTER_FOLDER,
    folded,
    master_name,
    shortened,
)
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import setup_key


@dataclass(frozen=True, slots=True)
class OutputPath:
    """Where a group's master goes, and the older master of the same group lying there.

    `foreign` is the name of a file that is no master of this program and has the usual place.
    """

    name: str
    path: str
    older: Frame | None
    foreign: str | None = None


def find_output_paths(
    groups: Sequence[Group], output: str, known: Mapping[str, Frame], tolerances: Tolerances
) -> list[tuple[Group, OutputPath]]:
    """A place for each group; masters that are `known` by path are read anew once they changed."""
    taken: set[str] = set()
    return [(group, _place(group, output, taken, known, tolerances)) for group in groups]


def _place(
    group: Group,
    output: str,
    taken: set[str],
    known: Mapping[str, Frame],
    tolerances: Tolerances,
) -> OutputPath:
    stem = master_name(
        group.kind,
        group.setup,
        regulated=group.regulated,
        exposure=group.exposure,
        night=group.night,
        filter=group.filter,
        part=group.part,
    )
    foreign = None
    for name in _with_marks(stem, group):
        path = os.path.join(output, MASTER_FOLDER, name + ENDING)
        if folded(name) in taken:
            continue
        older = _master_at(path, known.get(path))
        if older is None or (isinstance(older, Frame) and _same_group(older, group, tolerances)):
            taken.add(folded(name))
            return OutputPath(name, path, older, foreign)
        if foreign is None and (isinstance(older, Skipped) or older.digest is None):
            foreign = name + ENDING
    raise AssertionError("unreachable: the marks never end")


def _master_at(path: str, known: Frame | None) -> Frame | Skipped | None:
    """What lies there: `known` where it has not changed since it was read."""
    if known is not None:
        try:
            status = os.stat(path)
        except OSError:
            return read_frame(path) if os.path.lexists(path) else None
        if (status.st_size, status.st_mtime_ns) == (known.bytes, known.mtime_ns):
            return known
    return read_frame(path) if os.path.lexists(path) else None


def _with_marks(stem: str, group: Group) -> Iterable[str]:
    """The plain name, then the name with what sets this group apart, then numbers."""
    yield stem
    if group.setup.size is not None:
        stem = shortened("{}_SIZE_{}x{}".format(stem, *group.setup.size))
        yield stem
    count = 2
    while True:
        yield shortened(f"{stem}_{count}")
        count += 1


def _same_group(master: Frame, group: Group, tolerances: Tolerances) -> bool:
    """True when a master of ours is an older version of this group's.

    What the frames of a group share on the whole (the sensor's mean temperature, the median
    exposure, the usual spelling) changes a little with every frame that comes or goes.
    """
    dark = group.kind in (Kind.DARK, Kind.FLAT_DARK)
    temperatures = master.setup.temperature, group.setup.temperature
    same_temperature = partial(tolerances.same_temperature, set_points=group.regulated)
    return (
        master.master
        and master.digest is not None
        and (master.kind, setup_key(master.setup)) == (group.kind, setup_key(group.setup))
        and (master.set_point is not None) == group.regulated
        and _near(*temperatures, same_temperature)
        and (not dark or _near(master.exposure, group.exposure, tolerances.same_exposure))
        and (word_key(master.filter), master.night) == (word_key(group.filter), group.night)
        and master.part == group.part
    )


def _near(a: float | None, b: float | None, same: Callable[[float, float], bool]) -> bool:
    """True when two values are one, or both unknown."""
    return a is b if a is None or b is None else same(a, b)

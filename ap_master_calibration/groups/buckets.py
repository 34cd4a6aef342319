"""Frames sorted once into cells that no tolerance can part; tolerances then only join cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, groupby
from operator import itemgetter
from os.path import realpath

from ap_master_calibration.formatting import natural_key
from ap_master_calibration.frames import Frame, Kind, word_key
from ap_master_calibration.groups.group import moment_of
from ap_master_calibration.setup_keys import SetupKey, setup_key

DARKS = (Kind.DARK, Kind.FLAT_DARK)


@dataclass(frozen=True, slots=True, eq=False)
class KeyGroup:
    """Frames whose keys are all equal, by time and then by path; those without a time come last.

    Darks and flat darks share a pool: a series of the one may turn out to be of the other.
    """

    frames: tuple[Frame, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Bucket:
    """The frames of a pool that have one kind, one temperature and, of darks, one exposure.

    `places` are where they stand in the pool, in order.
    """

    pool: KeyGroup
    kind: Kind
    heat: float | None
    seconds: float | None
    places: tuple[int, ...]


Series = Sequence[Bucket]
"""Cells of one pool that may become one master."""


class FrameIndex:
    """Raw frames in cells by kind, and the lights; the same frames need to be sorted only once."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        self.frames = tuple(frames)
        self.lights: list[Frame] = []
        self.cells: Mapping[Kind, list[Bucket]] = {kind: [] for kind in Kind}
        for pool in self._pools():
            for cell in _cells(pool):
                self.cells[cell.kind].append(cell)

    def _pools(self) -> list[KeyGroup]:
        equal: defaultdict[Hashable, list[Frame]] = defaultdict(list)
        known: dict[int, SetupKey] = {}  # by the identity of a setup: it is quicker than its hash
        for frame in self.frames:
            if frame.master:
                continue
            if frame.kind is Kind.LIGHT:
                self.lights.append(frame)
                continue
            setup = known.get(id(frame.setup))
            if setup is None:
                setup = known[id(frame.setup)] = setup_key(frame.setup)
            equal[_key(frame, setup)].append(frame)
        return [KeyGroup(_in_order(frames)) for frames in equal.values()]

    @cached_property
    def real_paths(self) -> frozenset[str]:
        """Where the frames really lie, links followed; 20 µs each."""
        return frozenset(realpath(f.path) for f in self.frames)


def _key(frame: Frame, setup: SetupKey) -> Hashable:
    """What must be equal for frames to be in one pool."""
    kind = Kind.DARK if frame.kind is Kind.FLAT_DARK else frame.kind
    key = (kind, frame.set_point is not None, setup, frame.part)
    return (key, frame.night, word_key(frame.filter)) if kind is Kind.FLAT else key


def _in_order(frames: Sequence[Frame]) -> tuple[Frame, ...]:
    moments = [moment_of(frame) for frame in frames]
    timed = [
        ((m is None, 0.0 if m is None else m), f) for m, f in zip(moments, frames, strict=True)
    ]
    timed.sort(key=itemgetter(0))
    found: list[Frame] = []
    for _, run in groupby(timed, key=itemgetter(0)):
        together = [frame for _, frame in run]
        if len(together) > 1:
            together.sort(key=lambda f: natural_key(f.path))
        found += together
    return tuple(found)


def _cells(pool: KeyGroup) -> list[Bucket]:
    places: defaultdict[tuple[Kind, float | None, float | None], list[int]] = defaultdict(list)
    for place, frame in enumerate(pool.frames):
        seconds = frame.exposure if frame.kind in DARKS else None
        places[frame.kind, frame.setup.temperature, seconds].append(place)
    return [Bucket(pool, *key, tuple(own)) for key, own in places.items()]


def frames_of(series: Series) -> tuple[Frame, ...]:
    """The frames of cells of one pool, in its order."""
    pool = series[0].pool.frames
    places = series[0].places
    if len(series) > 1:
        places = tuple(sorted(chain.from_iterable(cell.places for cell in series)))
    if len(places) == len(pool):
        return pool
    return tuple(map(pool.__getitem__, places))


def count_of(series: Series) -> int:
    """How many frames are in the cells."""
    return sum(len(cell.places) for cell in series)

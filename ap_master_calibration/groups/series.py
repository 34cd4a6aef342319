"""Frames sorted into buckets, and buckets joined to the series that become one master each.

Sorting looks at every frame and happens once for a scan. Joining looks only at buckets, so that
other tolerances are tried quickly.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain, groupby, pairwise
from math import inf
from operator import attrgetter, itemgetter
from typing import Any

from ap_master_calibration.formatting import KIND_WORDS, frame_count, natural_key
from ap_master_calibration.frames import DARKS, Frame, Kind, same_focal_length, word_key
from ap_master_calibration.groups.group import Group, moment_of
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import EXACT_KEYS, SetupKey, ValueType, grouping_key
from ap_master_calibration.support.real_path import real_path
from ap_master_calibration.text import Text, plural, text

# --- buckets ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class KeyGroup:
    """Frames whose keys are all equal, by time and then by path; those without a time come last.

    Darks and flat darks share one: a series of the one may turn out to be of the other.
    """

    frames: tuple[Frame, ...]

    @property
    def regulated(self) -> bool:
        """True where the temperatures are set points."""
        return self.frames[0].set_point is not None


@dataclass(frozen=True, slots=True, eq=False)
class Bucket:
    """The frames of a key group with one kind, one temperature and, of darks, one exposure.

    Flats also have one telescope and one focal length (mm). No tolerance can part the frames.
    `places` are their positions in the key group, in order.
    """

    key_group: KeyGroup
    kind: Kind
    temperature: float | None
    exposure: float | None
    telescope: str | None
    focal_length: float | None
    places: tuple[int, ...]


Series = Sequence[Bucket]
"""Buckets of one key group that may become one master."""


class FrameIndex:
    """Raw frames in buckets by kind, and the lights; the same frames need sorting only once."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        self.frames = tuple(frames)
        self.lights: list[Frame] = []
        self.buckets: Mapping[Kind, list[Bucket]] = {kind: [] for kind in Kind}
        for key_group in self._key_groups():
            for bucket in _buckets_of(key_group):
                self.buckets[bucket.kind].append(bucket)

    def _key_groups(self) -> list[KeyGroup]:
        equal: defaultdict[Hashable, list[Frame]] = defaultdict(list)
        # The scan gives equal setups one object: its identity is quicker to look up than its hash.
        keys: dict[int, SetupKey] = {}
        for frame in self.frames:
            if frame.master:
                continue
            if frame.kind is Kind.LIGHT:
                self.lights.append(frame)
                continue
            setup = keys.get(id(frame.setup))
            if setup is None:
                setup = keys[id(frame.setup)] = grouping_key(frame.setup)
            equal[_key(frame, setup)].append(frame)
        return [KeyGroup(_in_order(frames)) for frames in equal.values()]

    @cached_property
    def real_paths(self) -> frozenset[str]:
        """The paths of the frames with links followed; 20 µs each."""
        return frozenset(real_path(f.path) for f in self.frames)


def _key(frame: Frame, setup: SetupKey) -> Hashable:
    """Returns what must be equal for frames to be in one key group."""
    kind = Kind.DARK if frame.kind is Kind.FLAT_DARK else frame.kind
    key = (kind, frame.set_point is not None, setup, frame.part)
    return (key, frame.night, word_key(frame.filter)) if kind is Kind.FLAT else key


def _in_order(frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """The frames by time. A natural key is slow to make: only frames of one moment get one."""
    moments = [moment_of(frame) for frame in frames]
    timed = [
        ((m is None, 0.0 if m is None else m), f) for m, f in zip(moments, frames, strict=True)
    ]
    timed.sort(key=itemgetter(0))
    ordered: list[Frame] = []
    for _, run in groupby(timed, key=itemgetter(0)):
        together = [frame for _, frame in run]
        if len(together) > 1:
            together.sort(key=lambda f: natural_key(f.path))
        ordered += together
    return tuple(ordered)


_BucketKey = tuple[Kind, float | None, float | None, str | None, float | None]


def _buckets_of(key_group: KeyGroup) -> list[Bucket]:
    places: defaultdict[_BucketKey, list[int]] = defaultdict(list)
    for place, frame in enumerate(key_group.frames):
        temperature = frame.setup.temperature
        if frame.kind is Kind.FLAT:
            optic = word_key(frame.telescope), frame.focal_length
            places[frame.kind, temperature, None, *optic].append(place)
        else:
            exposure = frame.exposure if frame.kind in DARKS else None
            places[frame.kind, temperature, exposure, None, None].append(place)
    return [Bucket(key_group, *key, tuple(at)) for key, at in places.items()]


def frames_of(series: Series) -> tuple[Frame, ...]:
    """Returns the frames of a series, in the order of its key group."""
    frames = series[0].key_group.frames
    places = series[0].places
    if len(series) > 1:
        places = tuple(sorted(chain.from_iterable(bucket.places for bucket in series)))
    if len(places) == len(frames):
        return frames
    return tuple(map(frames.__getitem__, places))


def count_of(series: Series) -> int:
    """Returns how many frames a series has."""
    return sum(len(bucket.places) for bucket in series)


# --- series -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Rule:
    """A value of a bucket, whether two neighbouring values may be in one series, and how far
    apart the lowest and the highest may be."""

    value: Callable[[Bucket], float | None]
    same: Callable[[float, float], bool]
    limit: float = inf


def series_of(buckets: Iterable[Bucket], tolerances: Tolerances) -> list[Series]:
    """Buckets of one kind (or of darks and flat darks), joined to series."""
    equal: defaultdict[KeyGroup, list[Bucket]] = defaultdict(list)
    for bucket in buckets:
        equal[bucket.key_group].append(bucket)
    return [
        series
        for alike in equal.values()
        for one_optic in _optics(alike)
        for series in _split(one_optic, _rules(one_optic, tolerances))
    ]


def _optics(buckets: Series) -> list[Series]:
    """Flats by telescope and focal length, where headers name them; other frames as they are."""
    if buckets[0].kind is not Kind.FLAT:
        return [buckets]
    return [
        one_optic
        for one_telescope in _known_apart(buckets, lambda b: b.telescope)
        for one_optic in _known_apart(one_telescope, _focal_lengths(one_telescope))
    ]


def _focal_lengths(buckets: Series) -> Callable[[Bucket], Hashable]:
    """The number of a bucket's focal length among those that differ, None where it has none."""
    lengths = sorted({b.focal_length for b in buckets if b.focal_length is not None})
    cuts = [b for a, b in pairwise(lengths) if not same_focal_length(a, b)]
    return lambda b: None if b.focal_length is None else bisect_right(cuts, b.focal_length)


def _known_apart(buckets: Series, value: Callable[[Bucket], Hashable]) -> list[Series]:
    """The buckets by a value; those without one go with the others where these all have one."""
    parts: defaultdict[Hashable, list[Bucket]] = defaultdict(list)
    for bucket in buckets:
        parts[value(bucket)].append(bucket)
    if len(parts.keys() - {None}) <= 1:
        return [buckets]
    return list(parts.values())


def _rules(alike: Series, tolerances: Tolerances) -> list[_Rule]:
    limit = tolerances.temperature_limit(set_points=alike[0].key_group.regulated)
    rules = [_Rule(attrgetter("temperature"), lambda a, b: b - a <= limit + 1e-9, limit)]
    if alike[0].kind in DARKS:
        rules.append(_Rule(attrgetter("exposure"), tolerances.same_exposure))
    return rules


def _split(buckets: Series, rules: Sequence[_Rule]) -> list[Series]:
    """Returns the buckets in parts that no rule cuts any further.

    A cut by one rule may take away the neighbour that joined two values of another, so every
    part is looked at again.
    """
    for rule in rules:
        parts = _parts(buckets, rule)
        if len(parts) > 1:
            return [p for part in parts for p in _split(part, rules)]
    return [buckets]


def _parts(buckets: Series, rule: _Rule) -> list[list[Bucket]]:
    """Returns the buckets cut where a rule parts them; an unknown value is a part too."""
    counts: Counter[float] = Counter()
    for bucket in buckets:
        if (value := rule.value(bucket)) is not None:
            counts[value] += len(bucket.places)
    cuts = _cuts(sorted(counts), counts, rule)
    parts: list[list[Bucket]] = [[] for _ in range(len(cuts) + 2)]
    for bucket in buckets:
        value = rule.value(bucket)
        parts[-1 if value is None else bisect_right(cuts, value)].append(bucket)
    return [part for part in parts if part]


def _cuts(values: Sequence[float], counts: Mapping[float, int], rule: _Rule) -> list[float]:
    """Returns the lowest value of each part but the first."""
    starts = [b for a, b in pairwise(values) if not rule.same(a, b)]
    cuts: list[float] = []
    for start, end in pairwise([-inf, *starts, inf]):
        run = values[bisect_left(values, start) : bisect_left(values, end)]
        cuts += run[:1] if start > -inf else []
        if run and run[-1] - run[0] > rule.limit + 1e-9:
            cuts += _fewest_cuts(run, counts, rule.limit)
    return cuts


def _fewest_cuts(
    values: Sequence[float], counts: Mapping[float, int], limit: float
) -> Sequence[float]:
    """Cuts of sorted values into the fewest parts that no part spans more than `limit`.

    Of several ways the one with the smallest sum of squares about the parts' means: a lone frame
    at an end is cut off rather than one from the middle of many. Dynamic programming over the end
    of the last part.
    """
    best: list[tuple[int, float, tuple[float, ...]]] = [(0, 0.0, ())]  # parts, squares, cuts
    for end, highest in enumerate(values, 1):
        number, total, squares = 0, 0.0, 0.0
        ways = []
        for start in range(end - 1, -1, -1):
            offset = values[start] - highest  # small numbers keep their digits when squared
            if -offset > limit + 1e-9:
                break
            count = counts[values[start]]
            number, total, squares = (
                number + count,
                total + count * offset,
                squares + count * offset * offset,
            )
            parts, spread, cuts = best[start]
            spread += max(0.0, squares - total * total / number)
            ways.append((parts + 1, spread, (*cuts, values[start])))
        best.append(min(ways))
    return best[-1][2][1:]


# --- what a series shares -----------------------------------------------------------------------


def group_of(kind: Kind, series: Series, reasons: tuple[Text, ...] = ()) -> Group:
    """Returns the group of a series: its most common spellings, set point and median exposure."""
    frames = frames_of(series)
    first = frames[0]
    regulated = first.set_point is not None
    exposures = sorted(f.exposure for f in frames if f.exposure is not None)
    flat = kind is Kind.FLAT
    spelled = {
        key.name: _most_common(frames, attrgetter(f"setup.{key.name}"))
        for key in EXACT_KEYS
        if key.type in (ValueType.WORD, ValueType.SETTING)
    }
    return Group(
        kind,
        replace(first.setup, temperature=_shared_temperature(series, regulated), **spelled),
        regulated,
        frames,
        exposure=exposures[(len(exposures) - 1) // 2] if exposures else None,
        shortest=exposures[0] if exposures else None,
        longest=exposures[-1] if exposures else None,
        filter=_most_common(frames, attrgetter("filter")) if flat else None,
        night=first.night if flat else None,
        part=first.part,
        reasons=(*reasons, *_hints(frames)),
    )


def _most_common(frames: Sequence[Frame], value: Callable[[Frame], Any]) -> Any:
    """The value most frames have; of several equally common the one whose path comes first."""
    if len(different := set(map(value, frames))) == 1:
        return different.pop()
    counts = Counter(map(value, frames))
    most = max(counts.values())
    best = {v for v, count in counts.items() if count == most}
    if len(best) == 1:
        return best.pop()
    return value(min((f for f in frames if value(f) in best), key=lambda f: natural_key(f.path)))


def _shared_temperature(series: Series, regulated: bool) -> float | None:
    """Returns the most common set point, or the mean of the sensor (°C)."""
    counts: Counter[float] = Counter()
    for bucket in series:
        if bucket.temperature is not None:
            counts[bucket.temperature] += len(bucket.places)
    if not counts:
        return None
    if not regulated:
        values = sorted(counts.elements())
        return round(sum(values) / len(values), 1)
    most = max(counts.values())
    tied = sorted(v for v, count in counts.items() if count == most)
    return tied[(len(tied) - 1) // 2]


_MOST_HINTS = 3


def _hints(frames: Sequence[Frame]) -> Iterator[Text]:
    """Yields what gave the kind where the headers do not; of many names the rest is counted."""
    kind = KIND_WORDS[frames[0].kind]
    counts = Counter(f.hint for f in frames if f.hint is not None)
    hints = sorted(counts, key=natural_key)
    for hint in hints if len(hints) <= _MOST_HINTS else hints[: _MOST_HINTS - 1]:
        frames_with_it = frame_count(counts.pop(hint))
        yield text("{kind} by {hint} ({frames})", kind=kind, hint=hint, frames=frames_with_it)
    if counts:
        names = plural("{count} more name", "{count} more names", len(counts))
        rest = frame_count(counts.total())
        yield text("{kind} by {hint} ({frames})", kind=kind, hint=names, frames=rest)

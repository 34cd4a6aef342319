"""Which frames are together, and what they share."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import TypeVar

from ap_master_calibration.frames import Frame, Kind, word_key
from ap_master_calibration.groups.group import Group, moment_of, setup_key
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.words import KIND_WORDS, counted, natural

Series = list[Frame]
Rule = tuple[Callable[[Frame], float | None], Callable[[float, float], bool]]


def _heat(frame: Frame) -> float | None:
    return frame.setup.temperature


def _seconds(frame: Frame) -> float | None:
    return frame.exposure


def series_of(frames: Iterable[Frame], tolerances: Tolerances) -> list[Series]:
    """Frames of one kind, cut into what may become one master."""
    equal: defaultdict[Hashable, Series] = defaultdict(list)
    for frame in frames:
        regulated = frame.set_point is not None
        key: tuple[Hashable, ...] = (regulated, setup_key(frame.setup), frame.part)
        if frame.kind is Kind.FLAT:
            key = (*key, frame.night, word_key(frame.filter))
        equal[key].append(frame)
    rules: list[Rule] = [(_heat, tolerances.same_temperature)]
    dark_rules: list[Rule] = [*rules, (_seconds, tolerances.same_exposure)]
    found = []
    for series in equal.values():
        dark = series[0].kind in (Kind.DARK, Kind.FLAT_DARK)
        found += _split(series, dark_rules if dark else rules)
    return found


def _split(frames: Series, rules: Sequence[Rule]) -> list[Series]:
    """The frames in parts that no rule cuts any further.

    A cut by one rule may take away the neighbour that joined two values of another, so every
    part is looked at again.
    """
    for value, same in rules:
        parts = _chains(frames, value, same)
        if len(parts) > 1:
            return [p for part in parts for p in _split(part, rules)]
    return [frames]


def _chains(
    frames: Series,
    value: Callable[[Frame], float | None],
    same: Callable[[float, float], bool],
) -> list[Series]:
    """The frames cut where two neighbouring values are not the same; unknown is a part too."""
    values = sorted({v for f in frames if (v := value(f)) is not None})
    cuts = [b for a, b in pairwise(values) if not same(a, b)]
    parts: list[Series] = [[] for _ in range(len(cuts) + 2)]
    for frame in frames:
        v = value(frame)
        parts[-1 if v is None else bisect_right(cuts, v)].append(frame)
    return [part for part in parts if part]


# --- what a series shares -----------------------------------------------------------------------

T = TypeVar("T")


def group_of(kind: Kind, frames: Series, reasons: tuple[str, ...] = ()) -> Group:
    """The group of a series: its most common spellings, set point and median exposure."""
    ordered = _in_order(frames)
    first = ordered[0].setup
    regulated = ordered[0].set_point is not None
    exposures = sorted(f.exposure for f in ordered if f.exposure is not None)
    flat = kind is Kind.FLAT
    setup = replace(
        first,
        camera=_most_common(ordered, lambda f: f.setup.camera),
        readout=_most_common(ordered, lambda f: f.setup.readout),
        gain=_most_common(ordered, lambda f: f.setup.gain),
        temperature=_shared_temperature(ordered, regulated),
    )
    return Group(
        kind,
        setup,
        regulated,
        ordered,
        exposure=exposures[(len(exposures) - 1) // 2] if exposures else None,
        shortest=exposures[0] if exposures else None,
        longest=exposures[-1] if exposures else None,
        filter=_most_common(ordered, lambda f: f.filter) if flat else None,
        night=ordered[0].night if flat else None,
        part=ordered[0].part,
        reasons=(*reasons, *_hinted(ordered)),
    )


def _in_order(frames: Series) -> tuple[Frame, ...]:
    """The frames by time, then by path; those without a time come last."""

    def when(frame: Frame) -> tuple[bool, float]:
        moment = moment_of(frame)
        return moment is None, 0.0 if moment is None else moment

    found: list[Frame] = []
    for _, run in groupby(sorted(frames, key=when), key=when):
        together = list(run)
        if len(together) > 1:
            together.sort(key=lambda f: natural(f.path))
        found += together
    return tuple(found)


def _most_common(frames: Sequence[Frame], value: Callable[[Frame], T]) -> T:
    """The value most frames have; of several equally common the one whose path comes first."""
    counts = Counter(map(value, frames))
    most = max(counts.values())
    best = {v for v, count in counts.items() if count == most}
    if len(best) == 1:
        return best.pop()
    return value(min((f for f in frames if value(f) in best), key=lambda f: natural(f.path)))


def _shared_temperature(frames: Sequence[Frame], regulated: bool) -> float | None:
    values = [f.setup.temperature for f in frames if f.setup.temperature is not None]
    if not values:
        return None
    if not regulated:
        return round(sum(sorted(values)) / len(values), 1)
    counts = Counter(values)
    most = max(counts.values())
    tied = sorted(v for v, count in counts.items() if count == most)
    return tied[(len(tied) - 1) // 2]


def _hinted(frames: Sequence[Frame]) -> Iterable[str]:
    """What told the kind where the headers did not."""
    for hint, count in sorted(Counter(f.hint for f in frames if f.hint is not None).items()):
        yield f"{KIND_WORDS[frames[0].kind]} by {hint} ({counted(count, 'frame')})"

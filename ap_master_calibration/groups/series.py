"""Which frames are together, and what they share."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter
from typing import Any

from ap_master_calibration.formatting import KIND_WORDS, counted, natural_key
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.groups.buckets import DARKS, Bucket, KeyGroup, Series, frames_of
from ap_master_calibration.groups.group import Group
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import EXACT_KEYS, ValueType

Rule = tuple[Callable[[Bucket], float | None], Callable[[float, float], bool]]


def series_of(cells: Iterable[Bucket], tolerances: Tolerances) -> list[Series]:
    """Cells of one kind (or of darks and flat darks), in series that may become one master."""
    equal: defaultdict[KeyGroup, list[Bucket]] = defaultdict(list)
    for cell in cells:
        equal[cell.pool].append(cell)
    rules: list[Rule] = [(attrgetter("heat"), tolerances.same_temperature)]
    dark_rules: list[Rule] = [*rules, (attrgetter("seconds"), tolerances.same_exposure)]
    return [
        series
        for own in equal.values()
        for series in _split(own, dark_rules if own[0].kind in DARKS else rules)
    ]


def _split(cells: Series, rules: Sequence[Rule]) -> list[Series]:
    """The cells in parts that no rule cuts any further.

    A cut by one rule may take away the neighbour that joined two values of another, so every
    part is looked at again.
    """
    for value, same in rules:
        parts = _chains(cells, value, same)
        if len(parts) > 1:
            return [p for part in parts for p in _split(part, rules)]
    return [cells]


def _chains(
    cells: Series,
    value: Callable[[Bucket], float | None],
    same: Callable[[float, float], bool],
) -> list[list[Bucket]]:
    """The cells cut where two neighbouring values are not the same; unknown is a part too."""
    values = sorted({v for cell in cells if (v := value(cell)) is not None})
    cuts = [b for a, b in pairwise(values) if not same(a, b)]
    parts: list[list[Bucket]] = [[] for _ in range(len(cuts) + 2)]
    for cell in cells:
        v = value(cell)
        parts[-1 if v is None else bisect_right(cuts, v)].append(cell)
    return [part for part in parts if part]


# --- what a series shares -----------------------------------------------------------------------


def group_of(kind: Kind, series: Series, reasons: tuple[str, ...] = ()) -> Group:
    """The group of a series: its most common spellings, set point and median exposure."""
    frames = frames_of(series)
    first = frames[0]
    regulated = first.set_point is not None
    exposures = sorted(f.exposure for f in frames if f.exposure is not None)
    flat = kind is Kind.FLAT
    setup = replace(
        first.setup,
        **{
            key.name: _most_common(frames, attrgetter(f"setup.{key.name}"))
            for key in EXACT_KEYS
            if key.type in (ValueType.WORD, ValueType.SETTING)  # spelled in several ways
        },
        temperature=_shared_temperature(series, regulated),
    )
    return Group(
        kind,
        setup,
        regulated,
        frames,
        exposure=exposures[(len(exposures) - 1) // 2] if exposures else None,
        shortest=exposures[0] if exposures else None,
        longest=exposures[-1] if exposures else None,
        filter=_most_common(frames, attrgetter("filter")) if flat else None,
        night=first.night if flat else None,
        part=first.part,
        reasons=(*reasons, *_hinted(frames)),
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
    counts: Counter[float] = Counter()
    for cell in series:
        if cell.heat is not None:
            counts[cell.heat] += len(cell.places)
    if not counts:
        return None
    if not regulated:
        values = sorted(counts.elements())
        return round(sum(values) / len(values), 1)
    most = max(counts.values())
    tied = sorted(v for v, count in counts.items() if count == most)
    return tied[(len(tied) - 1) // 2]


_HINTS_TOLD = 3


def _hinted(frames: Sequence[Frame]) -> Iterable[str]:
    """What told the kind where the headers did not; the rest of many names is counted."""
    kind = KIND_WORDS[frames[0].kind]
    told = Counter(f.hint for f in frames if f.hint is not None)
    hints = sorted(told, key=natural_key)
    shown = hints if len(hints) <= _HINTS_TOLD else hints[: _HINTS_TOLD - 1]
    for hint in shown:
        yield f"{kind} by {hint} ({counted(told.pop(hint), 'frame')})"
    if told:
        yield f"{kind} by {len(told)} more names ({counted(told.total(), 'frame')})"

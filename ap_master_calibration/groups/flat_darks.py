"""Separates dark series made for flats from those made for lights."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf

from ap_master_calibration.formatting import exposure
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.groups.group import Group, temperatures_of
from ap_master_calibration.groups.series import (
    Bucket,
    FrameIndex,
    Series,
    count_of,
    group_of,
    series_of,
)
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import SetupKey, grouping_key, keys_agree
from ap_master_calibration.text import Text, plural, text

_Limits = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Use:
    """An exposure (s) that needs a dark, at which temperatures (°C), and in which flat group."""

    exposure: float
    temperatures: _Limits
    flat: int = -1


Uses = Mapping[SetupKey, Sequence[_Use]]


def dark_groups(
    index: FrameIndex, flats: Sequence[Group], tolerances: Tolerances
) -> tuple[list[Group], list[Group]]:
    """Returns the groups of darks and of flat darks.

    A dark series that is made for flats joins the frames whose header says flat dark.
    """
    of_flats, of_lights = _flat_uses(flats), _light_uses(index.lights)
    darks: list[Group] = []
    buckets = list(index.buckets[Kind.FLAT_DARK])
    reasons: dict[Bucket, Text] = {}
    for series in series_of(index.buckets[Kind.DARK], tolerances):
        group = group_of(Kind.DARK, series)
        needed = sorted({use.flat for use in _served(group, of_flats, tolerances)})
        if not needed or any(_served(group, of_lights, tolerances)):
            darks.append(group)
            continue
        buckets += series
        reasons.update(dict.fromkeys(series, _reason(group, [flats[i] for i in needed])))
    return darks, [
        group_of(Kind.FLAT_DARK, series, _reasons_of(series, reasons))
        for series in series_of(buckets, tolerances)
    ]


def _reason(dark: Group, flats: Sequence[Group]) -> Text:
    """Returns why a dark series is one of flat darks."""
    assert dark.exposure is not None
    more = len(flats) - 1
    named = _flat_named(flats[0])
    if more:
        named = plural(
            "{flat} and {count} more flat group", "{flat} and {count} more flat groups", more,
            flat=named,
        )  # fmt: skip
    return text(
        "{exposure} is the exposure of {flats} and of no light frame",
        exposure=exposure(dark.exposure),
        flats=named,
    )


def _flat_named(flat: Group) -> Text:
    name = text("flat") if flat.filter is None else text("flat {filter}", filter=flat.filter)
    return name if flat.night is None else text("{flat} of {night}", flat=name, night=flat.night)


def _reasons_of(series: Series, reasons: Mapping[Bucket, Text]) -> tuple[Text, ...]:
    """Returns why darks are in a series of flat darks, and how many when not all."""
    counts: Counter[Text] = Counter()
    for bucket in series:
        if bucket in reasons:
            counts[reasons[bucket]] += len(bucket.places)
    whole = count_of(series)
    return tuple(
        reason if count == whole else _partly(reason, count)
        for reason, count in sorted(counts.items())
    )


def _partly(reason: Text, count: int) -> Text:
    return plural(
        "{reason} ({count} frame with the type dark)",
        "{reason} ({count} frames with the type dark)",
        count,
        reason=reason,
    )


def _flat_uses(flats: Sequence[Group]) -> Uses:
    uses: defaultdict[SetupKey, list[_Use]] = defaultdict(list)
    for i, flat in enumerate(flats):
        temperatures = _any_or(temperatures_of(flat))
        exposures = {f.exposure for f in flat.frames if f.exposure is not None}
        uses[grouping_key(flat.setup)] += [_Use(e, temperatures, i) for e in exposures]
    return _by_exposure(uses)


def _light_uses(lights: Iterable[Frame]) -> Uses:
    uses: defaultdict[SetupKey, set[_Use]] = defaultdict(set)
    for light in lights:
        if light.exposure is not None:
            temperature = light.setup.temperature
            limits = _any_or(None if temperature is None else (temperature, temperature))
            uses[grouping_key(light.setup)].add(_Use(light.exposure, limits))
    return _by_exposure(uses)


def _any_or(temperatures: _Limits | None) -> _Limits:
    """Returns the limits; an unknown temperature may be any."""
    return (-inf, inf) if temperatures is None else temperatures


def _by_exposure(uses: Mapping[SetupKey, Iterable[_Use]]) -> Uses:
    return {key: sorted(of_key, key=lambda use: use.exposure) for key, of_key in uses.items()}


def _served(dark: Group, uses: Uses, tolerances: Tolerances) -> Iterator[_Use]:
    """Yields the uses with the setup and the exposure of a dark series.

    Keys must agree where both sides know them, and temperatures and exposures would join.
    """
    if dark.shortest is None or dark.longest is None:
        return
    exposures, temperatures = (dark.shortest, dark.longest), _any_or(temperatures_of(dark))
    key = grouping_key(dark.setup)
    for other_key, of_key in uses.items():
        if keys_agree(key, other_key):
            for use in _near(of_key, exposures, tolerances):
                if _meet(temperatures, use.temperatures, tolerances.same_temperature):
                    yield use


def _near(uses: Sequence[_Use], exposures: _Limits, tolerances: Tolerances) -> Iterator[_Use]:
    """Yields the uses whose exposure is within a span, of uses sorted by exposure."""
    start = bisect_left(uses, exposures[0], key=lambda use: use.exposure)
    while start > 0 and tolerances.same_exposure(uses[start - 1].exposure, exposures[0]):
        start -= 1
    for use in uses[start:]:
        if not _meet(exposures, (use.exposure, use.exposure), tolerances.same_exposure):
            return
        yield use


def _meet(a: _Limits, b: _Limits, same: Callable[[float, float], bool]) -> bool:
    """Returns True when two spans overlap, or their nearest ends are the same."""
    overlap = a[0] <= b[1] and b[0] <= a[1]
    return overlap or same(a[1], b[0]) or same(b[1], a[0])

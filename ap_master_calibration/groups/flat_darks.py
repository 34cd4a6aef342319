"""Tells dark series that are made for flats from those made for lights."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf

from ap_master_calibration.formatting import counted, exposure
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.groups.buckets import Bucket, FrameIndex, Series, count_of
from ap_master_calibration.groups.group import Group, temperatures_of
from ap_master_calibration.groups.series import group_of, series_of
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import SetupKey, keys_agree, setup_key

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Use:
    """An exposure (s) that needs a dark, at which temperatures (°C), and in which flat group."""

    exposure: float
    heats: Span
    flat: int = -1


Uses = Mapping[SetupKey, Sequence[_Use]]


def dark_groups(
    raw: FrameIndex, flats: Sequence[Group], tolerances: Tolerances
) -> tuple[list[Group], list[Group]]:
    """The groups of darks and of flat darks.

    A dark series that is made for flats joins the frames that call themselves flat darks.
    """
    of_flats, of_lights = _flat_uses(flats), _light_uses(raw.lights)
    darks: list[Group] = []
    cells = list(raw.cells[Kind.FLAT_DARK])
    why: dict[Bucket, str] = {}
    for series in series_of(raw.cells[Kind.DARK], tolerances):
        group = group_of(Kind.DARK, series)
        needed = sorted({use.flat for use in _served(group, of_flats, tolerances)})
        if not needed or any(_served(group, of_lights, tolerances)):
            darks.append(group)
            continue
        cells += series
        why.update(dict.fromkeys(series, _reason(group, [flats[i] for i in needed])))
    return darks, [
        group_of(Kind.FLAT_DARK, series, _reasons(series, why))
        for series in series_of(cells, tolerances)
    ]


def _reason(dark: Group, flats: Sequence[Group]) -> str:
    """Why a series that says dark is one of flat darks."""
    assert dark.exposure is not None
    first = flats[0]
    flat = "flat" if first.filter is None else f"flat {first.filter}"
    night = "" if first.night is None else f" of {first.night}"
    more = f" and {counted(len(flats) - 1, 'more flat group')}" if len(flats) > 1 else ""
    return f"{exposure(dark.exposure)} is the exposure of {flat}{night}{more} and of no light frame"


def _reasons(series: Series, why: Mapping[Bucket, str]) -> tuple[str, ...]:
    """Why frames that say dark are in a series of flat darks, and how many when not all."""
    told: Counter[str] = Counter()
    for cell in series:
        if cell in why:
            told[why[cell]] += len(cell.places)
    every = count_of(series)
    return tuple(
        reason if count == every else f"{reason} ({counted(count, 'frame')} that say dark)"
        for reason, count in sorted(told.items())
    )


def _flat_uses(flats: Sequence[Group]) -> Uses:
    uses: defaultdict[SetupKey, list[_Use]] = defaultdict(list)
    for i, flat in enumerate(flats):
        heats = _any_or(temperatures_of(flat))
        seconds = {f.exposure for f in flat.frames if f.exposure is not None}
        uses[setup_key(flat.setup)] += [_Use(e, heats, i) for e in seconds]
    return _by_exposure(uses)


def _light_uses(lights: Iterable[Frame]) -> Uses:
    uses: defaultdict[SetupKey, set[_Use]] = defaultdict(set)
    for light in lights:
        if light.exposure is not None:
            heat = light.setup.temperature
            heats = _any_or(None if heat is None else (heat, heat))
            uses[setup_key(light.setup)].add(_Use(light.exposure, heats))
    return _by_exposure(uses)


def _any_or(heats: Span | None) -> Span:
    """An unknown temperature may be any."""
    return (-inf, inf) if heats is None else heats


def _by_exposure(uses: Mapping[SetupKey, Iterable[_Use]]) -> Uses:
    return {key: sorted(some, key=lambda use: use.exposure) for key, some in uses.items()}


def _served(dark: Group, uses: Uses, tolerances: Tolerances) -> Iterator[_Use]:
    """The uses with the setup and the exposure of a dark series.

    Keys must agree where both sides know them, and temperatures and exposures would join.
    """
    if dark.shortest is None or dark.longest is None:
        return
    own, heats = (dark.shortest, dark.longest), _any_or(temperatures_of(dark))
    key = setup_key(dark.setup)
    for its_key, some in uses.items():
        if keys_agree(key, its_key):
            for use in _near(some, own, tolerances):
                if _meet(heats, use.heats, tolerances.same_temperature):
                    yield use


def _near(uses: Sequence[_Use], own: Span, tolerances: Tolerances) -> Iterator[_Use]:
    """The uses whose exposure is one of a span, of uses sorted by exposure."""
    start = bisect_left(uses, own[0], key=lambda use: use.exposure)
    while start > 0 and tolerances.same_exposure(uses[start - 1].exposure, own[0]):
        start -= 1
    for use in uses[start:]:
        if not _meet(own, (use.exposure, use.exposure), tolerances.same_exposure):
            return
        yield use


def _meet(a: Span, b: Span, same: Callable[[float, float], bool]) -> bool:
    """True when two spans overlap, or their nearest ends are the same."""
    overlap = a[0] <= b[1] and b[0] <= a[1]
    return overlap or same(a[1], b[0]) or same(b[1], a[0])

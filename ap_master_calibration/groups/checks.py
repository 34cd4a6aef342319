"""What a person should look at in a group."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from enum import StrEnum

from ap_master_calibration.formatting import counted, first_few, number, span
from ap_master_calibration.frames import Kind, word_key
from ap_master_calibration.groups.group import Group, temperatures_of
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import SETUP_KEYS, value_of
from ap_master_calibration.text import listed

DRIFT = 2.0
"""A sensor further than this (°C) from its set point, or wandering further, is told."""

_LONG_BIAS = 1.0  # seconds; a longer bias is more likely a dark
_WIDE_FLATS = 2.0  # the longest flat to the shortest


class WarningKind(StrEnum):
    """What a warning of a group is about."""

    TEMPERATURE = "temperature"
    EXPOSURE = "exposure"
    SOURCES = "sources"


def kinds_of_warnings(group: Group, tolerances: Tolerances) -> Iterable[tuple[WarningKind, str]]:
    """What is odd about a group's frames, drift, spread, mixed sources, each as a sentence."""
    for text in _temperature_warnings(group, tolerances):
        yield WarningKind.TEMPERATURE, text
    for text in _exposure_warnings(group, tolerances):
        yield WarningKind.EXPOSURE, text
    for text in _source_warnings(group):
        yield WarningKind.SOURCES, text


def warnings_of(group: Group, tolerances: Tolerances) -> Iterable[str]:
    """The sentences of `concerns_of`."""
    return (text for _, text in kinds_of_warnings(group, tolerances))


def _source_warnings(group: Group) -> Iterable[str]:
    yield from _mixed("ROWORDER", [f.row_order for f in group.frames])
    yield from _mixed("BAYERPAT", [f.bayer for f in group.frames])
    yield from _programs([f.program for f in group.frames])


def _temperature_warnings(group: Group, tolerances: Tolerances) -> Iterable[str]:
    heats = temperatures_of(group)
    if heats is None:
        return
    if not group.regulated:
        if heats[1] - heats[0] > DRIFT:
            yield f"no set point is known, and the sensor ran from {span(*heats, '°C')}"
        return
    if not tolerances.same_temperature(*heats):
        yield f"the set points run from {span(*heats, '°C')}, each near the next"
    off = [
        f.sensor
        for f in group.frames
        if f.sensor is not None
        and f.setup.temperature is not None
        and abs(f.sensor - f.setup.temperature) > DRIFT
    ]
    if off:
        point = span(*heats, "°C")
        yield (
            f"{len(off)} of {counted(len(group.frames), 'frame')}: the sensor was more than "
            f"{number(DRIFT)} °C off the set point {point} ({span(min(off), max(off), '°C')})"
        )


def _exposure_warnings(group: Group, tolerances: Tolerances) -> Iterable[str]:
    if group.shortest is None or group.longest is None:
        return
    same = tolerances.same_exposure(group.shortest, group.longest)
    words = span(group.shortest, group.longest, "s")
    match group.kind:
        case Kind.BIAS if group.longest > _LONG_BIAS:
            yield f"bias frames of {words}: are these darks?"
        case Kind.FLAT if not same and group.longest > _WIDE_FLATS * group.shortest:
            yield f"the exposures run from {words}: no one dark fits them all"
        case Kind.DARK | Kind.FLAT_DARK if not same:
            yield f"the exposures run from {words}, each near the next"


def _mixed(keyword: str, values: Iterable[str | None]) -> Iterable[str]:
    """One sentence where frames say different things; silence agrees with anything."""
    counts = Counter(v for v in values if v is not None)
    if len(counts) > 1:
        told = [f"{v} ({n})" for v, n in sorted(counts.items(), key=lambda c: (-c[1], c[0]))]
        yield f"different {keyword} in one group: {first_few(told)}"


def _programs(programs: Iterable[str | None]) -> Iterable[str]:
    """One sentence where different programs wrote the frames; their versions do not count."""
    names = {_program_key(p): p for p in sorted({p for p in programs if p is not None})}
    if len(names) > 1:
        told = first_few(sorted(names.values()))
        yield f"written by different programs: {told}; do they store pixels alike?"


_VERSION = re.compile(r"[\s,]+(v(ersion)?[\s.]*)?\d.*$", re.IGNORECASE)


def _program_key(program: str) -> str:
    return word_key(_VERSION.sub("", program)) or program


def kept_apart(groups: Sequence[Group]) -> dict[int, tuple[str, ...]]:
    """For groups with an unknown key: the group they would be in if it were known.

    By index of the group. Two groups side by side that look alike are a riddle without it.
    """
    known = [_identity(g) for g in groups]
    found: dict[int, tuple[str, ...]] = {}
    by_mask: dict[frozenset[str], dict[Hashable, int]] = {}
    for i, mine in enumerate(known):
        mask = frozenset(key for key, value in mine.items() if value is None)
        if not mask:
            continue
        if mask not in by_mask:
            by_mask[mask] = _largest(groups, known, mask)
        other = by_mask[mask].get(_projected(mine, mask))
        if other is not None:
            found[i] = (_apart_words(groups[other], sorted(mask & _known(known[other]))),)
    return found


def _known(identity: dict[str, Hashable]) -> set[str]:
    return {key for key, value in identity.items() if value is not None}


def _projected(identity: dict[str, Hashable], mask: frozenset[str]) -> Hashable:
    return tuple(value for key, value in identity.items() if key not in mask)


def _identity(group: Group) -> dict[str, Hashable]:
    """The keys of a group by name; those its kind does not have are left out, not unknown."""
    found: dict[str, Hashable] = {"kind": group.kind}
    found |= {key.name: key.compared(getattr(group.setup, key.name)) for key in SETUP_KEYS}
    if group.kind in (Kind.DARK, Kind.FLAT_DARK):
        found["exposure"] = group.exposure
    if group.kind is Kind.FLAT:
        found["night"] = group.night
        found["filter"] = (word_key(group.filter),)  # no filter is a value of its own
    return found


def _largest(
    groups: Sequence[Group], known: Sequence[dict[str, Hashable]], mask: frozenset[str]
) -> dict[Hashable, int]:
    """The largest group that knows a key of the mask, by its other keys."""
    best: dict[Hashable, int] = {}
    for i, identity in enumerate(known):
        if not mask & _known(identity) or not mask <= identity.keys():
            continue
        key = _projected(identity, mask)
        if key not in best or len(groups[best[key]].frames) < len(groups[i].frames):
            best[key] = i
    return best


def _apart_words(other: Group, keys: Sequence[str]) -> str:
    of_setup = {key.name for key in SETUP_KEYS}
    told = [f"{k} {value_of(other.setup if k in of_setup else other, k)}" for k in keys]
    frames = counted(len(other.frames), "frame")
    return f"the headers tell no {listed(keys, 'or')}: kept apart from {frames} of {listed(told)}"

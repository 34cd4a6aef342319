"""Warnings about groups: one row for each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from ap_master_calibration.files.keywords import Witness
from ap_master_calibration.formatting import first_few, frame_count, number, span
from ap_master_calibration.frames import DARKS, Frame, Kind, camera_key, word_key
from ap_master_calibration.groups.group import Group, temperatures_of
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import EXACT_KEYS, KEYS, SETUP_KEYS, grouping_key, value_of
from ap_master_calibration.text import Text, listed, text
from ap_master_calibration.witnesses import agree, distinct, shown, values_of

DRIFT = 2.0
"""How far (°C) a sensor may wander, or be off its set point, without a warning."""

_LONG_BIAS = 1.0  # seconds; a longer bias is more likely a dark
_WIDE_FLATS = 2.0  # the longest flat to the shortest


class WarningKind(StrEnum):
    """What a warning of a group is about: the `kind` of its Text."""

    TEMPERATURE = "temperature"
    EXPOSURE = "exposure"
    SOURCES = "sources"
    NO_FILTER = "no-filter"
    KEPT_APART = "kept-apart"


def warnings_of(
    groups: Sequence[Group], lights: Iterable[Frame], tolerances: Tolerances
) -> list[tuple[Text, ...]]:
    """Returns the warnings of each group, in the order of `WarningKind`."""
    among = {
        WarningKind.NO_FILTER: _without_filter(groups, lights),
        WarningKind.KEPT_APART: _kept_apart(groups),
    }
    return [
        (
            *(w.of_kind(kind) for kind, check in CHECKS.items() for w in check(group, tolerances)),
            *(found[i].of_kind(kind) for kind, found in among.items() if i in found),
        )
        for i, group in enumerate(groups)
    ]


# --- temperatures and exposures -----------------------------------------------------------------


def _temperature_warnings(group: Group, _tolerances: Tolerances) -> Iterator[Text]:
    limits = temperatures_of(group)
    if limits is None:
        return
    extent = span(*limits, "°C")
    if not group.regulated:
        if limits[1] - limits[0] > DRIFT:
            yield text("no set point is known, and the sensor ran from {span}", span=extent)
        return
    off = [
        f.sensor
        for f in group.frames
        if f.sensor is not None
        and f.setup.temperature is not None
        and abs(f.sensor - f.setup.temperature) > DRIFT
    ]
    if off:
        yield text(
            "{off} of {frames}: the sensor was more than {limit} °C off the set point {point} "
            "({span})",
            off=len(off),
            frames=frame_count(len(group.frames)),
            limit=number(DRIFT),
            point=extent,
            span=span(min(off), max(off), "°C"),
        )


def _exposure_warnings(group: Group, tolerances: Tolerances) -> Iterator[Text]:
    if group.shortest is None or group.longest is None:
        if group.kind is not Kind.BIAS:
            yield text("the headers have no exposure: frames of any exposure may be in this group")
        return
    same = tolerances.same_exposure(group.shortest, group.longest)
    extent = span(group.shortest, group.longest, "s")
    if group.kind is Kind.BIAS and group.longest > _LONG_BIAS:
        yield text("bias frames of {span}: are these darks?", span=extent)
    elif group.kind is Kind.FLAT and not same and group.longest > _WIDE_FLATS * group.shortest:
        yield text("the exposures run from {span}: no one dark fits them all", span=extent)
    elif group.kind in DARKS and not same:
        yield text("the exposures run from {span}, each near the next", span=extent)


# --- sources ------------------------------------------------------------------------------------


def _source_warnings(group: Group, _tolerances: Tolerances) -> Iterator[Text]:
    """Yields one sentence for each witness that differs; an absent value agrees with anything."""
    for witness, values in _witness_values(group).items():
        if witness.of_optics and group.kind is not Kind.FLAT:
            continue
        different = _clusters(witness, values)
        if len(different) < 2:
            continue
        if witness is Witness.PROGRAM:
            yield text(
                "written by different programs: {programs}; do they store pixels alike?",
                programs=first_few(sorted(map(shown, different))),
            )
        else:
            counts = sorted(different.items(), key=lambda c: (-c[1], str(c[0])))
            yield text(
                "different {keyword} in one group: {values}",
                keyword=witness.keywords[0],
                values=first_few([f"{shown(value)} ({count})" for value, count in counts]),
            )


def _witness_values(group: Group) -> dict[Witness, Counter[float | str]]:
    """How often each witness has which value, in the order of the table; {} if all are equal."""
    counts: dict[Witness, Counter[float | str]] = {}
    different = distinct(group.frames)
    if len(different) == 1:
        return counts
    for frame, count in different:
        for witness, value in values_of(frame).items():
            counts.setdefault(witness, Counter())[value] += count
    return {witness: counts[witness] for witness in Witness if witness in counts}


def _clusters(witness: Witness, counts: Counter[float | str]) -> dict[float | str, int]:
    """Returns the values that differ, each by one that stands for all that agree with it.

    Numbers are joined by neighbours: a rotator that follows the sky has many near values.
    """
    clusters: dict[float | str, int] = {}
    last: float | str | None = None
    name: float | str | None = None
    numbers = sorted(value for value in counts if not isinstance(value, str))
    texts = sorted((value for value in counts if isinstance(value, str)), reverse=True)
    ordered: list[float | str] = [*numbers, *texts]
    for value in ordered:
        if isinstance(value, str):
            name = next((c for c in clusters if agree(witness, c, value)), None)
        elif last is None or not agree(witness, last, value):
            name = None
        if name is None:
            name = value
        clusters[name] = clusters.get(name, 0) + counts[value]
        last = value
    return clusters


CHECKS: Mapping[WarningKind, Callable[[Group, Tolerances], Iterable[Text]]] = {
    WarningKind.TEMPERATURE: _temperature_warnings,
    WarningKind.EXPOSURE: _exposure_warnings,
    WarningKind.SOURCES: _source_warnings,
}
"""What looks at one group by itself; NO_FILTER and KEPT_APART need all of them."""


# --- groups side by side ------------------------------------------------------------------------


def _without_filter(groups: Sequence[Group], lights: Iterable[Frame]) -> dict[int, Text]:
    """For flats without a filter of a camera that has one in other frames, by index."""
    bare = [i for i, g in enumerate(groups) if g.kind is Kind.FLAT and g.filter is None]
    if not bare:
        return {}
    cameras = {camera_key(g.setup.camera) for g in groups if g.filter is not None}
    cameras |= {camera_key(light.setup.camera) for light in lights if light.filter is not None}
    return {
        i: text(
            "the headers have no filter, and other frames of {camera} have one",
            camera=groups[i].setup.camera or text("a camera"),
        )
        for i in bare
        if camera_key(groups[i].setup.camera) in cameras
    }


_Identity = dict[str, Hashable]
"""The keys of a group by name, as they are compared; those its kind lacks are left out."""


def _kept_apart(groups: Sequence[Group]) -> dict[int, Text]:
    """For groups with an unknown key: the group they would be in if it were known, by index.

    Two groups side by side that look alike are a riddle without it.
    """
    identities = [_identity(g) for g in groups]
    warnings: dict[int, Text] = {}
    by_mask: dict[frozenset[str], dict[Hashable, int]] = {}
    for i, identity in enumerate(identities):
        mask = frozenset(key for key, value in identity.items() if value is None)
        if not mask:
            continue
        if mask not in by_mask:
            by_mask[mask] = _largest(groups, identities, mask)
        other = by_mask[mask].get(_without(identity, mask))
        if other is not None:
            missing = sorted(mask & _known(identities[other]))
            warnings[i] = _apart_warning(groups[other], missing)
    return warnings


def _known(identity: _Identity) -> set[str]:
    return {key for key, value in identity.items() if value is not None}


def _without(identity: _Identity, mask: frozenset[str]) -> Hashable:
    return tuple(value for key, value in identity.items() if key not in mask)


def _identity(group: Group) -> _Identity:
    identity: _Identity = {"kind": group.kind}
    identity |= zip([key.name for key in EXACT_KEYS], grouping_key(group.setup), strict=True)
    identity["temperature"] = group.setup.temperature
    if group.kind in DARKS:
        identity["exposure"] = group.exposure
    if group.kind is Kind.FLAT:
        identity["night"] = group.night
        identity["filter"] = (word_key(group.filter),)  # no filter is a value too
    return identity


def _largest(
    groups: Sequence[Group], identities: Sequence[_Identity], mask: frozenset[str]
) -> dict[Hashable, int]:
    """Returns the largest group that knows a key of the mask, by its other keys."""
    best: dict[Hashable, int] = {}
    for i, identity in enumerate(identities):
        if not mask & _known(identity) or not mask <= identity.keys():
            continue
        key = _without(identity, mask)
        if key not in best or len(groups[best[key]].frames) < len(groups[i].frames):
            best[key] = i
    return best


def _apart_warning(other: Group, keys: Sequence[str]) -> Text:
    in_setup = {key.name for key in SETUP_KEYS}
    values = [(k, value_of(other.setup if k in in_setup else other, k) or "") for k in keys]
    return text(
        "no {keys} in the headers: kept apart from {frames} of {values}",
        keys=listed([KEYS[key].noun for key in keys], "or"),
        frames=frame_count(len(other.frames)),
        values=listed([KEYS[key].named(value) for key, value in values]),
    )

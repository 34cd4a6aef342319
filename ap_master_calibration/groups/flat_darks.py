"""Tells dark series that are made for flats from those made for lights."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.groups.group import Group, SetupKey, heats_of, keys_agree, setup_key
from ap_master_calibration.groups.series import Series, group_of, series_of
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.words import counted, exposure


@dataclass(frozen=True, slots=True)
class _Lights:
    """Which temperatures the light frames of a setup and exposure have."""

    key: SetupKey
    exposure: float
    heats: frozenset[float | None]


def dark_groups(
    raw: Mapping[Kind, list[Frame]], flats: Sequence[Group], tolerances: Tolerances
) -> tuple[list[Group], list[Group]]:
    """The groups of darks and of flat darks.

    A dark series that is made for flats joins the frames that call themselves flat darks.
    """
    lights = _light_exposures(raw[Kind.LIGHT])
    darks: list[Group] = []
    frames = list(raw[Kind.FLAT_DARK])
    why: dict[int, str] = {}
    for series in series_of(raw[Kind.DARK], tolerances):
        group = group_of(Kind.DARK, series)
        reason = _made_for_flats(group, flats, lights, tolerances)
        if reason is None:
            darks.append(group)
        else:
            frames += series
            why.update((id(f), reason) for f in series)
    return darks, [
        group_of(Kind.FLAT_DARK, series, _reasons(series, why))
        for series in series_of(frames, tolerances)
    ]


def _reasons(series: Series, why: dict[int, str]) -> tuple[str, ...]:
    """Why frames that say dark are in a series of flat darks, and how many when not all."""
    told = Counter(why[id(f)] for f in series if id(f) in why)
    return tuple(
        reason if count == len(series) else f"{reason} ({counted(count, 'frame')} that say dark)"
        for reason, count in sorted(told.items())
    )


def _light_exposures(frames: Iterable[Frame]) -> list[_Lights]:
    heats: defaultdict[tuple[SetupKey, float], set[float | None]] = defaultdict(set)
    for frame in frames:
        if frame.exposure is not None:
            heats[setup_key(frame.setup), frame.exposure].add(frame.setup.temperature)
    return [_Lights(key, seconds, frozenset(h)) for (key, seconds), h in heats.items()]


def _made_for_flats(
    dark: Group, flats: Sequence[Group], lights: Iterable[_Lights], tolerances: Tolerances
) -> str | None:
    """Why a series of darks is one of flat darks, or None where it is not."""
    mine = [f for f in flats if _same_setup(dark, f, tolerances) and _shares(dark, f, tolerances)]
    if not mine or any(_lights_claim(dark, light, tolerances) for light in lights):
        return None
    assert dark.exposure is not None
    flat = " ".join(["flat", *([mine[0].filter] if mine[0].filter is not None else [])])
    of_night = "" if mine[0].night is None else f" of {mine[0].night}"
    more = f" and {counted(len(mine) - 1, 'more flat group')}" if len(mine) > 1 else ""
    return (
        f"{exposure(dark.exposure)} is the exposure of {flat}{of_night}{more} and of no light frame"
    )


def _same_setup(dark: Group, flat: Group, tolerances: Tolerances) -> bool:
    """Equal keys where both are known, and temperatures that would join."""
    if not keys_agree(setup_key(dark.setup), setup_key(flat.setup)):
        return False
    a, b = heats_of(dark), heats_of(flat)
    return a is None or b is None or _meet(a, b, tolerances.same_temperature)


def _shares(dark: Group, flat: Group, tolerances: Tolerances) -> bool:
    """True when a flat of the group has the exposure of the darks."""
    if dark.shortest is None or dark.longest is None:
        return False
    own = (dark.shortest, dark.longest)
    known = {f.exposure for f in flat.frames if f.exposure is not None}
    return any(_meet(own, (e, e), tolerances.same_exposure) for e in known)


def _lights_claim(dark: Group, light: _Lights, tolerances: Tolerances) -> bool:
    """True when the darks may belong to light frames."""
    assert dark.shortest is not None
    assert dark.longest is not None
    own, its = (dark.shortest, dark.longest), (light.exposure, light.exposure)
    if not _meet(own, its, tolerances.same_exposure):
        return False
    if not keys_agree(setup_key(dark.setup), light.key):
        return False
    heats = heats_of(dark)
    return heats is None or any(
        h is None or _meet(heats, (h, h), tolerances.same_temperature) for h in light.heats
    )


def _meet(
    a: tuple[float, float], b: tuple[float, float], same: Callable[[float, float], bool]
) -> bool:
    """True when two spans overlap, or their nearest ends are the same."""
    overlap = a[0] <= b[1] and b[0] <= a[1]
    return overlap or same(a[1], b[0]) or same(b[1], a[0])

"""Chooses the master bias and dark of a group: the best by rule, never the first found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from heapq import nsmallest
from itertools import groupby
from math import inf

from ap_master_calibration.files.keywords import Witness
from ap_master_calibration.formatting import exposure, span
from ap_master_calibration.frames import Frame, Kind, Quality, Setup
from ap_master_calibration.groups import Group
from ap_master_calibration.library import explain
from ap_master_calibration.library.candidates import (
    Candidate,
    Check,
    ExposureFit,
    Match,
    Offer,
    Verdict,
    exposure_fit,
)
from ap_master_calibration.library.index import (
    MASTER_KEYS,
    IndexedMaster,
    KeyFit,
    MasterIndex,
    age_days,
    index_key,
    made_on,
)
from ap_master_calibration.settings import Settings, Tolerances
from ap_master_calibration.setup_keys import KEYS, SETUP_KEYS, value_of
from ap_master_calibration.text import Text
from ap_master_calibration.witnesses import WitnessValues, differences, shared_values

LISTED = 50
"""How many masters that were not chosen a match lists with their reasons; it counts the rest."""


def match_bias(
    group: Group, masters: Sequence[Offer] | MasterIndex, settings: Settings, today: date
) -> Match:
    """Returns the master bias for a group, by its setup; the order of `masters` does not matter.

    Date and filter do not count. Pass a `MasterIndex` where many groups are matched with the same
    masters.
    """
    request = _request(group, settings, today, darks=False, scaled=True)
    return _match(request, masters)


def without_frames(group: Group) -> Group:
    """Returns the group as matching sees it: groups that get the same match are equal.

    Instead of the frames there is one with the witnesses and the unit that they share.
    """
    values = shared_values(group.frames)
    units = {frame.unit for frame in group.frames}
    sample = Frame(
        "",
        group.kind,
        master=False,
        setup=Setup(),
        bayer=None if (bayer := values.get(Witness.BAYER)) is None else str(bayer),
        witnesses=tuple((w.name, v) for w, v in values.items() if w is not Witness.BAYER),
        unit=units.pop() if len(units) == 1 else None,
    )
    return replace(group, frames=(sample,), filter=None, night=None, reasons=(), warnings=())


def match_dark(
    group: Group,
    masters: Sequence[Offer] | MasterIndex,
    settings: Settings,
    today: date,
    *,
    bias_available: bool = True,
) -> Match:
    """Returns the master dark (or flat dark) for a group, by its setup and then by exposure.

    Of the masters whose keys agree: exact before amber; then equal exposure to every frame, else
    the longest not longer than the shortest frame, else the nearest longer (amber). Without a bias
    a dark of another exposure cannot be scaled, and is amber.
    """
    request = _request(group, settings, today, darks=True, scaled=bias_available)
    return _match(request, masters)


def exact_matches(
    group: Group, masters: MasterIndex, settings: Settings, today: date, *, darks: bool
) -> Iterator[Offer]:
    """Yields the master biases, or the darks, that match a group and are not amber, best first.

    They are those of `match_bias` and `match_dark`, without the reasons.
    """
    request = _request(group, settings, today, darks=darks, scaled=True)
    wanted = index_key(group.setup, regulated=group.regulated)
    fits = masters.fits(wanted, settings.tolerances, darks=darks)
    pairs = ((fit, item) for fit, items in fits.compatible for item in items)
    for rated in _ranked(request, pairs):
        if not rated.amber:
            yield rated.item.offer


@dataclass(frozen=True, slots=True)
class _Request:
    """The group a master is wanted for, and what the answer depends on."""

    group: Group
    witnesses: WitnessValues
    tolerances: Tolerances
    today: date
    darks: bool
    scaled: bool


def _request(
    group: Group, settings: Settings, today: date, *, darks: bool, scaled: bool
) -> _Request:
    witnesses = shared_values(group.frames)
    return _Request(group, witnesses, settings.tolerances, today, darks=darks, scaled=scaled)


@dataclass(frozen=True, slots=True)
class _Rated:
    """A master with all that ranks it: `order` sorts the best first, and no two are equal.

    The parts of `order` are named in `_PARTS`.
    """

    item: IndexedMaster
    fit: KeyFit
    exposure: ExposureFit
    amber: bool
    doubts: tuple[Text, ...] = ()
    order: tuple[object, ...] = ()


def _match(request: _Request, masters: Sequence[Offer] | MasterIndex) -> Match:
    index = masters if isinstance(masters, MasterIndex) else MasterIndex(masters)
    wanted = index_key(request.group.setup, regulated=request.group.regulated)
    fits = index.fits(wanted, request.tolerances, darks=request.darks)
    compatible = _ranked(request, ((fit, item) for fit, items in fits.compatible for item in items))
    chosen = compatible[0] if compatible else None
    listed = compatible[1 : LISTED + 1]
    listed += _nearest(request, fits.incompatible, LISTED - len(listed))
    candidates = tuple(_candidate(request, rated, chosen) for rated in listed)
    more = fits.count - len(candidates) - (chosen is not None)
    if chosen is None:
        kind = Kind.DARK if request.darks else Kind.BIAS
        reasons = explain.why_none(candidates, fits.count, fits.unmatched, kind=kind)
        return Match(None, reasons, candidates, more)
    best = _candidate(request, chosen, None)
    return Match(best, best.reasons, candidates, more)


# --- ranking ------------------------------------------------------------------------------------


def _rated(request: _Request, fit: KeyFit, item: IndexedMaster) -> _Rated:
    doubts = () if fit.failed else _doubts(request, item)
    if not request.darks:
        return _Rated(item, fit, ExposureFit.EQUAL, fit.amber or bool(doubts), doubts)
    exposure = exposure_fit(request.group, item.frame, request.tolerances)
    unscaled = exposure is not ExposureFit.EQUAL and not request.scaled
    amber = fit.amber or unscaled or exposure in (ExposureFit.LONGER, ExposureFit.UNKNOWN)
    return _Rated(item, fit, exposure, amber or bool(doubts), doubts)


def _doubts(request: _Request, item: IndexedMaster) -> tuple[Text, ...]:
    """Returns what no key says, and makes a master amber all the same."""
    master, group = item.frame, request.group
    doubts = [
        explain.other_witness(group, difference)
        for difference in differences(item.witnesses, request.witnesses, optics=False)
    ]
    if (unit := explain.other_unit(master, group)) is not None:
        doubts.append(unit)
    if request.darks and master.without_bias and not request.scaled:
        doubts.append(explain.NO_BIAS_IN_DARK)
    return tuple(doubts)


def _ranked(request: _Request, pairs: Iterable[tuple[KeyFit, IndexedMaster]]) -> list[_Rated]:
    """Returns the masters in the order they are to be chosen.

    Exposures that are the same within the tolerance do not rank: the newer dark of 300.1 s goes
    before the older of 300 s.
    """
    rated = [_rated(request, fit, item) for fit, item in pairs]
    best: dict[tuple[bool, ExposureFit], float] = {}
    for one in rated:
        seconds = one.item.frame.exposure
        if seconds is not None:
            nearest = max if one.exposure is ExposureFit.SHORTER else min
            among = (one.amber, one.exposure)
            best[among] = nearest(seconds, best.get(among, seconds))
    ordered = [_with_order(request, one, best.get((one.amber, one.exposure))) for one in rated]
    return sorted(ordered, key=lambda one: one.order)


def _with_order(request: _Request, one: _Rated, best: float | None) -> _Rated:
    seconds = one.item.frame.exposure
    distance = 0.0
    if one.exposure is not ExposureFit.EQUAL:
        if seconds is None or best is None:
            distance = inf
        elif not request.tolerances.same_exposure(seconds, best):
            distance = abs(seconds - best)
    order = (
        one.amber,
        one.exposure,
        distance,
        one.fit.unknown,
        one.fit.temperature_off,
        *one.item.order,
    )
    return replace(one, order=order)


_PARTS = (
    *("quality", "rule", "distance", "unknown", "temperature"),
    *("planned", "superseded", "undated", "age"),
)
"""What the first parts of `_Rated.order` are; the rest are names."""


def _nearest(
    request: _Request, incompatible: Iterable[tuple[KeyFit, Sequence[IndexedMaster]]], most: int
) -> list[_Rated]:
    """Returns the masters that miss by the fewest keys, `most` of them at the most."""
    nearest: list[_Rated] = []
    for _, same in groupby(incompatible, key=lambda pair: pair[0].miss):
        if len(nearest) >= most:
            break
        rated = [_rated(request, fit, item) for fit, items in same for item in items]
        nearest += nsmallest(
            most - len(nearest), rated, key=lambda one: (one.exposure, *one.item.order)
        )
    return nearest


# --- explaining ---------------------------------------------------------------------------------


def _candidate(request: _Request, one: _Rated, chosen: _Rated | None) -> Candidate:
    """A master with its reasons; `chosen` is the one preferred to it, None for the chosen."""
    frame = one.item.frame
    quality = None
    if not one.fit.failed:
        quality = Quality.AMBER if one.amber else Quality.EXACT
    bare = Candidate(
        frame,
        _checks(request, one),
        quality,
        step=one.item.offer.step,
        age_days=age_days(frame, request.today),
    )
    if quality is None:
        reasons = explain.why_failed(request.group, bare)
    elif chosen is None:
        reasons = explain.why_chosen(request.group, bare, one.exposure, scaled=request.scaled)
        reasons = (*reasons, *one.doubts)
        if one.item.superseded:
            reasons = (*reasons, explain.NOTHING_NEWER)
    else:
        reasons = _why_not(request, one, chosen, bare)
    return Candidate(frame, bare.checks, quality, bare.step, bare.age_days, reasons)


def _checks(request: _Request, one: _Rated) -> tuple[Check, ...]:
    frame = one.item.frame
    wanted, found = _shown(request.group.setup, 1), _shown(frame.setup, frame.channels)
    checks = list(map(_check, MASTER_KEYS, wanted, found, one.fit.verdicts))
    if frame.channels == 1:
        checks.pop()  # as it should be: nothing to show
    checks = [check for check in checks if not _as_usual(check)]
    if request.darks:
        checks.append(_exposure_check(request.group, one))
    return tuple(checks)


def _as_usual(check: Check) -> bool:
    """Returns True for a rare key that neither side has."""
    return KEYS[check.key].rare and check.wanted is None and check.found is None


_check = lru_cache(maxsize=8192)(Check)  # the same few values, thousands of times


@lru_cache(maxsize=8192)  # many groups look at the same masters
def _shown(setup: Setup, channels: int) -> tuple[str | None, ...]:
    return (*(value_of(setup, key.name) for key in SETUP_KEYS), str(channels))


def _exposure_check(group: Group, one: _Rated) -> Check:
    seconds = one.item.frame.exposure
    wanted = None
    if group.shortest is not None and group.longest is not None:
        wanted = span(group.shortest, group.longest, "s")
    verdict = {
        ExposureFit.EQUAL: Verdict.EQUAL,
        ExposureFit.SHORTER: Verdict.NEAR,
        ExposureFit.LONGER: Verdict.NEAR,
        ExposureFit.UNKNOWN: Verdict.UNKNOWN,
    }[one.exposure]
    return _check("exposure", wanted, None if seconds is None else exposure(seconds), verdict)


def _why_not(
    request: _Request, one: _Rated, chosen: _Rated, candidate: Candidate
) -> tuple[Text, ...]:
    """What decided against a master that could have been taken: the first part that differs."""
    pairs = zip(_PARTS, one.order, chosen.order, strict=False)
    part = next((name for name, this, best in pairs if this != best), "name")
    master, better = one.item.frame, chosen.item.frame
    match part:
        case "quality":
            keys = explain.why_amber(request.group, candidate, one.exposure, scaled=request.scaled)
            return (*keys, *one.doubts)
        case "rule" | "distance":
            return (explain.other_exposure(request.group, master, better, chosen.exposure),)
        case "unknown":
            return (explain.less_known(candidate),)
        case "temperature":
            return (explain.less_near(request.group, master, better),)
        case "superseded":
            return (explain.superseded(made_on(master), made_on(better)),)
        case "planned":
            return (explain.older_than_run(made_on(master)),)
        case "undated" | "age":
            return (explain.older(made_on(master), made_on(better)),)
        case _:
            return (explain.BY_NAME,)

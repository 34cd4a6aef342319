"""Indexes masters by their keys, so that many groups can be matched with them quickly."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import NamedTuple

from ap_master_calibration.formatting import natural_key
from ap_master_calibration.frames import DARKS, Frame, Kind, Setup
from ap_master_calibration.groups import moment_of
from ap_master_calibration.library.candidates import Offer, Verdict
from ap_master_calibration.library.naming import is_superseded
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import (
    EXACT_KEYS,
    SETUP_KEYS,
    FrameKey,
    SetupKey,
    same_key,
    setup_key,
)
from ap_master_calibration.witnesses import WitnessValues, values_of


def made_on(master: Frame) -> date | None:
    """Returns the night a master was taken, else the day of its file."""
    if master.night is not None:
        return master.night
    moment = made_at(master)
    return None if moment is None else datetime.fromtimestamp(moment, UTC).date()


def age_days(master: Frame, today: date) -> int | None:
    """Returns how many days ago a master was taken; None where nothing tells."""
    day = made_on(master)
    return None if day is None else (today - day).days


def made_at(master: Frame) -> float | None:
    """When a master's frames were taken, else its file: in seconds of Unix time."""
    moment = moment_of(master)
    if moment is None and master.mtime_ns:
        return master.mtime_ns / 1e9
    return moment


MASTER_KEYS = (*(key.name for key in SETUP_KEYS), "channels")
"""The keys a master must agree in, in the order of verdicts: raw frames have one channel."""


class IndexKey(NamedTuple):
    """What masters that match alike share; the temperature is a set point when `regulated`."""

    setup: SetupKey
    temperature: float | None
    regulated: bool
    channels: int = 1


def index_key(setup: Setup, *, regulated: bool, channels: int = 1) -> IndexKey:
    """Returns the key under which masters of a setup are indexed."""
    return IndexKey(setup_key(setup), setup.temperature, regulated, channels)


@dataclass(frozen=True, slots=True)
class IndexedMaster:
    """A master of the index; `order` sorts by age, newest first, then by name.

    A master that was superseded comes after all that were not, however they are dated.
    """

    offer: Offer
    witnesses: WitnessValues
    key: IndexKey
    made: float | None
    superseded: bool
    order: tuple[object, ...]

    @property
    def frame(self) -> Frame:
        """The master."""
        return self.offer.frame


def _indexed(offer: Offer) -> IndexedMaster:
    frame = offer.frame
    seconds = made_at(frame)
    planned = offer.step is not None
    age = 0.0 if seconds is None or planned else -seconds
    name = natural_key(os.path.basename(frame.path))
    superseded = not planned and is_superseded(frame.path)
    order = (not planned, superseded, seconds is None, age, name, natural_key(frame.path))
    return IndexedMaster(
        offer,
        values_of(frame),
        index_key(frame.setup, regulated=frame.set_point is not None, channels=frame.channels),
        seconds,
        superseded,
        order,
    )


@dataclass(frozen=True, slots=True)
class KeyFit:
    """How the keys of masters compare with a group's, the exposure left aside.

    `verdicts` are those of MASTER_KEYS; `temperature_off` is by how many °C temperatures differ
    that are not equal within the tolerance.
    """

    verdicts: tuple[Verdict, ...]
    failed: int
    unknown: int
    temperature_off: float
    amber: bool

    @property
    def miss(self) -> tuple[int, int, float]:
        """How far from agreeing, to sort by."""
        return self.failed, self.unknown, self.temperature_off


def _fit(
    verdicts: tuple[Verdict, ...], wanted: IndexKey, found: IndexKey, tolerances: Tolerances
) -> KeyFit:
    """Returns the fit of two index keys, given the verdicts of their setups without temperature."""
    temperature, off = _temperature_verdict(wanted, found, tolerances)
    channels = _verdict(wanted.channels, found.channels)
    verdicts = (verdicts[0], temperature, *verdicts[1:], channels)
    unknown = verdicts.count(Verdict.UNKNOWN)
    amber = unknown > 0 or temperature is Verdict.NEAR or not _identifies_camera(found)
    return KeyFit(verdicts, verdicts.count(Verdict.DIFFERENT), unknown, off, amber)


def _identifies_camera(key: IndexKey) -> bool:
    """Returns True where more is known than the shape of the image (its pairs)."""
    values = [value for value in (key.temperature, *key.setup) if value is not None]
    return not all(isinstance(value, tuple) for value in values)


def _setup_verdict(wanted: Hashable, found: Hashable, key: FrameKey) -> Verdict:
    same = same_key(wanted, found, key)
    if same is None:
        return Verdict.UNKNOWN
    return Verdict.EQUAL if same else Verdict.DIFFERENT


def _verdict(wanted: object, found: object) -> Verdict:
    if wanted == found:
        return Verdict.EQUAL
    if wanted is None or found is None:
        return Verdict.UNKNOWN
    return Verdict.DIFFERENT


def _temperature_verdict(
    wanted: IndexKey, found: IndexKey, tolerances: Tolerances
) -> tuple[Verdict, float]:
    """How two temperatures compare, and by how many °C they differ where they are not equal."""
    a, b = wanted.temperature, found.temperature
    if a is None or b is None:
        return _verdict(a, b), 0.0
    if tolerances.same_temperature(a, b, set_points=wanted.regulated and found.regulated):
        return Verdict.EQUAL, 0.0
    near = tolerances.near_temperature(a, b)
    return Verdict.NEAR if near else Verdict.DIFFERENT, abs(a - b)


@dataclass(frozen=True, slots=True)
class KeyFits:
    """All masters of an index by how their keys compare with a group's.

    `incompatible` is sorted, the fewest failed keys first; `unmatched` are the keys in which no
    master agrees.
    """

    compatible: tuple[tuple[KeyFit, Sequence[IndexedMaster]], ...]
    incompatible: tuple[tuple[KeyFit, Sequence[IndexedMaster]], ...]
    unmatched: tuple[str, ...]
    count: int


class MasterIndex:
    """Master biases and darks on offer by their keys: keys are compared, not masters.

    Other frames are passed over. The comparison with a setup is kept, as most flats share theirs.
    """

    def __init__(self, offers: Iterable[Offer]) -> None:
        bias: defaultdict[IndexKey, list[IndexedMaster]] = defaultdict(list)
        dark: defaultdict[IndexKey, list[IndexedMaster]] = defaultdict(list)
        for offer in offers:
            if offer.frame.master and offer.frame.kind in (Kind.BIAS, *DARKS):
                item = _indexed(offer)
                (bias if offer.frame.kind is Kind.BIAS else dark)[item.key].append(item)
        self._bias: Mapping[IndexKey, Sequence[IndexedMaster]] = bias
        self._dark: Mapping[IndexKey, Sequence[IndexedMaster]] = dark
        self._fits: dict[tuple[IndexKey, Tolerances, bool], KeyFits] = {}

    def fits(self, wanted: IndexKey, tolerances: Tolerances, *, darks: bool) -> KeyFits:
        """Returns how the keys of the master biases, or darks, compare with a group's."""
        request = (wanted, tolerances, darks)
        if request not in self._fits:
            self._fits[request] = _fits(self._dark if darks else self._bias, wanted, tolerances)
        return self._fits[request]


def _fits(
    masters: Mapping[IndexKey, Sequence[IndexedMaster]], wanted: IndexKey, tolerances: Tolerances
) -> KeyFits:
    verdicts = {
        setup: tuple(map(_setup_verdict, wanted.setup, setup, EXACT_KEYS))
        for setup in {key.setup for key in masters}
    }
    fits = [(_fit(verdicts[k.setup], wanted, k, tolerances), items) for k, items in masters.items()]
    compatible = tuple(pair for pair in fits if not pair[0].failed)
    incompatible = sorted((pair for pair in fits if pair[0].failed), key=lambda pair: pair[0].miss)
    unmatched = () if compatible else _unmatched([fit for fit, _ in incompatible])
    count = sum(len(items) for _, items in fits)
    return KeyFits(compatible, tuple(incompatible), unmatched, count)


def _unmatched(fits: Sequence[KeyFit]) -> tuple[str, ...]:
    return tuple(
        name
        for i, name in enumerate(MASTER_KEYS)
        if fits and all(fit.verdicts[i] is Verdict.DIFFERENT for fit in fits)
    )

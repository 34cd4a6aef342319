"""Masters on offer, sorted once by what they were made with, to be matched with many groups."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from ap_master_calibration.formatting import natural_key
from ap_master_calibration.frames import Frame, Kind, Setup
from ap_master_calibration.groups import moment_of
from ap_master_calibration.library.candidates import Offer, Verdict
from ap_master_calibration.library.layout import is_superseded
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import SETUP_KEYS, SetupKey, setup_key

DARKS = (Kind.DARK, Kind.FLAT_DARK)


def made_on(master: Frame) -> date | None:
    """The night a master was taken, else the day of its file."""
    if master.night is not None:
        return master.night
    moment = made_at(master)
    return None if moment is None else datetime.fromtimestamp(moment, UTC).date()


def age_days(master: Frame, today: date) -> int | None:
    """How many days ago a master was taken; None where nothing tells."""
    made = made_on(master)
    return None if made is None else (today - made).days


def made_at(master: Frame) -> float | None:
    """When a master's frames were taken, else its file: in seconds of Unix time."""
    moment = moment_of(master)
    if moment is None and master.mtime_ns:
        return master.mtime_ns / 1e9
    return moment


MASTER_KEYS = (*(key.name for key in SETUP_KEYS), "channels")
"""The keys a master must agree in, as they are told: a frame to be calibrated has one channel."""

Place = tuple[SetupKey, float | None, int]
"""What masters of one place share: their keys, their temperature and their channels."""


def place_of(setup: Setup, channels: int = 1) -> Place:
    """Where masters of a setup lie."""
    return setup_key(setup), setup.temperature, channels


@dataclass(frozen=True, slots=True)
class IndexedMaster:
    """A master on the shelf; `order` sorts by age, newest first, then by name.

    A master that was superseded comes after all that were not, however they are dated.
    """

    offer: Offer
    place: Place
    made: float | None
    superseded: bool
    order: tuple[object, ...]

    @property
    def frame(self) -> Frame:
        """The master."""
        return self.offer.frame


def _item(offer: Offer) -> IndexedMaster:
    frame = offer.frame
    made = made_at(frame)
    planned = offer.step is not None
    age = 0.0 if made is None or planned else -made
    name = natural_key(os.path.basename(frame.path))
    superseded = not planned and is_superseded(frame.path)
    order = (not planned, superseded, made is None, age, name, natural_key(frame.path))
    return IndexedMaster(offer, place_of(frame.setup, frame.channels), made, superseded, order)


@dataclass(frozen=True, slots=True)
class KeyFit:
    """How the keys of a place stand to a group's, its exposure left aside.

    `verdicts` are those of MASTER_KEYS; `heat` is by how many °C temperatures differ that are not
    equal within the tolerance.
    """

    verdicts: tuple[Verdict, ...]
    failed: int
    unknown: int
    heat: float
    amber: bool

    @property
    def miss(self) -> tuple[int, int, float]:
        """How far from agreeing, to sort by."""
        return self.failed, self.unknown, self.heat


def _fit(keys: tuple[Verdict, ...], wanted: Place, found: Place, tolerances: Tolerances) -> KeyFit:
    """The fit of two places whose keys stand as `keys` says: known on both sides must agree."""
    heat, off = _heat_verdict(wanted[1], found[1], tolerances)
    verdicts = (keys[0], heat, *keys[1:], _verdict(wanted[2], found[2]))
    unknown = verdicts.count(Verdict.UNKNOWN)
    amber = unknown > 0 or heat is Verdict.NEAR or not _tells(found)
    return KeyFit(verdicts, verdicts.count(Verdict.DIFFERENT), unknown, off, amber)


def _tells(place: Place) -> bool:
    """True where a master tells more of itself than its binning and size."""
    return place[1] is not None or any(value is not None for value in place[0][:4])


def _verdict(wanted: object, found: object) -> Verdict:
    if wanted == found:
        return Verdict.EQUAL
    if wanted is None or found is None:
        return Verdict.UNKNOWN
    return Verdict.DIFFERENT


def _heat_verdict(
    wanted: float | None, found: float | None, tolerances: Tolerances
) -> tuple[Verdict, float]:
    """How two temperatures stand, and by how many °C they differ where that is not nothing."""
    if wanted is None or found is None:
        return _verdict(wanted, found), 0.0
    if tolerances.same_temperature(wanted, found):
        return Verdict.EQUAL, 0.0
    near = tolerances.near_temperature(wanted, found)
    return Verdict.NEAR if near else Verdict.DIFFERENT, abs(wanted - found)


@dataclass(frozen=True, slots=True)
class KeyFits:
    """How all places stand to a group's: where it may choose, and where a key fails.

    `unable` is sorted, the fewest failed keys first; `lacking` are keys in which no master agrees.
    """

    able: tuple[tuple[KeyFit, Sequence[IndexedMaster]], ...]
    unable: tuple[tuple[KeyFit, Sequence[IndexedMaster]], ...]
    lacking: tuple[str, ...]
    count: int


class MasterIndex:
    """Masters on offer by what they were made with: places are compared, not masters.

    Frames that are no master bias or dark are passed over. The comparison with a setup is kept, as
    most flats share theirs.
    """

    def __init__(self, offers: Iterable[Offer]) -> None:
        bias: defaultdict[Place, list[IndexedMaster]] = defaultdict(list)
        dark: defaultdict[Place, list[IndexedMaster]] = defaultdict(list)
        for offer in offers:
            if offer.frame.master and offer.frame.kind in (Kind.BIAS, *DARKS):
                item = _item(offer)
                (bias if offer.frame.kind is Kind.BIAS else dark)[item.place].append(item)
        self._bias: Mapping[Place, Sequence[IndexedMaster]] = bias
        self._dark: Mapping[Place, Sequence[IndexedMaster]] = dark
        self._fits: dict[tuple[Place, Tolerances, bool], KeyFits] = {}

    def fits(self, wanted: Place, tolerances: Tolerances, *, darks: bool) -> KeyFits:
        """How the places of the master biases, or darks, stand to a group's."""
        asked = (wanted, tolerances, darks)
        if asked not in self._fits:
            self._fits[asked] = _fits(self._dark if darks else self._bias, wanted, tolerances)
        return self._fits[asked]


def _fits(
    places: Mapping[Place, Sequence[IndexedMaster]], wanted: Place, tolerances: Tolerances
) -> KeyFits:
    keys = {
        found: tuple(_verdict(a, b) for a, b in zip(wanted[0], found, strict=True))
        for found in {place[0] for place in places}
    }
    fits = [(_fit(keys[p[0]], wanted, p, tolerances), items) for p, items in places.items()]
    able = tuple(pair for pair in fits if not pair[0].failed)
    unable = sorted((pair for pair in fits if pair[0].failed), key=lambda pair: pair[0].miss)
    lacking = () if able else _lacking([fit for fit, _ in unable])
    return KeyFits(able, tuple(unable), lacking, sum(len(items) for _, items in fits))


def _lacking(fits: Sequence[KeyFit]) -> tuple[str, ...]:
    failed = {
        key: all(fit.verdicts[i] is Verdict.DIFFERENT for fit in fits)
        for i, key in enumerate(MASTER_KEYS)
    }
    return tuple(key for key, every in failed.items() if every and fits)

"""Masters on offer, sorted once by what they were made with, to be matched with many groups."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.groups import SetupKey, moment_of, setup_key
from ap_master_calibration.library.values import Offer, Verdict
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.words import natural

DARKS = (Kind.DARK, Kind.FLAT_DARK)
KEYS = ("camera", "gain", "offset", "readout", "binning", "size")
"""The names of the keys in a `SetupKey`."""


def made_on(master: Frame) -> date | None:
    """The night a master was taken, else the day of its file."""
    if master.night is not None:
        return master.night
    moment = _made_at(master)
    return None if moment is None else datetime.fromtimestamp(moment, UTC).date()


def age_days(master: Frame, today: date) -> int | None:
    """How many days ago a master was taken; None where nothing tells."""
    made = made_on(master)
    return None if made is None else (today - made).days


def _made_at(master: Frame) -> float | None:
    moment = moment_of(master)
    if moment is None and master.mtime_ns:
        return master.mtime_ns / 1e9
    return moment


Place = tuple[SetupKey, float | None]
"""What masters of one place share: their keys and their temperature."""


@dataclass(frozen=True, slots=True)
class Item:
    """A master on the shelf; `order` sorts by age, newest first, then by name."""

    offer: Offer
    place: Place
    made: float | None
    order: tuple[object, ...]

    @property
    def frame(self) -> Frame:
        """The master."""
        return self.offer.frame


def _item(offer: Offer) -> Item:
    frame = offer.frame
    made = _made_at(frame)
    planned = offer.step is not None
    age = 0.0 if made is None or planned else -made
    name = natural(os.path.basename(frame.path))
    order = (not planned, made is None, age, name, natural(frame.path))
    return Item(offer, (setup_key(frame.setup), frame.setup.temperature), made, order)


@dataclass(frozen=True, slots=True)
class Fit:
    """How the keys of a place stand to a group's, its exposure left aside.

    `verdicts` are those of KEYS, then of the temperature; `heat` is how far (°C) a temperature
    that is only near is off, and 0 where it is equal.
    """

    verdicts: tuple[Verdict, ...]
    failed: int
    unknown: int
    heat: float
    amber: bool


_ORDERED = (*KEYS, "temperature")


def fit_of(wanted: Place, found: Place, tolerances: Tolerances) -> Fit:
    """Compares keys and temperatures: known on both sides must agree."""
    verdicts = [_verdict(a, b) for a, b in zip(wanted[0], found[0], strict=True)]
    heat, off = _heat_verdict(wanted[1], found[1], tolerances)
    verdicts.append(heat)
    unknown = verdicts.count(Verdict.UNKNOWN)
    amber = unknown > 0 or heat is Verdict.NEAR or not _tells(found)
    return Fit(tuple(verdicts), verdicts.count(Verdict.DIFFERENT), unknown, off, amber)


def _tells(place: Place) -> bool:
    """True where a master tells more of itself than its size."""
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


class Shelf:
    """Masters on offer by what they were made with: comparing a group costs a look at each place.

    Frames that are no master bias or dark are passed over.
    """

    def __init__(self, offers: Iterable[Offer]) -> None:
        self._bias: Mapping[Place, Sequence[Item]] = {}
        self._dark: Mapping[Place, Sequence[Item]] = {}
        bias: defaultdict[Place, list[Item]] = defaultdict(list)
        dark: defaultdict[Place, list[Item]] = defaultdict(list)
        for offer in offers:
            if offer.frame.master and offer.frame.kind in (Kind.BIAS, *DARKS):
                item = _item(offer)
                (bias if offer.frame.kind is Kind.BIAS else dark)[item.place].append(item)
        self._bias, self._dark = bias, dark
        self._fits: dict[tuple[Place, Tolerances, bool], list[tuple[Fit, Sequence[Item]]]] = {}

    def fits(
        self, wanted: Place, tolerances: Tolerances, *, darks: bool
    ) -> Sequence[tuple[Fit, Sequence[Item]]]:
        """How each place stands to a group's, and the masters there."""
        asked = (wanted, tolerances, darks)
        if asked not in self._fits:
            places = self._dark if darks else self._bias
            self._fits[asked] = [
                (fit_of(wanted, place, tolerances), items) for place, items in places.items()
            ]
        return self._fits[asked]


def named(fit: Fit) -> Iterator[tuple[str, Verdict]]:
    """The verdicts of a fit with the names of their keys."""
    return zip(_ORDERED, fit.verdicts, strict=True)

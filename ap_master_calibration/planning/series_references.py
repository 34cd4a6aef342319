"""Finds what each series of darks is compared with: biases and darks of its setup.

These are the series of the same folders, and masters of the library, which are read once as a
series of one frame.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from ap_master_calibration.formatting import exposure
from ap_master_calibration.frames import DARKS, Frame, Kind, source_of
from ap_master_calibration.groups import Group
from ap_master_calibration.library import (
    Library,
    MasterIndex,
    Offer,
    exact_matches,
    without_frames,
)
from ap_master_calibration.planning.output_paths import OutputPath
from ap_master_calibration.planning.planned_masters import planned_master
from ap_master_calibration.quality.check_store import FrameSeries
from ap_master_calibration.quality.findings import SeriesCheck
from ap_master_calibration.quality.series_comparison import DarkProfile, dark_faults
from ap_master_calibration.settings import Settings
from ap_master_calibration.support.real_path import real_path
from ap_master_calibration.text import Text, text, verbatim

_Groups = Sequence[tuple[Group, OutputPath]]


@dataclass(frozen=True, slots=True)
class Reference:
    """A bias or a dark to compare with: the series `step` of the plan, or the file of a master.

    `seconds` is its exposure. The master of a step is there as well where it was made before.
    """

    kind: Kind
    seconds: float | None = None
    step: str | None = None
    master: Frame | None = None

    def check(self, checks: Mapping[str, SeriesCheck]) -> SeriesCheck | None:
        """Returns what was measured of it, by the names of series and the paths of masters."""
        found = checks.get(self.step or "")
        if found is None and self.master is not None:
            return checks.get(self.master.path)
        return found

    @property
    def name(self) -> Text:
        """How a person knows it."""
        if self.step is None:
            return verbatim("" if self.master is None else os.path.basename(self.master.path))
        if self.kind is Kind.BIAS:
            return text("the bias frames")
        return text("the darks of {exposure}", exposure=exposure(self.seconds or 0.0))


@dataclass(frozen=True, slots=True)
class References:
    """What the darks of a plan are compared with, by the names of their steps, the best first.

    `asked` is what they were found for.
    """

    of: Mapping[str, tuple[Reference, ...]] = field(default_factory=dict)
    asked: tuple[object, ...] = ()

    def series(self, names: Sequence[str]) -> tuple[FrameSeries, ...]:
        """Returns the masters to be read for the series `names`, each a series of one frame."""
        masters = {
            reference.master.path: FrameSeries(
                reference.master.path, reference.kind, (source_of(reference.master),)
            )
            for name in names
            for reference in self.of.get(name, ())
            if reference.master is not None and reference.step not in names
        }
        return tuple(masters.values())


NO_REFERENCES = References()
"""Nothing is compared."""


def find_references(
    pairs: _Groups,
    library: Library,
    settings: Settings,
    today: date,
    known: References = NO_REFERENCES,
) -> References:
    """Returns the references of all darks: only what matches in every key, the temperature too.

    Those already `known` are returned where nothing has changed.
    """
    asked = (tuple(pairs), library.bias, library.dark, settings.tolerances, today)
    if asked == known.asked:
        return known
    planned = MasterIndex(
        planned_master(path.name, path.path, group)
        for group, path in pairs
        if group.kind is not Kind.FLAT
    )
    in_library = MasterIndex(Offer(m) for m in (*library.bias, *library.dark) if not m.without_bias)
    made = {path.name: path.older for _, path in pairs}
    of = {}
    for group, path in pairs:
        if group.kind in DARKS:
            bare = without_frames(group)
            found = (
                _best(exact_matches(bare, index, settings, today, darks=darks), path)
                for darks in (False, True)
                for index in (planned, in_library)
            )
            of[path.name] = tuple(_reference(one, made) for one in found if one is not None)
    return References(of, asked)


def _best(offers: Iterator[Offer], path: OutputPath) -> Offer | None:
    """Returns the first offer that is not the master of the series itself."""
    own = real_path(path.path)
    others = (o for o in offers if o.step != path.name and real_path(o.frame.path) != own)
    return next(others, None)


def _reference(offer: Offer, made: Mapping[str, Frame | None]) -> Reference:
    frame, step = offer.frame, offer.step
    kind = Kind.BIAS if frame.kind is Kind.BIAS else Kind.DARK
    return Reference(kind, frame.exposure, step, frame if step is None else made.get(step))


def compared_checks(
    checks: Mapping[str, SeriesCheck], references: References, groups: Mapping[str, Group]
) -> Mapping[str, SeriesCheck]:
    """Returns the checks of series with what the comparison of darks with others found."""
    compared = dict(checks)
    for name, others in references.of.items():
        check = checks.get(name)
        if check is None or check.profile is None or name not in groups:
            continue
        group = groups[name]
        bias, darks = _profiles(others, checks)
        dark = DarkProfile(verbatim(name), check.profile, group.exposure)
        cooled = group.setup.temperature is not None
        faults = tuple(dark_faults(dark, bias, darks, cooled=cooled))
        if faults:
            compared[name] = replace(check, series=(*check.series, *faults))
    return compared


def _profiles(
    references: Sequence[Reference], checks: Mapping[str, SeriesCheck]
) -> tuple[DarkProfile | None, list[DarkProfile]]:
    """Returns the first bias that was measured, and all darks."""
    biases = list(_measured(references, checks, Kind.BIAS))
    return biases[0] if biases else None, list(_measured(references, checks, Kind.DARK))


def _measured(
    references: Sequence[Reference], checks: Mapping[str, SeriesCheck], kind: Kind
) -> Iterator[DarkProfile]:
    for reference in references:
        check = reference.check(checks)
        if reference.kind is kind and check is not None and check.profile is not None:
            yield DarkProfile(reference.name, check.profile, reference.seconds)

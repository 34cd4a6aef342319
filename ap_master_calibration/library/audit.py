"""Audits a library: unreadable files, duplicates, missing exposures, old masters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial

from ap_master_calibration.formatting import natural_key
from ap_master_calibration.frames import DARKS, Frame, Kind, Setup, SkipCode, Skipped
from ap_master_calibration.library.candidates import Freshness, freshness
from ap_master_calibration.library.copy import same_bytes
from ap_master_calibration.library.coverage import Coverage, chained, coverage_of
from ap_master_calibration.library.index import age_days, made_at
from ap_master_calibration.library.naming import is_superseded, master_key, unknown_keys
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import KEYS, grouping_key
from ap_master_calibration.text import Text, text


class AuditKind(StrEnum):
    """What an audit finds, the worst first. The value is its word in JSON documents."""

    UNREADABLE = "unreadable"
    NO_IDENTITY = "no-identity"
    SAME_FILE = "same-file"
    SAME_KEY = "same-key"
    HOLE = "hole"
    NO_BIAS = "no-bias"
    OLD = "old"
    NO_MASTER = "no-master"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding, with the files it is about (of several masters, the newest first).

    `reason` is why a file cannot be used; `unknown` are the keys NO_IDENTITY misses. `setup` with
    its temperature and `exposures` describe a HOLE, and the darks of NO_BIAS; `days` is the age of
    an OLD one.
    """

    kind: AuditKind
    paths: tuple[str, ...] = ()
    reason: Text | None = None
    unknown: tuple[Text, ...] = ()
    setup: Setup | None = None
    exposures: tuple[float, ...] = ()
    days: int | None = None

    @property
    def needs_action(self) -> bool:
        """False for a master that a newer one replaced: that is as it should be."""
        return self.kind is not AuditKind.SUPERSEDED


@dataclass(frozen=True, slots=True)
class Audit:
    """All findings, the worst first, and the coverage by darks."""

    findings: tuple[Finding, ...]
    coverage: tuple[Coverage, ...]

    @property
    def clean(self) -> bool:
        """True where nothing needs action."""
        return not any(finding.needs_action for finding in self.findings)


def audit(
    masters: Sequence[Frame],
    skipped: Iterable[Skipped],
    today: date,
    tolerances: Tolerances,
    *,
    same: Callable[[str, str], bool] = same_bytes,
) -> Audit:
    """Checks masters and the files beside them.

    Superseded masters are only listed. `same` compares two files that may be one; by default it
    reads them.
    """
    ordered = sorted(masters, key=lambda m: natural_key(m.path))
    current = [m for m in ordered if not is_superseded(m.path)]
    coverage = coverage_of(current, tolerances)
    findings = [
        *_files(skipped),
        *_without_identity(current),
        *_duplicates(current, same),
        *_holes(coverage),
        *_darks_without_bias(current, tolerances),
        *_old(current, today),
        *(Finding(AuditKind.SUPERSEDED, (m.path,)) for m in ordered if is_superseded(m.path)),
    ]
    order = list(AuditKind)
    return Audit(tuple(sorted(findings, key=lambda f: order.index(f.kind))), coverage)


def _files(skipped: Iterable[Skipped]) -> Iterator[Finding]:
    broken = (SkipCode.UNREADABLE, SkipCode.TRUNCATED)
    for item in sorted(skipped, key=lambda s: natural_key(s.path)):
        match item.code:
            case SkipCode.DUPLICATE:  # one file reached by two ways
                continue
            case code if code in broken:
                yield Finding(AuditKind.UNREADABLE, (item.path,), item.reason)
            case SkipCode.NO_TYPE:
                yield Finding(AuditKind.NO_IDENTITY, (item.path,), item.reason, (text("kind"),))
            case _:
                yield Finding(AuditKind.NO_MASTER, (item.path,), item.reason)


def _without_identity(masters: Iterable[Frame]) -> Iterator[Finding]:
    for master in masters:
        if unknown := unknown_keys(master):
            yield Finding(
                AuditKind.NO_IDENTITY,
                (master.path,),
                unknown=tuple(KEYS[key].noun for key in unknown),
            )


def _duplicates(masters: Iterable[Frame], same: Callable[[str, str], bool]) -> Iterator[Finding]:
    """Yields masters of one key: the same file again, or several of which only one can be taken."""
    keys: defaultdict[object, list[Frame]] = defaultdict(list)
    for master in masters:
        keys[master_key(master)].append(master)
    for alike in keys.values():
        different: list[Frame] = []
        for copies in _equal_files(alike, same):
            different.append(copies[0])
            if len(copies) > 1:
                yield Finding(AuditKind.SAME_FILE, tuple(m.path for m in copies))
        known = [m for m in different if not unknown_keys(m)]
        if len(known) > 1:
            newest_first = sorted(known, key=_made, reverse=True)
            yield Finding(AuditKind.SAME_KEY, tuple(m.path for m in newest_first))


def _made(master: Frame) -> float:
    seconds = made_at(master)
    return float("-inf") if seconds is None else seconds


def _equal_files(
    masters: Sequence[Frame], same: Callable[[str, str], bool]
) -> Iterable[Sequence[Frame]]:
    """Returns the masters in lots of equal files."""
    lots: list[list[Frame]] = []
    for master in masters:
        for lot in lots:
            if lot[0].bytes == master.bytes and same(lot[0].path, master.path):
                lot.append(master)
                break
        else:
            lots.append([master])
    return lots


def _holes(coverage: Iterable[Coverage]) -> Iterator[Finding]:
    for one in coverage:
        for celsius, exposures in one.holes:
            setup = replace(one.setup, temperature=celsius)
            yield Finding(AuditKind.HOLE, setup=setup, exposures=exposures)


def _darks_without_bias(masters: Sequence[Frame], tolerances: Tolerances) -> Iterator[Finding]:
    """Darks of a setup without a bias: they fit only frames of their own exposure."""
    biases: defaultdict[object, list[Frame]] = defaultdict(list)
    darks: defaultdict[object, list[Frame]] = defaultdict(list)
    for master in masters:
        if master.setup.camera is None or master.setup.temperature is None:
            continue
        if master.kind is Kind.BIAS:
            biases[grouping_key(master.setup)].append(master)
        elif master.kind in DARKS:
            darks[grouping_key(master.setup)].append(master)
    for key, of_setup in darks.items():
        same = partial(
            tolerances.same_temperature, set_points=all(d.set_point is not None for d in of_setup)
        )
        for series in chained(of_setup, _temperature, same):
            degrees = [_temperature(dark) for dark in series]
            near = any(
                tolerances.near_temperature(_temperature(bias), celsius)
                for bias in biases[key]
                for celsius in degrees
            )
            if not near:
                seconds = sorted({d.exposure for d in series if d.exposure is not None})
                paths = tuple(d.path for d in series)
                yield Finding(
                    AuditKind.NO_BIAS, paths, setup=series[0].setup, exposures=tuple(seconds)
                )


def _temperature(master: Frame) -> float:
    return 0.0 if master.setup.temperature is None else master.setup.temperature


def _old(masters: Iterable[Frame], today: date) -> Iterator[Finding]:
    """Biases and darks that are old, the oldest first; a flat belongs to its night."""
    findings = []
    for master in masters:
        days = age_days(master, today)
        lasting = master.kind is Kind.BIAS or master.kind in DARKS
        if lasting and days is not None and freshness(days) is Freshness.OLD:
            findings.append(Finding(AuditKind.OLD, (master.path,), days=days))
    return iter(sorted(findings, key=lambda finding: -(finding.days or 0)))

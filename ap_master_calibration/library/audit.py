"""What is the matter with a library: files, doubles, holes, age."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ap_master_calibration.formatting import natural_key
from ap_master_calibration.frames import Frame, Kind, Setup, SkipCode, Skipped
from ap_master_calibration.groups import DARKS
from ap_master_calibration.library.candidates import Freshness, freshness
from ap_master_calibration.library.copy import same_bytes
from ap_master_calibration.library.coverage import Coverage, coverage_of, joined
from ap_master_calibration.library.index import age_days, made_at
from ap_master_calibration.library.layout import is_superseded, master_key, unknown_keys
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import setup_key


class AuditKind(StrEnum):
    """What an audit finds, the worst first. The value is its word in JSON."""

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
    """One thing found, with the files it is about (of several masters, the newest first).

    `reason` is told of files that cannot be used; `unknown` are the keys NO_IDENTITY misses.
    `setup` with its temperature and `exposures` tell a HOLE, and the darks of NO_BIAS; `days` is
    the age of an OLD one.
    """

    trouble: AuditKind
    paths: tuple[str, ...] = ()
    reason: str | None = None
    unknown: tuple[str, ...] = ()
    setup: Setup | None = None
    exposures: tuple[float, ...] = ()
    days: int | None = None

    @property
    def to_mend(self) -> bool:
        """False for what is as it should be: a master that a newer one took the place of."""
        return self.trouble is not AuditKind.SUPERSEDED


@dataclass(frozen=True, slots=True)
class Audit:
    """All findings, the worst first, and the coverage by darks."""

    findings: tuple[Finding, ...]
    coverage: tuple[Coverage, ...]

    @property
    def clean(self) -> bool:
        """True where nothing is to be mended."""
        return not any(finding.to_mend for finding in self.findings)


def audit(
    masters: Sequence[Frame],
    skipped: Iterable[Skipped],
    today: date,
    tolerances: Tolerances,
    *,
    same: Callable[[str, str], bool] = same_bytes,
) -> Audit:
    """Everything that is the matter with some masters and the files beside them.

    Masters that were superseded are looked at for nothing else. `same` compares two files that may
    be one; by default it reads them.
    """
    ordered = sorted(masters, key=lambda m: natural_key(m.path))
    current = [m for m in ordered if not is_superseded(m.path)]
    coverage = coverage_of(current, tolerances)
    findings = [
        *_files(skipped),
        *_without_identity(current),
        *_doubles(current, same),
        *_holes(coverage),
        *_darks_without_bias(current, tolerances),
        *_old(current, today),
        *(Finding(AuditKind.SUPERSEDED, (m.path,)) for m in ordered if is_superseded(m.path)),
    ]
    order = list(AuditKind)
    return Audit(tuple(sorted(findings, key=lambda f: order.index(f.trouble))), coverage)


def _files(skipped: Iterable[Skipped]) -> Iterator[Finding]:
    broken = (SkipCode.UNREADABLE, SkipCode.TRUNCATED)
    for item in sorted(skipped, key=lambda s: natural_key(s.path)):
        match item.code:
            case SkipCode.DUPLICATE:  # one file reached by two ways
                continue
            case code if code in broken:
                yield Finding(AuditKind.UNREADABLE, (item.path,), item.reason)
            case SkipCode.NO_TYPE:
                yield Finding(AuditKind.NO_IDENTITY, (item.path,), item.reason, ("kind",))
            case _:
                yield Finding(AuditKind.NO_MASTER, (item.path,), item.reason)


def _without_identity(masters: Iterable[Frame]) -> Iterator[Finding]:
    for master in masters:
        if unknown := unknown_keys(master):
            yield Finding(AuditKind.NO_IDENTITY, (master.path,), unknown=unknown)


def _doubles(masters: Iterable[Frame], same: Callable[[str, str], bool]) -> Iterator[Finding]:
    """Masters of one key: the same file again, or several of which only one can be taken."""
    keys: defaultdict[object, list[Frame]] = defaultdict(list)
    for master in masters:
        keys[master_key(master)].append(master)
    for alike in keys.values():
        different = []
        for copies in _copies(alike, same):
            different.append(copies[0])
            if len(copies) > 1:
                yield Finding(AuditKind.SAME_FILE, tuple(m.path for m in copies))
        known = [m for m in different if not unknown_keys(m)]
        if len(known) > 1:
            newest_first = sorted(known, key=_made, reverse=True)
            yield Finding(AuditKind.SAME_KEY, tuple(m.path for m in newest_first))


def _made(master: Frame) -> float:
    made = made_at(master)
    return float("-inf") if made is None else made


def _copies(alike: Sequence[Frame], same: Callable[[str, str], bool]) -> Iterable[Sequence[Frame]]:
    """The masters in lots of equal files."""
    lots: list[list[Frame]] = []
    for master in alike:
        for lot in lots:
            if lot[0].bytes == master.bytes and same(lot[0].path, master.path):
                lot.append(master)
                break
        else:
            lots.append([master])
    return lots


def _holes(coverage: Iterable[Coverage]) -> Iterator[Finding]:
    for one in coverage:
        for heat, exposures in one.holes:
            setup = replace(one.setup, temperature=heat)
            yield Finding(AuditKind.HOLE, setup=setup, exposures=exposures)


def _darks_without_bias(masters: Sequence[Frame], tolerances: Tolerances) -> Iterator[Finding]:
    """Darks of a setup no bias has: they fit frames of their own exposure alone."""
    biases: defaultdict[object, list[Frame]] = defaultdict(list)
    darks: defaultdict[object, list[Frame]] = defaultdict(list)
    for master in masters:
        if master.setup.camera is None or master.setup.temperature is None:
            continue
        if master.kind is Kind.BIAS:
            biases[setup_key(master.setup)].append(master)
        elif master.kind in DARKS:
            darks[setup_key(master.setup)].append(master)
    for key, found in darks.items():
        for series in joined(found, _heat, tolerances.same_temperature):
            heats = [_heat(dark) for dark in series]
            near = any(
                tolerances.near_temperature(_heat(bias), heat)
                for bias in biases[key]
                for heat in heats
            )
            if not near:
                known = sorted({d.exposure for d in series if d.exposure is not None})
                paths = tuple(d.path for d in series)
                yield Finding(
                    AuditKind.NO_BIAS, paths, setup=series[0].setup, exposures=tuple(known)
                )


def _heat(master: Frame) -> float:
    return 0.0 if master.setup.temperature is None else master.setup.temperature


def _old(masters: Iterable[Frame], today: date) -> Iterator[Finding]:
    """Biases and darks that are old, the oldest first; a flat belongs to its night."""
    found = []
    for master in masters:
        days = age_days(master, today)
        lasting = master.kind is Kind.BIAS or master.kind in DARKS
        if lasting and days is not None and freshness(days) is Freshness.OLD:
            found.append(Finding(AuditKind.OLD, (master.path,), days=days))
    return iter(sorted(found, key=lambda finding: -(finding.days or 0)))

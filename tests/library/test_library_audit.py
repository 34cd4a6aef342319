"""An audit finds what is the matter with a library, and what it lacks."""

import os
import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import sky

from ap_master_calibration.frames import Frame, Kind, Setup, SkipCode, Skipped
from ap_master_calibration.library import read_library
from ap_master_calibration.library.audit import Audit, AuditKind, Finding, audit
from ap_master_calibration.library.coverage import coverage_of
from ap_master_calibration.settings import Tolerances

TODAY = date(2026, 6, 1)
SETUP = Setup("ASI2600MM Pro", -10.0, 100.0, 50.0, None, (1, 1), (6248, 4176))
TOLERANCES = Tolerances()


def master(kind: Kind = Kind.DARK, exposure: float | None = 300.0, **told: Any) -> Frame:
    """A master of SETUP made five days ago; keys of the setup and of the frame by name."""
    keys = {key: told.pop(key) for key in list(told) if key in Setup.__slots__}
    setup = replace(SETUP, **keys)
    days = told.pop("days", 5)
    name = "_".join(map(str, (kind, exposure, *keys.values(), *told.values(), days)))
    usual = {
        "path": f"/lib/{name}.xisf",
        "exposure": exposure,
        "night": TODAY - timedelta(days=days),
        "set_point": setup.temperature,
    }
    return Frame(kind=kind, master=True, setup=setup, **{**usual, **told})


BIAS = master(Kind.BIAS, None)


def looked_at(*masters: Frame, skipped: Sequence[Skipped] = (), same: bool = False) -> Audit:
    return audit(masters, skipped, TODAY, TOLERANCES, same=lambda _a, _b: same)


def found(audit_: Audit, trouble: AuditKind) -> list[Finding]:
    return [finding for finding in audit_.findings if finding.kind is trouble]


def troubles(audit_: Audit) -> list[AuditKind]:
    return [finding.kind for finding in audit_.findings]


def test_a_library_in_order_has_nothing_needs_action() -> None:
    flat = master(Kind.FLAT, 2.0, filter="L")
    assert looked_at(BIAS, master(), flat) == Audit((), looked_at(BIAS, master(), flat).coverage)
    assert looked_at(BIAS, master(), flat).clean
    assert looked_at().clean


# --- files ----------------------------------------------------------------------------------------


def test_files_that_cannot_be_read_are_told_with_the_reason() -> None:
    audited = looked_at(
        skipped=[
            Skipped("/lib/b.xisf", "the file is cut short", SkipCode.TRUNCATED),
            Skipped("/lib/a.xisf", "no permission to open it", SkipCode.UNREADABLE),
            Skipped("/lib/x.tif", "TIFF files are not read", SkipCode.OTHER),
            Skipped("/lib/c.fits", "nothing tells what it is", SkipCode.NO_TYPE),
            Skipped("/lib/d.fits", "the same file as a.fits", SkipCode.DUPLICATE),
        ]
    )
    assert [(f.kind, f.paths) for f in audited.findings] == [
        (AuditKind.UNREADABLE, ("/lib/a.xisf",)),
        (AuditKind.UNREADABLE, ("/lib/b.xisf",)),
        (AuditKind.NO_IDENTITY, ("/lib/c.fits",)),
        (AuditKind.NO_MASTER, ("/lib/x.tif",)),
    ]
    assert not audited.clean


def test_a_master_that_does_not_say_what_it_is_for_is_told_with_what_it_lacks() -> None:
    audited = looked_at(
        BIAS,
        master(camera=None),
        master(temperature=None),
        master(exposure=None),
        replace(master(Kind.FLAT, 2.0), night=None),
    )
    assert sorted(f.unknown for f in found(audited, AuditKind.NO_IDENTITY)) == [
        ("camera",),
        ("exposure",),
        ("night",),
        ("temperature",),
    ]


def test_a_master_of_ours_from_a_camera_without_temperature_says_enough() -> None:
    assert looked_at(master(temperature=None, digest="a-b-c")).clean


# --- doubles --------------------------------------------------------------------------------------


def test_the_same_file_under_two_names_is_told() -> None:
    copy = replace(BIAS, path="/lib/copy of bias.xisf")
    audited = looked_at(BIAS, copy, same=True)
    (double,) = audited.findings
    assert (double.kind, set(double.paths)) == (AuditKind.SAME_FILE, {BIAS.path, copy.path})


def test_files_of_other_sizes_are_not_read_to_be_compared() -> None:
    other = replace(BIAS, path="/lib/2.xisf", bytes=77)
    assert troubles(looked_at(BIAS, other, same=True)) == [AuditKind.SAME_KEY]


def test_two_masters_of_one_key_are_told_the_newest_first() -> None:
    old, new = master(Kind.BIAS, None, days=90), master(Kind.BIAS, None, days=3)
    (double,) = looked_at(old, new).findings
    assert (double.kind, double.paths) == (AuditKind.SAME_KEY, (new.path, old.path))


def test_a_copy_of_one_of_two_masters_is_told_once_as_a_copy() -> None:
    one, two = master(Kind.BIAS, None, bytes=1), master(Kind.BIAS, None, bytes=2)
    copy = replace(one, path="/lib/copy.xisf")
    audited = looked_at(one, two, copy, same=True)
    assert troubles(audited) == [AuditKind.SAME_FILE, AuditKind.SAME_KEY]
    assert len(found(audited, AuditKind.SAME_KEY)[0].paths) == 2


def test_a_superseded_master_is_named_and_is_nothing_needs_action() -> None:
    old = replace(BIAS, path="/lib/superseded/2025-01-01/bias.xisf", night=date(2020, 1, 1))
    audited = looked_at(BIAS, old)
    assert [(f.kind, f.paths) for f in audited.findings] == [(AuditKind.SUPERSEDED, (old.path,))]
    assert audited.clean


def test_masters_on_disk_are_compared_by_their_bytes(tmp_path: Path) -> None:
    first = sky.frame(tmp_path, "Master Bias", name="a.xisf", ending=".xisf")
    shutil.copy(first, tmp_path / "b.xisf")
    sky.frame(tmp_path, "Master Bias", name="c.xisf", ending=".xisf", seed=9)
    library = read_library([str(tmp_path)], [])
    audited = audit(library.masters, library.skipped, date(2026, 2, 1), TOLERANCES)
    (same,) = found(audited, AuditKind.SAME_FILE)
    assert [os.path.basename(path) for path in same.paths] == ["a.xisf", "b.xisf"]
    (key,) = found(audited, AuditKind.SAME_KEY)
    assert [os.path.basename(path) for path in key.paths] == ["a.xisf", "c.xisf"]


# --- what is missing ------------------------------------------------------------------------------


def holes(*masters: Frame) -> list[tuple[float, tuple[float, ...]]]:
    return [hole for one in coverage_of(masters, TOLERANCES) for hole in one.holes]


def test_an_exposure_that_only_one_set_point_has_is_missing_at_the_others() -> None:
    darks = [master(exposure=e, temperature=t) for t in (-10.0, -20.0) for e in (60.0, 300.0)]
    assert holes(*darks) == []
    assert holes(*darks[:3]) == [(-20.0, (300.0,))]
    audited = looked_at(*darks[:3], BIAS, master(Kind.BIAS, None, temperature=-20.0))
    (hole,) = audited.findings
    assert (hole.kind, hole.exposures) == (AuditKind.HOLE, (300.0,))
    assert hole.setup == replace(SETUP, temperature=-20.0)


def test_every_camera_and_every_gain_is_covered_for_itself() -> None:
    darks = [
        master(exposure=60.0),
        master(exposure=300.0, gain=0.0),
        master(exposure=10.0, temperature=-20.0, camera="Other"),
    ]
    assert holes(*darks) == []
    assert len(coverage_of(darks, TOLERANCES)) == 3


def test_a_camera_is_one_however_it_is_spelled() -> None:
    darks = [master(camera=name) for name in ("ZWO ASI2600MM Pro", "asi2600mm pro")]
    assert len(coverage_of(darks, TOLERANCES)) == 1


def test_neighbours_within_the_tolerances_are_one() -> None:
    darks = [
        master(exposure=300.0, temperature=-10.0),
        master(exposure=300.1, temperature=-9.5),
        master(exposure=60.0, temperature=-9.9),
    ]
    (one,) = coverage_of(darks, TOLERANCES)
    assert (one.temperatures, one.exposures, one.holes) == ((-9.9,), (60.0, 300.1), ())
    assert len(one.masters[0, 1]) == 2


def test_flat_darks_make_no_holes() -> None:
    darks = [master(), master(temperature=-20.0), master(Kind.FLAT_DARK, 0.35)]
    assert holes(*darks) == []


def test_a_single_night_of_a_camera_without_set_point_is_no_set_point() -> None:
    told: dict[str, Any] = {"set_point": None}
    summer = [master(exposure=e, temperature=21.0, **told) for e in (60.0, 120.0)]
    once = master(exposure=60.0, temperature=8.0, **told)
    assert holes(*summer, once) == []
    (one,) = coverage_of([*summer, once], TOLERANCES)
    assert one.temperatures == (21.0,)


def test_darks_without_a_bias_of_their_setup_are_told_together() -> None:
    darks = [master(exposure=e) for e in (300.0, 60.0)]
    (bare,) = looked_at(*darks, master(Kind.BIAS, None, gain=0.0)).findings
    assert (bare.kind, bare.exposures) == (AuditKind.NO_BIAS, (60.0, 300.0))
    assert bare.setup == SETUP
    assert looked_at(*darks, master(Kind.BIAS, None, temperature=-9.0)).clean


# --- age ------------------------------------------------------------------------------------------


def test_what_is_older_than_a_year_is_told_the_oldest_first_and_flats_are_not() -> None:
    audited = looked_at(
        master(Kind.BIAS, None, days=365),
        master(days=366),
        master(days=900, exposure=60.0),
        master(Kind.FLAT, 2.0, days=900),
    )
    assert [f.days for f in found(audited, AuditKind.OLD)] == [900, 366]
    assert set(troubles(audited)) == {AuditKind.OLD}


def test_findings_come_the_worst_first() -> None:
    audited = looked_at(
        master(days=400),
        master(Kind.BIAS, None, camera=None),
        skipped=[Skipped("/lib/x.xisf", "broken", SkipCode.UNREADABLE)],
    )
    assert troubles(audited) == [
        AuditKind.UNREADABLE,
        AuditKind.NO_IDENTITY,
        AuditKind.NO_BIAS,
        AuditKind.OLD,
    ]

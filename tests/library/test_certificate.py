"""The certificate of a master: what its tests find, and what they leave alone."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import sky
from master_series import OFFSET, Series
from numpy.typing import NDArray
from sensor_simulator import Change, Donut, Image

from ap_master_calibration.engines.events import StepCertified, from_line, to_line
from ap_master_calibration.frames import Kind
from ap_master_calibration.quality.certificate import (
    Certificate,
    Grade,
    QualityTest,
    SpotState,
)
from ap_master_calibration.quality.certifying import MasterSubject, certify
from ap_master_calibration.quality.comparison import spot_changes
from ap_master_calibration.quality.patches import find_spots, flattened

SMALL = (240, 160)
STEADY = (Kind.BIAS, Kind.DARK)


def grades(certificate: Certificate) -> Mapping[str, Grade]:
    """The grades that are not good, by the name of their test."""
    return {t.name: t.grade for t in certificate.tests if t.grade is not Grade.GOOD}


def result(certificate: Certificate, name: str) -> QualityTest:
    """The test of a name."""
    return next(test for test in certificate.tests if test.name == name)


def certified(series: Series, folder: Path, count: int = 12, **more: object) -> Certificate:
    """The certificate of a master of frames that are as they should be."""
    return certify(series.subject(series.write(folder, count), folder / "new.xisf"))


# --- good masters -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "mosaic"),
    [(Kind.BIAS, False), (Kind.DARK, False), (Kind.FLAT, False), (Kind.FLAT, True)],
)
def test_two_halves_of_one_series_are_good_and_the_same(
    tmp_path: Path, kind: Kind, mosaic: bool
) -> None:
    series = Series(kind, mosaic=mosaic, seed=4, size=SMALL)
    paths = series.write(tmp_path, 16)
    old = series.stack(paths[0::2], tmp_path / "old.xisf")
    certificate = certify(series.subject(paths[1::2], tmp_path / "new.xisf", previous=old))
    assert not grades(certificate)
    assert certificate.against is not None
    assert certificate.against.same, certificate.against.why
    assert certificate.verdict == "good"
    assert certificate.frames == 8


def test_the_noise_of_a_mean_is_what_its_frames_promise(tmp_path: Path) -> None:
    noise = result(certified(Series(Kind.BIAS, size=SMALL), tmp_path), "noise")
    assert noise.value == pytest.approx(1.0, abs=0.05)


def test_without_frames_only_the_pixels_are_tested(tmp_path: Path) -> None:
    series = Series(Kind.DARK, size=SMALL)
    master = series.stack(series.write(tmp_path, 5), tmp_path / "m.xisf")
    names = {test.name for test in certify(MasterSubject(master, Kind.DARK)).tests}
    assert names == {"zero", "full", "level", "gradient", "glow", "hot"}


def test_a_frame_that_went_away_takes_only_its_tests_with_it(tmp_path: Path) -> None:
    series = Series(Kind.BIAS, size=SMALL)
    paths = series.write(tmp_path, 5)
    subject = series.subject(paths, tmp_path / "m.xisf")
    Path(paths[2]).unlink()
    certificate = certify(subject)
    assert certificate.frames == 0
    assert result(certificate, "zero").grade is Grade.GOOD


# --- of the frames ------------------------------------------------------------------------------


def test_half_a_frame_taken_by_rejection_is_told_with_the_frame(tmp_path: Path) -> None:
    def half_lit(number: int, adu: Image) -> Image:
        if number == 5:
            adu[: adu.shape[0] // 2] += 300
        return adu

    series = Series(Kind.DARK, size=SMALL)
    paths = series.write(tmp_path, 12, half_lit)
    lost = result(certify(series.subject(paths, tmp_path / "m.xisf")), "rejected-areas")
    assert lost.grade is Grade.LOOK
    assert "50 % of dark-005.fits" in lost.why


def test_a_trail_that_rejection_takes_is_fine(tmp_path: Path) -> None:
    def with_trail(number: int, adu: Image) -> Image:
        if number == 5:
            rows = np.arange(adu.shape[0])
            for wide in range(3):
                adu[rows, rows + 20 + wide] += 5000
        return adu

    series = Series(Kind.FLAT, size=SMALL)
    paths = series.write(tmp_path, 12, with_trail)
    assert not grades(certify(series.subject(paths, tmp_path / "m.xisf")))


def test_a_master_of_other_frames_is_bad(tmp_path: Path) -> None:
    series = Series(Kind.BIAS, size=SMALL)
    paths = series.write(tmp_path, 6)
    subject = series.subject(paths, tmp_path / "m.xisf")
    brighter = series.pixels_of(paths) + np.float32(100 / 65535)
    other = sky.write_xisf(tmp_path / "other.xisf", brighter, {})
    assert grades(certify(replace(subject, path=other)))["agreement"] is Grade.BAD


def test_a_master_noisier_than_its_frames_promise_is_told(tmp_path: Path) -> None:
    series = Series(Kind.BIAS, size=SMALL)
    paths = series.write(tmp_path, 12)
    subject = series.subject(paths, tmp_path / "m.xisf")
    one = sky.write_xisf(tmp_path / "one.xisf", series.pixels_of(paths[:1]), {})
    noise = result(certify(replace(subject, path=one)), "noise")
    assert noise.grade is Grade.BAD
    assert noise.value == pytest.approx(math.sqrt(12), rel=0.1)


def test_a_cloud_in_every_other_flat_is_told(tmp_path: Path) -> None:
    def clouded(number: int, adu: Image) -> Image:
        if number % 2:
            adu *= 1 + 0.03 * np.linspace(-1, 1, adu.shape[1])
        return adu

    series = Series(Kind.FLAT, size=SMALL)
    paths = series.write(tmp_path, 12, clouded)
    assert "halves" in grades(certify(series.subject(paths, tmp_path / "m.xisf")))


# --- of the pixels ------------------------------------------------------------------------------


def test_a_bias_that_the_camera_cut_off_at_zero_is_told(tmp_path: Path) -> None:
    series = Series(Kind.BIAS, size=SMALL)
    paths = series.write(tmp_path, 6, lambda _, adu: adu - OFFSET)
    zero = result(certify(series.subject(paths, tmp_path / "m.xisf")), "zero")
    assert zero.grade is not Grade.GOOD
    assert "set a larger offset" in zero.why


@pytest.mark.parametrize(
    ("factor", "words"), [(0.1, "too dark"), (1.0, "its level is 42 %"), (2.1, "too bright")]
)
def test_the_level_of_flats_is_that_of_the_frames(
    tmp_path: Path, factor: float, words: str
) -> None:
    series = Series(Kind.FLAT, size=SMALL)
    paths = series.write(tmp_path, 6, lambda _, adu: factor * adu)
    subject = series.subject(paths, tmp_path / "m.xisf")
    assert words in result(certify(subject), "level").why


def test_a_dark_darker_than_its_bias_is_told(tmp_path: Path) -> None:
    series, bright = Series(Kind.DARK, size=SMALL), Series(Kind.BIAS, size=SMALL)
    bias = bright.stack(
        bright.write(tmp_path / "bias", 5, lambda _, adu: adu + 200), tmp_path / "bias.xisf"
    )
    subject = series.subject(series.write(tmp_path, 6), tmp_path / "m.xisf")
    assert grades(certify(replace(subject, bias=bias))) == {"above-bias": Grade.LOOK}


def test_dust_and_corners_of_a_flat_are_counted(tmp_path: Path) -> None:
    dust = [Donut(120.0, 100.0, 14.0, 0.05), Donut(360.0, 200.0, 10.0, 0.05)]
    certificate = certified(Series(Kind.FLAT, dust=dust), tmp_path, 8)
    assert result(certificate, "dust").value == 2
    assert result(certificate, "corners").value == pytest.approx(0.77, abs=0.02)


def lit(dust: Sequence[Donut], seed: int = 1, noise: float = 0.001) -> NDArray[np.float32]:
    """Block means of a flat with dust."""
    y, x = np.mgrid[-1 : 1 : BLOCKS[0] * 1j, -1 : 1 : BLOCKS[1] * 1j]
    light = 1 - 0.12 * (x**2 + y**2) + noise * np.random.default_rng(seed).normal(size=x.shape)
    for donut in dust:
        light = light * donut.light(BLOCKS)
    return light.astype(np.float32)


BLOCKS = (268, 400)


@pytest.mark.parametrize("radius", [5.0, 12.0, 24.0])
@pytest.mark.parametrize(
    "how",
    [
        {"hole": 0.0},
        {"hole": 0.3},
        {"hole": 0.6},
        {"hole": 0.6, "depth": 0.008},
        {"hole": 0.5, "uneven": 0.6},
        {"hole": 0.4, "uneven": 0.6, "depth": 0.016},
    ],
)
def test_a_ring_of_dust_is_one_spot_in_its_middle(radius: float, how: dict[str, float]) -> None:
    donut = Donut(150.3, 120.8, radius, **{"depth": 0.03, **how})
    (spot,) = find_spots(flattened(lit([donut])), 1)
    assert math.dist((spot.x, spot.y), (donut.x, donut.y)) < max(1, 0.15 * radius)
    assert spot.diameter == pytest.approx(2 * radius, abs=0.2 * radius + 1)
    assert spot.depth == pytest.approx(donut.depth, rel=0.5)


def test_rings_beside_each_other_are_not_one() -> None:
    pair = [Donut(100, 100, 10, 0.03), Donut(124, 108, 10, 0.03), Donut(300, 60, 6, 0.03)]
    spots = find_spots(flattened(lit(pair)), 1)
    assert sorted((round(s.x), round(s.y)) for s in spots) == [(100, 100), (124, 108), (300, 60)]


@pytest.mark.parametrize("by", [2.0, 5.0, 12.0, 24.0, 40.0])
@pytest.mark.parametrize("uneven", [0.0, 0.6])
def test_rings_that_moved_came_and_went_are_told_once_with_their_places(
    by: float, uneven: float
) -> None:
    stays = Donut(60.5, 60.5, 14, 0.03, uneven=uneven)
    moves, gone = Donut(200, 100, 12, 0.03, 0.5, uneven), Donut(320.5, 200.5, 16, 0.05)
    moved, comes = replace(moves, x=200 + 0.6 * by, y=100 + 0.8 * by), Donut(330, 60, 6, 0.02)
    new, old = lit([stays, moved, comes], seed=1), lit([stays, moves, gone], seed=2)
    spots = [find_spots(flattened(flat), 1) for flat in (new, old)]
    changes = spot_changes(new / old - 1, *spots, 1)
    assert {c.state for c in changes} == set(SpotState)
    assert len(changes) == 3
    places = {SpotState.NEW: comes, SpotState.GONE: gone, SpotState.MOVED: moved}
    for change in changes:
        place = places[change.state]
        assert math.dist((change.x, change.y), (place.x, place.y)) < 1.5
        if change.state is SpotState.MOVED:
            assert change.from_x is not None
            assert change.from_y is not None
            assert math.dist((change.from_x, change.from_y), (moves.x, moves.y)) < 1.5


def test_the_weakest_colour_is_told(tmp_path: Path) -> None:
    certificate = certified(Series(Kind.FLAT, mosaic=True, size=SMALL), tmp_path, 6)
    assert result(certificate, "cells").value == pytest.approx(0.55, abs=0.02)


# --- against an older one -----------------------------------------------------------------------


def against(old: Series, new: Series, folder: Path, count: int = 8) -> Certificate:
    """The certificate of a new series' master against that of an old one."""
    older = old.stack(old.write(folder / "old", count), folder / "old.xisf")
    return certify(
        new.subject(new.write(folder / "new", count, first=50), folder / "new.xisf", previous=older)
    )


def test_dust_that_came_went_and_moved_is_told_with_its_place(tmp_path: Path) -> None:
    stays, goes, comes = (
        Donut(80.0, 60.0, 12.0, 0.04),
        Donut(240.0, 160.0, 12.0, 0.04),
        Donut(100.0, 250.0, 12.0, 0.04),
    )
    moves, moved = Donut(380.0, 80.0, 12.0, 0.04), Donut(410.0, 90.0, 12.0, 0.04)
    old = Series(Kind.FLAT, seed=2, dust=[stays, goes, moves])
    new = Series(Kind.FLAT, seed=2, dust=[stays, comes, moved])
    comparison = against(old, new, tmp_path).against
    assert comparison is not None
    assert not comparison.same
    found = {spot.state: (spot.x, spot.y) for spot in comparison.spots}
    assert found.keys() == set(SpotState)
    for state, donut in {
        SpotState.NEW: comes,
        SpotState.GONE: goes,
        SpotState.MOVED: moved,
    }.items():
        assert math.dist(found[state], (donut.x, donut.y)) < 3


def test_a_vignette_that_moved_is_told(tmp_path: Path) -> None:
    old = Series(Kind.FLAT, seed=2, size=SMALL, dust=[])
    new = Series(Kind.FLAT, seed=2, size=SMALL, dust=[], centre=(0.1, 0.0))
    certificate = against(old, new, tmp_path)
    assert certificate.against is not None
    assert "vignette" in certificate.against.changed
    assert "moved by +12, +0 pixels" in certificate.against.why


def test_hot_pixels_that_came_are_counted(tmp_path: Path) -> None:
    def hotter(_: int, adu: Image) -> Image:
        adu[10:150:7, 10:230:7] += 3000
        return adu

    series = Series(Kind.DARK, seed=2, size=SMALL)
    old = series.stack(series.write(tmp_path / "old", 8), tmp_path / "old.xisf")
    new = series.subject(
        series.write(tmp_path / "new", 8, hotter, first=50), tmp_path / "m.xisf", previous=old
    )
    comparison = certify(new).against
    assert comparison is not None
    assert comparison.changed == ("hot",)
    assert {t.name: t.value for t in comparison.tests}["hot"] == pytest.approx(640, abs=30)


def leaking(number: int, adu: Image) -> Image:
    """Light gets into every third frame, too little of it for rejection."""
    if number % 3 == 1:
        adu += 30 * np.linspace(0, 1, adu.shape[1])
    return adu


def wandering(number: int, adu: Image) -> Image:
    """The level of every frame is another one."""
    adu += 15 * np.sin(number)
    return adu


def once(number: int, adu: Image) -> Image:
    """One frame of many has a bright part, which rejection takes away."""
    if number == 53:
        adu[:, :160] += 900
    return adu


@pytest.mark.parametrize(
    ("older", "newer", "better"),
    [
        (None, leaking, True),
        (leaking, None, False),
        (None, None, False),
        (wandering, wandering, False),
        (None, once, False),
        (leaking, leaking, False),
    ],
)
@pytest.mark.parametrize("seed", [2, 7])
def test_newer_is_not_always_better(
    tmp_path: Path, older: Change | None, newer: Change | None, better: bool, seed: int
) -> None:
    series = Series(Kind.DARK, seed=seed)
    old = series.stack(series.write(tmp_path / "old", 9, older), tmp_path / "old.xisf")
    frames = series.write(tmp_path / "new", 9, newer, first=50)
    comparison = certify(series.subject(frames, tmp_path / "new.xisf", previous=old)).against
    assert comparison is not None
    assert comparison.old_is_better is better
    if better:
        assert not comparison.same
        assert "the older master calibrates frames of this series better" in str(comparison.why)


def test_a_master_of_another_size_is_not_compared(tmp_path: Path) -> None:
    old, new = Series(Kind.BIAS, size=(64, 48)), Series(Kind.BIAS, size=(80, 48))
    assert against(old, new, tmp_path, 5).against is None


def test_tiny_masters_are_tested_as_well(tmp_path: Path) -> None:
    for size in ((16, 12), (7, 3), (2, 2), (1, 1)):
        series = Series(Kind.FLAT, size=size, dust=[])
        folder = tmp_path / f"{size}"
        paths = series.write(folder, 4)
        old = series.stack(paths, folder / "old.xisf")
        assert certify(series.subject(paths, folder / "new.xisf", previous=old)).tests


def test_an_event_keeps_a_certificate_and_its_sentences(tmp_path: Path) -> None:
    series = Series(Kind.FLAT, seed=2, size=SMALL)
    certificate = against(series, series, tmp_path, 4)
    event = StepCertified("step", certificate)
    assert from_line(to_line(event)) == event


# --- what calibration takes away, and what is gross -----------------------------------------------


def stripes(amount: float, axis: int) -> Change:
    """Adds columns (1) or rows (0) that differ by so many ADU (sigma)."""

    def change(_: int, adu: Image) -> Image:
        width = adu.shape[axis]
        pattern = np.random.default_rng(7).normal(0, amount, width)
        added: Image = adu + 200 + (pattern if axis else pattern[:, None])
        return added

    return change


@pytest.mark.parametrize(("test", "axis"), [("columns", 1), ("rows", 0)])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_pattern_of_a_bias_is_a_fault_only_where_it_is_gross(
    tmp_path: Path, test: str, axis: int, seed: int
) -> None:
    series = Series(Kind.BIAS, size=SMALL, seed=seed)
    noise = series.read_noise / series.gain
    for amount, grade in ((1.0, Grade.GOOD), (6.0, Grade.LOOK)):
        folder = tmp_path / str(amount)
        paths = series.write(folder, 6, stripes(amount * max(noise, 1.0), axis))
        found = result(certify(series.subject(paths, folder / "m.xisf")), test)
        assert found.grade is grade
        assert found.limit == pytest.approx(max(3 * noise, 3), rel=0.1)


def test_a_pattern_has_no_limit_where_the_frames_are_not_known(tmp_path: Path) -> None:
    series = Series(Kind.BIAS, size=SMALL)
    subject = series.subject(series.write(tmp_path, 6, stripes(60.0, 1)), tmp_path / "m.xisf")
    found = result(certify(replace(subject, frames=())), "columns")
    assert (found.grade, found.limit) == (Grade.GOOD, None)


@pytest.mark.parametrize(("adu", "grade"), [(9_000, Grade.GOOD), (25_000, Grade.LOOK)])
def test_glow_is_a_fault_where_it_takes_the_range(tmp_path: Path, adu: float, grade: Grade) -> None:
    def glowing(_: int, frame: Image) -> Image:
        y, x = np.mgrid[0 : 1 : frame.shape[0] * 1j, 0 : 1 : frame.shape[1] * 1j]
        lit: Image = frame + 2 * adu * np.exp(-((1 - x) ** 2 + (1 - y) ** 2) / 0.01)
        return lit

    series = Series(Kind.DARK, size=SMALL)
    subject = series.subject(series.write(tmp_path, 6, glowing), tmp_path / "m.xisf")
    assert result(certify(subject), "glow").grade is grade


@pytest.mark.parametrize(
    ("depth", "grade"), [(0.1, Grade.GOOD), (0.3, Grade.GOOD), (0.8, Grade.LOOK)]
)
def test_dust_is_a_fault_where_it_leaves_no_light(
    tmp_path: Path, depth: float, grade: Grade
) -> None:
    series = Series(
        Kind.FLAT, dust=[Donut(120.0, 100.0, 14.0, depth), Donut(360.0, 200.0, 10.0, 0.05)]
    )
    certificate = certified(series, tmp_path, 6)
    assert result(certificate, "dust-depth").grade is grade
    assert result(certificate, "dust").grade is Grade.GOOD

"""Whole series of darks against biases and other darks: what is wrong with all frames alike."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest
import sky
from cli_child import Said, apmc
from sensor_simulator import SimulatedSensor, SimulatedSeries

from ap_master_calibration.cli.checked_plan import ScannedFolders, scan_inputs
from ap_master_calibration.frames import Kind
from ap_master_calibration.quality.findings import Cause, SeriesProfile
from ap_master_calibration.quality.frame_check import check_series
from ap_master_calibration.quality.series_comparison import DarkProfile, dark_faults
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import verbatim

SIZE = (192, 128)
PLAIN = SimulatedSensor(size=SIZE)
SENSORS = {
    "of today": PLAIN,
    "with much glow": replace(PLAIN, glow=12.0, gain=1.5, seed=2),
    "of 12 bits": replace(PLAIN, bits=12, gain=0.06, seed=3),
    "with little noise": replace(PLAIN, gain=3.0, read_noise=1.5, seed=4),
    "CCD": replace(PLAIN, gain=0.4, read_noise=9.0, dark=0.05, glow=0.0, seed=5),
    "in colour": replace(PLAIN, bayer="RGGB", seed=6),
    "with many hot pixels": replace(PLAIN, hot=0.02, seed=7),
}
each_sensor = pytest.mark.parametrize("sensor", SENSORS.values(), ids=SENSORS)
EXPOSURE = 120.0


def series(
    sensor: SimulatedSensor, exposure: float, leak: float = 0.0, **how: Any
) -> SimulatedSeries:
    kind = Kind.DARK if exposure else Kind.BIAS
    return SimulatedSeries(sensor, kind, 4, exposure=exposure, leak=(0.0, leak), **how)


PROFILES: dict[str, SeriesProfile] = {}


def shown(name: str, frames: SimulatedSeries, exposure: float | None = None) -> DarkProfile:
    """What a series shows; its headers may say another exposure."""
    key = repr(frames)
    if key not in PROFILES:
        with TemporaryDirectory() as folder:
            profile = check_series(frames.write_all(Path(folder)), frames.kind).profile
        assert profile is not None
        PROFILES[key] = profile
    return DarkProfile(
        verbatim(name), PROFILES[key], frames.exposure if exposure is None else exposure
    )


def faults(
    dark: DarkProfile, bias: DarkProfile | None, *others: DarkProfile, cooled: bool = True
) -> list[Cause]:
    return [fault.cause for fault in dark_faults(dark, bias, others, cooled=cooled)]


@each_sensor
@pytest.mark.parametrize("exposure", [2.0, 600.0])
def test_honest_darks_are_like_their_bias_and_like_each_other(
    sensor: SimulatedSensor, exposure: float
) -> None:
    bias, dark = shown("bias", series(sensor, 0.0)), shown("dark", series(sensor, exposure))
    for other in (2.0, 600.0):
        assert faults(dark, bias, shown("other", series(sensor, other, seed=9))) == []
    assert faults(dark, bias) == []
    assert faults(dark, None, shown("other", series(sensor, EXPOSURE, seed=9))) == []


@each_sensor
def test_light_from_one_side_is_told_with_what_the_bias_lacks(sensor: SimulatedSensor) -> None:
    plain = series(sensor, EXPOSURE)
    bias, other = shown("bias", series(sensor, 0.0)), shown("other", series(sensor, 60.0))
    lit = shown("lit", replace(plain, leak=(0.0, max(12.0, 6 * plain.noise))))
    (fault,) = dark_faults(lit, bias, [other], cooled=True)
    assert fault.cause is Cause.LIGHT
    assert fault.why.template.startswith("their level climbs by")
    assert str(fault.why).endswith("and that of bias does not: does light get in?")
    assert faults(lit, bias, cooled=False) == []


def test_light_from_one_side_is_told_without_another_dark() -> None:
    even = replace(PLAIN, glow=0.0)
    lit = shown("lit", series(even, EXPOSURE, 40.0))
    assert faults(lit, shown("bias", series(even, 0.0))) == [Cause.LIGHT]


@pytest.mark.parametrize("width", [0.02, 0.15, 0.5, 1.0])
def test_glow_of_any_width_is_no_light(width: float) -> None:
    sensor = replace(PLAIN, glow=4.0, glow_width=width)
    bias, dark = shown("bias", series(sensor, 0.0)), shown("dark", series(sensor, 600.0))
    assert faults(dark, bias) == []
    for exposure in (60.0, 300.0, 1200.0):
        assert faults(dark, bias, shown("other", series(sensor, exposure))) == []


@each_sensor
def test_darks_of_another_offset_are_darker_than_their_bias(sensor: SimulatedSensor) -> None:
    bias = shown("bias", series(sensor, 0.0))
    noise = series(sensor, 0.0).noise
    dark = series(replace(sensor, offset=sensor.offset - max(10.0, 2 * noise), dark=0.0), 10.0)
    (fault,) = dark_faults(shown("dark", dark), bias, [], cooled=True)
    assert fault.cause is Cause.SETTINGS
    assert str(fault.why).startswith("they are darker than their bias: their level is ")
    honest = series(replace(sensor, offset=sensor.offset - 0.3 * noise), EXPOSURE)
    assert faults(shown("dark", honest), bias) == []


def test_a_warm_photographic_camera_may_be_a_little_darker_than_its_bias() -> None:
    bias = shown("bias", series(PLAIN, 0.0))
    falls = shown("dark", series(replace(PLAIN, offset=PLAIN.offset - 6, dark=0.0), 10.0))
    assert faults(falls, bias, cooled=True) == [Cause.SETTINGS]
    assert faults(falls, bias, cooled=False) == []


@each_sensor
def test_a_warm_sensor_is_known_by_level_and_hot_pixels(sensor: SimulatedSensor) -> None:
    sensor = replace(sensor, glow=0.0, strikes=0.0, hot=min(sensor.hot, 0.004))
    bias = shown("bias", series(sensor, 0.0))
    usual = shown("usual", series(sensor, EXPOSURE))
    current = sensor.dark * EXPOSURE / sensor.gain
    times = max(15.0, 40 * series(sensor, 0.0).noise / current, 40 * 2 / current)
    warm = shown("warm", series(sensor, EXPOSURE * times, seed=3), EXPOSURE)
    assert faults(warm, bias, usual) == [Cause.TEMPERATURE]
    lit = series(sensor, EXPOSURE, leak=0.0)
    light = times * max(current, 2.0)
    even = shown("even", replace(lit, leak=(light, light)))
    assert faults(even, bias, usual) == [Cause.LIGHT]
    assert faults(even, bias, usual, cooled=False) == []


def test_without_a_bias_only_hot_pixels_tell_a_warm_sensor() -> None:
    usual = shown("usual", series(PLAIN, EXPOSURE))
    assert faults(shown("warm", series(PLAIN, 30 * EXPOSURE), EXPOSURE), None, usual) == [
        Cause.TEMPERATURE
    ]
    assert faults(shown("older", series(PLAIN, 4 * EXPOSURE), EXPOSURE), None, usual) == []


# --- as a person meets it -----------------------------------------------------------------------


def write(folder: Path, frames: SimulatedSeries, **header: Any) -> None:
    for number in range(frames.count):
        kind = "BIAS" if frames.kind is Kind.BIAS else "DARK"
        pixels = frames.frame(number)
        header = {"exposure": frames.exposure, **header}
        sky.frame(folder, kind, pixels=pixels, size=SIZE, number=number, **header)


def library_of(folder: Path, frames: SimulatedSeries, **header: Any) -> Path:
    mean = np.mean([frames.frame(i) for i in range(8)], axis=0)
    kind = "Master Bias" if frames.kind is Kind.BIAS else "Master Dark"
    pixels = (mean / 65535).astype(np.float32)
    header = {"exposure": frames.exposure, **header}
    sky.frame(folder, kind, pixels=pixels, size=SIZE, ending=".xisf", **header)
    return folder


def check(folder: Path, *more: str | Path) -> Said:
    return apmc("check", folder / "in", *more, home=folder / "home", cwd=folder, checked=True)


def whole(said: Said) -> Mapping[str, list[str]]:
    groups = said.document["groups"]
    return {g["kind"]: [f"{f['cause']}: {f['why']}" for f in g["series"]] for g in groups}


def test_check_compares_darks_with_the_bias_frames_of_the_same_folders(tmp_path: Path) -> None:
    lit = series(replace(PLAIN, glow=0.0), EXPOSURE, 60.0)
    write(tmp_path / "in" / "dark", lit)
    write(tmp_path / "in" / "bias", series(replace(PLAIN, glow=0.0), 0.0))
    said = check(tmp_path, "--json")
    found = whole(said)
    assert found["bias"] == []
    (fault,) = found["dark"]
    assert said.code == 1
    assert fault.startswith("light: their level climbs by ")
    assert fault.endswith(" and that of the bias frames does not: does light get in?")


@pytest.mark.parametrize(
    ("other", "compared"),
    [
        ({}, True),
        ({"set_temp": -10.3}, True),
        ({"gain": 200}, False),
        ({"offset": 10}, False),
        ({"readout": "Fast"}, False),
        ({"binning": 2}, False),
        ({"set_temp": 5.0}, False),
        ({"camera": "ZWO ASI294MM Pro"}, False),
        ({"size": (96, 64)}, False),
    ],
)
@pytest.mark.parametrize("in_library", [False, True])
def test_only_a_bias_of_the_very_setup_is_compared(
    tmp_path: Path, other: Mapping[str, Any], compared: bool, in_library: bool
) -> None:
    for number in range(3):
        sky.frame(tmp_path / "in", "DARK", number=number, size=(192, 128), exposure=60.0)
    size = {"size": (192, 128), **other}
    if in_library:
        sky.frame(tmp_path / "lib", "Master Bias", ending=".xisf", **size)
    else:
        for number in range(3):
            sky.frame(tmp_path / "in", "BIAS", number=number, **size)
    settings = Settings(bias_libraries=(str(tmp_path / "lib"),) if in_library else ())
    output = str(tmp_path / "out")
    found = scan_inputs([str(tmp_path / "in")], output, cached=False)
    folders = ScannedFolders(found, output, settings, engine="builtin", cached=False)
    full = folders.plan()
    ((_, references),) = full.references.of.items()
    assert [r.kind for r in references] == [Kind.BIAS] * compared
    assert len(full.references.series(list(full.groups))) == (compared and in_library)


def test_check_compares_darks_with_the_library_and_reads_its_masters_once(tmp_path: Path) -> None:
    write(tmp_path / "in", series(PLAIN, 30 * EXPOSURE), exposure=EXPOSURE)
    bias = library_of(tmp_path / "bias", series(PLAIN, 0.0))
    dark = library_of(tmp_path / "darks", series(PLAIN, EXPOSURE / 2))
    more = ("--bias-master-dir", bias, "--dark-master-dir", dark)
    said = check(tmp_path, *more)
    assert "all frames: temperature: they are" in said.out
    assert said.out.endswith("0 odd frames among 4 frames, 1 group odd as a whole.\n")
    for master in (*bias.iterdir(), *dark.iterdir()):
        assert f"{master.name}" in said.out


def test_a_run_tells_it_in_plan_record_and_report(tmp_path: Path) -> None:
    write(tmp_path / "in", series(replace(PLAIN, offset=430.0), EXPOSURE))
    library_of(tmp_path / "bias", series(PLAIN, 0.0))
    said = apmc(
        tmp_path / "in",
        tmp_path / "out",
        "--bias-master-dir",
        tmp_path / "bias",
        home=tmp_path / "home",
        cwd=tmp_path,
        checked=True,
    )
    assert "they are darker than their bias" in said.out
    (record,) = (tmp_path / "out" / "logs").glob("*/outcome.json")
    assert '"cause": "settings"' in record.read_text()
    (report,) = (tmp_path / "out" / "logs").glob("*/report.html")
    assert "they are darker than their bias" in report.read_text()

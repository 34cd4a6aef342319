"""From a raw header to a Frame: kinds and hints, settings, nights, masters and their names."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sky
from hypothesis import given
from hypothesis import strategies as st

from ap_master_calibration.files.keywords import KEYWORDS, RawHeader
from ap_master_calibration.frames import Frame, Kind, SkipCode, Skipped
from ap_master_calibration.headers.frame import read_frame, to_frame

PLAIN = "/data/2026-01-29/frame_0001.fits"


def raw(channels: int = 1, problems: tuple[str, ...] = (), **cards: Any) -> RawHeader:
    """A raw header with these cards; "_" stands for "-" where that makes a keyword."""
    told = {n if n in KEYWORDS else n.replace("_", "-"): value for n, value in cards.items()}
    return RawHeader("fits", told, (16, 12), channels, "u16", 384, 1, problems)


def frame(path: str = PLAIN, channels: int = 1, **cards: Any) -> Frame:
    """The frame these cards make, a dark where they say nothing else."""
    found = to_frame(raw(channels, **{"IMAGETYP": "DARK", **cards}), path)
    assert isinstance(found, Frame), found
    return found


def judged(path: str = PLAIN, channels: int = 1, **cards: Any) -> Frame | Skipped:
    return to_frame(raw(channels, **cards), path)


@pytest.fixture
def in_new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[bool]:
    """A computer five hours behind UTC, where the system lets a test have one."""
    if not hasattr(time, "tzset"):
        yield False
        return
    with monkeypatch.context() as changed:
        changed.setenv("TZ", "EST5")
        time.tzset()
        yield True
    time.tzset()


# --- what a frame is for ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "kind", "master"),
    [
        ("LIGHT", Kind.LIGHT, False), ("Light   ", Kind.LIGHT, False),
        ("Light Frame", Kind.LIGHT, False), ("Light frame", Kind.LIGHT, False),
        ("Science Frame", Kind.LIGHT, False), ("object", Kind.LIGHT, False),
        ("obj", Kind.LIGHT, False), ("RAW", Kind.LIGHT, False), ("LIGHT_CAL", Kind.LIGHT, False),
        ("Light (Calibrated)", Kind.LIGHT, False), ("Tricolor Image", Kind.LIGHT, False),
        ("Light (dark corrected)", Kind.LIGHT, False), ("Master Light", Kind.LIGHT, True),
        ("MASTER STACK", Kind.LIGHT, True),
        ("BIAS", Kind.BIAS, False), ("Bias Frame", Kind.BIAS, False),
        ("Bias Field", Kind.BIAS, False), ("bias    ", Kind.BIAS, False),
        ("OFFSET", Kind.BIAS, False), ("zero", Kind.BIAS, False),
        ("Master Bias", Kind.BIAS, True), ("MasterBias", Kind.BIAS, True),
        ("DARK", Kind.DARK, False), ("Dark Frame", Kind.DARK, False),
        ("Master Dark", Kind.DARK, True), ("DARKMASTER", Kind.DARK, True),
        ("Master Dark Frame", Kind.DARK, True), ("MASTER DARK", Kind.DARK, True),
        ("FLAT", Kind.FLAT, False), ("Flat Field", Kind.FLAT, False),
        ("FlatField", Kind.FLAT, False), ("Flat Frame", Kind.FLAT, False),
        ("Master Flat", Kind.FLAT, True), ("MasterFlat", Kind.FLAT, True),
        ("Sky Flat", Kind.FLAT, False),
        ("DARKFLAT", Kind.FLAT_DARK, False), ("DarkFlat", Kind.FLAT_DARK, False),
        ("FlatDark", Kind.FLAT_DARK, False), ("Dark Flat", Kind.FLAT_DARK, False),
        ("Flat-Dark", Kind.FLAT_DARK, False), ("FLATDARK", Kind.FLAT_DARK, False),
        ("Master Flat Dark", Kind.FLAT_DARK, True),
    ],
)  # fmt: skip
def test_every_spelling_of_a_type_is_known(told: str, kind: Kind, master: bool) -> None:
    found = frame(IMAGETYP=told)
    assert (found.kind, found.master, found.hint) == (kind, master, None)


@pytest.mark.parametrize(
    ("cards", "kind"),
    [
        ({"IMAGETYP": "BIAS", "FRAME": "Light"}, Kind.BIAS),
        ({"FRAMETYP": "Flat", "FRAME": "Light"}, Kind.FLAT),
        ({"FRAME": "Flat Field"}, Kind.FLAT),
        ({"FRAME": 7, "PICTTYPE": 3}, Kind.DARK),
        ({"IMAGETYP": "", "OBSTYPE": "BIAS"}, Kind.BIAS),
        ({"IMAGETYP": "Unknown", "PICTTYPE": 2}, Kind.BIAS),
        ({"XISF:imageType": "Dark"}, Kind.DARK),
        ({"IMAGETYP": "FLAT", "XISF:imageType": "Dark"}, Kind.FLAT),
    ],
)
def test_keywords_are_asked_in_their_order(cards: dict[str, Any], kind: Kind) -> None:
    found = judged(**cards)
    assert isinstance(found, Frame)
    assert found.kind is kind


def test_an_xisf_type_that_says_master_wins() -> None:
    found = frame(IMAGETYP="DARK", **{"XISF:imageType": "MasterDark"})
    assert found.master
    assert frame(IMAGETYP="LIGHT", **{"XISF:imageType": "MasterFlat"}).kind is Kind.FLAT


@pytest.mark.parametrize(
    ("path", "kind", "hint"),
    [
        ("/d/darks/a.fits", Kind.DARK, "the folder name 'darks'"),
        ("/d/DARKS/2026/300s/a.fits", Kind.DARK, "the folder name 'DARKS'"),
        ("/d/CALI_FRAME/bias/cam_0/a.fits", Kind.BIAS, "the folder name 'bias'"),
        ("/d/flats/bias_001.fits", Kind.BIAS, "the file name 'bias_001.fits'"),
        ("/d/Flats/Ha/a.fits", Kind.FLAT, "the folder name 'Flats'"),
        ("/d/flats/darks/a.fits", Kind.DARK, "the folder name 'darks'"),
        ("/d/M31/lights/a.fits", Kind.LIGHT, "the folder name 'lights'"),
        ("/d/dark flats/a.fits", Kind.FLAT_DARK, "the folder name 'dark flats'"),
        ("/d/x/DarkFlats_11.43sec.fit", Kind.FLAT_DARK, "the file name 'DarkFlats_11.43sec.fit'"),
        ("/d/FlatDarks/Dark_0001.fits", Kind.FLAT_DARK, "the folder name 'FlatDarks'"),
        ("Offset_3.fit", Kind.BIAS, "the file name 'Offset_3.fit'"),
        ("/d/2026_offset_3.fit", Kind.BIAS, "the file name '2026_offset_3.fit'"),
        ("/d/x/Dark_gain100_offset50.fit", Kind.DARK, "the file name 'Dark_gain100_offset50.fit'"),
        ("/d/darks/x_gain100_Offset_50.fit", Kind.DARK, "the folder name 'darks'"),
        ("/d/flats/-10C offset10/a.fit", Kind.FLAT, "the folder name 'flats'"),
    ],
)
def test_names_tell_the_kind_where_the_header_does_not(path: str, kind: Kind, hint: str) -> None:
    found = judged(path, INSTRUME="SharpCap camera", EXPTIME=5.0)
    assert isinstance(found, Frame)
    assert (found.kind, found.hint) == (kind, hint)


@pytest.mark.parametrize(
    "path",
    [
        "/d/Dark Shark Nebula/a.fits",
        "/d/dark sky site/a.fits",
        "/d/flats and darks/a.fits",
        "/d/Darkroom/a.fits",
        "/d/Flatiron/inflated.fits",
        "/darks/1/2/3/4/5/6/a.fits",
    ],
)
def test_names_that_mean_something_else_are_no_hint(path: str) -> None:
    found = judged(path, OBJECT="M 31")
    assert isinstance(found, Frame)
    assert (found.kind, found.hint) == (Kind.LIGHT, "the lack of any type")


@pytest.mark.parametrize(
    "path",
    ["/d/DarkFlats/a.fits", "/d/FLAT_DARK/DARK/DARK_0001.fits", "/d/flat-darks_2s_001.fits"],
)
def test_a_dark_that_a_name_calls_flat_dark_is_one(path: str) -> None:
    found = frame(path, IMAGETYP="DARK")
    assert found.kind is Kind.FLAT_DARK
    assert found.hint is not None


@pytest.mark.parametrize(
    "path", ["/d/FLAT/a.fits", "/d/DarkFlats/FLAT/DARK_1.fits", "/d/flats/darks/a.fits"]
)
def test_a_dark_near_flats_stays_a_dark(path: str) -> None:
    assert frame(path, IMAGETYP="DARK").kind is Kind.DARK


def test_a_header_outweighs_every_name() -> None:
    found = frame("/d/darks/dark_1.fits", IMAGETYP="FLAT")
    assert (found.kind, found.hint) == (Kind.FLAT, None)


@pytest.mark.parametrize("program", ["SharpCap v4.1", "PRISM, Version 10.4", "Siril v0.9.12"])
def test_a_program_that_writes_no_types_took_a_light(program: str) -> None:
    found = judged(SWCREATE=program)
    assert isinstance(found, Frame)
    assert found.kind is Kind.LIGHT


def test_what_nothing_tells_is_skipped() -> None:
    found = judged(BAYERPAT="RGGB", EXPTIME=300.0, DATE_OBS="2026-01-29T21:00:00")
    assert found == Skipped(
        PLAIN,
        "nothing says what it is: no type in its header, its name or its folder",
        SkipCode.NO_TYPE,
    )


def test_a_type_of_another_trade_is_named() -> None:
    found = judged(IMAGETYP="FOCUS", EXPTIME=1.0)
    assert isinstance(found, Skipped)
    assert found.code is SkipCode.NO_TYPE
    assert "'FOCUS'" in found.reason


@pytest.mark.parametrize("told", ["RejectionMapHigh", "DefectMap", "SlopeMap"])
def test_maps_are_no_frames(told: str) -> None:
    found = judged(**{"IMAGETYP": "DARK", "XISF:imageType": told})
    assert isinstance(found, Skipped)
    assert (found.code, told in found.reason) == (SkipCode.OTHER, True)


def test_the_darks_of_a_guide_camera_are_left_alone() -> None:
    found = judged("/d/PHD2_dark_lib_1.fit", CREATOR="PHD2 2.6.13", EXPOSURE=1.0)
    assert isinstance(found, Skipped)
    assert found.code is SkipCode.OTHER


def test_a_colour_calibration_frame_is_skipped_and_a_colour_master_is_not() -> None:
    found = judged(channels=3, IMAGETYP="FLAT")
    assert isinstance(found, Skipped)
    assert found.code is SkipCode.OTHER
    assert "3 channels" in found.reason
    assert frame(channels=3, IMAGETYP="Master Flat").notes == ("it has 3 channels",)


# --- masters ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cards", "count"),
    [
        ({"STACKCNT": 100}, 100),
        ({"NCOMBINE": "20"}, 20),
        ({"NUMFRAME": 30}, 30),
        ({"DARK_CNT": 25}, 25),
        ({"HISTORY:IMAGES": 240}, 240),
    ],
)
def test_a_count_of_frames_makes_a_master(cards: dict[str, Any], count: int) -> None:
    found = frame(**cards)
    assert (found.master, found.count) == (True, count)


@pytest.mark.parametrize(
    "cards", [{"STACKCNT": 1}, {"FLAT_CNT": 25}, {"SNAPSHOT": 1}, {"NCOMBINE": 0}]
)
def test_a_count_of_one_or_of_something_else_does_not(cards: dict[str, Any]) -> None:
    found = frame(**cards)
    assert (found.master, found.count) == (False, None)


@pytest.mark.parametrize(
    "name",
    [
        "masterDark_BIN-1.xisf", "dark_stacked.fit", "mdark.fits", "MasterDark_x_300s.fit",
        "integration.xisf", "master_dark.fit",
        "dark_exp_60.000000_gain_60_bin_1_20C_stack_8.fits",
    ],
)  # fmt: skip
def test_a_file_name_tells_a_master(name: str) -> None:
    assert frame(f"/d/{name}").master


@pytest.mark.parametrize("path", ["/d/masters-raw/DARK_1.fits", "/d/grandmaster_1.fits"])
def test_a_folder_of_masters_or_a_longer_word_tells_none(path: str) -> None:
    assert not frame(path).master


def test_a_name_fills_only_what_the_header_lacks_and_says_so() -> None:
    path = "/d/masterDark_BIN-1_6248x4176_GAIN-100_SET-TEMP--10.00_EXPOSURE-300.00s.xisf"
    found = frame(path, IMAGETYP="Master Dark", EXPTIME="120.00")
    assert (found.setup.gain, found.setup.temperature, found.exposure) == (100, -10, 120)
    assert found.setup.binning == (1, 1)
    assert found.notes == (
        "temperature -10 °C read from the file name",
        "gain 100 read from the file name",
        "binning 1x1 read from the file name",
    )


def test_the_name_of_a_raw_frame_counts_where_the_header_has_not_even_an_exposure() -> None:
    path = "/d/DARK_300s_gain100_-10C.fits"
    bare = frame(path)
    assert (bare.exposure, bare.setup.gain, bare.setup.temperature) == (300.0, 100.0, -10.0)
    assert bare.notes[-1] == "exposure 300 s read from the file name"
    assert frame(path, EXPTIME=60.0).setup.gain is None


FOLDERS: list[tuple[str, dict[str, object]]] = [
    ("GAIN_100/SETTEMP_-10.00", {"gain": 100.0, "temperature": -10.0}),
    ("SETTEMP_-20.00_GAIN_0_OFFSET_50", {"temperature": -20.0, "gain": 0.0, "offset": 50.0}),
    ("GAIN_100/nested/GAIN_200", {"gain": 200.0}),
    ("READOUTM_High Gain/BINNING_2", {"readout": "High Gain", "binning": (2, 2)}),
    ("INSTRUME_ASI2600MM Pro", {"camera": "ASI2600MM Pro"}),
    ("MASTER DARK/ASI2600MM Pro", {"camera": "ASI2600MM Pro"}),
    ("master dark/unknown camera", {"camera": None}),
    ("OFFSET-50", {"offset": 50.0}),
    ("gain 100", {"gain": None}),
    ("PANEL_3/TARGET_M 31", {"gain": None, "camera": None}),
]


@pytest.mark.parametrize(("folder", "setup"), FOLDERS, ids=str)
@pytest.mark.parametrize("image_type", ["DARK", "Master Dark"])
def test_folders_named_by_a_key_give_what_the_header_lacks(
    folder: str, setup: dict[str, object], image_type: str
) -> None:
    found = frame(f"/d/{folder}/x_0001.fits", IMAGETYP=image_type, EXPTIME=60.0)
    assert {name: getattr(found.setup, name) for name in setup} == setup
    assert found.set_point == setup.get("temperature")
    known = [value for value in setup.values() if value is not None]
    assert [str(note).endswith("from the folder name") for note in found.notes] == [True] * len(
        known
    )


def test_a_header_and_a_file_name_come_before_the_folder() -> None:
    path = "/d/GAIN_100/OFFSET_10/dark_GAIN_200_0001.fits"
    assert frame(path, EXPTIME=60.0).setup.gain == 200.0
    assert frame(path, EXPTIME=60.0, GAIN=300).setup.gain == 300.0
    assert frame(path, EXPTIME=60.0).setup.offset == 10.0


def test_filter_night_and_optic_of_flats_are_read_from_folders() -> None:
    folder = "/d/FOCALLEN_530/DATE_2025-01-02/FILTER_Ha"
    named = frame("/d/flat_FILTER_Ha_0001.fits", IMAGETYP="FLAT", EXPTIME=2.0)
    assert named.filter == "Ha"
    flat = frame(f"{folder}/flat_1.fits", IMAGETYP="FLAT", EXPTIME=2.0)
    assert (flat.filter, flat.night, flat.focal_length) == ("Ha", date(2025, 1, 2), 530.0)
    dark = frame(f"{folder}/dark_1.fits", IMAGETYP="DARK", EXPTIME=2.0)
    assert (dark.filter, dark.focal_length) == (None, None)


def test_a_master_of_ours_reads_back_exactly(tmp_path: Path) -> None:
    cards = {
        "IMAGETYP": "Master Dark", "INSTRUME": "ZWO ASI2600MM Pro", "SET-TEMP": -10.25,
        "CCD-TEMP": -9.87, "GAIN": "High", "OFFSET": 0, "READOUTM": "High Gain_mode",
        "XBINNING": 2, "YBINNING": 1, "EXPTIME": 2.123456789, "DATE-OBS": "2026-01-30T02:00:00.000",
        "DATE-END": "2026-01-30T03:00:00.000", "NIGHT": "2026-01-29", "NCOMBINE": 25,
        "BAYERPAT": "RGGB", "ROWORDER": "TOP-DOWN", "APMCKIND": "flatdark",
        "APMCDIG": "0123456789abcdef-0123456789abcdef-0123456789abcdef",
        "SWCREATE": "AP Master Calibration 0.1.0",
    }  # fmt: skip
    name = "masterDark_INSTRUME_other_GAIN_7.xisf"
    path = sky.write_xisf(tmp_path / name, np.zeros((12, 16), np.float32), cards)
    found = read_frame(path)
    assert isinstance(found, Frame)
    setup = found.setup
    assert (found.kind, found.master, found.count) == (Kind.FLAT_DARK, True, 25)
    assert (setup.camera, setup.gain, setup.offset) == ("ZWO ASI2600MM Pro", "High", 0)
    assert (setup.temperature, found.set_point, found.sensor) == (-10.25, -10.25, -9.87)
    assert (setup.readout, setup.binning, setup.size) == ("High Gain_mode", (2, 1), (16, 12))
    assert (found.exposure, found.night) == (2.123456789, date(2026, 1, 29))
    assert found.bayer == "RGGB"
    assert found.digest == cards["APMCDIG"]
    assert (found.hint, found.notes) == (None, ())


def test_our_master_without_a_set_point_has_the_rounded_temperature_of_its_sensor() -> None:
    found = frame(IMAGETYP="Master Bias", CCD_TEMP=18.9734, APMCDIG="a-b-c", APMCKIND="bias")
    assert (found.setup.temperature, found.set_point, found.sensor) == (19.0, None, 18.9734)


# --- settings -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cards", "gain"),
    [
        ({"GAIN": 0}, 0), ({"GAIN": 100.0}, 100), ({"GAIN": "10.00 dB"}, 10),
        ({"GAIN": "'120'"}, 120), ({"GAIN": "49 %"}, 49),
        ({"GAIN": -1}, None), ({"GAIN": "High"}, "High"), ({"GAIN": "4x"}, "4x"),
        ({"GAIN": "N/A"}, None), ({"GAIN": ""}, None), ({"GAIN": None, "ISOSPEED": 800}, 800),
        ({"EGAIN": 0.24}, None), ({"Instrument:Camera:Gain": 0.24}, None),
        ({"GAIN": True}, None), ({"GAIN": "NaN"}, None),
    ],
)  # fmt: skip
def test_a_gain_is_the_cameras_setting(cards: dict[str, Any], gain: float | str | None) -> None:
    assert frame(**cards).setup.gain == gain


def test_a_gain_in_electrons_is_no_setting_and_a_note_says_so() -> None:
    found = frame(**{"GAIN": 1.31, "GAIN:UNIT": "e-/ADU"})
    assert found.setup.gain is None
    assert found.notes == ("GAIN is given in e-/ADU, so the camera's gain setting is unknown",)


@pytest.mark.parametrize(
    ("cards", "offset"),
    [
        ({"OFFSET": 0}, 0),
        ({"OFFSET": -1, "BLKLEVEL": 8}, 8),
        ({"BLKLEVEL": 8}, 8),
        ({"QOFFSET": "30"}, 30),
        ({"OFFSET": ""}, None),
        ({"PEDESTAL": 100}, None),
    ],
)
def test_an_offset_goes_under_several_names(cards: dict[str, Any], offset: float | None) -> None:
    assert frame(**cards).setup.offset == offset


@pytest.mark.parametrize(
    ("cards", "set_point", "sensor", "temperature"),
    [
        ({"SET-TEMP": -10, "CCD-TEMP": -9.5}, -10, -9.5, -10),
        ({"CCD-TEMP": -9.80000019073486}, None, -9.8, -9.8),
        ({"SET-TEMP": 0, "CCD-TEMP": 5}, 0, 5, 0),
        ({"SET-TEMP": -0.0}, 0, None, 0),
        ({"SET-TEMP": -18.899999618530273}, -18.9, None, -18.9),
        ({"SET-TEMP": "-10 C"}, -10, None, -10),
        ({"SET-TEMP": "-10,5"}, -10.5, None, -10.5),
        ({"SET-TEMP": 999, "CCD-TEMP": 12}, None, 12, 12),
        ({"SET-TEMP": -273.15}, None, None, None),
        ({"CCD-TEMP": -999}, None, None, None),
        ({"SETTEMP": -5}, -5, None, -5),
        ({"CCD-TSET": -6, "DET-TEMP": 20}, -6, 20, -6),
        ({"TEMPERAT": 7.5}, None, 7.5, 7.5),
        ({"Instrument:Sensor:TargetTemperature": -10.0}, -10, None, -10),
        ({"Instrument:Sensor:Temperature": 3}, None, 3, 3),
    ],
)
def test_the_set_point_goes_before_the_sensor(
    cards: dict[str, Any], set_point: float, sensor: float, temperature: float
) -> None:
    found = frame(**cards)
    assert (found.set_point, found.sensor) == (set_point, sensor)
    assert found.setup.temperature == temperature
    assert str(found.setup.temperature) != "-0.0"


@pytest.mark.parametrize(
    ("cards", "exposure"),
    [
        ({"EXPTIME": 300.0}, 300),
        ({"EXPTIME": 0}, 0),
        ({"EXPOSURE": 60}, 60),
        ({"EXP": 15.0}, 15),
        ({"EXPTIME": "120.00  "}, 120),
        ({"EXPTIME": "2.5 s"}, 2.5),
        ({"EXPTIME": "500 ms"}, 0.5),
        ({"EXPOSURE": 300, "EXPOSURE:UNIT": "ms"}, 0.3),
        ({"EXPTIME": 0.00100000004749745}, 0.001),
        ({"EXPTIME": -1, "EXPOSURE": 3}, 3),
        ({"DARKTIME": 301.5}, 301.5),
        ({"EXPTIME": 2700, "EXPOSURE": 300, "STACKCNT": 9}, 300),
        ({"EXPTIME": 300, "EXPOSURE": 299}, 300),
        ({"Instrument:ExposureTime": 0.5}, 0.5),
        ({}, None),
    ],
)
def test_an_exposure_is_that_of_one_frame_in_seconds(
    cards: dict[str, Any], exposure: float | None
) -> None:
    assert frame(**cards).exposure == exposure


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("1/60", 1 / 60), ("1 / 4 s", 0.25), ("0:05:00", 300), ("01:00:00.5", 3600.5), ("1/0", None),
     ("5/3", None), ("1:99:00", None)],
)  # fmt: skip
def test_an_exposure_may_be_written_as_on_a_camera(written: str, seconds: float | None) -> None:
    assert frame(EXPTIME=written).exposure == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("value", "comment", "celsius"),
    [
        (263.15, "[K] detector", -10.0), (153.0, "sensor temperature (Kelvin)", -120.15),
        (14.0, "[F]", -10.0), (14, "(deg F) sensor", -10.0), (14.0, "Fahrenheit", -10.0),
        ("14 F", "", -10.0), ("263.15 K", "", -10.0), ("-10.0 C", "", -10.0),
        (-10.0, "[degC] CCD temperature", -10.0), (-10.0, "Camera of Kim, fine", -10.0),
        (-10.0, "deg. from the first", -10.0), (-10, "(C)", -10.0),
    ],
)  # fmt: skip
@pytest.mark.parametrize("keyword", ["CCD-TEMP", "SET-TEMP"])
def test_a_temperature_is_in_celsius_whatever_its_unit(
    tmp_path: Path, keyword: str, value: sky.Value, comment: str, celsius: float
) -> None:
    cards = ("IMAGETYP= 'DARK'", sky.card(keyword, value, comment))
    read = read_frame(sky.write_fits(tmp_path / "x.fits", None, raw_cards=cards))
    assert isinstance(read, Frame)
    assert read.setup.temperature == celsius


@pytest.mark.parametrize(
    ("cards", "readout"),
    [
        ({"READOUTM": "Low Noise"}, "Low Noise"),
        ({"READOUTM": "N/A"}, None),
        ({"READOUTM": "", "READMODE": "Fast"}, "Fast"),
        ({"QREADOUT": 1}, "1"),
        ({"READOUTT": 0.15}, None),
        ({"READOUTT": "Slow"}, "Slow"),
    ],
)
def test_a_readout_mode_is_a_word(cards: dict[str, Any], readout: str | None) -> None:
    assert frame(**cards).setup.readout == readout


@pytest.mark.parametrize(
    ("cards", "binning"),
    [
        ({"XBINNING": 2, "YBINNING": 2}, (2, 2)),
        ({"XBINNING": "1       ", "YBINNING": 2.0}, (1, 2)),
        ({"XBINNING": 3}, (3, 3)),
        ({"CCDXBIN": 2, "CCDYBIN": 2}, (2, 2)),
        ({"BINNING": "2*2"}, (2, 2)),
        ({"BINNING": "1x1"}, (1, 1)),
        ({"BINNING": "(2 x 2)"}, (2, 2)),
        ({"BINNING": 4}, (4, 4)),
        ({"XBINNING": 0}, None),
        ({}, None),
    ],
)
def test_binning_is_a_pair(cards: dict[str, Any], binning: tuple[int, int] | None) -> None:
    assert frame(**cards).setup.binning == binning


@pytest.mark.parametrize(
    ("cards", "name"),
    [
        ({"FILTER": " Ha "}, "Ha"),
        ({"FILTERS": "L"}, "L"),
        ({"FILT-1": "HaOIII"}, "HaOIII"),
        ({"FILTER": 3}, "3"),
        ({"FILTER": "None"}, None),
        ({"FILTER": "NoFilter"}, None),
        ({"FILTER": "N/A"}, None),
        ({"FILTER": ""}, None),
        ({}, None),
    ],
)
def test_a_flat_has_the_filter_it_was_taken_through(
    cards: dict[str, Any], name: str | None
) -> None:
    assert frame(IMAGETYP="FLAT", **cards).filter == name


@pytest.mark.parametrize("kind", ["BIAS", "DARK", "DARKFLAT"])
def test_what_the_wheel_held_is_nothing_to_a_closed_shutter(kind: str) -> None:
    assert frame(IMAGETYP=kind, FILTER="Luminance").filter is None


@pytest.mark.parametrize(
    ("cards", "bayer"),
    [
        ({"BAYERPAT": "rggb"}, "RGGB"),
        ({"BAYERPAT": "NONE"}, None),
        ({"BAYERPAT": "INVALID"}, None),
        ({"PCL:CFASourcePattern": "GBRG"}, "GBRG"),
        ({"COLORTYP": 2}, None),
        ({"COLORTYP": "RGB"}, None),
    ],
)
def test_a_pattern_is_one_of_colours(cards: dict[str, Any], bayer: str | None) -> None:
    assert frame(**cards).bayer == bayer


@pytest.mark.parametrize(
    ("pattern", "height", "turned"),
    [
        ("RGGB", 20, "GBRG"), ("GBRG", 20, "RGGB"), ("BGGR", 4000, "GRBG"), ("GRBG", 2, "BGGR"),
        ("RGGB", 21, "RGGB"), ("GBRG", 1, "GBRG"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("order", ["BOTTOM-UP", "bottom-up"])
def test_a_pattern_turns_with_the_rows_of_its_image(
    tmp_path: Path, pattern: str, height: int, turned: str, order: str
) -> None:
    cards = {"IMAGETYP": "DARK", "BAYERPAT": pattern, "ROWORDER": order}
    pixels = np.zeros((height, 6), np.uint16)
    found = read_frame(sky.write_fits(tmp_path / "f.fits", pixels, cards))
    assert isinstance(found, Frame)
    assert (found.bayer, found.turned) == (turned, True)
    straight = {**cards, "ROWORDER": "TOP-DOWN"}
    for path in (
        sky.write_fits(tmp_path / "g.fits", pixels, straight),
        sky.write_xisf(tmp_path / "f.xisf", pixels, cards),
    ):
        found = read_frame(path)
        assert isinstance(found, Frame)
        assert (found.bayer, found.turned) == (pattern, False)


def test_an_offset_in_a_name_is_a_setting_and_ends_no_search_for_flat_darks() -> None:
    found = judged("/d/flat darks/x_gain100_offset50_1.fits", IMAGETYP="DARK", EXPTIME=5.0)
    assert isinstance(found, Frame)
    assert found.kind is Kind.FLAT_DARK


def test_text_is_trimmed_put_on_one_line_and_cut() -> None:
    assert frame(INSTRUME=" ASI\r\n2600\x00MM \t").setup.camera == "ASI 2600 MM"
    assert frame(INSTRUME="x" * 5000).setup.camera == "x" * 200
    assert frame(INSTRUME="N/A", CAMERA="TELE").setup.camera == "TELE"


# --- nights -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "taken"),
    [
        ("2026-01-29T21:00:00", datetime(2026, 1, 29, 21, tzinfo=UTC)),
        ("2026-01-29T21:00:00.4689935", datetime(2026, 1, 29, 21, 0, 0, 468993, UTC)),
        ("2026-01-29T21:00:00.46", datetime(2026, 1, 29, 21, 0, 0, 460000, UTC)),
        ("2026-01-29T21:00:00Z", datetime(2026, 1, 29, 21, tzinfo=UTC)),
        ("2026-01-29T21:00:00-0700", datetime(2026, 1, 30, 4, tzinfo=UTC)),
        ("2026-01-29T21:00:00+01:00", datetime(2026, 1, 29, 20, tzinfo=UTC)),
        ("2026-01-29 21:00:00", datetime(2026, 1, 29, 21, tzinfo=UTC)),
        ("2026/01/29T21:00", datetime(2026, 1, 29, 21, tzinfo=UTC)),
        ("28/03/93", datetime(1993, 3, 28, tzinfo=UTC)),
        ("04/07/18", datetime(2018, 7, 4, tzinfo=UTC)),
        ("2026-02-30T21:00:00", None),
        ("0001-01-01T00:00:00", None),
        ("1970-01-01T00:00:00", None),
        ("yesterday", None),
        ("2026-01-29T21:00:00+9999", None),
    ],
)
def test_a_date_may_have_any_form(told: str, taken: datetime | None) -> None:
    assert frame(DATE_OBS=told).taken == taken


def test_a_time_may_stand_beside_its_date() -> None:
    found = frame(DATE_OBS="2026-01-29", TIME_OBS="21:30:15.5")
    assert found.taken == datetime(2026, 1, 29, 21, 30, 15, tzinfo=UTC)
    assert frame(DATE_OBS="29/01/26", UT="21:30:15").taken == found.taken


def test_a_julian_date_serves_where_there_is_no_other() -> None:
    assert frame(MJD_OBS=61069.875).taken == datetime(2026, 1, 29, 21, tzinfo=UTC)
    assert frame(MJD_OBS=9.87654321e107).taken is None


def test_a_dwarf_writes_the_end_of_the_exposure() -> None:
    found = frame(ORIGIN="DWARFLAB", EXPTIME=60.0, DATE_OBS="2026-01-29T21:01:00")
    assert found.taken == datetime(2026, 1, 29, 21, tzinfo=UTC)


@pytest.mark.parametrize(
    ("local", "night"),
    [
        ("2026-01-29T12:00:00", date(2026, 1, 29)),
        ("2026-01-29T23:59:59", date(2026, 1, 29)),
        ("2026-01-30T03:00:00", date(2026, 1, 29)),
        ("2026-01-30T11:59:59", date(2026, 1, 29)),
        ("2026-01-30T12:00:00.1", date(2026, 1, 30)),
        ("2026-03-01T01:00:00", date(2026, 2, 28)),
    ],
)
def test_a_night_runs_from_noon_to_noon_of_the_local_clock(local: str, night: date) -> None:
    assert frame(DATE_LOC=local, DATE_OBS="2020-01-01T00:00:00").night == night


def test_a_local_clock_may_be_written_as_a_person_would() -> None:
    assert frame(LOCALTIM="2020-04-17 03:32:44.039 PM DST").night == date(2020, 4, 17)
    assert frame(LOCALTIM="2020-04-17 03:32:44 AM").night == date(2020, 4, 16)


@pytest.mark.parametrize(
    ("longitude", "night"),
    [
        (-120.0, date(2026, 1, 29)),  # 19:00 of the sun
        (-105.5, date(2026, 1, 29)),
        (0.5, date(2026, 1, 29)),  # 03:02
        (150.0, date(2026, 1, 30)),  # 13:00
        ("-78 38 17", date(2026, 1, 29)),
        ("+149:03:58.5", date(2026, 1, 30)),
        ("105 30 00 W", date(2026, 1, 29)),
        (210.0, date(2026, 1, 29)),  # 150 degrees west
    ],
)
def test_without_it_the_longitude_tells_the_noon(longitude: float | str, night: date) -> None:
    assert frame(DATE_OBS="2026-01-30T03:00:00", SITELONG=longitude).night == night


def test_without_either_it_is_the_noon_of_this_computer(in_new_york: bool) -> None:
    nights = [frame(DATE_OBS=f"2026-01-30T{hour}:30:00").night for hour in ("16", "17")]
    if in_new_york:
        assert nights == [date(2026, 1, 29), date(2026, 1, 30)]
    assert set(nights) <= {date(2026, 1, 29), date(2026, 1, 30), date(2026, 1, 31)}


def test_a_site_at_zero_and_zero_was_never_entered(in_new_york: bool) -> None:
    here = frame(DATE_OBS="2026-01-30T14:00:00").night
    assert frame(DATE_OBS="2026-01-30T14:00:00", SITELONG=0, SITELAT=0).night == here
    at_greenwich = frame(DATE_OBS="2026-01-30T14:00:00", SITELONG=0, SITELAT=51.5).night
    assert at_greenwich == date(2026, 1, 30)


def test_the_night_a_header_names_wins() -> None:
    found = frame(NIGHT="2026-01-29", DATE_LOC="2026-02-05T22:00:00")
    assert found.night == date(2026, 1, 29)


# --- files --------------------------------------------------------------------------------------


def test_a_frame_of_a_capture_program_is_read_whole(tmp_path: Path) -> None:
    path = sky.frame(
        tmp_path, "FLAT", gain=0, offset=0, filter="Ha", binning=(2, 1), size=(30, 20), bayer="RGGB"
    )
    found = read_frame(path)
    assert isinstance(found, Frame)
    setup = found.setup
    assert (setup.camera, setup.readout) == ("ZWO ASI2600MM Pro", "High Gain Mode")
    assert (setup.gain, setup.offset, setup.binning, setup.size) == (0, 0, (2, 1), (30, 20))
    assert (found.filter, found.exposure, found.night) == ("Ha", 2.5, date(2026, 1, 29))
    assert (found.bayer, found.path) == ("RGGB", path)
    assert found.program == "N.I.N.A. 3.2.0.2008 (x64)"
    assert found.notes == ()


def test_what_was_read_with_tolerance_is_a_note(tmp_path: Path) -> None:
    path = sky.write_fits(
        tmp_path / "a.fits", None, {"IMAGETYP": "DARK"}, raw_cards=["EXPTIME = 300,0"]
    )
    found = read_frame(path)
    assert isinstance(found, Frame)
    assert found.exposure == 300
    assert found.notes == ("EXPTIME is not written as FITS asks; it was read as 300.0",)


def test_a_bad_file_is_skipped_with_its_reason_and_its_code(tmp_path: Path) -> None:
    path = sky.frame(tmp_path, "DARK", cut=3000)
    found = read_frame(path)
    assert isinstance(found, Skipped)
    assert (found.path, found.code) == (path, SkipCode.TRUNCATED)
    gone = read_frame(str(tmp_path / "gone.fits"))
    assert gone == Skipped(
        str(tmp_path / "gone.fits"), "it is not there any more", SkipCode.UNREADABLE
    )


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=40),
    st.from_regex(r"[-+]?[0-9]{0,5}[.,:/T -]?[0-9]{0,12}[a-zA-Z%]{0,3}", fullmatch=True),
)


@given(
    st.dictionaries(st.sampled_from([*KEYWORDS, "XISF:imageType", "HISTORY:IMAGES"]), VALUES),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
)
def test_no_values_make_a_header_stumble(cards: dict[str, Any], path: str) -> None:
    found = to_frame(RawHeader("fits", cards, (16, 12), 1, "u16", 384, 1), path)
    assert isinstance(found, Frame | Skipped)
    if isinstance(found, Frame):
        assert found.setup.gain is None or found.setup.gain == found.setup.gain  # never NaN
        assert found.exposure is None or 0 <= found.exposure < float("inf")

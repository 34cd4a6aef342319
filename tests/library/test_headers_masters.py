"""What makes a header that of a master, and what the names of files and folders add."""

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sky
from raw_headers import frame

from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.headers.frame import read_frame


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

"""How the camera was set: gains, offsets, temperatures, exposures, filters and patterns."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sky
from raw_headers import frame, judged

from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.headers.frame import read_frame


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

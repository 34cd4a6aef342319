"""From a raw header to a Frame: kinds, hints, and what is no frame."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sky
from hypothesis import given
from hypothesis import strategies as st
from raw_headers import PLAIN, frame, judged

from ap_master_calibration.files.keywords import KEYWORDS, RawHeader
from ap_master_calibration.frames import Frame, Kind, SkipCode, Skipped
from ap_master_calibration.headers.frame import read_frame, to_frame

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

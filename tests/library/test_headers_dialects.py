"""What headers of many programs say: each kind of dialect, spelled in many ways."""

from datetime import date
from pathlib import Path

import pytest
import sky

from ap_master_calibration.files.keywords import HeaderKey
from ap_master_calibration.frames import Frame, Kind, Skipped
from ap_master_calibration.headers.dates import parse_date, parse_moment
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.headers.header_values import filter_name, gain, iso, longitude, seconds


def read(folder: Path, *cards: str, name: str = "x.fits", kind: str = "FLAT") -> Frame | Skipped:
    return read_frame(
        sky.write_fits(folder / name, None, raw_cards=(f"IMAGETYP= '{kind}'", *cards))
    )


def frame(folder: Path, *cards: str, kind: str = "FLAT") -> Frame:
    item = read(folder, *cards, kind=kind)
    assert isinstance(item, Frame), item
    return item


@pytest.mark.parametrize(
    ("card", "exposure"),
    [
        ("EXPOINUS=              2500000", 2.5),
        ("ITIME   =                 12.0", 12.0),
        ("INTTIME =                 0.75 / [s] integration", 0.75),
        ("SUBEXP  =                 30.0", 30.0),
        ("EXPOSURE=                 1500 / Exposure in msec", 1.5),
        ("EXPTIME =                 1500 / [ms]", 1.5),
        ("EXPTIME =              2000000 / exposure (us)", 2.0),
        ("EXPTIME =              2000000 / [usec] exposure", 2.0),
        ("EXPTIME =              2000000 / microseconds", 2.0),
        ("EXPTIME =                    5 / [min]", 300.0),
        ("EXPTIME =                    5 / Exposure time in minutes", 300.0),
        ("EXPTIME =                    5 / [s] min. exposure", 5.0),
        ("EXPTIME = '250 ms'", 0.25),
        ("EXPTIME = '2 min'", 120.0),
        ("EXPTIME =                1e300", None),
        ("EXPTIME =                 1e12", None),
    ],
)
def test_an_exposure_is_in_seconds_whatever_its_unit(
    tmp_path: Path, card: str, exposure: float | None
) -> None:
    assert frame(tmp_path, card).exposure == exposure


@pytest.mark.parametrize("zero", ["0", "0.0", "1e-32", "1E-9"])
def test_a_dark_of_no_time_is_a_bias(tmp_path: Path, zero: str) -> None:
    assert frame(tmp_path, f"EXPTIME = {zero:>20}", kind="DARK").kind is Kind.BIAS


def test_a_short_dark_stays_one(tmp_path: Path) -> None:
    assert frame(tmp_path, "EXPTIME =               0.0001", kind="DARK").kind is Kind.DARK


@pytest.mark.parametrize("words", ["ISO800", "iso 800", "ISO-800", "ISO_800", "800 ISO", "800"])
def test_a_sensitivity_is_a_number(words: str) -> None:
    assert iso(words) == 800
    assert gain(words) == 800


@pytest.mark.parametrize(
    "comment",
    [
        "[e-/ADU] gain", "electrons/ADU", "electrons per ADU", "e-/DN", "e/adu", "[electron/ADU]",
        "photoelectrons per count", "(e-)/ADU", "Gain in electrons per data number", "ADU/e-",
    ],
)  # fmt: skip
def test_a_gain_in_electrons_is_no_setting(tmp_path: Path, comment: str) -> None:
    assert frame(tmp_path, f"GAIN    =                 1.31 / {comment}").setup.gain is None


def test_an_offset_in_arcseconds_is_the_telescopes(tmp_path: Path) -> None:
    found = frame(tmp_path, "QOFFSET =                  3.5 / Offset in q (arcsec)")
    assert found.setup.offset is None


@pytest.mark.parametrize(
    "words",
    [
        "--", "-", "<none>", "(none)", "[None]", "No Filter", "no_filter", "NoFilter",
        "Not Present",
        "No Filter Wheel", "<NO FILTER>", "N/A", "not installed", "none selected", "Empty", "Open",
        "empty slot", "", " ", "null", "???",
    ],
)  # fmt: skip
def test_many_words_say_that_there_is_no_filter(words: str) -> None:
    assert filter_name(words) is None


@pytest.mark.parametrize("name", ["L", "Ha", "No. 21", "Clear", "OIII", "Open Ha", "None 3nm", "N"])
def test_a_filter_keeps_its_name(name: str) -> None:
    assert filter_name(name) == name


@pytest.mark.parametrize(
    ("cards", "filter_"),
    [
        (("FILTER1 = 'J'", "FILTER2 = 'None'"), "J"),
        (("FILTER1 = 'Open'", "FILTER2 = 'Ks'"), "Ks"),
        (("FILTER1 = 'CLEAR'", "FILTER2 = 'V'"), "V"),
        (("FILTER  = '<NO FILTER>'", "FILTER2 = 'B'"), "B"),
        (("FILTER  = ''", "FILTER  = 'Ha'"), "Ha"),
        (("FILTER  =", "FILTER  = 'SII'"), "SII"),
        (("FILTNAM = 'R'",), "R"),
        (("FILTER1 = 'Clear'", "FILTER2 = 'none'"), "Clear"),
        (("FILTER  = 'Ha'", "FILTER  = 'OIII'"), "Ha"),
    ],
)
def test_the_first_wheel_with_a_filter_counts(
    tmp_path: Path, cards: tuple[str, ...], filter_: str
) -> None:
    assert frame(tmp_path, *cards).filter == filter_


@pytest.mark.parametrize(
    ("cards", "binning"),
    [
        (("BINX    = 2", "BINY    = 3"), (2, 3)),
        (("HBIN    = 2", "VBIN    = 2"), (2, 2)),
        (("CCDSUM  = '2 2'",), (2, 2)),
        (("CCDSUM  = '1 4'",), (1, 4)),
        (("XBIN    = 3",), (3, 3)),
    ],
)
def test_binning_has_many_names(
    tmp_path: Path, cards: tuple[str, ...], binning: tuple[int, int]
) -> None:
    assert frame(tmp_path, *cards).setup.binning == binning


@pytest.mark.parametrize("keyword", HeaderKey.MODES.keywords)
def test_every_keyword_of_a_mode_keeps_frames_apart(tmp_path: Path, keyword: str) -> None:
    modes = {
        frame(tmp_path, f"{keyword:<8}= {value}").setup.mode for value in ("'LCG'", "'HCG'", "1")
    }
    assert len(modes) == 3


@pytest.mark.parametrize(
    ("cards", "mode"),
    [
        (("BITDEPTH= 12",), "12 bit"),
        (("DATAMAX = 4095",), "12 bit"),
        (("DATAMAX = 65535.0",), "16 bit"),
        (("DATAMAX = 4095", "DATAMIN = 12"), None),  # the largest value of this image
        (("DATAMAX = 46424",), None),
        (("CONVGAIN= 'HCG'", "BITDEPTH= 12"), "CONVGAIN HCG, 12 bit"),
        (("CAM-MOD = 'CONVGAIN HCG, 12 bit'",), "CONVGAIN HCG, 12 bit"),  # as masters have it
    ],
)
def test_the_depth_of_a_converter_is_a_mode(
    tmp_path: Path, cards: tuple[str, ...], mode: str | None
) -> None:
    assert frame(tmp_path, *cards).setup.mode == mode


# --- nights -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "-120.5", "-120,5", "-120 30 00", "-120:30:00.0", "W120 30 00", "w 120:30",
        "120 30 00 West",
        "120d30m00s W", "120.5W", "-120.5 deg", "120.5 deg W", "120°30'00\" W", "120 30 W", "239.5",
        "-120 30 00 W",
    ],
)  # fmt: skip
def test_a_longitude_is_read_as_people_write_it(words: str) -> None:
    assert longitude(words) == pytest.approx(-120.5)


@pytest.mark.parametrize("words", ["", "somewhere", "12 abc", "1000", "N 45 30 00", "12 30 00 X"])
def test_what_is_no_longitude_is_none(words: str) -> None:
    assert longitude(words) is None


@pytest.mark.parametrize(
    ("comment", "night"),
    [
        ("[deg W] Longitude", date(2026, 1, 15)),
        ("degrees west", date(2026, 1, 15)),
        ("West is positive", date(2026, 1, 15)),
        ("positive west", date(2026, 1, 15)),
        ("[deg] longitude of the site", date(2026, 1, 16)),
        ("degrees, East positive, West negative", date(2026, 1, 16)),
    ],
)
def test_a_comment_may_count_degrees_to_the_west(tmp_path: Path, comment: str, night: date) -> None:
    cards = ("DATE-OBS= '2026-01-16T18:00:00'", f"SITELONG=                120.5 / {comment}")
    assert frame(tmp_path, *cards).night == night


@pytest.mark.parametrize(
    ("written", "iso_format"),
    [
        ("2026-01-15T22:30:60", "2026-01-15T22:31:00"),
        ("2026-01-15T23:59:60.0", "2026-01-16T00:00:00"),
        ("2026-01-15T24:00:00", "2026-01-16T00:00:00"),
        ("2026-12-31T24:00:00", "2027-01-01T00:00:00"),
        ("2026-01-15T22:60:00", "2026-01-15T23:00:00"),
        ("28/03/93", "1993-03-28T00:00:00"),
        ("28/03/93 21:05:00", "1993-03-28T21:05:00"),
    ],
)
def test_a_time_that_was_rounded_up_is_one(written: str, iso_format: str) -> None:
    moment = parse_moment(written)
    assert moment is not None
    assert moment.isoformat() == iso_format


@pytest.mark.parametrize("written", ["2026-01-15T25:00:00", "2026-01-15T24:00:01", "2026-13-01"])
def test_a_time_that_cannot_be_is_none(written: str) -> None:
    assert parse_moment(written) is None


def test_a_time_beside_the_date_may_be_rounded_up_too() -> None:
    moment = parse_moment("2026-01-15", "22:59:60")
    assert moment is not None
    assert moment.isoformat() == "2026-01-15T23:00:00"


def test_a_date_alone_is_that_night(tmp_path: Path) -> None:
    assert frame(tmp_path, "DATE-OBS= '2026-01-15'").night == date(2026, 1, 15)
    assert parse_date("2026-01-15T00:00:00") is None


def test_a_start_with_its_zone_shows_the_local_clock(tmp_path: Path) -> None:
    cards = ("DATE-OBS= '2026-01-16T00:45:00.000-0700'", "LONGITUD= 110.88")
    assert frame(tmp_path, *cards).night == date(2026, 1, 15)


def test_a_local_clock_on_universal_time_is_none(tmp_path: Path) -> None:
    when = "'2026-01-16T14:00:00'"
    cards = (f"DATE-OBS= {when}", f"DATE-LOC= {when}")
    assert frame(tmp_path, *cards, "SITELONG= -116.5").night == date(2026, 1, 15)
    assert frame(tmp_path, *cards, "SITELONG= 0.5").night == date(2026, 1, 16)


def test_seconds_beyond_any_exposure_are_none() -> None:
    assert seconds(1e300) is None
    assert seconds(86_400) == 86_400


# --- types and what was done already --------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "TWILIGHT FLAT", "Twilight Flat", "twilightflat", "TWILIGHT", "SKY FLAT", "Dome Flat",
        "DUSK FLAT", "Moonlight Flat", "Light Panel Flat", "FLAT,SKY", "TWIFLAT",
    ],
)  # fmt: skip
def test_a_flat_by_any_light_is_a_flat(tmp_path: Path, words: str) -> None:
    assert frame(tmp_path, kind=words).kind is Kind.FLAT


@pytest.mark.parametrize(
    "cards",
    [
        ("CALSTAT = 'BDF'",),
        ("CALSTAT = 'F'",),
        ("CCDPROC = 'Jan 12 10:11 CCD processing done'",),
        ("HISTORY Flat Field (Flat 1, 2184 x 1472, Bin1 x 1)",
         "HISTORY Flat Field Correction"),
        ("HISTORY Calibration with ImageCalibration process",),
        ("FLATCOR = T",),
    ],
)  # fmt: skip
def test_a_calibrated_frame_is_not_raw(tmp_path: Path, cards: tuple[str, ...]) -> None:
    item = read(tmp_path, *cards)
    assert isinstance(item, Skipped)
    assert "calibrated already" in item.reason


@pytest.mark.parametrize(
    ("cards", "kinds"),
    [
        (("CALSTAT = 'B'",), (Kind.BIAS,)),
        (("CALSTAT = 'BD'",), (Kind.BIAS, Kind.DARK)),
        (("ZEROCOR = 'Jan 12 zero level correction image is Zero.fits'",), (Kind.BIAS,)),
        (("BIASSUB = T", "DARKSUB = F"), (Kind.BIAS,)),
        (("SUBBIAS = 'masterbias.fits'",), (Kind.BIAS,)),
        (("HISTORY Bias Subtraction (Bias 1, 2184 x 1472)",), (Kind.BIAS,)),
        (("HISTORY Dark Subtraction (Dark 3, Exp Time 300s)",), (Kind.DARK,)),
        (("HISTORY Subtracted superbias",), (Kind.BIAS,)),
        (("HISTORY Calibrated with masterDark.xisf",), (Kind.DARK,)),
        (("HISTORY no bias subtracted",), ()),
        (("CALSTAT = ''",), ()),
        (("DARKCOR = 'none'",), ()),
        (("COMMENT Flat panel at half light",), ()),
    ],
)
def test_flats_know_what_was_taken_off_them(
    tmp_path: Path, cards: tuple[str, ...], kinds: tuple[Kind, ...]
) -> None:
    assert frame(tmp_path, *cards).calibrated == kinds


@pytest.mark.parametrize(
    "name", ["pp_flat_00001.fit", "calibrated/flat_1.fits", "x/Calibrated Flats/flat_1.fits"]
)
def test_names_call_frames_calibrated(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    item = read(tmp_path, name=name)
    assert isinstance(item, Skipped)
    assert "calibrated already" in item.reason


@pytest.mark.parametrize("name", ["flat_c.fits", "uncalibrated/f.fits", "flat_Clear.fits"])
def test_other_names_do_not(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    assert isinstance(read(tmp_path, name=name), Frame)


def test_a_name_of_two_kinds_is_told_as_the_reason(tmp_path: Path) -> None:
    item = read_frame(sky.write_fits(tmp_path / "bias_and_dark_1.fits", None))
    assert isinstance(item, Skipped)
    assert item.reason == "its name says both bias and dark: set the type"


# --- the form of a header -------------------------------------------------------------------------


@pytest.mark.parametrize("zeros", [1, 3, 5])
def test_zeros_may_follow_the_end(tmp_path: Path, zeros: int) -> None:
    path = Path(sky.write_fits(tmp_path / "x.fits", None, raw_cards=("IMAGETYP= 'BIAS'",)))
    data = bytearray(path.read_bytes())
    end = data.index(b"END" + b" " * 77)
    data[end + 8 - zeros : 2880] = bytes(2880 - end - 8 + zeros)
    path.write_bytes(data)
    assert isinstance(read_frame(str(path)), Frame)


def two_images(name: str, side: int = 12) -> bytes:
    """A second image as an extension."""
    cards = [
        sky.card("XTENSION", "IMAGE"), sky.card("BITPIX", 16), sky.card("NAXIS", 2),
        sky.card("NAXIS1", side), sky.card("NAXIS2", side), sky.card("PCOUNT", 0),
        sky.card("GCOUNT", 1), sky.card("EXTNAME", name),
    ]  # fmt: skip
    return sky.fits_header(cards) + bytes(2880)


@pytest.mark.parametrize(
    ("name", "side", "used"),
    [
        ("CHIP2", 12, False),
        ("IM3", 12, False),
        ("", 12, False),
        ("MASK", 12, True),
        ("UNCERT", 12, True),
        ("THUMB", 12, True),
        ("CHIP2", 2, True),  # too small for a frame
    ],
)
def test_a_file_of_several_images_is_refused(
    tmp_path: Path, name: str, side: int, used: bool
) -> None:
    path = Path(sky.write_fits(tmp_path / "x.fits", None, raw_cards=("IMAGETYP= 'BIAS'",)))
    path.write_bytes(path.read_bytes() + two_images(name, side))
    item = read_frame(str(path))
    assert isinstance(item, Frame) is used
    if isinstance(item, Skipped):
        assert item.reason.startswith("it holds 2 images")


def test_a_sequence_tells_how_many_it_holds(tmp_path: Path) -> None:
    path = Path(sky.write_fits(tmp_path / "x.fits", None, raw_cards=("IMAGETYP= 'BIAS'",)))
    path.write_bytes(path.read_bytes() + two_images("") * 9)
    item = read_frame(str(path))
    assert isinstance(item, Skipped)
    assert item.reason.startswith("it holds 10 images")

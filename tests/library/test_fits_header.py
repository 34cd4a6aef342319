"""FITS headers: what is legal, what programs write all the same, and what is no frame at all."""

import gzip
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sky
from astropy.io import fits
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files import open_file
from ap_master_calibration.files.fits_card import UNCERTAIN, certain_value, loose_value
from ap_master_calibration.files.header import read_header
from ap_master_calibration.files.keywords import RawHeader

PIXELS = np.zeros((12, 16), np.uint16)


def with_cards(folder: Path, *raw: str) -> RawHeader:
    """The header of a frame that has these cards, exactly as they are given."""
    return read_header(sky.write_fits(folder / "a.fits", None, raw_cards=raw))


def refused(path: str | os.PathLike[str]) -> Unreadable:
    """Why a file is refused."""
    with pytest.raises(Unreadable) as caught:
        read_header(os.fspath(path))
    return caught.value


# --- legal headers ------------------------------------------------------------------------------


def test_a_legal_header_gives_its_values_size_and_form(tmp_path: Path) -> None:
    path = sky.frame(tmp_path, "DARK", gain=0, offset=50, size=(30, 20))
    raw = read_header(path)
    assert raw.format == "fits"
    assert (raw.size, raw.channels, raw.sample) == ((30, 20), 1, "u16")
    assert (raw.cards["IMAGETYP"], raw.cards["GAIN"], raw.cards["SET-TEMP"]) == ("DARK", 0, -10.0)
    assert (raw.bytes, raw.mtime_ns) == (os.stat(path).st_size, os.stat(path).st_mtime_ns)
    assert raw.problems == ()
    assert raw.data_offset == 2880


@pytest.mark.parametrize(
    ("dtype", "sample"),
    [
        ("uint8", "u8"),
        ("int16", "i16"),
        ("uint16", "u16"),
        ("int32", "i32"),
        ("uint32", "u32"),
        ("float32", "f32"),
        ("float64", "f64"),
    ],
)
def test_every_form_of_samples_is_told(tmp_path: Path, dtype: str, sample: str) -> None:
    raw = read_header(sky.write_fits(tmp_path / "a.fits", np.zeros((12, 16), dtype)))
    assert raw.sample == sample


def test_three_planes_are_three_channels(tmp_path: Path) -> None:
    raw = read_header(sky.write_fits(tmp_path / "a.fits", np.zeros((3, 12, 16), np.uint16)))
    assert (raw.size, raw.channels) == ((16, 12), 3)


def test_a_header_longer_than_the_first_read_is_read_to_its_end(tmp_path: Path) -> None:
    filler = [f"FILL{i:04}= {i:>20}" for i in range(900)]
    raw = with_cards(tmp_path, *filler, "GAIN    =                  120")
    assert raw.cards["GAIN"] == 120


def test_of_two_equal_keywords_the_first_counts(tmp_path: Path) -> None:
    raw = with_cards(tmp_path, "FILTER  = 'Ha      '", "FILTER  = 'L       '")
    assert raw.cards["FILTER"] == "Ha"


def test_the_fast_reading_and_astropy_agree_on_legal_cards(tmp_path: Path) -> None:
    path = sky.frame(tmp_path, "FLAT", filter="Ha", bayer="RGGB", gain=100)
    raw, told = read_header(path), fits.getheader(path)
    shared = [key for key in raw.cards if key in told]
    assert len(shared) > 20
    assert {key: raw.cards[key] for key in shared} == {key: told[key] for key in shared}


@given(st.one_of(
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=60),
    st.integers(-(10**15), 10**15),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
))  # fmt: skip
def test_where_the_fast_reading_is_certain_it_says_what_astropy_says(value: Any) -> None:
    card = fits.Card("GAIN", value, "a comment")
    image = str(card).encode()[:80]
    found, _ = certain_value(image)
    if found is not UNCERTAIN:
        legal = fits.Card.fromstring(image).value
        assert found == legal
        assert type(found) is type(legal)


# --- cards as programs really write them --------------------------------------------------------


@pytest.mark.parametrize(
    ("card", "keyword", "value", "noted"),
    [
        ("DATE-OBS= 2020-01-21T20:29:08.357 / UTC", "DATE-OBS", "2020-01-21T20:29:08.357", True),
        ("DATE-OBS= 28/03/93", "DATE-OBS", "28/03/93", True),
        ("CCD-TEMP=                  NaN / degC", "CCD-TEMP", "NaN", True),
        ("CCD-TEMP=                  INF", "CCD-TEMP", "INF", True),
        ("EXPTIME =                300,0 / s", "EXPTIME", 300.0, True),
        ("EXPTIME =              1.5D+02 / Fortran", "EXPTIME", 150.0, False),
        ("FILTER  = 'Ha", "FILTER", "Ha", True),
        ("FILTER  = 'Ha / narrow band", "FILTER", "Ha", True),
        ("FILTER  = 'H\ta'", "FILTER", "H a", True),
        ("FILTER  = 'H\na'", "FILTER", "H a", True),
        ("OBJECT  = 'Muñoz'", "OBJECT", "Muñoz", True),
        ("OBJECT  = 'O''Brien'", "OBJECT", "O'Brien", False),
        ("GAIN    =100 / no blank", "GAIN", 100, True),
        ("GAIN    =                     ", "GAIN", None, False),
        ("GAIN    = / nothing", "GAIN", None, False),
        ("OFFSET  = ''", "OFFSET", "", False),
        ("GAIN    = 125", "GAIN", 125, False),
        ("gain    =                  125", "GAIN", 125, False),
        ("EXPTIME =+1.0E+001", "EXPTIME", 10.0, True),
        ("EXPTIME = 9.000000E+02 / s", "EXPTIME", 900.0, False),
        ("HIERARCH SENSOR-TEMP = -9.5 / degC", "SENSOR-TEMP", -9.5, False),
        ("BAYERPAT= 'RGGB' / Bayer \xb0 pattern", "BAYERPAT", "RGGB", False),
        ("INSTRUME= QHY268C / no quotes", "INSTRUME", "QHY268C", True),
    ],
)
def test_an_odd_card_is_read_as_it_was_meant(
    tmp_path: Path, card: str, keyword: str, value: object, noted: bool
) -> None:
    raw = with_cards(tmp_path, card, "ROWORDER= 'TOP-DOWN'")
    assert raw.cards[keyword] == value
    assert bool(raw.problems) is noted
    assert all(problem.startswith(f"{keyword} is not written") for problem in raw.problems)
    assert raw.cards["ROWORDER"] == "TOP-DOWN"  # the rest of the header is not lost


def test_a_string_that_goes_on_in_the_next_card_is_read_whole(tmp_path: Path) -> None:
    header = fits.Header([("INSTRUME", "A camera with a name " + "so long " * 9)])
    cards = [str(header)[i : i + 80] for i in range(0, 240, 80)]
    raw = with_cards(tmp_path, *cards[:2])
    assert raw.cards["INSTRUME"] == header["INSTRUME"].rstrip()


def test_units_in_a_comment_are_kept_where_they_change_the_value(tmp_path: Path) -> None:
    raw = with_cards(
        tmp_path,
        "EXPOSURE=                  300 / milliseconds",
        "GAIN    =                 1.31 / gain in e-/ADU",
    )
    assert (raw.cards["EXPOSURE:UNIT"], raw.cards["GAIN:UNIT"]) == ("ms", "e-/ADU")


def test_the_usual_comments_name_no_other_unit(tmp_path: Path) -> None:
    raw = with_cards(
        tmp_path,
        "EXPTIME =                300.0 / [s] Exposure duration",
        "GAIN    =                  100 / gain or ISO depending on instrument",
    )
    assert not [key for key in raw.cards if key.endswith(":UNIT")]


def test_history_tells_the_number_of_integrated_images(tmp_path: Path) -> None:
    raw = with_cards(tmp_path, "HISTORY ImageIntegration.numberOfImages: 240")
    assert raw.cards["HISTORY:IMAGES"] == 240


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 / twelve", 12),
        ("  = 7", 7),
        ("T", True),
        ("'it''s' / text", "it's"),
        ("1.2.3", "1.2.3"),
        ("28/03/93 / the date", "28/03/93"),
        ("", None),
        ("\x00\x00", None),
    ],
)
def test_loose_text_means_what_a_person_reads_in_it(text: str, value: object) -> None:
    assert loose_value(text) == value


# --- images behind an empty primary -------------------------------------------------------------


def in_extension(folder: Path, hdu: Any, name: str = "a.fits", **primary: Any) -> str:
    first = fits.PrimaryHDU()
    first.header.update(primary)
    path = folder / name
    fits.HDUList([first, hdu]).writeto(path)
    return os.fspath(path)


def test_an_image_behind_an_empty_primary_is_found_and_its_own_keywords_win(
    tmp_path: Path,
) -> None:
    image = fits.ImageHDU(PIXELS)
    image.header["GAIN"] = 100
    raw = read_header(in_extension(tmp_path, image, GAIN=5, INSTRUME="ASI2600"))
    assert (raw.size, raw.sample) == ((16, 12), "u16")
    assert (raw.cards["GAIN"], raw.cards["INSTRUME"]) == (100, "ASI2600")


@pytest.mark.parametrize("name", ["a.fits", "a.fits.fz"])
def test_a_compressed_image_has_the_size_of_what_it_holds(tmp_path: Path, name: str) -> None:
    image = fits.CompImageHDU(np.zeros((20, 30), np.uint16), compression_type="RICE_1")
    image.header["IMAGETYP"] = "DARK"
    raw = read_header(in_extension(tmp_path, image, name))
    assert (raw.size, raw.channels, raw.sample) == ((30, 20), 1, "u16")
    assert raw.cards["IMAGETYP"] == "DARK"


def test_a_table_before_the_image_is_passed_over(tmp_path: Path) -> None:
    table = fits.BinTableHDU.from_columns([fits.Column("a", "J", array=np.arange(2000))])
    path = tmp_path / "a.fits"
    fits.HDUList([fits.PrimaryHDU(), table, fits.ImageHDU(PIXELS)]).writeto(path)
    assert read_header(os.fspath(path)).size == (16, 12)


def test_a_file_with_tables_only_has_no_image(tmp_path: Path) -> None:
    table = fits.BinTableHDU.from_columns([fits.Column("a", "J", array=np.arange(5))])
    assert refused(in_extension(tmp_path, table)).reason == "there is no image in it"


def test_an_empty_primary_alone_has_no_image(tmp_path: Path) -> None:
    path = tmp_path / "a.fits"
    fits.PrimaryHDU().writeto(path)
    assert refused(path).reason == "there is no image in it"


def test_a_compressed_image_cut_short_is_truncated(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 60000, (200, 300)).astype(np.uint16)
    path = Path(in_extension(tmp_path, fits.CompImageHDU(noise)))
    path.write_bytes(path.read_bytes()[:-20000])
    assert refused(path).truncated


# --- zipped files -------------------------------------------------------------------------------


def zipped(path: str, cut: int = 0) -> Path:
    packed = Path(path + ".gz")
    data = gzip.compress(Path(path).read_bytes())
    packed.write_bytes(data[: len(data) - cut])
    return packed


def test_a_zipped_file_is_read_like_the_plain_one(tmp_path: Path) -> None:
    path = sky.frame(tmp_path, "BIAS", gain=100)
    raw = read_header(os.fspath(zipped(path)))
    plain = read_header(path)
    assert raw.cards == plain.cards
    assert raw.size == plain.size


def test_a_zipped_file_of_several_members_is_read_whole(tmp_path: Path) -> None:
    path = sky.frame(tmp_path, "BIAS", gain=100)
    data = Path(path).read_bytes()
    packed = tmp_path / "b.fits.gz"
    packed.write_bytes(gzip.compress(data[:1000]) + gzip.compress(data[1000:]) + bytes(100))
    assert read_header(os.fspath(packed)).cards["GAIN"] == 100


def test_only_the_header_of_a_zipped_file_is_unpacked(tmp_path: Path) -> None:
    path = sky.write_fits(tmp_path / "a.fits", None, size=(6000, 4000), sparse=True)
    packed = zipped(path)
    packed.write_bytes(packed.read_bytes()[:5000])
    assert read_header(os.fspath(packed)).size == (6000, 4000)


def test_a_zipped_file_that_ends_in_its_header_is_truncated(tmp_path: Path) -> None:
    path = sky.frame(tmp_path, "BIAS")
    packed = tmp_path / "b.fits.gz"
    packed.write_bytes(gzip.compress(Path(path).read_bytes())[:150])
    assert refused(packed).truncated


def test_a_damaged_zipped_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.fits.gz"
    path.write_bytes(b"\x1f\x8b" + b"junk" * 500)
    assert refused(path).reason == "its gzip compression is damaged"


# --- files that are no frames -------------------------------------------------------------------


def test_missing_data_are_found_from_the_size_and_told_in_words(tmp_path: Path) -> None:
    path = sky.write_fits(tmp_path / "a.fits", None, size=(6000, 4000), sparse=True, cut=30_000_000)
    error = refused(path)
    assert error.truncated
    assert error.reason == (
        "the file is cut short: 18.0 MB of 48.0 MB are there (29,999,040 bytes are missing)"
    )


def test_missing_padding_alone_is_no_truncation(tmp_path: Path) -> None:
    path = sky.write_fits(tmp_path / "a.fits", PIXELS)
    with open(path, "r+b") as file:
        file.truncate(2880 + PIXELS.nbytes)
    assert read_header(path).size == (16, 12)
    with open(path, "r+b") as file:
        file.truncate(2880 + PIXELS.nbytes - 1)
    assert refused(path).truncated


def test_an_empty_file_is_called_empty(tmp_path: Path) -> None:
    path = tmp_path / "a.fits"
    path.touch()
    assert refused(path).reason == "the file is empty"


@pytest.mark.parametrize("data", [b"junk" * 5000, b"\x00" * 20000, b"<html>", b"XTENSION= 'IMAGE'"])
def test_junk_is_no_fits_file(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.fits"
    path.write_bytes(data)
    assert refused(path).reason == "it is not a FITS file: it does not begin with SIMPLE"


def test_a_header_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.fits"
    path.write_bytes(sky.card("SIMPLE", True).encode() * 200)
    assert refused(path).reason == "its header has no end (no END card)"


def test_a_header_beyond_all_measure_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.fits"
    with path.open("wb") as file:
        file.write(sky.card("SIMPLE", True).encode() * 36)
        file.truncate(100_000_000)
    assert refused(path).reason == "its header has no end (no END card in 4 MB)"


@pytest.mark.parametrize(
    ("cards", "reason"),
    [
        ({"NAXIS": 2, "NAXIS1": -5, "NAXIS2": 4}, "impossible size (NAXIS1 is -5)"),
        ({"NAXIS": 2, "NAXIS1": 10**12, "NAXIS2": 4}, "impossible size (NAXIS1 is 1000000000000)"),
        ({"NAXIS": 2, "NAXIS1": 5}, "does not give the size of the image (no NAXIS2)"),
        ({"NAXIS": 999, "NAXIS1": 5}, "there is no image in it (NAXIS is 999)"),
        ({"NAXIS": 1, "NAXIS1": 5}, "there is no image in it (NAXIS is 1)"),
        ({"NAXIS": -1}, "there is no image in it (NAXIS is -1)"),
        ({}, "does not give the size of the image (NAXIS is missing)"),
        ({"NAXIS": "two"}, "does not give the size of the image (NAXIS is missing)"),
    ],
)
def test_an_impossible_image_is_refused(tmp_path: Path, cards: dict[str, Any], reason: str) -> None:
    lines = [sky.card("SIMPLE", True), sky.card("BITPIX", 16)]
    path = tmp_path / "a.fits"
    path.write_bytes(sky.fits_header(lines + [sky.card(k, v) for k, v in cards.items()]))
    assert reason in refused(path).reason


@pytest.mark.parametrize("bitpix", [24, 12, 0, "x", None])
def test_an_unknown_form_of_samples_is_refused(tmp_path: Path, bitpix: Any) -> None:
    told = {"SIMPLE": True, "BITPIX": bitpix, "NAXIS": 2, "NAXIS1": 4, "NAXIS2": 4}
    path = tmp_path / "a.fits"
    path.write_bytes(sky.fits_header([sky.card(k, v) for k, v in told.items()]) + bytes(2880))
    assert "a form this program does not read" in refused(path).reason


def test_a_broken_link_a_folder_and_a_vanished_file_are_called_so(tmp_path: Path) -> None:
    link = tmp_path / "link.fits"
    link.symlink_to(tmp_path / "nowhere.fits")
    assert refused(link).reason == "it is a link to a file that is not there"
    assert refused(tmp_path).reason == "it is a folder, not a file"
    assert refused(tmp_path / "gone.fits").reason == "it is not there any more"
    circle = tmp_path / "circle.fits"
    circle.symlink_to(circle)
    assert refused(circle).reason == "it is a link that leads back to itself"


def test_a_name_no_file_system_takes_is_refused() -> None:
    assert "a character no file system takes" in refused("a\0b.fits").reason


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(13, "Permission denied"), "you have no permission to read it"),
        (OSError(5, "Input/output error"), "the system cannot read it: Input/output error"),
    ],
)
def test_what_the_system_has_against_reading_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, reason: str
) -> None:
    def no(*_: object) -> int:
        raise error

    path = sky.frame(tmp_path, "DARK")
    monkeypatch.setattr(open_file.os, "open", no)  # who runs tests as root may read everything
    assert refused(path).reason == reason


def test_what_is_no_ordinary_file_is_refused_without_waiting(monkeypatch: Any) -> None:
    for mode, reason in (
        (stat.S_IFIFO, "it is not a regular file"),
        (stat.S_IFDIR, "it is a folder, not a file"),
    ):
        with monkeypatch.context() as changed:
            told = os.stat_result((mode | 0o600, *range(9)))
            changed.setattr(open_file.os, "fstat", lambda _, told=told: told)
            assert refused(__file__).reason == reason


def test_no_file_stays_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[int] = []
    really = os.close
    monkeypatch.setattr(open_file.os, "close", lambda fd: (closed.append(fd), really(fd)))
    read_header(sky.frame(tmp_path, "DARK"))
    (tmp_path / "junk.fits").write_bytes(b"junk")
    refused(tmp_path / "junk.fits")
    assert len(closed) == 2


# --- anything at all ------------------------------------------------------------------------------

WORDS = """
    BITPIX NAXIS NAXIS1 NAXIS2 BZERO GCOUNT PCOUNT IMAGETYP GAIN EXPTIME DATE-OBS SET-TEMP FILTER
    CONTINUE HIERARCH HISTORY ZIMAGE XTENSION END
"""
KEYS = st.sampled_from(WORDS.split())
ODD_CARDS = st.tuples(KEYS, st.sampled_from(["= ", "=", "  ", " = "]), st.binary(max_size=70)).map(
    lambda told: (told[0].ljust(8).encode() + told[1].encode() + told[2]).ljust(80)[:80]
)
LEGAL_START = sky.fits_header(
    [sky.card(k, v) for k, v in {"SIMPLE": True, "BITPIX": 8, "NAXIS": 2}.items()]
)[:240]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(st.one_of(
    st.binary(max_size=400),
    st.lists(ODD_CARDS, max_size=40).map(lambda cards: LEGAL_START + b"".join(cards)),
    st.lists(ODD_CARDS, max_size=40).map(
        lambda cards: LEGAL_START + b"".join(cards) + b"END".ljust(80) + bytes(6000)
    ),
    st.binary(max_size=300).map(lambda data: b"SIMPLE  =" + data),
    st.binary(max_size=300).map(lambda data: b"\x1f\x8b\x08" + data),
))  # fmt: skip
def test_no_bytes_make_the_reader_stumble(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "any.fits"
    path.write_bytes(data)
    found: RawHeader | str
    try:
        found = read_header(os.fspath(path))
    except Unreadable as error:
        found = error.reason
    assert found


def test_reading_headers_needs_neither_numpy_nor_astropy() -> None:
    told = (
        "import sys, ap_master_calibration.headers; "
        "print([m for m in ('numpy', 'astropy', 'xisf', 'sqlite3') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

"""What a file's header says, before anyone has judged what it means."""

from __future__ import annotations

from dataclasses import dataclass

from ap_master_calibration.formatting import byte_size

Value = bool | int | float | str | None


@dataclass(frozen=True, slots=True)
class RawHeader:
    """The header of one image file, read without its pixels.

    `format` is "fits" or "xisf". `cards` maps upper-case keywords to their first value; only the
    keywords this program uses are in it. XISF properties stand under their id and the image's
    attribute under "XISF:imageType". "<KEYWORD>:UNIT" is the unit a comment names where that
    changes the value's meaning ("ms", "e-/ADU"), and "HISTORY:IMAGES" the number of images
    PixInsight's history names. `size` is (width, height) in pixels, None where there is none,
    and `sample` one of u8 u16 i16 u32 i32 f32 f64. `bytes` and `mtime_ns` are the file's.
    `problems` are sentences on what had to be read with tolerance. `data_offset` is where the data
    of a FITS image start (unzipped).
    """

    format: str
    cards: dict[str, Value]
    size: tuple[int, int] | None
    channels: int
    sample: str
    bytes: int
    mtime_ns: int
    problems: tuple[str, ...] = ()
    data_offset: int = 0


_SPELLED = """
    IMAGETYP FRAMETYP FRAME CALFRAME INTEGRAT PICTTYPE OBSTYPE
    SET-TEMP SETTEMP SET_TEMP CCD-TSET CCDTSET CCD-TEMP CCDTEMP CCD_TEMP DET-TEMP TEMPERAT
    GAIN ISOSPEED ISO OFFSET BLKLEVEL QOFFSET BRIGHTNS READOUTM READMODE QREADOUT CAMMODE READOUTT
    EXPTIME EXPOSURE EXP EXP_TIME TELAPSE DARKTIME INSTRUME CAMERA
    XBINNING YBINNING CCDXBIN CCDYBIN BINNING BAYERPAT COLORTYP CFAIMAGE ROWORDER
    FILTER FILTERS FILT-1 DATE-OBS DATE-BEG TIME-OBS UT DATE-LOC LOCALTIM MJD-OBS NIGHT
    SITELONG LONG-OBS OBSGEO-L LONGITUD OBSLONG SITELAT
    STACKCNT NCOMBINE NSTACK NUMFRAME SNAPSHOT BIAS_CNT DARK_CNT FLAT_CNT LIGH_CNT
    TELESCOP FOCALLEN
    SWCREATE CREATOR PROGRAM SOFTWARE ORIGIN OBJECT APMCKIND APMCDIG APMCPART
"""
KEYWORDS = tuple(_SPELLED.split())
"""Every keyword, of at most eight characters, that says something about a frame."""

LONG_KEYWORDS = ("SENSOR-TEMP", "OBSTARGET")
"""Keywords too long for a plain FITS card: written with HIERARCH."""

EXPOSURE_KEYWORDS = frozenset({"EXPTIME", "EXPOSURE", "EXP", "EXP_TIME", "TELAPSE", "DARKTIME"})
WITH_UNITS = EXPOSURE_KEYWORDS | {"GAIN"}
"""Keywords whose comment may name another unit than the usual one."""


def short_words(expected: int, found: int) -> str:
    """Why a file is called truncated: how long it is, and how long it should be."""
    return (
        f"the file is cut short: {byte_size(found)} of {byte_size(expected)} are there "
        f"({expected - found:,} bytes are missing)"
    )

"""The header keywords this program reads and writes: one table, a row for each meaning.

A new alias of a keyword is one word in its row here, and in the README's table, which a test
compares. Reading FITS and XISF, turning headers into frames, and the keywords of masters follow.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import TypeVar

from ap_master_calibration.frames import FileId
from ap_master_calibration.text import Text

Value = bool | int | float | str | None
Cards = Mapping[str, Value]
"""Upper-case keywords and XISF property ids with their values."""

T = TypeVar("T")

Units = tuple[tuple[re.Pattern[bytes], str], ...]
"""What a comment may say of a value, and the unit that is."""


def _units(*rows: tuple[str, str]) -> Units:
    return tuple((re.compile(form.encode(), re.IGNORECASE), unit) for form, unit in rows)


_TIMES = _units(
    (r"(?<![a-z])(?:ms|msecs?|milli-?sec(?:ond)?s?)(?![a-z])", "ms"),
    (
        r"(?<![a-z])(?:(?:us|\xb5s|\xc2\xb5s|\xce\xbcs)(?:ecs?)?|micro-?sec(?:ond)?s?)(?![a-z])",
        "us",
    ),
    (r"(?<![a-z])sec(?:ond)?s?(?![a-z])|[\[(]s[\])]|\bin s\b", "s"),
    (r"[\[(]min[\])]|\bin min\b|(?<![a-z])minutes?(?![a-z])", "min"),
)
_ELECTRONS = r"(?:e-?|el|electrons?|photo-?electrons?|photons?)"
_COUNTS = r"(?:adu|dn|du|counts?|data)"
_PER_ADU = _units(
    (rf"{_ELECTRONS}\)?\s*(?:/|per)\s*\(?{_COUNTS}|{_COUNTS}\s*(?:/|per)\s*e", "e-/ADU")
)
_TEMPERATURES = _units(
    (r"[\[(] *(?:deg(?:rees?)? *)?k(?:elvins?)? *[\])]|\bkelvins?\b", "K"),
    (r"[\[(] *(?:deg(?:rees?)? *|\xb0|\xc2\xb0)?f *[\])]|\bfahrenheit\b|\bdeg *f\b", "F"),
)
_ANGLES = _units((r"arc-?\s?(?:sec|min)|\bdeg(?:rees)?\b|\bmas\b", "angle"))
_DEGREES_WEST = r"deg(?:rees?)?[ ,]*w(?:est)?\b|\+ ?=? ?w(?:est)?\b|[\[(]w\+?[\])]"
_WEST_POSITIVE = r"west(?:ward)?[ (-]*(?:is )?pos|pos[a-z]*[ (-]*west"
_WEST = _units((rf"^(?!.*(?:east|neg)).*(?:{_DEGREES_WEST}|{_WEST_POSITIVE})", "west"))


class HeaderKey(Enum):
    """One thing a header may hold, and the names it has there.

    `meaning` is its row in the README ("" where the README needs none). `keywords` are the FITS
    keywords for it: the first with a value counts, and the first is the one masters carry,
    with `comment`. `properties` are its XISF properties, asked after the keywords, and
    `property_type` the type the first of them is written with. `units` are what a comment may say
    of a value, where that changes what it means.
    """

    FRAME_TYPE = (
        "frame type",
        "IMAGETYP FRAMETYP FRAME CALFRAME INTEGRAT PICTTYPE OBSTYPE",
        "Type of image",
    )
    CAMERA = ("camera", "INSTRUME CAMERA", "Camera", "Instrument:Camera:Name", "String")
    SET_POINT = (
        "set point",
        "SET-TEMP SETTEMP SET_TEMP CCD-TSET CCDTSET",
        "[degC] Set point",
        "Instrument:Sensor:TargetTemperature",
        "Float32",
        _TEMPERATURES,
    )
    SENSOR = (
        "sensor temperature",
        "CCD-TEMP CCDTEMP CCD_TEMP DET-TEMP SENSOR-TEMP CAMTEMP CAM-TEMP TEMPERAT",
        "[degC] Sensor temperature, mean",
        "Instrument:Sensor:Temperature",
        "Float32",
        _TEMPERATURES,
    )
    # XISF's property of the gain is e-/ADU, as EGAIN is: neither is the camera's setting.
    GAIN = ("gain", "GAIN CAM-GAIN", "Camera gain setting", "", "", _PER_ADU)
    ISO = ("gain", "ISOSPEED ISO", "", "Instrument:Camera:ISOSpeed")
    OFFSET = (
        "offset",
        "OFFSET BLKLEVEL QOFFSET BRIGHTNS",
        "Camera offset setting",
        "",
        "",
        _ANGLES,  # Gemini's QOFFSET is one of the telescope
    )
    READOUT = ("readout mode", "READOUTM READMODE QREADOUT CAMMODE", "Readout mode")
    READOUT_OR_TIME = ("", "READOUTT")  # of some programs a mode, of PRISM a time in seconds
    BINNING_X = (
        "binning",
        "XBINNING CCDXBIN BINX XBIN HBIN CCDBIN1",
        "Binning, x",
        "Instrument:Camera:XBinning",
        "Int32",
    )
    BINNING_Y = (
        "",
        "YBINNING CCDYBIN BINY YBIN VBIN CCDBIN2",
        "Binning, y",
        "Instrument:Camera:YBinning",
        "Int32",
    )
    BINNING = ("binning", "BINNING CCDSUM")  # both in one value, "2x2"
    ORIGIN_X = (
        "origin of a sub-frame",
        "XORGSUBF XORG XORIGIN X_START XSTART STARTX SUBFRAMX ROIX ROI_X",
        "Left edge of the sub-frame",
    )
    ORIGIN_Y = (
        "",
        "YORGSUBF YORG YORIGIN Y_START YSTART STARTY SUBFRAMY ROIY ROI_Y",
        "Top edge of the sub-frame",
    )
    EXPOSURE = (
        "exposure",
        "EXPTIME EXPOSURE EXP EXP_TIME TELAPSE DARKTIME ITIME INTTIME SUBEXP XPOSURE",
        "[s] Exposure of one frame",
        "Instrument:ExposureTime",
        "Float32",
        _TIMES,
    )
    EXPOSURE_MICROSECONDS = ("exposure", "EXPOINUS")
    # The modes that a camera's driver writes one by one.
    MODE = ("camera mode", "CAM-MOD", "Camera mode")
    MODES = (
        "camera mode",
        "CAMMOD CONVGAIN CONVMODE HIGHGAIN LOWGAIN GAINMODE LOWNOISE FULLWELL SENSMODE HDRMODE",
    )
    BIT_DEPTH = ("camera mode", "BITDEPTH BITDEPT ADCDEPTH ADCBITS BITCAMPX")
    LARGEST_ADU = ("", "DATAMAX MAXADU")  # of the format, or of the image: then DATAMIN is there
    SMALLEST_ADU = ("", "DATAMIN")
    FILTER = (
        "filter, of flats",
        "FILTER FILTERS FILT-1 FILTER1 FILTNAM FILTNAME FILTER2 FILTER3",
        "Filter",
        "Instrument:Filter:Name",
        "String",
    )
    LOCAL_TIME = ("night, of flats", "DATE-LOC LOCALTIM")
    START = ("night, of flats", "DATE-OBS DATE-BEG", "[UTC] Start of the first frame",
             "Observation:Time:Start", "TimePoint")  # fmt: skip
    START_MJD = ("night, of flats", "MJD-OBS")
    CLOCK = ("", "TIME-OBS UT")
    END = ("", "DATE-END", "[UTC] End of the last frame", "Observation:Time:End", "TimePoint")
    LONGITUDE = (
        "longitude",
        "SITELONG LONG-OBS OBSGEO-L LONGITUD OBSLONG",
        "",
        "Observation:Location:Longitude",
        "",
        _WEST,
    )
    LATITUDE = ("", "SITELAT", "", "Observation:Location:Latitude")
    TELESCOPE = ("optic, of flats", "TELESCOP", "Telescope", "Instrument:Telescope:Name")
    FOCAL_LENGTH = ("optic, of flats", "FOCALLEN", "[mm] Focal length")
    FOCAL_LENGTH_METRES = ("", "", "", "Instrument:Telescope:FocalLength")
    BAYER = ("", "BAYERPAT", "Colour filter array", "PCL:CFASourcePattern")
    BAYER_OR_OTHER = ("", "CFAIMAGE COLORTYP")  # a pattern, or words on how the image is made
    ROW_ORDER = ("", "ROWORDER", "Order of rows")
    BLANK = ("", "BLANK")  # the integer of pixels that have no value
    UNIT = ("", "BUNIT")
    PER_ADU = ("", "EGAIN", "[e-/ADU] Electrons per ADU", "Instrument:Camera:Gain")
    WHITE = ("", "WHITEADU", "[ADU] What 1.0 stands for")
    NOISE = ("", "NOISE", "Temporal noise of this master")
    REJECTED_LOW = ("", "REJLOW", "[%] Samples rejected as too low")
    REJECTED_HIGH = ("", "REJHIGH", "[%] Samples rejected as too high")
    VERDICT = ("", "VERDICT", "Verdict of its tests: good, look or bad")
    VERDICT_REASON = ("", "VERDWHY", "The sentence that matters")
    KERNEL = ("", "KERNEL", "Numeric kernel that combined the frames")
    COUNT = ("", "NCOMBINE STACKCNT NSTACK NUMFRAME SNAPSHOT", "Number of frames combined")
    COUNT_OF_BIAS = ("", "BIAS_CNT")  # ASTAP writes a light's calibrators' counts beside its own
    COUNT_OF_DARKS = ("", "DARK_CNT")
    COUNT_OF_FLATS = ("", "FLAT_CNT")
    COUNT_OF_LIGHTS = ("", "LIGH_CNT")
    PROGRAM = ("", "SWCREATE CREATOR PROGRAM SOFTWARE ORIGIN", "Software that made this file")
    TARGET = ("", "OBJECT OBSTARGET", "", "Observation:Object:Name")
    # What was done to the pixels already.
    CALIBRATION = ("", "CALSTAT")  # letters: B, D and F, and M for a master
    CALIBRATED_BIAS = ("", "ZEROCOR BIASCOR BIASSUB SUBBIAS BIASCORR")
    CALIBRATED_DARK = ("", "DARKCOR DARKSUB SUBDARK DARKCORR")
    CALIBRATED_FLAT = ("", "FLATCOR FLATDIV FLATCORR")
    CALIBRATED = ("", "CCDPROC")
    # What only masters of this program carry:
    NIGHT = ("", "NIGHT", "Local noon to noon")
    REJECTION = ("", "REJECT", "Pixel rejection")
    RECIPE = ("", "CALRECIP", "Calibration of each frame")
    LEFT_OUT = ("", "NLEFTOUT", "Odd frames left out")
    KIND = ("", "APMCKIND", "Kind of the group")
    PART = ("", "APMCPART", "Part of a group split by hand")
    DIGEST = ("", "APMCDIG", "Digest of inputs, settings, calibrators")

    def __init__(
        self,
        meaning: str,
        keywords: str,
        comment: str = "",
        properties: str = "",
        property_type: str = "",
        units: Units = (),
    ) -> None:
        self.meaning = meaning
        self.keywords = tuple(keywords.split())
        self.comment = comment
        self.properties = tuple(properties.split())
        self.property_type = property_type
        self.units = units
        self.names = self.keywords + self.properties

    @property
    def keyword(self) -> str:
        """The keyword masters of this program carry."""
        return self.keywords[0]

    @property
    def written(self) -> tuple[str, str]:
        """The keyword and the comment masters of this program carry."""
        return self.keywords[0], self.comment

    def first(self, cards: Cards, read: Callable[[Value], T]) -> T | None:
        """What `read` makes of the first value it can make something of; None without one."""
        if cards.keys().isdisjoint(self.names):
            return None  # most keys of most headers: a scan asks for them thousands of times
        for name in self.names:
            if name in cards:
                value = read(cards[name])
                if value is not None:
                    return value
        return None

    def values(self, cards: Cards) -> Iterator[tuple[str, Value]]:
        """Yields the names a header has this under, each with its value."""
        return iter([(name, cards[name]) for name in self.names if name in cards])


class Witness(Enum):
    """A value that keeps no frames apart, but is mentioned where it differs.

    It is compared within a group, between a master and the flats it is chosen for, and with the
    masters of a library that a new one joins. `keywords` are its aliases; a number may differ by
    `part` of the larger one, or by `absolute`; other values are words. Those `of_optics` matter to
    flats alone.
    """

    BAYER = ("BAYERPAT",)
    PROGRAM = ("APMCPROG", "Software that took the frames")
    CAMERA_ID = (
        "CAMERAID CAMSERNO CAMSN CAM-SN CCDSN SERIALNO SERIAL SERNUM DETSN",
        "Identifier of the camera",
    )
    PIXEL_SIZE = ("XPIXSZ PIXSIZE1", "[um] Pixel size, x", 0.02)
    OBSERVATORY = ("OBSERVAT", "Observatory")
    ROTATOR = ("ROTATANG ROTATOR ROTANG ROTPA", "[deg] Angle of the rotator", 0.0, 2.0, True)
    APERTURE = ("APTDIA", "[mm] Aperture of the telescope", 0.02, 0.0, True)
    F_RATIO = ("FOCRATIO", "Focal ratio", 0.02, 0.0, True)
    PIER_SIDE = ("PIERSIDE", "Side of the pier", None, 0.0, True)
    FILTER_2 = ("FILTER2", "Filter of the second wheel", None, 0.0, True)

    def __init__(
        self,
        keywords: str,
        comment: str = "",
        part: float | None = None,
        absolute: float = 0.0,
        of_optics: bool = False,
    ) -> None:
        self.keywords = tuple(keywords.split())
        self.comment = comment
        self.part = part
        self.absolute = absolute
        self.of_optics = of_optics

    @property
    def is_number(self) -> bool:
        """True where values are compared as numbers."""
        return self.part is not None

    @property
    def written(self) -> tuple[str, str]:
        """The keyword and the comment masters of this program carry."""
        return self.keywords[0], self.comment


KEYWORDS = tuple(dict.fromkeys(k for key in (*HeaderKey, *Witness) for k in key.keywords))
"""Every FITS keyword of the table; those of more than eight characters stand in HIERARCH cards."""

PROPERTIES = frozenset(name for key in HeaderKey for name in key.properties)
"""The ids of every XISF property of the table."""

_UNITS = {keyword: key.units for key in HeaderKey if key.units for keyword in key.keywords}
WITH_UNITS = frozenset(_UNITS)
"""Keywords whose comment may change what the value means."""

IMAGE_TYPE = "XISF:imageType"
"""Where the attribute of an XISF image stands among the cards."""
IMAGES_IN_HISTORY = "HISTORY:IMAGES"
"""Where the number of images that PixInsight's history names stands among the cards."""
CALIBRATED_IN_HISTORY = "HISTORY:CALIBRATED"
"""Stands among the cards where the history says that the image was calibrated; followed by ":bias",
":zero", ":dark" or ":flat" where it says with what."""
MASTER_IN_COMMENT = "COMMENT:MASTER"
"""Stands among the cards where a comment or the history calls the image a master."""


def unit_card(keyword: str) -> str:
    """Returns where the unit a comment names for a keyword's value stands among the cards."""
    return f"{keyword}:UNIT"


@lru_cache(maxsize=4096)
def unit_in(keyword: str, comment: bytes) -> str | None:
    """The unit a comment names where it is not the usual one: "ms", or "e-/ADU" for a gain."""
    unit = next((unit for form, unit in _UNITS.get(keyword, ()) if form.search(comment)), None)
    return None if unit == "s" else unit


def history_cards(line: str) -> tuple[tuple[str, Value], ...]:
    """Returns what a line of HISTORY or COMMENT says of an image, as cards; none for most lines."""
    _, images, digits = line.partition("ImageIntegration.numberOfImages:")
    if images and (parts := digits.split()) and parts[0].isascii() and parts[0].isdecimal():
        return ((IMAGES_IN_HISTORY, int(parts[0][:9])),)
    if line.startswith(("Master ", "Integration with PixInsight")):
        return ((MASTER_IN_COMMENT, True),)
    if "mage" not in line and not _APPLIED.search(line):
        return ()
    if _NOT_APPLIED.search(line):
        return ()
    if line.lstrip().startswith(("ImageCalibration", "Calibration with ImageCalibration")):
        return ((CALIBRATED_IN_HISTORY, True),)
    kinds = {match[1].lower() for match in _MASTER_KIND.finditer(line)}
    if not kinds or not _APPLIED.search(line):
        return ()
    return tuple((f"{CALIBRATED_IN_HISTORY}:{kind}", True) for kind in sorted(kinds))


_MASTER_KIND = re.compile(
    r"(?<![a-z])(?:super|master|m)?[ _-]?(bias|zero|dark|flat)", re.IGNORECASE
)
_APPLIED = re.compile(r"subtract|remov|divi[ds]|calibrat|pre-?process|correct", re.IGNORECASE)
_NOT_APPLIED = re.compile(r"\b(?:no|not|none|without|false|off|disabled?|never)\b", re.IGNORECASE)


def is_by_kernel(cards: Cards) -> bool:
    """Returns True for a master whose pixels this program wrote itself, not PixInsight for it."""
    kernel = HeaderKey.KERNEL.first(cards, _capitals) or "PIXINSIGHT"
    return HeaderKey.DIGEST.keyword in cards and not kernel.startswith("PIXINSIGHT")


def lies_bottom_up(file_format: str, cards: Cards) -> bool:
    """Returns True where the rows of an image are to be turned, so that the first one is on top.

    FITS says so by ROWORDER. XISF is top-down whatever ROWORDER an image kept from FITS, but for
    masters of older versions of this program, which left the rows as their frames had them.
    """
    if HeaderKey.ROW_ORDER.first(cards, _capitals) != "BOTTOM-UP":
        return False
    return file_format == "fits" or is_by_kernel(cards)


def _capitals(value: Value) -> str | None:
    return value.strip().upper() if isinstance(value, str) else None


@dataclass(frozen=True, slots=True)
class RawHeader:
    """The header of one image file, before anyone has judged what it means.

    `format` is "fits" or "xisf". `cards` holds the keywords and properties of `HeaderKey` that the
    file has, each with its first value, and those of IMAGE_TYPE, IMAGES_IN_HISTORY,
    MASTER_IN_COMMENT and `unit_card` where there is something to say. `size` is (width, height) in
    pixels, None where there is none, and `sample` one of u8 u16 i16 u32 i32 u64 i64 f32 f64.
    `bytes` and `mtime_ns` are the file's. `problems` are sentences on what had to be read with
    tolerance. `data_offset` is where the data of a FITS image start (unzipped). `file_id` is that
    of `frames.file_id_of`. `images` is how many images the file holds, masks and previews not
    counted.
    """

    format: str
    cards: dict[str, Value]
    size: tuple[int, int] | None
    channels: int
    sample: str
    bytes: int
    mtime_ns: int
    problems: tuple[Text, ...] = ()
    data_offset: int = 0
    file_id: FileId | None = None
    images: int = 1

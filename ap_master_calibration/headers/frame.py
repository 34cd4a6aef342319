"""Turns a raw header into a Frame: text becomes numbers, dates and nights here, once."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files.header import read_header
from ap_master_calibration.files.raw_header import RawHeader, Value
from ap_master_calibration.formatting import number as plain_number
from ap_master_calibration.frames import CALIBRATION_KINDS, Frame, Kind, Setup, SkipCode, Skipped
from ap_master_calibration.headers.dates import from_mjd, in_utc, moment, night_of
from ap_master_calibration.headers.file_name import NamedKeys, parse_master_name
from ap_master_calibration.headers.frame_type import (
    FOLDERS,
    flat_dark_hint,
    hint_of_path,
    kind_of_picttype,
    kind_of_word,
)
from ap_master_calibration.headers.header_values import (
    gain,
    longitude,
    not_negative,
    number,
    pair,
    seconds,
    temperature,
    text,
    whole,
    word,
)

T = TypeVar("T")
Cards = dict[str, Value]


def read_frame(path: str, reach: int = FOLDERS, kind: Kind | None = None) -> Frame | Skipped:
    """Reads a file's header into a Frame; a file that is none is Skipped, with the reason.

    The names of the nearest `reach` folders may tell a kind the header does not; with `kind` a
    person tells it.
    """
    try:
        raw = read_header(path)
    except Unreadable as error:
        code = SkipCode.TRUNCATED if error.truncated else SkipCode.UNREADABLE
        return Skipped(path, error.reason, code)
    return to_frame(raw, path, reach, kind)


def to_frame(
    raw: RawHeader, path: str, reach: int = FOLDERS, kind: Kind | None = None
) -> Frame | Skipped:
    """What a header says, with everything in it normalised; `path` gives hints where it is silent.

    Of its folders only the nearest `reach` count; a `kind` given by a person counts alone.

    Skipped are frames whose kind nothing tells, colour frames (masters are made of raw ones), and
    images that are no frames (rejection maps, a guiding program's darks).
    """
    cards = raw.cards
    foreign = _foreign(cards)
    if foreign is not None:
        return Skipped(path, foreign, SkipCode.OTHER)
    typed = _typed(cards, path, reach) if kind is None else _Typed(kind, master=False)
    if typed is None:
        return Skipped(path, _no_type(cards), SkipCode.NO_TYPE)
    count = _count(cards, typed.kind)
    master = typed.master or count is not None or _master_by_name(cards, path)
    if raw.channels != 1 and typed.kind in CALIBRATION_KINDS and not master:
        return Skipped(path, _colour(raw.channels), SkipCode.OTHER)
    frame = _frame(raw, path, typed, master, count)
    if master and frame.digest is None:
        return _with_name(frame, parse_master_name(os.path.basename(path)))
    return frame


def _frame(raw: RawHeader, path: str, typed: _Typed, master: bool, count: int | None) -> Frame:
    cards = raw.cards
    kind = typed.kind
    set_point = _first(temperature, cards, _SET_POINT)
    sensor = _first(temperature, cards, _SENSOR)
    taken = _taken(cards)
    exposure = _exposure(cards, count)
    if taken is not None and exposure is not None and cards.get("ORIGIN") == "DWARFLAB":
        taken -= timedelta(seconds=exposure)  # DWARF writes the end of the exposure
    notes = raw.problems
    if raw.channels != 1:
        notes += (f"it has {raw.channels} channels",)
    if "GAIN:UNIT" in cards:
        notes += ("GAIN is given in e-/ADU, so the camera's gain setting is unknown",)
    digest = text(cards.get("APMCDIG"))
    optic = _optic(cards) if kind in (Kind.FLAT, Kind.LIGHT) else (None, None)
    heat = set_point if set_point is not None else sensor
    if digest is not None and set_point is None and sensor is not None:
        heat = round(sensor, 1)
    return Frame(
        path,
        kind,
        master,
        Setup(
            _first(word, cards, _CAMERA),
            heat,
            _gain(cards),
            _first(not_negative, cards, _OFFSET),
            _readout(cards),
            _binning(cards),
            raw.size,
        ),
        exposure,
        _filter(cards) if kind in (Kind.FLAT, Kind.LIGHT) else None,
        _night(cards, taken),
        set_point,
        sensor,
        taken,
        _bayer(cards),
        _upper(cards.get("ROWORDER")),
        count,
        _first(text, cards, _PROGRAM),
        typed.hint,
        digest,
        raw.bytes,
        raw.mtime_ns,
        notes,
        raw.channels,
        text(cards.get("APMCPART")),
        *optic,
    )


# --- what a frame is for --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Typed:
    """A frame's kind, whether the header calls it a master, and what told it if not the header."""

    kind: Kind
    master: bool
    hint: str | None = None


_TYPE_KEYWORDS = ("IMAGETYP", "FRAMETYP", "FRAME", "CALFRAME", "INTEGRAT", "PICTTYPE", "OBSTYPE")
_TARGETS = ("OBJECT", "OBSTARGET", "Observation:Object:Name")
_TYPELESS = ("sharpcap", "prism", "dwarflab", "siril", "deepskystacker")
"""Programs that write no type into lights, as their own names begin."""
_NO_TYPE = "unspecified"
_TAKEN_FOR_LIGHT = "the lack of any type"


def _typed(cards: Cards, path: str, reach: int) -> _Typed | None:
    """The kind by the header, else by file and folder name, else a light by its signs."""
    if "APMCKIND" in cards:
        own = text(cards["APMCKIND"])
        if own is not None and own in CALIBRATION_KINDS:
            return _Typed(Kind(own), master=True)
    kind, master = _stated(cards)
    hint = None
    if kind is None:
        guessed = hint_of_path(path, reach)
        if guessed is not None:
            kind, hint = guessed
        elif not _types_told(cards) and _looks_like_a_light(cards):
            kind, hint = Kind.LIGHT, _TAKEN_FOR_LIGHT
    if kind is Kind.DARK:
        called = flat_dark_hint(path, reach)
        if called is not None:
            return _Typed(Kind.FLAT_DARK, master, called)
    return None if kind is None else _Typed(kind, master, hint)


def _looks_like_a_light(cards: Cards) -> bool:
    """True when a frame without any type names a target, or a program that writes no types.

    Anything less says nothing: a dark whose type was lost has an exposure and a date as well.
    """
    programs = (text(cards.get(key)) for key in _PROGRAM)
    return any(text(cards.get(key)) for key in _TARGETS) or any(
        p is not None and p.casefold().startswith(_TYPELESS) for p in programs
    )


def _stated(cards: Cards) -> tuple[Kind | None, bool]:
    """The kind and the word "master" in a header; an XISF imageType that says master wins."""
    image_type = cards.get("XISF:imageType")
    if isinstance(image_type, str):
        kind, master = kind_of_word(image_type)
        if master and kind is not None:
            return kind, True
    for keyword in _TYPE_KEYWORDS:
        value = cards.get(keyword)
        if isinstance(value, str):
            kind, master = _of_keyword(keyword, value)
        elif keyword == "PICTTYPE" and isinstance(value, int):
            kind, master = kind_of_picttype(value), False
        else:
            continue
        if kind is not None:
            return kind, master
    return kind_of_word(image_type) if isinstance(image_type, str) else (None, False)


def _of_keyword(keyword: str, value: str) -> tuple[Kind | None, bool]:
    if keyword == "INTEGRAT" and value.strip():  # Astro Pixel Processor's stack of lights
        return Kind.LIGHT, True
    return kind_of_word(value)


def _types_told(cards: Cards) -> list[str]:
    """The words for a type that mean none of our kinds."""
    told = (word(cards.get(key)) for key in ("IMAGETYP", "FRAMETYP", "OBSTYPE", "XISF:imageType"))
    return [t for t in told if t is not None and t.casefold() != _NO_TYPE]


def _no_type(cards: Cards) -> str:
    told = _types_told(cards)
    if told:
        return f"its type '{told[0]}' is none that masters are made of"
    return "nothing tells what it is: no type in its header, its name or its folder"


_MAPS = ("rejectionmap", "defectmap", "slopemap", "weightmap")


def _foreign(cards: Cards) -> str | None:
    """Why an image is no frame at all."""
    image_type = cards.get("XISF:imageType")
    if isinstance(image_type, str) and any(m in image_type.casefold() for m in _MAPS):
        return f"it is no frame but a map ({text(image_type)})"
    program = cards.get("CREATOR")
    if isinstance(program, str) and program.startswith("PHD2"):
        return "it is of a guide camera (PHD2)"
    return None


def _colour(channels: int) -> str:
    if channels == 3:
        return "it is a colour image (3 channels); masters are made of raw frames"
    return f"it holds {channels} images in one; masters are made of single frames"


_COUNTS = ("STACKCNT", "NCOMBINE", "NSTACK", "NUMFRAME", "SNAPSHOT", "HISTORY:IMAGES")
_OWN_COUNT = {
    Kind.BIAS: "BIAS_CNT",
    Kind.DARK: "DARK_CNT",
    Kind.FLAT_DARK: "DARK_CNT",
    Kind.FLAT: "FLAT_CNT",
    Kind.LIGHT: "LIGH_CNT",
}


def _count(cards: Cards, kind: Kind) -> int | None:
    """How many frames were combined, None where it is a single one.

    ASTAP writes the counts of a light's calibrators too: only the count of its own kind matters.
    """
    for keyword in (*_COUNTS, _OWN_COUNT[kind]):
        if keyword in cards:
            count = whole(cards[keyword])
            if count is not None and (count > 1 or "APMCDIG" in cards):
                return count
    return None


def _master_by_name(cards: Cards, path: str) -> bool:
    if "COMMENT:MASTER" in cards:
        return True
    name = path[max(path.rfind("/"), path.rfind(os.sep)) + 1 :]
    return _MAYBE_MASTER.search(name) is not None and parse_master_name(name).master


_MAYBE_MASTER = re.compile(  # what spares most frames the reading of their name
    r"master|stack|integrat|clip|super|mbias|mdark|mflat|gain_", re.IGNORECASE
)


# --- what a header tells, by all the names it goes under ------------------------------------------

_SET_POINT = (
    "SET-TEMP", "SETTEMP", "SET_TEMP", "CCD-TSET", "CCDTSET", "Instrument:Sensor:TargetTemperature",
)  # fmt: skip
_SENSOR = (
    "CCD-TEMP", "CCDTEMP", "CCD_TEMP", "DET-TEMP", "SENSOR-TEMP", "TEMPERAT",
    "Instrument:Sensor:Temperature",
)  # fmt: skip
_CAMERA = ("INSTRUME", "CAMERA", "Instrument:Camera:Name")
_OFFSET = ("OFFSET", "BLKLEVEL", "QOFFSET", "BRIGHTNS")
_PROGRAM = ("SWCREATE", "CREATOR", "PROGRAM", "SOFTWARE", "ORIGIN")
_EXPOSURES = (
    "EXPTIME", "EXPOSURE", "EXP", "EXP_TIME", "TELAPSE", "DARKTIME", "Instrument:ExposureTime",
)  # fmt: skip


def _first(read: Callable[[Value], T | None], cards: Cards, keywords: Iterable[str]) -> T | None:
    """The first value known among keywords that mean the same."""
    for keyword in keywords:
        if keyword in cards:
            value = read(cards[keyword])
            if value is not None:
                return value
    return None


def _gain(cards: Cards) -> float | str | None:
    """The GAIN keyword; XISF's property of that name is e-/ADU, and EGAIN is too."""
    if "GAIN" in cards and "GAIN:UNIT" not in cards:
        value = gain(cards["GAIN"])
        if value is not None:
            return value
    return _first(not_negative, cards, ("ISOSPEED", "ISO", "Instrument:Camera:ISOSpeed"))


def _readout(cards: Cards) -> str | None:
    value = _first(word, cards, ("READOUTM", "READMODE", "QREADOUT", "CAMMODE"))
    if value is None and isinstance(cards.get("READOUTT"), str):  # PRISM's is a time, in seconds
        value = word(cards["READOUTT"])
        return None if number(value) is not None else value
    return value


def _exposure(cards: Cards, count: int | None) -> float | None:
    """The exposure of one frame (s); a stack's total is left for the single one beside it."""
    value = None
    for keyword in _EXPOSURES:
        if keyword in cards:
            value = seconds(cards[keyword], cards.get(f"{keyword}:UNIT"))
            if value is not None:
                break
    if count is not None and value is not None and "EXPOSURE" in cards:
        single = seconds(cards["EXPOSURE"], cards.get("EXPOSURE:UNIT"))
        if single is not None and 0 < single < value / 1.5:
            return single
    return value


def _binning(cards: Cards) -> tuple[int, int] | None:
    for x_keyword, y_keyword in _BINNING:
        x, y = whole(cards.get(x_keyword)), whole(cards.get(y_keyword))
        if x is not None and x > 0:
            return (x, y if y is not None and y > 0 else x)
    return pair(cards.get("BINNING"))


_BINNING = (
    ("XBINNING", "YBINNING"),
    ("CCDXBIN", "CCDYBIN"),
    ("Instrument:Camera:XBinning", "Instrument:Camera:YBinning"),
)
_NO_FILTER = frozenset({"nofilter", "no filter", "no_filter"})


def _filter(cards: Cards) -> str | None:
    value = _first(word, cards, ("FILTER", "FILTERS", "FILT-1", "Instrument:Filter:Name"))
    return None if value is None or value.casefold() in _NO_FILTER else value


def _optic(cards: Cards) -> tuple[str | None, float | None]:
    """The telescope and its focal length (mm); programs write 0 for one they do not know."""
    length = number(cards.get("FOCALLEN"))
    if length is None:  # XISF's property is in metres
        metres = number(cards.get("Instrument:Telescope:FocalLength"))
        length = None if metres is None else metres * 1000
    known = length is not None and 0 < length < _LONGEST
    name = _first(word, cards, ("TELESCOP", "Instrument:Telescope:Name"))
    return name, length if known else None


_LONGEST = 1e6  # mm: a kilometre
_PATTERN = re.compile("[RGBCMYWKE0]{4,36}")


def _bayer(cards: Cards) -> str | None:
    """The colour filter array ("RGGB"); 'NONE' and 'INVALID' are none."""
    for keyword in ("BAYERPAT", "PCL:CFASourcePattern", "CFAIMAGE", "COLORTYP"):
        value = _upper(cards.get(keyword))
        if value is not None and _PATTERN.fullmatch(value):
            return value
    return None


def _upper(value: Value) -> str | None:
    told = word(value)
    return None if told is None else told.upper()


# --- when a frame was taken -----------------------------------------------------------------------


def _taken(cards: Cards) -> datetime | None:
    """The start of the exposure in UTC."""
    for keyword in ("DATE-OBS", "DATE-BEG", "Observation:Time:Start"):
        told = cards.get(keyword)
        if isinstance(told, str):
            clock = text(cards.get("TIME-OBS")) or text(cards.get("UT"))
            when = moment(told, clock)
            if when is not None:
                return in_utc(when)
    days = number(cards.get("MJD-OBS"))
    return None if days is None else from_mjd(days)


def _night(cards: Cards, taken: datetime | None) -> date | None:
    """The night a master of ours names, else by the local clock, the longitude, this computer."""
    if "NIGHT" in cards:
        own = text(cards["NIGHT"])
        named = None if own is None else moment(own)
        if named is not None:
            return named.date()
    if "APMCDIG" in cards:
        return None  # a master of ours tells its night where its group has one
    local = _local(cards)
    east = _east(cards) if local is None and taken is not None else None
    return night_of(local, taken, east)


def _local(cards: Cards) -> datetime | None:
    for keyword in ("DATE-LOC", "LOCALTIM"):
        told = cards.get(keyword)
        if isinstance(told, str):
            when = moment(told)
            if when is not None and len(told) > 10:
                return when.replace(tzinfo=None)
    return None


def _east(cards: Cards) -> float | None:
    """The site's longitude; 0 with latitude 0 is a site nobody entered."""
    value = _first(
        longitude,
        cards,
        (
            "SITELONG",
            "LONG-OBS",
            "OBSGEO-L",
            "LONGITUD",
            "OBSLONG",
            "Observation:Location:Longitude",
        ),
    )
    if value == 0 and not number(cards.get("SITELAT", cards.get("Observation:Location:Latitude"))):
        return None
    return value


# --- what a master's name tells where its header is silent ----------------------------------------


def _with_name(frame: Frame, named: NamedKeys) -> Frame:
    """The frame with what its name tells of keys its header lacks, each with a note."""
    setup = frame.setup
    flat = frame.kind in (Kind.FLAT, Kind.LIGHT)
    offered: list[tuple[str, object, object]] = [
        ("camera", setup.camera, named.camera),
        ("temperature", setup.temperature, named.temperature),
        ("gain", setup.gain, named.gain),
        ("offset", setup.offset, named.offset),
        ("readout", setup.readout, named.readout),
        ("binning", setup.binning, named.binning),
        ("exposure", frame.exposure, named.exposure),
        ("filter", frame.filter, named.filter if flat else None),
        ("night", frame.night, named.night),
        ("count", frame.count, named.count),
    ]
    found = {key: name for key, header, name in offered if header is None and name is not None}
    if not found:
        return frame
    notes = tuple(f"{key} {_shown(value)} read from the file name" for key, value in found.items())
    in_setup = {key: found.pop(key) for key in _SETUP_KEYS if key in found}
    return replace(
        frame,
        setup=replace(setup, **in_setup),  # type: ignore[arg-type]
        notes=frame.notes + notes,
        **found,  # type: ignore[arg-type]
    )


_SETUP_KEYS = ("camera", "temperature", "gain", "offset", "readout", "binning")


def _shown(value: object) -> str:
    match value:
        case float():
            return plain_number(value)
        case (int(x), int(y)):
            return f"{x}x{y}"
    return str(value)

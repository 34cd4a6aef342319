"""Turns a raw header into a Frame: text becomes numbers, dates and nights here, once."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files.header import read_header, read_headers
from ap_master_calibration.files.keywords import (
    CALIBRATED_IN_HISTORY,
    IMAGE_TYPE,
    IMAGES_IN_HISTORY,
    MASTER_IN_COMMENT,
    Cards,
    HeaderKey,
    RawHeader,
    Value,
    Witness,
    lies_bottom_up,
    unit_card,
)
from ap_master_calibration.frames import CALIBRATION_KINDS, Frame, Kind, Setup, SkipCode, Skipped
from ap_master_calibration.headers.dates import from_mjd, in_utc, night_of, parse_date, parse_moment
from ap_master_calibration.headers.file_name import NamedKeys, has_keys, keys_in_folders, parse_name
from ap_master_calibration.headers.frame_type import (
    FOLDERS,
    calibrated_name,
    flat_dark_hint,
    hint_of_path,
    kind_of_picttype,
    kind_of_word,
    two_kinds,
)
from ap_master_calibration.headers.header_values import (
    filter_name,
    gain,
    is_clear,
    iso,
    longitude,
    not_negative,
    number,
    pair,
    plain_text,
    seconds,
    temperature,
    whole,
    word,
)
from ap_master_calibration.setup_keys import KEYS, SETUP_KEYS
from ap_master_calibration.text import Text, text

T = TypeVar("T")


def read_frame(path: str, reach: int = FOLDERS, kind: Kind | None = None) -> Frame | Skipped:
    """Reads a header into a Frame; a file that is none is Skipped, with the reason.

    `path` may be the address of one image in a file. Where the header names no kind, the names of
    the nearest `reach` folders may; `kind` is a person's choice, which counts alone.
    """
    try:
        raw = read_header(path)
    except Unreadable as error:
        return _unreadable(path, error)
    return to_frame(raw, path, reach, kind)


def read_frames(path: str, reach: int = FOLDERS) -> tuple[Frame | Skipped, ...]:
    """Reads the headers of all frames in a file: one, or those of a sequence, each by its address.

    Raises nothing; see `read_frame`.
    """
    try:
        headers = read_headers(path)
    except Unreadable as error:
        return (_unreadable(path, error),)
    items = tuple(
        _unreadable(address, raw) if isinstance(raw, Unreadable) else to_frame(raw, address, reach)
        for address, raw in headers
    )
    if len(items) > 1 and any(isinstance(item, Frame) and item.master for item in items):
        return (Skipped(path, _several(len(items)), SkipCode.OTHER),)
    return items


def _unreadable(path: str, error: Unreadable) -> Skipped:
    code = SkipCode.TRUNCATED if error.truncated else SkipCode.UNREADABLE
    return Skipped(path, error.reason, code)


def to_frame(
    raw: RawHeader, path: str, reach: int = FOLDERS, kind: Kind | None = None
) -> Frame | Skipped:
    """Turns a header into a Frame; where it is silent, `path` gives hints (see `read_frame`).

    Skipped are frames of unknown kind, colour frames (masters are made of raw ones), and
    images that are no frames (rejection maps, a guiding program's darks).
    """
    cards = raw.cards
    foreign = _foreign(cards)
    if foreign is not None:
        return Skipped(path, foreign, SkipCode.OTHER)
    typed = _typed(cards, path, reach) if kind is None else _Typed(kind, master=False)
    if typed is None:
        return Skipped(path, _no_type(cards, path, reach), SkipCode.NO_TYPE)
    count = _count(cards, typed.kind)
    master = typed.master or count is not None or _master_by_name(cards, path)
    if raw.images > 1 and not (master and raw.format == "xisf"):
        return Skipped(path, _several(raw.images), SkipCode.OTHER)
    if typed.kind in CALIBRATION_KINDS and not master:
        if raw.channels != 1:
            return Skipped(path, _colour(raw.channels), SkipCode.OTHER)
        if kind is None and (reason := _already_calibrated(raw, typed.kind, path, reach)):
            return Skipped(path, reason, SkipCode.OTHER)
    frame = _frame(raw, path, typed, master, count)
    if frame.digest is None and typed.kind is not Kind.LIGHT:
        return _with_names(frame, path)
    return frame


def _frame(raw: RawHeader, path: str, typed: _Typed, master: bool, count: int | None) -> Frame:
    cards = raw.cards
    kind = typed.kind
    through_optics = kind in (Kind.FLAT, Kind.LIGHT)
    set_point = HeaderKey.SET_POINT.first(cards, temperature)
    sensor = HeaderKey.SENSOR.first(cards, temperature)
    taken = _taken(cards)
    exposure = _exposure(cards, count)
    if kind is Kind.DARK and exposure is not None and exposure < _SHORTEST_DARK:
        kind = Kind.BIAS
    if taken is not None and exposure is not None and cards.get("ORIGIN") == "DWARFLAB":
        taken -= timedelta(seconds=exposure)  # DWARF writes the end of the exposure
    digest = plain_text(cards.get(HeaderKey.DIGEST.keyword))
    regulated = set_point if set_point is not None else sensor
    if digest is not None and set_point is None and sensor is not None:
        regulated = round(sensor, 1)
    # By position, which is twice as fast: a scan makes thousands.
    return Frame(
        path,
        kind,
        master,
        Setup(
            HeaderKey.CAMERA.first(cards, word),
            regulated,
            _gain(cards),
            _offset(cards),
            _readout(cards),
            _binning(cards),
            raw.size,
            _origin(cards),
            _camera_mode(cards),
        ),
        exposure,
        _filter(cards) if through_optics else None,
        _night(cards, taken),
        set_point,
        sensor,
        taken,
        _bayer(raw),
        HeaderKey.ROW_ORDER.first(cards, _upper),
        count,
        HeaderKey.PROGRAM.first(cards, plain_text),
        typed.hint,
        digest,
        raw.bytes,
        raw.mtime_ns,
        _notes(raw),
        raw.channels,
        plain_text(cards.get(HeaderKey.PART.keyword)),
        HeaderKey.TELESCOPE.first(cards, word) if through_optics else None,
        _focal_length(cards) if through_optics else None,
        _witnesses(cards),
        _calibrated(cards),
        HeaderKey.UNIT.first(cards, _unit),
        lies_bottom_up(raw.format, cards),
        raw.file_id,
    )


_SHORTEST_DARK = 1e-6  # seconds: no camera exposes shorter, so that a dark of less is a bias


def _notes(raw: RawHeader) -> tuple[Text, ...]:
    notes = raw.problems
    if raw.channels != 1:
        notes += (text("it has {count} channels", count=raw.channels),)
    if unit_card(HeaderKey.GAIN.keyword) in raw.cards:
        notes += (text("GAIN is given in e-/ADU, so the camera's gain setting is unknown"),)
    return notes


# --- what a frame is for --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Typed:
    """A frame's kind, whether the header calls it a master, and what else gave the kind."""

    kind: Kind
    master: bool
    hint: Text | None = None


_TYPELESS = ("sharpcap", "prism", "dwarflab", "siril", "deepskystacker")
"""Programs that write no type into lights, as their own names begin."""
_NO_TYPE = "unspecified"


def _typed(cards: Cards, path: str, reach: int) -> _Typed | None:
    """Returns the kind by the header, else by file and folder name, else a light by its signs."""
    group_kind = plain_text(cards.get(HeaderKey.KIND.keyword))
    if group_kind is not None and group_kind in CALIBRATION_KINDS:
        return _Typed(Kind(group_kind), master=True)
    kind, master = _stated(cards)
    hint = None
    if kind is None:
        guessed = hint_of_path(path, reach)
        if guessed is not None:
            kind, hint = guessed
        elif not _unknown_types(cards) and _looks_like_a_light(cards):
            kind, hint = Kind.LIGHT, text("the lack of any type")
    if kind is Kind.DARK:
        flat_dark = flat_dark_hint(path, reach)
        if flat_dark is not None:
            return _Typed(Kind.FLAT_DARK, master, flat_dark)
    return None if kind is None else _Typed(kind, master, hint)


def _looks_like_a_light(cards: Cards) -> bool:
    """Returns True when a frame without any type names a target, or a program that writes no types.

    Anything less says nothing: a dark whose type was lost has an exposure and a date as well.
    """
    if HeaderKey.TARGET.first(cards, plain_text) is not None:
        return True
    programs = (plain_text(value) for _, value in HeaderKey.PROGRAM.values(cards))
    return any(p is not None and p.casefold().startswith(_TYPELESS) for p in programs)


def _stated(cards: Cards) -> tuple[Kind | None, bool]:
    """The kind and the word "master" in a header; an XISF imageType that says master wins."""
    image_type = cards.get(IMAGE_TYPE)
    if isinstance(image_type, str):
        kind, master = kind_of_word(image_type)
        if master and kind is not None:
            return kind, True
    for keyword, value in HeaderKey.FRAME_TYPE.values(cards):
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


def _unknown_types(cards: Cards) -> list[str]:
    """Returns the words for a type that mean none of our kinds."""
    types = (word(cards.get(key)) for key in ("IMAGETYP", "FRAMETYP", "OBSTYPE", IMAGE_TYPE))
    return [t for t in types if t is not None and t.casefold() != _NO_TYPE]


def _no_type(cards: Cards, path: str, reach: int) -> Text:
    types = _unknown_types(cards)
    if types:
        return text("masters are not made of its type, '{type}'", type=types[0])
    return two_kinds(path, reach) or text(
        "nothing says what it is: no type in its header, its name or its folder"
    )


_MAPS = ("rejectionmap", "defectmap", "slopemap", "weightmap")


def _foreign(cards: Cards) -> Text | None:
    """Returns why an image is no frame at all."""
    image_type = cards.get(IMAGE_TYPE)
    if isinstance(image_type, str) and any(m in image_type.casefold() for m in _MAPS):
        return text("it is not a frame but a map ({type})", type=plain_text(image_type) or "")
    program = cards.get("CREATOR")
    if isinstance(program, str) and program.startswith("PHD2"):
        return text("it was taken by a guide camera (PHD2)")
    return None


def _several(images: int) -> Text:
    return text(
        "it holds {count} images that are no series of frames, such as the chips of a mosaic: save "
        "each of them as a file of its own",
        count=images,
    )


def _colour(channels: int) -> Text:
    if channels == 3:
        return text("it is a colour image (3 channels); masters are made of raw frames")
    return text("it holds {count} images in one; masters are made of single frames", count=channels)


_COUNT_OF = {
    Kind.BIAS: HeaderKey.COUNT_OF_BIAS,
    Kind.DARK: HeaderKey.COUNT_OF_DARKS,
    Kind.FLAT_DARK: HeaderKey.COUNT_OF_DARKS,
    Kind.FLAT: HeaderKey.COUNT_OF_FLATS,
    Kind.LIGHT: HeaderKey.COUNT_OF_LIGHTS,
}


def _count(cards: Cards, kind: Kind) -> int | None:
    """Returns how many frames were combined, None where it is a single one.

    ASTAP writes the counts of a light's calibrators too: only the count of its own kind matters.
    """
    ours = HeaderKey.DIGEST.keyword in cards
    for name in (*HeaderKey.COUNT.names, IMAGES_IN_HISTORY, *_COUNT_OF[kind].names):
        if name in cards:
            count = whole(cards[name])
            if count is not None and (count > 1 or ours):
                return count
    return None


def _master_by_name(cards: Cards, path: str) -> bool:
    if MASTER_IN_COMMENT in cards:
        return True
    name = path[max(path.rfind("/"), path.rfind(os.sep)) + 1 :]
    return _MAYBE_MASTER.search(name.lower()) is not None and parse_name(name).master


_MAYBE_MASTER = re.compile(  # what spares most frames the reading of their name
    "master|stack|integrat|clip|super|mbias|mdark|mflat|gain_"
)


# --- how the camera was set -----------------------------------------------------------------------


def _gain(cards: Cards) -> float | str | None:
    value = _setting(cards, HeaderKey.GAIN, gain)
    return HeaderKey.ISO.first(cards, iso) if value is None else value


def _offset(cards: Cards) -> float | None:
    return _setting(cards, HeaderKey.OFFSET, not_negative)


def _setting(cards: Cards, key: HeaderKey, read: Callable[[Value], T]) -> T | None:
    """Returns the first value of a key whose comment names no unit: a setting has none."""
    for name in key.names:
        if name in cards and unit_card(name) not in cards:
            value = read(cards[name])
            if value is not None:
                return value
    return None


_MODE_KEYS = (HeaderKey.MODE, HeaderKey.MODES, HeaderKey.BIT_DEPTH, HeaderKey.LARGEST_ADU)
_MODE_NAMES = frozenset(name for key in _MODE_KEYS for name in key.names)


def _camera_mode(cards: Cards) -> str | None:
    """What a driver writes of the camera's mode keyword by keyword: "CONVGAIN HCG, 12 bit"."""
    if _MODE_NAMES.isdisjoint(cards):
        return None
    parts = [word(value) for _, value in HeaderKey.MODE.values(cards)]
    modes = ((name, word(value)) for name, value in HeaderKey.MODES.values(cards))
    parts += [f"{name} {value}" for name, value in modes if value is not None]
    depth = HeaderKey.BIT_DEPTH.first(cards, _positive) or _depth_of_values(cards)
    parts += [f"{depth} bit"] if depth is not None else []
    return ", ".join(part for part in parts if part is not None) or None


def _depth_of_values(cards: Cards) -> int | None:
    """The bits of a converter by DATAMAX, which is 4095 for 12; None where it is of the image."""
    largest = HeaderKey.LARGEST_ADU.first(cards, whole)
    if largest is None or HeaderKey.SMALLEST_ADU.first(cards, number) is not None:
        return None
    bits = (largest + 1).bit_length() - 1
    return bits if 8 <= bits <= 16 and largest == (1 << bits) - 1 else None


def _filter(cards: Cards) -> str | None:
    """The first filter of one or several wheels; a clear one only where there is no other."""
    names = [name for _, v in HeaderKey.FILTER.values(cards) if (name := filter_name(v))]
    return next((name for name in names if not is_clear(name)), names[0] if names else None)


def _readout(cards: Cards) -> str | None:
    value = HeaderKey.READOUT.first(cards, word)
    return HeaderKey.READOUT_OR_TIME.first(cards, _mode) if value is None else value


def _mode(value: Value) -> str | None:
    """Returns a readout mode where it is no readout time."""
    return word(value) if isinstance(value, str) and number(value) is None else None


def _exposure(cards: Cards, count: int | None) -> float | None:
    """The exposure of one frame (s); a stack's total is left for the single one beside it."""
    value = single = None
    for name, written in HeaderKey.EXPOSURE.values(cards):
        exposure = seconds(written, cards.get(unit_card(name)))
        value = exposure if value is None else value
        if count is None and value is not None:
            return value  # nearly all frames
        single = exposure if name == "EXPOSURE" else single
    if value is None:
        value = HeaderKey.EXPOSURE_MICROSECONDS.first(cards, _microseconds)
    if count is not None and value is not None and single is not None and 0 < single < value / 1.5:
        return single
    return value


def _microseconds(value: Value) -> float | None:
    return seconds(value, "us")


def _binning(cards: Cards) -> tuple[int, int] | None:
    x, y = HeaderKey.BINNING_X.first(cards, _positive), HeaderKey.BINNING_Y.first(cards, _positive)
    if x is not None:
        return x, x if y is None else y
    return HeaderKey.BINNING.first(cards, pair)


def _origin(cards: Cards) -> tuple[int, int] | None:
    """Returns where a sub-frame begins on the sensor (pixels); None where no keyword says so."""
    x, y = HeaderKey.ORIGIN_X.first(cards, whole), HeaderKey.ORIGIN_Y.first(cards, whole)
    if x is None and y is None:
        return None
    return x or 0, y or 0  # an edge without a keyword is the sensor's own


_WITNESSES = tuple(
    (w, w.name, w.keywords, number if w.is_number else word)
    for w in Witness
    if w is not Witness.BAYER  # a field of its own
)
_WITNESS_KEYWORDS = frozenset(k for _, _, keywords, _ in _WITNESSES for k in keywords)


def _witnesses(cards: Cards) -> tuple[tuple[str, float | str], ...]:
    """Returns the values of witnesses, by name; 0 and words for nothing are none."""
    present = cards.keys() & _WITNESS_KEYWORDS  # few of the many keywords, found at once
    if not present:
        return ()
    values = tuple(
        (name, value)
        for witness, name, keywords, read in _WITNESSES
        if not present.isdisjoint(keywords)
        and (value := _first_value(cards, witness, keywords, read)) is not None
    )
    if len(_SEEN) > _MOST_SEEN:
        _SEEN.clear()
    return _SEEN.setdefault(values, values)  # one object for a series: see witnesses.distinct


def _first_value(
    cards: Cards,
    witness: Witness,
    keywords: tuple[str, ...],
    read: Callable[[Value], float | str | None],
) -> float | str | None:
    for keyword in keywords:
        value = read(cards[keyword]) if keyword in cards else None
        if value is not None and _is_known(witness, value):
            return value
    return None


_SEEN: dict[tuple[tuple[str, float | str], ...], tuple[tuple[str, float | str], ...]] = {}
_MOST_SEEN = 10_000


_NOTHING = frozenset({"unknown", "pierunknown", "none", "n/a", "na", "", "unspecified"})


def _is_known(witness: Witness, value: float | str) -> bool:
    if isinstance(value, float | int):
        return value != 0 or witness is Witness.ROTATOR
    if witness is Witness.CAMERA_ID and value.startswith("ASCOM."):
        return False  # the driver's, which all cameras of one make share
    return value.casefold() not in _NOTHING


def _positive(value: Value) -> int | None:
    n = whole(value)
    return n if n is not None and n > 0 else None


def _focal_length(cards: Cards) -> float | None:
    """Returns the telescope's focal length (mm); programs write 0 for one they do not know."""
    length = HeaderKey.FOCAL_LENGTH.first(cards, number)
    if length is None:
        metres = HeaderKey.FOCAL_LENGTH_METRES.first(cards, number)
        length = None if metres is None else metres * 1000
    return length if length is not None and 0 < length < _LONGEST else None


_LONGEST = 1e6  # mm: a kilometre
_PATTERN = re.compile("[RGBCMYWKE0]{4,36}")


def _bayer(raw: RawHeader) -> str | None:
    """The colour filter array ("RGGB") of the image top-down; 'NONE' and 'INVALID' are none.

    A header names the pattern of the first rows in the file; turned, the last row comes first.
    """
    pattern = HeaderKey.BAYER.first(raw.cards, _pattern)
    if pattern is None:
        pattern = HeaderKey.BAYER_OR_OTHER.first(raw.cards, _pattern)
    if pattern is None or raw.size is None or not lies_bottom_up(raw.format, raw.cards):
        return pattern
    side, last = math.isqrt(len(pattern)), raw.size[1] - 1
    rows = [pattern[i * side : (i + 1) * side] for i in range(side)]
    return "".join(rows[(last - y) % side] for y in range(side))


def _pattern(value: Value) -> str | None:
    letters = _upper(value)
    return letters if letters is not None and _PATTERN.fullmatch(letters) else None


def _upper(value: Value) -> str | None:
    name = word(value)
    return None if name is None else name.upper()


# --- when a frame was taken -----------------------------------------------------------------------


def _taken(cards: Cards) -> datetime | None:
    """Returns the start of the exposure in UTC."""
    for _, value in HeaderKey.START.values(cards):
        if isinstance(value, str):
            when = parse_moment(value, HeaderKey.CLOCK.first(cards, plain_text))
            if when is not None:
                return in_utc(when)
    days = HeaderKey.START_MJD.first(cards, number)
    return None if days is None else from_mjd(days)


def _night(cards: Cards, taken: datetime | None) -> date | None:
    """The night a master of ours names, else by the local clock, the longitude, this computer."""
    named = HeaderKey.NIGHT.first(cards, _moment)
    if named is not None:
        return named.date()
    if HeaderKey.DIGEST.keyword in cards:
        return None  # a master of ours has a NIGHT where its group has one
    east = _east(cards)
    local = _local(cards, taken, east)
    if local is None and HeaderKey.CLOCK.first(cards, plain_text) is None:
        night = HeaderKey.START.first(cards, _date_alone)
        if night is not None:
            return night
    return night_of(local, taken, east)


def _local(cards: Cards, taken: datetime | None, east: float | None) -> datetime | None:
    """Returns the clock at the site, by its keyword or by a start that is written with its zone.

    Where it shows universal time although the site is far from Greenwich, it is no local one.
    """
    local = HeaderKey.LOCAL_TIME.first(cards, _local_time)
    if local is None:
        start = HeaderKey.START.first(cards, _moment)
        return start.replace(tzinfo=None) if start is not None and start.utcoffset() else None
    if taken is None or east is None or abs(east) < _DEGREES_OF_AN_HOUR:
        return local
    return None if abs(local - taken.replace(tzinfo=None)) < _MINUTE else local


_DEGREES_OF_AN_HOUR = 15.0
_MINUTE = timedelta(minutes=1)


def _moment(value: Value) -> datetime | None:
    return parse_moment(value) if isinstance(value, str) else None


def _date_alone(value: Value) -> date | None:
    return parse_date(value) if isinstance(value, str) else None


def _local_time(value: Value) -> datetime | None:
    when = _moment(value)
    if when is None or _date_alone(value) is not None:
        return None
    return when if when.tzinfo is None else when.replace(tzinfo=None)


def _east(cards: Cards) -> float | None:
    """Returns the site's longitude; 0 with latitude 0 is a site nobody entered."""
    for name, written in HeaderKey.LONGITUDE.values(cards):
        value = longitude(written, cards.get(unit_card(name)))
        if value == 0 and not HeaderKey.LATITUDE.first(cards, number):
            return None
        if value is not None:
            return value
    return None


# --- what was done to the pixels ------------------------------------------------------------------

_LETTERS = {"B": Kind.BIAS, "D": Kind.DARK, "F": Kind.FLAT}
_APPLIED = {
    HeaderKey.CALIBRATED_BIAS: Kind.BIAS,
    HeaderKey.CALIBRATED_DARK: Kind.DARK,
    HeaderKey.CALIBRATED_FLAT: Kind.FLAT,
}
_IN_HISTORY = {"bias": Kind.BIAS, "zero": Kind.BIAS, "dark": Kind.DARK, "flat": Kind.FLAT}


_CALIBRATION_NAMES = frozenset(
    name for key in (HeaderKey.CALIBRATION, *_APPLIED) for name in key.names
).union(f"{CALIBRATED_IN_HISTORY}:{name}" for name in _IN_HISTORY)


def _calibrated(cards: Cards) -> tuple[Kind, ...]:
    """Returns the kinds of masters that were applied to an image, by its header."""
    if _CALIBRATION_NAMES.isdisjoint(cards):
        return ()  # nearly all frames: a scan reads thousands
    letters = HeaderKey.CALIBRATION.first(cards, word)
    kinds = {_LETTERS[c] for c in (letters or "").upper() if c in _LETTERS}
    kinds |= {kind for key, kind in _APPLIED.items() if _done(cards, key)}
    kinds |= {k for name, k in _IN_HISTORY.items() if f"{CALIBRATED_IN_HISTORY}:{name}" in cards}
    return tuple(kind for kind in CALIBRATION_KINDS if kind in kinds)


def _done(cards: Cards, key: HeaderKey) -> bool:
    """Returns True where a keyword says so: T, a file, a date, "done"; not for F, 0, "none"."""
    names = (word(value) if isinstance(value, str) else value for _, value in key.values(cards))
    return any(w and not (isinstance(w, str) and w.casefold() in _NOT_DONE) for w in names)


_NOT_DONE = frozenset(
    {"f", "false", "no", "not done", "omit", "omitted", "skipped", "perform", "0"}
)


def _already_calibrated(raw: RawHeader, kind: Kind, path: str, reach: int) -> Text | None:
    """Returns why a raw frame is none any more: a bias, dark or flat was applied to it.

    Flats of which only bias or dark were taken off may be all there is: the plan decides about
    them.
    """
    cards = raw.cards
    applied = _calibrated(cards)
    history = CALIBRATED_IN_HISTORY in cards or _done(cards, HeaderKey.CALIBRATED)
    if applied or history:
        if kind is Kind.FLAT and applied and Kind.FLAT not in applied:
            return None
        return text("it is calibrated already, as its header says: masters are made of raw frames")
    name = calibrated_name(path, reach, floats=raw.sample in ("f32", "f64"))
    if name is None:
        return None
    return text("it is calibrated already, by {name}: masters are made of raw frames", name=name)


def _unit(value: Value) -> str | None:
    """Returns the unit of the pixels, spelled in one way."""
    name = word(value)
    if name is None:
        return None
    letters = name.casefold().replace(" ", "").strip("[]()")
    for unit, spelled in _UNITS:
        letters = spelled.sub(unit, letters)
    return letters


_UNITS = (
    ("electron", re.compile(r"^(?:photo-?)?(?:electrons?|electr|e-|el)(?=$|[/.*])|^e(?=$|/)")),
    ("adu", re.compile(r"^(?:adus?|dn|counts?|du)(?=$|[/.*])")),
    ("/s", re.compile(r"(?:/|[.*]?per)s(?:ec(?:ond)?s?)?$|[.*]?s(?:ec)?(?:\*\*|\^)?-1$")),
)


# --- names, where the header is silent ------------------------------------------------------------


def _with_names(frame: Frame, path: str) -> Frame:
    """The frame with the keys of its name and of its folders that its header lacks, each noted.

    The names of raw frames are full of counters and targets: only keys with their names count
    there, unless the header has not even an exposure.
    """
    folder, name = os.path.split(path)
    if frame.master or frame.exposure is None or has_keys(name):
        frame = _with_keys(frame, parse_name(name), in_folder=False)
    return _with_keys(frame, keys_in_folders(folder), in_folder=True)


_NOTHING_NAMED = NamedKeys()


def _with_keys(frame: Frame, named: NamedKeys, *, in_folder: bool) -> Frame:
    if named == _NOTHING_NAMED:
        return frame
    setup = {
        key.name: value
        for key in SETUP_KEYS
        if key.name != "size"
        and getattr(frame.setup, key.name) is None
        and (value := getattr(named, key.name, None)) is not None
    }
    names = ["exposure", "night"]
    if frame.kind in (Kind.FLAT, Kind.LIGHT):
        names += ["filter", "telescope", "focal_length"]
    if frame.master:
        names.append("count")
    other = {
        name: value
        for name in names
        if getattr(frame, name) is None and (value := getattr(named, name)) is not None
    }
    if not setup and not other:
        return frame
    notes = tuple(_note(name, value, in_folder) for name, value in (setup | other).items())
    if "temperature" in setup and named.set_point is not None:
        other["set_point"] = named.set_point
    return replace(frame, setup=replace(frame.setup, **setup), notes=frame.notes + notes, **other)


def _note(name: str, value: object, in_folder: bool) -> Text:
    noted = _shown(name, value)
    if in_folder:
        return text("{setting} read from the folder name", setting=noted)
    return text("{setting} read from the file name", setting=noted)


def _shown(name: str, value: object) -> Text:
    match name:
        case "count":
            return text("number of frames {value}", value=str(value))
        case "telescope":
            return text("telescope {value}", value=str(value))
        case "focal_length":
            return text("focal length {value} mm", value=f"{value:g}")
        case _:
            return KEYS[name].named(KEYS[name].shown(value))

"""Turns a raw header into a Frame: text becomes numbers, dates and nights here, once."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import timedelta

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files.header import read_header, read_headers
from ap_master_calibration.files.keywords import (
    IMAGE_TYPE,
    IMAGES_IN_HISTORY,
    MASTER_IN_COMMENT,
    Cards,
    HeaderKey,
    RawHeader,
    lies_bottom_up,
    unit_card,
)
from ap_master_calibration.frames import CALIBRATION_KINDS, Frame, Kind, Setup, SkipCode, Skipped
from ap_master_calibration.headers.calibrated import already_calibrated, calibrated_with, unit_of
from ap_master_calibration.headers.camera_setup import (
    bayer_of,
    binning_of,
    camera_mode_of,
    exposure_of,
    filter_of,
    focal_length_of,
    gain_of,
    offset_of,
    origin_of,
    readout_of,
    temperature_of,
    witnesses_of,
)
from ap_master_calibration.headers.file_name import parse_name
from ap_master_calibration.headers.frame_type import (
    FOLDERS,
    flat_dark_hint,
    hint_of_path,
    kind_of_picttype,
    kind_of_word,
    two_kinds,
)
from ap_master_calibration.headers.header_values import (
    plain_text,
    whole,
    word,
)
from ap_master_calibration.headers.moments import night_in, start_of
from ap_master_calibration.headers.named_keys import with_names
from ap_master_calibration.text import Text, text


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
        if kind is None and (reason := already_calibrated(raw, typed.kind, path, reach)):
            return Skipped(path, reason, SkipCode.OTHER)
    frame = _frame(raw, path, typed, master, count)
    if frame.digest is None and typed.kind is not Kind.LIGHT:
        return with_names(frame, path)
    return frame


def _frame(raw: RawHeader, path: str, typed: _Typed, master: bool, count: int | None) -> Frame:
    cards = raw.cards
    kind = typed.kind
    through_optics = kind in (Kind.FLAT, Kind.LIGHT)
    set_point = temperature_of(cards, HeaderKey.SET_POINT)
    sensor = temperature_of(cards, HeaderKey.SENSOR)
    taken = start_of(cards)
    exposure = exposure_of(cards, count)
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
            gain_of(cards),
            offset_of(cards),
            readout_of(cards),
            binning_of(cards),
            raw.size,
            origin_of(cards),
            camera_mode_of(cards),
        ),
        exposure,
        filter_of(cards) if through_optics else None,
        night_in(cards, taken),
        set_point,
        sensor,
        taken,
        bayer_of(raw),
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
        focal_length_of(cards) if through_optics else None,
        witnesses_of(cards),
        calibrated_with(cards),
        HeaderKey.UNIT.first(cards, unit_of),
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

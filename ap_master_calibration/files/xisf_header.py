"""Reads the header of a monolithic XISF file: image 0 with its FITS keywords and properties.

XISF 1.0 (https://pixinsight.com/xisf/, "Monolithic XISF file"). Of the XML only the elements up to
the end of the first Image are read.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import lru_cache

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files.fits_card import literal
from ap_master_calibration.files.open_file import BytesAt, opened, plain_bytes, refusal
from ap_master_calibration.files.raw_header import RawHeader, short_words
from ap_master_calibration.files.xisf_xml import Parts, parsed
from ap_master_calibration.formatting import byte_size

SIGNATURE = b"XISF0100"
_START = 16  # bytes: signature, length of the header, four reserved
LONGEST_HEADER = 64 << 20
_LARGEST_SIDE = 1 << 20  # pixels
_MOST_CHANNELS = 4096
_SAMPLES = {"UInt8": "u8", "UInt16": "u16", "UInt32": "u32", "Float32": "f32", "Float64": "f64"}
_SAMPLE_BYTES = {"u8": 1, "u16": 2, "u32": 4, "f32": 4, "f64": 8}


@dataclass(frozen=True, slots=True)
class Location:
    """Where an image's bytes are.

    "attachment": `length` bytes of the file from `offset` on. "inline" and "embedded": `text` of
    the XML header, in `encoding` base64 or hex.
    """

    kind: str
    offset: int = 0
    length: int = 0
    encoding: str = "base64"
    text: str = ""


@dataclass(frozen=True, slots=True)
class XisfImage:
    """Image 0 of an XISF file, with all that reading its pixels needs.

    `size` is (width, height) in pixels; `sample` one of u8 u16 u32 f32 f64; `planar` false means
    that channels alternate. `compression` is as written ("lz4+sh:52183296:2"), `subblocks` pairs
    of (compressed, plain) lengths. `bounds` is the range of floating point samples, `checksum`
    that of the bytes as they are stored ("sha-256:3b5d..."), as written.
    """

    size: tuple[int, int]
    channels: int
    sample: str
    location: Location
    big_endian: bool = False
    planar: bool = True
    compression: str | None = None
    subblocks: tuple[tuple[int, int], ...] = ()
    bounds: tuple[float, float] | None = None
    checksum: str | None = None


def read_xisf_image(path: str) -> XisfImage:
    """What reading the pixels of image 0 needs, its bytes checked to be there; Unreadable."""
    try:
        descriptor, found = opened(path)
        try:
            at = plain_bytes(descriptor)
            parts = _parsed(at(0, _START), at, found.st_size, with_data=True)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise Unreadable(refusal(path, error)) from error
    return _image(parts, found.st_size)


def read_xisf_header(first: bytes, at: BytesAt, found: os.stat_result) -> RawHeader:
    """The header of image 0; `first` is the file's beginning, `at` reads the rest.

    Unreadable where there is no image, where its bytes are not all in the file (`truncated`), and
    for XML that is broken or declares a DOCTYPE.
    """
    parts = _parsed(first, at, found.st_size)
    image = _image(parts, found.st_size)
    cards = parts.cards
    if "imageType" in parts.image:
        cards["XISF:imageType"] = parts.image["imageType"]
    if "SWCREATE" not in cards and (creator := _CREATOR.search(parts.text)):
        cards["SWCREATE"] = creator[1].decode("utf-8", "replace")
    return RawHeader(
        "xisf",
        cards,
        image.size,
        image.channels,
        image.sample,
        found.st_size,
        found.st_mtime_ns,
    )


_CREATOR = re.compile(rb'id="XISF:CreatorApplication"[^<>]*>([^<&]{1,200})<')


# --- the image ----------------------------------------------------------------------------------


def _parsed(first: bytes, at: BytesAt, file_size: int, *, with_data: bool = False) -> Parts:
    """The first image of the XML header."""
    if not first.startswith(SIGNATURE):
        raise Unreadable("it is not an XISF file: it does not begin with XISF0100")
    length = int.from_bytes(first[8:12], "little")
    if not 0 < length <= LONGEST_HEADER:
        raise Unreadable(f"its XML header is said to be {byte_size(length)} long")
    text = first[_START : _START + length]
    if len(text) < length:
        text += at(_START + len(text), length - len(text))
    if len(text) < length:
        raise Unreadable(short_words(_START + length, file_size), truncated=True)
    return parsed(text.rstrip(b"\0"), with_data=with_data)


def _image(parts: Parts, file_size: int) -> XisfImage:
    told = parts.image
    size, channels = _geometry(told.get("geometry", ""))
    sample = _SAMPLES.get(told.get("sampleFormat", ""))
    if sample is None:
        given = told.get("sampleFormat", "not told")
        raise Unreadable(f"its pixels have a form this program does not read ({given[:40]})")
    holder = parts.data if parts.data and "compression" not in told else told
    image = XisfImage(
        size,
        channels,
        sample,
        _location(told, parts),
        big_endian=told.get("byteOrder", "little").strip().lower() == "big",
        planar=told.get("pixelStorage", "Planar").strip().lower() != "normal",
        compression=holder.get("compression"),
        subblocks=_pairs(holder.get("subblocks", "")),
        bounds=_bounds(told.get("bounds")),
        checksum=told.get("checksum", parts.data.get("checksum")),
    )
    _check_bytes(image, len(parts.text), file_size)
    return image


def _whole(text: str) -> int | None:
    plain = text.strip()
    return int(plain) if plain.isascii() and plain.isdecimal() and len(plain) <= 18 else None


_GEOMETRY = re.compile(r"\s*([0-9]{1,9}):([0-9]{1,9}):([0-9]{1,9})\s*")
_ATTACHMENT = re.compile(r"attachment:([0-9]{1,18}):([0-9]{1,18})")


@lru_cache(maxsize=256)
def _geometry(text: str) -> tuple[tuple[int, int], int]:
    found = _GEOMETRY.fullmatch(text)
    if found is None:
        raise Unreadable(f"its header tells no size of the image (geometry is '{text[:40]}')")
    width, height, channels = (int(part) for part in found.groups())
    sides = 1 <= width <= _LARGEST_SIDE and 1 <= height <= _LARGEST_SIDE
    if not sides or not 1 <= channels <= _MOST_CHANNELS:
        raise Unreadable(f"its header tells an impossible size (geometry is '{text[:40]}')")
    return (width, height), channels


def _location(told: dict[str, str], parts: Parts) -> Location:
    text = told.get("location", "").strip()
    kind, _, rest = text.partition(":")
    attached = _ATTACHMENT.fullmatch(text)
    if attached:
        return Location(kind, int(attached[1]), int(attached[2]))
    if kind == "inline":
        return Location(kind, encoding=rest or "base64", text="".join(parts.pieces))
    if kind == "embedded":
        encoding = parts.data.get("encoding", "base64")
        return Location(kind, encoding=encoding, text="".join(parts.pieces))
    if text.startswith(("url(", "path(")):
        raise Unreadable("its pixels are in another file; only whole XISF files are read")
    raise Unreadable(f"its header does not tell where the pixels are (location is '{text[:40]}')")


def _check_bytes(image: XisfImage, header: int, file_size: int) -> None:
    """Unreadable where an attached image is not all there, or lies where it cannot."""
    place = image.location
    if place.kind != "attachment":
        return
    if place.offset < _START + header:
        raise Unreadable("its header says that the pixels lie inside the header")
    if place.offset + place.length > file_size:
        raise Unreadable(short_words(place.offset + place.length, file_size), truncated=True)
    width, height = image.size
    needed = width * height * image.channels * _SAMPLE_BYTES[image.sample]
    if image.compression is None and place.length < needed:
        raise Unreadable(
            f"its image needs {byte_size(needed)}, and its header gives it "
            f"{byte_size(place.length)}"
        )


def _pairs(text: str) -> tuple[tuple[int, int], ...]:
    pairs = []
    for part in text.split(":") if text else ():
        packed, _, plain = part.partition(",")
        first, second = _whole(packed), _whole(plain)
        if first is None or second is None:
            raise Unreadable("the parts of its compressed image are not told as XISF asks")
        pairs.append((first, second))
    return tuple(pairs)


def _bounds(text: str | None) -> tuple[float, float] | None:
    if text is None:
        return None
    low, high = (literal(part.strip()) for part in (text + ":").split(":")[:2])
    if isinstance(low, int | float) and isinstance(high, int | float) and low < high:
        return float(low), float(high)
    return None

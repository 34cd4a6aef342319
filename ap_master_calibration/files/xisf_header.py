"""Reads the header of a monolithic XISF file: image 0 with its FITS keywords and properties.

XISF 1.0 (https://pixinsight.com/xisf/, "Monolithic XISF file"). Of the XML only the elements up to
the end of the first Image are read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from xml.parsers import expat

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files.fits_card import literal
from ap_master_calibration.files.keywords import (
    IMAGE_TYPE,
    KEYWORDS,
    PROPERTIES,
    WITH_UNITS,
    Cards,
    HeaderKey,
    RawHeader,
    Value,
    history_cards,
    unit_card,
    unit_in,
)
from ap_master_calibration.files.open_file import BytesAt, cut_short, opened, plain_bytes, refusal
from ap_master_calibration.formatting import byte_size
from ap_master_calibration.frames import file_id_of
from ap_master_calibration.text import Text, text, verbatim

SIGNATURE = b"XISF0100"
_START = 16  # bytes: signature, length of the header, four reserved
LONGEST_HEADER = 16 << 20
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
    that of the bytes as they are stored ("sha-256:3b5d..."), as written. `cards` are the keywords
    and properties of the header.
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
    cards: Cards = field(default_factory=dict)


def read_xisf_image(path: str) -> XisfImage:
    """What reading the pixels of image 0 needs, its bytes checked to be there; Unreadable."""
    try:
        descriptor, status = opened(path)
        try:
            at = plain_bytes(descriptor)
            parts = _parsed(at(0, _START), at, status.st_size, with_data=True)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise Unreadable(refusal(path, error)) from error
    return replace(_image(parts, status.st_size), cards=parts.cards)


def read_xisf_header(first: bytes, at: BytesAt, status: os.stat_result) -> RawHeader:
    """Returns the header of image 0; `first` is the file's beginning, `at` reads the rest.

    Unreadable where there is no image, where its bytes are not all in the file (`truncated`), and
    for XML that is broken or declares a DOCTYPE.
    """
    parts = _parsed(first, at, status.st_size)
    image = _image(parts, status.st_size)
    cards = parts.cards
    if "imageType" in parts.image:
        cards[IMAGE_TYPE] = parts.image["imageType"]
    program = HeaderKey.PROGRAM.keyword
    if program not in cards and (creator := _CREATOR.search(parts.text)):
        cards[program] = creator[1].decode("utf-8", "replace")
    return RawHeader(
        "xisf",
        cards,
        image.size,
        image.channels,
        image.sample,
        status.st_size,
        status.st_mtime_ns,
        file_id=file_id_of(status),
        images=_image_count(parts.text),
    )


def _image_count(xml: bytes) -> int:
    """Returns how many images a header lists beside those that are maps and weights."""
    if xml.count(b"<Image") < 2:
        return 1
    return max(1, len(_IMAGE.findall(xml)))


_IMAGE = re.compile(rb"<Image\s(?![^<>]*(?:map|rejection|weight)[^<>]*>)", re.IGNORECASE)


_CREATOR = re.compile(rb'id="XISF:CreatorApplication"[^<>]*>([^<&]{1,200})<')


# --- the image ----------------------------------------------------------------------------------


def _parsed(first: bytes, at: BytesAt, file_size: int, *, with_data: bool = False) -> Parts:
    """Returns the first image of the XML header."""
    if not first.startswith(SIGNATURE):
        raise Unreadable(text("it is not an XISF file: it does not begin with XISF0100"))
    length = int.from_bytes(first[8:12], "little")
    if not 0 < length <= LONGEST_HEADER:
        raise Unreadable(text("its XML header claims a length of {size}", size=byte_size(length)))
    xml = first[_START : _START + length]
    if len(xml) < length:
        xml += at(_START + len(xml), length - len(xml))
    if len(xml) < length:
        raise Unreadable(cut_short(_START + length, file_size), truncated=True)
    return parsed(xml.rstrip(b"\0"), with_data=with_data)


def _image(parts: Parts, file_size: int) -> XisfImage:
    attributes = parts.image
    size, channels = _geometry(attributes.get("geometry", ""))
    sample = _SAMPLES.get(attributes.get("sampleFormat", ""))
    if sample is None:
        raise Unreadable(_unknown_samples(attributes.get("sampleFormat")))
    # The compression of an embedded block stands in its Data element.
    block = parts.data if parts.data and "compression" not in attributes else attributes
    image = XisfImage(
        size,
        channels,
        sample,
        _location(attributes, parts),
        big_endian=attributes.get("byteOrder", "little").strip().lower() == "big",
        planar=attributes.get("pixelStorage", "Planar").strip().lower() != "normal",
        compression=block.get("compression"),
        subblocks=_pairs(block.get("subblocks", "")),
        bounds=_bounds(attributes.get("bounds")),
        checksum=attributes.get("checksum", parts.data.get("checksum")),
    )
    _check_bytes(image, len(parts.text), file_size)
    return image


def _unknown_samples(sample: str | None) -> Text:
    if sample is None:
        return text("its header does not name the form of its pixels (no sampleFormat)")
    return text("its pixels have a form this program does not read ({form})", form=sample[:40])


def _whole(text: str) -> int | None:
    plain = text.strip()
    return int(plain) if plain.isascii() and plain.isdecimal() and len(plain) <= 18 else None


_GEOMETRY = re.compile(r"\s*([0-9]{1,9}):([0-9]{1,9}):([0-9]{1,9})\s*")
_ATTACHMENT = re.compile(r"attachment:([0-9]{1,18}):([0-9]{1,18})")


@lru_cache(maxsize=256)
def _geometry(written: str) -> tuple[tuple[int, int], int]:
    match = _GEOMETRY.fullmatch(written)
    if match is None:
        raise Unreadable(
            text("its header gives no image size (geometry is '{value}')", value=written[:40])
        )
    width, height, channels = (int(part) for part in match.groups())
    sides = 1 <= width <= _LARGEST_SIDE and 1 <= height <= _LARGEST_SIDE
    if not sides or not 1 <= channels <= _MOST_CHANNELS:
        raise Unreadable(
            text("its header gives an impossible size (geometry is '{value}')", value=written[:40])
        )
    return (width, height), channels


def _location(attributes: dict[str, str], parts: Parts) -> Location:
    place = attributes.get("location", "").strip()
    kind, _, rest = place.partition(":")
    attached = _ATTACHMENT.fullmatch(place)
    if attached:
        return Location(kind, int(attached[1]), int(attached[2]))
    if kind == "inline":
        return Location(kind, encoding=rest or "base64", text="".join(parts.pieces))
    if kind == "embedded":
        encoding = parts.data.get("encoding", "base64")
        return Location(kind, encoding=encoding, text="".join(parts.pieces))
    if place.startswith(("url(", "path(")):
        raise Unreadable(text("its pixels are in another file; only whole XISF files are read"))
    raise Unreadable(
        text(
            "its header does not say where the pixels are (location is '{value}')", value=place[:40]
        )
    )


def _check_bytes(image: XisfImage, header: int, file_size: int) -> None:
    """Unreadable where an attached image is not all there, or lies where it cannot."""
    place = image.location
    if place.kind != "attachment":
        return
    if place.offset < _START + header:
        raise Unreadable(text("its header says that the pixels lie inside the header"))
    if place.offset + place.length > file_size:
        raise Unreadable(cut_short(place.offset + place.length, file_size), truncated=True)
    width, height = image.size
    needed = width * height * image.channels * _SAMPLE_BYTES[image.sample]
    if image.compression is None and place.length < needed:
        raise Unreadable(
            text(
                "its image needs {needed}, but its header gives it {size}",
                needed=byte_size(needed),
                size=byte_size(place.length),
            )
        )


def _pairs(written: str) -> tuple[tuple[int, int], ...]:
    pairs = []
    for part in written.split(":") if written else ():
        packed, _, plain = part.partition(",")
        first, second = _whole(packed), _whole(plain)
        if first is None or second is None:
            raise Unreadable(text("the parts of its compressed image are not listed as XISF asks"))
        pairs.append((first, second))
    return tuple(pairs)


def _bounds(text: str | None) -> tuple[float, float] | None:
    if text is None:
        return None
    low, high = (literal(part.strip()) for part in (text + ":").split(":")[:2])
    if isinstance(low, int | float) and isinstance(high, int | float) and low < high:
        return float(low), float(high)
    return None


# --- the XML ------------------------------------------------------------------------------------


@dataclass(slots=True)
class Parts:
    """What the XML says of image 0.

    `image` and `data` are the attributes of the Image element and of a Data element in it,
    `cards` its FITS keywords and properties, `pieces` its pixels where the XML itself holds them,
    and `text` the whole header.
    """

    text: bytes
    image: dict[str, str] = field(default_factory=dict)
    data: dict[str, str] = field(default_factory=dict)
    cards: dict[str, Value] = field(default_factory=dict)
    pieces: list[str] = field(default_factory=list)


def parsed(xml: bytes, *, with_data: bool = False) -> Parts:
    """Image 0 of an XML header; its pixels, where they are in the XML, only `with_data`.

    Unreadable where the XML is broken, holds no image, or declares a DOCTYPE.
    """
    parts = Parts(xml)
    _ImageReader(parts, with_data=with_data).read()
    return parts


_IMAGE_END = b"</Image>"


class _ImageReader:
    """Takes the XML parser's calls until the first Image ends.

    The parser calls for the ends of elements only where one matters, which halves its time.
    """

    def __init__(self, parts: Parts, *, with_data: bool) -> None:
        self._parts = parts
        self._with_data = with_data
        self._inside = False
        self._done = False
        self._open: list[str] = []  # the names of the open elements, kept only `with_data`
        self._property: str | None = None
        self._property_text: list[str] = []
        self._parser = expat.ParserCreate("UTF-8")
        self._expects_end = False
        # What is read is remembered: of a value of megabytes only the beginning.
        self._long = len(parts.text) > _LONG_HEADER
        self._cards_of = _beginning_cards if self._long else _keyword_cards
        self._found: list[tuple[_Card, ...]] = []  # what the last FITSKeyword held

    def read(self) -> None:
        """Reads up to the end of the first Image."""
        parser = self._parser
        parser.buffer_text = True
        parser.ordered_attributes = True
        parser.StartElementHandler = self._start
        # A DOCTYPE can declare entities that grow to gigabytes, or that fetch other files.
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        if self._with_data:
            parser.CharacterDataHandler = self._add_text
        try:
            self._feed(self._parts.text)
        except expat.ExpatError as error:
            raise Unreadable(
                text(
                    "its XML header is broken ({reason} in line {line})",
                    reason=verbatim(expat.ErrorString(error.code)),
                    line=error.lineno,
                )
            ) from error
        finally:
            # The parser holds this object's methods: without this, megabytes of header would stay
            # in memory until the garbage collector happens to come by.
            del self._parser
        if not self._done:
            raise Unreadable(text("there is no image in it"))

    def _feed(self, xml: bytes) -> None:
        """Parses as far as it takes: "</Image>" may stand in a comment as well."""
        start = self._read_keywords(xml)
        while not self._done:
            end = xml.find(_IMAGE_END, start)
            if end < 0:
                self._parser.Parse(xml[start:], True)
                return
            self._parser.Parse(xml[start:end], False)
            self._expect_end()
            start = end + len(_IMAGE_END)
            self._parser.Parse(xml[end:start], False)

    def _read_keywords(self, xml: bytes) -> int:
        """Parses up to the end of the first run of keywords; returns where that is.

        Keywords that an earlier header had, letter for letter, are not parsed again: in a series
        of frames that is nearly all of them.
        """
        head, *keywords = xml.split(_KEYWORD)
        self._parser.Parse(head, False)
        if self._long or self._done or not (self._inside and _is_between_elements(head)):
            return len(head)
        add = self._add
        for number, element in enumerate(keywords):
            cards = _KNOWN.get(element)
            if cards is None:
                if not _is_whole(element):  # something else follows it
                    return _without(xml, keywords[number:])
                self._found.clear()
                self._parser.Parse(_KEYWORD + element, False)
                if not self._found:  # it goes on behind what looks like its end
                    return _without(xml, keywords[number + 1 :])
                cards = self._found[0]
                _remember(element, cards)
            for card in cards:
                add(card)
        return len(xml)

    def _refuse(self, *_: object) -> None:
        raise Unreadable(text("its XML header declares a DOCTYPE, which no XISF file has"))

    def _start(self, name: str, attributes: list[str]) -> None:
        if self._done:
            return
        if self._inside:
            if self._expects_end:
                self._expect_end(wanted=self._with_data)
            if name == "FITSKeyword":
                cards = self._cards_of(tuple(attributes))
                self._found.append(cards)
                for card in cards:
                    self._add(card)
            elif name == "Property":
                self._start_property(_by_name(attributes))
            elif name == "Data":
                self._parts.data = _by_name(attributes)
        elif name == "Image":
            self._inside = True
            self._parts.image = _by_name(attributes)
            self._expect_end()  # `<Image ... />` ends at once
        if self._inside and self._with_data:
            self._open.append(name)

    def _end(self, name: str) -> None:
        if self._with_data and self._open:
            self._open.pop()
        if name == "Image":
            self._done = self._inside
        if self._property is not None:
            text = "".join(self._property_text).strip()
            self._add((self._property, text[:_LONGEST_VALUE], None))
            self._property = None

    def _expect_end(self, *, wanted: bool = True) -> None:
        self._expects_end = wanted
        self._parser.EndElementHandler = self._end if wanted else None

    def _add(self, card: _Card) -> None:
        name, value, unit = card
        if self._parts.cards.get(name) in (None, ""):
            self._parts.cards[name] = value
            if unit is not None:
                self._parts.cards[unit_card(name)] = unit

    def _start_property(self, attributes: dict[str, str]) -> None:
        name, value = attributes.get("id", ""), attributes.get("value")
        if name not in PROPERTIES:
            return
        if value is not None:
            value = value[:_LONGEST_VALUE]
            is_text = attributes.get("type") == "String"
            self._add((name, value if is_text else literal(value.strip()), None))
        else:  # the value of a string is the element's text
            self._property = name
            self._property_text.clear()
            self._parser.CharacterDataHandler = self._add_text
            self._expect_end()

    def _add_text(self, piece: str) -> None:
        if self._property is not None:
            self._property_text.append(piece)
        elif self._with_data and not self._done and self._open[-1:] in (["Image"], ["Data"]):
            self._parts.pieces.append(piece)


_Card = tuple[str, Value, str | None]
"""Name, value and unit."""
_LONGEST_VALUE = 1000  # characters: no value that is used has more
_LONG_HEADER = 1 << 16  # bytes: a value in a shorter one is short enough to be remembered


_KEYWORD = b"<FITSKeyword "
_KNOWN: dict[bytes, tuple[_Card, ...]] = {}
"""What the parser made of keywords: elements without their beginning, and their cards."""
_MOST_KNOWN = 16384


def _remember(element: bytes, cards: tuple[_Card, ...]) -> None:
    if len(_KNOWN) >= _MOST_KNOWN:
        _KNOWN.clear()
    _KNOWN[element] = cards


def _is_whole(element: bytes) -> bool:
    """Returns True for one empty element and blanks, without its beginning."""
    return b"<" not in element and element.rstrip().endswith(b"/>")


def _without(xml: bytes, keywords: Sequence[bytes]) -> int:
    """Returns where the last keywords of an XML header begin."""
    return len(xml) - sum(len(_KEYWORD) + len(element) for element in keywords)


def _is_between_elements(head: bytes) -> bool:
    """Returns False where XML may end inside a tag, a comment or an instruction."""
    comments = head.count(b"<!--")
    closed = head.count(b"-->") == comments == head.count(b"<!")
    return closed and head.rstrip().endswith(b">") and head.count(b"<?") <= 1


def _by_name(attributes: list[str]) -> dict[str, str]:
    return dict(zip(attributes[::2], attributes[1::2], strict=True))


def _keyword_cards(attributes: tuple[str, ...]) -> tuple[_Card, ...]:
    """Returns what a FITSKeyword holds, as cards."""
    by_name = dict(zip(attributes[::2], attributes[1::2], strict=True))
    name, value, comment = (by_name.get(key, "") for key in ("name", "value", "comment"))
    keyword = name.strip().upper()
    if keyword in _KEYWORDS:
        unit = unit_in(keyword, comment.encode()) if keyword in WITH_UNITS and comment else None
        return ((keyword, keyword_value(value), unit),)
    if keyword in ("HISTORY", "COMMENT"):  # PixInsight writes the line as the comment
        return tuple((key, content, None) for key, content in history_cards(comment or value))
    return ()


def _beginning_cards(attributes: tuple[str, ...]) -> tuple[_Card, ...]:
    return _keyword_cards(tuple([part[:_LONGEST_VALUE] for part in attributes]))


_KEYWORDS = frozenset(KEYWORDS)
_QUOTED = re.compile(r"\s*'((?:[^']|'')*)'\s*")


def keyword_value(text: str) -> Value:
    """Returns the value of a FITSKeyword: a string with quotes or without, a number, T or F."""
    quoted = _QUOTED.fullmatch(text)
    if quoted:
        return quoted[1].replace("''", "'").strip()
    return literal(text.strip().strip("'").strip())

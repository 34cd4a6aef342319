"""Reads the first Image of an XISF header: at once where its form is certain, else with expat."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from xml.parsers import expat

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files.fits_card import history_of, literal, unit_of
from ap_master_calibration.files.raw_header import KEYWORDS, LONG_KEYWORDS, WITH_UNITS, Value

_KEYWORDS = frozenset({*KEYWORDS, *LONG_KEYWORDS})
_PROPERTIES = frozenset(
    f"{group}:{name}"
    for group, names in {
        "Instrument:Camera": ("Name", "XBinning", "YBinning", "ISOSpeed"),
        "Instrument:Sensor": ("Temperature", "TargetTemperature"),
        "Instrument": ("ExposureTime", "Filter:Name", "Telescope:Name", "Telescope:FocalLength"),
        "Observation": ("Time:Start", "Location:Longitude", "Location:Latitude", "Object:Name"),
        "PCL": ("CFASourcePattern",),
    }.items()
    for name in names
)


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


def parsed(text: bytes, *, with_data: bool) -> Parts:
    """Image 0 of an XML header; its pixels, where they are in the XML, only `with_data`.

    Unreadable where the XML is broken, holds no image, or declares a DOCTYPE.
    """
    parts = None if with_data else _certain_parts(text)
    if parts is None:
        parts = Parts(text)
        _Listener(parts, with_data=with_data).parse()
    return parts


# --- the form nearly all programs write -----------------------------------------------------------

_PROLOG = re.compile(
    rb"\s*<\?xml [^<>]*\?>\s*(?:<!--(?:[^-]|-(?!-))*-->\s*)?<xisf [^<>]*>\s*"
    rb"<Image((?:\s+[\w:]+=\"[^\"<&]*\")+)\s*>\s*"
)
_ATTRIBUTE = re.compile(rb'([\w:]+)="([^"]*)"')
_KEYWORD = re.compile(
    rb'FITSKeyword\s+name="([^"<&]*)"\s+value="([^"<&]*)"(?:\s+comment="([^"<]*)")?\s*/>\s*'
)
_PROPERTY = re.compile(rb'Property\s+id="([^"<&]*)"\s+type="(\w+)"\s+value="([^"<&]*)"\s*/>\s*')
_PROPERTY_TEXT = re.compile(rb'Property\s+id="([^"<&]*)"\s+type="String"\s*>([^<&]*)')
_PROPERTY_ELSE = re.compile(rb'Property\s+id="([^"<&]*)"(?:\s+[\w:]+="[^"<]*")*\s*/?>[^<&]*')
_OTHER = re.compile(
    rb'(?!FITSKeyword|Property|Data|Image)\w+(?:\s+[\w:]+="[^"<]*")*\s*/>\s*|/Property>\s*'
)

_Entry = tuple[str, Value, str | None]
_NOTHING: _Entry = ("", None, None)


def _certain_parts(text: bytes) -> Parts | None:
    """Image 0 where every element in it has a form known by heart, else None."""
    prolog = _PROLOG.match(text)
    end = text.find(b"</Image>")
    if prolog is None or end < prolog.end():
        return None
    parts = Parts(text)
    cards = parts.cards
    try:
        parts.image = {k.decode(): v.decode() for k, v in _ATTRIBUTE.findall(prolog[1])}
        for piece in text[prolog.end() : end].split(b"<")[1:]:
            entry = _entry(piece)
            if entry is None:
                return None
            name, value, unit = entry
            if name and name not in cards:
                cards[name] = value
                if unit is not None:
                    cards[f"{name}:UNIT"] = unit
    except UnicodeDecodeError:
        return None
    return parts


@lru_cache(maxsize=16384)
def _entry(piece: bytes) -> _Entry | None:
    """Name, value and unit of an element without its "<"; no name if it says nothing we use.

    None where its form is not certain. Elements repeat from frame to frame, so what was read once
    is remembered.
    """
    if found := _KEYWORD.fullmatch(piece):
        name, value, comment = (part.decode() for part in found.groups(b""))
        return keyword_entry(name, value, comment)
    if found := _PROPERTY.fullmatch(piece):
        name, kind, value = (part.decode() for part in found.groups())
        return property_entry(name, kind, value)
    if found := _PROPERTY_TEXT.fullmatch(piece):
        return property_entry(found[1].decode(), "String", found[2].decode().strip())
    if found := _PROPERTY_ELSE.fullmatch(piece):
        return None if found[1].decode() in _PROPERTIES else _NOTHING
    return _NOTHING if _OTHER.fullmatch(piece) else None


# --- what an element says -------------------------------------------------------------------------


def keyword_entry(name: str, value: str, comment: str) -> _Entry:
    """What a FITSKeyword says: its name, its value, and the unit its comment tells."""
    keyword = name.strip().upper()
    if keyword in _KEYWORDS:
        unit = unit_of(keyword, comment.encode()) if keyword in WITH_UNITS and comment else None
        return keyword, keyword_value(value), unit
    if keyword in ("HISTORY", "COMMENT"):
        said = history_of(comment or value)  # PixInsight writes the text as the comment
        return _NOTHING if said is None else (*said, None)
    return _NOTHING


def property_entry(name: str, kind: str, value: str) -> _Entry:
    """What a Property says."""
    if name not in _PROPERTIES:
        return _NOTHING
    return name, value if kind == "String" else literal(value.strip()), None


_QUOTED = re.compile(r"\s*'((?:[^']|'')*)'\s*")


def keyword_value(text: str) -> Value:
    """The value of a FITSKeyword: a string with quotes or without, a number, T or F."""
    quoted = _QUOTED.fullmatch(text)
    if quoted:
        return quoted[1].replace("''", "'").strip()
    return literal(text.strip().strip("'").strip())


# --- any form -------------------------------------------------------------------------------------


class _Listener:
    """Listens to the XML parser until the first Image ends."""

    def __init__(self, parts: Parts, *, with_data: bool) -> None:
        self._parts = parts
        self._with_data = with_data
        self._inside: list[str] = []  # the elements that are open, from Image on
        self._done = False
        self._property: str | None = None
        self._words: list[str] = []
        self._parser = expat.ParserCreate("UTF-8")

    def parse(self) -> None:
        """Reads up to the end of the first Image; Unreadable where the XML is none."""
        parser, text = self._parser, self._parts.text
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        if self._with_data:
            parser.CharacterDataHandler = self._add_text
        cut = text.find(b"</Image>") + len(b"</Image>")
        try:
            parser.Parse(text[:cut], False)
            if not self._done:
                parser.Parse(text[cut:], True)
        except expat.ExpatError as error:
            told = expat.ErrorString(error.code)
            raise Unreadable(f"its XML header is broken ({told} in line {error.lineno})") from error
        if not self._done:
            raise Unreadable("there is no image in it")

    def _refuse(self, *_: object) -> None:
        raise Unreadable("its XML header declares a DOCTYPE, which no XISF file has")

    def _start(self, name: str, told: dict[str, str]) -> None:
        if self._done:
            return
        if not self._inside:
            if name == "Image":
                self._parts.image = told
                self._inside.append(name)
            return
        self._inside.append(name)
        if name == "FITSKeyword":
            keys = ("name", "value", "comment")
            self._add(keyword_entry(*(told.get(key, "") for key in keys)))
        elif name == "Property":
            self._start_property(told)
        elif name == "Data":
            self._parts.data = told

    def _end(self, _: str) -> None:
        if self._done or not self._inside:
            return
        self._inside.pop()
        self._done = not self._inside
        if self._property is not None:
            self._add(property_entry(self._property, "String", "".join(self._words).strip()))
            self._property = None

    def _add(self, entry: _Entry) -> None:
        name, value, unit = entry
        if name and name not in self._parts.cards:
            self._parts.cards[name] = value
            if unit is not None:
                self._parts.cards[f"{name}:UNIT"] = unit

    def _start_property(self, told: dict[str, str]) -> None:
        name, value = told.get("id", ""), told.get("value")
        if value is not None:
            self._add(property_entry(name, told.get("type", ""), value))
        elif name in _PROPERTIES:  # the value of a string is the element's text
            self._property = name
            self._words.clear()
            self._parser.CharacterDataHandler = self._add_text

    def _add_text(self, text: str) -> None:
        if self._property is not None:
            self._words.append(text)
        elif self._with_data and not self._done and self._inside[-1:] in (["Image"], ["Data"]):
            self._parts.pieces.append(text)

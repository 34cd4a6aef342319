"""Reads one header of a FITS file, card by card.

The FITS Standard 4.0 (https://fits.gsfc.nasa.gov/fits_standard.html) names the rules; what
capture programs really write is read with tolerance and noted in `problems`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count
from struct import Struct

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files.fits_card import (
    UNCERTAIN,
    certain_value,
    tolerant_value,
)
from ap_master_calibration.files.keywords import (
    KEYWORDS,
    WITH_UNITS,
    Value,
    history_cards,
    unit_card,
    unit_in,
)
from ap_master_calibration.files.open_file import BytesAt
from ap_master_calibration.text import Text, text

BLOCK = 2880
CARD = 80
FIRST_READ = 4 * BLOCK  # holds the header of nearly every frame
LONGEST_HEADER = 4 << 20
_LARGEST_SIDE = 1 << 20  # pixels
_MOST_AXES = 9

STRUCTURE = (
    "SIMPLE XTENSION EXTNAME BITPIX NAXIS PCOUNT GCOUNT BZERO BSCALE ZIMAGE ZCMPTYPE ZBITPIX "
    "ZNAXIS ZNAXIS1 ZNAXIS2 ZNAXIS3 " + " ".join(f"NAXIS{i}" for i in range(1, _MOST_AXES + 1))
).split()
MOSAIC = [
    "DETSEC",
    "DETSIZE",
    "CCDSEC",
    "CCDNAME",
    "CHIPID",
    "AMPNAME",
    "AMPSEC",
    "AMPID",
    "IMAGEID",
]
"""Keywords of the chips and amplifiers of a mosaic."""
_LENGTH = ("GCOUNT", "PCOUNT", "BITPIX", "NAXIS", *(f"NAXIS{i}" for i in range(1, _MOST_AXES + 1)))
_ZSHAPE = ("ZBITPIX", "ZNAXIS", "ZNAXIS1", "ZNAXIS2", "ZNAXIS3")
_END, _LONG, _TEXT = "END", "HIERARCH", "HISTORY"
_FIELDS: dict[bytes, str] = {
    **{spelled.ljust(8).encode(): k for k in (*STRUCTURE, *MOSAIC, *KEYWORDS) if len(k) <= 8
       for spelled in (k, k.lower(), k.title())},
    **{b"END".ljust(n, b" ").ljust(8, b"\0"): _END for n in range(3, 9)},  # zeros for blanks
    b"HIERARCH": _LONG,
    b"HISTORY ": _TEXT,
    b"COMMENT ": _TEXT,
}  # fmt: skip
_BITPIX = {8: "u8", 16: "i16", 32: "i32", 64: "i64", -32: "f32", -64: "f64"}
_UNSIGNED = {("i16", 32768): "u16", ("i32", 1 << 31): "u32", ("i64", 1 << 63): "u64"}
_SPECIAL = frozenset({_END, _LONG, _TEXT})
_NO_VALUE = (None, "")
_KEYS = Struct("8s72x" * (BLOCK // CARD))


@dataclass(slots=True)
class Hdu:
    """One header: its values, where the data behind it start, and what was odd."""

    cards: dict[str, Value]
    data_start: int
    problems: list[Text] = field(default_factory=list)

    def values(self, keywords: Iterable[str]) -> list[Value]:
        """Returns the values of these keywords, None where one is missing."""
        return list(map(self.cards.get, keywords))


@dataclass(frozen=True, slots=True)
class Shape:
    """What an image is: the lengths of its axes, and the form of its samples."""

    axes: tuple[int, ...]
    sample: str


def image_of(hdu: Hdu) -> tuple[Shape, int]:
    """Returns the shape of the image an HDU holds, and the bytes of its data."""
    lengths = hdu.values(_LENGTH)
    zero = hdu.cards.get("BZERO")
    if hdu.cards.get("ZIMAGE") is True:
        return shape_of(zero, *hdu.values(_ZSHAPE)), _data_length(*lengths)
    return _plain_image(zero, *lengths)


@lru_cache(maxsize=256, typed=True)
def _plain_image(
    zero: Value, groups: Value, heap: Value, bitpix: Value, *axes: Value
) -> tuple[Shape, int]:
    return shape_of(zero, bitpix, *axes), _data_length(groups, heap, bitpix, *axes)


def whole_number(value: Value) -> int | None:
    """Returns a structural keyword's whole number."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def shape_of(zero: Value, bitpix: Value, naxis: Value, *lengths: Value) -> Shape:
    """The shape given by BZERO, BITPIX, NAXIS and NAXIS1...; Unreadable where it is no image."""
    axis_count = whole_number(naxis)
    if axis_count is None:
        raise Unreadable(text("its header does not give the size of the image (NAXIS is missing)"))
    if not 2 <= axis_count <= _MOST_AXES:
        raise Unreadable(text("there is no image in it (NAXIS is {value})", value=axis_count))
    axes = []
    for i, value in enumerate(lengths[:axis_count], 1):
        length = whole_number(value)
        if length is None:
            raise Unreadable(
                text(
                    "its header does not give the size of the image (no {keyword})",
                    keyword=f"NAXIS{i}",
                )
            )
        if not 1 <= length <= _LARGEST_SIDE:
            raise Unreadable(
                text(
                    "its header gives an impossible size ({keyword} is {value})",
                    keyword=f"NAXIS{i}",
                    value=str(length),
                )
            )
        axes.append(length)
    bits = whole_number(bitpix)
    sample = None if bits is None else _BITPIX.get(bits)
    if sample is None:
        raise Unreadable(
            text(
                "its pixels have a form this program does not read (BITPIX is {value})",
                value=text("missing") if bits is None else str(bits),
            )
        )
    shift = whole_number(zero)
    if len(axes) < axis_count:
        raise Unreadable(text("its header does not give the size of the image (ZNAXIS)"))
    return Shape(tuple(axes), sample if shift is None else _UNSIGNED.get((sample, shift), sample))


def length_of(hdu: Hdu) -> int:
    """The bytes of data behind a header, without the padding; Unreadable where they cannot be."""
    return _data_length(*hdu.values(_LENGTH))


def _data_length(groups: Value, heap: Value, bitpix: Value, naxis: Value, *lengths: Value) -> int:
    """Returns the bytes of data behind a header, without the padding (FITS 4.0, equation 2).

    From GCOUNT, PCOUNT, BITPIX, NAXIS and NAXIS1...; Unreadable where they cannot be.
    """
    axis_count = whole_number(naxis) or 0
    if axis_count == 0:
        return 0
    if not 0 < axis_count <= _MOST_AXES:
        raise Unreadable(
            text(
                "its header gives an impossible number of axes (NAXIS is {value})",
                value=str(axis_count),
            )
        )
    sides = [whole_number(value) or 0 for value in lengths[:axis_count]]
    times, more = (whole_number(groups) or 1), (whole_number(heap) or 0)
    if min(*sides, times, more, 0) < 0:
        raise Unreadable(text("its header gives an impossible size"))
    return abs(whole_number(bitpix) or 8) // 8 * times * (more + math.prod(sides))


def next_block(position: int) -> int:
    """Returns the first position from `position` on at which a header or data may begin."""
    return -(-position // BLOCK) * BLOCK


# --- one header -------------------------------------------------------------------------------


def read_hdu(block: bytes, at: BytesAt, start: int) -> Hdu:
    """The header that starts at `start`; `block` is its beginning, `at` reads on where it is long.

    The first of two equal keywords that has a value wins. Unreadable where it is no header, or has
    no end.
    """
    if not block:
        raise Unreadable(text("the file is empty"))
    if not block.startswith(b"XTENSION" if start else b"SIMPLE"):
        raise Unreadable(text("it is not a FITS file: it does not begin with SIMPLE"))
    cards: dict[str, Value] = {}
    problems: list[Text] = []
    place = 0
    while True:
        end = _read_cards(block, place, cards, problems)
        if end is not None:
            break
        place = len(block) // CARD * CARD
        if len(block) >= LONGEST_HEADER:
            raise Unreadable(text("its header has no end (no END card in 4 MB)"))
        more = at(start + len(block), max(FIRST_READ, len(block)))
        if not more:
            raise Unreadable(text("its header has no end (no END card)"), truncated=True)
        block += more
    return Hdu(cards, start + next_block(end), problems)


def _read_cards(
    block: bytes, place: int, cards: dict[str, Value], problems: list[Text]
) -> int | None:
    """Puts the values of all cards from `place` on into `cards`; where END ends, or None."""
    fields = _FIELDS
    for first in range(place, len(block), BLOCK):
        for start, key in zip(count(first, CARD), _keys(block, first), strict=False):
            if key not in fields:
                continue
            keyword = fields[key]
            if keyword in cards and cards[keyword] not in _NO_VALUE:
                continue  # the first of two that says something counts
            card = block[start : start + CARD]
            if keyword in _SPECIAL:
                if keyword == _END:
                    return start + CARD
                _add_special(keyword, card, cards, problems)
                continue
            value, comment = certain_value(card)
            if value is UNCERTAIN:
                following = block[start + CARD : start + CARD * 32]
                value, comment = _tolerantly(keyword, card, following, problems)
            cards[keyword] = value  # type: ignore[assignment]  # UNCERTAIN is gone
            if keyword in WITH_UNITS and comment and (unit := unit_in(keyword, comment)):
                cards[unit_card(keyword)] = unit
    return None


def _keys(block: bytes, first: int) -> tuple[bytes, ...]:
    """Returns the first eight bytes of the cards of one block."""
    if first + BLOCK <= len(block):
        keys: tuple[bytes, ...] = _KEYS.unpack_from(block, first)
        return keys
    return tuple(block[i : i + 8] for i in range(first, len(block) - CARD + 1, CARD))


def _tolerantly(
    keyword: str, card: bytes, following: bytes, problems: list[Text]
) -> tuple[Value, bytes]:
    while following.startswith(b"CONTINUE"):
        card, following = card + following[:CARD], following[CARD:]
    value, comment, legal = tolerant_value(card)
    if not legal:
        problems.append(
            text(
                "{keyword} is not written as FITS asks; it was read as {value}",
                keyword=keyword,
                value=text("unknown") if value is None else str(value)[:60],
            )
        )
    return value, comment


def _add_special(keyword: str, card: bytes, cards: dict[str, Value], problems: list[Text]) -> None:
    """What HIERARCH, HISTORY and COMMENT cards say, where it is of use."""
    if keyword == _LONG:
        name = _long_name(card)
        if name is not None and cards.get(name) in _NO_VALUE:
            cards[name] = _tolerantly(name, card, b"", problems)[0]
        return
    for key, value in history_cards(card[8:].decode("latin-1")):
        cards.setdefault(key, value)


@lru_cache(maxsize=1024)
def _long_name(card: bytes) -> str | None:
    """Returns the keyword of a HIERARCH card, where it is one of ours."""
    name = card[8:].partition(b"=")[0].strip().upper().decode("ascii", "replace")
    return name if name in KEYWORDS else None

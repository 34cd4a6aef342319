"""Reads the header of a FITS file: the first image's, merged with the primary's, card by card.

The FITS Standard 4.0 (https://fits.gsfc.nasa.gov/fits_standard.html) names the rules; what
capture programs really write is read with tolerance and told in `problems`.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, field

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files.card_values import (
    UNCERTAIN,
    certain_value,
    tolerant_value,
    unit_of,
)
from ap_master_calibration.files.opened import BytesAt
from ap_master_calibration.files.raw_header import (
    KEYWORDS,
    LONG_KEYWORDS,
    WITH_UNITS,
    RawHeader,
    Value,
    short_words,
)

BLOCK = 2880
CARD = 80
FIRST_READ = 4 * BLOCK  # holds the header of nearly every frame
LONGEST_HEADER = 4 << 20
_DEEPEST_EXTENSION = 64  # HDUs looked at for an image
_LARGEST_SIDE = 1 << 20  # pixels
_MOST_AXES = 9

_STRUCTURE = (
    "SIMPLE XTENSION BITPIX NAXIS PCOUNT GCOUNT BZERO BSCALE ZIMAGE ZCMPTYPE ZBITPIX ZNAXIS "
    "ZNAXIS1 ZNAXIS2 ZNAXIS3 " + " ".join(f"NAXIS{i}" for i in range(1, _MOST_AXES + 1))
).split()
_ZSTRUCTURE = {"BITPIX": "ZBITPIX", "NAXIS": "ZNAXIS", "NAXIS1": "ZNAXIS1", "NAXIS2": "ZNAXIS2"}
_END = ""
_LONG = "HIERARCH"
_FIELDS: dict[bytes, str] = {
    **{spelled.ljust(8).encode(): k for k in (*_STRUCTURE, *KEYWORDS)
       for spelled in (k, k.lower(), k.title())},
    b"END     ": _END,
    b"HIERARCH": _LONG,
}  # fmt: skip
_BITPIX = {8: "u8", 16: "i16", 32: "i32", -32: "f32", -64: "f64"}
_UNSIGNED = {("i16", 32768): "u16", ("i32", 2147483648): "u32"}
_HISTORY_IMAGES = b"ImageIntegration.numberOfImages:"


@dataclass(slots=True)
class Hdu:
    """One header: its values, where the data behind it start, and what was odd."""

    cards: dict[str, Value]
    data_start: int
    problems: list[str] = field(default_factory=list)

    def whole(self, keyword: str, default: int | None = None) -> int | None:
        """A structural keyword's integer value, else the default."""
        value = self.cards.get(keyword)
        if isinstance(value, float) and value.is_integer():
            return int(value)
        return value if isinstance(value, int) and not isinstance(value, bool) else default


def read_fits_header(
    first: bytes, at: BytesAt, found: os.stat_result, *, zipped: bool
) -> RawHeader:
    """The header of the first image of a FITS file.

    `first` is the file's beginning, `at` reads the rest. A compressed image counts as the image
    it holds. The keywords of an image extension win over the primary header's. Data missing at the
    end are found from the file's size, `found.st_size`; for a gzip file (`zipped`) they are not,
    since its size says nothing of what it holds. Unreadable where there is no image, or no FITS.
    """
    primary = read_hdu(first, at, 0)
    hdu = primary
    if primary.whole("NAXIS") == 0:
        hdu = _first_image(primary, at)
        for key, value in primary.cards.items():
            if key not in _STRUCTURE:
                hdu.cards.setdefault(key, value)
        hdu.problems += primary.problems
    length = data_length(hdu)
    raw = _as_raw(hdu, found)
    end = hdu.data_start + length
    if not zipped and end > found.st_size:
        raise Unreadable(short_words(end, found.st_size), truncated=True)
    return raw


def _as_raw(hdu: Hdu, found: os.stat_result) -> RawHeader:
    if hdu.cards.get("ZIMAGE") is True:
        hdu.cards |= {k: hdu.cards.get(z) for k, z in _ZSTRUCTURE.items()}
        hdu.cards["NAXIS3"] = hdu.cards.get("ZNAXIS3")
    axes = _axes(hdu)
    return RawHeader(
        "fits",
        hdu.cards,
        (axes[0], axes[1]),
        math.prod(axes[2:]),
        _sample(hdu),
        found.st_size,
        found.st_mtime_ns,
        tuple(hdu.problems),
        hdu.data_start,
    )


def _axes(hdu: Hdu) -> list[int]:
    count = hdu.whole("NAXIS")
    if count is None:
        raise Unreadable("its header does not tell the size of the image (NAXIS is missing)")
    if not 2 <= count <= _MOST_AXES:
        raise Unreadable(f"there is no image in it (NAXIS is {count})")
    axes = []
    for i in range(1, count + 1):
        length = hdu.whole(f"NAXIS{i}")
        if length is None:
            raise Unreadable(
                f"its header does not tell the size of the image (NAXIS{i} is missing)"
            )
        if not 1 <= length <= _LARGEST_SIDE:
            raise Unreadable(f"its header tells an impossible size (NAXIS{i} is {length})")
        axes.append(length)
    return axes


def _sample(hdu: Hdu) -> str:
    bitpix = hdu.whole("BITPIX")
    sample = None if bitpix is None else _BITPIX.get(bitpix)
    if sample is None:
        told = "missing" if bitpix is None else bitpix
        raise Unreadable(f"its pixels have a form this program does not read (BITPIX is {told})")
    zero = hdu.whole("BZERO")
    return sample if zero is None else _UNSIGNED.get((sample, zero), sample)


def data_length(hdu: Hdu) -> int:
    """The bytes of data behind a header, without the padding (FITS 4.0, equation 2)."""
    count = hdu.whole("NAXIS", 0) or 0
    if not 0 <= count <= _MOST_AXES:
        raise Unreadable(f"its header tells an impossible number of axes (NAXIS is {count})")
    if count == 0:
        return 0
    lengths = [hdu.whole(f"NAXIS{i}", 0) or 0 for i in range(1, count + 1)]
    groups, heap = hdu.whole("GCOUNT", 1) or 1, hdu.whole("PCOUNT", 0) or 0
    if min(*lengths, groups, heap, 0) < 0:
        raise Unreadable("its header tells an impossible size")
    return abs(hdu.whole("BITPIX", 8) or 8) // 8 * groups * (heap + math.prod(lengths))


def _first_image(primary: Hdu, at: BytesAt) -> Hdu:
    """The first extension that is an image, plain or compressed."""
    start = primary.data_start
    for _ in range(_DEEPEST_EXTENSION):
        block = at(start, FIRST_READ)
        if not block.startswith(b"XTENSION"):
            break
        hdu = read_hdu(block, at, start)
        if _is_image(hdu):
            return hdu
        start = _next_block(hdu.data_start + data_length(hdu))
    raise Unreadable("there is no image in it")


def _is_image(hdu: Hdu) -> bool:
    kind = hdu.cards.get("XTENSION")
    if kind == "IMAGE":
        return (hdu.whole("NAXIS", 0) or 0) >= 2
    return kind == "BINTABLE" and hdu.cards.get("ZIMAGE") is True


def _next_block(position: int) -> int:
    return -(-position // BLOCK) * BLOCK


# --- one header -------------------------------------------------------------------------------


def read_hdu(block: bytes, at: BytesAt, start: int) -> Hdu:
    """The header that starts at `start`; `block` is its beginning, `at` reads on where it is long.

    The first of two equal keywords wins. Unreadable where it is none, or has no end.
    """
    if not block:
        raise Unreadable("the file is empty")
    if not block.startswith((b"SIMPLE", b"XTENSION")):
        raise Unreadable("it is not a FITS file: it does not begin with SIMPLE")
    cards: dict[str, Value] = {}
    problems: list[str] = []
    place = 0
    while True:
        end = _read_cards(block, place, cards, problems)
        if end is not None:
            break
        place = len(block) // CARD * CARD
        if len(block) >= LONGEST_HEADER:
            raise Unreadable("its header has no end (no END card in 4 MB)")
        more = at(start + len(block), max(FIRST_READ, len(block)))
        if not more:
            raise Unreadable("its header has no end (no END card)", truncated=True)
        block += more
    _add_history(block[:end], cards)
    return Hdu(cards, start + _next_block(end), problems)


def _read_cards(
    block: bytes, place: int, cards: dict[str, Value], problems: list[str]
) -> int | None:
    """Puts the values of all cards from `place` on into `cards`; where END ends, or None."""
    known = _FIELDS.get
    for start in range(place, len(block) - CARD + 1, CARD):
        keyword = known(block[start : start + 8])
        if keyword is None or keyword in cards:
            continue
        if keyword == _END:
            return start + CARD
        card = block[start : start + CARD]
        if keyword == _LONG:
            _add_long(card, cards, problems)
            continue
        value, comment = certain_value(card)
        if value is UNCERTAIN:
            following = block[start + CARD : start + CARD * 32]
            value, comment = _tolerantly(keyword, card, following, problems)
        cards[keyword] = value  # type: ignore[assignment]  # UNCERTAIN is gone
        if keyword in WITH_UNITS and comment and (unit := unit_of(keyword, comment)):
            cards[f"{keyword}:UNIT"] = unit
    return None


def _tolerantly(
    keyword: str, card: bytes, following: bytes, problems: list[str]
) -> tuple[Value, bytes]:
    while following.startswith(b"CONTINUE"):
        card, following = card + following[:CARD], following[CARD:]
    value, comment, legal = tolerant_value(card)
    if not legal:
        problems.append(f"{keyword} is not written as FITS asks; it was read as {_shown(value)}")
    return value, comment


def _shown(value: Value) -> str:
    return "unknown" if value is None else str(value)[:60]


def _add_long(card: bytes, cards: dict[str, Value], problems: list[str]) -> None:
    """A HIERARCH card, where its keyword is one of ours."""
    name = card[8:].partition(b"=")[0].strip().upper().decode("ascii", "replace")
    if (name in LONG_KEYWORDS or name in KEYWORDS) and name not in cards:
        cards[name] = _tolerantly(name, card, b"", problems)[0]


def _add_history(header: bytes, cards: dict[str, Value]) -> None:
    """What PixInsight's history and a stacker's comment say of the number of images."""
    place = header.find(_HISTORY_IMAGES)
    if place >= 0:
        digits = header[place + len(_HISTORY_IMAGES) :][:12].split()
        if digits and digits[0].isdigit():
            cards["HISTORY:IMAGES"] = int(digits[0])
    if b"COMMENT Master " in header or b"Integration with PixInsight" in header:
        cards["COMMENT:MASTER"] = True

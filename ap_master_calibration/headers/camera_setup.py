"""Reads how the camera was set, and what it looked through, from a raw header."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import TypeVar

from ap_master_calibration.files.keywords import (
    Cards,
    HeaderKey,
    RawHeader,
    Value,
    Witness,
    lies_bottom_up,
    unit_card,
)
from ap_master_calibration.headers.header_values import (
    filter_name,
    gain,
    is_clear,
    iso,
    not_negative,
    number,
    pair,
    seconds,
    temperature,
    whole,
    word,
)

T = TypeVar("T")


def gain_of(cards: Cards) -> float | str | None:
    """Returns the gain setting, else the sensitivity (ISO); a word where the camera uses words."""
    value = _setting(cards, HeaderKey.GAIN, gain)
    return HeaderKey.ISO.first(cards, iso) if value is None else value


def offset_of(cards: Cards) -> float | None:
    """Returns the offset setting."""
    return _setting(cards, HeaderKey.OFFSET, not_negative)


def temperature_of(cards: Cards, key: HeaderKey) -> float | None:
    """Returns the first temperature a key has (°C), whatever unit its comment names."""
    for name, value in key.values(cards):
        degrees = temperature(value, cards.get(unit_card(name)))
        if degrees is not None:
            return degrees
    return None


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


def camera_mode_of(cards: Cards) -> str | None:
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


def filter_of(cards: Cards) -> str | None:
    """The first filter of one or several wheels; a clear one only where there is no other."""
    names = [name for _, v in HeaderKey.FILTER.values(cards) if (name := filter_name(v))]
    return next((name for name in names if not is_clear(name)), names[0] if names else None)


def readout_of(cards: Cards) -> str | None:
    """Returns the readout mode."""
    value = HeaderKey.READOUT.first(cards, word)
    return HeaderKey.READOUT_OR_TIME.first(cards, _mode) if value is None else value


def _mode(value: Value) -> str | None:
    """Returns a readout mode where it is no readout time."""
    return word(value) if isinstance(value, str) and number(value) is None else None


def exposure_of(cards: Cards, count: int | None) -> float | None:
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


def binning_of(cards: Cards) -> tuple[int, int] | None:
    """Returns the binning, x and y."""
    x, y = HeaderKey.BINNING_X.first(cards, _positive), HeaderKey.BINNING_Y.first(cards, _positive)
    if x is not None:
        return x, x if y is None else y
    return HeaderKey.BINNING.first(cards, pair)


def origin_of(cards: Cards) -> tuple[int, int] | None:
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


def witnesses_of(cards: Cards) -> tuple[tuple[str, float | str], ...]:
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


def focal_length_of(cards: Cards) -> float | None:
    """Returns the telescope's focal length (mm); programs write 0 for one they do not know."""
    length = HeaderKey.FOCAL_LENGTH.first(cards, number)
    if length is None:
        metres = HeaderKey.FOCAL_LENGTH_METRES.first(cards, number)
        length = None if metres is None else metres * 1000
    return length if length is not None and 0 < length < _LONGEST else None


_LONGEST = 1e6  # mm: a kilometre
_PATTERN = re.compile("[RGBCMYWKE0]{4,36}")


def bayer_of(raw: RawHeader) -> str | None:
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

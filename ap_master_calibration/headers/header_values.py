"""Turns what a header holds into numbers and words: units, quotes, float noise, sentinels."""

from __future__ import annotations

import math
import re
import struct
from functools import lru_cache

Raw = bool | int | float | str | None

_LONGEST_TEXT = 200
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_UNKNOWN = frozenset(
    {"", "n/a", "none", "null", "nan", "unknown", "undefined", "not available", "-"}
)
_NUMBER = re.compile(
    r"([+-]?(?:[0-9]{1,30}(?:[.,][0-9]{0,30})?|[.,][0-9]{1,30})(?:[eEdD][+-]?[0-9]{1,3})?)\s*"
    r"([^\s0-9][^0-9]{0,20})?"
)


def plain_text(value: Raw) -> str | None:
    """The text of a value: trimmed, one line, at most 200 characters; None if there is none."""
    if isinstance(value, str):
        plain = value if value.isprintable() else _CONTROL.sub(" ", value)
        return plain.strip()[:_LONGEST_TEXT].rstrip() or None
    if value is None:
        return None
    if isinstance(value, bool):
        return "T" if value else "F"
    return str(int(value)) if math.isfinite(value) and value == int(value) else str(value)


@lru_cache(maxsize=4096, typed=True)
def word(value: Raw) -> str | None:
    """The text of a value, None where it only says that nothing is known ("N/A", "None")."""
    plain = plain_text(value)
    return None if plain is None or plain.casefold() in _UNKNOWN else plain


_NO_FILTER = re.compile(
    r"|no(?:ne(?:selected|installed|present|set|used)?|thing|tselected|tinstalled|tpresent|tavailable|tapplicable|tset|tconnected|tused)?"
    r"|(?:no|without|missing)(?:a|any)?filter(?:wheel|s)?|nowheel|na|nil|null|nan|unknown|undefined"
    r"|open|empty|unfiltered|(?:empty|open|free|no)(?:slot|position|hole|pos)|filterless"
)
_OPEN_SLOT = frozenset({"clear", "clr", "air", "blank", "glass"})


@lru_cache(maxsize=1024, typed=True)
def filter_name(value: Raw) -> str | None:
    """Returns the name of a filter, None where there is none ("NoFilter", "--", "<none>")."""
    name = plain_text(value)
    if name is None:
        return None
    letters = "".join(c for c in name.casefold() if c.isalnum())
    return None if _NO_FILTER.fullmatch(letters) else name


def is_clear(name: str) -> bool:
    """Returns True for a filter that lets all light through: beside another one it says nothing."""
    return name.casefold().strip() in _OPEN_SLOT


def number(value: Raw) -> float | None:
    """Returns the number in a value, without float noise; None if there is none, or no finite one.

    "10.00 dB", "-10 C" and "'120.00  '" are numbers, "300,5" is 300.5, and "High" is none.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, str):
        return _number_in(value)
    return float(value) if isinstance(value, int) else without_noise(value)


def _unquoted(value: str) -> str:
    return value.strip().strip("'\"").strip()


@lru_cache(maxsize=4096)
def _number_in(value: str) -> float | None:
    match = _NUMBER.fullmatch(_unquoted(value))
    if match is None:
        return None
    digits = match[1].replace(",", ".").lower().replace("d", "e")
    return without_noise(float(digits))


def without_noise(value: float) -> float | None:
    """Returns the number a 32-bit float was meant to be: -18.899999618530273 is -18.9.

    Capture programs keep settings as 32-bit floats and write them as 64-bit ones. Where the value
    is one (to the 15 digits some of them write), it is the shortest decimal of that float; any
    other keeps 12 digits.
    """
    if not math.isfinite(value):
        return None
    if value == round(value, 5):
        return value + 0.0  # -0.0 is 0
    try:
        single = struct.unpack("f", struct.pack("f", value))[0]
    except OverflowError:
        return float(f"{value:.12g}")
    if abs(single - value) > 1e-14 * abs(value):
        return float(f"{value:.12g}")  # what is left of 7.9147035000000008
    for digits in range(1, 9):
        short = float(f"{value:.{digits}g}")
        if struct.unpack("f", struct.pack("f", short))[0] == single:
            return short
    return float(f"{value:.12g}")


def whole(value: Raw) -> int | None:
    """Returns the whole number in a value, None if there is none."""
    n = number(value)
    return int(n) if n is not None and n.is_integer() and abs(n) < 1e15 else None


def temperature(value: Raw, unit: Raw = None) -> float | None:
    """Returns a sensor's temperature in °C; None for what no sensor has (999, -273.15, -999).

    A `unit` of "K" or "F", or one behind the number, says that it is no °C.
    """
    degrees = number(value)
    if isinstance(value, str) and (match := _NUMBER.fullmatch(_unquoted(value))) and match[2]:
        unit = match[2].strip().strip("[]()°").upper()
    if degrees is not None and unit in ("K", "F"):
        degrees = round(degrees - 273.15 if unit == "K" else (degrees - 32) / 1.8, 2)
    return degrees if degrees is not None and -200.0 < degrees < 150.0 else None


def not_negative(value: Raw) -> float | None:
    """Returns a number from 0 on; None for less, which programs write for "I do not know" (-1)."""
    n = number(value)
    return n if n is not None and n >= 0 else None


_GAIN_UNITS = frozenset({"", "db", "%"})


def gain(value: Raw) -> float | str | None:
    """A camera's gain setting: a number from 0 on, or the word a camera uses ("High", "4x")."""
    if not isinstance(value, str):
        return not_negative(value)
    match = _NUMBER.fullmatch(_unquoted(value))
    if match is not None and (match[2] or "").strip().casefold() in _GAIN_UNITS:
        return not_negative(value)
    sensitivity = _ISO.fullmatch(_unquoted(value))
    return word(value) if sensitivity is None else iso(value)


_ISO = re.compile(r"ISO[ _:=/-]*([0-9]{1,7}(?:\.[0-9]{1,3})?)|([0-9]{1,7})[ _-]*ISO", re.IGNORECASE)


def iso(value: Raw) -> float | None:
    """Returns a sensitivity: 800, "800", "ISO800" or "ISO 800"."""
    match = _ISO.fullmatch(_unquoted(value)) if isinstance(value, str) else None
    return not_negative(value) if match is None else float(match[1] or match[2])


_UNITS_OF_TIME = {
    1.0: "s sec secs second seconds",
    1e-3: "ms msec msecs millisec millisecond milliseconds",
    1e-6: "us µs μs usec usecs microsec microsecond microseconds",
    60.0: "m min mins minute minutes",
    3600.0: "h hr hour hours",
}
_SECONDS = {name: factor for factor, names in _UNITS_OF_TIME.items() for name in names.split()}
_LONGEST_EXPOSURE = 1e7  # seconds, four months: beyond it nothing was exposed


_FRACTION = re.compile(r"1 */ *([1-9][0-9]{0,4})(?: *s(?:ec)?)?")
_HOURS = re.compile(r"([0-9]{1,3}):([0-5]?[0-9]):([0-5]?[0-9](?:\.[0-9]{0,9})?)")


def _clock_time(written: str) -> float | None:
    """Returns the seconds of "1/60" and of "0:05:00"; None for any other text."""
    text = _unquoted(written)
    if fraction := _FRACTION.fullmatch(text):
        return round(1 / int(fraction[1]), 9)
    if hours := _HOURS.fullmatch(text):
        return round(int(hours[1]) * 3600 + int(hours[2]) * 60 + float(hours[3]), 9)
    return None


def seconds(value: Raw, unit: Raw = None) -> float | None:
    """An exposure in seconds; `unit` is what a comment says where that is not seconds ("ms")."""
    exposure = _clock_time(value) if isinstance(value, str) else None
    exposure = not_negative(value) if exposure is None else exposure
    if exposure is None:
        return None
    name = unit if isinstance(unit, str) else ""
    if isinstance(value, str) and (match := _NUMBER.fullmatch(_unquoted(value))):
        name = (match[2] or "").strip().strip("[]().").lower() or name
    factor = _SECONDS.get(name, 1.0)
    exposure = exposure if factor == 1.0 else round(exposure * factor, 9)
    return exposure if exposure < _LONGEST_EXPOSURE else None


_PAIR = re.compile(r"\(?\s*([0-9]{1,3})\s*(?:[x×*:,/ ]\s*([0-9]{1,3})\s*)?\)?", re.IGNORECASE)


def pair(value: Raw) -> tuple[int, int] | None:
    """Binning in one value: "2*2", "1x1", "(2 x 2)", "2"."""
    match = _PAIR.fullmatch(plain_text(value) or "")
    if match is None:
        return None
    x = int(match[1])
    y = int(match[2]) if match[2] else x
    return (x, y) if x > 0 and y > 0 else None


_SIDE = r"(E(?:AST)?|W(?:EST)?)?"
_SEXAGESIMAL = re.compile(
    rf"{_SIDE}[\s:]*([+-]?)\s*([0-9]{{1,3}}(?:[.,][0-9]*)?)\s*(?:[:\s°ºd]\s*|deg(?:rees?|\.)?\s*)?"
    r"(?:(?<![0-9.,])([0-9]{1,2}(?:[.,][0-9]*)?)\s*[:\s'’′m]?\s*)?"
    rf"(?:(?<![0-9.,])([0-9]{{1,2}}(?:[.,][0-9]*)?)\s*(?:''|[\"”″s])?\s*)?{_SIDE}(?:ern)?",
    re.IGNORECASE,
)


def longitude(value: Raw, unit: Raw = None) -> float | None:
    """A site's longitude in degrees east: -78.6382, "-78 38 17", "W78:38:17.5", "78,64 deg W".

    A `unit` of "west" says that degrees count to the west.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        degrees, side = float(value), ""
    else:
        match = _SEXAGESIMAL.fullmatch(value.strip().strip("[]()"))
        if match is None:
            return None
        parts = [float((match[n] or "0").replace(",", ".")) for n in (3, 4, 5)]
        degrees = parts[0] + parts[1] / 60 + parts[2] / 3600
        side = (match[1] or match[6] or "")[:1].upper()
        degrees = -degrees if match[2] == "-" else degrees
    if side == "W" or (unit == "west" and not side and degrees > 0):
        degrees = -abs(degrees)  # "-120 W" is 120 degrees west, too
    if not math.isfinite(degrees) or not -180.0 <= degrees <= 360.0:
        return None
    return degrees - 360.0 if degrees > 180.0 else degrees

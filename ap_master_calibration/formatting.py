"""English for values: numbers without float noise, units, ages, and an order people expect."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from ap_master_calibration.frames import Kind, Setup

KIND_WORDS = {
    Kind.BIAS: "bias",
    Kind.DARK: "dark",
    Kind.FLAT_DARK: "flat dark",
    Kind.FLAT: "flat",
    Kind.LIGHT: "light",
}
"""Each kind as it is spoken of."""

_DIGITS = 6  # what a 32-bit float, as capture programs write them, is sure to hold
_DAYS_IN_MONTH = 30.44
_DAYS_IN_YEAR = 365.25


def number(value: float) -> str:
    """The number as a person writes it: no trailing zeros, no float noise, no exponent.

    Whole numbers keep all digits, others six significant ones: -9.80000019073486 is "-9.8".
    """
    if not math.isfinite(value):
        return str(value)
    if value == int(value):
        return str(int(value))
    decimals = max(0, _DIGITS - 1 - math.floor(math.log10(abs(value))))
    text = f"{value:.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text


def temperature(celsius: float) -> str:
    """A temperature with its unit: "-10 °C"."""
    return f"{number(celsius)} °C"


def exposure(seconds: float) -> str:
    """An exposure with its unit: "0.35 s"."""
    return f"{number(seconds)} s"


def span(low: float, high: float, unit: str) -> str:
    """A range with its unit: "0.5 to 2 s", or "2 s" where both ends are one."""
    first, last = number(low), number(high)
    return f"{first} {unit}" if first == last else f"{first} to {last} {unit}"


def setting(value: float | str) -> str:
    """A gain or an offset: a number, or the word a camera uses for it."""
    return value if isinstance(value, str) else number(value)


def pair(values: tuple[int, int]) -> str:
    """A binning or a size: "2x2", "6248x4176"."""
    return f"{values[0]}x{values[1]}"


SETUP_KEYS = ("camera", "temperature", "gain", "offset", "readout", "binning", "size")
"""The keys of a setup, in the order they are told."""


def setup_value(setup: Setup, key: str) -> str | None:
    """The value of one key of a setup in words; None where it is not known."""
    match key:
        case "camera":
            return setup.camera
        case "temperature":
            return None if setup.temperature is None else temperature(setup.temperature)
        case "gain":
            return None if setup.gain is None else setting(setup.gain)
        case "offset":
            return None if setup.offset is None else number(setup.offset)
        case "readout":
            return setup.readout
        case "binning":
            return None if setup.binning is None else pair(setup.binning)
        case "size":
            return None if setup.size is None else pair(setup.size)
        case _:
            raise KeyError(key)


def setup_words(setup: Setup) -> str:
    """What is known of a setup, in one line: "ASI294MC Pro, -10 °C, gain 100, offset 10"."""
    bare = {"camera", "temperature", "size"}  # these are plain without their names
    known = [(key, setup_value(setup, key)) for key in SETUP_KEYS]
    words = [v if k in bare else f"{k} {v}" for k, v in known if v is not None]
    return ", ".join(words) if words else "nothing known"


def listed(words: Sequence[str], last: str = "and") -> str:
    """Words as a list in a sentence: "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def counted(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun: "1 frame", "12 frames"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def age_words(days: int) -> str:
    """How long ago something was: "today", "3 days ago", "5 months ago", "1 y 2 m ago"."""
    if days < 0:
        return "dated in the future"
    if days < 2:
        return ("today", "yesterday")[days]
    if days < 60:
        return f"{days} days ago"
    if days < _DAYS_IN_YEAR:
        return f"{min(11, round(days / _DAYS_IN_MONTH))} months ago"
    years = int(days / _DAYS_IN_YEAR)
    months = min(11, int((days - years * _DAYS_IN_YEAR) / _DAYS_IN_MONTH))
    return f"{years} y {months} m ago" if months else f"{years} y ago"


def approx_duration(seconds: float) -> str:
    """A time nobody knows exactly: "a few seconds", "about 40 s", "about 2 min", "about 3 h"."""
    if seconds < 7.5:
        return "a few seconds"
    if seconds < 57.5:
        return f"about {5 * round(seconds / 5)} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"about {minutes} min"
    hours, rest = divmod(10 * round(seconds / 600), 60)
    return f"about {hours} h {rest} min" if rest else f"about {hours} h"


_NUMBERS = re.compile(r"([0-9]{1,18})")


def natural_key(text: str) -> tuple[list[str | int], str]:
    """A sort key that puts "frame 2" before "frame 10", whatever the case; a total order."""
    parts: list[str | int] = list(_NUMBERS.split(text.casefold()))
    parts[1::2] = map(int, parts[1::2])
    return parts, text


def first_few(words: Iterable[str], most: int = 3) -> str:
    """The first words of a list, and how many more there are: "L, R, G and 4 more"."""
    every = list(words)
    if len(every) <= most:
        return listed(every)
    return f"{', '.join(every[:most])} and {len(every) - most} more"


# Controls, marks that turn the direction of text, halves of characters (bytes of a path that are
# no text), and what HTML does not allow.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff"
    "\ufeff\ufffe\uffff]"
)


def printable(text: str) -> str:
    r"""The text with what cannot be shown, or would mislead, written as \xNN or \uNNNN."""
    return _UNPRINTABLE.sub(lambda found: _escape(ord(found[0])), text)


def _escape(code: int) -> str:
    if 0xDC80 <= code <= 0xDCFF:  # a byte of a path, as Python carries it
        code -= 0xDC00
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"

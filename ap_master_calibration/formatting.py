"""Values in English: numbers, units, sizes, times and ages, and an order people expect.

What holds words of a language is a `Text`; numbers with a unit symbol are plain `str`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from ap_master_calibration.frames import Kind
from ap_master_calibration.text import Text, joined, listed, plural, text, verbatim

KIND_WORDS = {
    Kind.BIAS: text("bias"),
    Kind.DARK: text("dark"),
    Kind.FLAT_DARK: text("flat dark"),
    Kind.FLAT: text("flat"),
    Kind.LIGHT: text("light"),
}
"""Each kind as it is named in a sentence."""

FULL_SCALE_ADU = 65535
"""Full scale in ADU, whatever the camera's own bits: what every program shows."""

_DIGITS = 6  # what a 32-bit float, as capture programs write them, is sure to hold
_DAYS_IN_MONTH = 30.44
_DAYS_IN_YEAR = 365.25


def number(value: float) -> str:
    """Returns the number as a person writes it: no trailing zeros, no float noise, no exponent.

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
    """Returns a temperature with its unit: "-10 °C"."""
    return f"{number(celsius)} °C"


def exposure(seconds: float) -> str:
    """Returns an exposure with its unit: "0.35 s"."""
    return f"{number(seconds)} s"


def span(low: float, high: float, unit: str) -> Text:
    """Returns a range with its unit: "0.5 to 2 s", or "2 s" where both ends are equal."""
    first, last = number(low), number(high)
    if first == last:
        return verbatim(f"{first} {unit}")
    return text("{low} to {high} {unit}", low=first, high=last, unit=unit)


def setting(value: float | str) -> str:
    """Returns a gain or an offset: a number, or the word a camera uses for it."""
    return value if isinstance(value, str) else number(value)


def pair(values: tuple[int, int]) -> str:
    """Returns a binning or a size: "2x2", "6248x4176"."""
    return f"{values[0]}x{values[1]}"


def counted(count: int, one: str, many: str | None = None) -> str:
    """Returns a count with its noun: "1 frame", "12 frames"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def frame_count(count: int) -> Text:
    """Returns a number of frames: "1 frame", "1,200 frames"."""
    return plural("{count} frame", "{count} frames", count)


def master_count(count: int) -> Text:
    """Returns a number of masters: "1 master", "11 masters"."""
    return plural("{count} master", "{count} masters", count)


def first_few(items: Sequence[str], most: int = 3) -> Text:
    """Returns the first items of a list, and how many more there are: "L, R, G and 4 more"."""
    if len(items) <= most:
        return listed(items)
    first, rest = joined(items[:most], ", "), len(items) - most
    return text("{items} and {count} more", items=first, count=rest)


# --- sizes, levels, shares ----------------------------------------------------------------------


def byte_size(count: int) -> str:
    """Returns a number of bytes in the units disks are sold in: "812 B", "52.2 MB", "4.1 GB"."""
    value, units = float(count), ("B", "kB", "MB", "GB")
    for unit in units:
        if value < 999.5:
            return f"{value:.0f} {unit}" if value >= 99.95 or unit == "B" else f"{value:.1f} {unit}"
        value /= 1000
    return f"{value:.1f} TB"


def adu(part: float) -> str:
    """A level or a noise (part of full scale) in ADU, three digits or all: "27,918", "0.92"."""
    value = part * FULL_SCALE_ADU
    if not math.isfinite(value):
        return str(value)
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    if abs(value) < 5e-5:
        return "0"
    decimals = min(4, max(0, 2 - math.floor(math.log10(abs(value)))))
    digits = f"{value:.{decimals}f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def percent(part: float) -> Text:
    """Returns a part as a percentage, two or three digits; what is below 0.001 % is called that."""
    value = 100 * part
    if value == 0:
        return verbatim("0 %")
    if 0 < value < 0.001:
        return text("below 0.001 %")
    if value >= 99.95:
        return verbatim(f"{value:.4g} %")
    return verbatim(f"{value:#.2g} %" if value < 9.95 else f"{value:.1f} %")


# --- times and ages -----------------------------------------------------------------------------


def ago(days: int) -> Text:
    """Returns how long ago something was: "today", "3 days ago", "5 months ago", "1 y 2 m ago"."""
    if days < 0:
        return text("dated in the future")
    if days < 2:
        return (text("today"), text("yesterday"))[days]
    if days < 60:
        return text("{days} days ago", days=days)
    if days < _DAYS_IN_YEAR:
        return text("{months} months ago", months=min(11, round(days / _DAYS_IN_MONTH)))
    years = int(days / _DAYS_IN_YEAR)
    months = min(11, int((days - years * _DAYS_IN_YEAR) / _DAYS_IN_MONTH))
    if not months:
        return text("{years} y ago", years=years)
    return text("{years} y {months} m ago", years=years, months=months)


def duration(seconds: float, *, fractions: bool = False) -> Text:
    """A time that was measured: "45 s", "1 min 50 s", "2 h 5 min"; with fractions "0.92 s"."""
    if fractions and seconds < 59.95:
        digits = f"{seconds:.2f}" if seconds < 9.995 else f"{seconds:.1f}"
        return text("{seconds} s", seconds=digits)
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return text("{seconds} s", seconds=rest)
    if minutes < 60:
        return text("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    hours, minutes = divmod(minutes, 60)
    return text("{hours} h {minutes} min", hours=hours, minutes=minutes)


def approx_duration(seconds: float) -> Text:
    """A time nobody knows exactly: "a few seconds", "about 40 s", "about 2 min", "about 3 h"."""
    if seconds < 7.5:
        return text("a few seconds")
    if seconds < 57.5:
        return text("about {seconds} s", seconds=5 * round(seconds / 5))
    minutes = round(seconds / 60)
    if minutes < 60:
        return text("about {minutes} min", minutes=minutes)
    hours, rest = divmod(10 * round(seconds / 600), 60)
    if not rest:
        return text("about {hours} h", hours=hours)
    return text("about {hours} h {minutes} min", hours=hours, minutes=rest)


def clock_time(seconds: float) -> str:
    """Seconds as a clock shows them: "0:02:05"."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"


# --- order, and what can be shown ---------------------------------------------------------------

_NUMBERS = re.compile(r"([0-9]{1,18})")


def natural_key(name: str) -> tuple[list[str | int], str]:
    """A sort key that puts "frame 2" before "frame 10", whatever the case; a total order."""
    parts: list[str | int] = list(_NUMBERS.split(name.casefold()))
    parts[1::2] = map(int, parts[1::2])
    return parts, name


# Controls, marks that turn the direction of text, halves of characters (bytes of a path that are
# no text), and what HTML does not allow.
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
    "\ufeff\ufffe\uffff]"
)

_LINE_ESCAPES = {0x09: r"\t", 0x0A: r"\n", 0x0D: r"\r"}


def printable(text: str) -> str:
    r"""The text with what cannot be shown, or would mislead, written as \n, \xNN or \uNNNN.

    A line end in a file's name would look like another line of the program.
    """
    return _UNPRINTABLE.sub(lambda found: _escape(ord(found[0])), text)


def _escape(code: int) -> str:
    if code in _LINE_ESCAPES:
        return _LINE_ESCAPES[code]
    if 0xDC80 <= code <= 0xDCFF:  # a byte of a path, as Python carries it
        code -= 0xDC00
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"

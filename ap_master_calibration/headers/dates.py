"""Turns dates of every form into moments in UTC, and moments into nights, local noon to noon."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

_YEARS = range(1985, 2200)  # a clock that was never set says 0001 or 1970
_SLASHES = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?:[T ]+(.*))?")
_DATE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})")
_YEAR_FIRST = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2})[:h](\d{2})(?:[:m](\d{2})(\.\d*)?s?)?"
    r"\s*(AM|PM)?\s*(?:DST|Z|UTC?|UTC|GMT|([+-])(\d{2}):?(\d{2}))?)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(\.\d*)?)?")
_LONGEST_DATE = len("2026-01-29")
_MJD_0 = datetime(1858, 11, 17, tzinfo=UTC)
_NOON = timedelta(hours=12)


def parse_moment(written: str, clock: str | None = None) -> datetime | None:
    """Parses a date with its time; the moment has a zone only where one is written.

    Any number of decimals, a trailing Z, "-0700", "28/03/93", a blank for the T, AM and PM. `clock`
    is the time where `written` is the date alone. None for what is no date, or none of a camera.
    """
    try:
        moment = datetime.fromisoformat(written)
        date_alone = len(written) <= 10
    except ValueError:
        parsed = _tolerantly(written.strip())
        if parsed is None:
            return None
        moment, date_alone = parsed
    if date_alone and clock is not None:
        moment = _at_clock(moment, clock)
    return moment if moment.year in _YEARS else None


def _tolerantly(written: str) -> tuple[datetime, bool] | None:
    """Returns the moment, and whether it is a date alone."""
    old = _SLASHES.fullmatch(written)
    if old:
        year = int(old[3])
        year += 0 if year >= 100 else 1900 if year >= 70 else 2000
        written = f"{year:04}-{int(old[2]):02}-{int(old[1]):02}" + (f"T{old[4]}" if old[4] else "")
    match = _YEAR_FIRST.fullmatch(written)
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(match[i] or 0) for i in range(1, 7))
    if match[8]:
        hour = hour % 12 + (12 if match[8].upper() == "PM" else 0)
    micro = int(float(match[7] or 0) * 1e6) if match[7] and match[7] != "." else 0
    try:
        midnight = datetime(year, month, day, tzinfo=_zone(match))
    except ValueError:
        return None
    moment = _at_time(midnight, hour, minute, second, micro)
    return None if moment is None else (moment, match[4] is None)


def _at_time(
    midnight: datetime, hour: int, minute: int, second: int, micro: int = 0
) -> datetime | None:
    """Returns a time of that day; second 60, minute 60 and 24:00 come of rounding up."""
    if hour > 24 or minute > 60 or second > 60 or (hour == 24 and minute + second > 0):
        return None
    try:
        return midnight + timedelta(hours=hour, minutes=minute, seconds=second, microseconds=micro)
    except OverflowError:
        return None


def _zone(match: re.Match[str]) -> timezone | None:
    if match[9]:
        offset = timedelta(hours=int(match[10]), minutes=int(match[11]))
        return timezone(-offset if match[9] == "-" else offset)
    return UTC if match[0].upper().endswith(("Z", "UT", "UTC", "GMT")) else None


def _at_clock(day: datetime, clock: str) -> datetime:
    match = _CLOCK.match(clock.strip())
    if match is None:
        return day
    moment = _at_time(day, int(match[1]), int(match[2]), int(match[3] or 0))
    return day if moment is None else moment


def parse_date(written: str) -> date | None:
    """Returns the day, where a date is written without a time; None for any other words."""
    text = written.strip()
    moment = parse_moment(text) if len(text) <= _LONGEST_DATE and _DATE.fullmatch(text) else None
    return None if moment is None else moment.date()


def in_utc(when: datetime) -> datetime:
    """Returns the moment in UTC; one without a zone is UTC, as FITS has it."""
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


def from_mjd(days: float) -> datetime | None:
    """The moment of a Modified Julian Date (UTC), None where no camera could have been there."""
    if not 46000 < days < 140000:
        return None
    return _MJD_0 + timedelta(days=days)


def night_of(
    local: datetime | None, taken: datetime | None, east: float | None = None
) -> date | None:
    """Returns the night of a frame: the date at the local noon before it.

    `local` is the clock at the site; without it the night is that of `taken` (UTC) at the longitude
    `east` (degrees), and without a longitude in this computer's zone.
    """
    if local is not None:
        return (local - _NOON).date()
    if taken is None:
        return None
    if east is not None:
        return (taken + timedelta(hours=east / 15.0) - _NOON).date()
    return (taken.astimezone() - _NOON).date()

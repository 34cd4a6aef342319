"""Turns dates of every form into moments in UTC, and moments into nights, local noon to noon."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

_YEARS = range(1985, 2200)  # 0001 and 1970 are what clocks say that were never set
_SLASHES = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?:[T ]+(.*))?")
_YEAR_FIRST = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2})[:h](\d{2})(?:[:m](\d{2})(\.\d*)?s?)?"
    r"\s*(AM|PM)?\s*(?:DST|Z|UTC?|UTC|GMT|([+-])(\d{2}):?(\d{2}))?)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(\.\d*)?)?")
_MJD_0 = datetime(1858, 11, 17, tzinfo=UTC)
_NOON = timedelta(hours=12)


def moment(told: str, clock: str | None = None) -> datetime | None:
    """A date with its time, as written; with a zone only where one is written.

    Any number of decimals, a trailing Z, "-0700", "28/03/93", a blank for the T, AM and PM. `clock`
    is the time where the date alone is in `told`. None for what is no date, or none of a camera.
    """
    try:
        found = datetime.fromisoformat(told)
        bare = len(told) <= 10
    except ValueError:
        read = _tolerantly(told.strip())
        if read is None:
            return None
        found, bare = read
    if bare and clock is not None:
        found = _at_clock(found, clock)
    return found if found.year in _YEARS else None


def _tolerantly(told: str) -> tuple[datetime, bool] | None:
    """The moment, and whether only its date was told."""
    old = _SLASHES.fullmatch(told)
    if old:
        year = int(old[3])
        year += 0 if year >= 100 else 1900 if year >= 70 else 2000
        told = f"{year:04}-{int(old[2]):02}-{int(old[1]):02}" + (f"T{old[4]}" if old[4] else "")
    found = _YEAR_FIRST.fullmatch(told)
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(found[i] or 0) for i in range(1, 7))
    if found[8]:
        hour = hour % 12 + (12 if found[8].upper() == "PM" else 0)
    micro = int(float(found[7] or 0) * 1e6) if found[7] and found[7] != "." else 0
    try:
        whole = datetime(year, month, day, hour, minute, second, micro, _zone(found))
    except ValueError:
        return None
    return whole, found[4] is None


def _zone(found: re.Match[str]) -> timezone | None:
    if found[9]:
        away = timedelta(hours=int(found[10]), minutes=int(found[11]))
        return timezone(-away if found[9] == "-" else away)
    return UTC if found[0].upper().endswith(("Z", "UT", "UTC", "GMT")) else None


def _at_clock(day: datetime, clock: str) -> datetime:
    found = _CLOCK.match(clock.strip())
    if found is None:
        return day
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if hour > 23 or minute > 59 or second > 59:
        return day
    return day.replace(hour=hour, minute=minute, second=second)


def in_utc(when: datetime) -> datetime:
    """The moment in UTC; one without a zone is UTC, as FITS has it."""
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


def from_mjd(days: float) -> datetime | None:
    """The moment of a Modified Julian Date (UTC), None where no camera could have been there."""
    if not 46000 < days < 140000:
        return None
    return _MJD_0 + timedelta(days=days)


def night_of(
    local: datetime | None, taken: datetime | None, east: float | None = None
) -> date | None:
    """The night of a frame: the date at the local noon before it.

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

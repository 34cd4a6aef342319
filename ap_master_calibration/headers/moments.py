"""Reads when and where a frame was taken from a raw header, and finds its night."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from ap_master_calibration.files.keywords import (
    Cards,
    HeaderKey,
    Value,
    unit_card,
)
from ap_master_calibration.headers.dates import from_mjd, in_utc, night_of, parse_date, parse_moment
from ap_master_calibration.headers.header_values import (
    longitude,
    number,
    plain_text,
)


def start_of(cards: Cards) -> datetime | None:
    """Returns the start of the exposure in UTC."""
    for _, value in HeaderKey.START.values(cards):
        if isinstance(value, str):
            when = parse_moment(value, HeaderKey.CLOCK.first(cards, plain_text))
            if when is not None:
                return in_utc(when)
    days = HeaderKey.START_MJD.first(cards, number)
    return None if days is None else from_mjd(days)


def night_in(cards: Cards, taken: datetime | None) -> date | None:
    """The night a master of ours names, else by the local clock, the longitude, this computer."""
    named = HeaderKey.NIGHT.first(cards, _moment)
    if named is not None:
        return named.date()
    if HeaderKey.DIGEST.keyword in cards:
        return None  # a master of ours has a NIGHT where its group has one
    east = _east(cards)
    local = _local(cards, taken, east)
    if local is None and HeaderKey.CLOCK.first(cards, plain_text) is None:
        night = HeaderKey.START.first(cards, _date_alone)
        if night is not None:
            return night
    return night_of(local, taken, east)


def _local(cards: Cards, taken: datetime | None, east: float | None) -> datetime | None:
    """Returns the clock at the site, by its keyword or by a start that is written with its zone.

    Where it shows universal time although the site is far from Greenwich, it is no local one.
    """
    local = HeaderKey.LOCAL_TIME.first(cards, _local_time)
    if local is None:
        start = HeaderKey.START.first(cards, _moment)
        return start.replace(tzinfo=None) if start is not None and start.utcoffset() else None
    if taken is None or east is None or abs(east) < _DEGREES_OF_AN_HOUR:
        return local
    return None if abs(local - taken.replace(tzinfo=None)) < _MINUTE else local


_DEGREES_OF_AN_HOUR = 15.0
_MINUTE = timedelta(minutes=1)


def _moment(value: Value) -> datetime | None:
    return parse_moment(value) if isinstance(value, str) else None


def _date_alone(value: Value) -> date | None:
    return parse_date(value) if isinstance(value, str) else None


def _local_time(value: Value) -> datetime | None:
    when = _moment(value)
    if when is None or _date_alone(value) is not None:
        return None
    return when if when.tzinfo is None else when.replace(tzinfo=None)


def _east(cards: Cards) -> float | None:
    """Returns the site's longitude; 0 with latitude 0 is a site nobody entered."""
    for name, written in HeaderKey.LONGITUDE.values(cards):
        value = longitude(written, cards.get(unit_card(name)))
        if value == 0 and not HeaderKey.LATITUDE.first(cards, number):
            return None
        if value is not None:
            return value
    return None

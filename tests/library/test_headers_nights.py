"""When a frame was taken, and to which night it belongs."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from raw_headers import frame


@pytest.fixture
def in_new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[bool]:
    """A computer five hours behind UTC, where the system lets a test have one."""
    if not hasattr(time, "tzset"):
        yield False
        return
    with monkeypatch.context() as changed:
        changed.setenv("TZ", "EST5")
        time.tzset()
        yield True
    time.tzset()


@pytest.mark.parametrize(
    ("told", "taken"),
    [
        ("2026-01-29T21:00:00", datetime(2026, 1, 29, 21, tzinfo=UTC)),
        ("2026-01-29T21:00:00.4689935", datetime(2026, 1, 29, 21, 0, 0, 468993, UTC)),
        ("2026-01-29T21:00:00.46", datetime(2026, 1, 29, 21, 0, 0, 460000, UTC)),
        ("2026-01-29T21:00:00Z", datetime(2026, 1, 29, 21, tzinfo=UTC)),
        ("2026-01-29T21:00:00-0700", datetime(2026, 1, 30, 4, tzinfo=UTC)),
        ("2026-01-29T21:00:00+01:00", datetime(2026, 1, 29, 20, tzinfo=UTC)),
        ("2026-01-29 21:00:00", datetime(2026, 1, 29, 21, tzinfo=UTC)),
        ("2026/01/29T21:00", datetime(2026, 1, 29, 21, tzinfo=UTC)),
        ("28/03/93", datetime(1993, 3, 28, tzinfo=UTC)),
        ("04/07/18", datetime(2018, 7, 4, tzinfo=UTC)),
        ("2026-02-30T21:00:00", None),
        ("0001-01-01T00:00:00", None),
        ("1970-01-01T00:00:00", None),
        ("yesterday", None),
        ("2026-01-29T21:00:00+9999", None),
    ],
)
def test_a_date_may_have_any_form(told: str, taken: datetime | None) -> None:
    assert frame(DATE_OBS=told).taken == taken


def test_a_time_may_stand_beside_its_date() -> None:
    found = frame(DATE_OBS="2026-01-29", TIME_OBS="21:30:15.5")
    assert found.taken == datetime(2026, 1, 29, 21, 30, 15, tzinfo=UTC)
    assert frame(DATE_OBS="29/01/26", UT="21:30:15").taken == found.taken


def test_a_julian_date_serves_where_there_is_no_other() -> None:
    assert frame(MJD_OBS=61069.875).taken == datetime(2026, 1, 29, 21, tzinfo=UTC)
    assert frame(MJD_OBS=9.87654321e107).taken is None


def test_a_dwarf_writes_the_end_of_the_exposure() -> None:
    found = frame(ORIGIN="DWARFLAB", EXPTIME=60.0, DATE_OBS="2026-01-29T21:01:00")
    assert found.taken == datetime(2026, 1, 29, 21, tzinfo=UTC)


@pytest.mark.parametrize(
    ("local", "night"),
    [
        ("2026-01-29T12:00:00", date(2026, 1, 29)),
        ("2026-01-29T23:59:59", date(2026, 1, 29)),
        ("2026-01-30T03:00:00", date(2026, 1, 29)),
        ("2026-01-30T11:59:59", date(2026, 1, 29)),
        ("2026-01-30T12:00:00.1", date(2026, 1, 30)),
        ("2026-03-01T01:00:00", date(2026, 2, 28)),
    ],
)
def test_a_night_runs_from_noon_to_noon_of_the_local_clock(local: str, night: date) -> None:
    assert frame(DATE_LOC=local, DATE_OBS="2020-01-01T00:00:00").night == night


def test_a_local_clock_may_be_written_as_a_person_would() -> None:
    assert frame(LOCALTIM="2020-04-17 03:32:44.039 PM DST").night == date(2020, 4, 17)
    assert frame(LOCALTIM="2020-04-17 03:32:44 AM").night == date(2020, 4, 16)


@pytest.mark.parametrize(
    ("longitude", "night"),
    [
        (-120.0, date(2026, 1, 29)),  # 19:00 of the sun
        (-105.5, date(2026, 1, 29)),
        (0.5, date(2026, 1, 29)),  # 03:02
        (150.0, date(2026, 1, 30)),  # 13:00
        ("-78 38 17", date(2026, 1, 29)),
        ("+149:03:58.5", date(2026, 1, 30)),
        ("105 30 00 W", date(2026, 1, 29)),
        (210.0, date(2026, 1, 29)),  # 150 degrees west
    ],
)
def test_without_it_the_longitude_tells_the_noon(longitude: float | str, night: date) -> None:
    assert frame(DATE_OBS="2026-01-30T03:00:00", SITELONG=longitude).night == night


def test_without_either_it_is_the_noon_of_this_computer(in_new_york: bool) -> None:
    nights = [frame(DATE_OBS=f"2026-01-30T{hour}:30:00").night for hour in ("16", "17")]
    if in_new_york:
        assert nights == [date(2026, 1, 29), date(2026, 1, 30)]
    assert set(nights) <= {date(2026, 1, 29), date(2026, 1, 30), date(2026, 1, 31)}


def test_a_site_at_zero_and_zero_was_never_entered(in_new_york: bool) -> None:
    here = frame(DATE_OBS="2026-01-30T14:00:00").night
    assert frame(DATE_OBS="2026-01-30T14:00:00", SITELONG=0, SITELAT=0).night == here
    at_greenwich = frame(DATE_OBS="2026-01-30T14:00:00", SITELONG=0, SITELAT=51.5).night
    assert at_greenwich == date(2026, 1, 30)


def test_the_night_a_header_names_wins() -> None:
    found = frame(NIGHT="2026-01-29", DATE_LOC="2026-02-05T22:00:00")
    assert found.night == date(2026, 1, 29)

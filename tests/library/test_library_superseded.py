"""A master that was superseded is taken only where nothing newer is there, and says so."""

from dataclasses import replace
from datetime import date
from typing import Any

from ap_master_calibration.frames import Frame, Kind, Quality, Setup
from ap_master_calibration.groups import Group
from ap_master_calibration.library import Match, Offer, is_superseded, match_bias, match_dark
from ap_master_calibration.library.older import older_master
from ap_master_calibration.settings import Settings

TODAY = date(2026, 6, 1)
SETUP = Setup("ASI2600MM Pro", -10.0, 100.0, 50.0, None, (1, 1), (6248, 4176))
FLAT = Group(Kind.FLAT, SETUP, True, (), 2.0, 2.0, 2.0, "L", TODAY)


def master(path: str, made: date | None, kind: Kind = Kind.DARK, **told: Any) -> Offer:
    exposure = None if kind is Kind.BIAS else 2.0
    return Offer(Frame(path, kind, True, SETUP, **{"exposure": exposure, "night": made, **told}))


NEW = master("/lib/MASTER DARK/cam/dark.xisf", date(2026, 5, 2))
OLD = master("/lib/MASTER DARK/cam/superseded/2026-01-29/dark.xisf", date(2026, 1, 29))


def dark_of(*masters: Offer) -> Match:
    return match_dark(FLAT, masters, Settings(), TODAY)


def chosen(match: Match) -> str:
    assert match.chosen is not None
    return match.chosen.master.path


def test_a_folder_named_superseded_tells_it() -> None:
    assert is_superseded(OLD.frame.path)
    assert is_superseded("/lib/Superseded/dark.xisf")
    assert not is_superseded(NEW.frame.path)
    assert not is_superseded("/superseded/MASTER DARK/cam/dark.xisf")


def test_the_newer_is_chosen_and_the_other_says_why_it_was_not() -> None:
    match = dark_of(OLD, NEW)
    assert chosen(match) == NEW.frame.path
    (loser,) = match.candidates
    assert loser.reasons == (
        "superseded by a newer one (made 2026-01-29, the chosen one 2026-05-02)",
    )


def test_a_superseded_one_is_not_chosen_even_where_its_date_says_more() -> None:
    undated = Offer(replace(NEW.frame, night=None))
    match = dark_of(OLD, undated)
    assert chosen(match) == undated.frame.path
    assert match.candidates[0].reasons == ("superseded by a newer one (made 2026-01-29)",)


def test_a_master_superseded_on_the_same_day_loses() -> None:
    again = Offer(replace(OLD.frame, night=NEW.frame.night))
    assert chosen(dark_of(again, NEW)) == NEW.frame.path


def test_without_the_newer_one_the_superseded_is_as_good_as_it_was_and_says_so() -> None:
    match = dark_of(OLD)
    assert match.chosen is not None
    assert match.chosen.quality is Quality.EXACT
    assert match.reasons[-1] == (
        "it was superseded, but the newer one is not in these library folders"
    )


def test_a_superseded_one_of_the_right_exposure_goes_before_another_of_a_wrong_one() -> None:
    shorter = master("/lib/short.xisf", date(2026, 5, 30), exposure=1.0)
    match = dark_of(shorter, OLD)
    assert chosen(match) == OLD.frame.path


def test_a_bias_follows_the_same_rule() -> None:
    old = master("/lib/superseded/bias.xisf", date(2026, 5, 30), Kind.BIAS)
    new = master("/lib/bias.xisf", date(2026, 5, 2), Kind.BIAS)
    match = match_bias(FLAT, (old, new), Settings(), TODAY)
    assert chosen(match) == new.frame.path


def test_a_master_is_compared_with_the_last_of_its_key_made_before() -> None:
    oldest = master("/lib/MASTER DARK/cam/superseded/2025-01-29/dark.xisf", date(2025, 1, 29))
    longer = master("/lib/MASTER DARK/cam/dark300.xisf", date(2026, 4, 1), exposure=300.0)
    library = [offer.frame for offer in (NEW, oldest, longer, OLD)]
    assert older_master(NEW.frame, library) == OLD.frame
    assert older_master(OLD.frame, library) == oldest.frame
    assert older_master(oldest.frame, library) is None

"""The match for a group: the best by rule, with the reasons of every other master."""

import random
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import sky
from hypothesis import given
from hypothesis import strategies as st

from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Frame, Kind, Setup
from ap_master_calibration.groups import Group
from ap_master_calibration.library import (
    LISTED,
    Freshness,
    MasterIndex,
    Match,
    Offer,
    Quality,
    Verdict,
    age_days,
    freshness,
    match_bias,
    match_dark,
    read_library,
)
from ap_master_calibration.settings import Settings
from ap_master_calibration.setup_keys import keys_agree, setup_key

TODAY = date(2026, 2, 1)
SETTINGS = Settings()
CAMERA = Setup("ASI294MC Pro", -10.0, 100.0, 10.0, "Low Noise", (1, 1), (4144, 2822))


def flat(*exposures: float | None, **keys: Any) -> Group:
    """A group of flats of CAMERA; exposures from the shortest to the longest."""
    first, last = (exposures[0], exposures[-1]) if exposures else (0.35, 0.35)
    setup = replace(CAMERA, **keys)
    return Group(Kind.FLAT, setup, True, (), first, first, last, "L", date(2026, 1, 29))


def master(name: str, kind: Kind = Kind.DARK, **told: Any) -> Offer:
    """A master of CAMERA made on 2026-01-29; setup keys and Frame fields by name."""
    keys = {key: told.pop(key) for key in list(told) if key in Setup.__slots__}
    step = told.pop("step", None)
    usual = {"exposure": None if kind is Kind.BIAS else 0.35, "night": date(2026, 1, 29)}
    frame = Frame(f"/lib/{name}", kind, True, replace(CAMERA, **keys), **{**usual, **told})
    return Offer(frame, step)


def dark_of(group: Group, *masters: Offer, bias: bool = True) -> Match:
    return match_dark(group, masters, SETTINGS, TODAY, bias_available=bias)


def bias_of(group: Group, *masters: Offer) -> Match:
    return match_bias(group, masters, SETTINGS, TODAY)


def chosen(match: Match) -> str | None:
    return None if match.chosen is None else match.chosen.master.path.removeprefix("/lib/")


def quality(match: Match) -> Quality | None:
    return None if match.chosen is None else match.chosen.quality


def losses(match: Match) -> dict[str, tuple[str, ...]]:
    return {c.master.path.removeprefix("/lib/"): c.reasons for c in match.candidates}


# --- the sentence -------------------------------------------------------------------------------


def test_the_chosen_dark_is_told_in_one_sentence() -> None:
    match = dark_of(flat(0.35), master("d"))
    (sentence,) = match.reasons
    assert sentence == (
        "Master dark 0.35 s, -10 °C, made 3 days ago: "
        "same camera, gain, offset, readout, binning; exposure equal"
    )
    assert quality(match) is Quality.EXACT
    assert match.chosen is not None
    assert match.chosen.age_days == 3
    assert [c.verdict for c in match.chosen.checks] == [Verdict.EQUAL] * 8


def test_the_chosen_bias_is_told_without_an_exposure() -> None:
    match = bias_of(flat(), master("b", Kind.BIAS))
    assert match.reasons == (
        "Master bias -10 °C, made 3 days ago: same camera, gain, offset, readout, binning",
    )


def test_only_keys_known_on_both_sides_are_called_the_same() -> None:
    bare = {"offset": None, "readout": None}
    match = dark_of(flat(**bare), master("d", **bare))
    assert match.reasons[0].endswith(": same camera, gain, binning; exposure equal")
    assert quality(match) is Quality.EXACT


# --- keys ---------------------------------------------------------------------------------------

OTHERS = {
    "camera": ("QHY268M", "camera QHY268M, the flat has ASI294MC Pro"),
    "temperature": (-20.0, "temperature -20 °C, the flat has -10 °C"),
    "gain": (0.0, "gain 0, the flat has 100"),
    "offset": (0.0, "offset 0, the flat has 10"),
    "readout": ("High Gain", "readout High Gain, the flat has Low Noise"),
    "binning": ((2, 2), "binning 2x2, the flat has 1x1"),
    "size": ((2072, 1411), "size 2072x1411, the flat has 4144x2822"),
}


@pytest.mark.parametrize("key", OTHERS)
def test_a_master_that_differs_in_a_known_key_is_not_taken_and_tells_both_values(key: str) -> None:
    value, reason = OTHERS[key]
    dark, bias = master("d", **{key: value}), master("b", Kind.BIAS, **{key: value})
    for match in (dark_of(flat(), dark), bias_of(flat(), bias)):
        assert match.chosen is None
        assert match.candidates[0].reasons == (reason,)
        assert match.candidates[0].quality is None


@pytest.mark.parametrize("key", ["camera", "temperature", "gain", "offset", "readout", "binning"])
def test_a_key_unknown_on_the_master_is_amber_and_named(key: str) -> None:
    match = dark_of(flat(), master("d", **{key: None}))
    assert quality(match) is Quality.AMBER
    assert match.reasons[1].startswith(f"{key} of the master unknown, the flat has ")


def test_a_key_unknown_on_the_flat_is_amber_and_named() -> None:
    match = dark_of(flat(gain=None), master("d"))
    assert quality(match) is Quality.AMBER
    assert match.reasons[1:] == ("gain 100, unknown for the flat",)


def test_gain_0_is_known() -> None:
    match = dark_of(flat(gain=0.0), master("zero", gain=0.0), master("none", gain=None))
    assert (chosen(match), quality(match)) == ("zero", Quality.EXACT)
    assert losses(match) == {"none": ("gain of the master unknown, the flat has 0",)}


def test_spellings_do_not_count() -> None:
    match = dark_of(flat(), master("d", camera="ZWO CCD ASI294MC PRO(1)", readout="LOW NOISE"))
    assert quality(match) is Quality.EXACT


def test_temperatures_are_exact_to_1_amber_to_3_and_nothing_beyond() -> None:
    found = {
        heat: quality(dark_of(flat(), master("d", temperature=heat)))
        for heat in (-10.9, -11.0, -11.1, -13.0, -13.1)
    }
    assert found == {
        -10.9: Quality.EXACT,
        -11.0: Quality.EXACT,
        -11.1: Quality.AMBER,
        -13.0: Quality.AMBER,
        -13.1: None,
    }


def test_an_amber_temperature_tells_both_values() -> None:
    match = dark_of(flat(), master("d", temperature=-12.0))
    assert match.reasons[1:] == ("temperature -12 °C, the flat has -10 °C",)


def test_a_colour_master_is_not_taken() -> None:
    match = bias_of(flat(), master("b", Kind.BIAS, channels=3))
    assert match.chosen is None
    assert match.reasons == (
        "no master bias with channels 1; the nearest is b: channels 3, the flat has 1",
    )


def test_a_master_that_tells_nothing_is_amber() -> None:
    bare = {"camera": None, "temperature": None, "gain": None, "offset": None, "readout": None}
    match = bias_of(flat(**bare), master("b", Kind.BIAS, **bare))
    assert quality(match) is Quality.AMBER
    assert match.reasons[1:] == (
        "neither header gives the camera or its settings: only the size agrees",
    )


@pytest.mark.parametrize(
    ("celsius", "expected"),
    [
        (-10.1, Quality.EXACT),
        (-9.5, Quality.EXACT),
        (-9.0, Quality.AMBER),
        (-11.0, Quality.AMBER),
        (-7.0, Quality.AMBER),
        (-6.9, None),
    ],
)
def test_another_set_point_is_amber_beyond_half_a_degree(
    celsius: float, expected: Quality | None
) -> None:
    assert quality(dark_of(flat(), master("d", temperature=celsius, set_point=celsius))) is expected


def test_a_sensor_without_a_set_point_is_exact_within_one_degree() -> None:
    free = master("d", temperature=-9.0, set_point=None)
    assert quality(dark_of(flat(), free)) is Quality.EXACT


def test_date_and_filter_do_not_count() -> None:
    old = master("d", night=date(2020, 1, 1), filter="Ha")
    assert quality(dark_of(flat(), old)) is Quality.EXACT


def test_other_kinds_and_raw_frames_are_passed_over() -> None:
    raw = replace(master("raw").frame, master=False)
    kinds = [master("b", Kind.BIAS), master("f", Kind.FLAT), master("l", Kind.LIGHT), Offer(raw)]
    match = dark_of(flat(), *kinds)
    assert (match.chosen, match.candidates) == (None, ())
    assert match.reasons == ("no master dark to choose from",)
    assert chosen(bias_of(flat(), *kinds)) == "b"


def test_a_master_flat_dark_is_a_dark() -> None:
    match = dark_of(flat(), master("fd", Kind.FLAT_DARK))
    assert match.reasons[0].startswith("Master flat dark 0.35 s, -10 °C")


# --- the exposure of a dark ---------------------------------------------------------------------


def test_a_dark_of_equal_exposure_comes_first() -> None:
    masters = [master(f"{e}", exposure=e) for e in (60.0, 119.0, 120.2, 121.0, 300.0)]
    match = dark_of(flat(120.0), *masters)
    assert (chosen(match), quality(match)) == ("120.2", Quality.EXACT)
    assert losses(match)["60.0"] == ("exposure 60 s, the chosen one has the flat's own",)


def test_a_flat_prefers_the_dark_nearest_below_its_exposure() -> None:
    masters = [master(f"{e}", exposure=e) for e in (10.0, 60.0, 30.0, 121.0)]
    match = dark_of(flat(120.0), *masters)
    assert (chosen(match), quality(match)) == ("60.0", Quality.EXACT)
    rule = "exposure the longest not longer than the shortest flat, 60 s for 120 s"
    assert match.reasons[0].endswith(rule)
    assert losses(match) == {
        "30.0": ("exposure 30 s, the chosen one's 60 s is nearer to the flat's 120 s",),
        "10.0": ("exposure 10 s, the chosen one's 60 s is nearer to the flat's 120 s",),
        "121.0": ("exposure 121 s is longer than the flat's 120 s",),
    }


def test_the_nearest_longer_dark_is_the_last_choice_and_amber() -> None:
    match = dark_of(flat(2.0), *(master(f"{e}", exposure=e) for e in (300.0, 5.0, 60.0)))
    assert (chosen(match), quality(match)) == ("5.0", Quality.AMBER)
    assert match.reasons[0].endswith("; exposure the nearest longer, 5 s for 2 s")
    assert match.reasons[1:] == ("exposure 5 s is longer than the flat's 2 s",)
    assert losses(match)["60.0"] == (
        "exposure 60 s, the chosen one's 5 s is nearer to the flat's 2 s",
    )


def test_a_dark_must_not_be_longer_than_the_shortest_flat_of_the_group() -> None:
    match = dark_of(flat(1.0, 8.0), *(master(f"{e}", exposure=e) for e in (8.0, 4.0, 1.0, 0.5)))
    assert chosen(match) == "1.0"
    assert match.reasons[0].endswith("the shortest flat, 1 s for 1 to 8 s")


def test_without_a_bias_a_dark_of_another_exposure_is_amber() -> None:
    short = master("short", exposure=1.0)
    assert quality(dark_of(flat(2.0), short)) is Quality.EXACT
    match = dark_of(flat(2.0), short, bias=False)
    assert quality(match) is Quality.AMBER
    assert match.reasons[1:] == ("exposure 1 s for 2 s: without a bias the dark cannot be scaled",)
    assert quality(dark_of(flat(2.0), master("equal", exposure=2.0), bias=False)) is Quality.EXACT
    both = dark_of(flat(2.0), short, master("long", exposure=3.0), bias=False)
    assert losses(both) == {
        "long": ("exposure 3 s is longer than the flat's 2 s, the chosen one's 1 s is not",)
    }


def test_a_dark_without_an_exposure_is_amber_and_last() -> None:
    unknown, longer = master("unknown", exposure=None), master("longer", exposure=300.0)
    match = dark_of(flat(2.0), unknown, longer)
    assert chosen(match) == "longer"
    assert losses(match)["unknown"] == ("exposure unknown, the chosen one has 300 s",)
    assert quality(dark_of(flat(2.0), unknown)) is Quality.AMBER


def test_flats_without_an_exposure_take_the_shortest_dark_and_say_so() -> None:
    match = dark_of(flat(None), master("long", exposure=300.0), master("short", exposure=0.5))
    assert (chosen(match), quality(match)) == ("short", Quality.AMBER)
    assert match.reasons[1:] == ("exposure 0.5 s, unknown for the flat",)


def test_an_exact_dark_of_another_exposure_goes_before_an_amber_one_of_the_same() -> None:
    match = dark_of(
        flat(2.0), master("exact", exposure=1.0), master("equal", exposure=2.0, gain=None)
    )
    assert chosen(match) == "exact"


def test_of_darks_equal_within_the_tolerance_the_newer_is_taken() -> None:
    old = master("old", exposure=60.0, night=date(2025, 3, 1))
    new = master("new", exposure=59.9)
    assert chosen(dark_of(flat(120.0), old, new)) == "new"
    assert losses(dark_of(flat(60.0), old, new)) == {
        "old": ("older (made 2025-03-01, the chosen one 2026-01-29)",)
    }


# --- ties ---------------------------------------------------------------------------------------


def test_of_equal_masters_the_newest_is_taken() -> None:
    old = master("a", night=date(2025, 3, 1))
    match = dark_of(flat(), old, master("b"))
    assert chosen(match) == "b"
    assert losses(match) == {"a": ("older (made 2025-03-01, the chosen one 2026-01-29)",)}


def test_a_tiny_difference_of_temperature_is_no_reason_to_take_an_older_one() -> None:
    old = master("old", temperature=-10.0, night=date(2025, 3, 1))
    assert chosen(dark_of(flat(), old, master("new", temperature=-10.4))) == "new"


def test_a_master_of_this_run_is_the_newest() -> None:
    planned = master("planned", step="masterDark_x", night=date(2020, 1, 1))
    match = dark_of(flat(), master("library"), planned)
    assert chosen(match) == "planned"
    assert match.chosen is not None
    assert match.chosen.step == "masterDark_x"
    assert "made in this run: same camera" in match.reasons[0]
    assert losses(match) == {
        "library": ("older (made 2026-01-29, the chosen one is made in this run)",)
    }


def test_of_masters_equal_in_age_the_first_by_counted_name_is_taken() -> None:
    ten, nine = master("x/d 10"), master("y/d 9")
    match = dark_of(flat(), ten, nine)
    assert chosen(match) == "y/d 9"
    assert losses(match) == {"x/d 10": ("as good as the chosen one, which comes first by name",)}


def test_a_file_without_a_date_is_as_old_as_its_time_and_one_without_either_is_last() -> None:
    day = 86_400 * 10**9
    timed = master("timed", night=None, mtime_ns=20_000 * day).frame
    assert age_days(timed, date(2024, 10, 7)) == 3
    bare = master("bare", night=None).frame
    assert age_days(bare, TODAY) is None
    match = dark_of(flat(), Offer(bare), Offer(timed))
    assert chosen(match) == "timed"
    assert losses(match) == {"bare": ("its age is unknown, the chosen one 2024-10-04",)}


def test_of_amber_masters_the_one_more_is_known_of_is_taken() -> None:
    less = master("less", offset=None, gain=None)
    match = dark_of(flat(), less, master("more", offset=None, night=date(2020, 1, 1)))
    assert chosen(match) == "more"
    assert losses(match)["less"] == (
        "less is known of it than of the chosen one: gain and offset cannot be compared",
    )


def test_of_amber_masters_the_nearer_temperature_is_taken() -> None:
    match = dark_of(flat(), master("12", temperature=-12.0), master("13", temperature=-13.0))
    assert chosen(match) == "12"
    assert losses(match)["13"] == (
        "temperature -13 °C, the chosen one has -12 °C, the flat -10 °C",
    )


def test_ages_are_fresh_to_180_days_ageing_to_a_year_and_then_old() -> None:
    assert [freshness(d) for d in (0, 180, 181, 365, 366)] == [
        Freshness.FRESH, Freshness.FRESH, Freshness.AGEING, Freshness.AGEING, Freshness.OLD,
    ]  # fmt: skip


# --- no match -----------------------------------------------------------------------------------


def test_no_match_tells_what_no_master_has_and_the_nearest_miss() -> None:
    match = dark_of(flat(), master("near", gain=0.0), master("far", gain=0.0, offset=30.0))
    assert match.reasons == (
        "no master dark with gain 100 among 2; the nearest is near: gain 0, the flat has 100",
    )


def test_near_misses_come_with_the_fewest_failed_keys_first() -> None:
    match = dark_of(
        flat(),
        master("three", gain=0.0, offset=30.0, temperature=0.0),
        master("one", gain=0.0),
        master("two", gain=0.0, offset=30.0),
    )
    assert list(losses(match)) == ["one", "two", "three"]
    assert losses(match)["two"] == ("gain 0, the flat has 100", "offset 30, the flat has 10")


def test_in_a_large_library_the_nearest_are_listed_and_the_rest_counted() -> None:
    others = [master(f"d{n}", gain=float(n)) for n in range(LISTED + 60)]
    match = dark_of(flat(), *others)
    assert chosen(match) == "d100"
    assert len(match.candidates) == LISTED
    assert match.more == 59


# --- for all libraries --------------------------------------------------------------------------

SETUPS = st.builds(
    Setup,
    camera=st.sampled_from([None, "ASI294MC Pro", "ZWO ASI294MC Pro", "QHY268M"]),
    temperature=st.sampled_from([None, -20.0, -12.5, -10.0, -9.6, 0.0]),
    gain=st.sampled_from([None, 0.0, 100.0, "High"]),
    offset=st.sampled_from([None, 0.0, 10.0]),
    readout=st.sampled_from([None, "Low Noise", "low noise", "High"]),
    binning=st.sampled_from([None, (1, 1), (2, 2)]),
    size=st.sampled_from([(100, 80), (50, 40)]),
)
EXPOSURES = st.sampled_from([None, 0.0, 0.35, 0.36, 2.0, 60.0, 300.0])
MASTERS = st.builds(
    lambda number, setup, exposure, kind, age: Offer(
        Frame(
            f"/lib/{number}.xisf",
            kind,
            True,
            setup,
            exposure,
            night=None if age is None else TODAY - timedelta(days=age),
        )
    ),
    st.integers(0, 10**6),
    SETUPS,
    EXPOSURES,
    st.sampled_from([Kind.BIAS, Kind.DARK, Kind.FLAT_DARK]),
    st.sampled_from([None, 0, 3, 400]),
)
LIBRARIES = st.lists(MASTERS, max_size=25, unique_by=lambda o: o.frame.path)
GROUPS = st.builds(
    lambda setup, exposure: Group(Kind.FLAT, setup, True, (), exposure, exposure, exposure),
    SETUPS,
    EXPOSURES,
)


def matches(group: Group, masters: list[Offer]) -> tuple[Match, Match]:
    return bias_of(group, *masters), dark_of(group, *masters)


@given(GROUPS, LIBRARIES)
def test_a_known_key_that_differs_is_never_matched(group: Group, masters: list[Offer]) -> None:
    for match in matches(group, masters):
        if match.chosen is not None:
            found = match.chosen.master.setup
            assert keys_agree(setup_key(found), setup_key(group.setup))
            if found.temperature is not None and group.setup.temperature is not None:
                assert abs(found.temperature - group.setup.temperature) <= 3.0


@given(GROUPS, LIBRARIES)
def test_no_match_means_that_every_master_failed_a_key(group: Group, masters: list[Offer]) -> None:
    for match in matches(group, masters):
        if match.chosen is None:
            assert all(c.quality is None and c.reasons for c in match.candidates)
        assert match.reasons


@given(GROUPS, LIBRARIES, st.randoms(use_true_random=False))
def test_the_order_of_the_masters_does_not_matter(
    group: Group, masters: list[Offer], chance: random.Random
) -> None:
    shuffled = list(masters)
    chance.shuffle(shuffled)
    assert matches(group, shuffled) == matches(group, masters)


@given(GROUPS, LIBRARIES)
def test_every_master_of_the_kind_is_told_once(group: Group, masters: list[Offer]) -> None:
    for match, bias in zip(matches(group, masters), (True, False), strict=True):
        told = [c.master.path for c in match.candidates]
        told += [] if match.chosen is None else [match.chosen.master.path]
        kind = [o.frame.path for o in masters if (o.frame.kind is Kind.BIAS) is bias]
        assert sorted(told) == sorted(kind)


@given(GROUPS, LIBRARIES)
def test_amber_is_told_with_a_reason_and_exact_needs_none(
    group: Group, masters: list[Offer]
) -> None:
    for match in matches(group, masters):
        if match.chosen is not None:
            amber = match.chosen.quality is Quality.AMBER
            assert len(match.reasons) > 1 if amber else len(match.reasons) == 1


@given(GROUPS, LIBRARIES)
def test_a_shelf_matches_as_its_masters_do(group: Group, masters: list[Offer]) -> None:
    shelf = MasterIndex(masters)
    found = (match_bias(group, shelf, SETTINGS, TODAY), match_dark(group, shelf, SETTINGS, TODAY))
    assert found == matches(group, masters)


# --- folders ------------------------------------------------------------------------------------


def test_a_library_folder_may_hold_both_kinds(tmp_path: Path) -> None:
    bias = sky.frame(tmp_path, "Master Bias", name="b.xisf", ending=".xisf")
    dark = sky.frame(tmp_path / "darks", "Master Dark", name="d.fits", exposure=2.0)
    sky.frame(tmp_path, "Master Flat", name="f.fits", filter="L")
    raw = sky.frame(tmp_path, "DARK", name="raw.fits")
    junk = tmp_path / "junk.fits"
    junk.write_bytes(b"junk")
    library = read_library([str(tmp_path)], [str(tmp_path), str(tmp_path / "darks")])
    assert [f.path for f in library.bias] == [bias]
    assert [f.path for f in library.dark] == [dark]
    reasons = {s.path: s.reason for s in library.skipped}
    assert set(reasons) == {raw, str(junk)}
    assert reasons[raw] == "not a master"


def test_a_folder_for_one_kind_lends_no_masters_of_the_other(tmp_path: Path) -> None:
    sky.frame(tmp_path, "Master Bias", name="b.fits")
    sky.frame(tmp_path, "Master Dark", name="d.fits")
    library = read_library([], [str(tmp_path)])
    assert (len(library.bias), len(library.dark)) == (0, 1)


def test_a_library_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="gone"):
        read_library([str(tmp_path / "gone")], [])


def test_a_master_read_from_disk_matches_the_flats_it_was_made_for(tmp_path: Path) -> None:
    sky.frame(tmp_path, "Master Dark", name="d.xisf", exposure=2.0, ending=".xisf")
    (dark,) = read_library([], [str(tmp_path)]).dark
    group = Group(Kind.FLAT, dark.setup, True, (), 2.0, 2.0, 2.0)
    match = match_dark(group, [Offer(dark)], SETTINGS, TODAY)
    assert quality(match) is Quality.EXACT

"""Frames become groups: by every key, by tolerance, and none is lost."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ap_master_calibration.frames import CALIBRATION_KINDS, Frame, Kind, Setup
from ap_master_calibration.groups import Group, group_frames, temperatures_of
from ap_master_calibration.groups.checks import CHECKS, WarningKind
from ap_master_calibration.settings import Settings, Tolerances

SETTINGS = Settings()
NIGHT = date(2026, 1, 29)
START = datetime(2026, 1, 29, 20, tzinfo=UTC)
CAMERA = Setup("ZWO ASI294MC Pro", -10.0, 100.0, 10.0, "Low Noise", (1, 1), (4144, 2822))


def frame(kind: Kind, number: int = 0, **told: Any) -> Frame:
    """One raw frame of CAMERA at its set point; setup keys and Frame fields by name."""
    keys = {key: told.pop(key) for key in list(told) if key in Setup.__slots__}
    heat = keys.get("temperature", -10.0)
    usual: dict[str, Any] = {
        "path": f"{kind}/{kind}_{number}.fits",
        "exposure": {Kind.BIAS: 0.001, Kind.FLAT: 0.35}.get(kind, 300.0),
        "set_point": heat,
        "sensor": heat,
        "night": NIGHT,
        "taken": START + timedelta(seconds=number),
        "filter": "L" if kind is Kind.FLAT else None,
    }
    return Frame(kind=kind, master=False, setup=replace(CAMERA, **keys), **{**usual, **told})


def series(kind: Kind, count: int = 3, **told: Any) -> list[Frame]:
    """Frames that differ only in time, with paths of their own."""
    mark = "_".join(f"{k}{v}" for k, v in sorted(told.items()) if k != "hint")
    return [frame(kind, i, path=f"{kind}/{mark}/{i}.fits", **told) for i in range(count)]


def groups(*frames: Frame) -> tuple[Group, ...]:
    return group_frames(frames, SETTINGS).groups


def sizes(*frames: Frame) -> list[int]:
    return [len(g.frames) for g in groups(*frames)]


# --- keys ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "other",
    [
        {"camera": "QHY268M"},
        {"temperature": -20.0},
        {"gain": 0.0},
        {"gain": "High"},
        {"offset": 30.0},
        {"readout": "High Gain"},
        {"binning": (2, 2)},
        {"size": (4144, 2820)},
        {"origin": (1000, 800)},
        {"origin": (0, 8)},
    ],
    ids=str,
)
@pytest.mark.parametrize("kind", CALIBRATION_KINDS)
def test_frames_that_differ_in_a_key_are_kept_apart(kind: Kind, other: dict[str, Any]) -> None:
    assert sizes(*series(kind, 3), *series(kind, 4, **other)) in ([3, 4], [4, 3])


@pytest.mark.parametrize("kind", CALIBRATION_KINDS)
def test_an_origin_at_the_corner_is_that_of_frames_without_one(kind: Kind) -> None:
    assert sizes(*series(kind, 3), *series(kind, 4, origin=(0, 0))) == [7]


OPTICS: list[tuple[dict[str, Any], dict[str, Any], list[int]]] = [
    ({"telescope": "FSQ106"}, {"telescope": "C11"}, [3, 4]),
    ({"telescope": "FSQ 106"}, {"telescope": "fsq-106"}, [7]),
    ({"focal_length": 530.0}, {"focal_length": 2800.0}, [3, 4]),
    ({"focal_length": 530.0}, {"focal_length": 545.0}, [3, 4]),
    ({"focal_length": 530.0}, {"focal_length": 535.0}, [7]),
    ({"telescope": "A", "focal_length": 530.0}, {"telescope": "B", "focal_length": 530.0}, [3, 4]),
    ({"telescope": "A", "focal_length": 530.0}, {"telescope": "A", "focal_length": 800.0}, [3, 4]),
    ({"telescope": "A"}, {"focal_length": 530.0}, [7]),
    ({"telescope": "A", "focal_length": 530.0}, {}, [7]),
    ({}, {"telescope": "B"}, [7]),
]


@pytest.mark.parametrize(("one", "other", "expected"), OPTICS)
def test_flats_of_two_optics_make_two_masters(
    one: dict[str, Any], other: dict[str, Any], expected: list[int]
) -> None:
    assert sorted(sizes(*series(Kind.FLAT, 3, **one), *series(Kind.FLAT, 4, **other))) == expected
    assert sizes(*series(Kind.DARK, 3, **one), *series(Kind.DARK, 4, **other)) == [7]


def test_flats_without_an_optic_stay_by_themselves_where_there_are_two() -> None:
    flats = [f for name in ("A", "B", None) for f in series(Kind.FLAT, 3, telescope=name)]
    assert sizes(*flats) == [3, 3, 3]


@pytest.mark.parametrize("key", ["camera", "gain", "offset", "readout"])
def test_a_missing_key_is_a_value_of_its_own(key: str) -> None:
    known, unknown = series(Kind.BIAS, 5), series(Kind.BIAS, 3, **{key: None})
    assert sizes(*known, *unknown) == [5, 3]
    assert sizes(*unknown) == [3]


def test_gain_and_offset_and_temperature_0_are_values() -> None:
    zero = {"gain": 0.0, "offset": 0.0, "temperature": 0.0}
    none = {"gain": None, "offset": None, "temperature": None}
    first, second = groups(*series(Kind.DARK, **none), *series(Kind.DARK, 4, **zero))
    assert (first.setup.gain, first.setup.offset, first.setup.temperature) == (0.0, 0.0, 0.0)
    assert (second.setup.gain, second.setup.offset, second.setup.temperature) == (None, None, None)


def test_spellings_of_one_camera_are_one_and_the_commonest_is_told() -> None:
    found = groups(
        *series(Kind.BIAS, 2, camera="asi294mc pro"),
        *series(Kind.BIAS, 3, camera="ZWO ASI294MC Pro"),
        *series(Kind.BIAS, 1, camera="ZWO CCD ASI294MC Pro(1)"),
    )
    assert [g.setup.camera for g in found] == ["ZWO ASI294MC Pro"]


def test_of_equally_common_spellings_the_first_by_path_is_told() -> None:
    a = frame(Kind.BIAS, path="bias 10.fits", readout="LOW NOISE")
    b = frame(Kind.BIAS, path="bias 9.fits", readout="Low Noise")
    assert groups(a, b)[0].setup.readout == groups(b, a)[0].setup.readout == "Low Noise"


def test_flats_are_grouped_by_night_and_filter_and_darks_are_not() -> None:
    later = NIGHT + timedelta(days=1)
    flats = [
        *series(Kind.FLAT, 3),
        *series(Kind.FLAT, 4, night=later),
        *series(Kind.FLAT, 5, filter="Ha"),
        *series(Kind.FLAT, 6, filter=None),
    ]
    found = groups(*flats)
    assert [(g.night, g.filter, len(g.frames)) for g in found] == [
        (NIGHT, "Ha", 5), (NIGHT, "L", 3), (NIGHT, None, 6), (later, "L", 4),
    ]  # fmt: skip
    assert sizes(*series(Kind.DARK), *series(Kind.DARK, night=later)) == [6]


def test_filters_are_one_whatever_their_case_and_blanks() -> None:
    found = groups(*series(Kind.FLAT, 3, filter="H alpha"), *series(Kind.FLAT, 2, filter="HALPHA"))
    assert [(g.filter, len(g.frames)) for g in found] == [("H alpha", 5)]


def test_flats_of_many_exposures_are_one_group() -> None:
    flats = [frame(Kind.FLAT, i, exposure=e) for i, e in enumerate((0.5, 2.0, 1.0, 8.0))]
    (group,) = groups(*flats)
    assert (group.shortest, group.exposure, group.longest) == (0.5, 1.0, 8.0)
    assert group.warnings == ("the exposures run from 0.5 to 8 s: no one dark fits them all",)


def test_lights_and_masters_form_no_group() -> None:
    masters = [replace(f, master=True) for f in series(Kind.DARK)]
    assert groups(*series(Kind.LIGHT), *masters) == ()


# --- tolerances ---------------------------------------------------------------------------------


def test_exposures_of_2_and_5_seconds_never_merge() -> None:
    assert sizes(*series(Kind.DARK, exposure=2.0), *series(Kind.DARK, exposure=5.0)) == [3, 3]


def test_jitter_of_the_exposure_does_not_split_darks() -> None:
    darks = [frame(Kind.DARK, i, exposure=e) for i, e in enumerate((300.0, 300.1, 299.0, 300.0))]
    (group,) = groups(*darks)
    assert (group.shortest, group.exposure, group.longest) == (299.0, 300.0, 300.1)
    assert group.warnings == ()


def test_a_known_and_an_unknown_exposure_are_two_groups() -> None:
    assert sizes(*series(Kind.DARK, 4), *series(Kind.DARK, 3, exposure=None)) == [4, 3]


def test_an_exposure_of_0_is_one() -> None:
    (group,) = groups(*series(Kind.BIAS, exposure=0.0))
    assert (group.exposure, group.shortest, group.longest) == (0.0, 0.0, 0.0)


def test_temperatures_are_joined_by_neighbours_and_not_rounded() -> None:
    near = [
        frame(Kind.DARK, i, temperature=t, set_point=None)
        for i, t in enumerate((-9.4, -9.6, -10.3))
    ]
    (group,) = groups(*near)
    assert not group.regulated
    assert group.setup.temperature == -9.8


def test_equal_set_points_are_one_group_and_the_drift_is_told() -> None:
    darks = series(Kind.DARK, 10)
    drifted = [replace(f, sensor=-10.0 + i) for i, f in enumerate(darks)]
    (group,) = groups(*drifted)
    assert group.setup.temperature == -10.0
    assert group.warnings == (
        "7 of 10 frames: the sensor was more than 2 °C off the set point -10 °C (-7 to -1 °C)",
    )


def test_frames_with_and_without_a_set_point_are_kept_apart() -> None:
    free = series(Kind.DARK, 2, set_point=None)
    found = groups(*series(Kind.DARK, 3), *free)
    assert [(g.regulated, len(g.frames)) for g in found] == [(True, 3), (False, 2)]


@pytest.mark.parametrize("kind", CALIBRATION_KINDS)
@pytest.mark.parametrize("step", [1.0, -1.0, 5.0, 0.6])
def test_set_points_are_chosen_values_and_each_makes_a_master(kind: Kind, step: float) -> None:
    points = [-10.0 + step * i for i in range(4)]
    frames = [f for t in points for f in series(kind, 3, temperature=t)]
    assert sorted(g.setup.temperature or 0.0 for g in groups(*frames)) == sorted(points)


@pytest.mark.parametrize("noise", [0.1, -0.1, 0.5, -0.45, 1e-6])
def test_noise_of_a_set_point_makes_no_other_master(noise: float) -> None:
    darks = [*series(Kind.DARK, 3), *series(Kind.DARK, 2, temperature=-10.0 + noise)]
    (group,) = groups(*darks)
    assert (group.setup.temperature, group.warnings) == (-10.0, ())


@pytest.mark.parametrize("kind", CALIBRATION_KINDS)
@pytest.mark.parametrize("step", [0.1, 0.3, 0.5, 0.9, 1.0])
def test_no_group_of_a_sensor_without_a_set_point_spans_more_than_the_tolerance(
    kind: Kind, step: float
) -> None:
    told: dict[str, Any] = {"set_point": None}
    frames = [frame(kind, i, temperature=18 + step * i, **told) for i in range(12)]
    grouping = group_frames(frames, SETTINGS)
    limits = [temperatures_of(g) for g in grouping.groups]
    assert sum(len(g.frames) for g in grouping.groups) == 12
    assert all(high - low <= 1.0 + 1e-9 for low, high in filter(None, limits))
    apart = sum(b - a > 1.0 for a, b in pairwise([18 + step * i for i in range(12)]))
    if len(limits) > 1 and not apart:
        count = len(limits)
        assert grouping.notes[0].startswith(f"12 frames are in {count} groups: the sensor of")
        assert count == -(-12 // (int(1.0 / step + 1e-9) + 1))  # the fewest there can be


def test_a_lone_warm_frame_is_cut_off_rather_than_the_middle_of_many() -> None:
    told: dict[str, Any] = {"set_point": None}
    cold = [frame(Kind.DARK, i, temperature=20.0 + 0.01 * i, **told) for i in range(20)]
    warm = frame(Kind.DARK, 90, temperature=21.15, **told)
    middle = frame(Kind.DARK, 91, temperature=20.9, **told)
    assert [len(g.frames) for g in groups(*cold, middle, warm)] == [20, 2]


def test_a_neighbour_of_another_exposure_joins_no_temperatures() -> None:
    darks = [
        *series(Kind.DARK, 3, temperature=-10.0),
        *series(Kind.DARK, 2, temperature=-9.6, exposure=60.0),
        *series(Kind.DARK, 4, temperature=-9.2),
    ]
    assert sorted(sizes(*darks)) == [2, 3, 4]


def test_of_equally_common_set_points_the_lower_median_is_told() -> None:
    darks = [frame(Kind.DARK, i, temperature=t) for i, t in enumerate((-9.7, -10.0, -9.8, -9.6))]
    assert groups(*darks)[0].setup.temperature == -9.8


def test_tolerances_are_the_users() -> None:
    darks = [*series(Kind.DARK, exposure=2.0), *series(Kind.DARK, exposure=2.4)]
    wide = Settings(tolerances=Tolerances(exposure=0.5))
    assert len(group_frames(darks, SETTINGS).groups) == 2
    assert len(group_frames(darks, wide).groups) == 1


def test_an_unregulated_sensor_that_ran_far_is_told() -> None:
    darks = [frame(Kind.DARK, i, temperature=18.0 + 0.5 * i, set_point=None) for i in range(11)]
    wide = Settings(tolerances=Tolerances(temperature=6.0))
    (group,) = group_frames(darks, wide).groups
    assert group.warnings == ("no set point is known, and the sensor ran from 18 to 23 °C",)


# --- flat darks ---------------------------------------------------------------------------------

REASON = "0.35 s is the exposure of flat L of 2026-01-29 and of no light frame"
DARKS_OF_FLATS = series(Kind.DARK, 20, exposure=0.35)


def kinds(*frames: Frame) -> list[tuple[Kind, int]]:
    return [(g.kind, len(g.frames)) for g in groups(*frames)]


def test_a_dark_series_with_the_exposure_of_a_flat_and_of_no_light_is_of_flat_darks() -> None:
    found = groups(*DARKS_OF_FLATS, *series(Kind.DARK), *series(Kind.FLAT), *series(Kind.LIGHT))
    assert [g.kind for g in found] == [Kind.DARK, Kind.FLAT_DARK, Kind.FLAT]
    assert found[1].reasons == (REASON,)


def test_a_dark_series_that_a_light_claims_stays_one_of_darks() -> None:
    lucky = series(Kind.LIGHT, exposure=0.35)
    assert kinds(*DARKS_OF_FLATS, *series(Kind.FLAT), *lucky)[0] == (Kind.DARK, 20)


@pytest.mark.parametrize(
    "other", [{"gain": 0.0}, {"temperature": 0.0}, {"camera": "QHY268M"}, {"size": (10, 10)}]
)
def test_a_light_of_another_setup_claims_no_dark(other: dict[str, Any]) -> None:
    lights = series(Kind.LIGHT, exposure=0.35, **other)
    assert kinds(*DARKS_OF_FLATS, *series(Kind.FLAT), *lights)[0] == (Kind.FLAT_DARK, 20)


@pytest.mark.parametrize(
    "other", [{"gain": 0.0}, {"offset": 0.0}, {"temperature": -5.0}, {"exposure": 0.5}]
)
def test_a_flat_of_another_setup_or_exposure_claims_no_dark(other: dict[str, Any]) -> None:
    assert kinds(*DARKS_OF_FLATS, *series(Kind.FLAT, **other))[0] == (Kind.DARK, 20)


def test_a_flat_that_does_not_tell_its_offset_still_claims_its_darks() -> None:
    flats = series(Kind.FLAT, offset=None, temperature=None)
    assert kinds(*DARKS_OF_FLATS, *flats)[0] == (Kind.FLAT_DARK, 20)


def test_a_master_light_is_no_evidence() -> None:
    stacked = [replace(f, master=True) for f in series(Kind.LIGHT, exposure=0.35)]
    assert kinds(*DARKS_OF_FLATS, *series(Kind.FLAT), *stacked)[0] == (Kind.FLAT_DARK, 20)


def test_darks_found_to_be_flat_darks_join_those_that_say_so() -> None:
    said = series(Kind.FLAT_DARK, 5, exposure=0.35)
    found = groups(*DARKS_OF_FLATS, *said, *series(Kind.FLAT))
    assert [(g.kind, len(g.frames)) for g in found] == [(Kind.FLAT_DARK, 25), (Kind.FLAT, 3)]
    assert found[0].reasons == (f"{REASON} (20 frames with the type dark)",)


def test_flat_darks_by_name_need_no_flat() -> None:
    (group,) = groups(*series(Kind.FLAT_DARK, 4, exposure=2.0, hint="the folder name 'FlatDarks'"))
    assert group.kind is Kind.FLAT_DARK
    assert group.reasons == ("flat dark by the folder name 'FlatDarks' (4 frames)",)


def test_of_many_names_that_tell_a_kind_the_first_are_told_and_the_rest_counted() -> None:
    named = [
        frame
        for i in range(12, 0, -1)
        for frame in series(Kind.FLAT_DARK, 1, exposure=2.0, hint=f"the file name 'FD_{i}.fit'")
    ]
    (group,) = groups(*named)
    assert group.reasons == (
        "flat dark by the file name 'FD_1.fit' (1 frame)",
        "flat dark by the file name 'FD_2.fit' (1 frame)",
        "flat dark by 10 more names (10 frames)",
    )


def test_several_flats_of_one_exposure_are_counted_in_the_reason() -> None:
    flats = [f for name in "LRG" for f in series(Kind.FLAT, filter=name)]
    (reason,) = groups(*DARKS_OF_FLATS, *flats)[0].reasons
    assert reason.startswith(
        "0.35 s is the exposure of flat G of 2026-01-29 and 2 more flat groups"
    )


# --- what to look at ----------------------------------------------------------------------------


def test_mixed_bayer_patterns_are_warned_of_and_mixed_row_orders_are_not() -> None:
    mixed = [
        *series(Kind.FLAT, 3, bayer="RGGB"),
        *series(Kind.FLAT, 2, turned=True, bayer="GBRG"),
        *series(Kind.FLAT, 2),
    ]
    (group,) = groups(*mixed)
    assert group.warnings == ("different BAYERPAT in one group: RGGB (3) and GBRG (2)",)


def test_versions_of_one_program_are_one_program() -> None:
    versions = [
        *series(Kind.BIAS, program="N.I.N.A. 3.1.2.9001 (x64)"),
        *series(Kind.BIAS, program="N.I.N.A. 3.2.0.2008 (x64)"),
    ]
    assert groups(*versions)[0].warnings == ()
    (group,) = groups(*versions, *series(Kind.BIAS, program="SharpCap v4.1.12946.0, 64 bit"))
    both = "N.I.N.A. 3.2.0.2008 (x64) and SharpCap v4.1.12946.0, 64 bit"
    assert group.warnings == (
        f"written by different programs: {both}; do they store pixels alike?",
    )


def test_a_long_bias_is_asked_about() -> None:
    assert groups(*series(Kind.BIAS, exposure=2.0))[0].warnings == (
        "bias frames of 2 s: are these darks?",
    )


def test_a_group_says_which_other_it_would_be_in_if_a_key_were_known() -> None:
    known, bare = groups(*series(Kind.DARK, 5), *series(Kind.DARK, 3, offset=None, gain=None))
    assert known.warnings == ()
    assert bare.warnings == (
        "no gain or offset in the headers: kept apart from 5 frames of gain 100 and offset 10",
    )


def test_frames_that_tell_nothing_are_grouped_by_size_with_a_note() -> None:
    bare = [Frame(f"{n}.fits", Kind.BIAS, False, Setup(size=(n % 2 + 10, 10))) for n in range(6)]
    grouping = group_frames(bare, SETTINGS)
    assert [len(g.frames) for g in grouping.groups] == [3, 3]
    assert grouping.notes == (
        "6 frames have neither camera nor settings in their headers: grouped by size alone",
    )


# --- order --------------------------------------------------------------------------------------


def test_groups_come_as_they_are_made_and_by_their_keys() -> None:
    found = groups(
        *series(Kind.FLAT),
        *series(Kind.DARK, exposure=300.0),
        *series(Kind.DARK, exposure=60.0),
        *series(Kind.DARK, temperature=-20.0),
        *series(Kind.FLAT_DARK, exposure=1.0),
        *series(Kind.BIAS, camera=None),
        *series(Kind.BIAS),
    )
    assert [(g.kind, g.setup.camera is None, g.setup.temperature, g.exposure) for g in found] == [
        (Kind.BIAS, False, -10.0, 0.001),
        (Kind.BIAS, True, -10.0, 0.001),
        (Kind.DARK, False, -20.0, 300.0),
        (Kind.DARK, False, -10.0, 60.0),
        (Kind.DARK, False, -10.0, 300.0),
        (Kind.FLAT_DARK, False, -10.0, 1.0),
        (Kind.FLAT, False, -10.0, 0.35),
    ]


def test_frames_of_a_group_are_in_order_of_time_and_then_of_counted_names() -> None:
    untimed = {"taken": None, "night": None}
    frames = [
        frame(Kind.BIAS, path="b 10.fits", **untimed),
        frame(Kind.BIAS, path="b 9.fits", **untimed),
        frame(Kind.BIAS, path="late.fits", taken=START),
        frame(Kind.BIAS, path="early.fits", taken=START - timedelta(days=3)),
    ]
    assert [f.path for f in groups(*frames)[0].frames] == [
        "early.fits", "late.fits", "b 9.fits", "b 10.fits",
    ]  # fmt: skip


# --- for all frames -----------------------------------------------------------------------------

TEMPERATURES = st.sampled_from([None, -20.0, -10.4, -10.0, -9.5, 0.0, 0.9, 21.3])
SETUPS = st.builds(
    Setup,
    camera=st.sampled_from([None, "ASI294MC Pro", "ZWO ASI294MC Pro", "QHY268M"]),
    temperature=TEMPERATURES,
    gain=st.sampled_from([None, 0.0, 100.0, "High"]),
    offset=st.sampled_from([None, 0.0, 10.0]),
    readout=st.sampled_from([None, "Low Noise", "low noise"]),
    binning=st.sampled_from([None, (1, 1), (2, 2)]),
    size=st.sampled_from([(100, 80), (100, 81)]),
)
FRAMES = st.builds(
    lambda number, regulated, setup, **told: Frame(
        path=f"{number}.fits",
        setup=setup,
        set_point=setup.temperature if regulated else None,
        sensor=setup.temperature,
        **told,
    ),
    number=st.integers(0, 10**6),
    regulated=st.booleans(),
    setup=SETUPS,
    kind=st.sampled_from(list(Kind)),
    master=st.sampled_from([False, False, False, True]),
    exposure=st.sampled_from([None, 0.0, 0.35, 0.36, 0.42, 2.0, 5.0, 300.0, 300.1]),
    filter=st.sampled_from([None, "L", "l", "Ha"]),
    night=st.sampled_from([None, NIGHT, NIGHT + timedelta(days=1)]),
    taken=st.sampled_from([None, START, START + timedelta(hours=1)]),
)
SCANS = st.lists(FRAMES, max_size=40, unique_by=lambda f: f.path)


@given(SCANS)
def test_every_raw_calibration_frame_is_in_exactly_one_group(frames: list[Frame]) -> None:
    grouped = sorted(f.path for g in groups(*frames) for f in g.frames)
    raw = [f.path for f in frames if not f.master and f.kind is not Kind.LIGHT]
    assert grouped == sorted(raw)


@given(SCANS, st.randoms(use_true_random=False))
def test_the_order_of_the_frames_does_not_matter(
    frames: list[Frame], chance: random.Random
) -> None:
    shuffled = list(frames)
    chance.shuffle(shuffled)
    assert group_frames(shuffled, SETTINGS) == group_frames(frames, SETTINGS)


@given(SCANS)
def test_no_two_frames_of_a_group_differ_in_a_key(frames: list[Frame]) -> None:
    for group in groups(*frames):
        setups = {
            (f.setup.gain, f.setup.offset, f.setup.binning, f.setup.size) for f in group.frames
        }
        assert len(setups) == 1
        assert len({f.set_point is None for f in group.frames}) == 1
        assert len({f.setup.temperature is None for f in group.frames}) == 1
        if group.kind is Kind.FLAT:
            assert len({f.night for f in group.frames}) == 1


@given(SCANS)
def test_exposures_of_a_dark_group_are_joined_by_neighbours(frames: list[Frame]) -> None:
    same = SETTINGS.tolerances.same_exposure
    for group in groups(*frames):
        if group.kind in (Kind.DARK, Kind.FLAT_DARK):
            known = sorted(f.exposure for f in group.frames if f.exposure is not None)
            assert len(known) in (0, len(group.frames))
            assert all(same(a, b) for a, b in pairwise(known))


@given(SCANS)
def test_grouping_a_group_again_leaves_it_whole(frames: list[Frame]) -> None:
    for group in groups(*frames):
        if group.kind is not Kind.FLAT_DARK:
            (again,) = groups(*group.frames)
            assert (again.setup, again.frames) == (group.setup, group.frames)


def test_every_kind_of_warning_has_its_check() -> None:
    assert {*CHECKS, WarningKind.NO_FILTER, WarningKind.KEPT_APART} == set(WarningKind)


def test_every_warning_carries_its_kind() -> None:
    (group,) = groups(
        *series(Kind.BIAS, sensor=-7.0, program="A"),
        *series(Kind.BIAS, program="B"),
        *series(Kind.BIAS, exposure=2.0),
    )
    assert [w.kind for w in group.warnings] == list(CHECKS)
    assert all(w.template for w in group.warnings)


@pytest.mark.parametrize("kind", [Kind.DARK, Kind.FLAT_DARK, Kind.FLAT])
def test_an_unknown_exposure_of_a_whole_series_is_said(kind: Kind) -> None:
    (group,) = groups(*series(kind, exposure=None))
    (warning,) = group.warnings
    assert warning.kind == WarningKind.EXPOSURE
    assert warning.startswith("the headers have no exposure")


def test_an_unknown_exposure_of_bias_frames_does_not_matter() -> None:
    assert groups(*series(Kind.BIAS, exposure=None))[0].warnings == ()


@pytest.mark.parametrize("kind", CALIBRATION_KINDS)
def test_an_unknown_gain_of_a_whole_camera_is_said_once(kind: Kind) -> None:
    bare = [*series(kind, gain=None), *series(kind, gain=None, offset=30.0)]
    other = series(kind, camera="QHY268M")
    notes = group_frames([*bare, *other], SETTINGS).notes
    assert [str(n) for n in notes] == [
        "6 frames of ZWO ASI294MC Pro have no gain in their headers: nothing keeps two gains apart"
    ]
    known = group_frames([*bare, *series(kind)], SETTINGS)
    assert known.notes == ()  # then they are kept apart, with a warning
    assert any(w.kind == WarningKind.KEPT_APART for g in known.groups for w in g.warnings)


@pytest.mark.parametrize("witness_kind", [Kind.FLAT, Kind.LIGHT])
def test_flats_without_a_filter_where_the_camera_has_one_are_said(witness_kind: Kind) -> None:
    bare = series(Kind.FLAT, filter=None)
    found = groups(*bare, *series(witness_kind, filter="Ha"))
    warnings = [w for g in found if g.filter is None for w in g.warnings]
    assert [w.kind for w in warnings] == [WarningKind.NO_FILTER]
    assert groups(*bare)[0].warnings == ()
    assert groups(*bare, *series(witness_kind, filter="Ha", camera="QHY268M"))[0].warnings == ()

"""From frames to the plan: recipes, names, states, and what feeds what."""

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ap_master_calibration.files.xisf import XisfWriter
from ap_master_calibration.frames import Frame, Kind, Setup, SkipCode, Skipped
from ap_master_calibration.library import Library, Quality
from ap_master_calibration.planning.plan import Plan, Recipe, RefusalKind, State, Step, StepWarning
from ap_master_calibration.planning.planner import make_plan
from ap_master_calibration.rejections import RejectionChoice, RejectionMethod
from ap_master_calibration.settings import Settings

SETUP = Setup("Cam", -10.0, 100.0, 50.0, "Fast", (1, 1), (16, 12))
TODAY = date(2026, 2, 1)


def series(kind: Kind, count: int = 12, **changes: object) -> list[Frame]:
    """Raw frames of one setup; any field of Frame or Setup may be changed."""
    fields = Setup.__dataclass_fields__
    setup = replace(SETUP, **{k: v for k, v in changes.items() if k in fields})  # type: ignore[arg-type]
    own = {k: v for k, v in changes.items() if k not in fields}
    flat = kind is Kind.FLAT
    first = Frame(
        path="",
        kind=kind,
        master=False,
        setup=setup,
        exposure={Kind.BIAS: 0.001, Kind.DARK: 300.0, Kind.FLAT: 2.0}.get(kind, 120.0),
        filter="L" if flat else None,
        night=date(2026, 1, 29),
        set_point=setup.temperature,
        sensor=setup.temperature,
        bytes=1000,
        mtime_ns=5,
    )
    told = replace(first, **own)  # type: ignore[arg-type]
    tag = f"{kind}_{abs(hash(told)) % 10**8}"
    start = datetime(2026, 1, 29, 20, tzinfo=UTC)
    return [
        replace(told, path=f"/in/{tag}_{i}.fits", taken=start.replace(minute=i))
        for i in range(count)
    ]


def master(kind: Kind, path: str, **changes: object) -> Frame:
    return replace(series(kind, 1, **changes)[0], path=path, master=True, filter=None, night=None)


def plan(
    tmp_path: Path,
    *groups: Sequence[Frame],
    settings: Settings | None = None,
    bias: Sequence[Frame] = (),
    dark: Sequence[Frame] = (),
    engine: str = "builtin",
    skipped: Sequence[Skipped] = (),
) -> Plan:
    return make_plan(
        [f for g in groups for f in g],
        skipped,
        str(tmp_path / "out"),
        settings or Settings(),
        engine=engine,
        today=TODAY,
        library=Library(tuple(bias), tuple(dark)),
    )


def only_flat(made: Plan) -> Step:
    (step,) = [s for s in made.steps if s.kind is Kind.FLAT]
    return step


BIAS = master(Kind.BIAS, "/lib/bias.xisf")
EQUAL = master(Kind.DARK, "/lib/dark2.xisf", exposure=2.0)
SHORT = master(Kind.DARK, "/lib/dark1.xisf", exposure=1.0)
LONG = master(Kind.DARK, "/lib/dark300.xisf", exposure=300.0)


@pytest.mark.parametrize(
    ("bias", "dark", "recipe"),
    [
        ([], [], Recipe.UNCALIBRATED),
        ([BIAS], [], Recipe.BIAS),
        ([], [EQUAL], Recipe.DARK),
        ([], [SHORT], Recipe.DARK),
        ([BIAS], [EQUAL], Recipe.BIAS_AND_DARK),
        ([BIAS], [SHORT], Recipe.BIAS_AND_SCALED_DARK),
        ([BIAS], [LONG], Recipe.BIAS_AND_SCALED_DARK),
    ],
)
def test_the_recipe_takes_the_bias_once_and_scales_only_with_one(
    tmp_path: Path, bias: list[Frame], dark: list[Frame], recipe: Recipe
) -> None:
    step = only_flat(plan(tmp_path, series(Kind.FLAT), bias=bias, dark=dark))
    assert step.recipe is recipe
    assert (step.bias is not None, step.dark is not None) == (bool(bias), bool(dark))


PURE = replace(SHORT, path="/lib/pure1.xisf", calibrated=(Kind.BIAS,))
PURE_EQUAL = replace(EQUAL, path="/lib/pure2.xisf", calibrated=(Kind.BIAS,))


@pytest.mark.parametrize(
    ("dark", "recipe"),
    [(PURE, Recipe.BIAS_AND_SCALED_PURE_DARK), (PURE_EQUAL, Recipe.BIAS_AND_PURE_DARK)],
)
def test_a_dark_that_lost_its_bias_is_subtracted_beside_the_bias(
    tmp_path: Path, dark: Frame, recipe: Recipe
) -> None:
    step = only_flat(plan(tmp_path, series(Kind.FLAT), bias=[BIAS], dark=[dark]))
    assert step.recipe is recipe
    assert recipe in ("flat - bias - k dark", "flat - bias - dark")


def test_a_dark_that_lost_its_bias_is_amber_without_one(tmp_path: Path) -> None:
    step = only_flat(plan(tmp_path, series(Kind.FLAT), dark=[PURE_EQUAL]))
    assert step.recipe is Recipe.DARK
    assert step.dark is not None
    assert step.dark.quality is Quality.AMBER
    (warning,) = step.warnings
    assert "the bias stays in the flats" in warning
    assert warning.kind == StepWarning.DARK


def test_an_uncalibrated_flat_says_why(tmp_path: Path) -> None:
    wrong = master(Kind.BIAS, "/lib/gain0.xisf", gain=0.0)
    step = only_flat(plan(tmp_path, series(Kind.FLAT), bias=[wrong]))
    assert step.recipe is Recipe.UNCALIBRATED
    assert any("neither" in w for w in step.warnings)
    (loser,) = step.rejected
    assert loser.path == "/lib/gain0.xisf"
    assert "gain" in " ".join(loser.reasons)
    assert "100" in " ".join(loser.reasons)


def test_an_unscaled_dark_of_another_exposure_is_amber_and_warned_of(tmp_path: Path) -> None:
    step = only_flat(plan(tmp_path, series(Kind.FLAT), dark=[SHORT]))
    assert step.dark is not None
    assert step.dark.quality is Quality.AMBER
    assert any("unscaled" in w for w in step.warnings)


def test_a_light_dark_on_flats_is_warned_of(tmp_path: Path) -> None:
    step = only_flat(plan(tmp_path, series(Kind.FLAT), bias=[BIAS], dark=[LONG]))
    assert step.warnings == ("a dark of 300 s is longer than the flats (2 s): made for lights?",)


def test_a_flat_dark_longer_than_the_flats_is_not_taken_for_one_of_lights(tmp_path: Path) -> None:
    dark = master(Kind.FLAT_DARK, "/lib/flatdark.xisf", exposure=4.0)
    step = only_flat(plan(tmp_path, series(Kind.FLAT), bias=[BIAS], dark=[dark]))
    assert step.warnings == ("a flat dark of 4 s is longer than the flats (2 s)",)


def test_a_dark_scaled_up_is_warned_of(tmp_path: Path) -> None:
    step = only_flat(plan(tmp_path, series(Kind.FLAT), bias=[BIAS], dark=[SHORT]))
    assert any("scaled up from 1 s to 2 s" in w for w in step.warnings)


def test_masters_of_the_run_are_not_used_for_its_flats(tmp_path: Path) -> None:
    made = plan(tmp_path, series(Kind.BIAS), series(Kind.FLAT))
    assert only_flat(made).bias is None
    assert any("--staged" in note for note in made.notes)


def test_staged_flats_wait_for_the_masters_of_the_run(tmp_path: Path) -> None:
    darks = series(Kind.DARK, exposure=2.0)
    made = plan(
        tmp_path,
        series(Kind.BIAS),
        darks,
        series(Kind.FLAT),
        settings=Settings(staged=True),
        bias=[BIAS],
    )
    kinds = [s.kind for s in made.steps]
    assert kinds == [Kind.BIAS, Kind.FLAT_DARK, Kind.FLAT]
    flat = only_flat(made)
    assert flat.depends_on == (made.steps[0].name, made.steps[1].name)
    assert any(loser.path == "/lib/bias.xisf" for loser in flat.rejected)


def test_a_refused_bias_is_not_offered_and_the_flat_says_so(tmp_path: Path) -> None:
    made = plan(tmp_path, series(Kind.BIAS, 2), series(Kind.FLAT), settings=Settings(staged=True))
    flat = only_flat(made)
    assert made.steps[0].state is State.REFUSED
    assert flat.bias is None
    assert any("only 2 frames" in " ".join(loser.reasons) for loser in flat.rejected)


@pytest.mark.parametrize(
    ("count", "state", "warned"),
    [
        (1, State.REFUSED, False),
        (2, State.REFUSED, False),
        (3, State.NEW, True),
        (9, State.NEW, True),
        (10, State.NEW, False),
    ],
)
def test_too_few_frames_are_refused_and_few_are_warned_of(
    tmp_path: Path, count: int, state: State, warned: bool
) -> None:
    (step,) = plan(tmp_path, series(Kind.BIAS, count)).steps
    assert step.state is state
    assert any(f"only {count} frames" in w for w in step.warnings) is warned


@pytest.mark.parametrize(
    ("count", "method"), [(5, RejectionMethod.PERCENTILE), (6, RejectionMethod.WINSORIZED)]
)
def test_the_rejection_goes_by_the_count(
    tmp_path: Path, count: int, method: RejectionMethod
) -> None:
    (step,) = plan(tmp_path, series(Kind.BIAS, count)).steps
    assert step.rejection.method is method


def test_a_linear_fit_of_four_frames_falls_back_and_says_so(tmp_path: Path) -> None:
    wish = Settings(rejection=RejectionChoice(RejectionMethod.LINEAR_FIT, 5.0, 3.0))
    (step,) = plan(tmp_path, series(Kind.BIAS, 4), settings=wish).steps
    assert step.rejection.method is RejectionMethod.PERCENTILE
    assert (step.rejection.low, step.rejection.high) == (0.2, 0.1)
    assert "needs 5 frames" in step.rejection.why


def test_groups_that_differ_in_size_only_never_share_a_name(tmp_path: Path) -> None:
    made = plan(tmp_path, series(Kind.BIAS), series(Kind.BIAS, size=(8, 6)))
    outputs = [s.output for s in made.steps]
    assert len(set(outputs)) == 2
    assert sum("_SIZE_" in o for o in outputs) == 1


def test_names_get_a_part_more_only_where_two_groups_would_share_one(tmp_path: Path) -> None:
    alone = plan(tmp_path, series(Kind.BIAS, origin=(1000, 800)))
    assert "ORIGIN" not in alone.steps[0].name
    both = plan(tmp_path, series(Kind.BIAS, origin=(0, 0)), series(Kind.BIAS, origin=(1000, 800)))
    plain = both.steps[0].name
    assert [s.name.removeprefix(plain) for s in both.steps] == ["", "_ORIGIN_1000x800"]
    optics = [("RC 8", 1624.0), ("RC 8", 1100.0), ("C11", None)]
    flats = [series(Kind.FLAT, telescope=t, focal_length=f) for t, f in optics]
    names = sorted(s.name for s in plan(tmp_path, *flats).steps)
    parts = [name.removeprefix(names[0]) for name in names]
    assert len(set(parts)) == 3
    assert {part.split("_")[1] for part in parts[1:]} <= {"TELESCOP", "FOCALLEN"}
    assert not any("SIZE" in part for part in parts)


@pytest.mark.parametrize("told", [{"origin": (1000, 800)}, {"mode": "CONVGAIN HCG"}], ids=str)
def test_a_master_of_an_earlier_version_is_known_although_it_lacks_a_rare_key(
    tmp_path: Path, told: dict[str, object]
) -> None:
    (step,) = plan(tmp_path, series(Kind.BIAS, **told)).steps
    older = replace(step, keywords=tuple(c for c in step.keywords if c.name not in _RARE))
    write_master(older)
    (again,) = plan(tmp_path, series(Kind.BIAS, **told)).steps
    assert (again.name, again.state) == (step.name, State.UP_TO_DATE)


_RARE = {"XORGSUBF", "YORGSUBF", "CAM-MOD"}


def test_groups_that_differ_in_letters_no_disk_takes_never_share_a_name(tmp_path: Path) -> None:
    flats = [series(Kind.FLAT, filter=f) for f in ("H:a", "H?a", "h*a")]
    made = plan(tmp_path, *flats)
    outputs = {s.output.casefold() for s in made.steps}
    assert len(outputs) == len(made.steps)


def write_master(step: Step, **changes: str) -> None:
    Path(step.output).parent.mkdir(parents=True, exist_ok=True)
    cards = [replace(c, value=changes.get(c.name, c.value)) for c in step.keywords]
    image_type = {Kind.BIAS: "MasterBias", Kind.FLAT: "MasterFlat"}.get(step.kind, "MasterDark")
    import numpy as np

    size = step.setup.size or (1, 1)
    with XisfWriter(step.output, size, cards, image_type=image_type) as writer:
        writer.write_rows(0, np.zeros((size[1], size[0]), np.float32))


def test_a_master_that_nothing_changed_for_is_up_to_date(tmp_path: Path) -> None:
    frames = series(Kind.BIAS)
    write_master(plan(tmp_path, frames).steps[0])
    assert plan(tmp_path, frames).steps[0].state is State.UP_TO_DATE
    assert plan(tmp_path, frames).to_make == ()


def test_a_changed_frame_setting_or_engine_makes_a_master_stale(tmp_path: Path) -> None:
    frames = series(Kind.BIAS)
    write_master(plan(tmp_path, frames).steps[0])
    (fewer,) = plan(tmp_path, frames[1:]).steps
    assert (fewer.state, fewer.why) == (State.STALE, "the frames changed since it was made")
    sigma = Settings(rejection=RejectionChoice(RejectionMethod.SIGMA))
    (other,) = plan(tmp_path, frames, settings=sigma).steps
    assert (other.state, other.why) == (State.STALE, "the settings changed since it was made")


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        ("builtin", "pixinsight", "made by the built-in engine"),
        ("pixinsight", "builtin", "made by PixInsight"),
    ],
)
def test_a_master_of_another_engine_is_named_as_that_and_may_be_kept(
    tmp_path: Path, first: str, second: str, why: str
) -> None:
    frames, keep = series(Kind.BIAS), Settings(keep_other_engine=True)
    made = plan(tmp_path, frames, engine=first).steps[0]
    write_master(made)
    (again,) = plan(tmp_path, frames, engine=second).steps
    assert (again.state, again.why) == (State.STALE, why)
    (kept,) = plan(tmp_path, frames, engine=second, settings=keep).steps
    assert (kept.state, kept.why, kept.digest) == (State.UP_TO_DATE, why, made.digest)
    (fewer,) = plan(tmp_path, frames[1:], engine=second, settings=keep).steps
    assert (fewer.state, fewer.why) == (State.STALE, f"{why}, and the frames changed since")
    sigma = replace(keep, rejection=RejectionChoice(RejectionMethod.SIGMA))
    (other,) = plan(tmp_path, frames, engine=second, settings=sigma).steps
    assert (other.state, other.why) == (State.STALE, "the settings changed since it was made")


def test_flats_of_another_engine_are_kept_with_their_bias(tmp_path: Path) -> None:
    flats, bias, staged = series(Kind.FLAT), series(Kind.BIAS), Settings(staged=True)
    for step in plan(tmp_path, flats, bias, engine="pixinsight", settings=staged).steps:
        write_master(step)
    keep = replace(staged, keep_other_engine=True)
    assert plan(tmp_path, flats, bias, settings=keep).to_make == ()
    both = plan(tmp_path, flats, bias, settings=staged).to_make
    assert [step.why for step in both] == [
        "made by PixInsight",
        "made by PixInsight, and the bias or dark changed since",
    ]


def test_rebuild_makes_an_up_to_date_master_again(tmp_path: Path) -> None:
    frames = series(Kind.BIAS)
    write_master(plan(tmp_path, frames).steps[0])
    (step,) = plan(tmp_path, frames, settings=Settings(rebuild=True)).steps
    assert step.state is State.STALE


def test_a_changed_bias_makes_its_flat_stale(tmp_path: Path) -> None:
    flats, bias = series(Kind.FLAT), series(Kind.BIAS)
    staged = Settings(staged=True)
    for step in plan(tmp_path, flats, bias, settings=staged).steps:
        write_master(step)
    same = plan(tmp_path, flats, bias, settings=staged)
    assert [s.state for s in same.steps] == [State.UP_TO_DATE, State.UP_TO_DATE]
    changed = plan(tmp_path, flats, bias[1:], settings=staged)
    assert only_flat(changed).state is State.STALE
    assert only_flat(changed).why == "the bias or dark changed since it was made"


def test_the_two_step_form_keeps_what_staged_made(tmp_path: Path) -> None:
    flats, bias = series(Kind.FLAT), series(Kind.BIAS)
    first = plan(tmp_path, flats, bias, settings=Settings(staged=True))
    for step in first.steps:
        write_master(step)
    made = first.steps[0]
    on_disk = master(Kind.BIAS, made.output)
    again = plan(tmp_path, flats, bias, bias=[replace(on_disk, digest=made.digest)])
    assert only_flat(again).state is State.UP_TO_DATE


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        (Kind.FLAT, {"exposure": 2.9}),
        (Kind.BIAS, {"exposure": 0.01}),
        (Kind.BIAS, {"temperature": -9.7, "set_point": None}),
        (Kind.FLAT, {"filter": "l", "camera": "cam"}),
        (Kind.DARK, {"exposure": 300.2, "readout": "fast"}),
    ],
)
def test_frames_that_come_make_the_master_stale_and_leave_it_its_place(
    tmp_path: Path, kind: Kind, more: dict[str, object]
) -> None:
    first = series(kind, 4, **({"set_point": None} if "set_point" in more else {}))
    (step,) = plan(tmp_path, first).steps
    write_master(step)
    (again,) = plan(tmp_path, first, series(kind, 3, **more)).steps
    assert (again.output, again.state) == (step.output, State.STALE)


def test_a_master_that_cannot_be_opened_is_not_given_a_second_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (step,) = plan(tmp_path, series(Kind.BIAS)).steps
    write_master(step)
    open_file = os.open

    def refuse(path: str, flags: int, *more: int) -> int:
        if path == step.output:
            raise PermissionError(13, "Permission denied", path)
        return open_file(path, flags, *more)

    monkeypatch.setattr(os, "open", refuse)
    (again,) = plan(tmp_path, series(Kind.BIAS)).steps
    assert (again.output, again.state) == (step.output, State.REFUSED)
    assert again.why == (
        "masterBias_INSTRUME_Cam_SET-TEMP_-10_GAIN_100_OFFSET_50_READOUTM_Fast.xisf is there "
        "already and cannot be read: you have no permission to read it"
    )
    assert again.why.kind == RefusalKind.UNREADABLE


def test_another_groups_master_is_never_overwritten(tmp_path: Path) -> None:
    (step,) = plan(tmp_path, series(Kind.BIAS)).steps
    Path(step.output).parent.mkdir(parents=True)
    Path(step.output).write_bytes(b"something of the user's")
    (again,) = plan(tmp_path, series(Kind.BIAS)).steps
    assert again.output != step.output
    assert again.state is State.NEW
    assert again.warnings == (
        (
            "masterBias_INSTRUME_Cam_SET-TEMP_-10_GAIN_100_OFFSET_50_READOUTM_Fast.xisf is there "
            "already and is no master of this program's: another name is taken"
        ),
    )


def test_a_library_master_that_this_run_makes_anew_is_withheld(tmp_path: Path) -> None:
    flats, bias = series(Kind.FLAT), series(Kind.BIAS)
    output = plan(tmp_path, bias).steps[0].output
    made = plan(tmp_path, flats, bias, bias=[master(Kind.BIAS, output)])
    flat = only_flat(made)
    assert flat.bias is None
    assert any("made anew in this run" in " ".join(r.reasons) for r in flat.rejected)


def test_a_file_the_scan_and_the_library_both_refuse_is_named_once(tmp_path: Path) -> None:
    damaged = Skipped("/lib/x.fits", "an empty file", SkipCode.UNREADABLE)
    other = Skipped("/lib/y.fits", "an empty file", SkipCode.UNREADABLE)
    made = make_plan(
        series(Kind.BIAS),
        [damaged],
        str(tmp_path / "out"),
        Settings(),
        engine="builtin",
        today=TODAY,
        library=Library(skipped=(damaged, other)),
    )
    assert [(s.path, s.reason) for s in made.skipped] == [
        ("/lib/x.fits", "an empty file"),
        ("/lib/y.fits", "in the library: an empty file"),
    ]


def test_only_flats_leaves_the_rest_out_and_says_so(tmp_path: Path) -> None:
    made = plan(
        tmp_path, series(Kind.BIAS), series(Kind.FLAT), settings=Settings(only=(Kind.FLAT,))
    )
    assert [s.kind for s in made.steps] == [Kind.FLAT]
    left = [s for s in made.skipped if s.code is SkipCode.OTHER]
    assert len(left) == 12
    assert "only flat" in left[0].reason


def test_lights_and_masters_among_the_frames_are_not_used_and_named(tmp_path: Path) -> None:
    seen = Skipped("/in/x.fits", "an empty file", SkipCode.UNREADABLE)
    made = plan(tmp_path, series(Kind.LIGHT, 1), [BIAS], series(Kind.BIAS), skipped=[seen])
    codes = [s.code for s in made.skipped]
    assert codes == [SkipCode.UNREADABLE, SkipCode.LIGHT, SkipCode.MASTER]


# --- rows ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("turned", [1, 5, 12])
def test_the_plan_says_which_rows_are_turned_and_the_master_is_top_down(
    tmp_path: Path, turned: int
) -> None:
    frames = series(Kind.DARK)
    mixed = [replace(f, turned=i < turned) for i, f in enumerate(frames)]
    (step,) = plan(tmp_path, mixed).steps
    count = "1 frame lie bottom-up in its file" if turned == 1 else f"{turned} frames lie bottom-up"
    assert any(f"the rows of {count}" in reason for reason in step.reasons)
    assert ("ROWORDER", "TOP-DOWN") in {(card.name, card.value) for card in step.keywords}
    (straight,) = plan(tmp_path, frames).steps
    assert not any("bottom-up" in reason for reason in straight.reasons)
    assert ("ROWORDER", "TOP-DOWN") in {(card.name, card.value) for card in straight.keywords}


def test_only_masters_whose_rows_lay_bottom_up_are_made_again(tmp_path: Path) -> None:
    frames = series(Kind.DARK)
    turned = [replace(f, turned=True) for f in frames]
    (before,), (after,) = plan(tmp_path, frames).steps, plan(tmp_path, turned).steps
    assert before.digest != after.digest  # older versions left the rows as they were
    (before,) = plan(tmp_path, frames, engine="pixinsight").steps
    (after,) = plan(tmp_path, turned, engine="pixinsight").steps
    assert before.digest == after.digest  # PixInsight has always turned them


def test_a_calibrator_whose_rows_are_turned_says_so(tmp_path: Path) -> None:
    bias = master(Kind.BIAS, "/lib/bias.fits", turned=True)
    made = plan(tmp_path, series(Kind.FLAT), bias=[bias])
    used = only_flat(made).bias
    assert used is not None
    assert "its rows lie bottom-up and are turned" in used.reasons


# --- flats that are calibrated already ----------------------------------------------------------


@pytest.mark.parametrize("applied", [(Kind.BIAS,), (Kind.DARK,), (Kind.BIAS, Kind.DARK)])
def test_flats_that_are_calibrated_already_are_not_calibrated_again(
    tmp_path: Path, applied: tuple[Kind, ...]
) -> None:
    flats = series(Kind.FLAT, calibrated=applied)
    bias = [master(Kind.BIAS, "/library/bias.xisf")]
    dark = [master(Kind.DARK, "/library/dark.xisf", exposure=2.0)]
    (step,) = plan(tmp_path, flats, bias=bias, dark=dark).steps
    assert (step.bias, step.dark, step.recipe) == (None, None, Recipe.UNCALIBRATED)
    assert [w for w in step.warnings if w.kind == StepWarning.UNCALIBRATED] == [
        (
            "the headers of 12 frames say that they are calibrated already: no bias or dark is "
            "subtracted again"
        )
    ]


def test_calibrated_flats_are_left_out_where_raw_ones_are_there(tmp_path: Path) -> None:
    raw, copies = series(Kind.FLAT), series(Kind.FLAT, calibrated=(Kind.BIAS,))
    other = series(Kind.FLAT, filter="R", calibrated=(Kind.BIAS,))
    made = plan(tmp_path, raw, copies, other)
    by_filter = {step.filter: len(step.frames) for step in made.steps}
    assert by_filter == {"L": 12, "R": 12}
    left = [s for s in made.skipped if "raw flats are there" in s.reason]
    assert {s.path for s in left} == {frame.path for frame in copies}

"""What a person should look at before masters are made."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from ap_master_calibration.frames import Frame, Kind, Setup, SkipCode, Skipped
from ap_master_calibration.groups.checks import WarningKind
from ap_master_calibration.planning import issues
from ap_master_calibration.planning.issues import (
    ISSUES,
    Issue,
    IssueKind,
    issues_of,
)
from ap_master_calibration.planning.overrides import Overrides, from_document, to_document
from ap_master_calibration.planning.plan import RefusalKind, State
from ap_master_calibration.planning.planner import FullPlan, plan_in_full
from ap_master_calibration.quality.findings import (
    Cause,
    FrameNumbers,
    OddFrame,
    SeriesCheck,
    SeriesFinding,
)
from ap_master_calibration.rejections import REJECTIONS, RejectionMethod
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import text

SETUP = Setup("Cam", -10.0, 100.0, 50.0, "Fast", (1, 1), (16, 12))
TODAY = date(2026, 2, 1)
STAGED = Settings(staged=True)
EXPOSURES = {Kind.BIAS: 0.001, Kind.DARK: 300.0, Kind.FLAT_DARK: 2.0, Kind.FLAT: 2.0}


def series(kind: Kind, count: int = 12, name: str = "", **changes: object) -> list[Frame]:
    """Raw frames of one setup; any field of Frame or Setup may be changed."""
    fields = Setup.__dataclass_fields__
    setup = replace(SETUP, **{k: v for k, v in changes.items() if k in fields})  # type: ignore[arg-type]
    own = {k: v for k, v in changes.items() if k not in fields}
    first = Frame(
        path="",
        kind=kind,
        master=False,
        setup=setup,
        exposure=EXPOSURES.get(kind, 60.0),
        filter="L" if kind is Kind.FLAT else None,
        night=date(2026, 1, 29),
        set_point=setup.temperature,
        sensor=setup.temperature,
        bytes=1000,
        mtime_ns=5,
    )
    told = replace(first, **own)  # type: ignore[arg-type]
    return [replace(told, path=f"/in/{kind}{name}{i:03}.fits") for i in range(count)]


def clean() -> list[Frame]:
    """A night with nothing to ask."""
    kinds = (Kind.BIAS, Kind.FLAT_DARK, Kind.FLAT)
    return [f for kind in kinds for f in series(kind)]


def planned(
    frames: Sequence[Frame],
    out: Path,
    *,
    skipped: Sequence[Skipped] = (),
    choices: Overrides | None = None,
    checks: Mapping[str, SeriesCheck] | None = None,
    settings: Settings = STAGED,
) -> FullPlan:
    return plan_in_full(
        frames,
        skipped,
        str(out),
        settings,
        engine="builtin",
        today=TODAY,
        choices=choices,
        checks=checks,
    )


def problems(
    frames: Sequence[Frame],
    out: Path,
    *,
    skipped: Sequence[Skipped] = (),
    choices: Overrides | None = None,
    checks: Mapping[str, SeriesCheck] | None = None,
) -> tuple[Issue, ...]:
    made = planned(frames, out, skipped=skipped, choices=choices, checks=checks)
    return issues_of(
        made.plan,
        made.groups,
        STAGED,
        left_out=() if choices is None else choices.left_out,
    )


def troubles(found: Sequence[Issue]) -> list[IssueKind]:
    return [p.kind for p in found]


def test_every_kind_of_issue_and_warning_has_its_row() -> None:
    assert set(ISSUES) == set(IssueKind)
    assert set(issues._OF_GROUPS) == set(WarningKind)
    assert set(REJECTIONS) == set(RejectionMethod) - {RejectionMethod.AUTO}


def checked(frames: Sequence[Frame], **findings: Any) -> SeriesCheck:
    numbers = tuple(FrameNumbers(f.path, 0.01, 0.001, 0.0, 0.0) for f in frames)
    return SeriesCheck(frames[0].kind, numbers, **findings)


def test_what_the_check_says_of_a_series_is_an_issue_of_its_step(tmp_path: Path) -> None:
    frames = clean()
    name = planned(frames, tmp_path).plan.steps[0].name
    why = text("the frames have several levels ({levels})", levels="6 of 500 and 6 of 600")
    finding = SeriesFinding(Cause.LEVEL, why)
    found = problems(frames, tmp_path, checks={name: checked(frames[:12], series=(finding,))})
    assert [(p.kind, p.text, p.step) for p in found] == [(IssueKind.LEVELS, why, name)]


def test_clean_frames_leave_nothing_to_ask(tmp_path: Path) -> None:
    assert problems(clean(), tmp_path) == ()


def test_files_that_cannot_be_used_are_asked_about_the_worst_first(tmp_path: Path) -> None:
    skipped = [
        Skipped("/in/a.fits", "nothing tells what it is", SkipCode.NO_TYPE),
        Skipped("/in/b.fits", "the file is cut short", SkipCode.TRUNCATED),
        Skipped("/in/c.fits", "the file is empty", SkipCode.UNREADABLE),
        Skipped("/in/light.fits", "a light frame", SkipCode.LIGHT),
    ]
    found = problems(clean(), tmp_path, skipped=skipped)
    assert [(p.kind, p.paths) for p in found] == [
        (IssueKind.UNREADABLE, ("/in/c.fits",)),
        (IssueKind.TRUNCATED, ("/in/b.fits",)),
        (IssueKind.NO_TYPE, ("/in/a.fits",)),
    ]
    without = Overrides(left_out=frozenset({"/in/a.fits", "/in/b.fits", "/in/c.fits"}))
    assert problems(clean(), tmp_path, skipped=skipped, choices=without) == ()


def test_too_few_frames_are_two_troubles_none_made_and_a_poor_one(tmp_path: Path) -> None:
    frames = [
        *series(Kind.BIAS, 2),
        *series(Kind.DARK, 9),
        *series(Kind.FLAT_DARK, 10),
        *series(Kind.FLAT, 10),
    ]
    found = problems(frames, tmp_path)
    assert [(p.kind, p.text, len(p.paths)) for p in found] == [
        (IssueKind.TOO_FEW, "only 2 frames: a master needs at least 3", 2),
        (IssueKind.FEW, "only 9 frames: 10 or more give a cleaner master", 9),
    ]


def test_a_master_that_cannot_be_read_is_asked_about_as_that_file(tmp_path: Path) -> None:
    made = planned(series(Kind.BIAS), tmp_path)
    why = text("held").of_kind(RefusalKind.UNREADABLE)
    step = replace(made.plan.steps[0], state=State.REFUSED, why=why)
    plan = replace(made.plan, steps=(step,))
    (issue,) = issues_of(plan, made.groups, STAGED)
    assert (issue.kind, issue.paths) == (IssueKind.OLDER_UNREADABLE, (step.output,))


def test_flats_without_a_filter_are_asked_about_where_the_camera_has_one(tmp_path: Path) -> None:
    bare = series(Kind.FLAT, name="x", filter=None)
    (found,) = problems([*clean(), *bare], tmp_path)
    assert found.kind is IssueKind.NO_FILTER
    assert found.paths == tuple(f.path for f in bare)
    colour = [replace(f, filter=None) for f in clean()]
    assert problems(colour, tmp_path) == ()


def test_frames_of_another_size_than_many_like_them_are_asked_about(tmp_path: Path) -> None:
    odd = series(Kind.BIAS, 10, "part", size=(8, 8))
    (found,) = problems([*clean(), *odd], tmp_path)
    assert found.kind is IssueKind.SIZE
    assert found.paths == tuple(f.path for f in odd)
    assert found.text.startswith("size 8x8, where 12 frames like them have size 16x12")
    binned = series(Kind.BIAS, 10, "part", size=(8, 6), binning=(2, 2))
    assert problems([*clean(), *binned], tmp_path) == ()


def test_odd_exposures_drift_and_mixed_programs_are_told_apart(tmp_path: Path) -> None:
    long = series(Kind.BIAS, exposure=5.0)
    warm = series(Kind.FLAT_DARK, sensor=-5.0)
    mixed = series(Kind.FLAT)
    mixed[0] = replace(mixed[0], program="SharpCap")
    mixed[1] = replace(mixed[1], program="N.I.N.A.")
    found = problems([*long, *warm, *mixed], tmp_path)
    assert troubles(found) == [IssueKind.EXPOSURE, IssueKind.TEMPERATURE, IssueKind.SOURCES]
    assert found[0].text == "bias frames of 5 s: are these darks?"


def test_what_the_headers_do_not_tell_is_asked_about(tmp_path: Path) -> None:
    found = problems([*clean(), *series(Kind.BIAS, 10, "y", gain=None)], tmp_path)
    assert troubles(found) == [IssueKind.UNKNOWN]
    assert "no gain" in found[0].text


def test_the_check_tells_the_odd_and_the_unreadable(tmp_path: Path) -> None:
    frames = clean()
    odd, broken = frames[0].path, frames[1].path
    name = planned(frames, tmp_path).plan.steps[0].name
    check = checked(
        frames[:12],
        odd=(OddFrame(odd, Cause.LIGHT, text("light falls on it")),),
        unread={broken: text("the data ends early")},
    )
    found = problems(frames, tmp_path, checks={name: check})
    assert [(p.kind, p.paths, p.step) for p in found] == [
        (IssueKind.UNREADABLE, (broken,), name),
        (IssueKind.OUTLIER, (odd,), name),
    ]


def test_a_flat_without_a_dark_or_with_a_doubtful_one_is_asked_about(tmp_path: Path) -> None:
    alone = series(Kind.FLAT)
    (found,) = problems(alone, tmp_path)
    assert found.kind is IssueKind.UNMATCHED
    assert "not calibrated" in found.text
    (found,) = problems([*alone, *series(Kind.BIAS)], tmp_path)
    assert (found.kind, found.text) == (IssueKind.UNMATCHED, "no master dark to choose from")
    (found,) = problems([*alone, *series(Kind.FLAT_DARK, exposure=1.0)], tmp_path)
    assert found.kind is IssueKind.DOUBTFUL
    assert "taken unscaled" in found.text
    assert problems([*alone, *series(Kind.FLAT_DARK)], tmp_path) == ()


def test_a_calibrator_chosen_by_hand_is_no_question(tmp_path: Path) -> None:
    frames = [*series(Kind.FLAT), *series(Kind.BIAS)]
    flat = planned(frames, tmp_path).plan.steps[-1].name
    chosen = Overrides(calibrators={flat: {"dark": None}})
    assert problems(frames, tmp_path, choices=chosen) == ()


def test_the_key_is_another_once_the_problem_is(tmp_path: Path) -> None:
    first = problems([*clean(), *series(Kind.DARK, 4)], tmp_path)
    same = problems([*clean(), *series(Kind.DARK, 4)], tmp_path)
    more = problems([*clean(), *series(Kind.DARK, 5)], tmp_path)
    assert first[0].key == same[0].key != more[0].key


def test_masters_that_are_up_to_date_are_not_asked_about_again(tmp_path: Path) -> None:
    made = planned([*clean(), *series(Kind.DARK, 4)], tmp_path)
    steps = tuple(replace(s, state=State.UP_TO_DATE) for s in made.plan.steps)
    plan = replace(made.plan, steps=steps)
    assert issues_of(plan, made.groups, STAGED) == ()


def test_a_master_that_will_be_replaced_is_asked_about_unless_all_are(tmp_path: Path) -> None:
    made = planned(clean(), tmp_path)
    steps = tuple(
        replace(s, state=State.STALE, why="the frames changed since it was made")
        for s in made.plan.steps
    )
    plan = replace(made.plan, steps=steps)
    found = issues_of(plan, made.groups, STAGED)
    assert troubles(found) == [IssueKind.REPLACED] * 3
    assert issues_of(plan, made.groups, replace(STAGED, rebuild=True)) == ()


def test_what_is_ignored_is_kept_with_the_choices_and_older_files_are_read() -> None:
    kept = Overrides(ignored=frozenset({"few|masterBias|only 4 frames"}))
    document = to_document(kept)
    assert from_document(document) == kept
    assert kept
    del document["ignored"]
    assert from_document(document) == Overrides()
